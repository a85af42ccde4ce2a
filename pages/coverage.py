"""Who tells what, and who leaves it out: happenings by article or language, and where they differ."""

import streamlit as st

from lib import coverage, grid, names, view

MOST = 100

now = view.current()
events = now.records[now.records["kind"] == "event"]
st.header("Coverage", anchor=False)
if events.empty:
    st.info("No event matches these filters.")
    st.stop()

shared, alone = coverage.happenings(events), coverage.happenings(events, shared=False)
columns = coverage.columns(now.articles)
differing = view.differing()
shown = differing[
    differing["record_id"].isin(events["record_id"]) & differing["other_record_id"].isin(events["record_id"])
]
exact = shown[shown["difference"] == "more precise"]
true = grid.worst_first(shown[shown["difference"] != "more precise"])
by_name = {each.name: each for each in shared}


def draw(found, caption: str, differing=None) -> None:
    first = found[:MOST]
    cells = coverage.grid(first, columns)
    keys = now.keys([event for each in first for event in each.events])
    st.html(grid.table(first, columns, cells, now.corpus.articles, keys, now.sentence_link, differing, caption))
    if len(found) > MOST:
        st.caption(
            f"The first {MOST:,} of {len(found):,}; a year or a language narrows them, and Records has them all."
        )


st.html(grid.legend())
if shared:
    draw(shared, "Happenings that at least two articles tell", grid.differing(true))
else:
    st.info("No happening here is told by two articles.")

if alone:
    with st.expander(f"{names.count(len(alone), 'happening')} told by one article only"):
        draw(alone, "Happenings that only one article tells")
with st.expander(f"All {names.count(len(shared + alone), 'happening')} as a table"):
    first = (shared + alone)[:MOST]
    cells = coverage.grid(first, columns)
    st.dataframe(coverage.table(first, columns, cells), hide_index=True, alt="Which article tells which happening")

st.subheader("Where they differ", anchor=False)
if true.empty:
    st.caption("No two articles contradict each other under these filters.")
else:
    st.caption("A contradiction may also mean that two happenings were taken for one: both sentences are beside it.")
    st.html(grid.differences(true.head(MOST), by_name, now.corpus.articles, now.sentence_link))
    if len(true) > MOST:
        st.caption(f"The first {MOST:,} of {len(true):,} differences.")
if len(exact):
    with st.expander(f"{names.count(len(exact), 'time')} one is only more precise than the other"):
        st.html(grid.differences(exact.head(MOST), by_name, now.corpus.articles, now.sentence_link))
if len(shown):
    with st.expander(f"All {names.count(len(shown), 'difference')} as a table"):
        st.dataframe(grid.plain(shown, by_name), hide_index=True, alt="What articles of one happening tell differently")
