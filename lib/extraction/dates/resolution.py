"""What date expressions mean beside the day an article appeared."""

from __future__ import annotations

from calendar import day_name
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from functools import partial

from lib.extraction.document import Dated, Document, Passage
from lib.intake.sentences import texts
from lib.languages import date_expressions, language
from lib.languages.date_expressions import Expression
from lib.model import Article, PartialDate

AHEAD = 3  # times as far: press tells of the past more often than of the future
MOST_DAYS = 200  # named in full in a text: more are a list
NEAR_DAYS = 3  # how far from the day a text is about a weekday may lie


@dataclass(frozen=True)
class Anchor:
    """What relative dates are measured from: the day of publication, and the days the text itself names in full."""

    published: PartialDate | None = None
    known_days: frozenset[date] = field(default_factory=frozenset)

    @property
    def day(self) -> date | None:
        return self.published.first if self.published and self.published.precision == "day" else None


def add(document: Document, is_ahead: Callable[[Passage, Expression], bool]) -> None:
    """Finds the date expressions of every passage and what they mean; `is_ahead`: which are told as expected."""
    measured_from = anchor(document.article)
    previous = None
    for passage in document.passages:
        passage.expressions = date_expressions.find(passage.source, passage.spoken)
        resolved = resolve(passage.expressions, measured_from, partial(is_ahead, passage), previous)
        previous = next((dated.date for dated in reversed(resolved) if dated.date), previous)
        passage.dates = [
            replace(each, start=each.start + passage.start, end=each.end + passage.start) for each in resolved
        ]


def anchor(article: Article) -> Anchor:
    """The anchor of an article: its date of publication and every full date in its text."""
    published = article.published.date
    days = set()
    spoken = language.get(article.language)
    for each in (one for text in texts(article) for one in date_expressions.find(text, spoken)):
        if each.kind == "calendar" and each.day and each.month:
            year = each.year or nearest_year(each, published)
            if year and each.day <= date_expressions.days_in(each.month, year):
                days.add(date(year, each.month, each.day))
    return Anchor(published, frozenset(sorted(days)[:MOST_DAYS]))


def resolve(
    expressions: Iterable[Expression],
    to: Anchor,
    is_ahead: Callable[[Expression], bool] = lambda _: False,
    previous: PartialDate | None = None,
) -> list[Dated]:
    """Each expression's date, in order; `is_ahead` says of which the text tells as of something expected.

    Expressions such as "the day before" and "that year" are measured from the date before them, at first `previous`.
    """
    resolved: list[Dated] = []
    for each in expressions:
        if each.kind == "span":
            continue
        found = RESOLVERS[each.kind](each, to, previous, is_ahead(each))
        previous = found.date or previous
        if each.since and found.date:
            found = replace(found, date_end=found.date_end or to.published, since=True)
        resolved.append(found)
    return resolved


def of_calendar(each: Expression, to: Anchor, previous: PartialDate | None, future: bool) -> Dated:
    if each.year:
        found = PartialDate.of(each.year, each.month, each.day)
        last = PartialDate.of(each.year, each.month, each.last_day) if each.last_day else None
        return Dated(each.start, each.end, found, last, "explicit", "stands in the text")
    year = nearest_year(each, to.published, future)
    if not year:
        return Dated(each.start, each.end, None, why="no year, and the article's own date is not known")
    if each.day and each.day > date_expressions.days_in(each.month, year):
        return Dated(each.start, each.end, None, why=f"no such day in {year}")
    found = PartialDate.of(year, each.month, each.day)
    last = PartialDate.of(year, each.month, each.last_day) if each.last_day else None
    basis = "explicit" if each.day else "relative"
    return Dated(each.start, each.end, found, last, basis, f"the year from publication, {to.published}")


def nearest_year(each: Expression, published: PartialDate | None, future: bool = False) -> int | None:
    """The year of a day or month without one: the nearest for a day, the latest past for a month."""
    if not published:
        return None
    if published.precision == "year":
        return published.year
    here = published.last if not future else published.first
    if each.direction > 0 or future and not each.day:
        return here.year + (each.month < here.month)
    if each.direction < 0:
        return here.year - (each.month >= here.month)
    if not each.day:
        return here.year - (each.month > here.month)
    years = [
        y for y in (here.year - 1, here.year, here.year + 1) if each.day <= date_expressions.days_in(each.month, y)
    ]

    def apart(year: int) -> timedelta:
        """How far away the day is; what lies ahead counts as far, unless it is told as expected."""
        days = date(year, each.month, each.day) - here
        return days * AHEAD if days > timedelta() and not future else abs(days)

    return min(years, key=apart, default=None)


