"""What a page draws again while English is being made, and the whole page once when it is there."""

from __future__ import annotations

from collections.abc import Callable

import streamlit as st

from lib.app.view import View
from lib.figures import translation_progress

ARTICLE_SECONDS, ALL_SECONDS = 1.0, 3.0  # between two drawings


def article(now: View, article_id: str, draw: Callable[[], None]) -> None:
    """Draws an article; while its English is being made, again each second, with how far it is."""
    machine = now.worker.machine

    @st.fragment(run_every=ARTICLE_SECONDS)
    def again() -> None:
        told = machine.progress(article_id)
        if not told.left:
            st.rerun()
        st.html(translation_progress.progress(*told, "this article"))
        draw()

    if machine.left(article_id):
        again()
    else:
        draw()


def everything(now: View) -> None:
    """One line on how far the translating of all articles is, while there is something left."""
    machine = now.worker.machine

    @st.fragment(run_every=ALL_SECONDS)
    def again() -> None:
        told = machine.progress()
        if not told.left:
            st.rerun()
        st.html(translation_progress.progress(*told, "the articles"))

    if machine.left():
        again()
