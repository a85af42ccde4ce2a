"""What the base map needs of geometry: TopoJSON and shapefiles read, lines simplified, shapes clipped to a box."""

from __future__ import annotations

import struct
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

Point = tuple[float, float]
Line = list[Point]
POLYGON = 5  # the shapefile's own code


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
    if line[0] == line[-1]:
        middle = max(range(len(line)), key=lambda i: _squared(line[0], line[i]))
        if not 0 < middle < len(line) - 1:
            return line[:1]
        return simplify(line[: middle + 1], degrees)[:-1] + simplify(line[middle:], degrees)
    keep, spans = {0, len(line) - 1}, [(0, len(line) - 1)]
    while spans:
        first, last = spans.pop()
        distance, index = max(
            ((_distance(line[i], line[first], line[last]), i) for i in range(first + 1, last)), default=(0, 0)
        )
        if distance > degrees:
            keep.add(index)
            spans += [(first, index), (index, last)]
    return [line[i] for i in sorted(keep)]


def _squared(a: Point, b: Point) -> float:
    return (a[0] - b[0]) ** 2 + (a[1] - b[1]) ** 2


def _distance(point: Point, a: Point, b: Point) -> float:
    """From a point to a segment."""
    length = _squared(a, b)
    along = 0.0
    if length:
        along = ((point[0] - a[0]) * (b[0] - a[0]) + (point[1] - a[1]) * (b[1] - a[1])) / length
        along = min(1.0, max(0.0, along))
    return _squared(point, (a[0] + along * (b[0] - a[0]), a[1] + along * (b[1] - a[1]))) ** 0.5


def _sides(box: Box) -> list[tuple[int, float, int]]:
    """The box as four half planes: axis, limit, and whether the inside lies above (1) or below (-1) it."""
    return [(0, box.west, 1), (0, box.east, -1), (1, box.south, 1), (1, box.north, -1)]


def _cross(a: Point, b: Point, axis: int, limit: float) -> Point:
    """Where a segment crosses an axis-parallel line."""
    share = (limit - a[axis]) / (b[axis] - a[axis])
    other = a[1 - axis] + share * (b[1 - axis] - a[1 - axis])
    return (limit, other) if axis == 0 else (other, limit)


def clip_ring(ring: Line, box: Box) -> Line:
    """Sutherland and Hodgman's clipping of a closed ring; empty where it lies outside."""
    for axis, limit, sign in _sides(box):
        kept: Line = []
        for a, b in zip(ring, ring[1:], strict=False):
            inside_a, inside_b = (a[axis] - limit) * sign >= 0, (b[axis] - limit) * sign >= 0
            if inside_a != inside_b:
                kept.append(_cross(a, b, axis, limit))
            if inside_b:
                kept.append(b)
        ring = [*kept, kept[0]] if kept else []
    return ring


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
    """Square degrees, positive whichever way the ring runs."""
    return abs(sum(a[0] * b[1] - b[0] * a[1] for a, b in zip(ring, ring[1:], strict=False))) / 2


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

    def _line(self, indices: list[int]) -> Line:
        line: Line = []
        for index in indices:
            arc = self.arcs[index] if index >= 0 else self.arcs[~index][::-1]
            line += arc[1:] if line else arc
        return line

    def polygons(self, name: str) -> list[list[Line]]:
        """Every polygon of an object as its rings; rings that simplifying made too small are left out."""
        result = []
        for kind, arcs in self._geometries(name):
            for rings in arcs if kind == "MultiPolygon" else [arcs]:
                lines = [line for line in map(self._line, rings) if len(line) > 3]
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
            uses.update({index if index >= 0 else ~index for index in _flat(arcs)})
        return [self.arcs[index] for index, count in sorted(uses.items()) if count > 1]


def _flat(arcs) -> Iterator[int]:
    for item in arcs:
        if isinstance(item, int):
            yield item
        else:
            yield from _flat(item)


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
        yield from (pairs[a:b] for a, b in zip(starts, starts[1:], strict=False))
