"""The thread of a story: what a sentence leaves out of a happening because those before have told it."""

from __future__ import annotations

from dataclasses import replace

from lib.extraction.document import Event
from lib.extraction.events.merging import RECEPTION, is_long_ago, is_same

REACH = 6  # sentences
NEXT = 1  # sentence: so far what is long past goes on
PAIR = 2
TOGETHER = ("MEET", "SIGN_AGREEMENT")  # what nobody does alone


def follow(told: list[Event]) -> list[Event]:
    """The events, in order; one of which too little is told goes on with those before it, or is dropped."""
    kept: list[Event] = []
    for event in told:
        if not event.faint:
            kept.append(completed(event, kept))
        elif is_elsewhere(event) or is_told_as_ceremony(event, told):
            continue
        elif continued := again(event, kept) or filled(event, kept):
            kept.append(continued)
    return kept


def completed(event: Event, before: list[Event]) -> Event:
    """A happening of nobody, or a gift to nobody, with those who were in what was told just before."""
    lacks = len(event.participants) == 1 if event.kind == "GIFT" else not event.participants
    if event.passage.role != "body" or event.kind not in ("TRAVEL", "GIFT", *TOGETHER) or not lacks:
        return event
    return with_parties(event, told_near(event, before))


def is_elsewhere(event: Event) -> bool:
    """Whether a meeting is told with somebody and a place only, mostly one of another time: "at talks with A in B"."""
    return event.kind == "MEET" and bool(event.participants and event.place)


def is_told_as_ceremony(event: Event, told: list[Event]) -> bool:
    """Whether a greeting of nobody named belongs to the ceremony of its sentence: "welcomed with bread and salt"."""
    beside = (each for each in told if each.passage.number == event.passage.number)
    return event.moment in RECEPTION and any(each.kind == "CEREMONY" for each in beside)


def again(event: Event, before: list[Event]) -> Event | None:
    """A further word on the last happening that it may be: "the talks lasted three hours"."""
    for other in reversed(before):
        if event.moment in RECEPTION and other.moment not in RECEPTION:
            continue  # whoever greets a guest does not yet talk
        continued = replace(event, also=False, planned=other.planned)
        if is_same(other, continued) and not (event.place and not other.place and names_others(event, other)):
            return replace(continued, participants=other.participants, faint=False)
    return None


def names_others(event: Event, other: Event) -> bool:
    """Whether the sentence of one happening names somebody who has no part in another."""
    return any(actor.kind == "person" and actor.name not in other.participants for actor in event.passage.actors)


def filled(event: Event, before: list[Event]) -> Event | None:
    """A happening of its own, with the parties of those told just before; None where nobody was."""
    if not any(each.participants and apart(each, event) <= REACH for each in before if each.kind != "STATEMENT"):
        return None
    return replace(with_parties(event, told_near(event, before)), faint=False)


def with_parties(event: Event, near: list[Event]) -> Event:
    """A happening with the parties told before, and its rule says so; not where its sentence names somebody else."""
    if not near or (not event.participants and any(actor.kind == "person" for actor in event.passage.actors)):
        return event
    alone = event.kind == "TRAVEL" or event.moment in RECEPTION  # who greets a guest is not told
    parties = travellers(event, near) if alone else pair(event, near)
    if parties == event.participants:
        return event
    return replace(event, participants=parties, rule=f"{event.rule}, its parties told before", supposed=True)


def told_near(event: Event, before: list[Event]) -> list[Event]:
    """What was told with parties in the few sentences before; what a story only looks back to just before."""
    return [each for each in before if each.participants and each.kind != "STATEMENT" and is_near(each, event)]


def is_near(one: Event, other: Event) -> bool:
    return apart(one, other) <= (NEXT if is_long_ago(one) and not is_long_ago(other) else REACH)


def apart(one: Event, other: Event) -> int:
    """Sentences from one event to another."""
    return other.passage.number - one.passage.number


def travellers(event: Event, near: list[Event]) -> list[str]:
    """Those who travelled last, else the first of those who did anything."""
    last = next((each.participants for each in reversed(near) if each.kind == "TRAVEL"), near[-1].participants[:1])
    return event.participants or last


def pair(event: Event, near: list[Event]) -> list[str]:
    """Those who last did something together, where nobody is named or one of them; else who is named."""
    together = next((each for each in reversed(near) if len(each.participants) >= PAIR), near[-1]).participants[:PAIR]
    is_of_them = set(event.participants) <= set(together)
    return list(dict.fromkeys([*event.participants, *together])) if is_of_them else event.participants
