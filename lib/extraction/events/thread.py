"""The thread of a story: what a sentence leaves out of a happening because those before have told it."""

from __future__ import annotations

from dataclasses import replace

from lib.extraction.document import Event
from lib.extraction.events.merging import is_same

REACH = 6  # sentences
PAIR = 2
TOGETHER = ("MEET", "SIGN_AGREEMENT")  # what nobody does alone


def follow(told: list[Event]) -> list[Event]:
    """The events, in order; one of which too little is told goes on with those before it, or is dropped."""
    kept: list[Event] = []
    for event in told:
        if not event.faint:
            kept.append(completed(event, kept))
        elif not is_elsewhere(event) and (continued := again(event, kept) or filled(event, kept)):
            kept.append(continued)
    return kept


def completed(event: Event, before: list[Event]) -> Event:
    """A happening with those who were in what was told just before, where it names nobody itself."""
    near = [each for each in before if is_near(each, event)]
    if event.participants or not near or event.passage.role != "body":
        return event
    if event.kind == "TRAVEL":
        return replace(event, participants=travellers(event, near))
    return replace(event, participants=pair(event, near)) if event.kind in TOGETHER else event


def is_elsewhere(event: Event) -> bool:
    """Whether a meeting is told with somebody and a place only, mostly one of another time: "at talks with A in B"."""
    return event.kind == "MEET" and bool(event.participants and event.place)


def again(event: Event, before: list[Event]) -> Event | None:
    """A further word on the last happening that it may be: "the talks lasted three hours"."""
    for other in reversed(before):
        continued = replace(event, also=False, planned=other.planned)
        if is_same(other, continued):
            return replace(continued, participants=other.participants, faint=False)
    return None


def filled(event: Event, before: list[Event]) -> Event | None:
    """A happening of its own, with the parties of those told just before; None where nobody was."""
    near = [each for each in before if is_near(each, event)]
    if not near:
        return None
    parties = travellers(event, near) if event.kind == "TRAVEL" else pair(event, near)
    return replace(event, participants=parties, faint=False, rule=f"{event.rule}, its parties told before")


def is_near(one: Event, other: Event) -> bool:
    apart = other.passage.number - one.passage.number
    return one.kind != "STATEMENT" and bool(one.participants) and apart <= REACH


def travellers(event: Event, near: list[Event]) -> list[str]:
    """Those who travelled last, else the first of those who did anything."""
    last = next((each.participants for each in reversed(near) if each.kind == "TRAVEL"), near[-1].participants[:1])
    return event.participants or last


def pair(event: Event, near: list[Event]) -> list[str]:
    """The one who is named, and those who last did something together."""
    together = next((each for each in reversed(near) if len(each.participants) >= PAIR), near[-1])
    named = event.participants
    return named if len(named) >= PAIR else list(dict.fromkeys([*named, *together.participants]))[:PAIR]
