"""What date expressions mean beside the day an article appeared."""

from __future__ import annotations

import re
from calendar import day_name
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from functools import cached_property, partial

from lib.extraction.dates.told_before import Before, Told
from lib.extraction.document import Dated, Document, Passage
from lib.intake.sentences import texts
from lib.languages import date_expressions, language
from lib.languages.date_expressions import Expression
from lib.model import Article, PartialDate

AHEAD = 3  # times as far: press tells of the past more often than of the future
MOST_DAYS = 200  # named in full in a text: more are a list
NEAR_DAYS = 3  # how far from the day a text is about a weekday may lie: every weekday is that near to it once
WEEK, MONTHS = 7, 12  # days of a week, months of a year
DAYS = {"day": 1, "week": WEEK}
REMEMBERED_DAYS = 60  # within which "the June 3 attack" is news
DISTANT, NEWS = timedelta(days=21), timedelta(days=4)  # a day ahead that is hardly meant; a day past that still is
AHEAD_YEARS, CENTURY = 10, 100  # a year of two digits that lies farther ahead is of the century before
ISO_LENGTH = {"year": 4, "month": 7, "day": 10}  # characters
FEW_SENTENCES = 2  # back, to the day from which days and weeks are counted: "three days later"
APPOSED = 3  # characters at most between a day and what tells how far it is from another: " – "
LAST_TOLD = 40  # dates before a sentence to which it may point back
HEADING_WORDS = 3  # beside the day that heads a section
COLON = re.compile(r"\s*(?:[:–—|]|$)")


@dataclass(frozen=True)
class Anchor:
    """What relative dates are measured from: the day of publication, and the days the text itself names in full."""

    published: PartialDate | None = None
    known_days: frozenset[date] = field(default_factory=frozenset)
    month_first: bool | None = None  # whether "4/5/2024" is in April, as far as the text tells

    @property
    def day(self) -> date | None:
        return self.published.first if self.published and self.published.precision == "day" else None

    @cached_property
    def days_of_news(self) -> list[date]:
        """The days named in full that lie near publication, where its month is known: else any day may be by chance."""
        if not self.published or not self.published.month:
            return []
        return [day for day in self.known_days if is_near(day, self.published)]


def add(document: Document, is_ahead: Callable[[Passage, Expression], bool]) -> None:
    """Finds the date expressions of every passage and what they mean; `is_ahead`: which are told as expected."""
    measured_from = anchor(document.article)
    told: list[tuple[Passage, Dated]] = []
    for passage in document.passages:
        passage.expressions = date_expressions.find(passage.source, passage.spoken)
        resolved = resolve(passage.expressions, measured_from, partial(is_ahead, passage), before(passage, told))
        if passage.role == "body" or heads_section(passage):
            told += [(passage, dated) for dated in resolved if dated.date]
        passage.dates = [
            replace(each, start=each.start + passage.start, end=each.end + passage.start) for each in resolved
        ]


def before(passage: Passage, told: list[tuple[Passage, Dated]]) -> Before:
    """The dates that the text has told before a sentence; those of titles and captions stand apart from it."""
    return Before(
        tuple(
            Told(
                *(dated.date, passage.number - other.number, passage.paragraph == other.paragraph),
                is_heading=other.role == "heading",
                is_aside=dated.aside,
            )
            for other, dated in told[-LAST_TOLD:]
            if dated.date
        )
    )


def heads_section(passage: Passage) -> bool:
    """Whether a line is a heading that tells its section's day: "Wednesday: by train to Rome", "Arrival on 3 May"."""
    first = next((each for each in passage.expressions if each.kind != "span"), None)
    if passage.role != "heading" or first is None:
        return False
    before, behind = passage.source[: first.start].split(), passage.source[first.end :]
    opens = not before and COLON.match(behind)
    return bool(opens) or len(before) + len(behind.split()) <= HEADING_WORDS


