"""Web Mercator in pixels: where a point is drawn, and which window shows all of them."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise
from math import asinh, atan, degrees, log2, pi, radians, sinh, tan
from typing import NamedTuple

TILE = 512  # pixels of the world at zoom 0
WIDTH, HEIGHT = 400, 460  # pixels that a map has on nearly every screen
WORLD_ZOOM, MOST_ZOOM = 0.6, 10.0
LEAST_ZOOM = -0.6  # both poles on one map
POLE = 85.0  # degrees; Mercator never reaches 90
POINT = 1e-9  # pixels: what is smaller has no size


class Window(NamedTuple):
    """The centre of a map in degrees, and its zoom."""

    lat: float
    lon: float
    zoom: float


def pixels(lat: float, lon: float, zoom: float) -> tuple[float, float]:
    """Pixels east of 180° W and south of 85.05° N."""
    world = TILE * 2**zoom
    latitude = radians(max(-POLE, min(POLE, lat)))
    return (lon + 180) / 360 * world, (1 - asinh(tan(latitude)) / pi) / 2 * world


def degrees_at(x: float, y: float, zoom: float) -> tuple[float, float]:
    """Latitude and longitude of a point in pixels."""
    world = TILE * 2**zoom
    return degrees(atan(sinh(pi * (1 - 2 * y / world)))), x / world * 360 - 180


def fit(lats: Iterable[float], lons: Iterable[float], most_zoom: float = MOST_ZOOM, margin: int = 56) -> Window:
    """The closest window that holds all points and leaves `margin` pixels free; the whole world without any."""
    points = [pixels(lat, lon, 0) for lat, lon in zip(lats, side_by_side(list(lons)), strict=True)]
    if not points:
        return Window(20.0, 0.0, WORLD_ZOOM)
    xs, ys = zip(*points, strict=True)
    width, height = max(xs) - min(xs), max(ys) - min(ys)
    zooms = [log2((room - 2 * margin) / size) for room, size in ((WIDTH, width), (HEIGHT, height)) if size > POINT]
    zoom = max(LEAST_ZOOM, min([most_zoom, *zooms]))
    lat, lon = degrees_at((min(xs) + max(xs)) / 2, (min(ys) + max(ys)) / 2, 0)
    return Window(round(lat, 4), round((lon + 180) % 360 - 180, 4), round(zoom, 2))


def side_by_side(lons: list[float]) -> list[float]:
    """Longitudes counted on beyond 180° where that brings them closer together: Fiji's and Samoa's."""
    if not lons:
        return []
    ordered = sorted(lons)
    gaps = [(after - before, after) for before, after in pairwise(ordered)]
    widest, west = max(gaps, default=(0.0, ordered[0]))
    if widest <= ordered[0] + 360 - ordered[-1]:
        return lons
    return [lon if lon >= west else lon + 360 for lon in lons]


def nearest(lon: float, other: float) -> float:
    """The longitude counted so that it lies within 180° of another: -172 is 188 beside 178."""
    return lon + 360 * round((other - lon) / 360)


def on_screen(window: Window, lat: float, lon: float, width: float, height: float) -> tuple[float, float]:
    """Where a map of this size in pixels draws a point, from its upper left corner."""
    centre_x, centre_y = pixels(window.lat, window.lon, window.zoom)
    x, y = pixels(lat, nearest(lon, window.lon), window.zoom)
    return width / 2 + x - centre_x, height / 2 + y - centre_y
