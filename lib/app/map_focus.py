"""What the map looks at: a view that a pill names, or a place that a link or the list asked for.

A click on a pin must not move the map; a place that comes from elsewhere must bring it into sight.
"""

from __future__ import annotations

from collections.abc import Iterable

import streamlit as st

from lib.app.url_widgets import set_url
from lib.figures.map_deck import HITS

PILLS, CLICKED, PLACE = "map_view", "map_clicked", "map_place"
HEIGHT = 480  # pixels


def view_of(state, views: list[str], place: str, known: Iterable[str]) -> str:
    """The name of a view, or the place to look at."""
    if PILLS not in state:  # the reader has just come to this page
        state.pop(PLACE, None)
        state.pop(CLICKED, None)
    if place and place != state.get(CLICKED):
        state[PLACE], state[CLICKED] = place, place
        state[PILLS] = None
    if state.get(PLACE) in set(known):
        return state[PLACE]
    if state.get(PILLS) not in views:
        state[PILLS] = views[0]
    return state[PILLS]


def pills(views: list[str]) -> None:
    st.pills("View", views, key=PILLS, on_change=lambda: st.session_state.pop(PLACE, None))


def options(places: Iterable[str], chosen: str) -> list[str]:
    """The places to choose from, with the chosen one even where the filters leave it out."""
    listed = list(places)
    return listed if not chosen or chosen in listed else [*listed, chosen]


def draw(deck, drawn: Iterable[str], chosen: str) -> None:
    """Draw the map; a clicked pin goes into the URL, a second click takes it out."""
    key, places = f"map-{st.session_state.get(PLACE, '')}", set(drawn)

    def clicked() -> None:
        objects = st.session_state[key]["selection"]["objects"].get(HITS, [])
        if objects or chosen in places:  # when the filters take a chosen pin away, nobody has clicked
            _choose(objects[0]["place"] if objects else "")

    st.pydeck_chart(deck, key=key, height=HEIGHT, on_select=clicked)


def _choose(place: str) -> None:
    st.session_state[CLICKED] = place
    set_url(place=place)
