"""The base map: geometry read, simplified and clipped; and the files that ship."""

import json

import pytest

from lib.build.basemap import PALETTES, lines, style, unwrapped, write
from lib.build.shapes import Box, area, clip_line, clip_ring, rounded, simplify, topology, without_small_rings
from lib.model import DATA

BASEMAP = DATA / "basemap"
BOX = Box(west=0, south=0, east=10, north=10)
SQUARES = {  # two unit squares side by side; arc 0 is their common border
    "transform": {"scale": [1, 1], "translate": [5, 5]},
    "arcs": [[[1, 0], [0, 1]], [[1, 1], [-1, 0], [0, -1], [1, 0]], [[1, 0], [1, 0], [0, 1], [-1, 0]]],
    "objects": {
        "countries": {
            "geometries": [{"type": "Polygon", "arcs": [[0, 1]]}, {"type": "MultiPolygon", "arcs": [[[2, ~0]]]}]
        }
    },
}


def test_a_point_nearer_than_the_limit_is_left_out_and_one_further_stays():
    line = [(0, 0), (5, 0.4), (10, 0)]
    assert simplify(line, 0.5) == [(0, 0), (10, 0)]
    assert simplify(line, 0.3) == line


def test_a_closed_line_stays_closed():
    ring = [(0, 0), (4, 0), (4, 0.1), (4, 4), (0, 4), (0, 0)]
    simple = simplify(ring, 0.2)
    assert simple[0] == simple[-1] == (0, 0) and (4, 4) in simple and len(simple) < len(ring)


def test_a_ring_is_cut_at_the_box():
    ring = [(5, 5), (15, 5), (15, 8), (5, 8), (5, 5)]
    assert [area(part) for part in clip_ring(ring, BOX)] == [15]
    assert clip_ring([(20, 20), (21, 20), (21, 21), (20, 20)], BOX) == []


def test_a_ring_near_no_turn_of_the_world_keeps_every_decimal():
    ring = [(131.6342, 32.3951), (131.7, 32.4), (131.7, 32.3), (131.6342, 32.3951)]
    assert unwrapped(ring) == ring


def test_a_ring_over_the_turn_of_the_world_runs_on_beyond_it():
    ring = [(179.0, 1.0), (-179.0, 1.0), (-179.0, 2.0), (179.0, 1.0)]
    assert unwrapped(ring) == [(179.0, 1.0), (181.0, 1.0), (181.0, 2.0), (179.0, 1.0)]


def test_what_rounding_leaves_of_a_line_as_one_point_is_not_written(tmp_path):
    write({"world-rivers": lines([[(1.001, 2.0), (1.002, 2.0)], [(1.0, 2.0), (3.0, 4.0)]])}, tmp_path)
    written = json.loads((tmp_path / "world-rivers.geojson").read_text())
    assert written["geometry"]["coordinates"] == [[[1.0, 2.0], [3.0, 4.0]]]


def test_a_line_that_leaves_the_box_and_returns_becomes_two():
    assert clip_line([(1, 1), (2, 2), (20, 2), (3, 3), (4, 4)], BOX) == [[(1, 1), (2, 2)], [(3, 3), (4, 4)]]


def test_small_rings_go():
    small, large = [(0, 0), (0.1, 0), (0.1, 0.1), (0, 0)], [(0, 0), (4, 0), (4, 4), (0, 0)]
    assert without_small_rings([[small], [large, small]], smallest=1) == [[large]]


def test_rounding_drops_the_points_it_makes_equal():
    assert rounded([[1.001, 2.0], [1.002, 2.0], [3.0, 4.0]], 1) == [[1.0, 2.0], [3.0, 4.0]]


def test_topojson_gives_polygons_and_the_border_they_share():
    squares = topology(SQUARES)
    left, right = squares.polygons("countries")
    assert left == [[(6, 5), (6, 6), (5, 6), (5, 5), (6, 5)]]
    assert area(right[0]) == 1
    assert squares.shared_lines("countries") == [[(6, 5), (6, 6)]]


@pytest.mark.parametrize("name", PALETTES)
def test_the_shipped_styles_are_the_ones_built_and_need_no_other_host(name):
    text = (BASEMAP / f"{name}.json").read_text(encoding="utf-8")
    shipped = json.loads(text)
    assert shipped == style(PALETTES[name])
    assert "://" not in text and "glyphs" not in shipped
    for source in shipped["sources"].values():
        assert (BASEMAP.parent / source["data"]).is_file()


def test_the_files_are_small_enough_to_ship():
    assert sum(path.stat().st_size for path in BASEMAP.iterdir()) < 2_500_000


@pytest.mark.parametrize("name", ["world-land", "detail-land"])
@pytest.mark.parametrize(("lon", "lat", "dry"), [(132.2, 43.4, True), (125.75, 39.03, True), (134.0, 40.0, False)])
def test_land_is_land_and_sea_is_sea(name, lon, lat, dry):
    """Inland of Vladivostok, in Pyongyang, and between Korea and Japan."""
    land = json.loads((BASEMAP / f"{name}.geojson").read_text())["geometry"]["coordinates"]
    assert sum(crossings(ring, lon, lat) for rings in land for ring in rings) % 2 == dry


def crossings(ring, x, y):
    """How often a ray to the east meets the ring."""
    return sum(
        (a[1] > y) != (b[1] > y) and x < a[0] + (y - a[1]) / (b[1] - a[1]) * (b[0] - a[0])
        for a, b in zip(ring, ring[1:], strict=False)
    )


@pytest.mark.parametrize("name", ["world-land", "world-land-crude", "world-lakes"])
def test_no_outline_runs_around_the_world(name):
    polygons = json.loads((DATA / "basemap" / f"{name}.geojson").read_text())["geometry"]["coordinates"]
    rings = [ring for rings in polygons for ring in rings]
    steps = [abs(b[0] - a[0]) for ring in rings for a, b in zip(ring, ring[1:], strict=False) if abs(a[1]) < 89]
    assert max(steps) < 90 and all(ring[0] == ring[-1] for ring in rings)
