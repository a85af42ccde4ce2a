"""One happening told by several articles: events that agree in kind, parties, date and place share a `cluster_id`."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import replace
from hashlib import sha256
from itertools import chain

from lib.model import PartialDate, Record

LEAST_COMMON = {"MEET": 2, "TALKS_COLLAPSE": 2}
Group = list[int]  # where the events of one happening stand among the records

YEAR = len("2019")
ONE_DAY_APART = 1  # days: midnight falls between time zones


def join(records: list[Record]) -> list[Record]:
    """The records; events that at least two articles tell of get the `cluster_id` they share."""
    near: dict[tuple[str, str], list[Group]] = defaultdict(list)
    for at in fullest_dates_first(records):
        groups = near[kind(records[at]), records[at].date[:YEAR]]
        home = home_of(records, at, groups)
        if home is None:
            groups.append([at])
        else:
            home.append(at)
    shared = cluster_ids(records, chain.from_iterable(near.values()))
    return [replace(record, cluster_id=shared[at]) if at in shared else record for at, record in enumerate(records)]


def fullest_dates_first(records: list[Record]) -> list[int]:
    """Where the events stand that may be joined, those known to the day before those known to the month or year."""
    dated = [at for at, record in enumerate(records) if record.kind == "event" and record.participants and record.date]
    return sorted(dated, key=lambda at: -len(records[at].date))


def home_of(records: list[Record], at: int, groups: list[Group]) -> Group | None:
    """The happening that an event belongs to: the first that all tell alike; a vague one must be the only one."""
    homes = [group for group in groups if all(is_same(records[other], records[at]) for other in group)]
    return homes[0] if homes and (len(homes) == 1 or not is_vague(records[at])) else None


def cluster_ids(records: list[Record], groups: Iterable[Group]) -> dict[int, str]:
    return {at: name(records, group) for group in groups if len(group) > 1 for at in group}


def kind(record: Record) -> str:
    """Talks that collapse are a meeting too."""
    return "MEET" if record.event_type == "TALKS_COLLAPSE" else record.event_type


def is_vague(record: Record) -> bool:
    """Whether only a year is known of when it happened: then it joins no happening unless there is just one."""
    return len(record.date) == YEAR and not record.date_end


def is_same(one: Record, other: Record) -> bool:
    """Whether two dated events of different articles may be one happening."""
    if kind(one) != kind(other) or one.article_id == other.article_id:
        return False
    first, second = set(one.participants), set(other.participants)
    if len(first & second) < min(LEAST_COMMON.get(one.event_type, 1), len(first), len(second)):
        return False
    return (first <= second or second <= first) and dates_agree(one, other) and places_agree(one, other)


def dates_agree(one: Record, other: Record) -> bool:
    """Whether two dates may be one: days at most one apart, or one holding the other; a tally only with a tally."""
    first, second = PartialDate(one.date), PartialDate(other.date)
    if bool(one.date_end) != bool(other.date_end):
        return False
    if first.precision == second.precision == "day":
        return abs((first.first - second.first).days) <= ONE_DAY_APART
    return first.holds(second) or second.holds(first)


def places_agree(one: Record, other: Record) -> bool:
    if not one.place or not other.place or one.place == other.place:
        return True
    same_kind = one.place_kind == other.place_kind and one.place_kind != "site"
    return one.country == other.country and not same_kind


def name(records: list[Record], group: list[int]) -> str:
    """An id that depends on what happened, not on the order of files."""
    first = min((records[at] for at in group), key=lambda record: (record.date, record.article_id, record.start))
    what = f"{first.event_type} {first.date[:7]} {' '.join(sorted(first.participants))} {first.place}"
    return f"{first.date[:4]}-{first.event_type.lower().replace('_', '-')}-{sha256(what.encode()).hexdigest()[:6]}"
