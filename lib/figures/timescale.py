"""A time axis for reports that cluster: dated days stay wide, empty stretches become narrow, order is kept."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from math import ceil, log

import pandas as pd

from lib.model import PartialDate

SHORT_DAYS = 31  # spans up to a month widen the axis, longer ones only lie on it
EPSILON = 1e-6
Span = tuple[int, int]  # ordinal days, half-open


def span(first: str, last: str = "") -> Span:
    """The days a partial date may mean, or from the first day of one to the last of another: half-open ordinals."""
    start = PartialDate(first)
    end = PartialDate(last) if last else start
    return start.first.toordinal(), max(end.last, start.first).toordinal() + 1


def precision(iso: str) -> str:
    """day, month or year."""
    return PartialDate(iso).precision


@dataclass(frozen=True)
class Scale:
    """A piecewise linear map from ordinal days to units; one unit is the width of a day that reports name."""

    days: tuple[int, ...]
    units: tuple[float, ...]

    def at(self, day: float) -> float:
        if not self.days:
            return 0.0
        index = min(max(bisect_right(self.days, day) - 1, 0), len(self.days) - 2)
        first, last = self.days[index], self.days[index + 1]
        low, high = self.units[index], self.units[index + 1]
        return low + (high - low) * (day - first) / (last - first)

    @property
    def length(self) -> float:
        return self.units[-1] if self.units else 0.0


def scale(crowds: Mapping[Span, int]) -> Scale:
    """An axis on which days that spans name are wide, and the rest grows with the logarithm of its days.

    `crowds` tells for each span how many marks must find room on it; a crowd widens it by its square root.
    """
    knots = {day for part in crowds for day in part}
    knots |= {date(year + after, 1, 1).toordinal() for year in years(crowds) for after in (0, 1)}
    days = sorted(knots)
    busy = _covered(days, sorted(part for part in crowds if part[1] - part[0] <= SHORT_DAYS))
    units = [0.0]
    for first, last, covered in zip(days, days[1:], busy, strict=False):
        grown = log(last - first)
        width = 1 + 0.6 * grown if covered else 0.5 + 0.25 * grown
        units.append(units[-1] + max(width, ceil(crowds.get((first, last), 0) ** 0.5)))
    return Scale(tuple(days), tuple(units)) if crowds else Scale((), ())


def crowds(events: pd.DataFrame) -> dict[Span, int]:
    """For each span of the dated events, the most events that one language has on it."""
    dated = events[events["date"] != ""]
    sizes = dated.groupby(["date", "date_end", "language"]).size().groupby(level=[0, 1]).max()
    result: dict[Span, int] = {}
    for dates, count in zip(sizes.index.tolist(), sizes.tolist(), strict=True):
        days = span(*dates)
        result[days] = max(result.get(days, 0), count)
    return result


def _covered(days: list[int], spans: list[Span]) -> list[bool]:
    """For each stretch between two knots, whether one of the sorted spans covers it."""
    covered, reach, index = [], 0, 0
    for first in days[:-1]:
        while index < len(spans) and spans[index][0] <= first:
            reach = max(reach, spans[index][1])
            index += 1
        covered.append(reach > first)
    return covered


def first_rows(boxes: Iterable[tuple[float, float, int]]) -> list[int]:
    """For boxes (start, end, rows) in order, the upper row where each touches none before it (greedy packing)."""
    ends: list[float] = []
    result = []
    for start, end, height in boxes:
        row = 0
        while any(taken > start + EPSILON for taken in ends[row : row + height]):
            row += 1
        ends += [0.0] * (row + height - len(ends))
        ends[row : row + height] = [end] * height
        result.append(row)
    return result


def months(spans: Iterable[Span]) -> list[Span]:
    """The months in which days or months are named, in order."""
    named = {day for first, last in spans if last - first <= SHORT_DAYS for day in (first, last - 1)}
    firsts = sorted({date.fromordinal(day).replace(day=1) for day in named})
    return [(first.toordinal(), _next_month(first).toordinal()) for first in firsts]


def named_days(spans: Iterable[Span]) -> list[int]:
    return sorted({first for first, last in spans if last - first == 1})


def years(spans: Iterable[Span]) -> list[int]:
    """The years in which a span begins or ends."""
    return sorted({date.fromordinal(day).year for first, last in spans for day in (first, last - 1)})


def _next_month(first: date) -> date:
    return (first + timedelta(days=32)).replace(day=1)


@dataclass(frozen=True)
class Block:
    """The events of one language on one span of days: where its bar lies and how many marks stand on it."""

    language: str
    x0: float
    x1: float
    row: int
    rows: int
    bar: bool  # more than one day: a bar says so


def blocks(events: pd.DataFrame, axis: Scale, window: Span | None = None) -> tuple[pd.DataFrame, list[Block]]:
    """The dated events with precision, x and row of their marks within the language's lane, and the blocks they fill.

    What reaches over the edge of a window of days is cut there, so that its mark stands inside.
    """
    dated = events[events["date"] != ""].sort_values(["date", "article_id", "sentence_id"], kind="stable")
    frame = dated.assign(precision=dated["date"].map(precision), x=0.0, row=0)
    found: list[Block] = []
    for language, lane in frame.groupby("language", sort=True):
        parts = (part for _, part in lane.groupby(["date", "date_end"], sort=True))
        groups = [(span(part["date"].iloc[0], part["date_end"].iloc[0]), part) for part in parts]
        groups.sort(key=lambda group: (group[0][0], -group[0][1]))
        edges = [tuple(map(axis.at, _inside(days, window))) for days, _ in groups]
        sizes = [
            (x0, max(x1, x0 + 1), ceil(len(part) / _room(x0, x1)))
            for (x0, x1), (_, part) in zip(edges, groups, strict=True)
        ]
        for (days, part), (x0, x1, rows), row in zip(groups, sizes, first_rows(sizes), strict=True):
            bar = days[1] - days[0] > 1
            found.append(Block(str(language), x0, x1, row, rows, bar))
            xs, below = _grid(len(part), x0, x1, from_left=bool(part["date_end"].iloc[0]))
            frame.loc[part.index, "x"] = xs
            frame.loc[part.index, "row"] = [row + step for step in below]
    return frame, found


def _inside(days: Span, window: Span | None) -> Span:
    return (max(days[0], window[0]), min(days[1], window[1])) if window else days


def _room(x0: float, x1: float) -> int:
    """How many marks stand side by side between two edges."""
    return max(1, int(x1 - x0 + EPSILON))


def _grid(count: int, x0: float, x1: float, from_left: bool) -> tuple[list[float], list[int]]:
    """Where marks stand on a block: side by side a unit apart, in the middle or from the left edge, row under row."""
    room = _room(x0, x1)
    xs, rows = [], []
    for index in range(count):
        row = index // room
        mine = min(room, count - row * room)
        start = x0 + 0.5 if from_left else (x0 + x1 - mine + 1) / 2
        xs.append(start + index % room)
        rows.append(row)
    return xs, rows
