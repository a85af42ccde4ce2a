"""What the collection is, its articles, and what could not be read."""

import streamlit as st

from lib import names
from lib.app import view
from lib.figures import article_cards, collection
from lib.library import reading_quality

MOST = 100

now = view.of_this_rerun()
kinds = now.records["kind"].value_counts()
places = now.records.loc[now.records["kind"] == "place", "place"].nunique()

st.header("The same events, seen from several languages", anchor=False)
st.html(collection.introduction(now.corpus.articles))
with st.container(horizontal=True, key="counts"):
    st.metric("Articles", f"{len(now.articles):,}")
    st.metric("Languages", f"{now.articles['language'].nunique():,}")
    st.metric("Events", f"{kinds.get('event', 0):,}")
    st.metric("Places", f"{places:,}")
    st.metric("Quotes", f"{kinds.get('quote', 0):,}")

if now.articles.empty:
    st.info("No article matches these filters." if len(now.corpus.articles) else view.EMPTY)
else:
    first = now.articles.head(MOST)
    st.html(
        article_cards.articles(first, view.headlines(now, first), lambda key: now.link("side_by_side", article=key))
    )
    if len(now.articles) > MOST:
        st.caption(f"The first {MOST:,} of {len(now.articles):,} articles; the filters and the search find the others.")
    with st.expander("As a table"):
        st.dataframe(now.articles, hide_index=True, alt="The articles, one a row")

problems = now.problems()
if problems:
    st.subheader(f"{names.count(len(problems), 'remark')} about files", anchor=False)
    st.html(collection.problems(problems))

if not now.articles.empty:
    with st.expander("How well these languages are read"):
        st.caption(reading_quality.WHAT)
        st.dataframe(
            reading_quality.unseen(now.articles["language"]).style.format("{:.2f}", na_rep="–"),
            alt="Shares found right in annotated articles that the rules had not seen, a column a language",
        )
