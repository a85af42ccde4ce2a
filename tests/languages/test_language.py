"""Language files: what is wrong with one is told with file, key and reason; templates load as they are."""

import pytest

from lib.commands import language_check, language_file
from lib.languages import cldr, language
from lib.languages.language import LanguageError

CODES = ["fi", "tr", "cs", "pt", "hu", "ja", "el", "hi", "zh", "is", "eu", "lv", "th", "vi", "he", "fa", "tlh"]
BROKEN = [
    ("[dat]", "xx.toml: no section [dat]; one of sentences, "),
    ("dates = 1", "xx.toml dates: must be a section, [dates]"),
    ("[quotes]\nverbs = []", "xx.toml quotes.verbs: no such key; one of pairs, dash, speech"),
    ("[quotes]\ndash = 1", "xx.toml quotes.dash: must be true or false"),
    ('[quotes]\nspeech = "said"', "xx.toml quotes.speech: must be a list of words in quotes"),
    ('[quotes]\nspeech = ["*"]', "xx.toml quotes.speech: '*' would stand for any word at all"),
    ('[quotes]\npairs = [["«"]]', "xx.toml quotes.pairs: must be a list of pairs"),
    ('[dates]\nago = ["{n} ago"]', "xx.toml dates.ago: '{n} ago' lacks {unit}"),
    ('[dates]\nmonths = ["May"]', "xx.toml dates.months: must be a table"),
    ('[dates.months]\n13 = ["May"]', "xx.toml dates.months.13: no such key; one of 1, 2,"),
    ('[dates.months]\n5 = "May"', "xx.toml dates.months.5: must be a list of words in quotes"),
    ('[dates.numbers]\n"one" = "1"', "xx.toml dates.numbers.one: must be a whole number"),
    ('[dates.relative]\nyesterday = "day1"', "xx.toml dates.relative.yesterday: 'day1' is not like day-1 or"),
    ('[people.demonyms]\nrussian = "Russia"', "xx.toml people.demonyms.russian: 'Russia' is not like RU or NO"),
    ('[people.offices]\nmayor = "mayor"', "xx.toml people.offices.mayor: 'mayor' is none of head_of_state,"),
    ('[events.triggers]\nMEETING = ["met"]', "xx.toml events.triggers.MEETING: no such key; one of MEET, TRAVEL"),
    ('[events.triggers]\nMEET = ["met", "*"]', "xx.toml events.triggers.MEET: a word in it would stand for any word"),
    ("[dates", "xx.toml: "),
]


@pytest.mark.parametrize(("text", "message"), BROKEN)
def test_a_file_that_cannot_be_used_says_why(tmp_path, text, message):
    path = tmp_path / "xx.toml"
    path.write_text(text, "utf-8")
    with pytest.raises(LanguageError) as error:
        language.read(path)
    assert str(error.value).startswith(message)
    assert language_check.mistakes(path)[0].startswith(message)


def test_all_mistakes_of_a_file_are_told_at_once(tmp_path):
    path = tmp_path / "xx.toml"
    path.write_text('[quotes]\ndash = "no"\nspeech = ["*", "said"]\n[people]\nnouns = []\n', "utf-8")
    assert len(language_check.mistakes(path)) == 3


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
    assert message in language_check.mistakes(path)[0]


@pytest.mark.parametrize("path", sorted(language.FOLDER.glob("*.toml")), ids=lambda path: path.stem)
def test_our_own_files_hold_no_mistakes(path):
    assert language_check.mistakes(path) == []


@pytest.mark.parametrize("code", CODES)
def test_a_template_loads_and_says_what_cldr_says(tmp_path, code):
    path = language_file.new_file(code, tmp_path)
    assert language_check.mistakes(path) == []
    known = language.made(code, cldr.sections(code), False)
    read = language.read(path)
    assert (read.sentences, read.quotes.pairs, read.months) == (known.sentences, known.quotes.pairs, known.months)
    for key in ("relative", "ago", "units", "numbers", "formats", "weekdays"):
        found, expected = getattr(read.dates, key), getattr(known.dates, key)
        assert {k: v for k, v in found.items() if v} == expected if isinstance(found, dict) else found == expected


def test_a_template_is_not_written_over_a_file(tmp_path, capsys):
    assert language_file.main(["new", "fi", "--folder", str(tmp_path)]) == 0
    (tmp_path / "fi.toml").write_text("[quotes]\n", "utf-8")
    assert language_file.main(["new", "fi", "--folder", str(tmp_path)]) == 1
    assert "is there already" in capsys.readouterr().err
    assert (tmp_path / "fi.toml").read_text("utf-8") == "[quotes]\n"


def test_a_code_that_is_no_language_is_told_in_one_sentence(tmp_path, capsys):
    assert language_file.main(["new", "xx", "--folder", str(tmp_path)]) == 1
    assert capsys.readouterr().err == "language: 'xx' is not a language code like sw, nb, sq or de\n"
    assert not list(tmp_path.iterdir())


def test_every_key_has_a_meaning_and_an_example_in_the_template():
    text = language_file.template("fi")
    for section, kind in language.SECTIONS.items():
        for name, each in kind.__dataclass_fields__.items():
            assert f"\n{name} = " in text or f"\n[{section}.{name}]\n" in text
            assert each.metadata["means"][1:] in text
            assert each.metadata["example"]


def test_cldr_is_read_the_same_whatever_was_read_before():
    before = cldr.months("ro")["6"]
    assert cldr.names("ja", "months", "stand-alone", "wide")[6] == "6月"
    cldr.data.cache_clear()
    assert cldr.months("ro")["6"] == before == ("iunie",)


def test_words_that_mean_two_things_are_left_out():
    assert "कल" in dict(map(reversed, cldr.table("hi")))
    assert "कल" not in cldr.sections("hi")["dates"]["relative"]  # yesterday, and tomorrow


def test_the_report_holds_no_control_characters(tmp_path, capsys):
    path = tmp_path / "own.txt"
    path.write_bytes("Suomi \x1b[31m\u202e\n\nEilen \x07Suomi voitti. Viro hävisi \x9b1m.\n".encode())
    language_check.show("fi", [path])
    out = capsys.readouterr().out
    assert "Suomi → Finland, country" in out
    assert not set(out) & set("\x1b\x07\x9b\u202e")
