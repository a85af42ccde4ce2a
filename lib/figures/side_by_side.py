"""One article beside its English, sentence by sentence."""

from __future__ import annotations

from collections.abc import Callable
from itertools import groupby
from typing import NamedTuple

import pandas as pd
from markupsafe import Markup

from lib import model, names
from lib.figures import english_cell, record_reasons, templates
from lib.figures.english_cell import Engine
from lib.figures.highlights import english_spans, marked, sentence_spans, source_spans
from lib.library.selection import short_hash
from lib.packages import advice

ROLE_LABELS = {"caption": "caption", "other": "not part of the text", "heading": "heading", "title": "headline"}
SHOWN_LABELS = ("caption", "other")  # what these roles are is not seen by their look
HEADING_LEVELS = {"title": 2, "heading": 3}
LONG = 2_000  # characters
FEWEST_FOLDED = 2  # lines
NO_HEADLINE = ("", "", "")


class Cell(NamedTuple):
    """The English beside a sentence with its names marked, "" where there is none."""

    text: Markup | str
    engine: Engine
    doubts: str  # what a machine may have got wrong
    is_wanted: bool = True  # lines that are no part of the text are not translated


class Row(NamedTuple):
    """A sentence beside its English."""

    number: int
    id: str
    href: str
    classes: str  # of the style sheet
    label: str  # of its role
    shows_label: bool
    level: int | None  # of a heading
    source: Markup
    english: Cell
    is_linked: bool
    why: Markup | str  # its records are there


class Group(NamedTuple):
    """Rows that follow each other; several that are no part of the text are folded away."""

    rows: list[Row]
    folded: bool
    is_open: bool


class Headline(NamedTuple):
    """A headline that is no sentence of the text."""

    text: str
    english: Cell


def side_by_side(
    article: pd.Series,
    sentences: pd.DataFrame,
    records: pd.DataFrame,
    text: str,
    linked: str = "",
    link: Callable[[str], str] = lambda key: f"?s={short_hash(key)}",
    headline: tuple[str, str, str] = NO_HEADLINE,
) -> Markup:
    """The rows of one article.

    `sentences` has the columns english and engine, version and warnings where known; `records` are this article's;
    `text` is what the offsets count; `linked` is the short hash of the sentence to point out; `link(key)` is the
    address of a sentence; `headline` (with its English and engine) stands above where it is no sentence of the text.
    """
    return templates.render(
        "side_by_side",
        "side_by_side",
        language=article.language,
        language_name=names.language_both(article.language),
        headline=None if (sentences["role"] == "title").any() else _headline(*headline),
        groups=_groups(_rows(article, sentences, records, text, linked, link)),
        none_yet=english_cell.NONE_YET,
        missing=advice.missing(article.language),
    )


def missing_english(sentences: pd.DataFrame, language: str) -> Markup:
    """How many sentences have no English, and what to do about it; "" when all have it."""
    text = sentences[sentences["role"] != "other"]
    without = int((text["english"] == "").sum())
    count = f"{without} of {names.count(len(text), 'sentence')}" if without else ""
    return templates.render("side_by_side", "missing_english", count=count, advice=advice.missing(language))


def _rows(
    article, sentences: pd.DataFrame, records: pd.DataFrame, text: str, linked: str, link
) -> list[tuple[bool, Row]]:
    """Each sentence as a row, and whether it is no part of the text."""
    spans = source_spans(records)
    by_sentence = dict(tuple(records.groupby("sentence_id"))) if len(records) else {}
    rows = []
    paragraph = None
    for sentence in model.rows(sentences):
        mine = by_sentence.get(sentence.sentence_id, records[0:0])
        is_linked = bool(linked) and sentence.key.startswith(linked)
        found = english_spans(sentence.english, mine)
        row = Row(
            number=sentence.sentence_id + 1,
            id=short_hash(sentence.key),
            href=link(sentence.key),
            classes=_classes(sentence, opens=sentence.paragraph != paragraph, is_linked=is_linked),
            label=ROLE_LABELS.get(sentence.role, ""),
            shows_label=sentence.role in SHOWN_LABELS,
            level=HEADING_LEVELS.get(sentence.role),
            source=marked(text[sentence.start : sentence.end], sentence_spans(spans, mine, sentence, text)),
            english=_cell(sentence, marked(sentence.english, found)),
            is_linked=is_linked,
            why=record_reasons.because(model.rows(mine), article) if is_linked else "",
        )
        rows.append((sentence.role == "other", row))
        paragraph = sentence.paragraph
    return rows


def _classes(sentence, opens: bool, is_linked: bool) -> str:
    is_long = sentence.end - sentence.start > LONG
    parts = ("px-row", f"px-{sentence.role}", "px-opens" * opens, "px-linked" * is_linked, "px-long" * is_long)
    return " ".join(filter(None, parts))


def _cell(sentence, english: Markup) -> Cell:
    engine = english_cell.made_by(sentence.engine, getattr(sentence, "version", ""))
    doubts = getattr(sentence, "warnings", "").replace("|", "; ")
    return Cell(english, engine, doubts, is_wanted=sentence.role != "other")


def _headline(text: str, english: str, engine: str) -> Headline | None:
    return Headline(text, Cell(english, english_cell.made_by(engine), "")) if text else None


def _groups(rows: list[tuple[bool, Row]]) -> list[Group]:
    """Lines that are no part of the text by themselves; open where one is linked."""
    groups = []
    for beside, found in groupby(rows, key=lambda row: row[0]):
        lines = [row for _, row in found]
        folded = beside and len(lines) >= FEWEST_FOLDED
        groups.append(Group(lines, folded, is_open=any(row.is_linked for row in lines)))
    return groups
