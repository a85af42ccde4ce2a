"""The tables as files for others: CSV that is safe to open in a spreadsheet, Parquet, GeoJSON."""

from __future__ import annotations

import json
from io import BytesIO

import pandas as pd

from lib.english.tmx import corrections_tmx
from lib.text import guard_formula

POINT_COLUMNS = ("lat", "lon")


def guarded(frame: pd.DataFrame) -> pd.DataFrame:
    """A copy in which an apostrophe stands before every text that a spreadsheet would run as a formula."""
    columns = {}
    for name in frame.select_dtypes(exclude=["number", "bool", "boolean"]):
        columns[name] = frame[name].map(lambda cell: guard_formula(cell) if isinstance(cell, str) else cell)
    return frame.assign(**columns)


def csv(frame: pd.DataFrame) -> bytes:
    """UTF-8 with a byte-order mark, which spreadsheets look for; lines end as RFC 4180 says."""
    return guarded(frame).to_csv(index=False, lineterminator="\r\n").encode("utf-8-sig", "replace")


def parquet(frame: pd.DataFrame) -> bytes:
    """The frame with its dtypes, nothing guarded."""
    file = BytesIO()
    frame.to_parquet(file, index=False)
    return file.getvalue()


def corrections(shown: pd.DataFrame, edited: pd.DataFrame, language: str) -> bytes:
    """A reader's own English as TMX, of the sentences where `edited` is not what was shown; b"" where none is."""
    pairs = zip(shown["source"], shown["english"], edited["english"], strict=True)
    rows = [
        {"language": language, "source": source, "english": after.strip(), "origin": "a reader"}
        for source, before, after in pairs
        if isinstance(after, str) and after.strip() and after.strip() != before
    ]
    return corrections_tmx(rows) if rows else b""


def geojson(records: pd.DataFrame) -> bytes:
    """One point a record with coordinates (WGS 84, longitude first); its known columns are the properties."""
    located = records.dropna(subset=list(POINT_COLUMNS))
    features = [_feature(row) for row in located.astype(object).to_dict("records")]
    return json.dumps({"type": "FeatureCollection", "features": features}, ensure_ascii=False).encode(
        "utf-8", "replace"
    )


def _feature(row: dict) -> dict:
    known = {
        name: value for name, value in row.items() if name not in POINT_COLUMNS and value != "" and pd.notna(value)
    }
    properties = {name: value.item() if hasattr(value, "item") else value for name, value in known.items()}
    point = {"type": "Point", "coordinates": [float(row["lon"]), float(row["lat"])]}
    return {"type": "Feature", "geometry": point, "properties": properties}
