"""What the articles of one happening tell differently, both sentences side by side."""

from __future__ import annotations

from typing import NamedTuple

import pandas as pd
from markupsafe import Markup

from lib import model, names
from lib.comparing import coverage
from lib.comparing.coverage import Happening
from lib.comparing.verdicts import OPEN_END
from lib.english import rows as translations
from lib.figures import bylines, english_cell, templates
from lib.figures.bylines import Byline, Link
from lib.figures.coverage_grid import rows_by_id
from lib.figures.english_cell import English
from lib.figures.highlights import marked_words
from lib.figures.plain_text import short

RANKS = {"contradiction": 0, "hedged": 1, "development": 2, "more precise": 3}
HEADINGS = {"date": "Date", "place": "Place", "number": "Number", "status": "Planned or happened"}
MARKED_AS = {"date": "date", "place": "place"}
MAX_TITLE = 200  # characters
SIDES = ("", "other_")  # before the names of columns


class Side(NamedTuple):
    """One side: the value, who tells it, the sentence with the words marked, and its English."""

    value: str
    by: Byline
    others: str  # how many other articles tell the same
    source: Markup
    english: English | None  # None for a sentence that is English itself
    href: str


class Difference(NamedTuple):
    """Two values that differ, and why."""

    kind: str
    heading: str
    why: str
    sides: list[Side]


class Section(NamedTuple):
    """The differences of one happening."""

    name: str
    title: str
    about: str
    differences: list[Difference]


def table(rows: pd.DataFrame, happenings: dict[str, Happening], articles: pd.DataFrame, link: Link) -> Markup:
    """Disagreements (with key, english and engine of both sentences), under their happenings, in the order given."""
    who = rows_by_id(articles, {*rows["article_id"], *rows["other_article_id"]})
    sections = []
    for cluster, group in rows.groupby("cluster_id", sort=False):
        each = happenings[str(cluster)]
        found = [_difference(row, who, link) for row in model.rows(group)]
        about = bylines.dotted(coverage.when(each), each.where)
        sections.append(Section(each.name, short(coverage.title(each), MAX_TITLE), about, found))
    return templates.render("differences", "differences", sections=sections)


def between(rows: pd.DataFrame, records: pd.Series) -> pd.DataFrame:
    """The disagreements both sides of which are among some records, by record_id."""
    return rows[rows["record_id"].isin(records) & rows["other_record_id"].isin(records)]


def worst_first(rows: pd.DataFrame) -> pd.DataFrame:
    """The disagreements, happenings with a contradiction before those with a claim, and those before developments."""
    ranks = rows["difference"].map(RANKS)
    return rows.iloc[ranks.groupby(rows["cluster_id"]).transform("min").argsort(kind="stable")]


def aspects(rows: pd.DataFrame) -> dict[str, str]:
    """What the articles of each happening differ on, for the grid: "date, place"."""
    grouped = rows.groupby("cluster_id", sort=False)["differs"]
    return {str(cluster): ", ".join(dict.fromkeys(found)) for cluster, found in grouped}


def plain(rows: pd.DataFrame, happenings: dict[str, Happening]) -> pd.DataFrame:
    """Disagreements under headings for readers."""
    return pd.DataFrame(
        {
            "Happening": [coverage.title(happenings[name]) for name in rows["cluster_id"]],
            "Differs": rows["differs"].tolist(),
            "How": rows["difference"].tolist(),
            "One": rows["value"].tolist(),
            "Other": rows["other_value"].tolist(),
            "Why": rows["why"].tolist(),
            "English": rows["english"].tolist(),
            "Other English": rows["other_english"].tolist(),
            "Sentence": rows["sentence"].tolist(),
            "Other sentence": rows["other_sentence"].tolist(),
        }
    )


def shown(differs: str, value: str) -> str:
    """A value as a reader would write it."""
    if differs != "date":
        return value
    first, _, last = value.partition("/")
    return f"{names.day(first)} – publication" if last == OPEN_END else names.span(first, last)


def _difference(row, who: dict, link: Link) -> Difference:
    sides = [_side(row, prefix, who, link) for prefix in SIDES]
    return Difference(row.difference, HEADINGS[row.differs], row.why, sides)


def _side(row, prefix: str, who: dict, link: Link) -> Side:
    def value(name: str):
        return getattr(row, prefix + name)

    article, others = who[value("article_id")], value("articles") - 1
    cell = english_cell.of(value("english"), value("engine"), article.language)
    return Side(
        value=shown(row.differs, value("value")),
        by=bylines.of(article),
        others=f"and {names.count(others, 'other article')}" if others > 0 else "",
        source=marked_words(value("sentence"), [value("surface")], MARKED_AS.get(row.differs, "hit"), ""),
        english=cell if value("engine") != translations.OWN else None,
        href=link(value("article_id"), value("key")),
    )
