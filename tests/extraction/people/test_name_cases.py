"""Names in their cases."""

import pytest

from lib.extraction.people import name_cases
from lib.languages import language


@pytest.mark.parametrize(
    ("code", "name", "first_case"),
    [
        ("pl", "Tomasza Nowaka", "Tomasz Nowak"),
        ("pl", "Tomasza Nowickiego", "Tomasz Nowicki"),
        ("ru", "Анны Лаптевой", "Анна Лаптева"),
        ("ru", "Андрея Громова", "Андрей Громов"),
        ("en", "Jane Okello", "Jane Okello"),
    ],
)
def test_a_name_goes_by_its_first_case(code, name, first_case):
    assert name_cases.merged({"key": name}, language.get(code)) == {"key": first_case}


def test_forms_of_one_name_go_by_one_name():
    both = {"анны лаптевой": "Анны Лаптевой", "анна лаптева": "Анна Лаптева"}
    assert set(name_cases.merged(both, language.get("ru")).values()) == {"Анна Лаптева"}


def test_an_owner_is_no_subject():
    assert name_cases.is_oblique("Putin's", language.get("en"))
    assert name_cases.is_oblique("Путина", language.get("ru"))
    assert not name_cases.is_oblique("Путин", language.get("ru"))
    assert not name_cases.is_oblique("Putini", language.get("sq"))


def test_a_given_name_of_the_own_language_comes_first():
    assert name_cases.given_name("Oskara", language.get("pl")) == "oskar"


def test_a_name_whose_family_name_has_no_ending_stays():
    assert name_cases.in_first_case("Леся Громович", language.get("uk")) == "Леся Громович"