def of_weekday(each: Expression, to: Anchor, previous: PartialDate | None, future: bool) -> Dated:
    name = day_name[each.weekday]
    if to.day:
        ahead = (each.weekday - to.day.weekday()) % 7
        behind = (to.day.weekday() - each.weekday) % 7
        forward = each.direction > 0 or (future and each.direction == 0)
        shift = (ahead or 7 * (each.direction > 0)) if forward else -(behind or 7 * (each.direction < 0))
        day = PartialDate((to.day + timedelta(days=shift)).isoformat())
        return Dated(each.start, each.end, day, None, "relative", f"{name} beside publication on {to.day}")
    within = [day for day in to.known_days if not to.published or is_near(day, to.published)]
    exact = {day for day in within if day.weekday() == each.weekday}
    if len(exact) == 1:
        day = exact.pop()
        return Dated(
            each.start, each.end, PartialDate(day.isoformat()), None, "relative", f"{day} in this text is a {name}"
        )
    if len(set(within)) == 1 and to.published:
        told = within[0]
        shift = (each.weekday - told.weekday() + NEAR_DAYS) % 7 - NEAR_DAYS
        if abs(shift) <= NEAR_DAYS:
            day = PartialDate((told + timedelta(days=shift)).isoformat())
            return Dated(
                each.start, each.end, day, None, "inferred", f"the {name} nearest to {told}, the day it tells of"
            )
    if to.published:
        why = f"which {name} is open: publication is known only as {to.published}"
        return Dated(each.start, each.end, to.published, None, "relative", why)
    return Dated(each.start, each.end, None, why=f"{name}, but the article's own date is not known")


def is_near(day: date, published: PartialDate) -> bool:
    return published.first - timedelta(days=7) <= day <= published.last + timedelta(days=7)


def of_relative(each: Expression, to: Anchor, previous: PartialDate | None, future: bool) -> Dated:
    shown = f"{each.unit} {each.shift:+d} from publication"
    if not to.published:
        return Dated(each.start, each.end, None, why=f"{shown}, which is not known")
    found = shifted(to.published, each.unit, each.shift)
    end = to.published if each.up_to_now else None
    return Dated(each.start, each.end, found, end, "relative", f"{shown}, {to.published}")


def shifted(published: PartialDate, unit: str, shift: int) -> PartialDate:
    """The date so many units away, no more precise than the unit or the publication."""
    if unit == "year":
        return PartialDate.of(published.year + shift)
    if unit == "month" and published.month:
        months = published.year * 12 + published.month - 1 + shift
        return PartialDate.of(months // 12, months % 12 + 1)
    if published.precision == "day" and unit in ("day", "week"):
        day = published.first + timedelta(days=shift * (7 if unit == "week" else 1))
        if unit == "day":
            return PartialDate(day.isoformat())
        return PartialDate.of(day.year, day.month)  # a week is no prefix of an ISO date: the month that holds it
    return published if unit in ("day", "week") else PartialDate.of(published.year)


def of_same(each: Expression, to: Anchor, previous: PartialDate | None, future: bool) -> Dated:
    length = {"year": 4, "month": 7, "day": 10}[each.unit]
    if not previous or len(previous.iso) < length:
        return Dated(each.start, each.end, None, why="points back to a date that was not found")
    return Dated(
        each.start, each.end, PartialDate(previous.iso[:length]), None, "relative", f"points back to {previous}"
    )


def of_beside(each: Expression, to: Anchor, previous: PartialDate | None, future: bool) -> Dated:
    if not previous or previous.precision != "day":
        found = previous or None
        return Dated(each.start, each.end, found, None, "relative" if found else "", "beside a day that is not known")
    day = PartialDate((previous.first + timedelta(days=each.shift)).isoformat())
    return Dated(each.start, each.end, day, None, "relative", f"{each.shift:+d} day from {previous}")


RESOLVERS = {
    "calendar": of_calendar,
    "weekday": of_weekday,
    "relative": of_relative,
    "same": of_same,
    "beside": of_beside,
}
