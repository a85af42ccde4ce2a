"""Where it happened: every resolved place, the journeys between them, and the sentences behind each pin."""

import streamlit as st

from lib import names, settings
from lib.app import map_focus, view
from lib.app.url_widgets import choose
from lib.figures import legends, map_deck, map_places, map_windows, place_sentences
from lib.figures.plain_text import MAX_NOTICE, label, short

MAX_MISSING = 600  # characters

now = view.of_this_rerun()
theme = st.context.theme.type or "light"
places, journeys = map_places.places(now.records), map_places.journeys(now.records)
st.header("Map", anchor=False)
if places.empty:
    st.info("No place with a known position matches these filters.")
    st.stop()

views = map_windows.views(places)
wanted = map_focus.view_of(st.session_state, list(views), now.selection.place, places["place"])
with st.container(horizontal=True, vertical_alignment="bottom", key="map_tools"):
    map_focus.pills(list(views))
    choose(
        now,
        st.selectbox,
        "place",
        "Place",
        map_focus.options(places["place"], now.selection.place),
        index=None,
        placeholder="Choose a place, or click a pin",
        format_func=short,
    )

tiles = settings.tiles()
window = views[wanted] if wanted in views else map_windows.around(places, wanted)
shown = places[(places.index < map_deck.MOST_PINS) | (places["place"] == now.selection.place)]
deck = map_deck.deck(shown, journeys, window, map_deck.style(theme, tiles), theme, now.selection.place)
map_focus.draw(deck, shown["place"], now.selection.place)
st.html(legends.of_signs(map_deck.legend(places, journeys), theme, "What the signs mean"))
st.caption(label(map_deck.credit(tiles), MAX_NOTICE))
if len(shown) < len(places):
    st.caption(f"The {map_deck.MOST_PINS:,} places mentioned most are drawn; the table below has all {len(places):,}.")

place = now.selection.place
if place:
    found = now.records[now.records["place"] == place]
    st.subheader(label(place), anchor=False)
    if found.empty:
        st.info("Nothing under these filters names this place.")
    else:
        st.html(place_sentences.of_place(now.with_english(found), now.corpus.articles, now.sentence_link))

with st.expander(f"All {names.count(len(places), 'place')} as a table"):
    st.dataframe(map_places.table(places), hide_index=True, alt="Every place on the map, most mentioned first")
    if missing := map_places.without_position(now.records):
        st.caption(label(f"Without a position, so not on the map: {', '.join(missing)}", MAX_MISSING))
