"""Where an article comes from and when it appeared, in words for a reader."""

from __future__ import annotations

from collections.abc import Callable

from lib import names
from lib.figures.plain_text import escape, short
from lib.model import SUGGESTED

REASONED = ("inferred", SUGGESTED)  # dates of publication that nobody states
Link = Callable[[str, str], str]  # article_id, key of a sentence → address
BASES = {
    "stated": "as its text states",
    "inferred": "inferred from its text",
    "metadata": "as its metadata states",
    "catalogue": "from the catalogue of known originals",
    "suggested": "suggested by articles that tell of the same",
}


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


def dateline_html(article, before: str = "") -> str:
    """The dateline as safe HTML, behind `before`; a date that is only suggested bears a label that says so."""
    line = escape(dateline(article))
    if article.published_basis != SUGGESTED or not article.published:
        return f"{before}{line}" if line else ""
    why = escape(short(article.published_why, 600))
    return f'{before}<span class="px-tag px-is-suggested" title="{why}">suggested date</span> {line}'


def why_dated(article) -> str:
    """A small disclosure with the reasoning behind a date of publication that nobody states; "" for other dates."""
    if article.published_basis not in REASONED or not article.published_why:
        return ""
    why = escape(short(article.published_why, 900))
    return f'<details class="px-because"><summary>Why this date?</summary><p>{why}</p></details>'


def option(article) -> str:
    """One line for a list of articles to pick from; plain text, not markdown."""
    title = short(article.title, 90) or "No headline"
    return f"{title} — {names.language(article.language)}, {byline(article)}"


def facts(*parts: str) -> str:
    """The parts that say something, joined by dots, escaped."""
    return " · ".join(escape(part) for part in parts if part)


def listed(items: list[str]) -> str:
    """ "A, B and C"."""
    return " and ".join(filter(None, (", ".join(items[:-1]), *items[-1:])))
