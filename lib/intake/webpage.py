"""From a saved web page to its article: text line by line, and what the page says about itself."""

from __future__ import annotations

import logging
import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from lib.intake import page_clearing
from lib.text import composed_line

if TYPE_CHECKING:
    from trafilatura.settings import Document

TAG = re.compile(r"<[a-zA-Z/]")
MOST_TAGS = 40_000  # a press page has some thousands; the time to read one grows with the square
BLOCKS = {"p", "head", "quote", "item", "list", "table", "row", "cell", "div", "code", "body"}
FIRST_LINES = 3  # among which the page prints its title
DATES = {"extensive_search": False, "original_date": True, "outputformat": "%Y-%m-%d"}


class WebPageError(ValueError):
    """A page that cannot be read; says why and what to do."""


def read(html: str) -> tuple[str, dict[str, str], dict[str, str]]:
    """The article's text, what the page states (title, outlet, published, url, language), the role of lines it marks.

    A line of the text is a heading, paragraph, caption or item; the title comes first.
    """
    from trafilatura.utils import load_html

    for name in ("trafilatura", "htmldate"):
        logging.getLogger(name).setLevel(logging.CRITICAL)  # what they log of a bad page, the list of problems tells
    if len(TAG.findall(html)) > MOST_TAGS:
        raise WebPageError("is too large a page: save the article's text as .txt")
    tree = load_html(html)
    if tree is None:
        raise WebPageError("holds no article that can be found: save the article's text as .txt")
    page_clearing.clear(tree)
    marked = roles(tree)
    page = article_of(tree)
    found = list(lines(page.body)) if page is not None and page.body is not None else []
    if page is None or not found:
        raise WebPageError("holds no article that can be found: save the article's text as .txt")
    title = composed_line(page.title or "")
    if title and title.casefold() not in [line.casefold() for line in found[:FIRST_LINES]]:
        found.insert(0, title)
    published = as_printed(page.date or "", html)
    stated = {"title": title, "outlet": page.sitename or "", "published": published, "url": page.url or ""}
    stated["language"] = (tree.get("lang") or "").split("-")[0]
    return "\n".join(found) + "\n", stated, marked


def article_of(tree) -> Document | None:
    """The part of a page that is its article, and what the page says of it; None where there is none."""
    from trafilatura import bare_extraction
    from trafilatura.settings import Document

    page = bare_extraction(tree, with_metadata=True, include_comments=False, date_extraction_params=DATES)
    return page if isinstance(page, Document) else None


def roles(tree) -> dict[str, str]:
    """The lines that the page marks as headings and captions; captions are made paragraphs, or they would be lost."""
    marked = {composed_line(each.text_content()): "heading" for each in tree.iter("h2", "h3", "h4", "h5", "h6")}
    for caption in list(tree.iter("figcaption")):
        text = composed_line(caption.text_content())
        figure = next(caption.iterancestors("figure"), None)
        if text and figure is not None and figure.getparent() is not None:
            marked[text] = "caption"
            paragraph = caption.makeelement("p")
            paragraph.text, paragraph.tail, figure.tail = text, figure.tail, None
            figure.addnext(paragraph)
            caption.drop_tree()
    return marked


def lines(body) -> Iterator[str]:
    """The text of each block on a line of its own."""
    from lxml import etree  # pyright: ignore[reportAttributeAccessIssue]

    pieces = []
    for event, element in etree.iterwalk(body, events=("start", "end")):
        if element.tag in BLOCKS or element.tag == "lb":
            pieces.append("\n")
        pieces.append((element.text if event == "start" else element.tail) or "")
    text = "".join(piece if piece == "\n" else " ".join(re.split(r"[\r\n]+", piece)) for piece in pieces)
    yield from filter(None, map(composed_line, text.split("\n")))


def as_printed(iso: str, html: str) -> str:
    """A date no more precise than the page prints it: htmldate fills in a day where only a month is given."""
    if not iso:
        return ""
    year, month, day = iso.split("-")
    m, d = month.lstrip("0"), day.lstrip("0")
    numbers = (
        rf"{year}\D{{0,3}}0?{m}\D{{0,3}}0?{d}(?!\d)|(?<!\d)0?(?:{d}\D{{1,2}}0?{m}|{m}\D{{1,2}}0?{d})\D{{1,2}}{year}"
    )
    words = rf"(?<!\d)0?{d}(?:st|nd|rd|th|\.)?,?\s(?:[^\W\d]{{2,15}}[.,]?\s){{0,3}}{year}"
    if re.search(f"{numbers}|{words}", html):
        return iso
    return f"{year}-{month}" if re.search(rf"{year}\D{{0,2}}{month}", html) else year
