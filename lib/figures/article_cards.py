"""An article as a card in a list, and as the head of its own page."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

import pandas as pd
from markupsafe import Markup

from lib import model, names
from lib.figures import bylines, english_cell, templates
from lib.figures.bylines import Byline
from lib.figures.english_cell import Engine
from lib.figures.plain_text import short

MAX_TITLE = 300  # characters
NO_HEADLINE = ("", "", "")
WEB = ("https://", "http://")


class Card(NamedTuple):
    """What a card shows of an article."""

    by: Byline
    language: str  # its name, in English and in itself
    headline: str
    english: str
    engine: Engine
    href: str


def articles(frame: pd.DataFrame, headlines: dict[str, tuple[str, str, str]], link: Callable[[str], str]) -> Markup:
    """One card an article; `headlines` gives for an article_id its headline, the English of it, and the engine."""
    cards = [_card(row, *headlines.get(row.article_id, NO_HEADLINE), link(row.article_id)) for row in model.rows(frame)]
    return templates.render("article_cards", "articles", cards=cards, none_yet=english_cell.NONE_YET)


def masthead(article) -> Markup:
    """The head of the reading page: language, who, when, and where the original stands."""
    address = article.based_on_url if article.kind == "brief" else article.url
    return templates.render(
        "article_cards",
        "masthead",
        by=bylines.of(article),
        why=article.published_why,
        licence=article.licence,
        original=address if address.startswith(WEB) else "",
    )


def _card(article, headline: str, english: str, engine: str, href: str) -> Card:
    return Card(
        by=bylines.of(article),
        language=names.language_both(article.language),
        headline=short(headline or article.title, MAX_TITLE),
        english=short(english, MAX_TITLE),
        engine=english_cell.made_by(engine),
        href=href,
    )
