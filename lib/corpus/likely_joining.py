"""Articles on one story: happenings that are likely to be one, though some of what their articles tell differs."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from itertools import product

from lib.corpus import agreement, likeness
from lib.corpus.groups import Group
from lib.corpus.story_joining import in_order
from lib.corpus.tellings import Telling
from lib.languages.keys import ATTENDED

LEAST = 0.35  # share of pairs so alike that are of one happening
AHEAD = 0.1  # of the next likely; else there is no only one
MOST_IN_ARTICLE = 60  # happenings of an article that are compared
Known = dict[tuple[int, int, int, int], float]  # two happenings, each with how many tellings → their likeness


def join(groups: list[Group], on_story: Mapping[str, Mapping[str, int]]) -> None:
    """Moves tellings together, article by article, those first that share most."""
    told: dict[str, list[Group]] = defaultdict(list)
    for group in groups:
        for article in group.articles & on_story.keys() if group.members else ():
            told[article].append(group)
    known: Known = {}
    for one, other in in_order(on_story):
        while pair := likeliest(told[one], told[other], known):
            merge(*pair, told)


def likeliest(firsts: list[Group], seconds: list[Group], known: Known) -> tuple[Group, Group] | None:
    """The two happenings of two articles that are the likeliest to be one; None where no two are likely enough."""
    both = {id(each) for each in firsts} & {id(each) for each in seconds}
    left = [each for each in firsts if id(each) not in both][:MOST_IN_ARTICLE]
    right = [each for each in seconds if id(each) not in both][:MOST_IN_ARTICLE]
    shares = {
        (row, column): as_known(one, other, known) for row, one in enumerate(left) for column, other in enumerate(right)
    }
    able = sorted((-share, at) for at, share in shares.items() if share >= LEAST)
    found = next((at for _, at in able if is_ahead(at, shares)), None)
    return (left[found[0]], right[found[1]]) if found else None


def is_ahead(at: tuple[int, int], shares: Mapping[tuple[int, int], float]) -> bool:
    """Whether neither of two happenings is nearly as likely to be another one of the other's article."""
    rivals = (share for each, share in shares.items() if (each[0] == at[0]) != (each[1] == at[1]))
    return all(shares[at] - share >= AHEAD for share in rivals)


def as_known(one: Group, other: Group, known: Known) -> float:
    """The likeness of two happenings, which many pairs of articles ask for; another one once either has grown."""
    key = id(one), len(one.members), id(other), len(other.members)
    if key not in known:
        known[key] = alike(one, other)
    return known[key]


def alike(one: Group, other: Group) -> float:
    """How likely two happenings are one, the mean of their tellings; 0 where an article tells both."""
    if one.articles & other.articles:
        return 0.0
    pairs = list(product(one.profiles, other.profiles))
    if any(is_of_others(*pair) for pair in pairs):
        return 0.0
    shares = [likeness.share(*pair) for pair in pairs]
    return sum(shares) / len(shares)


def is_of_others(one: Telling, other: Telling) -> bool:
    """Whether two tellings of what happens to somebody name others: a verdict on A, a verdict on B."""
    occasions = one.occasions & other.occasions - {*ATTENDED}
    return bool(occasions and one.named and other.named) and agreement.parties(one, other) is None


def merge(one: Group, other: Group, told: Mapping[str, list[Group]]) -> None:
    """All of the second happening into the first."""
    for article in other.articles:
        here = told.get(article, [])
        here[:] = [each for each in here if each is not other and each is not one] + [one]
    one.take_in(other)
