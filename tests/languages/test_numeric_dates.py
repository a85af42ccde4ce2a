"""Dates in figures: which number is the day, and what is no date."""

import pytest

from lib.languages import date_expressions, language, numeric_dates


def found(text, code):
    return [(each.year, each.month, each.day, each.either) for each in date_expressions.find(text, language.get(code))]


@pytest.mark.parametrize(
    ("code", "text", "expected"),
    [
        ("en", "The ferry sailed on 2031/11/09 from Hull.", (2031, 11, 9, False)),
        ("en", "The ferry sailed on 9-Nov-2031 from Hull.", (2031, 11, 9, False)),
        ("en", "Last seen 2017-08-02T06:15:00+02:00", (2017, 8, 2, False)),
        ("en", "The fair opened on 8/27/2017 in Ohio.", (2017, 8, 27, False)),
        ("en", "The fair opened on 27/8/2017 in Kent.", (2017, 8, 27, False)),
        ("en", "The fair opened on 8/7/2017.", (2017, 8, 7, True)),
        ("en", "Posted 8/7/2017 9:05 AM CST", (2017, 8, 7, False)),
        ("fr", "La foire a ouvert le 8/7/2017.", (2017, 7, 8, False)),
        ("pl", "Targi otwarto 08.07.17 w Łodzi.", (2017, 7, 8, False)),
        ("uk", "Міст відкрили 27.11 у Львові.", (None, 11, 27, False)),
        ("sv", "Mässan öppnade 27/8/17.", (2017, 8, 27, False)),
        ("de", "Das Konzil tagte am 5.11.1414.", (1414, 11, 5, False)),
    ],
)
def test_which_number_is_the_day(code, text, expected):
    assert found(text, code) == [expected]


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "Version 1.2.3 came with build 10.15.7.1."),
        ("en", "She won 6-4-2 on points."),
        ("en", "The code 2019-02-30 is none, nor is 2019/02/30."),
        ("en", "Prices rose 27.11 percent."),
        ("de", "Der Zug fährt um 14.30 Uhr."),
        ("de", "Der Index fiel auf 27.130 Punkte."),
        ("sv", "Resultatet blev 31-29."),
    ],
)
def test_what_is_no_date(code, text):
    assert not [each for each in found(text, code) if each[1]]


@pytest.mark.parametrize(
    ("text", "month_first"),
    [
        ("Opened 8/7/2017, closed 8/27/2017", True),
        ("Opened 8/7/2017, closed 27/8/2017", False),
        ("Opened 8/7/2017", None),
        ("Opened 8/27/2017, closed 27/8/2017", None),
        ("Opened 27.8.2017", None),
        ("Posted 8/7/2017 at 9:05 p.m. EDT", True),
    ],
)
def test_the_order_of_a_text_is_told_by_dates_that_can_be_read_in_one_way_only(text, month_first):
    assert numeric_dates.month_first_in(text) is month_first


@pytest.mark.parametrize(
    ("code", "region", "month_first"),
    [("en", "US", True), ("en", "GB", False), ("en", "", None), ("de", "", False), ("sw", "", False)],
)
def test_else_by_the_country(code, region, month_first):
    assert date_expressions.writes_month_first("Opened 8/7/2017", code, region) is month_first


@pytest.mark.parametrize(("month_first", "expected"), [(True, (8, 7)), (False, (7, 8)), (None, (None, None))])
def test_an_order_that_is_not_known_leaves_day_and_month_open(month_first, expected):
    each = date_expressions.find("Opened 8/7/2017", language.get("en"))[0]
    settled = date_expressions.in_order(each, month_first)
    assert (settled.month, settled.day) == expected
