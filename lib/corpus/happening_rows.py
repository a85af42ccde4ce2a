"""The table of happenings: what the tellings of one say together, a row for each."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import Any

import pandas as pd

from lib import model
from lib.corpus import episodes, headlines, journey_origins
from lib.corpus.tellings import state_of

STATUSES = ("happened", "claimed", "denied", "planned")  # the first that a telling supports
CLOSENESS = {"city": 0, "island": 1, "site": 2, "other": 3}  # of places that are exact alike, which one is shown
WIDE = {"region": 1, "country": 2}
Facts = dict[str, Any]


def tables(records: pd.DataFrame, articles: pd.DataFrame) -> tuple[pd.DataFrame, pd.DataFrame]:
    """Happenings and their episodes, in the order of their dates; records need their `happening_id`."""
    published = dict(zip(articles["article_id"], articles["published"], strict=True))
    found = sorted(facts(records), key=lambda each: (each["date"] or "9999", each["happening_id"]))
    told = episodes.of(found, published)
    in_episode = {happening: each["episode_id"] for each in told for happening in each["happenings"].split("|")}
    for each in found:
        each["episode_id"] = in_episode.get(each["happening_id"], "")
    journey_origins.fill(found)
    for each in found:
        each["headline"] = headlines.of(each)
    return model.table(found, model.HAPPENING_COLUMNS), model.table(told, model.EPISODE_COLUMNS)


def facts(records: pd.DataFrame) -> Iterator[Facts]:
    """What is known of each happening by its tellings, without what depends on other happenings."""
    events = records[(records["kind"] == "event") & (records["happening_id"] != "")]
    groups: dict[str, list] = {}
    for event in model.rows(events):
        groups.setdefault(event.happening_id, []).append(event)
    about = topics(records)
    for name, group in groups.items():
        yield of_one(name, sorted(group, key=lambda event: (event.article_id, event.start, event.record_id)), about)


def topics(records: pd.DataFrame) -> dict[tuple[str, int], list[str]]:
    """The places that a sentence names, by article and sentence: what somebody speaks about."""
    places = records[(records["kind"] == "place") & (records["place"] != "")]
    found: dict[tuple[str, int], list[str]] = {}
    for article, sentence, place in zip(places["article_id"], places["sentence_id"], places["place"], strict=True):
        found.setdefault((article, sentence), []).append(place)
    return found


def of_one(name: str, group: list, about: dict[tuple[str, int], list[str]]) -> Facts:
    states = {event: status(event) for event in group}
    told = next(each for each in STATUSES if each in states.values())
    leading = [event for event in group if states[event] == told]
    best = max(leading, key=telling)
    kinds = Counter(event.event_type for event in leading)
    row: Facts = {
        "happening_id": name,
        "episode_id": "",
        "event_type": min(kinds, key=lambda kind: (-kinds[kind], kind != best.event_type, kind)),
        "status": told,
        "participants": "|".join(parties(group)),
        "articles": "|".join(sorted({event.article_id for event in group})),
        "languages": "|".join(sorted({event.language for event in group} - {""})),
        "record_id": best.record_id,
        "topics": list(dict.fromkeys(about.get((best.article_id, best.sentence_id), []))),
    }
    return row | when(leading, group) | where(leading, group) | origin(group)


def status(event) -> str:
    if event.status in STATUSES:
        return event.status
    return "planned" if pd.notna(event.planned) and bool(event.planned) else "happened"


def telling(event) -> tuple:
    """How much a record says; of equals, one and the same."""
    sure = 0.0 if pd.isna(event.confidence) else float(event.confidence)
    return bool(event.date) + bool(event.place) + bool(event.participants), sure, len(event.surface), event.record_id


def parties(group: list) -> list[str]:
    """The fullest list, and whom two articles name beside it; no state beside its own people."""
    named = [event.participants.split("|") if event.participants else [] for event in group]
    fullest = max(named, key=len)
    counts = Counter(name for names in named for name in set(names))
    found = [*fullest, *sorted(name for name in counts if counts[name] > 1 and name not in fullest)]
    states = {state_of(name) for name in found}
    return [name for name in found if name not in states]


def when(leading: list, group: list) -> Facts:
    """The most exact date that words tell; where they differ, the one most give; inferred ones only at last."""
    for among in (leading, group):
        for inferred in (False, True):
            dated = Counter(
                (event.date, event.date_end, event.date_basis)
                for event in among
                if event.date and (event.date_basis == "inferred") == inferred
            )
            if dated:
                days = Counter()
                for (date, end, _), count in dated.items():
                    days[date, end] += count
                first = min(dated, key=lambda known: (-len(known[0]), -days[known[:2]], known))
                return dict(zip(("date", "date_end", "date_basis"), first, strict=True))
    return {"date": "", "date_end": "", "date_basis": ""}


def where(leading: list, group: list) -> Facts:
    """The most exact kind of place, and of these the one most tell, a city before its sites."""
    for among in (leading, group):
        leading_on = [event for event in among if event.place != event.origin] or among
        placed = Counter((event.place, event.place_kind, event.country) for event in leading_on if event.place)
        if placed:
            rank = {
                known: (WIDE.get(known[1], 0), -placed[known], CLOSENESS.get(known[1], 9), known) for known in placed
            }
            best = min(placed, key=rank.__getitem__)
            event = next(each for each in among if (each.place, each.place_kind, each.country) == best)
            return {name: getattr(event, name) for name in ("place", "place_kind", "country", "lat", "lon")}
    return {"place": "", "place_kind": "", "country": "", "lat": None, "lon": None}


def origin(group: list) -> Facts:
    """From where a journey set out, as far as a telling says."""
    told = next((event for event in group if event.origin), None)
    if told is None:
        return {"origin": "", "origin_lat": None, "origin_lon": None, "origin_basis": ""}
    return {
        "origin": told.origin,
        "origin_lat": told.origin_lat,
        "origin_lon": told.origin_lon,
        "origin_basis": "told",
    }
