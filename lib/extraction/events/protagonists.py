"""Whom an article is about: the people of known countries that it names most, and so may leave out."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection

from lib.extraction.document import Document
from lib.extraction.people.known_people import country_of

LEAST_NAMED = 2  # times that an article names whom it is about, at least


def protagonist(document: Document, besides: Collection[str] = ()) -> str:
    """Whom of another country than some people an article names most; "" where it names nobody twice."""
    at_home = {country_of(name) for name in besides}
    often = named(document)
    able = (name for name in often if name not in besides and country_of(name) not in at_home)
    return next((name for name in able if often[name] >= LEAST_NAMED), "")


def named(document: Document) -> dict[str, int]:
    """The people of known countries with how often an article names them, the most often first."""
    often = Counter(each.name for passage in document.passages for each in passage.actors if each.kind == "person")
    return {name: times for name, times in often.most_common() if country_of(name)}
