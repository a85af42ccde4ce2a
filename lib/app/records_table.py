"""The table of records on its page, and the row that is chosen in it."""

from __future__ import annotations

import pandas as pd
import streamlit as st

from lib.app.url_widgets import set_url

HEIGHT = 400  # pixels
WIDTHS = {  # pixels, or as Streamlit names them
    "place": 140,
    "date_end": 110,
    "speaker": "medium",
    "surface": "medium",
    "participants": "medium",
    "english": "large",
}


def draw(shown: pd.DataFrame, record: str) -> pd.Series | None:
    """Draw the table with the row of `record` chosen; choosing another puts it into the URL. Returns the row."""
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
        height=HEIGHT,
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
    set_url(record=shown["record_id"].iloc[rows[0]] if rows else "")
