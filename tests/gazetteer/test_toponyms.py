"""Which run of words names a place, through case endings, and which places it may mean."""

import pytest

from lib.gazetteer import toponyms
from lib.gazetteer.tables import Place
from lib.gazetteer.unspaced import words
from lib.languages import language
from lib.languages.tokens import tokens


def named(text, code):
    found = toponyms.longest(words(text, language.get(code)), 0)
    return (found[0], found[1][0].name) if found else None


@pytest.mark.parametrize(
    ("code", "text", "expected"),
    [
        ("en", "North Korea spoke", (2, "North Korea")),
        ("en", "Norway, Sweden", (1, "Norway")),
        ("sq", "Shteteve të Bashkuara", (3, "United States")),
        ("sq", "Mali të Zi", (3, "Montenegro")),
        ("sw", "Dar es Salaam", (3, "Dar es Salaam")),
        ("sq", "Rusisë", (1, "Russia")),
        ("pl", "Lublinie", (1, "Lublin")),
        ("pl", "Łodzi", (1, "Łódź")),
        ("uk", "Києві", (1, "Kyiv")),
        ("ko", "평양에서", (1, "Pyongyang")),
        ("fr", "Côte d'Ivoire", (3, "Ivory Coast")),
        ("fr", "Côte d’Ivoire", (3, "Ivory Coast")),
        ("en", "St. Petersburg slept", (2, "Saint Petersburg")),
        ("de", "Frankfurt (Oder) schlief", (2, "Frankfurt (Oder)")),
        ("de", "Halle (laut Polizei)", (1, "Halle (Saale)")),
        ("fr", "L'Albanie", (1, "Albania")),
        ("it", "L'Aquila", (1, "L'Aquila")),
        ("uk", "Чопі", (1, "Chop")),
        ("uk", "Корюківці", (1, "Koryukivka")),
        ("uk", "Тячева", (1, "Tyachiv")),
        ("uk", "Солотвині", (1, "Solotvyno")),
        ("uk", "Черкас", (1, "Cherkasy")),
        ("ru", "Уфе", (1, "Ufa")),
        ("ru", "Череповца", (1, "Cherepovets")),
        ("pl", "Mikulovic", (1, "Mikulovice")),
        ("pl", "Pasa", None),
        ("pl", "PiS", None),
        ("en", "reading", None),
        ("en", "norway", None),
        ("en", "North Qwrtz", None),
    ],
)
def test_the_longest_name_that_begins_here(code, text, expected):
    assert named(text, code) == expected


@pytest.mark.parametrize(
    ("code", "word", "kinds"),
    [
        ("en", "US", {"country"}),
        ("en", "us", set()),
        ("en", "NATO", set()),
        ("en", "PARIS", {"city"}),
        ("en", "Reading", set()),
        ("nb", "Reading", set()),
    ],
)
def test_what_is_rather_another_word(code, word, kinds):
    assert {place.kind for place in toponyms.meanings((word,), language.get(code))} == kinds


def test_a_well_known_place_is_one_whatever_the_word_means_in_english():
    assert toponyms.is_plain(Place("1", "A", "country", "A", 0, 0, 10))
    assert toponyms.is_plain(Place("1", "A", "city", "A", 0, 0, 400_001))
    assert not toponyms.is_plain(Place("1", "A", "city", "A", 0, 0, 400_000))


def test_a_short_reading_needs_a_country():
    assert toponyms.without_ending(("Uris",), language.get("nb")) == ()
    assert toponyms.without_ending(("Irans",), language.get("nb"))[0].name == "Iran"


@pytest.mark.parametrize(
    ("name", "expected"), [("NATO", True), ("UK", True), ("N", False), ("Nato", False), ("СССР", False)]
)
def test_an_acronym(name, expected):
    assert toponyms.is_acronym(name) is expected


def test_an_apostrophe_makes_one_word():
    text = "Côte d'Ivoire"
    assert toponyms.name_words(text, tokens(text)) == ("Côte d'Ivoire",)
    assert toponyms.name_words("New York", tokens("New York")) == ("New", "York")


@pytest.mark.parametrize(
    ("code", "text", "most"), [("en", "Qwrtz Qwrtz", 0), ("en", "Norway spoke", 1), ("sq", "Mali të Zi", 3)]
)
def test_how_many_words_to_try(code, text, most):
    assert toponyms.most_words(words(text, language.get(code)), 0) == most


@pytest.mark.parametrize(
    ("code", "name", "expected"),
    [
        ("en", "Uppsala University", True),
        ("de", "Universität Kiel", True),
        ("de", "Kiel University", True),
        ("en", "Uppsala", False),
    ],
)
def test_an_organisation(code, name, expected):
    assert bool(toponyms.organisation(language.get(code)).search(name)) is expected
