"""Which names of places fit beside their pins, and where they stand."""

from __future__ import annotations

from collections.abc import Iterator

from lib.figures.mercator import Window, pixels

MOST_LABELS = 150
LETTER, PADDING = 7.2, 6  # pixels: a letter's width, what a label is wider than its letters
HALF = 9  # pixels: half a label's height
GAP, DROP, OVERLAP = 5, 7, 2  # pixels: beside a pin, further below or above it, into that distance
INSIDE = 0.7  # of its radius: half the side of the square inside a circle

Box = tuple[float, float, float, float]  # left, upper, right and lower edge in pixels


def fitting(pins: list[dict], window: Window) -> list[dict]:
    """The pins whose names fit beside them at the zoom of a window without touching, in the order of `pins`.

    A pin that lies under one named before it is left to a closer look.
    """
    spots = [(*pixels(pin["at"][1], pin["at"][0], window.zoom), pin) for pin in pins[:MOST_LABELS]]
    dots = [(pin, _box(x, y, pin)) for x, y, pin in spots if not pin["area"]]
    taken: list[Box] = []
    seen: list[Box] = []
    result = []
    for x, y, pin in spots:
        if any(_touch(dot, (x, y, x, y)) for dot in seen):
            continue
        others = [dot for other, dot in dots if other is not pin and not _touch(dot, (x, y, x, y))]
        for anchor, offset, box in _positions(x, y, pin):
            if not any(_touch(box, other) for other in taken + others):
                taken.append(box)
                result.append({"place": pin["place"], "at": pin["at"], "anchor": anchor, "offset": offset})
                break
        seen += [] if pin["area"] else [_box(x, y, pin)]
    return result


def _box(x: float, y: float, pin: dict) -> Box:
    """The square inside a pin's circle."""
    half = pin["radius"] * INSIDE
    return x - half, y - half, x + half, y + half


def _positions(x: float, y: float, pin: dict) -> Iterator[tuple[str, list[float], Box]]:
    """Right, left, below, above: text anchor, pixel offset and the box that the label would fill."""
    wide, gap = LETTER * len(pin["place"]) + PADDING, pin["radius"] + GAP
    yield "start", [gap, 0], (x + gap, y - HALF, x + gap + wide, y + HALF)
    yield "end", [-gap, 0], (x - gap - wide, y - HALF, x - gap, y + HALF)
    near, far = gap - OVERLAP, gap - OVERLAP + 2 * HALF
    yield "middle", [0, gap + DROP], (x - wide / 2, y + near, x + wide / 2, y + far)
    yield "middle", [0, -gap - DROP], (x - wide / 2, y - far, x + wide / 2, y - near)


def _touch(a: Box, b: Box) -> bool:
    return a[0] < b[2] and b[0] < a[2] and a[1] < b[3] and b[1] < a[3]
