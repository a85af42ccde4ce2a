"""The thread of a story: what a sentence leaves out of a happening because those before have told it."""

from __future__ import annotations

from dataclasses import replace

from lib.extraction.document import Event
from lib.extraction.events.kinds import PAIRS, is_of_a_guest
from lib.extraction.events.merging import LEAVING, RECEPTION, is_long_ago, is_same
from lib.extraction.events.protagonists import LEAST_NAMED, named, protagonist
from lib.extraction.people import guests
from lib.extraction.people.known_people import country_of

REACH = 6  # sentences
NEXT = 1  # sentence: so far what is long past goes on
PAIR = 2
MEAL = "meal"  # the moment of a ceremony that nobody gives alone


def follow(told: list[Event]) -> list[Event]:
    """The events, in order; one of which too little is told goes on with those before it, or is dropped."""
    kept: list[Event] = []
    for event in told:
        if not event.faint:
            kept.append(completed(event, kept))
        elif is_elsewhere(event) or is_told_as_ceremony(event, told):
            continue
        elif continued := again(event, kept) or (None if event.passing else filled(event, kept)):
            kept.append(continued)
    return kept


def completed(event: Event, before: list[Event]) -> Event:
    """A happening of which too few parties are named, with whom the article is about, else those told just before."""
    if event.passage.role != "body":
        return event
    near = [each for each in before if each.participants and each.kind != "STATEMENT" and is_near(each, event)]
    if event.kind in PAIRS or event.moment == MEAL:
        is_one_more = event.planned and any(each.kind == event.kind and not each.planned for each in before)
        return event if is_one_more and not event.participants else of_two(event, near)
    if event.participants or not is_of_a_guest(event.kind, event.moment):
        return event
    return with_guess(event, guest(event, near))


def of_two(event: Event, near: list[Event]) -> Event:
    """What takes two, with the other of one who is named, or with both."""
    document, named = event.passage.document, event.participants
    if len(named) == 1:
        is_of_states = event.kind == "SIGN_AGREEMENT" and not country_of(named[0])
        other = "" if is_of_states else protagonist(document, named) or partner(named[0], near)
        return with_guess(event, [*named, other]) if other else event
    if named:
        return event
    first = protagonist(document)
    second = protagonist(document, [first]) if first else ""
    return with_guess(event, [first, second] if second else last_pair(near))


def partner(name: str, near: list[Event]) -> str:
    """With whom somebody last did something; "" where that was nobody or several."""
    together = next((each.participants for each in reversed(near) if name in each.participants), [])
    return next((each for each in together if each != name), "") if len(together) == PAIR else ""


def last_pair(near: list[Event]) -> list[str]:
    """The two who last did something together."""
    return next((each.participants for each in reversed(near) if len(each.participants) == PAIR), [])


def guest(event: Event, near: list[Event]) -> list[str]:
    """Who travels and is welcomed where nobody is named: the guest of the visit, else whom the article is about."""
    if name := at_home(event):
        return [name]
    visit = guests.visit_at(event.passage)
    if name := visit.guest if visit else protagonist(event.passage.document):
        return [name]
    return next((each.participants for each in reversed(near) if each.kind == "TRAVEL"), [])


def at_home(event: Event) -> str:
    """Who leaves for home: the one of the article's people in whose country the way ends; "" where nobody may."""
    if event.kind != "TRAVEL" or event.moment != LEAVING or not event.place or event.place == event.origin:
        return ""
    document, country = event.passage.document, event.place.country
    often = {name: country_of(name) for name, times in named(document).items() if times >= LEAST_NAMED}
    beside = [each for each in document.passages if each.number != event.passage.number]
    is_where_all_is = guests.home_of(beside, {each: name for name, each in often.items()}) == country
    return next((name for name, each in often.items() if each == country and not is_where_all_is), "")


def with_guess(event: Event, parties: list[str]) -> Event:
    """A happening with parties of whom it does not name all, as its rule says."""
    guessed = tuple(name for name in parties if name not in event.participants)
    if not guessed:
        return event
    return replace(event, participants=parties, rule=f"{event.rule}, parties supposed", guessed=guessed)


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
            return replace(continued, participants=other.participants, guessed=other.guessed, faint=False)
    return None


def names_others(event: Event, other: Event) -> bool:
    """Whether the sentence of one happening names somebody who has no part in another."""
    return any(actor.kind == "person" and actor.name not in other.participants for actor in event.passage.actors)


def filled(event: Event, before: list[Event]) -> Event | None:
    """A happening of its own, of whom the article is about; None where just before nobody did anything."""
    if not any(each.participants and apart(each, event) <= REACH for each in before if each.kind != "STATEMENT"):
        return None
    return replace(completed(event, before), faint=False)


def is_near(one: Event, other: Event) -> bool:
    """Whether what a story tells goes on with something before it; with what it only looks back to just behind it."""
    return apart(one, other) <= (NEXT if is_long_ago(one) and not is_long_ago(other) else REACH)


def apart(one: Event, other: Event) -> int:
    """Sentences from one event to another."""
    return other.passage.number - one.passage.number