def anchor(article: Article) -> Anchor:
    """The anchor of an article: its date of publication and every full date in its text."""
    published, spoken = article.published.date, language.get(article.language)
    found = (each for text in texts(article) for each in date_expressions.find(text, spoken) if not each.either)
    days = {day for each in found if (day := full_date(each, published))}
    month_first = date_expressions.writes_month_first(article.text, article.language, article.region)
    return Anchor(published, frozenset(sorted(days)[:MOST_DAYS]), month_first)


def full_date(each: Expression, published: PartialDate | None) -> date | None:
    """The day of an expression that names day and month."""
    if each.kind != "calendar" or not each.day or not each.month:
        return None
    year = each.year or nearest_year(each, published)
    return date(year, each.month, each.day) if year and exists(each, year) else None


NOTHING_BEFORE = Before()


def resolve(
    expressions: Iterable[Expression],
    to: Anchor,
    is_ahead: Callable[[Expression], bool] = lambda _: False,
    before: Before = NOTHING_BEFORE,
) -> list[Dated]:
    """Each expression's date, in order; `is_ahead` says of which the text tells as of something expected.

    Expressions such as "the day before" and "that year" are measured from a date told before them.
    """
    resolved: list[Dated] = []
    for each in expressions:
        if each.kind == "span":
            continue
        each = settled(each, to)
        day = day_apposed(each, resolved)
        found = of_next(each, day) if day else RESOLVERS[each.kind](each, to, before, each.ahead or is_ahead(each))
        before = before.then(found.date, found.aside) if found.date else before
        if each.since and found.date:
            found = replace(found, date_end=found.date_end or up_to_publication(found.date, to), since=True)
        resolved.append(found)
    return resolved


def day_apposed(each: Expression, resolved: list[Dated]) -> PartialDate | None:
    """The day right before an expression that tells how far what stands behind is from it."""
    last = resolved[-1] if resolved and each.beside_behind else None
    is_day = last and last.date and not last.date_end and last.date.precision == "day"
    return last.date if last and is_day and each.start - last.end <= APPOSED else None


def of_next(each: Expression, day: PartialDate) -> Dated:
    """The day of what stands behind "on 24 April, the day before"."""
    why = f"{each.unit} {-each.shift:+d} from {day}, which is told as {each.unit} {each.shift:+d} from it"
    return Dated(each.start, each.end, shifted(day, each.unit, -each.shift), None, "relative", why, aside=True)


def up_to_publication(day: PartialDate, to: Anchor) -> PartialDate | None:
    """The end of what holds since a day; none where that day is still to come."""
    return to.published if to.published and day.first <= to.published.last else None


# --- a day or month of the calendar ---


def settled(each: Expression, to: Anchor) -> Expression:
    """The expression with the day and month, and the century, that the rest of the article tells."""
    each = date_expressions.in_order(each, to.month_first)
    if each.short_year and each.year and to.published and each.year > to.published.year + AHEAD_YEARS:
        each = replace(each, year=each.year - CENTURY)
    return each


def of_calendar(each: Expression, to: Anchor, before: Before, future: bool) -> Dated:
    if each.year:
        return on(each, each.year, "explicit", "stands in the text")
    if each.day and not each.month:
        return of_day_alone(each, to, future)
    year = to.published.year + each.shift if each.unit and to.published else nearest_year(each, to.published, future)
    if not year:
        return unknown(each, "no year, and the article's own date is not known")
    if not exists(each, year):
        return unknown(each, f"no such day in {year}")
    if each.remembered and to.published and not is_news(each, year, to.published):
        return unknown(each, "a day that is remembered, of a year that is not told")
    basis = "explicit" if each.day else "relative"
    return on(each, year, basis, f"the year from publication, {to.published}")


def on(each: Expression, year: int, basis: str, why: str) -> Dated:
    """A calendar expression in a year, up to its last day where it names two."""
    last = last_of(each, year) if each.last_day or each.last_month or each.last_year else None
    return Dated(each.start, each.end, PartialDate.of(year, each.month, each.day), last, basis, why)


