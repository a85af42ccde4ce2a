"""One happening, once: merges the events of an article that tell of the same thing."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from lib.extraction.document import Dated, Event
from lib.extraction.events.date_and_place import SPECIFIC
from lib.extraction.events.kinds import MOMENTS, PAIRS, is_told_by_parties
from lib.extraction.events.triggers import grammar
from lib.gazetteer import nearness
from lib.gazetteer.tables import Place
from lib.languages import thesaurus
from lib.model import PartialDate
from lib.text import fold

NEXT = 2  # sentences: what somebody says so far on still belongs together
NEARBY = 3  # sentences: so far on a happening that names nobody may go on with one that does
ON_THE_WAY = 4  # sentences: so far on a journey goes on without a day
LONG_AGO = timedelta(days=14)  # before publication: what a story only looks back to
COUNTED_ONE_BY_ONE = ("GIFT", "MEET", "CEREMONY")  # of which "also" tells of one more
COMING, LEAVING = "coming", "leaving"  # moments of a journey
BESIDE = 1  # sentences: so far "he came from Oslo" goes on with an arrival
RECEPTION = ("arrival", "greeting", "welcome")  # moments that a guest is received in
FACT, A_PARTY, SPOT, PROSE = 1.0, 0.5, 0.25, 4.0  # weights of what a sentence tells; prose outweighs all else
ROOT = 5  # letters: so much alike, two words are taken for forms of one
OTHER_WORDS = 3.0  # known words beside others: they are the better evidence, but prose is better than a headline
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
    if is_back_in_the_present(one, other) or (not headline and (is_far_from(one, other) or is_one_more(one, other))):
        return False
    return parties_agree(one, other) and dates_agree(date(one), date(other)) and places_agree(one.place, other.place)


def is_another(one: Event, other: Event) -> bool:
    """Whether two events of a kind are told apart: "also", a dinner and a parade, an arrival, words said elsewhere."""
    if are_other_moments(one, other) and not leads_to_one_place(one, other):
        return True
    if other.also and one.kind in COUNTED_ONE_BY_ONE:
        return one.kind == "GIFT" or not set(other.participants) <= set(one.participants)
    if one.kind == "OTHER" and are_prose(one, other) and not roots(one) & roots(other):
        return True
    if one.kind == "TRAVEL" and bool(one.origin) != bool(other.origin):
        return is_another_way(*((one, other) if one.origin else (other, one)))
    return one.kind == "STATEMENT" and other.evidence[0] - one.evidence[-1] > NEXT


def roots(event: Event) -> set[str]:
    """What another telling of a happening shares with it: how its words begin, or what they may stand for."""
    beginnings = {word[:ROOT] for word in thesaurus.WORD.findall(fold(event.words))}
    return beginnings | {f"@{each}" for each in thesaurus.of_text(event.words, event.passage.spoken.code)}


def are_prose(one: Event, other: Event) -> bool:
    return one.passage.role == other.passage.role == "body"


def are_other_moments(one: Event, other: Event) -> bool:
    """Whether two events tell of moments that differ: a dinner is no parade, an embrace not the talks behind it."""
    moments = {one.moment, other.moment} - {""}
    if one.kind == "MEET" and are_prose(one, other) and one.moment == "greeting" and not other.moment:
        return 0 < other.evidence[0] - one.evidence[-1] <= NEXT
    return len(moments) > 1 and not moments <= {*RECEPTION}


def is_another_way(started: Event, other: Event) -> bool:
    """Whether a journey that tells from where is not the other, which does not.

    It is, where both have one goal, where the other starts there, or where it only tells from where a guest came.
    """
    if started.place:
        is_start = started.moment == LEAVING != other.moment
        return is_start or not leads_to_one_place(started, other)
    starts_there = other.moment != COMING and other.place and places_agree(started.origin, other.place)
    is_beside = abs(other.evidence[0] - started.evidence[0]) <= BESIDE
    return not (starts_there or (is_beside and started.moment != LEAVING and other.place))


def leads_to_one_place(one: Event, other: Event) -> bool:
    """Whether two journeys have one goal: who returned home arrived there."""
    return one.kind == "TRAVEL" and one.place is not None and one.place == other.place


def is_back_in_the_present(one: Event, other: Event) -> bool:
    """Whether only one of two events is told of a day long past, and the other not beside it."""
    if one.passage.role == "body" and date(one) is None and is_long_ago(other):
        return one.kind in MOMENTS  # what is told first is not what is then looked back to
    undated = date(one) is None or date(other) is None
    return undated and (is_long_ago(one) or is_long_ago(other)) and other.evidence[0] - one.evidence[-1] > NEXT


def is_long_ago(event: Event) -> bool:
    """Whether an event is told of a day long before its article, to which a story only looks back."""
    published, day = event.passage.document.published, date(event)
    return published is not None and day is not None and day.last <= published.first - LONG_AGO


def is_far_from(one: Event, other: Event) -> bool:
    """Whether one of two happenings names nobody, and the other is told too far off to go on with it."""
    if one.kind not in MOMENTS or (one.named and other.named) or not (other.place or other.dated):
        return False
    return other.evidence[0] - one.evidence[-1] > NEARBY


def is_one_more(one: Event, other: Event) -> bool:
    """Whether a sentence further on tells one more of what a visit has several of: gifts, ceremonies, journeys."""
    apart = other.evidence[0] - one.evidence[-1]
    if one.kind == "GIFT":
        return apart > 0
    is_same_moment = bool(one.moment) and (one.moment == other.moment or {one.moment, other.moment} <= {*RECEPTION})
    if one.kind == "TRAVEL":
        is_named_only = grammar(other.passage.spoken).visits.fullmatch(other.words)  # "the visit"
        return apart > ON_THE_WAY and not (is_same_moment or is_named_only or (date(one) and date(other)))
    return one.kind == "CEREMONY" and apart > 0 and not is_same_moment and (apart > NEARBY or bool(other.moment))


def date(event: Event) -> PartialDate | None:
    return event.dated.date if event.dated else None


def parties_agree(one: Event, other: Event) -> bool:
    """Whether the parties of one event are all among those of the other; nobody named fits everybody.

    The first party of a gift is its giver.
    """
    if one.kind == "GIFT" and one.participants[:1] != other.participants[:1]:
        return False
    is_strict = is_told_by_parties(one.kind, one.moment)
    if are_nested(one.participants, other.participants, is_strict=is_strict):
        return True
    return one.kind != "TRAVEL" and are_nested(one.named, other.named, is_strict=is_strict)


def are_nested(one: list[str], other: list[str], *, is_strict: bool) -> bool:
    """Whether the parties of one are among those of the other; or, strictly, whether they are the same."""
    first, second = set(one), set(other)
    if is_strict:
        return first == second
    return first <= second or second <= first


def dates_agree(one: PartialDate | None, other: PartialDate | None) -> bool:
    return not one or not other or one.holds(other) or other.holds(one)


def places_agree(one: Place | None, other: Place | None) -> bool:
    """Whether two places may be one, or one lies in the other: the airport in its city, a city in its country."""
    if not one or not other or one.name == other.name:
        return True
    same_country = one.country == other.country or bool(set(one.countries) & {other.country})
    return same_country and nearness.may_be_one(one, other)


def united(one: Event, other: Event) -> Event:
    """Both in one: the parties of both, the better date, the more specific place."""
    dated = min((e.dated for e in (one, other) if e.dated), key=rank, default=None)
    place = min((e.place for e in (one, other) if e.place), key=lambda place: SPECIFIC[place.kind], default=None)
    fuller = max((one, other), key=telling)
    parties = parties_of(one, other)
    return replace(
        fuller,
        participants=parties,
        guessed=tuple(name for name in parties if name not in (*one.named, *other.named)),
        dated=dated,
        date_surface=next((e.date_surface for e in (one, other) if e.dated is dated), ""),
        place=place,
        origin=one.origin or other.origin,
        moment=one.moment or other.moment,
        confidence=max(one.confidence, other.confidence),
        learnt=one.learnt and other.learnt,
        evidence=[*one.evidence, *other.evidence],
        planned=(one if one.passage.role == "body" else other).planned,
    )


def parties_of(one: Event, other: Event) -> list[str]:
    """The parties of two in one: who is named, with whom is only guessed where too few are."""
    named = list(dict.fromkeys([*one.named, *other.named]))
    return named if len(named) > (one.kind in PAIRS) else list(dict.fromkeys([*one.participants, *other.participants]))


def telling(event: Event) -> float:
    """How much a sentence tells of its happening; prose more than a title, known words more than others."""
    known = FACT * bool(event.dated and event.dated.date) + FACT * bool(event.place)
    is_spot = bool(event.place) and event.place.kind in ("city", "site", "island")
    is_prose = event.passage.role == "body"
    return known + A_PARTY * len(event.participants) + SPOT * is_spot + PROSE * is_prose - OTHER_WORDS * event.learnt


def rank(dated: Dated) -> tuple[bool, int, int]:
    """Prefers a date that is known, then the more precise, then the one nearest to the text."""
    return (not dated.date, -len(dated.date.iso) if dated.date else 0, BASIS[dated.basis])
