"""Events: trigger words with their parties, date and place, told apart from hopes and habits."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from lib.extraction.document import Dated, Document, Event, Passage
from lib.extraction.events import merging, statements
from lib.extraction.events.date_and_place import date_of, place_of
from lib.extraction.events.participants import PAIRED, STATES, parties
from lib.extraction.events.triggers import Span, clause_of, grammar
from lib.gazetteer.geocoder import Place
from lib.languages.lexicon import Hit

TELLING = ("title", "body")  # roles of lines that tell of happenings
BEFORE, BEHIND = 45, 25  # characters around a trigger in which a marker counts
NEGATED = 18  # characters before a trigger in which a "not" denies it


def add(document: Document) -> None:
    """Finds the happenings an article tells of, each once, in the order they are first told."""
    told = [event for passage in document.passages if passage.role in TELLING for event in in_sentence(passage)]
    told += statements.find(document)
    told = merging.merge(sorted(told, key=lambda event: event.passage.start))
    document.events = merging.dated_by_lead(told, document)


def in_sentence(passage: Passage) -> Iterator[Event]:
    """One event a kind and party of a sentence; what stands in direct speech is not the article's own telling."""
    direct = [(quote.start, quote.end) for quote in passage.document.direct]
    dates = [dated for dated in passage.dates if not any(a <= dated.start < b for a, b in direct)]
    places = [mention for mention in passage.places if not any(a <= mention.start < b for a, b in direct)]
    passage = replace(passage, dates=dates, places=places)
    hits = [
        hit
        for hit in grammar(passage.spoken)["triggers"].finditer(passage.text, passage.start, passage.end)
        if not any(a <= hit.start < b for a, b in direct)
    ]
    collapses = [clause_of(passage, hit) for hit in hits if hit.value == "TALKS_COLLAPSE"]
    seen = set()
    for hit in hits:
        if hit.value == "MEET" and clause_of(passage, hit) in collapses:
            continue
        for event in read(passage, hit):
            if (event.kind, *event.participants) not in seen:
                seen.add((event.kind, *event.participants))
                yield event


def read(passage: Passage, hit: Hit) -> Iterator[Event]:
    """The events of one trigger; none where it is a hope, a habit, or too little is told of it."""
    clause = clause_of(passage, hit)
    marks = grammar(passage.spoken)
    here = passage.text[slice(*clause)]
    near = passage.text[max(clause[0], hit.start - BEFORE) : min(clause[1], hit.end + BEHIND)]
    planned = bool(marks["planned"].search(near) or marks["purpose"].search(passage.text[clause[0] : hit.start]))
    if marks["habit"].search(here) or (not planned and is_hoped_for(passage, hit, clause)):
        return
    if marks["negation"].search(passage.text, max(clause[0], hit.start - NEGATED), hit.start):
        return
    dated = date_of(passage, hit, clause)
    if not dated and hit.value in ("TRAVEL", "CEREMONY") and is_adjunct(passage, hit, clause):
        return
    place, origin = place_of(passage, clause, hit)
    surface = passage.text[dated.start : dated.end] if dated else ""
    for participants in parties(passage, hit, clause):
        if enough(hit.value, participants, dated, place):
            yield Event(
                kind=hit.value,
                passage=passage,
                participants=participants,
                planned=planned,
                status="claimed" if marks["claimed"].search(here) else "happened",
                dated=dated,
                date_surface=surface,
                place=place,
                origin=origin,
                rule=f"“{passage.text[hit.start : hit.end]}” tells of {hit.value}",
                confidence=0.5 + 0.1 * bool(participants) + 0.15 * bool(dated) + 0.15 * bool(place),
                evidence=[passage.number],
                also=bool(marks["also"].search(here)),
                earlier=bool(marks["earlier"].search(here)),
            )


def is_adjunct(passage: Passage, hit: Hit, clause: Span) -> bool:
    """Whether a happening only tells when another took place: "after the ceremony", "during his visit"."""
    after = grammar(passage.spoken)["adjunct"].search(passage.text[clause[0] : hit.start])
    return bool(after) and not any(clause[0] + after.start() <= actor.start < hit.start for actor in passage.actors)


def is_hoped_for(passage: Passage, hit: Hit, clause: Span) -> bool:
    """Whether a word of hope or possibility stands before a trigger, or opens what is reported."""
    hoped = grammar(passage.spoken)["hoped"]
    reported = passage.document.report_at(hit.start)
    opening = reported and hoped.search(passage.text, max(passage.start, reported.start - 12), reported.start + 15)
    return bool(opening or hoped.search(passage.text, max(clause[0], hit.start - BEFORE), hit.end))


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
