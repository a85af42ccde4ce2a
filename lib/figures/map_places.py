"""The places that records name and the journeys between them, one row each."""

from __future__ import annotations

import pandas as pd

from lib import names
from lib.model import PLACE_KINDS

AREAS = ("country", "region")  # drawn as rings: they are no point
PLACE_COLUMNS = ("place", "kind", "country", "lat", "lon", "mentions", "events", "articles", "languages")
USED = ("kind", "article_id", "language", "place", "place_id", "place_kind", "country", "lat", "lon")  # of the records
KEY = ["place", "place_id"]  # towns of one name are two places
JOURNEY_COLUMNS = ("origin", "origin_lat", "origin_lon", "place", "lat", "lon", "journeys", "travellers", "dates")


def places(records: pd.DataFrame) -> pd.DataFrame:
    """One row a distinct resolved place, most mentioned first, towns of one name apart; languages as "de|nb"."""
    known = (records["place"] != "") & records["lat"].notna() & records["lon"].notna()
    placed = records.loc[known, list(USED)]
    if placed.empty:
        return pd.DataFrame(columns=list(PLACE_COLUMNS))
    grouped = placed.groupby(KEY, sort=True)
    frame = grouped[["place_kind", "country", "lat", "lon"]].first().rename(columns={"place_kind": "kind"})
    frame["kind"] = frame["kind"].where(frame["kind"].isin(PLACE_KINDS), "other")
    for name, kind in (("mentions", "place"), ("events", "event")):
        counts = placed.loc[placed["kind"] == kind, KEY].value_counts()
        frame[name] = counts.reindex(frame.index, fill_value=0).astype(int)
    frame["articles"] = placed[[*KEY, "article_id"]].drop_duplicates()[KEY].value_counts()
    spoken = placed[[*KEY, "language"]].drop_duplicates().sort_values("language")
    frame["languages"] = spoken[spoken["language"] != ""].groupby(KEY)["language"].agg("|".join)
    frame = frame.fillna({"languages": ""}).reset_index()[list(PLACE_COLUMNS)]
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


def weight(places: pd.DataFrame) -> pd.Series:
    """How much a place matters: its mentions, and the events there."""
    return places["mentions"] + places["events"]


def cities(places: pd.DataFrame, most: int = 2) -> list[str]:
    """The cities that matter most, for views of their own."""
    found = places[places["kind"] == "city"]
    return list(found.loc[weight(found).sort_values(ascending=False, kind="stable").index, "place"].head(most))


def table(places: pd.DataFrame) -> pd.DataFrame:
    """The places with headings for readers."""
    named = places.assign(
        country=[names.country(code) if code else "" for code in places["country"]],
        languages=[", ".join(map(names.language, filter(None, codes.split("|")))) for codes in places["languages"]],
    )
    return named.rename(columns=str.capitalize).rename(columns={"Lat": "Latitude", "Lon": "Longitude"})


def without_position(records: pd.DataFrame) -> list[str]:
    """The places that are named but have no coordinates."""
    return sorted(set(records.loc[records["lat"].isna() | records["lon"].isna(), "place"]) - {""})
