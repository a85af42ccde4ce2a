"""The map in a real browser: drawn without the network, pins in their places, a selection that a link restores."""

import time
from io import BytesIO
from urllib.parse import parse_qs, quote, urlsplit

import pytest
from PIL import Image
from playwright.sync_api import TimeoutError as PlaywrightTimeout
from running import settled

from lib import settings
from lib.build.basemap import PALETTES
from lib.corpus import loading
from lib.figures import map_deck, map_places, map_windows, pins
from lib.figures.mercator import on_screen

CANVAS = "[data-testid=stDeckGlJsonChart]"
DRAWN_SECONDS = 30
CLICKS = 4
HELD_MILLISECONDS = 60
ANSWERED_MILLISECONDS = 15_000
MISSION = {"Vladivostok", "Pyongyang"}


@pytest.fixture(scope="module")
def shipped():
    return loading.load(settings.articles_folder())


@pytest.fixture(scope="module")
def places(shipped):
    return map_places.places(shipped.records)


def rgb(colour):
    return tuple(int(colour[at : at + 2], 16) for at in (1, 3, 5))


def near(image, x, y, colour, pixels=14, tolerance=12):
    """Whether the colour is found within a few pixels of a point."""
    box = (int(x - pixels), int(y - pixels), int(x + pixels), int(y + pixels))
    found = image.crop(box).convert("RGB").get_flattened_data()
    return any(all(abs(a - b) <= tolerance for a, b in zip(pixel, colour, strict=True)) for pixel in found)


def picture(page, window, lat, lon, colour):
    """The map as an image once the colour is drawn at a point; fails when it never is."""
    page.wait_for_selector(f"{CANVAS} canvas")
    end = time.monotonic() + DRAWN_SECONDS
    while time.monotonic() < end:
        image = Image.open(BytesIO(page.locator(CANVAS).screenshot()))
        if near(image, *on_screen(window, lat, lon, *image.size), colour):
            return image
        page.wait_for_timeout(300)
    raise AssertionError(f"nothing of the colour {colour} was drawn at {lat}, {lon}")


def test_the_map_is_drawn_offline_with_pins_where_they_should_be(server, visit, places):
    page = visit(f"{server()}/map")
    window = next(iter(map_windows.views(places).values()))
    city = pins.COLOURS["city"].rgb("light")
    for pin in places[places["place"].isin(MISSION)].itertuples():
        picture(page, window, pin.lat, pin.lon, city)
    picture(page, window, 40.5, 132.5, rgb(PALETTES["light"]["sea"]))
    picture(page, window, 43.2, 128.2, rgb(PALETTES["light"]["land"]))


def test_a_clicked_pin_lists_its_sentences_and_goes_into_the_url(server, visit, places):
    page = visit(f"{server()}/map")
    window = next(iter(map_windows.views(places).values()))
    size = page.locator(CANVAS).bounding_box()
    name, x, y = alone(places, window, size["width"], size["height"])
    pin = places.set_index("place").loc[name]
    picture(page, window, pin.lat, pin.lon, pins.COLOURS[pin.kind].rgb("light"))
    click_until_chosen(page, name, x, y)
    page.wait_for_url(lambda url: parse_qs(urlsplit(url).query).get("place") == [name])
    page.locator(".px-result").first.wait_for()


def click_until_chosen(page, name, x, y):
    """Click a pin as a reader would: again where a slow machine, still drawing the map, let the click pass."""
    heading = page.get_by_role("heading", name=name, exact=True)
    for _ in range(CLICKS):
        page.locator(CANVAS).click(position={"x": x, "y": y}, delay=HELD_MILLISECONDS)
        try:
            return heading.wait_for(timeout=ANSWERED_MILLISECONDS)
        except PlaywrightTimeout:
            continue
    raise AssertionError(f"{name} is not chosen by {CLICKS} clicks on its pin")


def alone(places, window, width, height):
    """The name and position of the point on screen that stands furthest from all other pins."""
    spots = [(pin.place, pin.kind, *on_screen(window, pin.lat, pin.lon, width, height)) for pin in places.itertuples()]
    shown = [spot for spot in spots if spot[1] == "city" and 20 < spot[2] < width - 60 and 20 < spot[3] < height - 20]

    def room(spot):
        return min((spot[2] - x) ** 2 + (spot[3] - y) ** 2 for name, _, x, y in spots if name != spot[0])

    name, _, x, y = max(shown, key=room)
    return name, x, y


def test_a_link_brings_its_place_into_sight_with_its_sentences(server, visit, shipped, places):
    page = visit(f"{server()}/map?place=Vladivostok")
    page.get_by_role("heading", name="Vladivostok", exact=True).wait_for()
    mentions = shipped.records[(shipped.records["place"] == "Vladivostok")]
    assert page.locator(".px-result").count() == len(mentions[["article_id", "sentence_id"]].drop_duplicates())
    pin = places.set_index("place").loc["Vladivostok"]
    picture(page, map_windows.around(places, "Vladivostok"), pin.lat, pin.lon, map_deck.TEXT.rgb("light"))
    page.locator(".px-result").first.click()
    page.wait_for_url("**/side_by_side?**")


def test_a_place_is_chosen_by_keyboard(server, visit):
    page = visit(f"{server()}/map")
    box = page.get_by_role("combobox", name="Place")
    box.focus()
    page.keyboard.type("Pyongy")
    page.keyboard.press("Enter")
    page.wait_for_url("**place=Pyongyang*")
    page.get_by_role("heading", name="Pyongyang", exact=True).wait_for()


def test_the_places_are_a_table_as_well(server, visit, places):
    page = visit(f"{server()}/map")
    page.get_by_text(f"All {len(places)} places as a table").click()
    page.get_by_test_id("stDataFrame").wait_for()
    assert page.get_by_text("Natural Earth (public domain) · GeoNames (CC BY 4.0)").is_visible()


def test_online_tiles_are_asked_for_only_when_a_setting_says_so(server, visit, outside):
    tiles = {"PARALLAX_TILES": "https://tiles.invalid/{z}/{x}/{y}.png", "PARALLAX_TILES_CREDIT": "Example, CC0"}
    page = visit(f"{server(**tiles)}/map")
    page.get_by_text("online tiles: Example, CC0").wait_for()
    page.wait_for_selector(f"{CANVAS} canvas")
    end = time.monotonic() + DRAWN_SECONDS
    while not outside and time.monotonic() < end:
        page.wait_for_timeout(200)
    page.close()
    assert outside and all(url.startswith("https://tiles.invalid/") for url in outside)
    outside.clear()


def test_a_strange_place_in_the_url_falls_back(server, visit):
    page = visit(f"{server()}/map?place={quote('<b>nowhere</b>')}")
    page.get_by_text("which is not in this collection").wait_for()
    assert page.locator(CANVAS).is_visible()


def test_the_map_fits_a_narrow_screen(server, context):
    page = context.new_page()
    page.set_viewport_size({"width": 390, "height": 844})
    page.goto(f"{server()}/map?place=Vladivostok")
    settled(page)
    page.wait_for_selector(f"{CANVAS} canvas")
    assert page.evaluate("document.documentElement.scrollWidth") <= 390
