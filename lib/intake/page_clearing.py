"""What is cleared from a saved page before its article is looked for: notices, comments, pleas for scripts.

Names of classes are the web's own English, whatever language a page is in.
"""

from __future__ import annotations

import re

from lib.text import composed_line

NOTICES = re.compile(r"(?<![a-z])(?:cookies?|consent|gdpr|onetrust|cmp|didomi|usercentrics)(?![a-z])", re.IGNORECASE)
LEAST_ARTICLE, LEAST_PARAGRAPHS = 200, 2  # characters and paragraphs of an element that is surely the article
MOST_NOTICE = 2_000  # characters: what is longer is no notice


def clear(tree) -> None:
    """Takes out of a page, in place, what is surely none of its article."""
    for plea in list(tree.iter("noscript")):
        plea.drop_tree()
    for element in [each for each in tree.iter("div", "section", "aside", "dialog") if is_notice(each)]:
        if element.getparent() is not None:
            element.drop_tree()
    if (article := article_element(tree)) is not None:
        article.tag = "article" if article.tag == "aside" else article.tag
        drop_rest(article)


def is_notice(element) -> bool:
    names = f"{element.get('class', '')} {element.get('id', '')}"
    if not NOTICES.search(names) or element.find(".//h1") is not None:
        return False
    return len(composed_line(element.text_content())) <= MOST_NOTICE


def article_element(tree):
    """The one element that holds the page's one first heading and enough prose; None where that is not clear."""
    headings = list(tree.iter("h1"))
    if len(headings) != 1:
        return None
    around = [each for each in headings[0].iterancestors("article", "aside") if holds_prose(each)]
    return around[0] if around else None


def holds_prose(element) -> bool:
    paragraphs = [composed_line(each.text_content()) for each in element.iter("p")]
    return len(paragraphs) >= LEAST_PARAGRAPHS and sum(map(len, paragraphs)) >= LEAST_ARTICLE


def drop_rest(article) -> None:
    """Leaves of a page's body the article alone, with what it stands in."""
    child = article
    for parent in article.iterancestors():
        if parent.tag == "html":
            return
        for other in list(parent):
            if other is not child and isinstance(other.tag, str) and other.tag not in ("head", "script", "meta"):
                other.drop_tree()
        child = parent