def last_of(each: Expression, year: int) -> PartialDate | None:
    """The end of a range: of the year that is told, else of the first date's or the one after it."""
    month = each.last_month or each.month
    turns = bool(each.month and month and month < each.month)
    last_year = each.last_year or year + turns
    is_day = not each.last_day or not month or each.last_day <= date_expressions.days_in(month, last_year)
    return PartialDate.of(last_year, month, each.last_day) if is_day else None


def is_news(each: Expression, year: int, published: PartialDate) -> bool:
    """Whether a day lies so near to publication that it is told for its own sake."""
    day = date(year, each.month or 1, each.day or 1)
    near = timedelta(days=REMEMBERED_DAYS)
    return published.first - near <= day <= published.last + near


def of_day_alone(each: Expression, to: Anchor, future: bool) -> Dated:
    """ "8일": the nearest such day, of the past unless it is told as expected."""
    if not to.day or not each.day:
        return unknown(each, "a day whose month is not told, and the article's own date is not known")
    here = to.day.year * MONTHS + to.day.month - 1
    months = [divmod(here + step, MONTHS) for step in (-1, 0, 1)]
    days = [date(y, m + 1, each.day) for y, m in months if each.day <= date_expressions.days_in(m + 1, y)]
    ahead = each.direction > 0 or (future and not each.direction)
    fitting = [day for day in days if (day >= to.day if ahead else day <= to.day)] if each.direction or ahead else days
    if ahead and not each.direction and all(day > to.day + DISTANT for day in fitting):
        fitting = [*fitting, *(day for day in days if to.day - day <= NEWS)]  # what had been planned for a day gone by
    day = min(fitting, key=lambda day: distance(day, to.day or day, ahead), default=None)
    if not day:
        return unknown(each, f"no such day near {to.day}")
    return on(replace(each, month=day.month), day.year, "explicit", f"the month from publication, {to.day}")


def of_name(each: Expression, to: Anchor, before: Before, future: bool) -> Dated:
    return unknown(each, "part of a name")


def of_foreign_calendar(each: Expression, to: Anchor, before: Before, future: bool) -> Dated:
    return unknown(each, "a date of another calendar than the Gregorian")


def unknown(each: Expression, why: str) -> Dated:
    return Dated(each.start, each.end, None, why=why)


def exists(each: Expression, year: int) -> bool:
    """Whether there is such a day in a year: 29 February is not in all."""
    return not each.day or not each.month or each.day <= date_expressions.days_in(each.month, year)


def nearest_year(each: Expression, published: PartialDate | None, future: bool = False) -> int | None:
    """The year of a day or month without one: the nearest for a day, the latest past for a month."""
    if not published or not each.month:
        return None
    if published.precision == "year":
        return published.year
    here = published.first if future else published.last
    if each.direction or not each.day:
        return year_by_direction(each.month, here, each.direction, future and not each.day)
    return year_by_distance(each.month, each.day, here, future)


def year_by_direction(month: int, here: date, direction: int, future: bool) -> int:
    """The year of "next May", "last May", and of "May" alone: the one past, unless it is told as expected."""
    if direction > 0 or future:
        return here.year + (month < here.month)
    if direction < 0:
        return here.year - (month >= here.month)
    return here.year - (month > here.month)


def year_by_distance(month: int, day: int, here: date, future: bool) -> int | None:
    """The year in which a day lies nearest, of those that have it."""
    years = (here.year - 1, here.year, here.year + 1)
    days = [date(year, month, day) for year in years if day <= date_expressions.days_in(month, year)]
    nearest = min(days, key=lambda each: distance(each, here, future), default=None)
    return nearest.year if nearest else None


def distance(day: date, here: date, future: bool) -> timedelta:
    """How far away a day is; what lies ahead counts as farther, unless it is told as expected."""
    apart = day - here
    return apart * AHEAD if apart > timedelta() and not future else abs(apart)


# --- a weekday ---


