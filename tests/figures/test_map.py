"""Places and journeys on the map: frames, windows and the deck."""

import json
from urllib.parse import unquote

import pandas as pd
import pytest

from lib.figures import map_deck, map_labels, map_places, pins
from lib.figures.map_windows import around, core, views
from lib.figures.mercator import Window, fit, on_screen
from lib.model import RECORD_COLUMNS, table
from lib.settings import Tiles

NAIROBI = {"place": "Nairobi", "place_kind": "city", "country": "KE", "lat": -1.286, "lon": 36.817}
UHURU = {"place": "Uhuru Park", "place_kind": "site", "country": "KE", "lat": -1.29, "lon": 36.815}
KENYA = {"place": "Kenya", "place_kind": "country", "country": "KE", "lat": 1.0, "lon": 38.0}
KISUMU = {"place": "Kisumu", "place_kind": "city", "country": "KE", "lat": -0.102, "lon": 34.762}
OSLO = {"place": "Oslo", "place_kind": "city", "country": "NO", "lat": 59.913, "lon": 10.739}
NOWHERE = {"place": "Nowhere", "place_kind": "other"}


def records(*rows):
    """Records from short rows: kind, article, language, place and more."""
    full = [
        {"record_id": f"r{number}", "kind": kind, "article_id": article, "language": language, "sentence_id": number}
        | {"start": 0, "end": 1}
        | place
        for number, (kind, article, language, place) in enumerate(rows)
    ]
    return table(full, RECORD_COLUMNS)


MENTIONS = records(
    ("place", "a", "sw", NAIROBI),
    ("place", "b", "de", NAIROBI),
    ("place", "b", "de", NAIROBI),
    ("event", "b", "de", NAIROBI),
    ("place", "a", "sw", UHURU),
    ("place", "a", "sw", KENYA),
    ("place", "b", "de", OSLO),
    ("event", "a", "sw", KISUMU),
    ("place", "a", "sw", NOWHERE),
)
PLACES = map_places.places(MENTIONS)


def travel(origin, target, who, date="2020-05-01"):
    ends = {"origin": origin["place"], "origin_lat": origin["lat"], "origin_lon": origin["lon"]}
    return target | ends | {"event_type": "TRAVEL", "participants": who, "date": date}


def test_one_pin_a_place_most_mentioned_first():
    assert PLACES["place"].tolist()[0] == "Nairobi"
    assert set(PLACES["place"]) == {"Nairobi", "Uhuru Park", "Kenya", "Oslo", "Kisumu"}
    nairobi = PLACES.iloc[0]
    assert (nairobi.mentions, nairobi.events, nairobi.articles, nairobi.languages) == (3, 1, 2, "de|sw")


def test_no_place_gives_an_empty_frame_with_its_columns():
    assert list(map_places.places(MENTIONS[0:0]).columns) == list(map_places.PLACE_COLUMNS)
    assert list(map_places.journeys(MENTIONS[0:0]).columns) == list(map_places.JOURNEY_COLUMNS)


def test_places_without_a_position_are_named():
    assert map_places.without_position(MENTIONS) == ["Nowhere"]


def test_journeys_join_two_places_and_say_who_travelled():
    trips = records(
        ("event", "a", "sw", travel(NAIROBI, KISUMU, "Wanjiru|Otieno")),
        ("event", "b", "de", travel(NAIROBI, KISUMU, "Otieno")),
        ("event", "b", "de", travel(NAIROBI, NAIROBI, "Otieno")),
        ("event", "b", "de", OSLO | {"event_type": "TRAVEL"}),
    )
    found = map_places.journeys(trips)
    assert found[["origin", "place", "journeys", "travellers"]].values.tolist() == [
        ["Nairobi", "Kisumu", 2, "Otieno|Wanjiru"]
    ]


@pytest.mark.parametrize("size", [(356, 480), (800, 480)])
def test_a_window_shows_all_its_points_on_small_and_large_screens(size):
    window = fit(PLACES["lat"], PLACES["lon"])
    for pin in PLACES.itertuples():
        x, y = on_screen(window, pin.lat, pin.lon, *size)
        assert 0 < x < size[0] and 0 < y < size[1]


