"""How well two tellings agree in parties, place and date, as a score; CONFLICT where they cannot be one happening."""

from __future__ import annotations

import re
from datetime import date
from itertools import product

from lib.corpus.tellings import EVER, GREETING, WIDE_KINDS, ZONES, Spot, Telling, side, state_of
from lib.extraction.people.sounds import spoken
from lib.extraction.places.site_names import noun_words
from lib.gazetteer.nearness import IN_CITY_KM, ONE_SITE_KM, apart_km, are_spots
from lib.model import PartialDate

CONFLICT = None
Score = float | None

SIDES = {"MEET": 2}  # parties that both must name, where both name so many
LED_BY_ONE = ("STATEMENT", "GIFT")  # by the first party: who speaks, who gives
PARTY, STATE_FOR_PERSON, MOST_PARTIES = 1.0, 0.7, 3
COMPANION, MOST_COMPANY = 0.5, 1.0  # a party that the article of a telling without parties names elsewhere
NOWHERE = -0.5  # what says neither who nor where, a journey that does not say where it led
STRANGER = 0.4  # a party that only one of the two names, where both name others
SAME_SPOT, SAME_LAND, IN_CITY, IN_LAND, OVERLAP = 2.0, 1.0, 1.5, 0.7, 0.2
SAME_MATTER = 0.5  # of two statements: a number or a land that both name
UNTOLD_MATTER = (-1.5, -0.5, 0.0)  # where none, one, both of two articles tell only one of their speaker
BESIDE_TALKS = ("arrival", "meal", "welcome")  # moments of a meeting that are not the talks
SAME_MOMENT = 0.5  # a noun by which happenings of a kind are told apart
ONE_TOWN_KM = 50  # between two positions that gazetteers give one town
SAME_DAY, GUESSED_DAY, IN_SPAN, IN_MONTH, IN_YEAR, SAME_TALLY = 3.0, 2.0, 1.5, 1.0, 0.3, 1.5
GUESSED_NEAR = 1.0  # days apart, where one is only that of publication
NEXT_NIGHT, NEXT_DAY = 1.0, -0.7  # told of a journey, which may end about midnight; of what is done by day
NEWS, OPEN_ARTICLE, RECENT = 0.8, 0.7, -0.5  # beside an article of those days, one without a date, one much later
NEWS_DAYS, PLAN_DAYS = 10, 120  # between a day and the publication of an article that tells it without a date
ONLY_NEWS = ("CEREMONY", "GIFT")  # kinds of which no article tells much later without saying when
SHARED_NAME = 1.0  # of two sites, one of them in no gazetteer
WORD = re.compile(r"\w{5,}")


def score(one: Telling, other: Telling) -> Score:
    """The sum of what agrees."""
    total = 0.0
    for part in (moments, said, parties, journeys, places, dates):
        found = part(one, other)
        if found is None:
            return CONFLICT
        total += found
    return total


def moments(one: Telling, other: Telling) -> Score:
    """A wreath is no welcome, a departure no arrival; the same noun speaks for one happening."""
    if one.moments & other.moments:
        return SAME_MOMENT
    if one.kind == "TRAVEL":
        return CONFLICT if one.moments and other.moments and not leads_to_one_place(one, other) else 0.0
    first, second = told_apart(one), told_apart(other)
    if not first or not second:
        return CONFLICT if one.kind == "MEET" and is_beside_talks(first | second) else 0.0
    return 0.0 if first & other.in_sentence or second & one.in_sentence else CONFLICT


def told_apart(telling: Telling) -> frozenset[str]:
    """The moments by which a telling is told apart: of talks, some only tell how they began, a welcome is one."""
    if GREETING in telling.moments:
        return telling.moments - {GREETING} | telling.in_sentence & {*BESIDE_TALKS}
    return telling.moments


def is_beside_talks(moments: frozenset[str]) -> bool:
    return bool(moments) and moments <= {*BESIDE_TALKS}


def leads_to_one_place(one: Telling, other: Telling) -> bool:
    """Whether two journeys have one goal: who returned home arrived there."""
    found = places(one, other)
    return found is not None and found >= SAME_LAND


