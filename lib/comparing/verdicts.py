"""Whether two values that articles tell of one happening differ, and what kind of difference that is."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import pandas as pd

from lib import names
from lib.languages import counts, language
from lib.languages.counts import Count
from lib.model import TARGET, PartialDate

DIFFERENCES = ("contradiction", "more precise", "development", "hedged")
NEAR_KM = 50  # a site or an island so near to a city counts as lying in it
OPEN_END = ".."  # ISO 8601: up to when the article appeared
ROUND_FROM = 100
PLACED = ("city", "site", "island", "other")

Verdict = tuple[str, str]  # one of DIFFERENCES, and why in a few words
AGREE = None


@dataclass(frozen=True)
class Told:
    """What one article tells of one aspect: the value as shown, the words that tell it, and what is compared."""

    value: str
    event: Any  # a row of the records
    surface: str = ""
    what: Any = None


def of_dates(one: Told, other: Told) -> Verdict | None:
    """Two dates: one may hold the other; two ranges are compared at their beginnings, then at their ends."""
    (first, until), (second, till) = one.what, other.what
    if first != second and (one.event.status == "planned") != (other.event.status == "planned"):
        return of_a_plan(first, second)
    if bool(until) != bool(till):
        return within(one.what, other.what) if until else within(other.what, one.what)
    found = of_days(first, second)
    if found or not until or OPEN_END in (until, till):
        return found
    return of_days(until, till)


def of_a_plan(one: str, other: str) -> Verdict:
    """The day a plan names beside the day that it came true."""
    first, second = PartialDate(one), PartialDate(other)
    if first.holds(second) or second.holds(first):
        return "more precise", "a plan and what came of it"
    return "development", "planned for one day, done on another"


def of_days(one: str, other: str) -> Verdict | None:
    if one == other:
        return AGREE
    first, second = PartialDate(one), PartialDate(other)
    if first.holds(second) or second.holds(first):
        rough, exact = sorted((first, second), key=lambda date: len(date.iso))
        return "more precise", f"one names the {exact.precision}, the other only the {rough.precision}"
    if first.precision == second.precision == "day":
        days = abs((first.first - second.first).days)
        midnight = "; midnight may lie between them" if days == 1 else ""
        return "contradiction", f"{names.count(days, 'day')} apart{midnight}"
    return "contradiction", f"another {'year' if one[:4] != other[:4] else 'month'}"


def within(span: tuple[str, str], single: tuple[str, str]) -> Verdict:
    """A day beside a range of days."""
    first, last = PartialDate(span[0]).first, PartialDate(span[1]).last if span[1] != OPEN_END else None
    day = PartialDate(single[0])
    if first <= day.last and (last is None or day.first <= last):
        return "more precise", "one names a day or month of the other’s span"
    return "contradiction", "outside the other’s span"


def of_places(one: Told, other: Told) -> Verdict | None:
    """Two places of different names: one may hold the other; two regions may overlap, so they tell nothing."""
    first, second = one.event, other.event
    wider, closer = sorted((first, second), key=lambda event: event.place_kind in PLACED)
    kinds = {first.place_kind, second.place_kind}
    if not (first.country and second.country):
        return AGREE
    if first.country != second.country:
        return "contradiction", "in different countries"
    if "country" in kinds or kinds & set(PLACED) and "region" in kinds:
        return (
            "more precise",
            f"{closer.place} lies in {wider.place if wider.place_kind == 'country' else 'the same country'}",
        )
    if kinds == {"region"}:
        return AGREE
    km = distance(first, second)
    if len(kinds) > 1 and km is not None and km <= NEAR_KM:
        exact = first if second.place_kind == "city" else second
        return "more precise", f"{exact.place} is {km:.0f} km away" if km >= 1 else f"{exact.place} lies there"
    what = "two cities" if kinds == {"city"} else "two places"
    return "contradiction", f"{what} of one country" + (f", {km:,.0f} km apart" if km and km >= 1 else "")


def distance(one, other) -> float | None:
    """Kilometres between two events; None where a position is not known."""
    from geopy.distance import geodesic

    if any(pd.isna(value) for value in (one.lat, one.lon, other.lat, other.lon)):
        return None
    return geodesic((one.lat, one.lon), (other.lat, other.lon)).km


def of_numbers(one: Told, other: Told) -> Verdict | None:
    """Two numbers, where they count the same."""
    first, second = one.what, other.what
    if first.value == second.value or not comparable(one, other):
        return AGREE
    if rounded(first.value, second.value) or rounded(second.value, first.value):
        return "more precise", "one is a round number"
    return "contradiction", f"“{first.surface}” and “{second.surface}”"


def comparable(one: Told, other: Told) -> bool:
    """Whether two numbers count the same: for the same person, or with the same noun behind them."""
    if one.what.of or other.what.of:
        return one.what.of == other.what.of
    if one.event.language == other.event.language:
        return one.what.counts_the_same(other.what)
    first, second = in_english(one), in_english(other)
    return bool(first and second and first.counts_the_same(second))


def in_english(told: Told) -> Count | None:
    """The same number in the English of its sentence."""
    found = counts.find(getattr(told.event, "english", "") or "", language.get(TARGET))
    same = [count for count in found if count.value == told.what.value]
    return same[0] if len(same) == 1 else None


def rounded(rough: float, exact: float) -> bool:
    """Whether one number is the other rounded to hundreds or more: 300 for 314."""
    size = ROUND_FROM
    while rough >= size:
        if rough % size == 0 and exact % size != 0 and round(exact / size) * size == rough:
            return True
        size *= 10
    return False


def of_states(one: Told, other: Told, published: dict[str, str]) -> Verdict | None:
    """Planned in one and happened in the other is a development, unless the plan was printed the later."""
    states = {one.value: one.event, other.value: other.event}
    if "planned" not in states:
        return "hedged", "one tells as a fact what the other only reports as claimed"
    later = "happened" if "happened" in states else "claimed"
    plan, done = (published.get(states[state].article_id, "") for state in ("planned", later))
    if plan and done and PartialDate(plan).first > PartialDate(done).last:
        return "contradiction", f"still planned in an article that appeared later ({names.day(plan)})"
    return "development", "planned / happened"
