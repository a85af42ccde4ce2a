"""The collection, its articles and its problems as safe HTML: every text is escaped here, the markup is ours."""

from __future__ import annotations

from collections.abc import Callable, Iterable

import pandas as pd

from lib import names
from lib.english import rows as translations
from lib.figures.bylines import byline, dateline_html, facts, listed, why_dated
from lib.figures.plain_text import escape, short
from lib.figures.side_by_side import engine_tag
from lib.model import Problem

MAX_TITLE = 300


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


def masthead(article) -> str:
    """The head of the reading page: language, who, when, and where the original stands."""
    tag = '<span class="px-tag">brief</span> ' if article.kind == "brief" else ""
    address = article.based_on_url if article.kind == "brief" else article.url
    original = ""
    if address.startswith(("https://", "http://")):
        original = f' · <a href="{escape(address)}" target="_blank" rel="noopener noreferrer nofollow">original</a>'
    why = f' title="{escape(article.published_why)}"' if article.published_why else ""
    licence = f" · {escape(article.licence)}" if article.licence else ""
    return (
        f'<p class="px-byline">{tag}<span{why}>{facts(byline(article))}{dateline_html(article, " · ")}{licence}</span>'
        f"{original}</p>{why_dated(article)}"
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
        f'<p class="px-dateline">{dateline_html(article)}</p>{why_dated(article)}</article>'
    )


def _level(level: str) -> str:
    return {"error": "left out", "note": "note"}.get(level, escape(level))


def _rows(frame: pd.DataFrame):
    return frame.itertuples(index=False)
