"""One article, sentence beside sentence."""

import streamlit as st

from lib import model
from lib.app import live_english, view
from lib.app.url_widgets import choose
from lib.figures import article_cards, bylines, downloads, legends, side_by_side

ENGLISH = {"": "prepared first", "machine": "by machine only"}

now = view.of_this_rerun()
if now.articles.empty and not now.selection.article:
    st.info("No article matches these filters." if len(now.corpus.articles) else view.EMPTY)
    st.stop()

articles = now.corpus.articles.set_index("article_id", drop=False)
choices = list(now.articles["article_id"])
if now.selection.article and now.selection.article not in choices:
    choices.insert(0, now.selection.article)
options = {row.article_id: bylines.option(row) for row in model.rows(now.corpus.articles)}
picked = choose(
    now,
    st.selectbox,
    "article",
    "Article",
    choices,
    default=choices[0],
    format_func=options.get,
)
article = articles.loc[picked]
mine = now.corpus.sentences[now.corpus.sentences["article_id"] == picked]
records = now.corpus.records[now.corpus.records["article_id"] == picked]
now.want(picked)


def rows() -> None:
    """The article beside the English that there is now."""
    sentences = now.with_warnings(now.with_english(mine), article)
    headline = view.headlines(now, articles.loc[[picked]]).get(picked, ("", "", ""))
    st.html(legends.of_marks() + side_by_side.missing_english(sentences, article.language))
    st.html(
        side_by_side.side_by_side(
            article,
            sentences,
            records,
            now.corpus.texts[picked],
            now.selection.sentence,
            lambda key: now.sentence_link(picked, key),
            headline,
        )
    )


st.html(article_cards.masthead(article))
if now.offers_machine(mine, article.language):
    choose(
        now,
        st.segmented_control,
        "english",
        "English",
        list(ENGLISH),
        default="",
        format_func=ENGLISH.get,
        help="Prepared English was translated for this project; a machine’s is made on this machine, by its packages.",
    )
live_english.article(now, picked, rows)
with st.expander("As a table"):
    sentences = now.with_warnings(now.with_english(mine), article)
    columns = ["role", "source", "english", "engine", "version", "warnings", "sentence_id", "start", "end"]
    st.dataframe(sentences[columns], hide_index=True, alt="The sentences of this article, one a row")
with st.expander("Correct the English"):
    st.caption("Change what reads wrong and download it; “python -m lib.memory import FILE” puts it before all other.")
    edited = st.data_editor(
        sentences[["source", "english"]],
        disabled=["source"],
        hide_index=True,
        column_config={"source": "Original", "english": "English"},
        key=f"corrections of {picked}",
    )
    mended = downloads.corrections(sentences, edited, article.language)
    st.download_button(
        "Download corrections", mended, "corrections.tmx", "application/xml", disabled=not mended, on_click="ignore"
    )
