"""What a name says of itself: "Paris, Texas", "Newcastle in England", "Frankfurt (Oder)", "Athens, Ga."."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from lib.gazetteer import tables
from lib.gazetteer.tables import Place
from lib.gazetteer.toponyms import longest
from lib.languages.language import Language
from lib.languages.lexicon import compile_phrases
from lib.languages.tokens import Words, folded

BETWEEN = re.compile(r",\s|\s\(|,?\s+\(")  # "Paris, Texas", "Halle (Westfalen)"
WIDE = ("country", "region", "island", "other")
NEAR_KM = 150
EARTH_KM = 6371
MOST_BETWEEN = 40  # characters from a name to the one that says where it lies


@dataclass(frozen=True)
class Named:
    """A name of a place as it stands: where, how many words, and what it may mean, best first."""

    run: Words
    at: int
    length: int
    places: tuple[Place, ...]

    @property
    def start(self) -> int:
        return self.run[self.at].start

    @property
    def end(self) -> int:
        return self.run[self.at + self.length - 1].end


def find(run: Words) -> Iterator[tuple[int, Place]]:
    """Where names begin that another name behind them explains, and the places both then are."""
    at = 0
    while at < len(run):
        found = longest(run, at)
        if found:
            name = Named(run, at, *found)
            if pair := explained(name):
                start, inner, outer = pair
                yield name.start, inner
                yield start, outer
        at += found[0] if found else 1


def explained(name: Named) -> tuple[int, Place, Place] | None:
    """Where the explaining name begins, the place that the name means, and the place that holds it."""
    behind = name.at + name.length
    if behind >= len(name.run):
        return None
    if abbreviated := abbreviation(name):
        start, outer = abbreviated
        inner = next((place for place in name.places if holds(outer, place)), None)
        return (start, inner, outer) if inner else None
    outer_name = following(name, behind)
    if not outer_name or is_list(name, outer_name):
        return None
    for outer in outer_name.places:
        if outer.kind not in WIDE:
            continue
        for inner in name.places:
            if holds(outer, inner):
                return outer_name.start, inner, outer
    return None


def is_list(name: Named, other: Named) -> bool:
    """Whether two states or countries stand among others of their kind: "Kansas, Oklahoma and Texas"."""
    if name.places[0].kind not in ("country", "region"):
        return False
    run, behind = other.run, other.at + other.length
    before = name.at and run.gap(name.at) == ", " and longest(run, name.at - 1)
    goes_on = any(at < len(run) and run.gap(at) in (", ", " ") and longest(run, at) for at in (behind, behind + 1))
    return bool(before or goes_on)


def following(name: Named, behind: int) -> Named | None:
    """The name that stands behind another, with a comma, a bracket or a word for "in" between."""
    run = name.run
    gap = run.gap(behind)
    at = behind
    if not BETWEEN.fullmatch(gap):
        match = inside(run.spoken).match(run.text, name.end, name.end + MOST_BETWEEN)
        if not match:
            return None
        at = next((each for each in range(behind, len(run)) if run[each].start >= match.end()), len(run))
    if at >= len(run):
        return None
    found = longest(run, at)
    return Named(run, at, *found) if found else None


@cache
def inside(spoken: Language) -> re.Pattern[str]:
    """A word for "in", and the small words and nouns that may stand before a name: "in the US state of"."""
    prepositions = compile_phrases(tuple(spoken.events.at)).pattern if spoken.events.at else r"(?!)"
    heads = compile_phrases(tuple(spoken.names.heads)).pattern if spoken.names.heads else r"(?!)"
    inner = rf"(?:\w{{1,3}}\s+)?(?:{heads}|{prepositions})\s+"  # "the state of"
    return re.compile(rf",?\s+{prepositions}\s+(?:{inner})?", re.IGNORECASE)


def abbreviation(name: Named) -> tuple[int, Place] | None:
    """Where the short name of a state stands behind a name, and which state it is: "Athens, Ga."."""
    divisions = name.run.spoken.names.divisions
    if not divisions:
        return None
    match = short_names(name.run.spoken).match(name.run.text, name.end)
    if not match:
        return None
    known = tables.load()
    place_id = next(code for short, code in divisions.items() if short == match[1])
    return (match.start(1), known.place(place_id)) if place_id in known.lines else None


@cache
def short_names(spoken: Language) -> re.Pattern[str]:
    shorts = sorted(spoken.names.divisions, key=len, reverse=True)
    return re.compile(rf",\s+({'|'.join(map(re.escape, shorts))})(?!\w)")


def holds(outer: Place, inner: Place) -> bool:
    """Whether a place lies in another: in its country, in its state, or near the middle of a smaller region."""
    if inner.place_id == outer.place_id or inner.kind == "country":
        return False
    if outer.kind == "country":
        return inner.country == outer.country or inner.country in outer.countries
    if outer.place_id == outer.division:
        return inner.division == outer.place_id
    if outer.country and inner.country and outer.country != inner.country:
        return False
    return inner.kind == "city" and kilometres(outer, inner) < NEAR_KM


def kilometres(one: Place, other: Place) -> float:
    """The distance of two places on a sphere; infinite where one has no coordinates."""
    if one.lat is None or one.lon is None or other.lat is None or other.lon is None:
        return math.inf
    north, south = math.radians(one.lat), math.radians(other.lat)
    east = math.radians(one.lon - other.lon)
    chord = math.sin((north - south) / 2) ** 2 + math.cos(north) * math.cos(south) * math.sin(east / 2) ** 2
    return 2 * EARTH_KM * math.asin(math.sqrt(min(1, chord)))


@cache
def ordinary_words(spoken: Language) -> frozenset[str]:
    """Words that are capital only because they open a sentence, and those that may stand before a place."""
    names, events = spoken.names, spoken.events
    prepositions = (*events.at, *events.to, *events.origin, *events.by, *events.adjunct, *events.subordinate)
    said = (*spoken.quotes.speech, *spoken.quotes.opinion, *spoken.quotes.according)
    several = (*prepositions, *said, *events.also, *events.earlier, *names.before_places)
    single = (word for phrase in several for word in phrase.split())
    return folded((*spoken.sentences.starters, *names.not_names, *names.titles, *names.organisations, *single))
