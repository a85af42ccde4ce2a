"""What Unicode CLDR tells of a language, in the shape of a language file."""

import pytest

from lib.languages import cldr


@pytest.mark.parametrize(
    ("code", "template", "days"),
    [
        ("en", "{n} {unit} ago", {"day", "days"}),
        ("nb", "for {n} {unit} siden", {"døgn"}),
        ("de", "vor {n} {unit}", {"Tag", "Tagen"}),
        ("fr", "il y a {n} {unit}", {"jour", "jours"}),
        ("ro", "acum {n} {unit}", {"zi", "zile", "de zile"}),
    ],
)
def test_what_all_units_share_is_how_a_count_ago_is_told(code, template, days):
    found = cldr.ago(code)
    assert found.templates == (template,)
    assert set(found.units["day"]) == days


@pytest.mark.parametrize("code", ["xx", "qq"])
def test_a_language_that_cldr_does_not_know_has_nothing(code):
    assert cldr.ago(code) == cldr.Ago()
    assert cldr.units(code) == {}
    assert cldr.formats(code) == ()
    assert cldr.conjunction(code) == ""


def test_common_ends_do_not_overlap():
    assert cldr.common_ends([["a", "x", "z"], ["a", "y", "z"]]) == (["a"], ["z"])
    assert cldr.common_ends([["a"], ["a"]]) == (["a"], [])
    assert cldr.common_ends([]) == ([], [])


@pytest.mark.parametrize(
    ("middle", "order"),
    [(["{0}", "days"], ["{0}", "{unit}"]), (["days", "{0}"], ["{unit}", "{0}"]), (["days"], ["{unit}"])],
)
def test_number_and_unit_stand_in_the_order_of_the_language(middle, order):
    assert cldr.number_and_unit({"day": [middle]}) == order


@pytest.mark.parametrize(("code", "word"), [("en", "and"), ("nb", "og"), ("de", "und"), ("sq", "dhe"), ("uk", "і")])
def test_the_word_between_two_things(code, word):
    assert cldr.conjunction(code) == word


@pytest.mark.parametrize(
    ("code", "first"),
    [("en", "{Month} {day}, {year}"), ("de", "{day}. {Month} {year}"), ("ja", "{year}年{month}月{day}日")],
)
def test_the_fullest_format_comes_first(code, first):
    assert cldr.formats(code)[0] == first


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("d. MMMM y", "{day}. {Month} {year}"),
        ("d 'de' MMMM", "{day} de {Month}"),
        ("MMMM y (G)", "{Month} {year}"),
        ("EEEE d MMMM", ""),
    ],
)
def test_a_pattern_becomes_a_format(written, expected):
    assert cldr.as_format(written) == expected


def test_months_come_in_the_form_they_have_in_a_date_first():
    assert cldr.months("pl")["6"] == ("czerwca", "czerwiec")
    assert cldr.months("zh")["6"] == ("六月",)


def test_weekdays_are_named_from_monday():
    assert cldr.weekdays("de")["sunday"] == ("Sonntag",)
