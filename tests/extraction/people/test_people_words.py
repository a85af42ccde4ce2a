"""The words of a language for people and sources, ready to be found."""

import pytest

from lib.extraction.people import people_words
from lib.languages import language


def values(code, wanted, text):
    return [hit.value for hit in people_words.lexica(language.get(code))[wanted].finditer(text)]


@pytest.mark.parametrize(
    ("code", "wanted", "text", "expected"),
    [
        ("en", "office", "the prime minister", ["head_of_government"]),
        ("en", "demonym", "two Russian ships", ["RU"]),
        ("de", "demonym", "russische Schiffe", ["RU"]),
        ("sq", "ministry", "Ministria jugkoreane e Mbrojtjes", ["Ministry of Defence"]),
        ("en", "ministry", "the foreign ministry", ["Ministry of Foreign Affairs"]),
        ("en", "ministry", "the ministry", []),
        ("en", "general", "the ministry", ["Ministry"]),
        ("en", "pronoun", "he and they", ["", "they"]),
        ("en", "medium", "a newspaper", [""]),
        ("en", "source", "experts", ["experts"]),
        ("en", "office", "a stone", []),
    ],
)
def test_what_phrases_mean(code, wanted, text, expected):
    assert values(code, wanted, text) == expected


def test_a_ministrys_name_may_hold_one_word_more():
    assert people_words.with_gap("Ministria e Mbrojtjes") == "Ministria * e Mbrojtjes"
    assert people_words.with_gap("Pentagon") == "Pentagon"


@pytest.mark.parametrize("code", ["en", "de", "fr", "ar", "sw"])
def test_an_institution_of_which_others_begin_is_general(code):
    assert people_words.general_institutions(language.get(code)) == {"Ministry"}


def test_a_language_without_such_a_word_has_none():
    assert people_words.general_institutions(language.get("ko")) == frozenset()
    assert people_words.general_institutions(language.get("xx")) == frozenset()


def test_countries_among_what_is_said_to_be_two():
    nouns = people_words.country_nouns(language.get("en"))
    assert nouns.search("both countries")
    assert not nouns.search("both leaders")


def test_nobody_in_particular():
    before = people_words.indefinite(language.get("en"))
    assert before.search("if a ")
    assert not before.search("if the ")
