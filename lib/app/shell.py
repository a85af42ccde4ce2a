"""What every page shares: masthead, search, filters, link, and the page itself."""

from __future__ import annotations

from pathlib import Path

import streamlit as st

from lib import names
from lib.app import browser, live_english, shared_state, view
from lib.app.url_widgets import choose, set_url
from lib.app.view import View
from lib.figures import notes, search_results
from lib.figures.plain_text import MAX_NOTICE, label
from lib.library import search, selection
from lib.model import SUGGESTED

ROOT = Path(__file__).resolve().parent.parent.parent
SIDEBAR_PIXELS = 330
TITLES = {
    "overview": "Overview",
    "map": "Map",
    "timeline": "Timeline",
    "coverage": "Coverage",
    "side_by_side": "Side by side",
    "quotes": "Quotes",
    "records": "Records",
}


def main() -> None:
    icon = str(ROOT / "lib" / "app" / "icon.svg")
    st.set_page_config("Parallax", page_icon=icon, layout="wide", initial_sidebar_state=SIDEBAR_PIXELS)
    st.html(ROOT / "lib" / "app" / "style.css")
    pages = {name: _page(name, title) for name, title in TITLES.items()}
    page = st.navigation(list(pages.values()), position="hidden")
    now = view.begin()
    masthead(pages, now)
    sidebar(now)
    live_english.everything(now)
    for notice in now.notices:
        st.warning(label(notice, MAX_NOTICE))
    if now.selection.query:
        results(now)
    else:
        page.run()


def clear_filters() -> None:
    set_url(years=frozenset(), languages=frozenset())


def masthead(pages: dict, now: View) -> None:
    """The name, the sections (which keep the filters), search, and the link to this view."""
    filters = selection.to_params(now.selection.filters())
    with st.container(horizontal=True, vertical_alignment="center", key="masthead"):
        st.html('<h1 class="px-name">Parallax</h1>', width="content")
        with st.container(horizontal=True, gap="small", key="sections"):
            for name, page in pages.items():
                st.page_link(page, label=TITLES[name], query_params=filters)
    with st.container(horizontal=True, vertical_alignment="center", key="tools"):
        choose(
            now,
            st.text_input,
            "query",
            "Search the sentences",
            default="",
            type="search",
            max_chars=selection.MAX_QUERY,
            placeholder='Search in the original and in English: word, several words, "a phrase"',
            label_visibility="collapsed",
            icon=":material/search:",
        )
        browser.controls(show=f"s-{now.selection.sentence}" if now.selection.sentence else "")
    describe(now)


def describe(now: View) -> None:
    """One line that says which filters are on, for readers whose sidebar is closed."""
    chosen = now.selection
    if not (chosen.years or chosen.languages):
        return
    parts = [", ".join(sorted(chosen.years)), ", ".join(names.language(code) for code in sorted(chosen.languages))]
    with st.container(horizontal=True, vertical_alignment="center", key="active_filters"):
        shown = names.count(len(now.articles), "article")
        said = f"Showing {' · '.join(filter(None, parts))} ({shown} of {len(now.corpus.articles):,})"
        suggested = int((now.articles["published_basis"] == SUGGESTED).sum())
        if chosen.years and suggested:
            said += f"; {names.count(suggested, 'of them is', 'of them are')} dated by a suggestion"
        st.html(notes.hint(said), width="content")
        st.button("Show everything", on_click=clear_filters, type="tertiary")


def sidebar(now: View) -> None:
    with st.sidebar:
        choose(
            now,
            st.pills,
            "years",
            "Years",
            now.state.choices.years,
            selection_mode="multi",
            help="An article shows when it appeared in a chosen year or tells of one. A record counts by its own year.",
        )
        choose(
            now,
            st.pills,
            "languages",
            "Languages",
            sorted(now.state.choices.languages, key=names.language),
            selection_mode="multi",
            format_func=lambda code: label(names.language_both(code)),
        )
        if st.button("Reload articles", icon=":material/refresh:", help="Take up files added, changed or removed."):
            with st.spinner("Reading the articles …"):
                st.session_state["reloaded"] = shared_state.reload()
            st.rerun()
        if said := st.session_state.pop("reloaded", ""):
            st.info(label(said, MAX_NOTICE))


def results(now: View) -> None:
    """The sentences that match the search, in place of the page."""
    st.header("Search", anchor=False)
    found = search.find(now.sentences, view.search_words(now), now.selection.query)
    st.html(search_results.results(now.with_english(found), now.articles, now.selection.query, now.sentence_link))


def _page(name: str, title: str):
    return st.Page(ROOT / "pages" / f"{name}.py", title=title, url_path=name, default=name == "overview")


main()
