"""How far apart two places are, and whether one may be the other told more or less exactly."""

from __future__ import annotations

from collections.abc import Iterable
from math import cos, hypot, radians
from typing import Protocol

KM_A_DEGREE = 111.2
SPOTS = ("city", "island", "site", "other")  # places small enough that their distance tells them apart
IN_CITY_KM = 35  # from a city to its airport, an island or a site that is told as lying in it
ONE_SITE_KM = 0.5


class Located(Protocol):
    """A place with its kind, and degrees that may be unknown."""

    @property
    def name(self) -> str: ...
    @property
    def kind(self) -> str: ...
    @property
    def lat(self) -> float | None: ...
    @property
    def lon(self) -> float | None: ...


def apart_km(one: Located, other: Located) -> float | None:
    """Kilometres between two places on a flat map, near enough within a country; None where a position is unknown."""
    if one.lat is None or one.lon is None or other.lat is None or other.lon is None:
        return None
    north, east = one.lat - other.lat, (one.lon - other.lon + 180) % 360 - 180
    return KM_A_DEGREE * hypot(north, east * cos(radians(one.lat)))


def are_spots(kinds: Iterable[str]) -> bool:
    return set(kinds) <= set(SPOTS)


def may_be_one(one: Located, other: Located) -> bool:
    """Whether two places of a country with different names may be one place, or lie in each other.

    >>> from types import SimpleNamespace as Spot
    >>> may_be_one(Spot(kind="city", lat=43.1, lon=131.9), Spot(kind="site", lat=43.4, lon=132.1))
    True
    >>> may_be_one(Spot(kind="city", lat=43.1, lon=131.9), Spot(kind="site", lat=51.9, lon=128.3))
    False
    """
    if not are_spots((one.kind, other.kind)):
        return one.kind != other.kind
    km = apart_km(one, other)
    if one.kind == other.kind:
        return one.kind == "site" and (km is None or km <= ONE_SITE_KM)
    return km is None or km <= IN_CITY_KM
