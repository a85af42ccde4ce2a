"""How likely a name is a place here, and which one: by its kind and size, then rule by rule (see place_rules.py)."""

from __future__ import annotations

from lib.extraction.document import Mention
from lib.extraction.places.metonyms import is_metonym
from lib.extraction.places.place_rules import RULED_OUT, RULES, Candidate
from lib.extraction.places.surroundings import Surroundings
from lib.gazetteer.tables import Place
from lib.languages.tokens import Words

LEAST = 0.5  # the confidence a mention needs
MOST = 0.99
COUNTRY_OR_REGION, LONG_OR_CHOSEN = 0.95, 0.9
BY_POPULATION = ((5_000_000, 0.9), (1_000_000, 0.85), (400_000, 0.75), (100_000, 0.55), (0, 0.35))
RUNNERS_UP = 3
SMALL_TOWN = 50_000  # people
MOST_TIMES_LARGER = 20  # a namesake in a country not spoken of may be so many times as large and still give way
WIDE = ("region", "island")


def weighed(run: Words, at: int, length: int, places: tuple[Place, ...], around: Surroundings) -> Mention | None:
    """The mention with its confidence, or None where it is too low."""
    candidate = Candidate(run, at, length, likeliest(places, around), around)
    confidence, reasons = base(candidate.place, length), ["gazetteer"]
    for rule in RULES:
        if not rule.holds(candidate):
            continue
        if rule.weight == RULED_OUT:
            return None
        confidence += rule.weight
        if rule.reason:
            reasons.append(rule.reason.format(before=candidate.before))
    if confidence < LEAST:
        return None
    return Mention(
        candidate.start,
        candidate.end,
        candidate.place,
        min(confidence, MOST),
        is_metonym(candidate),
        ", ".join(reasons),
        tuple(other for other in places if other != candidate.place)[:RUNNERS_UP],
    )


def likeliest(places: tuple[Place, ...], around: Surroundings) -> Place:
    """The first choice of the gazetteer, unless another one lies in a country the article speaks of."""
    first = places[0]
    if first.kind in ("country", "region") or first.country in around.countries:
        return first
    near = [place for place in places if place.country in around.countries]
    if near and (near[0].population * MOST_TIMES_LARGER >= first.population or near[0].kind in WIDE):
        return near[0]
    wide = [place for place in places if place.kind in WIDE]
    return wide[0] if wide and first.population < SMALL_TOWN else first


def base(place: Place, length: int) -> float:
    """How likely a name of this kind, of so many words, is a place at all."""
    if place.kind in ("country", "region"):
        return COUNTRY_OR_REGION
    if length > 1 or is_chosen(place):
        return LONG_OR_CHOSEN
    return next(value for least, value in BY_POPULATION if place.population >= least)


def is_chosen(place: Place) -> bool:
    """Whether a place is of the hand table data/places.csv."""
    return place.place_id[:1].isalpha()
