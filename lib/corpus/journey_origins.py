"""From where journeys set out that no text tells: the stop before, else the seat of the traveller's government."""

from __future__ import annotations

from collections import defaultdict
from typing import Any

from lib import names
from lib.corpus.tellings import state_of
from lib.extraction.people.known_people import country_of
from lib.gazetteer import tables

STOPS = ("city", "site", "island")


def fill(rows: list[dict[str, Any]]) -> None:
    """Fills the origin of journeys in place; the rows stand in the order of their dates."""
    seen: dict[tuple[str, str], list[dict]] = defaultdict(list)  # episode and person → where the person was
    for row in rows:
        people = [name for name in row["participants"].split("|") if name]
        if row["event_type"] == "TRAVEL" and row["place"] and not row["origin"]:
            row |= of(row, people, seen)
        if row["place_kind"] in STOPS and row["episode_id"] and row["date"] and row["lat"] is not None:
            for person in people:
                seen[row["episode_id"], person].append(row)


def of(row: dict[str, Any], people: list[str], seen: dict[tuple[str, str], list[dict]]) -> dict[str, Any]:
    travellers = [name for name in people if state_of(name) != names.country(row["country"])] or people
    for person in travellers:
        before = [
            stop for stop in seen.get((row["episode_id"], person), []) if stop["date"] < row["date"] and far(stop, row)
        ]
        if row["episode_id"] and before:
            return origin(before[-1]["place"], before[-1]["lat"], before[-1]["lon"], "previous stop")
    for person in travellers:
        seat = tables.capital(country_of(person)) if country_of(person) != row["country"] else None
        if seat:
            return origin(seat.name, seat.lat, seat.lon, "seat")
    return {}


def far(stop: dict[str, Any], row: dict[str, Any]) -> bool:
    return stop["place"] != row["place"] and not (row["place_kind"] == "country" and stop["country"] == row["country"])


def origin(place: str, lat: float | None, lon: float | None, basis: str) -> dict[str, Any]:
    return {"origin": place, "origin_lat": lat, "origin_lon": lon, "origin_basis": basis}