def parties(one: Telling, other: Telling, of_one_time: bool = False) -> Score:
    """A person and the person's state count as one party; each side may name fewer, but not others.

    What is `of_one_time`, or told of one time, may take a leader for another of the family.
    """
    first, second = set(one.parties), set(other.parties)
    if not first or not second:
        return company(one, other)
    second = {same_name_in(first, name) for name in second}
    if is_led_by_another(one, other):
        return CONFLICT
    common = first & second
    alone, lonely = first - common, second - common
    states = {state_of(name) for name in alone} & lonely | {state_of(name) for name in lonely} & alone
    covered = states | {name for name in alone | lonely if state_of(name) in states} | {*map(state_of, common)}
    alone, lonely = alone - covered, lonely - covered
    is_one_time = of_one_time or is_told_when(one) and is_told_when(other)
    namesakes = mistaken(alone, lonely) if is_one_time else set()
    alone, lonely = alone - namesakes, lonely - namesakes
    matched = len(common) + len(states) + len(namesakes) // 2
    if matched < min(SIDES.get(one.kind, 1), *(len({*map(side, each)}) for each in (first, second))):
        return CONFLICT
    strangers = min(len(alone), len(lonely))
    if strangers and (matched < 2 or one.kind == "TRAVEL"):
        return CONFLICT
    return min(MOST_PARTIES, PARTY * len(common) + STATE_FOR_PERSON * len(states)) - STRANGER * strangers


def is_led_by_another(one: Telling, other: Telling) -> bool:
    """Whether another speaks or gives; who is only supposed to give may be the one who is given something."""
    if one.kind not in LED_BY_ONE or one.kind == "GIFT" and (one.supposed or other.supposed):
        return False
    return one.parties[0] != same_name_in({*one.parties}, other.parties[0])


def mistaken(alone: set[str], lonely: set[str]) -> set[str]:
    """Two leaders of one state and one family: at one time it was one of them, and an article means the other."""
    return {
        name
        for one, other in product(alone, lonely)
        if state_of(one) and state_of(one) == state_of(other) and {*one.split()} & {*other.split()}
        for name in (one, other)
    }


def is_told_when(telling: Telling) -> bool:
    """Whether the words of a telling give its month at least."""
    return telling.precision in ("day", "span", "month") and not telling.inferred


def same_name_in(names: set[str], name: str) -> str:
    """The one among some names that is this one in another spelling, else the name itself."""
    if name in names:
        return name
    sound = spoken(name)
    return next((each for each in sorted(names) if sound and spoken(each) == sound), name)


def company(one: Telling, other: Telling) -> Score:
    """What speaks for it where one names nobody: whom the article names beside it; a kind alone is nothing."""
    if any(is_bare(each) for each in (one, other)) or are_of_two_occasions(one, other):
        return CONFLICT
    sides = [{side(party) for party in each.parties} or each.around for each in (one, other)]
    is_vague = one.kind in WIDE_KINDS and not are_spots([each.spot.kind for each in (one, other) if each.spot])
    nowhere = NOWHERE if is_vague or one.spot is None or other.spot is None else 0.0
    return min(MOST_COMPANY, COMPANION * len(sides[0] & sides[1])) + nowhere


def are_of_two_occasions(one: Telling, other: Telling) -> bool:
    """Whether one tells of a fire and the other of a verdict."""
    return bool(one.occasions and other.occasions) and not one.occasions & other.occasions


def said(one: Telling, other: Telling) -> Score:
    """What one speaker says on one day is said on many occasions: it needs a sign that both tell of the same words."""
    if one.kind != "STATEMENT":
        return 0.0
    if one.matters & other.matters:
        return SAME_MATTER
    if one.precision == other.precision == "day" and one.date != other.date:
        return CONFLICT
    return UNTOLD_MATTER[one.once + other.once]


def is_bare(telling: Telling) -> bool:
    """Whether a telling says neither who nor, of its own, where or when."""
    is_somewhere = telling.kind != "TRAVEL" and telling.spot
    return not (telling.parties or is_somewhere) and (telling.inferred or not telling.precision)


def journeys(one: Telling, other: Telling) -> Score:
    """A departure is no arrival, and the way back not the way there; a drive to a house is not the state visit."""
    if one.kind != "TRAVEL":
        return 0.0
    where = [(each.origin, each.spot.name if each.spot else "") for each in (one, other)]
    (origin, place), (start, goal) = where
    if origin and start and origin != start or origin and origin == goal or start and start == place:
        return CONFLICT
    is_half = (origin and not place and goal and not start) or (start and not goal and place and not origin)
    if is_half and not one.moments & other.moments:
        return CONFLICT
    kinds = {each.spot.kind for each in (one, other) if each.spot}
    of_a_day = one.date == other.date and one.precision == "day" and not (one.parties and other.parties)
    is_wide = not are_spots(kinds)
    if "site" in kinds and len(kinds) > 1 and not of_a_day and (is_wide or set(one.parties) != set(other.parties)):
        return CONFLICT
    return 0.0 if place and goal or origin and origin == start else NOWHERE


