"""The records as a table: which columns there are, and in which order."""

from __future__ import annotations

import pandas as pd

from lib.model import RECORD_COLUMNS

KIND_NAMES = {"event": "Events", "place": "Places", "quote": "Quotes"}
FIRST = {
    "": ["kind", "year", "language", "surface", "english", "date", "place", "speaker", "event_type"],
    "event": ["event_type", "date", "date_end", "place", "participants", "english", "status", "language"],
    "place": ["place", "surface", "place_kind", "country", "metonym", "lat", "lon", "english", "language"],
    "quote": ["speaker", "quote_kind", "surface", "english", "via", "date", "language"],
}
REASONS = ["rule", "confidence", "date_basis", "date_why", "date_surface", "candidates"]
LAST = ["source", "article_id", "sentence_id", "start", "end", "record_id", "key", "engine", "version"]


def readable(records: pd.DataFrame, kind: str | None) -> pd.DataFrame:
    """The records (with English) with the telling columns first, and no column that is empty throughout."""
    first = FIRST[kind or ""]
    rest = [name for name in RECORD_COLUMNS if name not in {*first, *REASONS, *LAST}]
    names = [name for name in (*first, *REASONS, *rest, *LAST) if name in records]
    needed = {"lat", "lon", "article_id", "key", "record_id", "source", "english", "engine", "rule", "confidence"}
    full = [name for name in names if name in needed or not _empty(records[name])]
    return records[full].reset_index(drop=True)


def _empty(column: pd.Series) -> bool:
    return bool((column.isna() | (column == "")).all())
