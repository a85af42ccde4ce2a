"""Articles, quotes, search results and problems as safe HTML: frames in, text escaped here, our own markup out."""

from __future__ import annotations

from collections.abc import Callable, Iterable

import pandas as pd

from lib import english as translations
from lib import names, search
from lib.model import Problem
from lib.plain import escape, short
from lib.reading import engine_tag, marked

BASES = {
    "stated": "as its text states",
    "inferred": "inferred from its text",
    "metadata": "from metadata.csv",
    "catalogue": "from the catalogue of known originals",
    "suggested": "suggested by articles that tell of the same",
}
QUOTE_NOTES = {
    "direct": "the speaker’s own words",
    "indirect": "reported, not word for word",
    "mixed": "reported, partly in the speaker’s own words",
}
MAX_TITLE = 300
MAX_RESULTS = 200

Link = Callable[[str, str], str]  # article_id, key of a sentence → address


def introduction(frame: pd.DataFrame) -> str:
    """What the collection is, in two sentences."""
    languages = [names.language(code) for code in sorted(set(frame["language"]) - {""}, key=names.language)]
    briefs = int((frame["kind"] == "brief").sum())
    what = "briefs written for this project after press articles" if briefs == len(frame) else "press articles"
    if 0 < briefs < len(frame):
        what += f" ({names.count(briefs, 'of them is a brief', 'of them are briefs')} written for this project)"
    return (
        f'<p class="px-lead">This collection holds {len(frame):,} {what} in {escape(listed(languages))}. '
        "Every event, place and quote found in them leads to the sentence it stands on, "
        "in the original and in English.</p>"
    )


def listed(items: list[str]) -> str:
    """ "A, B and C"."""
    return " and ".join(filter(None, (", ".join(items[:-1]), *items[-1:])))


def byline(article) -> str:
    """Who published it; a brief is always called one: "Brief after DW, 24 April 2019"."""
    if article.kind == "brief":
        parts = [f"Brief after {article.based_on or 'an article'}", names.day(article.based_on_published)]
        return ", ".join(filter(None, parts))
    return article.outlet or "Outlet not known"


def dateline(article) -> str:
    """When it appeared and how that is known; "" for a brief dated as what it follows, which its byline says."""
    if article.kind == "brief" and article.published == article.based_on_published:
        return ""
    if not article.published:
        return "Date not known"
    basis = BASES.get(article.published_basis, "")
    return f"{names.day(article.published)}, {basis}" if basis else names.day(article.published)


def masthead(article) -> str:
    """The head of the reading page: language, who, when, and where the original stands."""
    tag = '<span class="px-tag">brief</span> ' if article.kind == "brief" else ""
    address = article.based_on_url if article.kind == "brief" else article.url
    original = ""
    if address.startswith(("https://", "http://")):
        original = f' · <a href="{escape(address)}" target="_blank" rel="noopener noreferrer nofollow">original</a>'
    why = f' title="{escape(article.published_why)}"' if article.published_why else ""
    return (
        f'<p class="px-byline">{tag}<span{why}>{facts(byline(article), dateline(article), article.licence)}</span>'
        f"{original}</p>"
    )


def articles(frame: pd.DataFrame, headlines: dict[str, tuple[str, str, str]], link: Callable[[str], str]) -> str:
    """One card an article; `headlines` gives for an article_id its headline, the English of it, and the engine."""
    cards = [_article(row, *headlines.get(row.article_id, ("", "", "")), link(row.article_id)) for row in _rows(frame)]
    return f'<div class="px-cards">{"".join(cards)}</div>'


def problems(found: Iterable[Problem]) -> str:
    """Every file that could not be read, and every note about one that could."""
    items = [
        f'<li class="px-{escape(p.level)}"><span class="px-tag">{_level(p.level)}</span> '
        f"<b>{escape(short(p.file, 200))}</b>: {escape(p.reason)}</li>"
        for p in sorted(found, key=lambda p: (p.level != "error", p.file))
    ]
    return f'<ul class="px-problems">{"".join(items)}</ul>'


def quotes(frame: pd.DataFrame, articles: pd.DataFrame, link: Link) -> str:
    """Quotes (with source, english, engine and key) under their speakers, most quoted first."""
    by_id = {row.article_id: row for row in _rows(articles)}
    speakers = frame.groupby("speaker", sort=False)
    order = sorted(speakers, key=lambda item: (item[0] == "", -len(item[1]), item[0]))
    return "".join(_speaker(name, group, by_id, link) for name, group in order)


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


