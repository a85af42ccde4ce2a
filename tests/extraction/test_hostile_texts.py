"""Whatever stands in a file, in whatever language it is said to be: spans that hold, and no exception."""

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from made import article

from lib.extraction import pipeline
from lib.intake import sentences
from lib.intake.files import ArticleError
from lib.languages.language import FOLDER
from lib.languages.lexicon import compile_phrases
from lib.model import CHOICES, ROLES, PartialDate

LANGUAGES = [*sorted(path.stem for path in FOLDER.glob("*.toml")), "tr", "zh", "he", "xx", ""]
WORDS = (
    *(
        "Putin",
        "Kim Jong Un",
        "Moskau",
        "Pjöngjang",
        "Kreml",
        "president",
        "said",
        "sagte",
        "alisema",
        "tha",
        "в Москве",
    ),
    *("김정은", "بوتين", "2019", "24.", "april", "24.04.2019", "2019-02-30", "vor 3 Jahren", "Montag", "yesterday"),
    *("US-", "SHBA-së", "Foto:", "(dpa)", "U.S.", "Dr.", "İ", "ſ", "ß", "ﬁ", "１２", "²", "०२"),
)
MARKS = (
    *(". ", ", ", " ", "  ", "\n", "\n\n", "\r\n", "\u2028", "\x85", "\x1c", "\u200b", "\u00a0", "\u202e"),
    *("„", "“", "”", "«", "»", '"', "'", "’", "''", "「", "」", "– ", "—", "(", ")", "/", "|", "-", "#", "# "),
    *("…", "?!", "。", "؟", ":", "="),
)
PIECES = st.one_of(st.sampled_from(WORDS), st.sampled_from(MARKS), st.text(max_size=4))
TEXTS = st.lists(PIECES, min_size=1, max_size=60).map("".join).filter(lambda text: any(map(str.isalnum, text)))
DAYS = ("", "2024", "2024-02", "2024-02-29", "1600-01-01", "2999-12-31")
SLOW = (HealthCheck.too_slow, HealthCheck.filter_too_much)


def check(text: str, language: str, published: str = "") -> None:
    """Raises AssertionError where a span of an article does not hold what it should."""
    one = article(text, language, published)
    split, records = pipeline.read(one)
    assert [each.sentence_id for each in split] == list(range(len(split)))
    assert all(one.end <= other.start for one, other in zip(split, split[1:], strict=False))
    for each in split:
        assert 0 <= each.start < each.end <= len(text)
        assert each.source == " ".join(text[each.start : each.end].split())
        assert each.role in ROLES
    for record in records:
        assert 0 <= record.start < record.end <= len(text)
        assert record.surface == " ".join(text[record.start : record.end].split())
        assert all(getattr(record, name) in allowed for name, allowed in CHOICES.items() if hasattr(record, name))
        assert any(each.sentence_id == record.sentence_id for each in split)
        for iso in filter(None, (record.date, record.date_end)):
            PartialDate(iso)


@settings(max_examples=300, deadline=None, suppress_health_check=SLOW)
@given(TEXTS, st.sampled_from(LANGUAGES), st.sampled_from(DAYS))
@example("Putin sagte am Montag im Jahr 9999. Morgen 24. april vor 3 Jahren.", "de", "1600-01-01")
@example("19일 월요일", "ko", "2024-02-29")
@example("\u200b(dpa)", "ar", "")
def test_any_text_in_any_language_gives_sentences_and_records_inside_it(text, language, published):
    check(text, language, published)


@settings(max_examples=100, deadline=None, suppress_health_check=SLOW)
@given(st.text(min_size=1, max_size=300).filter(lambda text: any(map(str.isalnum, text))), st.sampled_from(LANGUAGES))
def test_letters_of_all_scripts_do_no_harm(text, language):
    check(text, language)


@settings(max_examples=40, deadline=None, suppress_health_check=SLOW)
@given(st.binary(max_size=400))
def test_a_file_of_random_bytes_is_an_article_or_a_problem(tmp_path_factory, data):
    from lib.intake import articles

    folder = tmp_path_factory.mktemp("bytes")
    (folder / "a.txt").write_bytes(data)
    try:
        read = articles.read_file(folder / "a.txt", folder)
    except ArticleError as error:
        assert str(error).startswith("a.txt: ")
    else:
        pipeline.read(read)


@pytest.mark.parametrize("unit", ["Putin ", "„so ", '"a ', "24.04.2019 ", "x", "sagte Putin, ", "(", "vor 3 Jahren, "])
def test_a_text_without_an_end_is_read_in_pieces_that_hold_all_of_it(unit):
    text = "Ein Titel\n\nPutin kam nach Moskau.\n\n" + unit * (9000 // len(unit)) + " 7\n\nKim kam nach Berlin."
    one = article(text, "de", "2024-06-19")
    split = sentences.split(one)
    assert max(each.end - each.start for each in split if each.role == "body") <= sentences.LONGEST
    covered = [each.source for each in split]
    assert "".join("".join(covered).split()) == "".join(text.split())
    check(text, "de", "2024-06-19")


def test_a_sentence_is_cut_at_a_space():
    text = "word " * 1000 + "end"
    spans = list(sentences.pieces(text, 0, len(text)))
    assert [text[start:end].split()[0] for start, end in spans] == ["word"] * len(spans)
    assert all(end == len(text) or text[end] == " " for _, end in spans)
    assert " ".join(text[start:end] for start, end in spans) == text


def test_a_long_article_is_read_in_parts_that_lose_nothing():
    text = "Ein Titel\n\n" + "Putin traf Kim am Montag in Moskau.\n\n" * 1500
    _, records = pipeline.read(article(text, "de", "2024-06-19"))
    assert sum(record.kind == "place" for record in records) == 1500
    assert {record.event_type for record in records if record.kind == "event"} == {"MEET"}


def test_thousands_of_phrases_find_the_same_as_each_alone():
    phrases = tuple(f"{first}{middle}{last}*" for first in "abc" for middle in "de" for last in ("", "f", "g h"))
    text = "adf adg hx bexy ceg h cdq ad a d"
    alone = {(m.start(), m.end()) for phrase in phrases for m in compile_phrases((phrase,)).finditer(text)}
    assert {m.span() for m in compile_phrases(phrases).finditer(text)} <= alone
