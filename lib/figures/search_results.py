"""The sentences that a search finds, under their articles, with the words of the query marked."""

from __future__ import annotations

from typing import NamedTuple

import pandas as pd
from markupsafe import Markup

from lib import model, names
from lib.figures import bylines, english_cell, templates
from lib.figures.bylines import Byline, Link
from lib.figures.english_cell import Engine
from lib.figures.highlights import marked
from lib.library import search

MAX_RESULTS = 200


class Hit(NamedTuple):
    """A sentence found, and its English, "" where there is none."""

    source: Markup
    english: Markup
    engine: Engine
    href: str


class Group(NamedTuple):
    """The sentences found in one article."""

    by: Byline
    hits: list[Hit]


def results(frame: pd.DataFrame, articles: pd.DataFrame, query: str, link: Link) -> Markup:
    """The sentences found (with english and engine), the first MAX_RESULTS of them."""
    by_id = {row.article_id: row for row in model.rows(articles)}
    groups = [
        Group(bylines.of(by_id[article_id]), [_hit(row, query, link) for row in model.rows(group)])
        for article_id, group in frame.head(MAX_RESULTS).groupby("article_id", sort=False)
    ]
    return templates.render(
        "search_results", "results", groups=groups, lead=_lead(frame), none_yet=english_cell.NONE_YET
    )


def _lead(frame: pd.DataFrame) -> str:
    found = f"{names.count(len(frame), 'sentence')} in {names.count(frame['article_id'].nunique(), 'article')}"
    return found + f"; the first {MAX_RESULTS} are shown" * (len(frame) > MAX_RESULTS)


def _hit(row, query: str, link: Link) -> Hit:
    source, english = (
        marked(text, [(a, b, "hit", "") for a, b in search.spans(text, query)]) for text in (row.source, row.english)
    )
    return Hit(source, english, english_cell.made_by(row.engine), link(row.article_id, row.key))
