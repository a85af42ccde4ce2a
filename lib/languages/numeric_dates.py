"""Dates in figures: which number is the day, which the month, which the year."""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Iterator
from typing import NamedTuple

ALONE = r"(?<![\d.,/:-])(?<![A-Za-z])"
ZONE = r"(?:\s?(?:Z|UTC|[+-]\d\d:?\d\d))?"
ISO = re.compile(
    r"(?<![\d-])(?P<year>1\d{3}|2[01]\d\d)-(?P<month>0[1-9]|1[0-2])(?:-(?P<day>3[01]|[12]\d|0[1-9])"
    rf"(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?{ZONE})?)?(?![\d-]|\w)"
)
YEAR_FIRST = re.compile(
    ALONE + r"(?P<year>1\d{3}|2[01]\d\d)(?P<mark>[./])\s?(?P<month>1[0-2]|0?[1-9])(?P=mark)\s?"
    r"(?P<day>3[01]|[12]\d|0?[1-9])(?!\d|[./-]\d)"
)
YEAR_LAST = re.compile(
    ALONE + r"(?P<one>\d{1,2})(?P<mark>[./-])\s?(?P<other>\d{1,2})(?P=mark)\s?(?P<year>1\d{3}|2[01]\d\d)(?!\d|[./-]\d)"
)
SHORT_YEAR = re.compile(
    ALONE + r"(?P<one>\d{1,2})(?P<mark>[./-])(?P<other>\d{1,2})(?P=mark)(?P<year>\d\d)(?![\w%]|[./:-]\d|\s%)"
)
NO_HOUR = re.compile(ALONE + r"(?P<day>2[4-9]|3[01])\.(?P<month>0[1-9]|1[0-2])(?![\w%]|[.,/:-]\d|\s%)")
CLOCK = r"\s*,?\s*(?:at\s+)?\d{1,2}:\d\d(?::\d\d)?\s*[ap]\.?m\.?"
AMERICAN = re.compile(rf"{CLOCK},?\s*(?:[ECMP][SD]?T|AK[SD]T|H[SD]?T)\b", re.IGNORECASE)  # hours of the United States
MOST_MONTHS, PIVOT = 12, 50
PADDED = 2  # digits of both numbers before a short year behind a hyphen


class Found(NamedTuple):
    """A date in figures; `either`: whether its day and month may be the other way round."""

    start: int
    end: int
    year: int | None
    month: int
    day: int | None
    either: bool = False
    short_year: bool = False


def find(text: str, month_first: bool, dotted: bool) -> Iterator[Found]:
    """All that may be a date in figures; `month_first`: of a language some of whose countries write the month first."""
    for pattern in (ISO, YEAR_FIRST):
        for match in pattern.finditer(text):
            year, month, day = (int(match[name]) if match[name] else None for name in ("year", "month", "day"))
            if year and month and (not day or day <= monthrange(year, month)[1]):
                yield Found(match.start(), match.end(), year, month, day)
    for pattern in (YEAR_LAST, SHORT_YEAR):
        for match in pattern.finditer(text):
            if found := of_two_numbers(match, month_first):
                yield found
    for match in NO_HOUR.finditer(text) if dotted else ():
        yield Found(match.start(), match.end(), None, int(match["month"]), int(match["day"]))


def of_two_numbers(match: re.Match[str], month_first: bool) -> Found | None:
    """Day and month by their size, else by the language, else open; None where they can be neither."""
    one, other, mark = int(match["one"]), int(match["other"]), match["mark"]
    is_short = len(match["year"]) <= PADDED
    if mark == "-" and is_short and len(match["one"] + match["other"]) < 2 * PADDED:
        return None
    year = full_year(int(match["year"])) if is_short else int(match["year"])
    is_american = mark != "." and (other > MOST_MONTHS or (month_first and one <= MOST_MONTHS))
    month, day = (one, other) if is_american else (other, one)
    if not (1 <= month <= MOST_MONTHS and 1 <= day <= monthrange(year, month)[1]):
        return None
    either = month_first and mark != "." and day <= MOST_MONTHS and day != month
    if either and AMERICAN.match(match.string, match.end()):
        either = False
    return Found(match.start(), match.end(), year, month, day, either, is_short)


def full_year(short: int) -> int:
    """The year of two digits: of this century up to 49."""
    return short + (2000 if short < PIVOT else 1900)


def month_first_in(text: str) -> bool | None:
    """Whether a text writes the month first, by the dates in it that can be read in one way only; None if open."""
    american = european = 0
    for match in (match for pattern in (YEAR_LAST, SHORT_YEAR) for match in pattern.finditer(text)):
        one, other = int(match["one"]), int(match["other"])
        if match["mark"] != ".":
            american += one <= MOST_MONTHS < other or bool(one <= MOST_MONTHS and AMERICAN.match(text, match.end()))
            european += other <= MOST_MONTHS < one
    return None if american and european else True if american else False if european else None
