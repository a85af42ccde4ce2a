"""The tables themselves, to sort, to question and to take along."""

import streamlit as st

from lib.app import records_table, view
from lib.app.url_widgets import choose
from lib.figures import downloads, record_columns, record_reasons
from lib.figures.plain_text import label
from lib.model import KINDS

now = view.of_this_rerun()
st.header("Records", anchor=False)
kind = choose(now, st.pills, "kind", "Kind", KINDS, format_func=lambda kind: label(record_columns.KIND_NAMES[kind]))
records = now.records[now.records["kind"] == kind] if kind else now.records
if records.empty:
    st.info("No record matches these filters.")
    st.stop()

shown = record_columns.readable(now.with_english(records), kind)
picked = records_table.draw(shown, now.selection.record)
name = f"parallax-{kind or 'records'}"
with st.container(horizontal=True):
    st.download_button("CSV", lambda: downloads.csv(shown), f"{name}.csv", "text/csv", on_click="ignore")
    st.download_button(
        "Parquet",
        lambda: downloads.parquet(shown),
        f"{name}.parquet",
        "application/vnd.apache.parquet",
        on_click="ignore",
    )
    located = shown.dropna(subset=["lat", "lon"])
    if len(located):
        st.download_button(
            "GeoJSON", lambda: downloads.geojson(located), f"{name}.geojson", "application/geo+json", on_click="ignore"
        )

if picked is not None:
    article, start = now.origin(picked)
    record = now.with_english(records[records["record_id"] == picked.record_id]).iloc[0]
    st.html(record_reasons.why(record, now.sentence_link(picked.article_id, picked.key), article, start))
else:
    st.caption("Choose a row to see why it is there and the sentence it stands on.")
