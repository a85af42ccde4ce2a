"""Words of a text: where one ends, capitals of every alphabet, and the keys that words are compared by."""

import pytest

from lib.languages import language
from lib.languages.tokens import Words, forms, is_name_like, joined, once_a_word, readings, tokens


def words(text):
    return [token.text for token in tokens(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Jane's hat, 3 hats.", ["Jane's", "hat", "3", "hats"]),
        ("the U.S. Senate", ["the", "U.S.", "Senate"]),
        ("Kim Jong-un", ["Kim", "Jong", "un"]),
        ("", []),
    ],
)
def test_words(text, expected):
    assert words(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("UkraineDies", ["Ukraine", "Dies"]),
        ("wojnaŁukasz", ["wojna", "Łukasz"]),
        ("krajČechy", ["kraj", "Čechy"]),
        ("savaşŞehir", ["savaş", "Şehir"]),
        ("війнаЄвропа", ["війна", "Європа"]),
        ("УкраїнаЇжакевич", ["Україна", "Їжакевич"]),
        ("πόλεμοςΑθήνα", ["πόλεμος", "Αθήνα"]),
        ("NATO", ["NATO"]),
        ("SHBAse", ["SHBAse"]),
        ("iPhone", ["i", "Phone"]),
    ],
)
def test_words_that_run_into_a_capital_one_are_two(text, expected):
    assert words(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("d'Espagne", ["d", "Espagne"]),
        ("l’Île", ["l", "Île"]),
        ("l'Œuvre", ["l", "Œuvre"]),
        ("d'Łódź", ["d", "Łódź"]),
        ("L'ONU", ["L", "ONU"]),
        ("O'Brien", ["O'Brien"]),
        ("aujourd'hui", ["aujourd'hui"]),
    ],
)
def test_an_elided_word_stands_apart_from_a_name(text, expected):
    assert words(text) == expected


def test_offsets_are_those_of_the_text():
    text = "Krieg in UkraineDies sagte d'Angelo."
    assert all(text[token.start : token.end] == token.text for token in tokens(text))
    assert [token.text for token in tokens(text, 9, 16)] == ["Ukraine"]


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("Ślask", True),
        ("Їжак", True),
        ("평양", True),
        ("موسكو", True),
        ("dom", False),
        ("їжак", False),
        ("2019", False),
    ],
)
def test_what_may_be_part_of_a_name(word, expected):
    assert is_name_like(word) == expected


@pytest.mark.parametrize(
    ("text", "expected"), [("Jong-un", True), ("Dar es Salaam", True), ("Oslo, Bergen", False), ("Oslo. Bergen", False)]
)
def test_what_joins_words_to_a_name(text, expected):
    assert joined(text, tokens(text)) == expected


def test_a_word_may_stand_without_its_case_ending():
    assert forms("Rusisë", language.get("sq"))[0] == "rusisë"
    assert "rusi" in forms("Rusisë", language.get("sq"))
    assert forms("Oslo", language.get("nb")) == ("oslo",)


def test_particles_inside_a_name_stand_for_one_another():
    spoken = language.get("sq")
    found = list(readings(tokens("Mali të Zi"), spoken))
    assert "mali i zi" in found
    assert "mali të zi" in found


def test_a_run_of_words_knows_its_gaps_and_parts():
    run = Words("Jane  Okello, Oslo", language.get("en"), tokens("Jane  Okello, Oslo"))
    assert (run.gap(1), run.gap(2)) == ("  ", ", ")
    assert run.surface(0, 2) == "Jane  Okello"
    assert [token.text for token in run.part(1, 3)] == ["Okello", "Oslo"]


def test_a_look_up_is_done_once_a_word():
    asked = []

    @once_a_word
    def look_up(run, at):
        asked.append(at)
        return run[at].text

    run = Words("one two", language.get("en"), tokens("one two"))
    assert [look_up(run, at) for at in (0, 1, 0, 1)] == ["one", "two", "one", "two"]
    assert asked == [0, 1]
