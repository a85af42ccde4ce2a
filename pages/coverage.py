"""Who tells what, and who leaves it out: happenings by article or language, and where they differ."""

import pandas as pd
import streamlit as st

from lib import names
from lib.app import view
from lib.comparing import coverage
from lib.figures import coverage_grid, differences

MOST = 100

now = view.of_this_rerun()
events = now.records[now.records["kind"] == "event"]
st.header("Coverage", anchor=False)
if events.empty:
    st.info("No event matches these filters.")
    st.stop()

first, many = coverage.first(events, MOST)
shared = coverage.happenings(first)
first, few = coverage.first(events, MOST, shared=False)
alone = coverage.happenings(first, shared=False)
columns = coverage.columns(now.articles)
cells = coverage.grid(shared + alone, columns, view.signs(now))
here = differences.worst_first(differences.between(view.differing(now), events["record_id"]))
exact = here["difference"] == "more precise"
listed = pd.concat([here[~exact].head(MOST), here[exact].head(MOST)])
about = {each.name: each for each in coverage.happenings(events[events["cluster_id"].isin(listed["cluster_id"])])}


def draw(found, cells, count: int, caption: str, differing=None) -> None:
    perhaps = [sign for row in cells for cell in row for sign in cell.perhaps]
    keys = now.keys([*(event for each in found for event in each.events), *perhaps])
    st.html(
        coverage_grid.table(found, columns, cells, now.corpus.articles, keys, now.sentence_link, differing, caption)
    )
    told(len(found), count)


def told(shown: int, count: int) -> None:
    if shown < count:
        st.caption(f"The first {shown:,} of {count:,}; a year or a language narrows them.")


def set_side_by_side(rows, count: int) -> None:
    st.html(differences.table(rows, about, now.corpus.articles, now.sentence_link))
    told(len(rows), count)


st.html(coverage_grid.legend())
if shared:
    draw(
        shared,
        cells[: len(shared)],
        many,
        "Happenings that at least two articles tell",
        differences.aspects(here[~exact]),
    )
else:
    st.info("No happening here is told by two articles.")
if alone:
    with st.expander(f"{names.count(few, 'happening')} told by one article only"):
        draw(alone, cells[len(shared) :], few, "Happenings that only one article tells")
with st.expander(f"All {names.count(many + few, 'happening')} as a table"):
    both = coverage.table(shared + alone, columns, cells)
    st.dataframe(both, hide_index=True, alt="Which article tells which happening")
    told(len(both), many + few)

st.subheader("Where they differ", anchor=False)
if exact.all():
    st.caption("No two articles contradict each other under these filters.")
else:
    st.caption("A contradiction may also mean that two happenings were taken for one: both sentences are beside it.")
    set_side_by_side(here[~exact].head(MOST), int((~exact).sum()))
if exact.any():
    with st.expander(f"{names.count(int(exact.sum()), 'time')} one is only more precise than the other"):
        set_side_by_side(here[exact].head(MOST), int(exact.sum()))
if len(here):
    with st.expander("The differences as a table"):
        st.dataframe(
            differences.plain(listed, about), hide_index=True, alt="What articles of one happening tell differently"
        )
        told(len(listed), len(here))
