"""Places and journeys on a map: frames in, a pydeck.Deck out. The base map is our own style, no network needed."""

from __future__ import annotations

import json
from urllib.parse import quote, urlsplit

import pandas as pd

from lib.figures import map_labels, pins
from lib.figures.map_places import AREAS
from lib.figures.mercator import Window, nearest
from lib.figures.palette import MUTED, PAPER, TEXT, Ink
from lib.model import DATA
from lib.settings import Tiles

JOURNEY = Ink("#0f5c63", "#6cc3c9")
HITS = "places"  # the layer that answers the pointer
MOST_PINS = 1_000
CREDIT = "Natural Earth (public domain) · GeoNames (CC BY 4.0)"


def style(theme: str = "light", tiles: Tiles | None = None) -> str:
    """The address of our map style, relative to a page; with tiles over it, the style itself as a data: address."""
    name = "dark" if theme == "dark" else "light"
    if not tiles:
        return f"basemap/{name}.json"
    drawn = json.loads((DATA / "basemap" / f"{name}.json").read_text(encoding="utf-8"))
    drawn["sources"]["tiles"] = {"type": "raster", "tiles": [tiles.url], "tileSize": 256, "attribution": tiles.credit}
    drawn["layers"].append({"id": "tiles", "type": "raster", "source": "tiles"})
    return "data:application/json," + quote(json.dumps(drawn, separators=(",", ":")))


def legend(places: pd.DataFrame, journeys: pd.DataFrame) -> dict[str, tuple[Ink, str]]:
    """What the signs on this map mean: text → colour and shape."""
    here = set(places["kind"])
    entries = {
        f"{kind} (an area, no point)" if kind in AREAS else kind: (ink, "ring" if kind in AREAS else "circle")
        for kind, ink in pins.COLOURS.items()
        if kind in here
    }
    if len(journeys):
        entries["journey, darker towards its end"] = (JOURNEY, "line")
    return entries | {"larger: mentioned more often": (MUTED, "large")}


def credit(tiles: Tiles | None) -> str:
    """Whose data the map shows."""
    return f"{CREDIT} · online tiles: {tiles.credit} ({urlsplit(tiles.url).hostname})" if tiles else CREDIT


def deck(places: pd.DataFrame, journeys: pd.DataFrame, window: Window, style: str, theme="light", selected=""):
    """The map as a pydeck.Deck; a picked pin comes back as an object of the layer HITS with its `place`."""
    import pydeck

    near = places.assign(lon=[nearest(lon, window.lon) for lon in places["lon"]])
    named = [pins.of_place(place, theme) for place in near.to_dict("records")]
    rows = sorted(named, key=lambda row: row["city"])  # what is drawn later lies above
    ringed = [row for row in rows if row["place"] == selected]
    drawn = [
        _dots("areas", [row for row in rows if row["area"]], get_fill_color="soft", get_line_color="colour"),
        _arcs(journeys, window, theme),
        _dots("points", [row for row in rows if not row["area"]], get_line_color=list(PAPER.rgb(theme))),
        _dots(
            "selected", ringed, get_radius="halo", filled=False, get_line_color=list(TEXT.rgb(theme)), get_line_width=3
        ),
        _labels(named, window, theme),
    ]
    hits = _dots(HITS, rows, "place", "tip", pickable=True, opacity=0)
    return pydeck.Deck(
        layers=[drawn, hits],  # Streamlit fades what is not selected, but not in a group
        initial_view_state=pydeck.ViewState(latitude=window.lat, longitude=window.lon, zoom=window.zoom, max_zoom=12),
        map_style=style,
        map_provider=None,  # pyright: ignore[reportArgumentType]
        tooltip={"text": "{tip}"},  # pyright: ignore[reportArgumentType]
    )


def _dots(name: str, rows: list[dict], *more: str, **options):
    """A layer of circles, of the columns it needs and no others: the browser gets every one of them."""
    import pydeck

    look = {
        "get_position": "at",
        "get_radius": "radius",
        "radius_units": "'pixels'",
        "get_fill_color": "colour",
        "stroked": True,
        "line_width_units": "'pixels'",
        "get_line_width": 1.5,
    } | options
    used = {value for value in look.values() if isinstance(value, str)} | set(more)
    data = [{column: row[column] for column in row if column in used} for row in rows]
    return pydeck.Layer("ScatterplotLayer", data, id=name, **look)


def _arcs(journeys: pd.DataFrame, window: Window, theme: str):
    import pydeck

    ends = [nearest(lon, window.lon) for lon in journeys["lon"]]
    rows = [
        {
            "from": [nearest(row["origin_lon"], end), row["origin_lat"]],
            "to": [end, row["lat"]],
            "width": 1 + 0.6 * row["journeys"] ** 0.5,
            "tip": f"{row['origin']} → {row['place']}\n" + row["travellers"].replace("|", ", "),
        }
        for end, row in zip(ends, journeys.to_dict("records"), strict=True)
    ]
    colour = JOURNEY.rgb(theme)
    return pydeck.Layer(
        "ArcLayer",
        rows,
        id="journeys",
        pickable=True,
        get_source_position="from",
        get_target_position="to",
        get_width="width",
        get_tilt=28,
        get_height=0.45,
        num_segments=90,
        get_source_color=[*colour, 70],
        get_target_color=[*colour, 235],
    )


def _labels(rows: list[dict], window: Window, theme: str):
    import pydeck

    return pydeck.Layer(
        "TextLayer",
        map_labels.fitting(rows, window),
        id="labels",
        get_position="at",
        get_text="place",
        get_size=13,
        get_pixel_offset="offset",
        get_text_anchor="anchor",
        font_family="'system-ui, sans-serif'",
        font_weight=600,
        get_color=list(TEXT.rgb(theme)),
        background=True,
        get_background_color=[*PAPER.rgb(theme), 150],
        background_padding=[3, 1],
        character_set="'auto'",
    )
