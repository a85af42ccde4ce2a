"""When a web page says that its article was published: in its data for machines, or in the time it marks."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from typing import Any

from lib.languages import cldr, date_expressions, language
from lib.model import PartialDate
from lib.text import composed_line

ARTICLE_TYPE = re.compile(r"(?:.*Article|BlogPosting|LiveBlogPosting|Report)$")
PUBLISHED_META = (
    "article:published_time",
    "published_time",
    "article:published",
    "datepublished",
    "date_published",
    "pubdate",
    "publishdate",
    "publish-date",
    "publish_date",
    "publication_date",
    "publication-date",
    "parsely-pub-date",
    "sailthru.date",
    "cxenseparse:recs:publishtime",
    "dc.date.issued",
    "dcterms.issued",
    "dcterms.created",
    "dc.date",
    "dcterms.date",
    "article.published",
    "article.created",
    "date",
)
NOT_OF_ARTICLE = re.compile(
    r"related|comment|sidebar|most-?read|footer|recommend|teaser|promo|newsletter|tweet|embed", re.IGNORECASE
)
ASIDE = {"aside", "nav", "footer", "blockquote"}
MARKED = re.compile(r"datepublished|dt-published|\bpublished\b", re.I)
OPEN_GRAPH = re.compile(r"^\w\w:")  # the prefix of its properties
CHANGED = re.compile(r"modif|updat|expire|edit", re.I)
IN_ADDRESS = re.compile(r"/(?P<year>(?:19|20)\d\d)/(?P<month>0?[1-9]|1[0-2])/(?P<day>0?[1-9]|[12]\d|3[01])(?:/|$|-)")
LONG_PROSE = 120  # characters of a paragraph that belongs to the article's text
MOST_DEEP = 3  # lists and graphs inside each other in data for machines


def of(tree: Any, code: str) -> str:
    """The day as an ISO prefix, "" where the page does not say it; `code` is the language it declares."""
    found = (rule(tree, code) for rule in RULES)
    return next(filter(None, found), "")


def locale(tree: Any) -> tuple[str, str]:
    """The language and country that a page declares, "" where it declares none: ("en", "US")."""
    declared = [tree.get("lang") or "", *(value for name, value in metas(tree) if name == "locale")]
    parts = [re.split(r"[-_]", value.strip()) for value in declared if value.strip()]
    code = next((each[0].lower() for each in parts if each[0].isalpha()), "")
    country = next((each[1].upper() for each in parts if len(each) > 1 and len(each[1]) == 2 and each[1].isalpha()), "")
    return code, country


def metas(tree: Any) -> Iterator[tuple[str, str]]:
    """The names of a page's statements about itself, in small letters without Open Graph's prefix, and the values."""
    for meta in tree.iter("meta"):
        name = meta.get("property") or meta.get("name") or meta.get("itemprop") or ""
        if meta.get("content"):
            yield OPEN_GRAPH.sub("", name.strip().lower()), meta.get("content").strip()


# --- data for machines ---


def by_linked_data(tree: Any, code: str) -> str:
    """The article's own `datePublished`: not that of the site, of a list of others, or of what it mentions."""
    for script in tree.iter("script"):
        if "ld+json" not in (script.get("type") or ""):
            continue
        try:
            stated = json.loads(script.text_content(), strict=False)
        except (ValueError, RecursionError):
            continue
        for each in articles(stated):
            day = day_of(str(each.get("datePublished", "")), tree, code)
            if day:
                return day
    return ""


def articles(stated: Any, depth: int = 0) -> Iterator[dict]:
    """The articles at the top of linked data, or of its graph."""
    if depth > MOST_DEEP:
        return
    if isinstance(stated, list):
        for each in stated:
            yield from articles(each, depth + 1)
    elif isinstance(stated, dict):
        kinds = stated.get("@type", "")
        if any(ARTICLE_TYPE.match(str(kind)) for kind in (kinds if isinstance(kinds, list) else [kinds])):
            yield stated
        yield from articles(stated.get("@graph", []), depth + 1)
        yield from articles(stated.get("mainEntity", []), depth + 1)


def by_meta(tree: Any, code: str) -> str:
    stated = dict(reversed(list(metas(tree))))
    days = (day_of(stated.get(name, ""), tree, code) for name in PUBLISHED_META)
    return next(filter(None, days), "")


# --- marked times ---


def by_marked_time(tree: Any, code: str) -> str:
    """The time that is marked as that of publication."""
    for each in tree.iter("time", "span", "abbr", "div", "p"):
        marks = " ".join(each.get(name) or "" for name in ("itemprop", "class", "property"))
        is_published = each.get("pubdate") is not None or MARKED.search(marks)
        if is_published and not CHANGED.search(marks) and not is_aside(each):
            day = day_of(each.get("datetime") or each.get("content") or each.text_content(), tree, code)
            if day:
                return day
    return ""


def by_first_time(tree: Any, code: str) -> str:
    """The only day that is marked as a time beside the article's title, above its prose."""
    days = set()
    for each in tree.iter("time", "p"):
        if each.tag == "p" and len(each.text_content()) >= LONG_PROSE and not is_aside(each):
            break
        marks = " ".join([each.get("itemprop") or "", each.get("class") or ""])
        if each.tag == "time" and not is_aside(each) and not CHANGED.search(marks):
            days.add(day_of(each.get("datetime") or each.text_content(), tree, code))
    days.discard("")
    return days.pop() if len(days) == 1 else ""


def by_address(tree: Any, code: str) -> str:
    """The day in the page's own address: ".../2019/04/24/title"."""
    links = [each.get("href") or "" for each in tree.iter("link") if each.get("rel") == "canonical"]
    links += [value for name, value in metas(tree) if name == "url"]
    for link in links:
        if match := IN_ADDRESS.search(link):
            return iso(*(int(match[name]) for name in ("year", "month", "day")))
    return ""


RULES: tuple[Callable[[Any, str], str], ...] = (by_linked_data, by_meta, by_marked_time, by_first_time, by_address)


def is_aside(element: Any) -> bool:
    """Whether an element stands in what surrounds an article: others, comments, quoted posts, the foot of the page."""
    for each in (element, *element.iterancestors()):
        marks = f"{each.get('class') or ''} {each.get('id') or ''}"
        if each.tag in ASIDE or (each.tag not in ("html", "body", "article", "main") and NOT_OF_ARTICLE.search(marks)):
            return True
    return False


def day_of(value: str, tree: Any, code: str) -> str:
    """The one date that a value gives, no more precise than it is written."""
    value = composed_line(value)[:100]
    if not value:
        return ""
    known, country = locale(tree)
    spoken = language.get(code or known or "en")
    found = [each for each in date_expressions.find(value, spoken) if each.kind == "calendar" and each.year]
    if len(found) != 1:
        return ""
    first = date_expressions.in_order(found[0], cldr.writes_month_first(spoken.code, country))
    return iso(first.year or 0, first.month, first.day)


def iso(year: int, month: int | None, day: int | None) -> str:
    try:
        return PartialDate.of(year, month, day).iso
    except ValueError:
        return ""
