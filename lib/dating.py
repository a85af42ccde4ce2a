"""What date expressions mean beside the day an article appeared; and that day, as far as the text forces it."""

from __future__ import annotations

from calendar import day_name, month_name
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from datetime import date, timedelta

from lib import dates, language
from lib.dates import Expression
from lib.language import Language
from lib.model import Article, PartialDate, Published

AHEAD = 3  # times as far: press tells of the past more often than of the future
NEAR_DAYS = 3  # how far from the day a text is about a weekday may lie
LEAD_SENTENCES = 2


@dataclass(frozen=True)
class Dated:
    """A date expression resolved: `date` is None where it had to be left open, `why` says how or why not."""

    start: int
    end: int
    date: PartialDate | None
    date_end: PartialDate | None = None
    basis: str = ""
    why: str = ""
    since: bool = False


@dataclass(frozen=True)
class Anchor:
    """What relative dates are measured from: the day of publication, and the days the text itself names in full."""

    published: PartialDate | None = None
    known_days: frozenset[date] = field(default_factory=frozenset)

    @property
    def day(self) -> date | None:
        return self.published.first if self.published and self.published.precision == "day" else None


def anchor(article: Article) -> Anchor:
    """The anchor of an article: its date of publication and every full date in its text."""
    published = article.published.date
    days = set()
    spoken = language.get(article.language)
    for each in (one for text in texts(article) for one in dates.find(text, spoken)):
        if each.kind == "calendar" and each.day and each.month:
            year = each.year or nearest_year(each, published)
            if year and each.day <= dates.days_in(each.month, year):
                days.add(date(year, each.month, each.day))
    return Anchor(published, frozenset(days))


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
    if each.day and each.day > dates.days_in(each.month, year):
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
    years = [y for y in (here.year - 1, here.year, here.year + 1) if each.day <= dates.days_in(each.month, y)]

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


# --- when an article appeared ---


def published(article: Article) -> Published:
    """When the article appeared, by its own text: printed, or forced by what it says; else unknown.

    `article.lines` must have their roles.
    """
    spoken = language.get(article.language)
    return stated(article, spoken) or by_caption(article, spoken) or by_counting(article, spoken) or Published()


def stated(article: Article, spoken: Language) -> Published | None:
    """The date of a dateline or of a line that says when it was published."""
    from lib.roles import STATED_DATE, patterns

    for line in article.lines:
        here = article.text[line.start : line.end]
        if line.role != "other" or len(here) > 200:
            continue
        labelled = STATED_DATE.match(here + " ") or patterns(spoken.code)["published"].search(here)
        found = [each for each in dates.find(here, spoken) if each.kind == "calendar" and each.year]
        if found and (labelled or dates.is_dateline(here, spoken)) and (labelled or found[0].month):
            given = PartialDate.of(found[0].year, found[0].month, found[0].day)
            return Published(given, "stated", f"printed in the line “{' '.join(here.split())}”")
    return None


def by_caption(article: Article, spoken: Language) -> Published | None:
    """A picture's full date that is the weekday the text tells of: the article appeared within the week after it."""
    days = {
        date(each.year, each.month, each.day)
        for line in article.lines
        if line.role == "caption"
        for each in dates.find(article.text[line.start : line.end], spoken)
        if each.kind == "calendar" and each.year and each.month and each.day
    }
    if len(days) != 1:
        return None
    told = {
        each.weekday for text in texts(article, "body") for each in dates.find(text, spoken) if each.kind == "weekday"
    }
    if not told:
        return None
    day = days.pop()
    if day.weekday() not in told:
        return None
    forced = common(day, day + timedelta(days=6))
    name = day_name[day.weekday()]
    why = f"a caption shows {day}, a {name}; the text tells of {name} by name, so it appeared within the week"
    return Published(forced, "inferred", why)


def common(first: date, last: date) -> PartialDate:
    """The most precise date that holds both days."""
    same_year, same_month = first.year == last.year, (first.year, first.month) == (last.year, last.month)
    return PartialDate.of(first.year, first.month) if same_month else PartialDate.of(first.year) if same_year else None


def texts(article: Article, role: str = "") -> list[str]:
    """The sentences of an article, of one role or all."""
    from lib.sentences import split

    return [article.text[each.start : each.end] for each in split(article) if role in ("", each.role)]


def by_counting(article: Article, spoken: Language) -> Published | None:
    """ "in 2000" and "24 years ago", of one and the same thing: 2000 + 24; its month where the lead names a day."""
    found = [(text, each) for text in texts(article, "body") for each in dates.find(text, spoken)]
    years = [(text, each.year) for text, each in found if each.kind == "calendar" and each.year and not each.month]
    latest = max((each.year for _, each in found if each.year), default=0)
    counts = [
        (text, abs(each.shift)) for text, each in found if each.unit == "year" and each.kind in ("relative", "span")
    ]
    sums = {
        year + count: (year, count)
        for one, year in years
        for other, count in counts
        if count > 1 and latest <= year + count <= date.today().year and one != other and tells_the_same(one, other)
    }
    if len(sums) != 1:
        return None
    (year, (start, count)), lead = (
        sums.popitem(),
        [each for text, each in found if text in texts(article, "body")[:LEAD_SENTENCES]],
    )
    why = f"{start} + {count} years"
    days = [each for each in lead if each.kind == "calendar" and each.day and not each.year]
    named = any(
        each.kind == "weekday" or (each.kind, each.unit, each.shift) == ("relative", "day", 0) for _, each in found
    )
    if len(days) == 1 and named and days[0].day <= dates.days_in(days[0].month, year) - 6:
        month = f"{month_name[days[0].month]} from the {days[0].day}th its lead tells of without a year"
        return Published(PartialDate.of(year, days[0].month), "inferred", f"{why}; {month}")
    return Published(PartialDate.of(year), "inferred", why)


def tells_the_same(one: str, other: str) -> bool:
    """Whether two sentences share two words of substance that are no names, by their first letters."""
    stems = [
        {word[:5].casefold() for at, word in enumerate(dates.WORD.findall(text)) if is_substance(word, at)}
        for text in (one, other)
    ]
    return len(stems[0] & stems[1]) >= 2


def is_substance(word: str, at: int) -> bool:
    return len(word) > 4 and word.isalpha() and (word.islower() or at == 0)
