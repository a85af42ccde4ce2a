"""What the base map needs of geometry: TopoJSON and shapefiles read, lines simplified, shapes clipped to a box."""

from __future__ import annotations

import struct
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

import shapely
from shapely.geometry.base import BaseGeometry

Point = tuple[float, float]
Line = list[Point]
POLYGON = 5  # the shapefile's own code
LEAST_RING = 4  # points, the first and the last being one


@dataclass(frozen=True)
class Box:
    """A rectangle in degrees."""

    west: float
    south: float
    east: float
    north: float

    def ring(self) -> Line:
        west, south, east, north = self.west, self.south, self.east, self.north
        return [(west, south), (east, south), (east, north), (west, north), (west, south)]

    def holds(self, point: Point) -> bool:
        return self.west <= point[0] <= self.east and self.south <= point[1] <= self.north


def simplify(line: Line, degrees: float) -> Line:
    """Douglas and Peucker's line: no point of the original lies further away than `degrees`; closed stays closed."""
    if len(line) < 3 or not degrees:
        return line
    return points(shapely.LineString(line).simplify(degrees, preserve_topology=False))


def points(line: BaseGeometry) -> Line:
    return [(x, y) for x, y in line.coords]


def clip_ring(ring: Line, box: Box) -> list[Line]:
    """What of a closed ring lies in the box, as rings of their own."""
    inside = shapely.clip_by_rect(shapely.Polygon(ring), box.west, box.south, box.east, box.north)
    return [points(part.exterior) for part in shapely.get_parts(inside) if isinstance(part, shapely.Polygon)]


def clip_line(line: Line, box: Box) -> list[Line]:
    """The runs of points inside a box; a run ends at the last point inside, not at the very edge."""
    pieces: list[Line] = [[]]
    for point in line:
        if box.holds(point):
            pieces[-1].append(point)
        elif pieces[-1]:
            pieces.append([])
    return [piece for piece in pieces if len(piece) > 1]


def area(ring: Line) -> float:
    """Square degrees, whichever way the ring runs."""
    return shapely.Polygon(ring).area


def without_small_rings(polygons: list[list[Line]], smallest: float) -> list[list[Line]]:
    """The polygons without rings smaller than `smallest` square degrees."""
    kept = ([ring for ring in rings if area(ring) >= smallest] for rings in polygons)
    return [rings for rings in kept if rings]


def rounded(coordinates, decimals: int):
    """Nested coordinates with short numbers; a point that repeats the one before it is left out."""
    if coordinates and isinstance(coordinates[0], float | int):
        return [round(number, decimals) for number in coordinates]
    result = []
    for item in coordinates:
        item = rounded(item, decimals)
        if not (result and isinstance(item[0], float | int) and result[-1] == item):
            result.append(item)
    return result


@dataclass(frozen=True)
class Topology:
    """A decoded TopoJSON file: arcs in degrees, and objects whose geometries point at them."""

    arcs: list[Line]
    objects: dict[str, dict]

    def _geometries(self, name: str) -> Iterator[tuple[str, list]]:
        found = self.objects[name]
        for geometry in found.get("geometries", [found]):
            if geometry.get("arcs"):
                yield geometry["type"], geometry["arcs"]

    def _line(self, numbers: list[int]) -> Line:
        line: Line = []
        for index in numbers:
            arc = self.arcs[index] if index >= 0 else self.arcs[~index][::-1]
            line += arc[1:] if line else arc
        return line

    def polygons(self, name: str) -> list[list[Line]]:
        """Every polygon of an object as its rings; rings that simplifying made too small are left out."""
        result = []
        for kind, arcs in self._geometries(name):
            for rings in arcs if kind == "MultiPolygon" else [arcs]:
                lines = [line for line in map(self._line, rings) if len(line) >= LEAST_RING]
                result += [lines] if lines else []
        return result

    def lines(self, name: str) -> list[Line]:
        result = []
        for kind, arcs in self._geometries(name):
            result += [self._line(line) for line in (arcs if kind == "MultiLineString" else [arcs])]
        return [line for line in result if len(line) > 1]

    def shared_lines(self, name: str) -> list[Line]:
        """The arcs that two geometries share: borders, without coasts."""
        uses = Counter()
        for _, arcs in self._geometries(name):
            uses.update({index if index >= 0 else ~index for index in indices(arcs)})
        return [self.arcs[index] for index, count in sorted(uses.items()) if count > 1]


def indices(arcs) -> Iterator[int]:
    """The numbers of all arcs of a geometry, however deep its lists are."""
    for item in arcs:
        if isinstance(item, int):
            yield item
        else:
            yield from indices(item)


def topology(data: dict, degrees: float = 0) -> Topology:
    """Decode TopoJSON and simplify each arc on its own, so that neighbours keep sharing it."""
    (scale_x, scale_y), (left, bottom) = data["transform"]["scale"], data["transform"]["translate"]
    arcs = []
    for deltas in data["arcs"]:
        x = y = 0
        line = []
        for dx, dy in deltas:
            x, y = x + dx, y + dy
            line.append((x * scale_x + left, y * scale_y + bottom))
        arcs.append(simplify(line, degrees))
    return Topology(arcs, data["objects"])


def shapefile(data: bytes) -> Iterator[Line]:
    """Every ring of a shapefile of polygons (ESRI's white paper of 1998)."""
    position = 100
    while position < len(data):
        length = 2 * struct.unpack_from(">i", data, position + 4)[0]
        body, position = position + 8, position + 8 + length
        if struct.unpack_from("<i", data, body)[0] != POLYGON:
            continue
        parts, points = struct.unpack_from("<2i", data, body + 36)
        starts = [*struct.unpack_from(f"<{parts}i", data, body + 44), points]
        numbers = struct.unpack_from(f"<{2 * points}d", data, body + 44 + 4 * parts)
        pairs = list(zip(numbers[::2], numbers[1::2], strict=True))
        yield from (pairs[a:b] for a, b in pairwise(starts))
