"""Two dates that name one stretch of time, in every language that has a file."""

import pytest

from lib.extraction.dates import resolution
from lib.extraction.dates.resolution import Anchor
from lib.languages import date_expressions, language
from lib.model import PartialDate

TO = Anchor(PartialDate("2022-11-20"))


def resolved(text, code):
    found = resolution.resolve(date_expressions.find(text, language.get(code)), TO)
    return [(str(each.date or ""), str(each.date_end or "")) for each in found]


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "The regatta ran from September 28 to October 3."),
        ("en", "The regatta ran from Wednesday, Sept. 28 to Monday, Oct. 3."),
        ("en", "The regatta ran 28 September – 3 October 2022."),
        ("en", "The regatta ran between 28 September and 3 October."),
        ("de", "Die Regatta dauerte vom 28. September bis zum 3. Oktober."),
        ("fr", "La régate a duré du 28 septembre au 3 octobre."),
        ("es", "La regata duró del 28 de septiembre al 3 de octubre."),
        ("it", "La regata è durata dal 28 settembre al 3 ottobre."),
        ("nl", "De regatta duurde van 28 september tot 3 oktober."),
        ("nb", "Regattaen varte fra 28. september til 3. oktober."),
        ("nn", "Regattaen varte frå 28. september til 3. oktober."),
        ("da", "Regattaen varede fra den 28. september til den 3. oktober."),
        ("sv", "Regattan pågick från 28 september till 3 oktober."),
        ("pl", "Regaty trwały od 28 września do 3 października."),
        ("ru", "Регата шла с 28 сентября по 3 октября."),
        ("uk", "Регата тривала з 28 вересня по 3 жовтня."),
        ("sq", "Regata zgjati nga 28 shtatori deri më 3 tetor."),
        ("sw", "Mashindano yalianza Septemba 28 hadi Oktoba 3."),
        ("ar", "استمر السباق من 28 سبتمبر إلى 3 أكتوبر."),
        ("ko", "대회는 9월 28일부터 10월 3일까지 열렸다."),
    ],
)
def test_days_of_two_months(code, text):
    assert resolved(text, code) == [("2022-09-28", "2022-10-03")]


@pytest.mark.parametrize(
    ("code", "text", "expected"),
    [
        ("en", "The strike lasted from Dec. 29, 2021 to Jan. 4.", [("2021-12-29", "2022-01-04")]),
        ("en", "The mine was open from 1902 to 1911.", [("1902", "1911")]),
        ("de", "Zwischen März und Mai 2020 war alles zu.", [("2020-03", "2020-05")]),
        ("en", "They played on September 28 and October 3.", [("2022-09-28", ""), ("2022-10-03", "")]),
        ("nb", "De spilte 28. september og 3. oktober.", [("2022-09-28", ""), ("2022-10-03", "")]),
    ],
)
def test_other_ranges_and_two_days_that_are_none(code, text, expected):
    assert resolved(text, code) == expected


@pytest.mark.parametrize(
    ("code", "text"), [("sw", "kuanzia Septemba 28 hadi Oktoba 3"), ("it", "dal 28 settembre al 3 ottobre")]
)
def test_a_range_is_no_time_up_to_now(code, text):
    assert not date_expressions.find(text, language.get(code))[0].since