def of_weekday(each: Expression, to: Anchor, before: Before, future: bool) -> Dated:
    """The first that applies of: beside publication, the only such day named, nearest to the only day named."""
    found = (rule(each, each.weekday or 0, to, future) for rule in WEEKDAY_RULES)
    return next(filter(None, found), None) or unknown(
        each, f"{day_name[each.weekday or 0]}, but the article's own date is not known"
    )


def weekday_beside_publication(each: Expression, weekday: int, to: Anchor, future: bool) -> Dated | None:
    """The last such day up to publication, or the next from it on where it is told as expected."""
    if not to.day:
        return None
    day = to.day + timedelta(days=days_to(weekday, to.day, each.direction, future))
    why = f"{day_name[weekday]} beside publication on {to.day}"
    return Dated(each.start, each.end, PartialDate(day.isoformat()), None, "relative", why)


def days_to(weekday: int, day: date, direction: int, future: bool) -> int:
    """Days from a day to a weekday, 0 where it falls on one; "next" and "last" tell of another than that day."""
    if direction > 0 or (future and not direction):
        return (weekday - day.weekday()) % WEEK or WEEK * (direction > 0)
    return -((day.weekday() - weekday) % WEEK or WEEK * (direction < 0))


def only_such_day_named(each: Expression, weekday: int, to: Anchor, future: bool) -> Dated | None:
    """The one day the text names in full, near publication, that falls on this weekday."""
    exact = [day for day in to.days_of_news if day.weekday() == weekday]
    if len(exact) != 1:
        return None
    why = f"{exact[0]} in this text is a {day_name[weekday]}"
    return Dated(each.start, each.end, PartialDate(exact[0].isoformat()), None, "relative", why)


def nearest_to_day_named(each: Expression, weekday: int, to: Anchor, future: bool) -> Dated | None:
    """The weekday next to the only day that the text names in full, near publication."""
    if len(to.days_of_news) != 1 or not to.published:
        return None
    told = to.days_of_news[0]
    day = told + timedelta(days=(weekday - told.weekday() + NEAR_DAYS) % WEEK - NEAR_DAYS)
    why = f"the {day_name[weekday]} nearest to {told}, the day it tells of"
    return Dated(each.start, each.end, PartialDate(day.isoformat()), None, "inferred", why)


def within_publication(each: Expression, weekday: int, to: Anchor, future: bool) -> Dated | None:
    """No day, but the month or year in which the article appeared."""
    if not to.published:
        return None
    why = f"which {day_name[weekday]} is open: publication is known only as {to.published}"
    return Dated(each.start, each.end, to.published, None, "relative", why)


WEEKDAY_RULES = (weekday_beside_publication, only_such_day_named, nearest_to_day_named, within_publication)


def is_near(day: date, published: PartialDate) -> bool:
    """Whether a day lies within a week of publication."""
    return published.first - timedelta(days=WEEK) <= day <= published.last + timedelta(days=WEEK)


# --- what is counted from publication, or from the date before ---


def of_relative(each: Expression, to: Anchor, before: Before, future: bool) -> Dated:
    shown = f"{each.unit} {each.shift:+d} from publication"
    if not to.published:
        return unknown(each, f"{shown}, which is not known")
    found = shifted(to.published, each.unit, each.shift)
    end = to.published if each.up_to_now else None
    aside = each.unit != "day" and not each.shift
    return Dated(each.start, each.end, found, end, "relative", f"{shown}, {to.published}", aside=aside)


