"""The sentences behind a pin or a mark as safe HTML: original and English side by side, with a link into reading."""

from __future__ import annotations

import pandas as pd

from lib import names
from lib.figures import event_text, reasons
from lib.figures.bylines import byline, dateline, dateline_html, facts, why_dated
from lib.figures.marks import marked, occurrences
from lib.figures.palette import Ink
from lib.figures.passages import Link
from lib.figures.plain_text import escape, short
from lib.figures.side_by_side import engine_tag
from lib.packages import advice

MOST_SENTENCES = 60
MAX_SENTENCE = 2_000
CIRCLE = "width:.75em;height:.75em;border-radius:50%;"
SHAPES = {
    "circle": CIRCLE + "background:{colour}",
    "large": "width:1em;height:1em;border-radius:50%;vertical-align:-.1em;background:{colour}",
    "ring": CIRCLE + "border:2px solid {colour}",
    "square": "width:.7em;height:.7em;background:{colour}",
    "diamond": "width:.62em;height:.62em;transform:rotate(45deg);background:{colour}",
    "bar": "width:1.6em;height:.6em;opacity:.35;background:{colour}",
    "line": "width:1.8em;height:2px;vertical-align:.3em;background:linear-gradient(90deg,transparent,{colour})",
}


def of_place(records: pd.DataFrame, articles: pd.DataFrame, link: Link) -> str:
    """Every sentence (with source, english, engine, key) that names a place or tells what happened there."""
    by_id = {row.article_id: row for row in articles.itertuples(index=False)}
    ordered = records.sort_values(["article_id", "sentence_id"], kind="stable")
    sentences = list(ordered.groupby(["article_id", "sentence_id"], sort=False))
    sections: dict[str, list[str]] = {}
    for (article_id, _), found in sentences[:MOST_SENTENCES]:
        sections.setdefault(article_id, []).append(_pair(found, by_id[article_id], link))
    lead = f"{names.count(len(sentences), 'sentence')} in {names.count(records['article_id'].nunique(), 'article')}"
    lead += f"; the first {MOST_SENTENCES} are shown" * (len(sentences) > MOST_SENTENCES)
    shown = (
        f'<section class="px-found">{_heading(by_id[article_id])}{"".join(pairs)}</section>'
        for article_id, pairs in sections.items()
    )
    return f'<p class="px-kicker" role="status">{lead}</p>{"".join(shown)}'


def of_event(event: pd.Series, article, href: str) -> str:
    """One event (with source, english, engine): its sentence, and what is known of it and how."""
    known = {
        "What": event_text.kind(event.event_type).capitalize() + (", planned" if event_text.is_planned(event) else ""),
        "When": event_text.when(event),
        "How the date is known": reasons.dated(event, article),
        "Words of the date": event.date_surface,
        "Where": event.place,
        "Who": event.participants.replace("|", ", "),
        "Found by the rule": event.rule,
        "Its own estimate of being right": reasons.confidence(event.confidence),
        "Article": " · ".join(filter(None, (byline(article), dateline(article)))),
    }
    items = "".join(f"<dt>{name}</dt><dd>{escape(short(value, 400))}</dd>" for name, value in known.items() if value)
    return (
        f'<section class="px-why"><h3>{escape(event_text.option(event))}</h3>'
        f'<div class="px-pair"><p lang="{escape(event.language)}"'
        f' dir="auto">{_marked(event.source, [event.date_surface], "date", event_text.when(event))}</p>'
        f'<p lang="en" dir="ltr">{_english(event)}</p></div><dl>{items}</dl>{why_dated(article)}'
        f'<p><a data-go="" href="{escape(href)}">Read it in its article</a></p></section>'
    )


def legend(entries: dict[str, tuple[Ink, str]], theme: str, label: str) -> str:
    """A list of signs: text → colour and one of SHAPES."""
    items = "".join(
        f'<li class="px-legend-item">{_sign(ink.on(theme), shape)} {escape(text)}</li>'
        for text, (ink, shape) in entries.items()
    )
    return f'<ul class="px-legend" aria-label="{escape(label)}">{items}</ul>'


def _sign(colour: str, shape: str) -> str:
    size = SHAPES[shape].format(colour=colour)
    return f'<span aria-hidden="true" style="display:inline-block;margin-right:.15em;{size}"></span>'


def _pair(found: pd.DataFrame, article, link: Link) -> str:
    """One sentence with the place's names marked, and why its records are there."""
    first = found.iloc[0]
    words = found.loc[found["kind"] == "place", "surface"].tolist()
    return (
        f'<a class="px-result" data-go="" href="{escape(link(first.article_id, first.key))}">'
        f'<span lang="{escape(first.language)}" dir="auto">{_marked(first.source, words, "place", first.place)}</span>'
        f'<span lang="en" dir="ltr">{_english(first)}</span></a>'
        f"{reasons.because(found.itertuples(index=False), article)}"
    )


def _marked(source: str, words: list[str], kind: str, what: str) -> str:
    source = short(source, MAX_SENTENCE)
    spans = [(a, b, kind, what) for word in dict.fromkeys(words) if word for a, b in occurrences(source, word)]
    return marked(source, spans)


def _english(row) -> str:
    if not row.english:
        return escape(advice.missing(row.language))
    return f"{escape(short(row.english, MAX_SENTENCE))} {engine_tag(row.engine)}"


def _heading(article) -> str:
    title = escape(short(article.title, 300)) or "<i>No headline</i>"
    return (
        f'<h3 lang="{escape(article.language)}" dir="auto">{title}</h3><p class="px-dateline">'
        f"{facts(names.language(article.language), byline(article))}{dateline_html(article, ' · ')}</p>"
    )
