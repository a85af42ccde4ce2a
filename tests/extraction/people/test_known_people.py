"""Known people by full and short names, and who held which office when."""

import pytest

from lib.extraction.people import known_people
from lib.gazetteer.unspaced import words
from lib.languages import language
from lib.model import PartialDate


def run(text, code):
    return words(text, language.get(code))


@pytest.mark.parametrize(
    ("code", "text", "expected"),
    [
        ("en", "Kim Jong-un spoke", (3, "Kim Jong Un")),
        ("de", "Wladimir Putins Rede", (2, "Vladimir Putin")),
        ("uk", "Володимира Путіна чекали", (2, "Vladimir Putin")),
        ("pl", "Władimir Putin", (2, "Vladimir Putin")),
        ("en", "Jane Okello spoke", None),
        ("en", "putin vladimir", None),
    ],
)
def test_full_names(code, text, expected):
    assert known_people.full_name(run(text, code), 0) == expected


def test_a_comma_parts_a_name():
    assert known_people.full_name(run("Vladimir, Putin", "en"), 0) is None


@pytest.mark.parametrize(
    ("code", "text", "expected"),
    [
        ("en", "Putin", (1, "putin")),
        ("sq", "Putinit i pëlqeu", (1, "putin")),
        ("en", "Okello", None),
        ("en", "putin", None),
    ],
)
def test_short_names(code, text, expected):
    assert known_people.short_name(run(text, code), 0) == expected


def test_names_are_compared_folded_with_one_space():
    assert known_people.key("Kim Jong-Un") == known_people.key("kim jong un") == "kim jong un"


def test_the_country_of_a_person():
    assert known_people.country_of("Kim Jong Un") == "KP"
    assert known_people.country_of("Jane Okello") == ""


@pytest.mark.parametrize(
    ("country", "office", "when", "name"),
    [
        ("RU", "head_of_state", "2010", "Dmitry Medvedev"),
        ("RU", "head_of_state", "2019-04-25", "Vladimir Putin"),
        ("NO", "head_of_government", "2019-04", "Erna Solberg"),
        ("RU", "head_of_state", "1890", ""),
        ("ZZ", "head_of_state", "2019", ""),
    ],
)
def test_who_held_an_office(country, office, when, name):
    assert known_people.holder(country, office, PartialDate(when)) == name


def test_without_a_date_the_last_holder_counts():
    assert known_people.holder("RU", "head_of_state", None) == "Vladimir Putin"
    assert known_people.holder("ZZ", "head_of_state", None) == ""


@pytest.mark.parametrize(
    ("since", "until", "when", "expected"),
    [
        ("2010", "2012", "2011-05-01", True),
        ("2010", "2012", "2012-12-31", True),
        ("2010", "2012", "2013", False),
        ("2010", "2012", "2009", False),
        ("2010", None, "2030", True),
        ("2010", None, None, True),
        ("2010", "2012", None, False),
    ],
)
def test_a_term_holds_a_date(since, until, when, expected):
    until, when = (PartialDate(iso) if iso else None for iso in (until, when))
    assert known_people.held(PartialDate(since), until, when) is expected


def test_who_is_in_office():
    assert known_people.in_office("Erna Solberg", PartialDate("2019"))
    assert not known_people.in_office("Erna Solberg", PartialDate("2005"))
    assert not known_people.in_office("Jane Okello", PartialDate("2019"))


def test_leaders():
    assert "Kim Jong Il" in known_people.leaders()
    assert "Sergey Lavrov" not in known_people.leaders()
