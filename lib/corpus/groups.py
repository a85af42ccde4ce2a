"""A happening as the tellings that are joined so far, and how well a further one agrees with them."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from lib.corpus import agreement
from lib.corpus.tellings import Telling, side
from lib.extraction.people.sounds import spoken

MOST_PROFILES = 24  # different tellings of a happening that a further one is compared with
BY_BOTH = ("MEET", "SIGN_AGREEMENT")  # kinds of which one telling may name one party, another the other
LEAST_TWICE = 4.0  # in one article, which tells two things apart where it can

Key = tuple[str, str, str]  # kind, party or place, day, month or year


@dataclass(slots=True)
class Group:
    """The tellings of one happening: where they stand among the records, and those that differ from each other."""

    members: list[int] = field(default_factory=list)
    profiles: list[Telling] = field(default_factory=list)
    seen: set[tuple] = field(default_factory=set)
    articles: set[str] = field(default_factory=set)
    keys: set[Key] = field(default_factory=set)  # under which it stands in the index

    def add(self, at: int, telling: Telling) -> None:
        self.members.append(at)
        self.articles.add(telling.article)
        self.keep(telling)

    def keep(self, telling: Telling) -> None:
        """Remembers a telling that differs from those so far."""
        what = (telling.parties, telling.spot, telling.date, telling.date_end, telling.planned, telling.article)
        if len(self.profiles) < MOST_PROFILES and what not in self.seen:
            self.profiles.append(telling)
            self.seen.add(what)

    @property
    def occasions(self) -> set[str]:
        """What the tellings say that it is, where its kind says little."""
        return {occasion for each in self.profiles for occasion in each.occasions}

    def take_in(self, other: Group) -> None:
        """All tellings of another happening, which is left empty."""
        self.members += other.members
        self.articles |= other.articles
        for each in other.profiles:
            self.keep(each)
        other.members, other.profiles = [], []

    def score(self, telling: Telling) -> float | None:
        """The best agreement with one of the tellings; None where it cannot be one with some of them."""
        found = {at: paired(each, telling) for at, each in enumerate(self.profiles)}
        known = [each for each in found.values() if each is not None]
        apart = [self.profiles[at] for at, each in found.items() if each is None]
        return max(known) if known and all(self.names_both(each, telling) for each in apart) else None

    def names_both(self, one: Telling, other: Telling) -> bool:
        """Whether two that name different parties are both of those whom a third telling names together."""
        if one.kind not in BY_BOTH or one.article == other.article or not one.parties or not other.parties:
            return False
        sides = sides_of(one) | sides_of(other)
        is_known = any(sides <= sides_of(each) for each in self.profiles)
        return is_known and agreement.score(one, replace(other, parties=one.parties)) is not None


def sides_of(telling: Telling) -> set[str]:
    """Who is at it, however the name is spelled; a person stands for the state."""
    return {spoken(name) or name for name in map(side, telling.parties)}


def paired(one: Telling, other: Telling) -> float | None:
    """How well two tellings agree; within one article only a plan and what came of it, or a telling doubled."""
    score = agreement.score(one, other)
    if score is None or one.kind == "STATEMENT" and one.planned != other.planned:
        return None
    if one.article != other.article or one.planned != other.planned:
        return score
    is_told_twice = one.kind not in agreement.LED_BY_ONE and one.date == other.date and one.spot == other.spot
    return score if is_told_twice and one.spot and score >= LEAST_TWICE else None
