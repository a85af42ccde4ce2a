"""When an undated article appeared, suggested by the happenings it shares with dated ones and by its own weekdays."""

from __future__ import annotations

from calendar import day_name
from collections import defaultdict
from collections.abc import Iterable
from datetime import date

from lib.corpus import happenings as clusters
from lib.languages import date_expressions, language
from lib.model import Article, PartialDate, Published, Record

LEAST_SHARED = 2  # happenings in common, one of them on the right weekday


Happening = tuple[str, frozenset[str]]


def dated(records: Iterable[Record]) -> dict[Happening, list[Record]]:
    """The events of dated articles that their own words date to the day, by kind and parties."""
    found = defaultdict(list)
    for record in records:
        if record.kind == "event" and len(record.date) == len("2019-04-24") and record.date_basis != "inferred":
            found[happening(record)].append(record)
    return found


def happening(record: Record) -> Happening:
    return record.event_type, frozenset(record.participants)


def published(article: Article, own: Iterable[Record], others: dict[Happening, list[Record]]) -> Published | None:
    """The last day of the happenings an undated article shares with dated ones; None where too few agree.

    `own` are the article's records, `others` what `dated` found in the articles that have a date.
    """
    shared = [
        (mine, other)
        for mine in own
        if is_open(mine)
        for other in others.get(happening(mine), [])
        if mine.article_id != other.article_id and clusters.places_agree(mine, other)
    ]
    agreed = defaultdict(list)
    for mine, other in shared:
        day = date.fromisoformat(other.date)
        told = weekday(mine, article.language)
        if told is not None and told != day.weekday():
            continue
        agreed[day].append((mine, other, told))
    named = [day for day, pairs in agreed.items() if any(told is not None for _, _, told in pairs)]
    happenings = {mine.start for pairs in agreed.values() for mine, _, _ in pairs}
    if not named or len(happenings) < LEAST_SHARED:
        return None
    day = max(named)
    mine, other, _ = next(pair for pair in agreed[day] if pair[2] is not None)
    why = (
        f"“{mine.surface}” tells of the {mine.event_type.lower()} that {other.article_id} dates {day}, "
        f"a {day_name[day.weekday()]} as here; {len(happenings)} happenings are shared"
    )
    return Published(PartialDate(day.isoformat()), "suggested", why)


def is_open(record: Record) -> bool:
    return record.kind == "event" and not record.date and record.event_type != "STATEMENT" and bool(record.participants)


def weekday(record: Record, code: str) -> int | None:
    """The weekday by which a text tells of an event."""
    found = date_expressions.find(record.date_surface, language.get(code))
    return next((each.weekday for each in found if each.kind == "weekday"), None)
