"""Sentences out of several articles as safe HTML: quotes by speaker, search results, the reason for a record."""

from __future__ import annotations

import pandas as pd

from lib import names
from lib.english import rows as translations
from lib.figures import reasons
from lib.figures.bylines import Link, byline, dateline_html, facts
from lib.figures.marks import marked
from lib.figures.plain_text import escape, short
from lib.figures.side_by_side import engine_tag
from lib.library import search
from lib.packages import advice

QUOTE_NOTES = {
    "direct": "the speaker’s own words",
    "indirect": "reported, not word for word",
    "mixed": "reported, partly in the speaker’s own words",
}
MAX_RESULTS = 200
MAX_TITLE = 300
MAX_WORDS = 2_000


def quotes(frame: pd.DataFrame, articles: pd.DataFrame, link: Link) -> str:
    """Quotes (with source, english, engine and key) under their speakers, in the order given."""
    by_id = {row.article_id: row for row in _rows(articles)}
    return "".join(_speaker(name, group, by_id, link) for name, group in frame.groupby("speaker", sort=False))


def by_speaker(quotes: pd.DataFrame) -> pd.DataFrame:
    """Most quoted speakers first, those without a name last; each speaker's quotes in their order."""
    counts = quotes["speaker"].value_counts()
    ranks = {name: (name == "", -count, name) for name, count in counts.items()}
    order = {name: place for place, name in enumerate(sorted(ranks, key=ranks.get))}
    return quotes.iloc[quotes["speaker"].map(order).argsort(kind="stable")]


def results(frame: pd.DataFrame, articles: pd.DataFrame, query: str, link: Link) -> str:
    """The sentences found (with english and engine), under their articles, the words of the query marked."""
    if frame.empty:
        return (
            '<p class="px-lead">No sentence here has these words. Every word must stand in the sentence, '
            "in the original or in English; the filters for years and languages apply.</p>"
        )
    by_id = {row.article_id: row for row in _rows(articles)}
    lead = f"{names.count(len(frame), 'sentence')} in {names.count(frame['article_id'].nunique(), 'article')}"
    if len(frame) > MAX_RESULTS:
        lead += f"; the first {MAX_RESULTS} are shown"
    parts = [f'<p class="px-lead" role="status">{lead}</p>']
    for article_id, group in frame.head(MAX_RESULTS).groupby("article_id", sort=False):
        article = by_id[article_id]
        items = "".join(_result(row, article.language, query, link) for row in _rows(group))
        parts.append(f'<section class="px-found">{_heading(article)}{items}</section>')
    return "".join(parts)


def why(record: pd.Series, href: str, article=None, start: int | None = None) -> str:
    """Why a record is there: its sentence, the rule that made it, and how sure that rule is.

    `article` is its row, `start` where its sentence begins in the text.
    """
    has_english = f"{escape(record.english)} {engine_tag(record.engine)}"
    english = has_english if record.english else escape(advice.missing(record.language))
    language, address = escape(record.language), escape(href)
    return (
        '<section class="px-why"><h3>Why is this here?</h3><div class="px-pair">'
        f'<p lang="{language}" dir="auto">{reasons.sentence(record, start)}</p>'
        f'<p lang="en" dir="ltr">{english}</p></div>'
        f"{reasons.listed(reasons.of(record, article))}"
        f'<p><a data-go="" href="{address}">Read it in its article</a></p></section>'
    )


def _speaker(name: str, group: pd.DataFrame, by_id: dict, link: Link) -> str:
    items = "".join(_quote(row, by_id[row.article_id], link) for row in _rows(group))
    shown = escape(name) if name else "No speaker named"
    return (
        f'<section class="px-speaker"><h3>{shown} <span class="px-count">{names.count(len(group), "quote")}</span></h3>'
        f"{items}</section>"
    )


def _quote(quote, article, link: Link) -> str:
    words = escape(short(quote.surface, MAX_WORDS))
    if quote.quote_kind == "direct":
        words = f"“{words}”"
    via = f", relayed by {escape(quote.via)}" if quote.via else ""
    note = QUOTE_NOTES.get(quote.quote_kind, "")
    href = escape(link(quote.article_id, quote.key))
    return (
        f'<figure class="px-quotation"><div><p class="px-kicker"><span class="px-tag px-is-{escape(quote.quote_kind)}"'
        f' title="{note}">{escape(quote.quote_kind or "quote")}</span> {note}{via}</p>'
        f'<blockquote lang="{escape(quote.language)}" dir="auto">{words}</blockquote></div>'
        f"<div>{_translated(quote)}</div>"
        f"<figcaption>{facts(byline(article))}{dateline_html(article, ' · ')} · "
        f'<a data-go="" href="{href}">read the sentence</a>{reasons.because([quote], article)}</figcaption></figure>'
    )


def _translated(quote) -> str:
    language = names.language(quote.language)
    if not quote.english:
        return f'<p class="px-kicker">{escape(advice.missing(quote.language))}</p>'
    return (
        f'<p class="px-kicker">translated from {escape(language)} · {escape(translations.label(quote.engine))}</p>'
        f'<p class="px-said" lang="en" dir="ltr">{escape(short(quote.english, MAX_WORDS))}</p>'
    )


def _result(row, language: str, query: str, link: Link) -> str:
    source = marked(row.source, [(a, b, "hit", "") for a, b in search.spans(row.source, query)])
    english = marked(row.english, [(a, b, "hit", "") for a, b in search.spans(row.english, query)])
    tag = engine_tag(row.engine) if row.english else escape(translations.label(""))
    return (
        f'<a class="px-result" data-go="" href="{escape(link(row.article_id, row.key))}">'
        f'<span lang="{escape(language)}" dir="auto">{source}</span>'
        f'<span lang="en" dir="ltr">{english} {tag}</span></a>'
    )


def _heading(article) -> str:
    title = escape(short(article.title, MAX_TITLE)) or "<i>No headline</i>"
    return (
        f'<h3 lang="{escape(article.language)}" dir="auto">{title}</h3><p class="px-dateline">'
        f"{facts(names.language(article.language), byline(article))}{dateline_html(article, ' · ')}</p>"
    )


def _rows(frame: pd.DataFrame):
    return frame.itertuples(index=False)
