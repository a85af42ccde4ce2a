"""Who said what: in the original words, with the English of the sentence beside them."""

import streamlit as st

from lib.app import view
from lib.app.url_widgets import choose
from lib.figures import notes, quote_cards
from lib.figures.plain_text import short
from lib.model import QUOTE_KINDS

MOST = 200
MAX_SPEAKER = 60  # characters
SPEAKERS_WIDTH = 360  # pixels

now = view.of_this_rerun()
quotes = now.records[now.records["kind"] == "quote"]
st.header("Who said what", anchor=False)
if quotes.empty:
    st.info("No quote matches these filters.")
    st.stop()

counts = quotes["speaker"].value_counts()
speakers = [name for name in counts.index if name]
if now.selection.speaker and now.selection.speaker not in speakers:
    speakers.insert(0, now.selection.speaker)
with st.container(horizontal=True, vertical_alignment="bottom"):
    speaker = choose(
        now,
        st.selectbox,
        "speaker",
        "Speaker",
        speakers,
        index=None,
        placeholder="Everyone",
        format_func=lambda name: f"{short(name, MAX_SPEAKER)} ({counts.get(name, 0)})",
        width=SPEAKERS_WIDTH,
    )
    kinds = choose(now, st.pills, "quotes", "Kind of quote", QUOTE_KINDS, selection_mode="multi")

shown = quotes[quotes["speaker"] == speaker] if speaker else quotes
shown = shown[shown["quote_kind"].isin(kinds)] if kinds else shown
if shown.empty:
    st.info("No quote of this speaker and kind matches the filters.")
else:
    first = quote_cards.by_speaker(shown).head(MOST)
    st.html(quote_cards.quotes(now.with_english(first), now.corpus.articles, now.sentence_link))
    if len(shown) > MOST:
        st.caption(
            f"The first {MOST:,} of {len(shown):,} quotes; choose a speaker, a year or a language to see others."
        )
    st.html(notes.link("All quotes as a table", now.link("records", kind="quote")))
