"""The records as a table that can be sorted, and the row that is chosen in it."""

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
WIDTHS = {
    "place": 140,
    "date_end": 110,
    "speaker": "medium",
    "surface": "medium",
    "participants": "medium",
    "english": "large",
}
LAST = ["source", "article_id", "sentence_id", "start", "end", "record_id", "key", "engine", "version"]


def readable(records: pd.DataFrame, kind: str | None) -> pd.DataFrame:
    """The records (with English) with the telling columns first, and no column that is empty throughout."""
    first = FIRST[kind or ""]
    rest = [name for name in RECORD_COLUMNS if name not in {*first, *REASONS, *LAST}]
    names = [name for name in (*first, *REASONS, *rest, *LAST) if name in records]
    needed = {"lat", "lon", "article_id", "key", "record_id", "source", "english", "engine", "rule", "confidence"}
    full = [name for name in names if name in needed or not _empty(records[name])]
    return records[full].reset_index(drop=True)


def draw(shown: pd.DataFrame, record: str) -> pd.Series | None:
    """Draw the table with the row of `record` chosen; choosing another puts it into the URL. Returns the row."""
    import streamlit as st

    rows = shown.index[shown["record_id"] == record].tolist()
    key = _key(st.session_state, shown, rows)
    st.dataframe(
        shown,
        key=key,
        hide_index=True,
        on_select=lambda: _choose(shown, st.session_state[key]["selection"]["rows"]),
        selection_mode="single-row",
        selection_default={"selection": {"rows": rows}} if rows else None,
        alt="The records that match the filters, one a row",
        height=400,
        column_config={name: st.column_config.Column(width=width) for name, width in WIDTHS.items()},
    )
    return shown.iloc[rows[0]] if rows else None


def _key(state, shown: pd.DataFrame, rows: list[int]) -> str:
    """The table's key, a new one when the URL (Back, a link) asks for another row than the table has chosen."""
    data = hash(tuple(shown["record_id"]))
    turn = state.setdefault("records_turn", 0)
    drawn = state.get(f"records-{data}-{turn}")
    if drawn is not None and list(drawn["selection"]["rows"]) != rows:
        state["records_turn"] = turn = turn + 1
    return f"records-{data}-{turn}"


def _choose(shown: pd.DataFrame, rows: list[int]) -> None:
    from lib.app.url_widgets import set_url

    set_url(record=shown["record_id"].iloc[rows[0]] if rows else "")


def _empty(column: pd.Series) -> bool:
    return bool((column.isna() | (column == "")).all())
