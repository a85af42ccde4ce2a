"""Names of languages, countries and dates."""

import pytest

from lib import names


@pytest.mark.parametrize(
    "code, both",
    [
        ("sw", "Swahili · Kiswahili"),
        ("nb", "Norwegian Bokmål · norsk bokmål"),
        ("en", "English"),
        ("zz", "zz"),
        ("", "unknown language"),
    ],
)
def test_languages(code, both):
    assert names.language_both(code) == both


@pytest.mark.parametrize("code", ["../x", "sw_<b>", "a" * 50, "\x00"])
def test_a_code_that_is_none_is_itself(code):
    assert names.language_both(code) == code


@pytest.mark.parametrize(
    "iso, words", [("2019", "2019"), ("2019-04", "April 2019"), ("2019-04-04", "4 April 2019"), ("", "")]
)
def test_days(iso, words):
    assert names.day(iso) == words


def test_spans_and_counts():
    assert names.span("2019-04-24", "2019-04-25") == "24 April 2019 – 25 April 2019"
    assert names.span("2019", "2019") == names.span("2019", "") == "2019"
    assert [names.count(1, "article"), names.count(1200, "article")] == ["1 article", "1,200 articles"]
    assert names.country("KP") == "North Korea"