def test_a_window_on_nothing_is_the_world_and_one_on_a_point_is_centred():
    assert fit([], []).zoom < 1
    window = fit([59.913], [10.739], most_zoom=6)
    assert (round(window.lat, 2), round(window.lon, 2), window.zoom) == (59.91, 10.74, 6)


@pytest.mark.parametrize(
    "points",
    [[(-21.1, -175.2), (-22.3, 166.5)], [(64.7, 177.5), (64.5, -165.4), (53.0, 158.7)], [(78.2, 15.6), (-90.0, 0.0)]],
    ids=["across 180 degrees", "across the Bering Strait", "from the Arctic to the pole"],
)
def test_a_window_holds_what_lies_on_both_sides_of_its_seam(points):
    window = fit(*zip(*points, strict=True))
    places = [on_screen(window, lat, lon, 400, 460) for lat, lon in points]
    assert all(0 < x < 400 and 0 < y < 460 for x, y in places)
    assert -180 <= window.lon <= 180


def test_pins_and_journeys_are_drawn_on_the_side_of_the_window():
    towns = PLACES.head(2).assign(place=["Nukualofa", "Noumea"], lat=[-21.1, -22.3], lon=[-175.2, 166.5])
    route = {"origin": "Noumea", "origin_lat": -22.3, "origin_lon": 166.5, "place": "Nukualofa", "lat": -21.1}
    route |= {"lon": -175.2, "journeys": 1, "travellers": "", "dates": ""}
    window = fit(towns["lat"], towns["lon"])
    drawn, hits = map_deck.deck(towns, pd.DataFrame([route]), window, "style").layers
    assert {row["place"]: round(row["at"][0] - window.lon) for row in hits.data} == {"Nukualofa": 9, "Noumea": -9}
    (arc,) = next(layer for layer in drawn if layer.id == "journeys").data
    assert round(arc["to"][0] - arc["from"][0], 1) == 18.3


def test_neighbours_across_180_degrees_are_looked_at_closely():
    assert fit([-21.1, -22.3], [-175.2, 166.5]).zoom == fit([-21.1, -22.3], [4.8, -13.5]).zoom


def test_the_core_shows_the_main_cities_and_leaves_out_what_lies_far_away():
    busy = pd.DataFrame([PLACES.iloc[0], PLACES[PLACES["place"] == "Kisumu"].iloc[0], PLACES.iloc[-1]])
    busy["mentions"], busy["place"] = [9, 8, 1], ["Nairobi", "Kisumu", "Far"]
    busy.iloc[2, busy.columns.get_indexer(["lat", "lon"])] = [59.9, 10.7]
    window = core(busy.reset_index(drop=True))
    for pin in busy.itertuples():
        x, y = on_screen(window, pin.lat, pin.lon, 356, 480)
        assert (0 < x < 356 and 0 < y < 480) == (pin.place != "Far")


def test_events_count_when_cities_are_ranked():
    assert map_places.cities(PLACES.assign(events=PLACES["place"].map({"Kisumu": 9, "Oslo": 5}).fillna(0))) == [
        "Kisumu",
        "Oslo",
    ]


def test_the_views_are_the_core_everything_and_the_two_most_mentioned_cities():
    assert list(views(PLACES)) == ["Main places", "All places", "Nairobi", "Oslo"]


def test_a_city_is_seen_with_the_sites_in_it_and_a_country_from_afar():
    assert around(PLACES, "Nairobi").zoom > 9
    assert around(PLACES, "Oslo").zoom == 6
    assert around(PLACES, "Kenya") == Window(1.0, 38.0, 4)


def layers(deck):
    drawn, hits = json.loads(deck.to_json())["layers"]
    return {layer["id"]: layer for layer in [*drawn, hits]}


