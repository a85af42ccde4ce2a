"""Statements: what people and governments said, as far as it is news of its own."""

from __future__ import annotations

from collections.abc import Iterator

from lib.extraction.document import Event, Quote, Scene
from lib.extraction.events.triggers import grammar


def reports(scene: Scene, quote: Quote) -> bool:
    """Whether what is said tells of a happening, or is a hope: then it is a quote, not a statement of its own."""
    marks = grammar(scene.spoken)
    hoped = marks["hoped"].search(scene.text, max(scene.start, quote.start - 25), quote.start)
    return bool(hoped) or next(marks["triggers"].finditer(scene.text, quote.start, quote.end), None) is not None


def states(quote: Quote) -> bool:
    """Whether a quote may be a statement: by a person or a country, or by an institution in its own words."""
    return quote.actor_kind in ("person", "country") or (quote.actor_kind == "institution" and quote.kind != "indirect")


def find(scenes: list[Scene], said: list[Quote]) -> Iterator[Event]:
    """What people and governments said, as far as it is news of its own: a report of another event is a quote only."""
    speaking = {quote.speaker for quote in said if quote.kind == "direct"}
    for quote in said:
        scene = next(scene for scene in scenes if scene.start <= quote.start < scene.end)
        is_report = quote.kind == "indirect" and quote.speaker not in speaking and reports(scene, quote)
        if not quote.speaker or is_report or not states(quote):
            continue
        outside = [d for d in scene.dates if not quote.start <= d.start < quote.end]
        dated = outside[0] if outside else None
        surface = scene.text[dated.start : dated.end] if dated else ""
        before = grammar(scene.spoken)["earlier"].search(scene.text, scene.start, quote.start)
        yield Event(
            "STATEMENT",
            scene,
            [quote.speaker],
            dated=dated,
            date_surface=surface,
            rule=f"{quote.kind} quote: {quote.rule}",
            confidence=quote.confidence,
            evidence=[scene.number],
            direct=quote.kind == "direct",
            said_by_person=quote.actor_kind == "person",
            earlier=bool(before),
        )
