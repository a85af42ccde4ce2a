"""Who tells what: the grid of happenings by article, with a sign for each that leads to its sentence."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import groupby
from typing import NamedTuple

import pandas as pd
from markupsafe import Markup

from lib import model, names
from lib.comparing import coverage
from lib.comparing.coverage import Cell, Column, Happening
from lib.comparing.signs import Sign
from lib.figures import templates
from lib.figures.bylines import Link, byline
from lib.figures.plain_text import short

MOST_MARKS = 6  # in one cell
MAX_HEAD, MAX_LABEL, MAX_TITLE = 60, 80, 140  # characters: over a column, of a cell on a phone, of a happening
SIGNS = {
    "told": "tells it as happened",
    "planned": "tells it as planned",
    "claimed": "reports it as claimed",
    "perhaps": "may tell it",
    "silent": "appeared at the time and leaves it out",
}


class Mark(NamedTuple):
    """A sign that leads to the sentence, and says whose it is."""

    kind: str  # one of SIGNS
    words: str
    href: str


class GridCell(NamedTuple):
    """What the articles of a column make of a happening."""

    label: str
    marks: list[Mark]
    more: str  # how many marks are left out
    silent: str  # how many articles of the time leave it out
    silent_count: str  # the number, where it is more than the sign says


class GridRow(NamedTuple):
    """A happening, and what each column makes of it."""

    name: str
    when: str
    title: str
    where: str
    cells: list[GridCell]
    differs_on: str


class Head(NamedTuple):
    """What stands over a column."""

    text: str
    note: str


def legend() -> Markup:
    """What the signs mean."""
    return templates.render("coverage_grid", "legend", signs=SIGNS)


def table(
    found: list[Happening],
    columns: list[Column],
    cells: list[list[Cell]],
    articles: pd.DataFrame,
    keys: dict[tuple[str, int], str],
    link: Link,
    differing: dict[str, str] | None = None,
    caption: str = "",
) -> Markup:
    """The grid. `keys` gives the key of a sentence; `differing` what articles disagree on, by happening."""
    hinting = {sign.article_id for row in cells for cell in row for sign in cell.perhaps}
    telling = rows_by_id(articles, hinting | {event.article_id for each in found for event in each.events})

    def mark(event) -> Mark:
        kind = "perhaps" if isinstance(event, Sign) else coverage.state(event)
        who = f"{names.language(event.language)}, {byline(telling[event.article_id])}"
        href = link(event.article_id, keys.get((event.article_id, event.sentence_id), ""))
        return Mark(kind, f"{who}: {SIGNS[kind]}; read the sentence", href)

    rows = [
        GridRow(
            name=each.name,
            when=coverage.when(each),
            title=short(coverage.title(each), MAX_TITLE),
            where=each.where,
            cells=[
                _cell(cell, column, [mark(event) for event in (*cell.told, *cell.perhaps)[:MOST_MARKS]])
                for cell, column in zip(row, columns, strict=True)
            ],
            differs_on=(differing or {}).get(each.name, ""),
        )
        for each, row in zip(found, cells, strict=True)
    ]
    return templates.render(
        "coverage_grid",
        "table",
        caption=caption,
        languages=_languages(columns),
        heads=[Head(short(column.head, MAX_HEAD), column.note) for column in columns],
        rows=rows,
        with_differing=differing is not None,
    )


def rows_by_id(articles: pd.DataFrame, wanted: Iterable[str]) -> dict:
    """article_id → its row, of some articles."""
    return {row.article_id: row for row in model.rows(articles[articles["article_id"].isin(set(wanted))])}


def _languages(columns: list[Column]) -> list[tuple[str, int]]:
    """Each language with the number of its columns; none where the columns are languages themselves."""
    if all(column.head == names.language(column.language) for column in columns):
        return []
    groups = groupby(columns, key=lambda column: column.language)
    return [(names.language(code), len(list(group))) for code, group in groups]


def _cell(cell: Cell, column: Column, marks: list[Mark]) -> GridCell:
    rest = len(cell.told) + len(cell.perhaps) - len(marks)
    is_counted = cell.told or cell.perhaps or cell.silent > 1
    return GridCell(
        label=short(coverage.heading(column), MAX_LABEL),
        marks=marks,
        more=f"and {rest:,} more" if rest else "",
        silent=f"{names.count(cell.silent, 'article')} of the time without it" if cell.silent else "",
        silent_count=f"{cell.silent:,}" if cell.silent and is_counted else "",
    )
