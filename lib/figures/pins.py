"""What a map of the records shows: places, journeys, and the windows from which to look at them."""

from __future__ import annotations

import pandas as pd

from lib import names
from lib.figures.mercator import MOST_ZOOM, Window, fit
from lib.model import PLACE_KINDS

AREAS = ("country", "region")  # drawn as rings: they are no point
PIN_COLUMNS = ("place", "kind", "country", "lat", "lon", "mentions", "events", "articles", "languages")
USED = ("kind", "article_id", "language", "place", "place_kind", "country", "lat", "lon")  # of the records
JOURNEY_COLUMNS = ("origin", "origin_lat", "origin_lon", "place", "lat", "lon", "journeys", "travellers", "dates")


def pins(records: pd.DataFrame) -> pd.DataFrame:
    """One row a distinct resolved place, most mentioned first; languages as "de|nb"."""
    known = (records["place"] != "") & records["lat"].notna() & records["lon"].notna()
    placed = records.loc[known, list(USED)]
    if placed.empty:
        return pd.DataFrame(columns=list(PIN_COLUMNS))
    grouped = placed.groupby("place", sort=True)
    frame = grouped[["place_kind", "country", "lat", "lon"]].first().rename(columns={"place_kind": "kind"})
    frame["kind"] = frame["kind"].where(frame["kind"].isin(PLACE_KINDS), "other")
    for name, kind in (("mentions", "place"), ("events", "event")):
        counts = placed.loc[placed["kind"] == kind, "place"].value_counts()
        frame[name] = counts.reindex(frame.index, fill_value=0).astype(int)
    frame["articles"] = placed[["place", "article_id"]].drop_duplicates()["place"].value_counts()
    spoken = placed[["place", "language"]].drop_duplicates().sort_values("language")
    frame["languages"] = spoken[spoken["language"] != ""].groupby("place")["language"].agg("|".join)
    frame = frame.fillna({"languages": ""}).reset_index()[list(PIN_COLUMNS)]
    return frame.sort_values(["mentions", "events"], ascending=False, kind="stable", ignore_index=True)


def journeys(records: pd.DataFrame) -> pd.DataFrame:
    """One row a pair of places that TRAVEL events join; lists are joined by "|"."""
    travels = records[records["event_type"] == "TRAVEL"]
    travels = travels[travels["origin"] != travels["place"]].dropna(subset=["origin_lat", "origin_lon", "lat", "lon"])
    if travels.empty:
        return pd.DataFrame(columns=list(JOURNEY_COLUMNS))
    ends = ["origin", "origin_lat", "origin_lon", "place", "lat", "lon"]

    def joined(values: pd.Series) -> str:
        return "|".join(sorted({item for value in values for item in value.split("|")} - {""}))

    grouped = travels.groupby(ends, sort=True)
    return grouped.agg(
        journeys=("record_id", "nunique"), travellers=("participants", joined), dates=("date", joined)
    ).reset_index()


def weight(pins: pd.DataFrame) -> pd.Series:
    """How much a place matters: its mentions, and the events there."""
    return pins["mentions"] + pins["events"]


def cities(pins: pd.DataFrame, most: int = 2) -> list[str]:
    """The cities that matter most, for views of their own."""
    found = pins[pins["kind"] == "city"]
    return list(found.loc[weight(found).sort_values(ascending=False, kind="stable").index, "place"].head(most))


def around(pins: pd.DataFrame, place: str, max_degrees: float = 0.6) -> Window:
    """A window on one place, and on the points near it that only a close look tells apart."""
    centre = pins[pins["place"] == place].iloc[0]
    if centre["kind"] in AREAS:
        return fit([centre["lat"]], [centre["lon"]], most_zoom=4)
    near = ((pins["lat"] - centre["lat"]).abs() < max_degrees) & ((pins["lon"] - centre["lon"]).abs() < max_degrees)
    points = pins[near & ~pins["kind"].isin(AREAS)]
    return fit(points["lat"], points["lon"], most_zoom=6 if len(points) == 1 else MOST_ZOOM)


def views(pins: pd.DataFrame) -> dict[str, Window]:
    """The views to choose from, the first one by default: the core, everything, and the most mentioned cities."""
    named = {"Main places": core(pins), "All places": fit(pins["lat"], pins["lon"])}
    return named | {city: around(pins, city) for city in sorted(cities(pins))}


def core(pins: pd.DataFrame, share: float = 0.6) -> Window:
    """A window on the two main cities, and on the points nearest to the first that hold this share of the weight."""
    points = pins[~pins["kind"].isin(AREAS)]
    points = pins if points.empty else points
    if points.empty:
        return fit([], [])
    main = points[points["place"].isin(cities(points))]
    candidates = points if main.empty else main
    first = candidates.iloc[int(weight(candidates).to_numpy().argmax())]
    distance = (points["lat"] - first["lat"]) ** 2 + (points["lon"] - first["lon"]) ** 2
    nearest = points.loc[distance.sort_values(kind="stable").index]
    weights = weight(nearest)
    inside = nearest[(weights.cumsum().shift(fill_value=0) < share * weights.sum()) | nearest.index.isin(main.index)]
    return fit(inside["lat"], inside["lon"], most_zoom=7)


def table(pins: pd.DataFrame) -> pd.DataFrame:
    """The pins with headings for readers."""
    named = pins.assign(
        country=[names.country(code) if code else "" for code in pins["country"]],
        languages=[", ".join(map(names.language, filter(None, codes.split("|")))) for codes in pins["languages"]],
    )
    return named.rename(columns=str.capitalize).rename(columns={"Lat": "Latitude", "Lon": "Longitude"})


def without_position(records: pd.DataFrame) -> list[str]:
    """The places that are named but have no coordinates."""
    return sorted(set(records.loc[records["lat"].isna() | records["lon"].isna(), "place"]) - {""})
