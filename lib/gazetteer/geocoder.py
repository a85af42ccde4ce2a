"""A geopy geocoder over our own gazetteer; it answers from memory and never goes online.

Apart from the tables, since geopy brings a network library that reading articles has no use for.
"""

from __future__ import annotations

from functools import cache
from math import cos, radians
from pathlib import Path

from geopy.distance import geodesic
from geopy.geocoders.base import Geocoder
from geopy.location import Location

from lib.gazetteer.tables import FOLDER, Gazetteer, Place

LEAST_KM_A_DEGREE = 110  # of latitude
NEAR_A_POLE = 89  # degrees: there a box is as wide as the world


class GazetteerGeocoder(Gazetteer, Geocoder):
    """The gazetteer as geopy asks it: names to locations, and points to cities."""

    def __init__(self, folder: Path = FOLDER):
        Geocoder.__init__(self, scheme="https")
        Gazetteer.__init__(self, folder)

    def geocode(self, query, exactly_one=True, language=None, timeout=None):
        """The location that a name points to, or all of them; None when unknown. Answers from memory."""
        found = [location(place) for place in self.lookup(str(query).strip(), language or "") if place.lat is not None]
        return (found[0] if exactly_one else found) if found else None

    def reverse(
        self, query, exactly_one=True, language=None, timeout=None, *, max_km: float = 50, min_population=15_000
    ):
        """The nearest city of at least min_population within max_km of a point, or all, nearest first; None if none."""
        point = self._point(query)
        around = (
            place for place in self.cities if place.population >= min_population and _in_box(place, point, max_km)
        )
        near = sorted(((geodesic(point, (p.lat, p.lon)).km, p) for p in around), key=lambda item: item[0])
        found = [location(place) for km, place in near if km <= max_km]
        return (found[0] if exactly_one else found) if found else None

    def _point(self, query) -> tuple[float, float]:
        latitude, longitude = self._coerce_point_to_string(query, "%(lat)s,%(lon)s").split(",")
        return float(latitude), float(longitude)


@cache
def load(folder: Path = FOLDER) -> GazetteerGeocoder:
    """The geocoder of the project, made once."""
    return GazetteerGeocoder(folder)


def location(place: Place) -> Location:
    """A geopy location whose `raw` holds the fields of the place."""
    raw = {field: getattr(place, field) for field in Place.__slots__}
    return Location(", ".join(filter(None, (place.name, place.country))), (place.lat, place.lon), raw)


def _in_box(place: Place, point: tuple[float, float], max_km: float) -> bool:
    """A cheap box around the point, always larger than the circle; across the date line, too."""
    if place.lat is None or place.lon is None:
        return False
    degrees = max_km / LEAST_KM_A_DEGREE
    if abs(place.lat - point[0]) > degrees:
        return False
    if max(abs(place.lat), abs(point[0])) + degrees >= NEAR_A_POLE:
        return True
    apart = abs(place.lon - point[1])
    return min(apart, 360 - apart) * cos(radians(abs(point[0]) + degrees)) <= degrees
