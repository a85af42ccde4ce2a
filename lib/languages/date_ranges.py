"""Two dates that name one stretch of time: "April 29 to May 2", "from 2014 to 2016"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import NamedTuple

from lib.languages.date_parts import Expression
from lib.languages.lexicon import alternatives

DASH = r"\s*[–—]\s*|\s*-\s*"
WORD = r"(?:[^\W\d_]{1,4}\s*){0,2}"  # "bis zum", "al dia"
BESIDE = re.compile(r"[,.،]?\s+(?:[^\W\d_]{1,3}\s+|[^\W\d_]{1,4}['’])?")
BEFORE = 24  # characters in which "between" is looked for


class Marks(NamedTuple):
    """What stands between the first and the last day of a range, and before the first where "and" joins them."""

    to: re.Pattern[str]
    both: re.Pattern[str]
    between: re.Pattern[str]


def marks(until: Iterable[str], between: Iterable[str], conjunction: str) -> Marks:
    joint = rf"{DASH}|\s*,?\s*{alternatives(until)}\s*{WORD}"
    conjoined = rf"\s*{alternatives(filter(None, [conjunction]))}\s*{WORD}"
    before = rf"(?<!\w){alternatives(between)}\s+{WORD}$"
    return Marks(*(re.compile(each, re.IGNORECASE) for each in (joint, conjoined, before)))


def joined(found: Sequence[Expression], text: str, by: Marks) -> list[Expression]:
    """The expressions, of which a first and a last date have become one."""
    kept: list[Expression] = []
    for each in with_weekdays(found, text):
        first = kept[-1] if kept else None
        if first and may_be_range(first, each) and are_joined(first, text[first.end : each.start], text, by):
            kept[-1] = as_range(first, each)
        else:
            kept.append(each)
    return kept


def with_weekdays(found: Sequence[Expression], text: str) -> list[Expression]:
    """The expressions, of which a weekday right before its day has become one with it: "Tuesday, 12 March".

    So has a day or month with the year told beside it: "May last year", "last year in May"; and what points back with
    the day it explains: "the day before, on Thursday".
    """
    kept: list[Expression] = []
    for each in found:
        before = kept[-1] if kept else None
        if before and is_explained(before, each) and BESIDE.fullmatch(text, before.end, each.start):
            kept[-1] = replace(each, start=before.start, kind="beside", unit=before.unit, shift=before.shift)
            continue
        if before and is_year_of(each, before) and BESIDE.fullmatch(text, before.end, each.start):
            kept[-1] = replace(before, end=each.end, unit="year", shift=each.shift)
            continue
        if before and is_year_of(before, each) and BESIDE.fullmatch(text, before.end, each.start):
            kept[-1] = replace(each, start=before.start, unit="year", shift=before.shift)
            continue
        is_of_day = bool(kept) and kept[-1].kind == "weekday" and not kept[-1].direction and is_day(each)
        if is_of_day and BESIDE.fullmatch(text, kept[-1].end, each.start):
            before = kept.pop()
            each = replace(each, start=before.start, weekday=before.weekday)
        kept.append(each)
    return kept


def is_year_of(each: Expression, before: Expression) -> bool:
    """Whether an expression is a year counted from publication, beside a day or month without one."""
    is_year = each.kind == "relative" and each.unit == "year" and not each.up_to_now
    return is_year and before.kind == "calendar" and bool(before.month) and not before.year


def is_explained(before: Expression, each: Expression) -> bool:
    """Whether an expression tells which day another one before it points to."""
    points_back = before.kind == "beside" and before.unit == "day"
    return points_back and (each.kind == "weekday" or is_day(each))


def is_day(each: Expression) -> bool:
    return each.kind == "calendar" and bool(each.day)


def may_be_range(first: Expression, last: Expression) -> bool:
    """Whether two dates are known to the same unit, and the second may be the later one."""
    if first.kind != "calendar" or last.kind != "calendar" or first.last_day or last.last_day or first.last_month:
        return False
    if (bool(first.month), bool(first.day)) != (bool(last.month), bool(last.day)) or first.either or last.either:
        return False
    if first.year and last.year:
        return (first.year, first.month or 0, first.day or 0) < (last.year, last.month or 0, last.day or 0)
    return bool(first.month and last.month) and (first.month, first.day) != (last.month, last.day)


def are_joined(first: Expression, gap: str, text: str, by: Marks) -> bool:
    if by.to.fullmatch(gap):
        return True
    return bool(by.both.fullmatch(gap) and by.between.search(text[max(0, first.start - BEFORE) : first.start]))


def as_range(first: Expression, last: Expression) -> Expression:
    """The first date up to the last; the year of the one is that of the other, or the year beside it."""
    turns = bool(first.month and last.month and last.month < first.month)
    year = first.year or (last.year - turns if last.year else None)
    return replace(
        first,
        end=last.end,
        year=year,
        since=False,
        last_day=last.day,
        last_month=last.month,
        last_year=last.year or (year + turns if year else None),
    )
