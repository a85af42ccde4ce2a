"""When an undated article appeared, suggested by the happenings it shares with dated ones and by its own weekdays."""

from __future__ import annotations

from calendar import day_name
from collections import defaultdict
from collections.abc import Iterable, Iterator
from datetime import date
from typing import NamedTuple

from lib.corpus import happenings as clusters
from lib.languages import date_expressions, language
from lib.model import SUGGESTED, PartialDate, Published, Record

DAY = len("2019-04-24")
LEAST_SHARED = 2  # happenings in common, one of them on the right weekday


Happening = tuple[str, frozenset[str]]


def dated(records: Iterable[Record]) -> dict[Happening, list[Record]]:
    """The events of dated articles that their own words date to the day, by kind and parties."""
    found = defaultdict(list)
    for record in records:
        if record.kind == "event" and len(record.date) == DAY and record.date_basis != "inferred":
            found[happening(record)].append(record)
    return found


def happening(record: Record) -> Happening:
    return record.event_type, frozenset(record.participants)


class Pair(NamedTuple):
    """An undated event and a dated one that may be the same happening, its day, and the weekday that is told of it."""

    mine: Record
    other: Record
    day: date
    weekday: int | None


def published(code: str, own: Iterable[Record], others: dict[Happening, list[Record]]) -> Published | None:
    """The last day of the happenings an undated article shares with dated ones; None where too few agree.

    `code` is the article's language, `own` are its records, `others` what `dated` found in the articles with a date.
    """
    agreed = [pair for pair in pairs(code, own, others) if pair.weekday in (None, pair.day.weekday())]
    named = [pair for pair in agreed if pair.weekday is not None]
    shared = len({pair.mine.start for pair in agreed})
    if not named or shared < LEAST_SHARED:
        return None
    last = max(pair.day for pair in named)
    mine, other, day, _ = next(pair for pair in named if pair.day == last)
    why = (
        f"“{mine.surface}” tells of the {mine.event_type.lower()} that {other.article_id} dates {day}, "
        f"a {day_name[day.weekday()]} as here; {shared} happenings are shared"
    )
    return Published(PartialDate(day.isoformat()), SUGGESTED, why)


def pairs(code: str, own: Iterable[Record], others: dict[Happening, list[Record]]) -> Iterator[Pair]:
    for mine in filter(is_open, own):
        for other in others.get(happening(mine), []):
            if mine.article_id != other.article_id and clusters.places_agree(mine, other):
                yield Pair(mine, other, date.fromisoformat(other.date), weekday(mine, code))


def is_open(record: Record) -> bool:
    return record.kind == "event" and not record.date and record.event_type != "STATEMENT" and bool(record.participants)


def weekday(record: Record, code: str) -> int | None:
    """The weekday by which a text tells of an event."""
    found = date_expressions.find(record.date_surface, language.get(code))
    return next((each.weekday for each in found if each.kind == "weekday"), None)
