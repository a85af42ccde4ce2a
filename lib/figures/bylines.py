"""Where an article comes from and when it appeared, in words for a reader. Plain text throughout."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from lib import names
from lib.figures.plain_text import short
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
MAX_TITLE, MAX_WHY, MAX_HINT, MAX_OPTION = 300, 900, 600, 90  # characters


class Byline(NamedTuple):
    """What pages tell of an article, "" where it is not known."""

    title: str
    language: str  # its code
    is_brief: bool
    who: str
    source: str  # the language and who
    when: str
    suggested_by: str  # why its date is only suggested
    why_dated: str  # the reasoning behind a date that nobody states


def of(article) -> Byline:
    """The byline of a row of the articles."""
    dated = article.published and article.published_basis
    return Byline(
        title=short(article.title, MAX_TITLE),
        language=article.language,
        is_brief=article.kind == "brief",
        who=byline(article),
        source=dotted(names.language(article.language), byline(article)),
        when=dateline(article),
        suggested_by=short(article.published_why or SUGGESTED, MAX_HINT) if dated == SUGGESTED else "",
        why_dated=short(article.published_why, MAX_WHY) if article.published_basis in REASONED else "",
    )


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


def option(article) -> str:
    """One line for a list of articles to pick from; plain text, not markdown."""
    title = short(article.title, MAX_OPTION) or "No headline"
    return f"{title} — {names.language(article.language)}, {byline(article)}"


def dotted(*parts: str) -> str:
    """The parts that say something, joined by dots."""
    return " · ".join(filter(None, parts))


def listed(items: list[str]) -> str:
    """ "A, B and C"."""
    return " and ".join(filter(None, (", ".join(items[:-1]), *items[-1:])))
