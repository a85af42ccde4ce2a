"""How likely a name is a place here, and which one: by its kind and size, then rule by rule (see place_rules.py)."""

from __future__ import annotations

import math
import re
from functools import cache

from lib.extraction.document import Mention, Passage
from lib.extraction.places.candidate import Candidate
from lib.extraction.places.evidence import is_word_for_town
from lib.extraction.places.metonyms import is_metonym
from lib.extraction.places.place_rules import RULED_OUT, RULES
from lib.extraction.places.qualifiers import NEAR_KM, kilometres
from lib.extraction.places.surroundings import Surroundings
from lib.extraction.places.towns import noun_of_towns
from lib.gazetteer import tables
from lib.gazetteer.tables import Place
from lib.languages.language import Language
from lib.languages.lexicon import compile_phrases
from lib.languages.tokens import Words

LEAST = 0.5  # the confidence a mention needs
MOST = 0.99
COUNTRY_OR_REGION, LONG_OR_CHOSEN = 0.95, 0.9
BY_POPULATION = ((5_000_000, 0.9), (1_000_000, 0.85), (400_000, 0.75), (100_000, 0.55), (5_000, 0.35), (0, 0.14))
RUNNERS_UP = 3
REGION_REACH = 30  # characters from a word for a region to its name
SMALL_WORDS = re.compile(r"\s+(?:\w{1,3}['’\s]+)?")  # "department of Potosí"

# tenfolds of inhabitants
BY_KIND = {"country": 8.0, "region": 6.3, "island": 6.0, "site": 6.0, "other": 6.0}
BEHIND_A_CITY, COUNTY, CAPITAL, FIRST = 4.8, 4.5, 0.9, 0.1
SMALL_NAMESAKE, CITY_OF_ITS_NAME = 50_000, 100_000  # people
SMALLEST = 500  # people of a town of which no number is known
SAID_DIVISION, MORE_DIVISION, MOST_BY_DIVISION = 1.5, 0.5, 3.0
SAID_COUNTRY, MORE_COUNTRY, MOST_BY_COUNTRY = 1.4, 0.2, 2.0
ONLY_COUNTRY = 0.5
SIBLING, MOST_BY_SIBLINGS = 0.5, 1.5
NEIGHBOUR_TOWN, MOST_BY_NEIGHBOURS = 0.7, 2.1


def weighed(
    run: Words,
    at: int,
    length: int,
    places: tuple[Place, ...],
    around: Surroundings,
    passage: Passage | None = None,
) -> Mention | None:
    """The mention with its confidence, or None where it is too low."""
    place = said_kind(run, at, length, places) or meant(places, run[at].start, around)
    candidate = Candidate(run, at, length, place, around, passage)
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


def meant(places: tuple[Place, ...], start: int, around: Surroundings) -> Place:
    """The place that a name means where it stands: as a qualifier says, else the likeliest in the article."""
    return around.qualified.get(start) or likeliest(places, around)


def said_kind(run: Words, at: int, length: int, places: tuple[Place, ...]) -> Place | None:
    """The region or the city among a name's places that a word beside it tells: "the Potosí region", "مدينة غزة"."""
    return said_region(run, at, length, places) or said_city(run, at, places)


def said_city(run: Words, at: int, places: tuple[Place, ...]) -> Place | None:
    """The city among a name's places where a word for one stands before a country's or region's: "город Мехико"."""
    if places[0].kind not in ("country", "region"):
        return None
    city = next((place for place in places if place.kind == "city"), None)
    told = noun_of_towns(run.text, run[at].start, run.spoken) if city else None
    return city if told and is_word_for_town(told[1], run.spoken) else None


def said_region(run: Words, at: int, length: int, places: tuple[Place, ...]) -> Place | None:
    """The region or county among a name's places where a word for one stands beside it: "the Potosí region"."""
    region = next((place for place in places if place.kind == "region"), None)
    if not region or region == places[0]:
        return None
    text, start, end = run.text, run[at].start, run[at + length - 1].end
    pattern = region_words(run.spoken)
    beside = pattern.match(text, end + 1) if text[end : end + 1] == " " else None
    before = list(pattern.finditer(text, max(0, start - REGION_REACH), start))
    near = before and SMALL_WORDS.fullmatch(text, before[-1].end(), start)
    return region if beside or near else None


@cache
def region_words(spoken: Language) -> re.Pattern[str]:
    """Nouns for regions: "region", "province", "departamento"."""
    return compile_phrases(tuple(head for head, kind in spoken.names.heads.items() if kind == "region"))


def likeliest(places: tuple[Place, ...], around: Surroundings) -> Place:
    """The place that a name most likely means in an article; the same wherever it stands there."""
    if len(places) == 1:
        return places[0]
    if places not in around.likely:
        told = [place for place in places if place.place_id in around.chosen]
        around.likely[places] = told[0] if told else max(places, key=lambda place: likelihood(place, places, around))
    return around.likely[places]


def likelihood(place: Place, places: tuple[Place, ...], around: Surroundings) -> float:
    """How likely a name means one of its places: by what is known of it, and by what else the article speaks of.

    In tenfolds of inhabitants: two more are as good as a hundred times as many people.
    """
    told = standing(place, places)
    if place.kind == "country":
        return told + (SAID_COUNTRY if place.country in around.countries else 0)
    said = around.divisions[place.division] if place.division else 0
    told += min(MOST_BY_DIVISION, SAID_DIVISION + MORE_DIVISION * (said - 1)) if said else 0
    mentions = around.countries[place.country] if place.country else 0
    by_country = min(MOST_BY_COUNTRY, SAID_COUNTRY + MORE_COUNTRY * (mentions - 1)) if mentions else 0
    by_country += ONLY_COUNTRY if mentions and place.kind == "city" and len(around.countries) == 1 else 0
    told += by_country / 2 if is_small_namesake(place, places[0]) and not said else by_country
    if place.place_id == place.division:
        siblings = sum(
            other.place_id == other.division and other.country == place.country and other.place_id != place.place_id
            for other in around.clear.values()
        )
        told += min(MOST_BY_SIBLINGS, SIBLING * siblings)
    return told + min(MOST_BY_NEIGHBOURS, NEIGHBOUR_TOWN * neighbours(place, around))


def is_small_namesake(place: Place, first: Place) -> bool:
    """Whether a place is a small town that shares its name with a city of another country: Geneva in Illinois."""
    is_small = place.kind == "city" and place.population < SMALL_NAMESAKE
    return is_small and first.kind == "city" and first.country != place.country and first.population > CITY_OF_ITS_NAME


def standing(place: Place, places: tuple[Place, ...]) -> float:
    """How likely a name means one of its places before the article is looked at: first the gazetteer's first."""
    first = places[0]
    if place == first:
        is_capital = place.place_id in tables.load().capitals
        return max(prior(each) for each in places if each.kind == "city" or each == first) + (
            CAPITAL if is_capital else FIRST
        )
    return BEHIND_A_CITY if place.kind != "city" and first.kind == "city" else prior(place)


def neighbours(place: Place, around: Surroundings) -> int:
    """How many towns that can be no other lie near a place."""
    others = (other for other in around.clear.values() if other.name != place.name and other.kind == "city")
    return sum(kilometres(place, other) < NEAR_KM for other in others)


def prior(place: Place) -> float:
    """How likely a place is spoken of at all, in tenfolds of inhabitants."""
    if place.kind == "city":
        return math.log10(place.population + SMALLEST)
    if place.kind == "region" and place.division and place.division != place.place_id:
        return COUNTY
    return BY_KIND[place.kind]


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