def shifted(published: PartialDate, unit: str, shift: int) -> PartialDate:
    """The date so many units away, no more precise than the unit or the publication.

    A week is no prefix of an ISO date: what is told in weeks is known to the month.
    """
    if unit in DAYS and published.precision == "day":
        day = published.first + timedelta(days=shift * DAYS[unit])
        return PartialDate(day.isoformat()) if unit == "day" else PartialDate.of(day.year, day.month)
    if unit in DAYS:
        return published
    if unit == "month" and published.month:
        months = published.year * MONTHS + published.month - 1 + shift
        return PartialDate.of(months // MONTHS, months % MONTHS + 1)
    return PartialDate.of(published.year + shift * (unit == "year"))


def of_same(each: Expression, to: Anchor, before: Before, future: bool) -> Dated:
    """ "that year", "the same evening"; "in the afternoon" is of the day that its own paragraph has come to."""
    length = ISO_LENGTH["day" if each.unit == "part" else each.unit]
    if each.of_news:
        day = day_of_news(to, before)
    else:
        day = before.in_section(length) if each.unit == "part" else before.last(length)
    if not day or len(day.iso) < length:
        return replace(unknown(each, "points back to a date that was not found"), aside=True)
    found = PartialDate(day.iso[:length])
    if is_before_what_is_ahead(found, to, future):
        day = before.last(length, latest=to.published)
        if not day:
            return replace(unknown(each, "points back to a day that is still to come, but is told as past"), aside=True)
        found = PartialDate(day.iso[:length])
    if future and to.published and found.last < to.published.first:
        return unknown(each, f"told as expected, and the date before it, {day}, is past")
    return Dated(each.start, each.end, found, None, "relative", f"points back to {day}")


def day_of_news(to: Anchor, before: Before) -> PartialDate | None:
    """The day that a paragraph has come to, else that of publication."""
    published = to.published if to.day else None
    return before.in_paragraph(ISO_LENGTH["day"]) or published or before.last(ISO_LENGTH["day"])


def is_before_what_is_ahead(found: PartialDate, to: Anchor, future: bool) -> bool:
    """Whether "that day" is told as past, but the last day told is still to come."""
    is_past = bool(to.published and to.published.precision == "day" and not future)
    return is_past and bool(to.published and found.precision == "day" and found.first > to.published.last)


def of_beside(each: Expression, to: Anchor, before: Before, future: bool) -> Dated:
    """ "the day before"; "the day before, on Thursday" by what is told of that day where the two do not agree."""
    found = counted_from_before(each, to, before, future)
    if not each.day and each.weekday is None:
        return found
    if found.date and agrees(each, found.date):
        return found
    named = replace(each, kind="calendar" if each.day else "weekday", unit="", shift=0)
    return RESOLVERS[named.kind](named, to, before, future)


def agrees(each: Expression, day: PartialDate) -> bool:
    """Whether a day is the one that an expression tells of by its date or weekday."""
    if day.precision != "day":
        return False
    if each.day:
        return (each.day, each.month or day.month, each.year or day.year) == (day.first.day, day.month, day.year)
    return day.first.weekday() == each.weekday


def counted_from_before(each: Expression, to: Anchor, before: Before, future: bool) -> Dated:
    """ "the next day", "two years later": no more precise than its unit, and than the date it is measured from."""
    length = ISO_LENGTH.get(each.unit, ISO_LENGTH["day"])
    is_one = each.unit == "day" and abs(each.shift) == 1
    if each.of_news:
        day = day_of_news(to, before)
    else:
        day = before.counted_from(each.shift, length) if is_one else before.last(length, FEW_SENTENCES)
    shown = f"{each.unit} {each.shift:+d} from"
    if not day and future and to.published and not is_one:  # "in two years", told as "two years later"
        return of_relative(each, to, before, future)
    if not day:
        open_day = unknown(each, f"{shown} a date that was not found")
        return replace(open_day, back=(each.unit, -each.shift)) if is_one and each.shift < 0 else open_day
    if len(day.iso) < length:
        return Dated(each.start, each.end, day, None, "relative", f"beside a {each.unit} that is not known")
    found = shifted(day, each.unit, each.shift)
    if not is_one and not future and to.published and found.first > to.published.last:
        return unknown(each, f"{shown} {day}, which would be behind publication")
    return Dated(each.start, each.end, found, None, "relative", f"{shown} {day}", aside=each.shift < 0)


RESOLVERS = {
    "calendar": of_calendar,
    "weekday": of_weekday,
    "relative": of_relative,
    "same": of_same,
    "beside": of_beside,
    "name": of_name,
    "foreign": of_foreign_calendar,
}
