"""Quotes under their speakers: the original words, who says so, and the English of the sentence beside them."""

from __future__ import annotations

from typing import NamedTuple

import pandas as pd
from markupsafe import Markup

from lib import model, names
from lib.figures import bylines, english_cell, record_reasons, templates
from lib.figures.bylines import Byline, Link
from lib.figures.english_cell import English
from lib.figures.plain_text import short

NOTES = {
    "direct": "the speaker’s own words",
    "indirect": "reported, not word for word",
    "mixed": "reported, partly in the speaker’s own words",
}
MAX_WORDS = 2_000  # characters


class Quote(NamedTuple):
    """What a card shows of a quote."""

    kind: str
    note: str  # what the kind means
    via: str  # who relays it
    words: str
    language: str
    language_name: str
    english: English
    by: Byline
    href: str
    why: Markup


class Speaker(NamedTuple):
    """Who is quoted, how often, and the words."""

    name: str
    total: str
    quotes: list[Quote]


def quotes(frame: pd.DataFrame, articles: pd.DataFrame, link: Link) -> Markup:
    """Quotes (with source, english, engine and key) under their speakers, in the order given."""
    by_id = {row.article_id: row for row in model.rows(articles)}
    speakers = []
    for name, group in frame.groupby("speaker", sort=False):
        said = [_quote(row, by_id[row.article_id], link) for row in model.rows(group)]
        speakers.append(Speaker(str(name), names.count(len(said), "quote"), said))
    return templates.render("quote_cards", "quotes", speakers=speakers)


def by_speaker(quotes: pd.DataFrame) -> pd.DataFrame:
    """Most quoted speakers first, those without a name last; each speaker's quotes in their order."""
    counts = quotes["speaker"].value_counts()
    ranks = {name: (name == "", -count, name) for name, count in counts.items()}
    order = {name: place for place, name in enumerate(sorted(ranks, key=lambda name: ranks[name]))}
    return quotes.iloc[quotes["speaker"].map(order).argsort(kind="stable")]


def _quote(quote, article, link: Link) -> Quote:
    words = short(quote.surface, MAX_WORDS)
    return Quote(
        kind=quote.quote_kind,
        note=NOTES.get(quote.quote_kind, ""),
        via=quote.via,
        words=f"“{words}”" if quote.quote_kind == "direct" else words,
        language=quote.language,
        language_name=names.language(quote.language),
        english=english_cell.of(quote.english, quote.engine, quote.language),
        by=bylines.of(article),
        href=link(quote.article_id, quote.key),
        why=record_reasons.because([quote], article),
    )
