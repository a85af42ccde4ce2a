"""When an undated article appeared, suggested by the happenings it shares with dated ones and by its own weekdays."""

from __future__ import annotations

from calendar import day_name
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date, timedelta
from typing import NamedTuple

from lib.corpus import agreement, tellings
from lib.intake import publication_date
from lib.languages.date_expressions import days_in
from lib.model import SUGGESTED, Article, PartialDate, Published, Record

DAY = len("2019-04-24")
LEAST_SHARED = 2  # happenings in common, one of them on the right weekday
ONE_STORY = 7  # days between happenings of the same news
WEEK = 7  # days, in which a weekday comes once

Key = tuple[str, str]  # kind, and a party or its state
Told = dict[Key, list[Record]]


def dated(records: Iterable[Record]) -> Told:
    """The events of dated articles that their own words date to the day, by kind and party."""
    found = defaultdict(list)
    for record in records:
        if record.kind == "event" and len(record.date) == DAY and record.date_basis != "inferred":
            for key in keys(record):
                found[key].append(record)
    return found


def keys(record: Record) -> set[Key]:
    return {(record.event_type, tellings.side(party)) for party in record.participants}


class Pair(NamedTuple):
    """An undated event and a dated one that may be the same happening, its day, and the weekday that is told of it."""

    mine: Record
    other: Record
    day: date
    weekday: int | None


def published(code: str, own: Iterable[Record], others: Told) -> Published | None:
    """The last day of the happenings an undated article shares with dated ones; None where too few agree.

    `code` is the article's language, `own` are its records, `others` what `dated` found in the articles with a date.
    What is shared must be one story: where a second one of the same parties fits, however little, neither is suggested.
    """
    agreed = [pair for pair in pairs(code, own, others) if pair.weekday in (None, pair.day.weekday())]
    fitting = [story for story in stories(agreed) if is_enough(story)]
    if len(fitting) != 1:
        return None
    last = last_named_day(fitting[0])
    mine, other, day, _ = next(pair for pair in fitting[0] if pair.day == last and pair.weekday is not None)
    why = (
        f"“{mine.surface}” tells of the {mine.event_type.lower()} that {other.article_id} dates {day}, "
        f"a {day_name[day.weekday()]} as here; {told_in(fitting[0])} happenings are shared"
    )
    return Published(PartialDate(day.isoformat()), SUGGESTED, why)


def beside_dateline(suggested: Published | None, article: Article) -> Published | None:
    """A suggestion as far as it agrees with a dateline without a year, whose day it then is."""
    told = publication_date.yearless(article)
    if not suggested or not suggested.date or not told or not told.day or not told.month:
        return suggested
    shared = suggested.date.first
    for year in (shared.year, shared.year + 1):
        if told.day <= days_in(told.month, year):
            day = date(year, told.month, told.day)
            if timedelta(0) <= day - shared <= timedelta(days=WEEK):
                return replace(suggested, date=PartialDate(day.isoformat()))
    return None


def stories(agreed: list[Pair]) -> list[list[Pair]]:
    """The pairs whose days follow each other closely, those with most shared happenings first."""
    found: list[list[Pair]] = []
    for pair in sorted(agreed, key=lambda each: each.day):
        if not found or (pair.day - found[-1][-1].day).days > ONE_STORY:
            found.append([])
        found[-1].append(pair)
    return sorted(found, key=told_in, reverse=True)


def last_named_day(story: list[Pair]) -> date:
    """The last day of the week in which most happenings fall that a weekday tells: an article means its own week."""
    named = [pair for pair in story if pair.weekday is not None]

    def told_by(last: date) -> tuple[int, date]:
        return told_in([pair for pair in named if 0 <= (last - pair.day).days < WEEK]), last

    return max((pair.day for pair in named), key=told_by)


def is_enough(story: list[Pair]) -> bool:
    """Whether enough is shared: happenings, a weekday, and a place, for the same few meet again and again."""
    is_named = any(pair.weekday is not None for pair in story)
    return told_in(story) >= LEAST_SHARED and is_named and any(is_in_one_place(pair) for pair in story)


def is_in_one_place(pair: Pair) -> bool:
    """Whether both tell one place, and not only one the other's country."""
    found = agreement.places(tellings.of(pair.mine), tellings.of(pair.other))
    return found is not None and found >= agreement.SAME_LAND


def told_in(story: list[Pair]) -> int:
    """How many events of the undated article a story holds."""
    return len({pair.mine.start for pair in story})


def pairs(code: str, own: Iterable[Record], others: Told) -> Iterator[Pair]:
    for mine in filter(is_open, own):
        seen = set()
        for other in (each for key in sorted(keys(mine)) for each in others.get(key, [])):
            if id(other) not in seen and is_same(mine, other):
                yield Pair(mine, other, date.fromisoformat(other.date), tellings.weekday(mine.date_surface, code))
            seen.add(id(other))


def is_same(mine: Record, other: Record) -> bool:
    """Whether parties, place and direction agree, whatever the date."""
    one, two = tellings.of(mine), tellings.of(other)
    parts = (agreement.parties, agreement.journeys, agreement.places)
    return mine.article_id != other.article_id and all(part(one, two) is not agreement.CONFLICT for part in parts)


def is_open(record: Record) -> bool:
    """Whether an event has happened but has no date; of what is planned nobody says how long before."""
    is_event = record.kind == "event" and not record.date and record.event_type != "STATEMENT"
    return is_event and not record.planned and bool(record.participants)