def places(one: Telling, other: Telling) -> Score:
    first, second = one.spot, other.spot
    if not first or not second:
        return 0.0
    if first.country and second.country and first.country != second.country:
        return CONFLICT
    km = apart_km(first, second)
    if first.name == second.name:
        return same_name(first, second, km)
    kinds = {first.kind, second.kind}
    if not (first.country and second.country):
        return unlocated(first, second)
    if not are_spots(kinds):
        return IN_LAND if any(are_spots([kind]) for kind in kinds) or "country" in kinds else OVERLAP
    if km is None:
        return CONFLICT
    if len(kinds) > 1:
        return IN_CITY if km <= IN_CITY_KM else CONFLICT
    return OVERLAP if kinds == {"site"} and km <= ONE_SITE_KM else CONFLICT


def unlocated(first: Spot, second: Spot) -> Score:
    """A place that no gazetteer knows may lie in any other, but two of a kind must share a name."""
    if first.kind == second.kind and are_spots([first.kind]):
        shared = {*WORD.findall(first.name)} & {*WORD.findall(second.name)} - noun_words()
        return SHARED_NAME if shared else CONFLICT
    return 0.0


def same_name(first: Spot, second: Spot, km: float | None) -> Score:
    """One place, unless two towns of a name lie apart."""
    if are_spots((first.kind, second.kind)):
        return SAME_SPOT if km is None or km <= ONE_TOWN_KM else CONFLICT
    return SAME_LAND


def dates(one: Telling, other: Telling) -> Score:
    """What is compatible of two dates: a day in its month, a day beside midnight, the bounds of publication."""
    if "tally" in (one.precision, other.precision):
        return tallies(one, other)
    if was_planned(one) or was_planned(other):
        return CONFLICT
    if not (meet(one.days, other.days, ZONES) and known_in_time(one, other) and known_in_time(other, one)):
        return CONFLICT
    precisions = {one.precision, other.precision}
    if one.kind == "STATEMENT" and not precisions <= {"day", "span", "month"}:
        return CONFLICT
    if "" in precisions:
        return undated(one, other)
    if "year" in precisions:
        return IN_YEAR if meet(one.days, other.days) else CONFLICT
    if "month" in precisions:
        return IN_MONTH if meet(one.days, other.days) else CONFLICT
    if "span" in precisions:
        return IN_SPAN if meet(one.days, other.days) else CONFLICT
    return two_days(one, other)


def was_planned(telling: Telling) -> bool:
    """Whether a plan is told with a time before its article, which then dates the planning: "in May he was invited"."""
    if not telling.planned or not telling.published or telling.precision not in ("day", "span", "month"):
        return False
    return PartialDate(telling.date_end or telling.date).last.toordinal() < telling.published[0] - ZONES


def two_days(one: Telling, other: Telling) -> Score:
    if one.date == other.date:
        return GUESSED_DAY if one.inferred or other.inferred else SAME_DAY
    if one.inferred or other.inferred:
        return GUESSED_NEAR
    return NEXT_NIGHT if one.kind == "TRAVEL" and one.parties and other.parties else NEXT_DAY


def tallies(one: Telling, other: Telling) -> Score:
    """A tally is one only with a tally that begins at the same time, as far as both say when."""
    if one.precision != other.precision:
        return CONFLICT
    return SAME_TALLY if one.date.startswith(other.date) or other.date.startswith(one.date) else CONFLICT


def known_in_time(one: Telling, other: Telling) -> bool:
    """Whether what one article tells as happened had happened when it appeared, by the days of the other."""
    return one.planned or not one.published or other.days[0] <= one.published[1] + ZONES


def undated(one: Telling, other: Telling) -> Score:
    """A telling without a date beside another: of the same weekday, and near to its day of publication."""
    if len({weekday for each in (one, other) if (weekday := weekday_of(each)) is not None}) > 1:
        return CONFLICT
    if not one.precision and not other.precision:
        return undated_both(one, other)
    open_one, dated = (one, other) if not one.precision else (other, one)
    if not open_one.published:
        return OPEN_ARTICLE
    if open_one.planned:
        wait = dated.days[0] - open_one.published[1]
        return NEWS if wait <= PLAN_DAYS else CONFLICT
    if open_one.published[0] - dated.days[1] <= NEWS_DAYS:
        return NEWS
    return CONFLICT if one.kind in ONLY_NEWS else RECENT


def weekday_of(telling: Telling) -> int | None:
    """The weekday that a telling names, or that of its day."""
    told_by_day = telling.precision == "day" and not telling.inferred
    return date.fromisoformat(telling.date).weekday() if told_by_day else telling.weekday


def undated_both(one: Telling, other: Telling) -> Score:
    if not one.published or not other.published:
        return OPEN_ARTICLE
    return NEWS if meet(one.published, other.published, NEWS_DAYS) else CONFLICT


def meet(one: tuple[int, int], other: tuple[int, int], slack: int = 0) -> bool:
    """Whether two stretches of days overlap, or nearly so."""
    return EVER in (one, other) or one[0] <= other[1] + slack and other[0] <= one[1] + slack
