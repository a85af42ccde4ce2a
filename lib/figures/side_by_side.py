"""One article beside its English: frames in, safe HTML out. Every piece of text is escaped here."""

from __future__ import annotations

from collections.abc import Callable
from itertools import groupby
from types import SimpleNamespace

import pandas as pd

from lib import names
from lib.english import rows as translations
from lib.figures import reasons
from lib.figures.marks import english_spans, marked, sentence_spans, source_spans
from lib.figures.plain_text import escape
from lib.library.selection import short_hash
from lib.packages import advice

ROLE_LABELS = {"caption": "caption", "other": "not part of the text", "heading": "heading", "title": "headline"}
LEGEND = (("place", "place"), ("quote", "quote, direct or reported"), ("date", "date"))
LONG = 2_000
FEWEST_FOLDED = 2
CURRENT = ' aria-current="true"'


def engine_tag(engine: str, version: str = "") -> str:
    """A small label that says where an English sentence comes from."""
    note = escape(translations.note(engine, version))
    return f'<span class="px-engine" title="{note}">{escape(translations.label(engine, version))}</span>'


def doubts(warnings: str) -> str:
    """What a machine may have got wrong, below its English; `warnings` as in the export."""
    if not warnings:
        return ""
    return f'<span class="px-doubts">Check with the original: {escape(warnings.replace("|", "; "))}.</span>'


def progress(done: int, left: int, seconds: float | None, what: str) -> str:
    """How far the translating is, with an estimate where there is one."""
    rest = f"; {about(seconds)} left" if seconds is not None else ""
    count = f"{done:,} of {names.count(done + left, 'sentence')}"
    return f'<p class="px-hint" role="status">Translating {what} on this machine: {count}{rest}.</p>'


def about(seconds: float) -> str:
    """A length of time as roughly as it is known: "about 3 minutes"."""
    if seconds < 10:
        return "a few seconds"
    if seconds < 90:
        return f"about {round(seconds, -1):.0f} seconds"
    return (
        f"about {names.count(round(seconds / 60), 'minute')}" if seconds < 5400 else f"about {seconds / 3600:.0f} hours"
    )


def legend() -> str:
    items = "".join(
        f'<li class="px-legend-item"><mark class="px-{kind}">{escape(text)}</mark></li>' for kind, text in LEGEND
    )
    return f'<ul class="px-legend" aria-label="What is marked">{items}</ul>'


def missing_english(sentences: pd.DataFrame, language: str) -> str:
    """How many sentences have no English, and what to do about it; "" when all have it."""
    text = sentences[sentences["role"] != "other"]
    without = int((text["english"] == "").sum())
    if not without:
        return ""
    count = f"{without} of {names.count(len(text), 'sentence')} without English."
    return f'<p class="px-hint">{count} {escape(advice.missing(language))}</p>'


def side_by_side(
    article: pd.Series,
    sentences: pd.DataFrame,
    records: pd.DataFrame,
    text: str,
    linked: str = "",
    link: Callable[[str], str] = lambda key: f"?s={short_hash(key)}",
    headline: tuple[str, str, str] = ("", "", ""),
) -> str:
    """The rows of one article.

    `sentences` has the columns english and engine, version and warnings where known; `records` are this article's;
    `text` is what the offsets count; `linked` is the short hash of the sentence to point out; `link(key)` is the
    address of a sentence; `headline` (with its English and engine) stands above where it is no sentence of the text.
    """
    spans = source_spans(records)
    by_sentence = dict(tuple(records.groupby("sentence_id"))) if len(records) else {}
    above = "" if (sentences["role"] == "title").any() else _headline(article.language, *headline)
    rows: list[tuple[bool, str]] = []
    paragraph = None
    for sentence in sentences.itertuples(index=False):
        opens, paragraph = sentence.paragraph != paragraph, sentence.paragraph
        mine = by_sentence.get(sentence.sentence_id, records[0:0])
        source = marked(text[sentence.start : sentence.end], sentence_spans(spans, mine, sentence, text))
        found = marked(sentence.english, english_spans(sentence.english, mine))
        english = _english(found, sentence, article.language)
        pointed_out = bool(linked) and sentence.key.startswith(linked)
        why = reasons.because(mine.itertuples(index=False), article) if pointed_out else ""
        row = _row(sentence, article.language, source, english, opens, pointed_out, link(sentence.key), why)
        rows.append((sentence.role == "other", row))
    return (
        f'<div class="px-reading"><div class="px-heads" aria-hidden="true">'
        f"<span></span><span>{escape(names.language_both(article.language))}</span><span>English</span></div>"
        f"{above}{_folded(rows)}</div>"
    )


def _folded(rows: list[tuple[bool, str]]) -> str:
    """The rows, several lines in a row that are not part of the text folded away; open where one is linked."""
    parts = []
    for beside, group in groupby(rows, key=lambda row: row[0]):
        lines = [row for _, row in group]
        html = "".join(lines)
        if beside and len(lines) >= FEWEST_FOLDED:
            opened = " open" if CURRENT in html else ""
            summary = f"{len(lines)} lines that are not part of the text"
            html = f'<details class="px-folded"{opened}><summary>{summary}</summary>{html}</details>'
        parts.append(html)
    return "".join(parts)


def _english(english: str, sentence, language: str) -> str:
    """The cell with the English, already marked and escaped, or what to say where there is none."""
    if english:
        tag = engine_tag(sentence.engine, getattr(sentence, "version", ""))
        doubt = doubts(getattr(sentence, "warnings", ""))
        return f'<p class="px-english" lang="en" dir="ltr">{english} {tag}{doubt}</p>'
    if sentence.role == "other":
        return '<p class="px-english px-none" aria-label="not translated">–</p>'
    why = escape(advice.missing(language))
    return f'<p class="px-english px-none" title="{why}">{escape(translations.label(""))}</p>'


def _headline(language: str, title: str, english: str, engine: str) -> str:
    if not title:
        return ""
    translated = _english(escape(english), SimpleNamespace(engine=engine, role="title"), language)
    return (
        '<div class="px-row px-title" tabindex="0" role="group" aria-label="Headline"><span></span>'
        f'<p class="px-source" lang="{escape(language)}" dir="auto"{heading("title")}>{escape(title)}</p>'
        f"{translated}</div>"
    )


def heading(role: str) -> str:
    """What makes a headline or a subheading one for those who listen to the page."""
    level = {"title": 2, "heading": 3}.get(role)
    return f' role="heading" aria-level="{level}"' if level else ""


def _row(sentence, language: str, source: str, english: str, opens: bool, linked: bool, href: str, why: str) -> str:
    number = sentence.sentence_id + 1
    label = ROLE_LABELS.get(sentence.role, "")
    role = f'<span class="px-role">{label}</span>' if sentence.role in ("caption", "other") else ""
    classes = ["px-row", f"px-{sentence.role}", "px-opens" * opens, "px-linked" * linked]
    classes.append("px-long" * (sentence.end - sentence.start > LONG))
    current = CURRENT if linked else ""
    return (
        f'<div class="{" ".join(filter(None, classes))}" id="s-{short_hash(sentence.key)}" tabindex="0" role="group"'
        f' aria-label="Sentence {number}{label and ", " + label}"{current}>'
        f'<a class="px-perma" data-go="" href="{escape(href)}" title="Link to this sentence"'
        f' aria-label="Link to sentence {number}">{number}</a>'
        f'<p class="px-source" lang="{escape(language)}" dir="auto"{heading(sentence.role)}>{role}{source}</p>'
        f"{english}{why}</div>"
    )
