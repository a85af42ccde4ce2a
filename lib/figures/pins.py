"""How a pin is drawn: its colour by kind, its size by mentions, what the pointer shows over it."""

from __future__ import annotations

from collections.abc import Mapping

from lib import names
from lib.figures.map_places import AREAS
from lib.figures.palette import Ink

COLOURS = {
    "city": Ink("#b4371f", "#f2906f"),
    "site": Ink("#9a5b00", "#e6b45c"),
    "island": Ink("#1d7a4f", "#74cf9f"),
    "country": Ink("#1d5fa6", "#82b6f0"),
    "region": Ink("#6a4fa0", "#b9a3ea"),
    "other": Ink("#635f57", "#b3aea5"),
}
SMALLEST, GROWTH, LARGEST = 5, 2.6, 26  # pixels: without mentions, more by the root of the mentions, at most
RING, HALO = 4, 5  # pixels: by which an area is larger, by which the ring around the chosen pin is
SOFT = 36  # of 255: how much an area covers what is below it
DECIMALS = 4  # of a degree, some ten metres


def radius(mentions: int) -> float:
    """Pixels; the area grows with the mentions."""
    return min(SMALLEST + GROWTH * max(mentions, 1) ** 0.5, LARGEST)


def of_place(place: Mapping, theme: str) -> dict:
    """All that a layer may need of a pin."""
    area = place["kind"] in AREAS
    size = radius(place["mentions"]) + RING * area
    colour = list(COLOURS[place["kind"]].rgb(theme))
    return {
        "place": place["place"],
        "at": [round(place["lon"], DECIMALS), round(place["lat"], DECIMALS)],
        "area": area,
        "city": place["kind"] == "city",
        "radius": round(size, 1),
        "halo": round(size + HALO, 1),
        "colour": colour,
        "soft": [*colour, SOFT],
        "tip": tip(place),
    }


def tip(place: Mapping) -> str:
    """What the pointer shows over a pin, as plain text."""
    where = names.country(place["country"]) if place["country"] else ""
    kind = f"{place['kind']} in {where}" if where and place["kind"] not in ("country", "other") else place["kind"]
    counts = [names.count(place["mentions"], "mention"), names.count(place["articles"], "article")]
    if place["events"]:
        counts.insert(1, names.count(place["events"], "event"))
    return f"{place['place']} ({kind})\n{' · '.join(counts)}"
