"""When it happened: events in lanes by language, and the sentence behind each mark."""

import streamlit as st

from lib import model, names
from lib.app import view
from lib.app.url_widgets import choose, set_url
from lib.figures import event_details, event_text, legends, timeline

ALL, MOST = "All years", timeline.MOST_DRAWN


def clicked() -> None:
    points = st.session_state["timeline"]["selection"]["points"]
    set_url(event=str(points[0]["customdata"]) if points else "")


def table(events, alt: str, **options) -> None:
    if len(events) > MOST:
        st.caption(f"The first {MOST:,}; a year or a language narrows them, and Records has them all.")
    st.dataframe(event_text.table(now.with_english(events.head(MOST))), hide_index=True, alt=alt, **options)


now = view.of_this_rerun()
theme = st.context.theme.type or "light"
chosen = now.selection.event
events = event_text.in_order(now.records[now.records["kind"] == "event"])
events = event_text.with_suggested(events, now.corpus.articles)
st.header("Timeline", anchor=False)
if events.empty:
    st.info("No event matches these filters.")
    st.stop()

dated, undated = events[events["date"] != ""], events[events["date"] == ""]
years = timeline.busy_years(dated)
with st.container(horizontal=True, vertical_alignment="bottom", key="timeline_tools"):
    year = st.pills("Zoom", [ALL, *years], default=ALL, key="timeline_year")
    window = year if year in years else ""
    drawn = timeline.touching(dated, window) if window else dated
    picked = now.corpus.records[now.corpus.records["record_id"] == chosen]
    picked = event_text.with_suggested(picked, now.corpus.articles)
    listed = {row.record_id: row for row in model.rows((drawn if window else events).head(MOST))}
    listed |= {row.record_id: row for row in model.rows(picked)}
    choose(
        now,
        st.selectbox,
        "event",
        "Event",
        list(listed),
        index=None,
        placeholder="Choose an event, or click a mark",
        format_func=lambda key: event_text.option(listed[key]),
    )

if len(drawn) > MOST:
    st.plotly_chart(timeline.histogram(dated, theme), config=timeline.CONFIG, alt="How many events each year has")
    st.caption(f"More than {MOST:,} events: choose a year, or narrow the filters, to see each one.")
elif len(drawn):
    figure = timeline.timeline(drawn, theme=theme, selected=chosen, window=window)
    st.plotly_chart(figure, key="timeline", on_select=clicked, config=timeline.CONFIG, alt=event_text.describe(drawn))
    st.html(legends.of_signs(timeline.legend(), theme, "What the signs mean"))
    st.caption("Days with many events are wide and empty stretches are narrow; the order is always that of time.")

if chosen:
    event = now.with_english(picked).iloc[0]
    article = now.corpus.articles.set_index("article_id", drop=False).loc[event.article_id]
    if not (events["record_id"] == chosen).any():
        st.caption("The filters leave this event out; it is shown because the link asks for it.")
    st.html(event_details.of_event(event, article, now.sentence_link(event.article_id, event.key)))

if len(undated):
    st.subheader(f"{names.count(len(undated), 'event')} without a date", anchor=False)
    st.caption("The texts tell of them without saying when; they are not drawn at a guessed place.")
    table(undated, "Events without a date", column_order=["Event", "Who", "Where", "English", "Original", "Language"])
with st.expander(f"All {names.count(len(events), 'event')} as a table"):
    table(events, "All events, in the order of their dates")
