"""The windows from which to look at a map: the main places, all of them, one city."""

from __future__ import annotations

import pandas as pd

from lib.figures.map_places import AREAS, cities, weight
from lib.figures.mercator import MOST_ZOOM, Window, fit

NEAR = 0.6  # degrees around a place
AREA_ZOOM, SINGLE_ZOOM, CORE_ZOOM = 4, 6, 7  # no closer look at an area, at a point that stands alone, at the core
CORE_SHARE = 0.6  # of the weight of all points


def around(places: pd.DataFrame, place: str, max_degrees: float = NEAR) -> Window:
    """A window on one place, and on the points near it that only a close look tells apart."""
    centre = places[places["place"] == place].iloc[0]
    if centre["kind"] in AREAS:
        return fit([centre["lat"]], [centre["lon"]], most_zoom=AREA_ZOOM)
    near = ((places["lat"] - centre["lat"]).abs() < max_degrees) & ((places["lon"] - centre["lon"]).abs() < max_degrees)
    points = places[near & ~places["kind"].isin(AREAS)]
    return fit(points["lat"], points["lon"], most_zoom=SINGLE_ZOOM if len(points) == 1 else MOST_ZOOM)


def views(places: pd.DataFrame) -> dict[str, Window]:
    """The views to choose from, the first one by default: the core, everything, and the most mentioned cities."""
    named = {"Main places": core(places), "All places": fit(places["lat"], places["lon"])}
    return named | {city: around(places, city) for city in sorted(cities(places))}


def core(places: pd.DataFrame, share: float = CORE_SHARE) -> Window:
    """A window on the two main cities, and on the points nearest to the first that hold this share of the weight."""
    points = places[~places["kind"].isin(AREAS)]
    points = places if points.empty else points
    if points.empty:
        return fit([], [])
    main = points[points["place"].isin(cities(points))]
    candidates = points if main.empty else main
    first = candidates.iloc[int(weight(candidates).to_numpy().argmax())]
    distance = (points["lat"] - first["lat"]) ** 2 + (points["lon"] - first["lon"]) ** 2
    nearest = points.loc[distance.sort_values(kind="stable").index]
    weights = weight(nearest)
    inside = nearest[(weights.cumsum().shift(fill_value=0) < share * weights.sum()) | nearest.index.isin(main.index)]
    return fit(inside["lat"], inside["lon"], most_zoom=CORE_ZOOM)
