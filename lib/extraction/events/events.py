"""Events: trigger words with their parties, date and place, told apart from hopes and habits."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from lib.extraction.document import Dated, Event, Quote, Scene
from lib.extraction.events import merging, statements
from lib.extraction.events.date_and_place import date_of, place_of
from lib.extraction.events.participants import PAIRED, STATES, parties
from lib.extraction.events.triggers import Span, clause_of, grammar
from lib.gazetteer.geocoder import Place
from lib.languages.lexicon import Hit
from lib.model import Article

__all__ = ["Event", "find"]

BEFORE, BEHIND = 45, 25  # characters around a trigger in which a marker counts
NEGATED = 18  # characters before a trigger in which a "not" denies it


def find(scenes: list[Scene], said: list[Quote], article: Article) -> list[Event]:
    """The happenings an article tells of, each once, in the order they are first told."""
    told = [event for scene in scenes if scene.role in ("title", "body") for event in in_sentence(scene, said)]
    told += statements.find(scenes, said)
    told = merging.merge(sorted(told, key=lambda event: event.scene.start), article)
    return merging.dated_by_lead(told, scenes, article.published.date)


def in_sentence(scene: Scene, said: list[Quote]) -> Iterator[Event]:
    """One event a kind and party of a sentence; what stands in direct speech is not the article's own telling."""
    direct = [(quote.start, quote.end) for quote in said if quote.kind == "direct"]
    dates = [dated for dated in scene.dates if not any(a <= dated.start < b for a, b in direct)]
    places = [mention for mention in scene.places if not any(a <= mention.start < b for a, b in direct)]
    scene = replace(scene, dates=dates, places=places)
    hits = [
        hit
        for hit in grammar(scene.spoken)["triggers"].finditer(scene.text, scene.start, scene.end)
        if not any(a <= hit.start < b for a, b in direct)
    ]
    collapses = [clause_of(scene, hit) for hit in hits if hit.value == "TALKS_COLLAPSE"]
    seen = set()
    for hit in hits:
        if hit.value == "MEET" and clause_of(scene, hit) in collapses:
            continue
        for event in read(scene, hit, said):
            if (event.kind, *event.participants) not in seen:
                seen.add((event.kind, *event.participants))
                yield event


def read(scene: Scene, hit: Hit, said: list[Quote]) -> Iterator[Event]:
    """The events of one trigger; none where it is a hope, a habit, or too little is told of it."""
    clause = clause_of(scene, hit)
    marks = grammar(scene.spoken)
    here = scene.text[slice(*clause)]
    near = scene.text[max(clause[0], hit.start - BEFORE) : min(clause[1], hit.end + BEHIND)]
    planned = bool(marks["planned"].search(near) or marks["purpose"].search(scene.text[clause[0] : hit.start]))
    if marks["habit"].search(here) or (not planned and is_hoped_for(scene, hit, clause, said)):
        return
    if marks["negation"].search(scene.text, max(clause[0], hit.start - NEGATED), hit.start):
        return
    dated = date_of(scene, hit, clause)
    if not dated and hit.value in ("TRAVEL", "CEREMONY") and is_adjunct(scene, hit, clause):
        return
    place, origin = place_of(scene, clause, hit)
    surface = scene.text[dated.start : dated.end] if dated else ""
    for participants in parties(scene, hit, clause, said):
        if enough(hit.value, participants, dated, place):
            yield Event(
                kind=hit.value,
                scene=scene,
                participants=participants,
                planned=planned,
                status="claimed" if marks["claimed"].search(here) else "happened",
                dated=dated,
                date_surface=surface,
                place=place,
                origin=origin,
                rule=f"“{scene.text[hit.start : hit.end]}” tells of {hit.value}",
                confidence=0.5 + 0.1 * bool(participants) + 0.15 * bool(dated) + 0.15 * bool(place),
                evidence=[scene.number],
                also=bool(marks["also"].search(here)),
                earlier=bool(marks["earlier"].search(here)),
            )


def is_adjunct(scene: Scene, hit: Hit, clause: Span) -> bool:
    """Whether a happening only tells when another took place: "after the ceremony", "during his visit"."""
    after = grammar(scene.spoken)["adjunct"].search(scene.text[clause[0] : hit.start])
    return bool(after) and not any(clause[0] + after.start() <= actor.start < hit.start for actor in scene.actors)


def is_hoped_for(scene: Scene, hit: Hit, clause: Span, said: list[Quote]) -> bool:
    """Whether a word of hope or possibility stands before a trigger, or opens what is reported."""
    hoped = grammar(scene.spoken)["hoped"]
    reported = next((q for q in said if q.kind != "direct" and q.start <= hit.start < q.end), None)
    opening = reported and hoped.search(scene.text, max(scene.start, reported.start - 12), reported.start + 15)
    return bool(opening or hoped.search(scene.text, max(clause[0], hit.start - BEFORE), hit.end))


def enough(kind: str, participants: list[str], dated: Dated | None, place: Place | None) -> bool:
    """Whether a trigger has what its kind needs to be a happening."""
    if kind in PAIRED:
        return len(participants) >= 2 or bool(participants and dated) or bool(dated and dated.date and place)
    if kind in ("TRAVEL", "GIFT"):
        return bool(participants)
    if kind == "MILITARY_ACTION":
        return bool(participants and (dated or place)) or bool(dated and place)
    if kind in STATES:
        return bool(participants or (dated and dated.date) or place)
    if kind == "CEREMONY":
        return bool(participants or place or (dated and dated.date))
    return bool((dated and dated.date) or (participants and place))