def test_areas_are_rings_apart_from_points():
    drawn = layers(map_deck.deck(PLACES, map_places.journeys(MENTIONS), Window(0, 37, 5), "s.json"))
    assert len(drawn["areas"]["data"]) == 1 and len(drawn["points"]["data"]) == len(PLACES) - 1
    assert drawn["areas"]["data"][0]["soft"][3] < 60
    assert {row["place"] for row in drawn[map_deck.HITS]["data"]} == set(PLACES["place"])


def test_more_mentions_make_a_larger_pin_with_limits():
    sizes = [pins.radius(mentions) for mentions in (0, 1, 4, 9, 10_000)]
    assert sizes[0] == sizes[1] and sizes == sorted(sizes) and sizes[-1] < 30


def test_the_selected_pin_is_ringed():
    deck = map_deck.deck(PLACES, map_places.journeys(MENTIONS), Window(0, 37, 5), "s.json", selected="Oslo")
    ring = layers(deck)["selected"]["data"]
    assert ring[0]["at"] == [10.739, 59.913] and len(ring) == 1


def test_the_deck_is_small_and_names_no_host():
    text = map_deck.deck(PLACES, map_places.journeys(MENTIONS), Window(0, 37, 5), map_deck.style()).to_json()
    assert len(text) < 12_000 and "://" not in text
    assert json.loads(text)["mapStyle"] == "basemap/light.json"


def test_the_tooltip_is_plain_text():
    deck = map_deck.deck(PLACES, map_places.journeys(MENTIONS), Window(0, 37, 5), "s.json")
    assert deck._tooltip == {"text": "{tip}"}
    assert pins.tip(PLACES.iloc[0]) == "Nairobi (city in Kenya)\n3 mentions · 1 event · 2 articles"


WINDOW = Window(-1.2, 36.8, 6)
PIN = pins.of_place(PLACES.iloc[0].to_dict(), "light")


def labelled(*changes):
    return [row["place"] for row in map_labels.fitting([PIN | change for change in changes], WINDOW)]


def test_names_stand_beside_their_pins_without_touching():
    beside = [{"place": f"Place number {n}", "at": [36.8 + n / 4, -1.2]} for n in range(6)]
    boxes = map_labels.fitting([PIN | change for change in beside], WINDOW)
    assert 2 <= len(boxes) < 6 and boxes[-1]["anchor"] == "start"
    assert labelled({}, {"place": "Far away", "at": [60.0, 10.0]}) == ["Nairobi", "Far away"]


def test_a_pin_under_another_is_not_named():
    assert labelled({}, {"place": "Under it"}) == ["Nairobi"]


def test_cities_lie_above_the_sites_in_them():
    order = [
        row["place"]
        for row in layers(map_deck.deck(PLACES, map_places.journeys(MENTIONS), WINDOW, "s"))[map_deck.HITS]["data"]
    ]
    assert order.index("Uhuru Park") < order.index("Nairobi")


def test_tiles_lie_over_the_map_and_their_provider_is_named():
    url = "https://tiles.example/{z}/{x}/{y}.png"
    tiles = Tiles(url, "© Example, free for all")
    assert "tiles.example" in map_deck.credit(tiles) and "© Example, free for all" in map_deck.credit(tiles)
    style = json.loads(unquote(map_deck.style("dark", tiles)).removeprefix("data:application/json,"))
    assert style["sources"]["tiles"]["tiles"] == [url] and style["layers"][-1]["id"] == "tiles"


def test_the_table_speaks_to_readers():
    first = map_places.table(PLACES).iloc[0]
    assert (first["Place"], first["Country"], first["Languages"]) == ("Nairobi", "Kenya", "German, Swahili")


def test_towns_of_one_name_are_two_places():
    libya = {"place": "Tripoli", "place_id": "1", "place_kind": "city", "country": "LY", "lat": 32.9, "lon": 13.2}
    lebanon = libya | {"place_id": "2", "country": "LB", "lat": 34.4, "lon": 35.8}
    named = records(("place", "a", "en", libya), ("place", "a", "en", lebanon), ("place", "b", "en", libya))
    found = map_places.places(named)
    assert list(zip(found["country"], found["mentions"], strict=True)) == [("LY", 2), ("LB", 1)]