def option(article) -> str:
    """One line for a list of articles to pick from; plain text, not markdown."""
    title = short(article.title, 90) or "No headline"
    return f"{title} — {names.language(article.language)}, {byline(article)}"


def why(record: pd.Series, href: str) -> str:
    """Why a record is there: its sentence, the rule that made it, and how sure that rule is."""
    sure = "" if pd.isna(record.confidence) else f"{record.confidence:.0%}"
    facts = {
        "Found by the rule": record.rule,
        "Its own estimate of being right": sure,
        "Words": record.surface if record.kind != "event" else "",
        "Date": names.span(record.get("date", ""), record.get("date_end", "")) if record.get("date", "") else "",
        "Words of the date": record.get("date_surface", ""),
        "How the date was read": record.get("date_why", ""),
        "Other places it could be": record.get("candidates", "").replace("|", ", "),
        "Relayed by": record.get("via", ""),
    }
    items = "".join(f"<dt>{name}</dt><dd>{escape(value)}</dd>" for name, value in facts.items() if value)
    has_english = f"{escape(record.english)} {engine_tag(record.engine)}"
    english = has_english if record.english else escape(translations.missing(record.language))
    language, address = escape(record.language), escape(href)
    return (
        '<section class="px-why"><h3>Why is this here?</h3><div class="px-pair">'
        f'<p lang="{language}" dir="auto">{escape(record.source)}</p><p lang="en" dir="ltr">{english}</p></div>'
        f'<dl>{items}</dl><p><a data-go="" href="{address}">Read it in its article</a></p></section>'
    )


def _article(article, headline: str, english: str, engine: str, href: str) -> str:
    title = headline or article.title
    shown = escape(short(title, MAX_TITLE)) if title else "<i>No headline</i>"
    translated = (
        f'<p class="px-card-english" lang="en" dir="ltr">{escape(short(english, MAX_TITLE))} {engine_tag(engine)}</p>'
        if english
        else f'<p class="px-card-english px-none">{escape(translations.label(""))}</p>' * bool(title)
    )
    tag = '<span class="px-tag">brief</span> ' if article.kind == "brief" else ""
    return (
        f'<article class="px-card"><p class="px-kicker">{escape(names.language_both(article.language))}</p>'
        f'<h3 lang="{escape(article.language)}" dir="auto"><a data-go="" href="{escape(href)}">{shown}</a></h3>'
        f'{translated}<p class="px-byline">{tag}{escape(byline(article))}</p>'
        f'<p class="px-dateline">{escape(dateline(article))}</p></article>'
    )


def _speaker(name: str, group: pd.DataFrame, by_id: dict, link: Link) -> str:
    items = "".join(_quote(row, by_id[row.article_id], link) for row in _rows(group))
    shown = escape(name) if name else "No speaker named"
    return (
        f'<section class="px-speaker"><h3>{shown} <span class="px-count">{names.count(len(group), "quote")}</span></h3>'
        f"{items}</section>"
    )


def _quote(quote, article, link: Link) -> str:
    words = escape(short(quote.surface, 2_000))
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
        f"<figcaption>{facts(byline(article), dateline(article))} · "
        f'<a data-go="" href="{href}">read the sentence</a></figcaption></figure>'
    )


def _translated(quote) -> str:
    language = names.language(quote.language)
    if not quote.english:
        return f'<p class="px-kicker">{escape(translations.missing(quote.language))}</p>'
    return (
        f'<p class="px-kicker">translated from {escape(language)} · {escape(translations.label(quote.engine))}</p>'
        f'<p class="px-said" lang="en" dir="ltr">{escape(short(quote.english, 2_000))}</p>'
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
        f"{facts(names.language(article.language), byline(article), dateline(article))}</p>"
    )


def facts(*parts: str) -> str:
    """The parts that say something, joined by dots, escaped."""
    return " · ".join(escape(part) for part in parts if part)


def _level(level: str) -> str:
    return {"error": "left out", "note": "note"}.get(level, escape(level))


def _rows(frame: pd.DataFrame):
    return frame.itertuples(index=False)
