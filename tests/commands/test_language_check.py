"""What is told of a language file: its mistakes, what it lacks, and what it finds in an article."""

import pytest

from lib.commands import language_check
from lib.commands.language_gaps import COSTS, gaps
from lib.commands.language_keys import meaning, words
from lib.commands.language_mistakes import mistakes
from lib.languages import language

FILE = """
[events.triggers]
MEET = ["kom _ saman"]
"""
ARTICLE = """\
Fundur um brúna

3. mars 2018

Vladimir Putin kom með Donald Trump saman í Hanoi.
"""


@pytest.fixture
def own_files(tmp_path, monkeypatch):
    """A folder for language files that come before those of Parallax."""
    monkeypatch.setenv("PARALLAX_LANGUAGES", str(tmp_path))
    language.get.cache_clear()
    yield tmp_path
    language.get.cache_clear()


def test_a_parted_phrase_among_the_triggers_finds_its_event(own_files):
    (own_files / "is.toml").write_text(FILE, "utf-8")
    (own_files / "bru.txt").write_text(ARTICLE, "utf-8")
    lines = [line for line, _ in language_check.report("is", [own_files / "bru.txt"])]
    assert any("MEET, Vladimir Putin and Donald Trump" in line for line in lines), lines


def test_all_mistakes_of_a_file_are_told_at_once(tmp_path):
    path = tmp_path / "xx.toml"
    path.write_text('[quotes]\ndash = "no"\nspeech = ["*", "said"]\n[people]\nnouns = []\n', "utf-8")
    assert len(mistakes(path)) == 3


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ('[events.triggers]\nMEET = ["Talks"]\nOTHER = ["talks"]', "“talks” stands under MEET and under OTHER"),
        ('[dates.months]\n5 = ["mei"]\n6 = ["mei"]', "“mei” stands under 5 and under 6"),
        ('[dates]\nbefore = ["that eve"]\nafter = ["that eve"]', "“that eve” stands in dates.after too"),
        ('[dates]\nnext = ["this"]\nlast = ["this"]', "“this” stands in dates.last too"),
    ],
)
def test_a_phrase_of_two_meanings_is_a_mistake(tmp_path, text, message):
    path = tmp_path / "xx.toml"
    path.write_text(text, "utf-8")
    assert message in mistakes(path)[0]


@pytest.mark.parametrize("path", sorted(language.FOLDER.glob("*.toml")), ids=lambda path: path.stem)
def test_our_own_files_hold_no_mistakes(path):
    assert mistakes(path) == []


def test_the_report_holds_no_control_characters(tmp_path, capsys):
    path = tmp_path / "own.txt"
    path.write_bytes("Suomi \x1b[31m\u202e\n\nEilen \x07Suomi voitti. Viro hävisi \x9b1m.\n".encode())
    language_check.show("fi", [path])
    out = capsys.readouterr().out
    assert "Suomi → Finland, country" in out
    assert not set(out) & set("\x1b\x07\x9b\u202e")


def told(*arguments) -> list[str]:
    return [line.text for line in language_check.report(*arguments)]


def test_a_file_that_cannot_be_read_tells_its_mistakes_and_no_more(own_files):
    (own_files / "is.toml").write_text("[quotes]\nverbs = []\n", "utf-8")
    lines = language_check.report("is", [own_files / "bru.txt"])
    wrong = [line.text for line in lines if line.is_wrong]
    assert len(wrong) == 2 and wrong[0].startswith("  is.toml quotes.verbs: no such key")
    assert wrong[1].startswith("Mend these first")


def test_without_a_file_it_says_how_to_begin_one(own_files):
    assert "There is no file for it; `python -m lib language new is` writes one to fill in" in told("is", [])


def test_articles_that_are_not_there_or_hold_no_text_are_told(own_files):
    (own_files / "empty.txt").write_text("", "utf-8")
    lines = language_check.report("is", [own_files / "none.txt", own_files / "empty.txt"])
    wrong = [line.text for line in lines if line.is_wrong]
    assert wrong[0].endswith("none.txt: there is no such file") and wrong[1].startswith("empty.txt: ")


def test_what_is_empty_is_told_with_what_it_means_and_costs():
    lacking = list(gaps(language.Language("is", events=language.Events(hoped=("vonandi",)))))
    assert f"quotes.speech ({meaning('quotes.speech')}): {COSTS['quotes.speech']}" in lacking
    assert len(lacking) == len(COSTS) - 1 and not any(each.startswith("events.hoped") for each in lacking)


def test_every_cost_is_of_a_key_that_there_is():
    assert all(meaning(key) for key in COSTS)


@pytest.mark.parametrize(
    ("key", "found"),
    [
        ("quotes.speech", {"segir", "sagði frá"}),
        ("events.triggers", {"hittust", "undirrit*"}),
        ("people.demonyms", {"rússneski"}),
    ],
)
def test_the_words_of_a_key_are_those_of_its_lists_or_its_entries(key, found):
    data = {
        "quotes": {"speech": ["Segir", "sagði frá"]},
        "events": {"triggers": {"MEET": ["hittust"], "SIGN_AGREEMENT": ["undirrit*"]}},
        "people": {"demonyms": {"rússneski": "RU"}},
    }
    assert words(language.made("is", data, True), key) == found


def test_what_an_article_gives_stands_under_headings(own_files):
    (own_files / "is.toml").write_text(FILE, "utf-8")
    (own_files / "bru.txt").write_text(ARTICLE + "Þar var Qwrtz Bankinn. Þar var og Qwrtz Bankinn og Hanoi.\n", "utf-8")
    lines = told("is", [own_files / "bru.txt"])
    assert "  Title: Fundur um brúna" in lines
    assert "    Hanoi → Hanoi, city, Vietnam (2 times)" in lines
    assert lines.index("  Places") < lines.index("  Dates") < lines.index("  Quotes") < lines.index("  Events")
    assert lines[-3:] == ["  2 × Qwrtz Bankinn", *language_check.ADVICE]
