"""Statements: what people and governments said, as far as it is news of its own."""

from __future__ import annotations

from collections.abc import Iterator

from lib.extraction.document import Document, Event, Passage, Quote
from lib.extraction.events.triggers import grammar


def reports(passage: Passage, quote: Quote) -> bool:
    """Whether what is said tells of a happening, or is a hope: then it is a quote, not a statement of its own."""
    marks = grammar(passage.spoken)
    hoped = marks["hoped"].search(passage.text, max(passage.start, quote.start - 25), quote.start)
    return bool(hoped) or next(marks["triggers"].finditer(passage.text, quote.start, quote.end), None) is not None


def states(quote: Quote) -> bool:
    """Whether a quote may be a statement: by a person or a country, or by an institution in its own words."""
    return quote.actor_kind in ("person", "country") or (quote.actor_kind == "institution" and quote.kind != "indirect")


def find(document: Document) -> Iterator[Event]:
    """What people and governments said, as far as it is news of its own: a report of another event is a quote only."""
    speaking = {quote.speaker for quote in document.direct}
    for quote in document.quotes:
        passage = document.at(quote.start)
        is_report = quote.kind == "indirect" and quote.speaker not in speaking and reports(passage, quote)
        if not quote.speaker or is_report or not states(quote):
            continue
        outside = [d for d in passage.dates if not quote.start <= d.start < quote.end]
        dated = outside[0] if outside else None
        surface = passage.text[dated.start : dated.end] if dated else ""
        before = grammar(passage.spoken)["earlier"].search(passage.text, passage.start, quote.start)
        yield Event(
            "STATEMENT",
            passage,
            [quote.speaker],
            dated=dated,
            date_surface=surface,
            rule=f"{quote.kind} quote: {quote.rule}",
            confidence=quote.confidence,
            evidence=[passage.number],
            direct=quote.kind == "direct",
            said_by_person=quote.actor_kind == "person",
            earlier=bool(before),
        )
