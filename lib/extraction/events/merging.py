"""One happening, once: merges the events of an article that tell of the same thing."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from lib import names
from lib.extraction.document import Dated, Document, Event, Passage
from lib.extraction.events.date_and_place import SPECIFIC
from lib.extraction.events.kinds import OF_THE_DAY
from lib.extraction.people.known_people import country_of
from lib.gazetteer.tables import Place
from lib.model import PartialDate

NEXT = 2  # sentences: what somebody says so far on still belongs together
NEWS = timedelta(days=3)  # from publication: what an article is about
LEAD = 4  # sentences, the title among them
COUNTED_ONE_BY_ONE = ("GIFT", "MEET", "CEREMONY")  # of which "also" tells of one more
ISO_LENGTHS = (10, 7, 4)  # characters of a day, a month and a year
FACT, A_PARTY, SPOT, PROSE = 1.0, 0.5, 0.25, 4.0  # weights of what a sentence tells; prose outweighs all else
BASIS = {"explicit": 0, "relative": 1, "inferred": 2, "": 3}


def merge(told: list[Event]) -> list[Event]:
    """The events, in order, those of one happening made one."""
    groups: list[Event] = []
    for event in told:
        same = next((at for at, other in enumerate(groups) if is_same(other, event)), None)
        if same is None:
            groups.append(event)
        else:
            groups[same] = united(groups[same], event)
    return groups


def is_same(one: Event, other: Event) -> bool:
    """Whether two events of an article may be one: same kind and state, and nothing they tell differs."""
    headline = "title" in (one.passage.role, other.passage.role)  # the tense of a headline tells nothing
    if one.kind != other.kind or (one.planned != other.planned and not headline) or is_another(one, other):
        return False
    return parties_agree(one, other) and dates_agree(date(one), date(other)) and places_agree(one.place, other.place)


def is_another(one: Event, other: Event) -> bool:
    """Whether two events of a kind are told apart: "also", a dinner and a parade, an arrival, words said elsewhere."""
    if one.moment and other.moment and one.moment != other.moment:
        return True  # a dinner is no parade
    if other.also and one.kind in COUNTED_ONE_BY_ONE:
        return one.kind == "GIFT" or not set(other.participants) <= set(one.participants)
    if one.kind == "TRAVEL":
        return bool(one.origin) != bool(other.origin)
    return one.kind == "STATEMENT" and other.evidence[0] - one.evidence[-1] > NEXT


def date(event: Event) -> PartialDate | None:
    return event.dated.date if event.dated else None


def parties_agree(one: Event, other: Event) -> bool:
    """Whether the parties of one event are all among those of the other; nobody named fits everybody.

    The first party of a gift is its giver.
    """
    if one.kind == "GIFT" and one.participants[:1] != other.participants[:1]:
        return False
    first, second = set(one.participants), set(other.participants)
    if one.kind in ("TRAVEL", "OTHER"):  # two together are not one alone; an invitation is no opening
        return first == second
    return first <= second or second <= first


def dates_agree(one: PartialDate | None, other: PartialDate | None) -> bool:
    return not one or not other or one.holds(other) or other.holds(one)


def places_agree(one: Place | None, other: Place | None) -> bool:
    """Whether two places may be one, or one lies in the other, as far as their country tells."""
    if not one or not other or one.name == other.name:
        return True
    same_country = one.country == other.country or bool(set(one.countries) & {other.country})
    return same_country and (one.kind != other.kind or "site" in (one.kind, other.kind))


def united(one: Event, other: Event) -> Event:
    """Both in one: the parties of both, the better date, the more specific place."""
    dated = min((e.dated for e in (one, other) if e.dated), key=rank, default=None)
    place = min((e.place for e in (one, other) if e.place), key=lambda place: SPECIFIC[place.kind], default=None)
    fuller = max((one, other), key=telling)
    return replace(
        fuller,
        participants=list(dict.fromkeys([*one.participants, *other.participants])),
        dated=dated,
        date_surface=next((e.date_surface for e in (one, other) if e.dated is dated), ""),
        place=place,
        origin=one.origin or other.origin,
        moment=one.moment or other.moment,
        confidence=max(one.confidence, other.confidence),
        evidence=[*one.evidence, *other.evidence],
        planned=(one if one.passage.role == "body" else other).planned,
    )


def telling(event: Event) -> float:
    """How much a sentence tells of its happening; prose more than a title, the first of equals first."""
    known = FACT * bool(event.dated and event.dated.date) + FACT * bool(event.place)
    is_spot = bool(event.place) and event.place.kind in ("city", "site", "island")
    is_prose = event.passage.role == "body"
    return known + A_PARTY * len(event.participants) + SPOT * is_spot + PROSE * is_prose


def dated_by_lead(told: list[Event], document: Document) -> list[Event]:
    """Gives events of the day that tell no date of their own the day their article is about, as inferred."""
    published, passages = document.published, document.passages
    if not published:
        return told
    days = [
        dated.date.iso
        for passage in passages
        for dated in passage.dates
        if dated.date and is_news(dated.date, published)
    ]
    day = published if published.precision == "day" else shared(days) or published
    leading = parties_of(passages[:LEAD])
    inferred = Dated(0, 0, day, None, "inferred", f"no date of its own; what its article is about is dated {day}")
    return [replace(event, dated=inferred) if is_undated_news(event, leading) else event for event in told]


def parties_of(passages: list[Passage]) -> set[str]:
    """The people that the first sentences of an article name, and their countries."""
    people = {actor.name for passage in passages for actor in passage.actors if actor.kind == "person"}
    return people | {names.country(code) for name in people if (code := country_of(name))}


def shared(days: list[str]) -> PartialDate | None:
    """What several days have in common: the day, its month or its year."""
    for length in ISO_LENGTHS:
        if days and len({day[:length] for day in days}) == 1:
            return PartialDate(days[0][:length])
    return None


def is_news(when: PartialDate, published: PartialDate) -> bool:
    """Whether a day lies within three days of publication."""
    return when.precision == "day" and published.first - NEWS <= when.first <= published.last + NEWS


def is_undated_news(event: Event, leading: set[str]) -> bool:
    if event.dated or event.planned or event.earlier or event.kind not in OF_THE_DAY:
        return False
    said_by_somebody = event.kind == "STATEMENT" and event.said_by_person
    return event.direct or event.also or said_by_somebody or bool(leading & set(event.participants))


def rank(dated: Dated) -> tuple[bool, int, int]:
    """Prefers a date that is known, then the more precise, then the one nearest to the text."""
    return (not dated.date, -len(dated.date.iso) if dated.date else 0, BASIS[dated.basis])
