"""Articles on one story: a telling of few facts joins the only happening of its kind that nothing speaks against."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from itertools import product

from lib.corpus import agreement
from lib.corpus.groups import Group
from lib.corpus.tellings import GREETING, Telling, side
from lib.languages.keys import ATTENDED, OCCASIONS

OF_ONE_STATE = 0.5  # ministers of both sides in one article, their leaders or states in the other
LEAST = {"MEET": 0.0, "SIGN_AGREEMENT": 0.0, "TRAVEL": 2.5, "GIFT": 0.5}  # of a story's few, the one is the other
LEAST_OF_AN_OCCASION = 0.0
LED_FOR_THEM = ("SIGN_AGREEMENT",)  # by whoever each side sends
SELDOM = ("SIGN_AGREEMENT",)  # kinds of which a story rarely holds a second
AHEAD = 0.4  # of the next best; else there is no only one
MOST_OF_A_KIND = 30  # happenings of a kind in an article that are compared

Known = dict[tuple[int, int, int, int], float | None]  # two happenings, each with how many tellings → their agreement


def join(groups: list[Group], on_story: Mapping[str, Mapping[str, int]]) -> None:
    """Moves tellings together, article by article, those first that share most."""
    told: dict[tuple[str, str], list[Group]] = defaultdict(list)
    for group in groups:
        for article in group.articles & on_story.keys() if group.members else ():
            for what in matters(group):
                told[article, what].append(group)
    known: Known = {}
    for one, other in in_order(on_story):
        for what, least in (*LEAST.items(), *((occasion, LEAST_OF_AN_OCCASION) for occasion in OCCASIONS)):
            if (one, what) in told and (other, what) in told:
                for first, second in only_pairs(told[one, what], told[other, what], least, known):
                    merge(first, second, told)


def matters(group: Group) -> list[str]:
    """By what a happening is told from others: its kind, or what a ceremony or another happening is."""
    kind = group.profiles[0].kind
    return [kind] if kind in LEAST else sorted(group.occasions)


def in_order(on_story: Mapping[str, Mapping[str, int]]) -> list[tuple[str, str]]:
    """Each pair of articles once, those first that share most."""
    pairs = {(-shared, *sorted((one, other))) for one, others in on_story.items() for other, shared in others.items()}
    return [(one, other) for _, one, other in sorted(pairs)]


def only_pairs(firsts: list[Group], seconds: list[Group], least: float, known: Known) -> list[tuple[Group, Group]]:
    """Happenings of two articles that are each the only one, or by far the best, that the other may be."""
    shared = {id(each) for each in firsts} & {id(each) for each in seconds}
    left = [each for each in firsts if id(each) not in shared][:MOST_OF_A_KIND]
    right = [each for each in seconds if id(each) not in shared][:MOST_OF_A_KIND]
    scores = {
        (row, column): score
        for row, one in enumerate(left)
        for column, other in enumerate(right)
        if (score := as_known(one, other, known)) is not None
    }
    found = []
    for (row, column), score in scores.items():
        rivals = [value for (r, c), value in scores.items() if (r == row) != (c == column)]
        if score >= least and all(score - value >= AHEAD for value in rivals):
            found.append((left[row], right[column]))
    return found


def as_known(one: Group, other: Group, known: Known) -> float | None:
    """The agreement of two happenings, which many pairs of articles ask for; another one once either has grown."""
    key = id(one), len(one.members), id(other), len(other.members)
    if key not in known:
        known[key] = agreed(one, other)
    return known[key]


def agreed(one: Group, other: Group) -> float | None:
    """The best agreement of two happenings; None where an article tells them apart, or some tellings differ."""
    if one.articles & other.articles:
        return None
    best = None
    for first, second in product(one.profiles, other.profiles):
        found = compatible(first, second)
        if found is None:
            return None
        best = found if best is None else max(best, found)
    return best


def compatible(one: Telling, other: Telling) -> float | None:
    """What agrees of two tellings of a story, where nothing speaks against their being one."""
    is_told_apart = one.kind in SELDOM or one.occasions & other.occasions
    if is_nobodys_greeting(one) or is_nobodys_greeting(other):
        return None
    if is_bare(one) and is_bare(other) and not is_told_apart:
        return None
    total = 0.0
    for part in (agreement.moments, parties, agreement.journeys, agreement.places, agreement.dates):
        found = part(one, other)
        if found is None:
            return None
        total += found
    return total


def is_bare(telling: Telling) -> bool:
    """Whether a telling says neither who nor, in words of its own, on what day: two such may be anything."""
    return not telling.parties and (telling.inferred or telling.precision not in ("day", "span"))


def is_nobodys_greeting(telling: Telling) -> bool:
    """Whether a telling is a greeting of whoever it may be: a visit has many, and one meeting of talks."""
    return is_bare(telling) and GREETING in telling.moments


def parties(one: Telling, other: Telling) -> float | None:
    """Who is not named may be anybody of the story; a minister stands for the side that the leader stands for."""
    is_anybody = one.kind == "TRAVEL" and (one.date != other.date or one.precision != "day")
    if is_anybody and not (one.parties and other.parties):
        return None
    if not one.parties or not other.parties or one.occasions & other.occasions & {*ATTENDED}:
        return 0.0
    strict = agreement.parties(one, other, of_one_time=True)
    if strict is not None or one.kind not in LED_FOR_THEM:
        return strict
    sides, others = ({side(party) for party in each.parties} for each in (one, other))
    return OF_ONE_STATE if sides <= others or others <= sides else None


def merge(one: Group, other: Group, told: Mapping[tuple[str, str], list[Group]]) -> None:
    """All of the second happening into the first."""
    for article in other.articles:
        for what in matters(other):
            here = told.get((article, what), [])
            here[:] = [one if each is other else each for each in here]
    one.take_in(other)
