"""One happening told by several articles: events that agree in kind, parties, date and place share a `cluster_id`."""

from __future__ import annotations

from dataclasses import replace
from hashlib import sha256

from lib.model import PartialDate, Record

LEAST_COMMON = {"MEET": 2, "TALKS_COLLAPSE": 2}
ONE_DAY_APART = 1  # days: midnight falls between time zones


def join(records: list[Record]) -> list[Record]:
    """The records; events that at least two articles tell of get the `cluster_id` they share."""
    groups: list[list[int]] = []
    for at, record in enumerate(records):
        if record.kind != "event" or not record.participants:
            continue
        home = next((group for group in groups if all(is_same(records[i], record) for i in group)), None)
        if home is None:
            groups.append([at])
        else:
            home.append(at)
    shared = {at: name(records, group) for group in groups if len(group) > 1 for at in group}
    return [replace(record, cluster_id=shared[at]) if at in shared else record for at, record in enumerate(records)]


def is_same(one: Record, other: Record) -> bool:
    """Whether two events of different articles are one happening; both must be dated, at least to the year."""
    if one.event_type != other.event_type or one.article_id == other.article_id or not (one.date and other.date):
        return False
    first, second = set(one.participants), set(other.participants)
    if len(first & second) < min(LEAST_COMMON.get(one.event_type, 1), len(first), len(second)):
        return False
    return (first <= second or second <= first) and dates_agree(one, other) and places_agree(one, other)


def dates_agree(one: Record, other: Record) -> bool:
    first, second = PartialDate(one.date), PartialDate(other.date)
    if first.precision == second.precision == "day":
        return abs((first.first - second.first).days) <= ONE_DAY_APART
    precise = "year" not in (first.precision, second.precision) or one.place == other.place != ""
    return precise and (first.holds(second) or second.holds(first))


def places_agree(one: Record, other: Record) -> bool:
    if not one.place or not other.place or one.place == other.place:
        return True
    return one.country == other.country and (
        one.place_kind != other.place_kind or "site" in (one.place_kind, other.place_kind)
    )


def name(records: list[Record], group: list[int]) -> str:
    """An id that depends on what happened, not on the order of files."""
    first = min((records[at] for at in group), key=lambda record: (record.date, record.article_id, record.start))
    what = f"{first.event_type} {first.date[:7]} {' '.join(sorted(first.participants))} {first.place}"
    return f"{first.date[:4]}-{first.event_type.lower().replace('_', '-')}-{sha256(what.encode()).hexdigest()[:6]}"
