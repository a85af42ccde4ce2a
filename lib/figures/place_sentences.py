"""The sentences that name a place or tell what happened there, in both languages, with a link into reading."""

from __future__ import annotations

from typing import NamedTuple

import pandas as pd
from markupsafe import Markup

from lib import model, names
from lib.figures import bylines, english_cell, record_reasons, templates
from lib.figures.bylines import Byline, Link
from lib.figures.english_cell import English
from lib.figures.highlights import marked_words

MOST_SENTENCES = 60


class Sentence(NamedTuple):
    """A sentence with the names of the place marked, and why its records are there."""

    source: Markup
    english: English
    language: str
    href: str
    why: Markup


def of_place(records: pd.DataFrame, articles: pd.DataFrame, link: Link) -> Markup:
    """Every sentence (with source, english, engine, key) that some records of one place stand on."""
    by_id = {row.article_id: row for row in model.rows(articles)}
    ordered = records.sort_values(["article_id", "sentence_id"], kind="stable")
    found = [group for _, group in ordered.groupby(["article_id", "sentence_id"], sort=False)]
    sections: dict[str, tuple[Byline, list[Sentence]]] = {}
    for group in found[:MOST_SENTENCES]:
        article = by_id[group["article_id"].iloc[0]]
        _, sentences = sections.setdefault(article.article_id, (bylines.of(article), []))
        sentences.append(_sentence(group, article, link))
    lead = f"{names.count(len(found), 'sentence')} in {names.count(records['article_id'].nunique(), 'article')}"
    lead += f"; the first {MOST_SENTENCES} are shown" * (len(found) > MOST_SENTENCES)
    return templates.render("place_sentences", "of_place", lead=lead, sections=list(sections.values()))


def _sentence(found: pd.DataFrame, article, link: Link) -> Sentence:
    first = next(model.rows(found))
    words = found.loc[found["kind"] == "place", "surface"].tolist()
    return Sentence(
        source=marked_words(first.source, words, "place", first.place),
        english=english_cell.of(first.english, first.engine, first.language),
        language=first.language,
        href=link(first.article_id, first.key),
        why=record_reasons.because(model.rows(found), article),
    )
