"""From a saved web page to its article: text line by line, and what the page says about itself."""

from __future__ import annotations

import logging
import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from lib.intake import page_clearing, page_date
from lib.text import composed_line

if TYPE_CHECKING:
    from trafilatura.settings import Document

TAG = re.compile(r"<[a-zA-Z/]")
MOST_TAGS = 40_000  # a press page has some thousands; the time to read one grows with the square
BLOCKS = {"p", "head", "quote", "item", "list", "table", "row", "cell", "div", "code", "body"}
HTML_BLOCKS = ("h1", "h2", "h3", "h4", "h5", "h6", "p", "li", "time", "figcaption", "blockquote", "td", "th", "div")
FIRST_LINES = 3  # among which the page prints its title
LEAST_PIECES = 2  # of a line that is the text of several blocks


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
    code, region = page_date.locale(tree)
    published = page_date.of(tree, code)
    page_clearing.clear(tree)
    marked, parts = roles(tree), blocks(tree)
    page = article_of(tree)
    found = [part for line in lines(page.body) for part in apart(line, parts)] if page and page.body is not None else []
    if page is None or not found:
        raise WebPageError("holds no article that can be found: save the article's text as .txt")
    title = composed_line(page.title or "")
    if title and title.casefold() not in [line.casefold() for line in found[:FIRST_LINES]]:
        found.insert(0, title)
    stated = {
        "title": title,
        "outlet": page.sitename or "",
        "published": published,
        "url": page.url or "",
        "region": region,
    }
    stated["language"] = (tree.get("lang") or "").split("-")[0]
    return "\n".join(found) + "\n", stated, marked


def article_of(tree) -> Document | None:
    """The part of a page that is its article, and what the page says of it; None where there is none."""
    from trafilatura import bare_extraction
    from trafilatura.settings import Document

    page = bare_extraction(tree, with_metadata=True, include_comments=False)
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


def blocks(tree) -> list[str]:
    """The texts of a page's blocks that hold no other block, in reading order."""
    found = (
        each for each in tree.iter(*HTML_BLOCKS) if not any(inner is not each for inner in each.iter(*HTML_BLOCKS))
    )
    return [text for each in found if (text := composed_line(each.text_content()))]


def apart(line: str, parts: list[str]) -> list[str]:
    """A line that is the text of several blocks in one, taken apart; short articles are extracted as one line."""
    pieces, at = [], 0
    for part in parts:
        if line.startswith(part, at) and line[at + len(part) : at + len(part) + 1] in ("", " "):
            pieces.append(part)
            at += len(part) + 1
    return pieces if at >= len(line) and len(pieces) >= LEAST_PIECES else [line]
