"""How likely a name is a place here, and which one: prepositions, neighbours, size, and the countries spoken of."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field
from functools import cache

from lib.extraction.document import Document, Mention
from lib.gazetteer import geocoder
from lib.gazetteer.geocoder import Place
from lib.gazetteer.toponyms import SURE_INFLECTED, longest, meanings, organisation
from lib.languages.language import Language
from lib.languages.lexicon import compile_phrases
from lib.languages.tokens import Words, fold, folded, forms, joined

DATELINE = re.compile(r"[.:]|,\s+\d|\s+[(–—]")  # behind a place that opens a line
LEAST = 0.5  # the confidence a mention needs
PREPOSITION, NEIGHBOUR, SENTENCE_START, SMALL_ELSEWHERE, SURNAME, INFLECTED = 0.25, -0.45, -0.15, -0.6, -0.5, -0.2
SAME_COUNTRY = 0.15
BY_POPULATION = ((5_000_000, 0.9), (1_000_000, 0.85), (400_000, 0.75), (100_000, 0.55), (0, 0.35))
RUNNERS_UP = 3
LONGEST_CONNECTOR = 4  # letters of the "of" inside of an organisation's name
CASE_OF_PLACE = 3  # letters of an ending such as -ssa or -sta
SMALL_TOWN = 50_000
WIDE = ("region", "island")
Span = tuple[int, int]


@dataclass
class Surroundings:
    """What an article tells about its names.

    The words it also writes small, those that follow another capital word ("Jane Warren"), the countries it speaks of.
    """

    small: frozenset[str] = frozenset()
    surnames: frozenset[str] = frozenset()
    countries: Counter = field(default_factory=Counter)


def surroundings(document: Document) -> Surroundings:
    """Reads an article once for what helps with single names."""
    runs = [passage.words for passage in document.passages]
    small = frozenset(token.text for run in runs for token in run if token.text[0].islower())
    named = (longest(run, at) for run in runs for at in range(len(run)))
    countries = Counter(found[1][0].country for found in named if found and found[1][0].kind == "country")
    surnames = frozenset(
        run[at].text
        for run in runs
        for at in range(2, 0 if document.spoken.names.capital_nouns else len(run))
        if run.gap(at) == " " and is_full_name(run[at - 1].text, run[at].text, document.spoken)
    )
    return Surroundings(small, surnames, countries)


def is_full_name(first: str, last: str, spoken: Language) -> bool:
    """Whether two capital words side by side are rather a person's than a place's name."""
    if not (is_capital(first) and is_capital(last)) or meanings((first, last), spoken):
        return False
    known = meanings((first,), spoken)
    return not known or known[0].kind not in ("country", "region")


def weighed(run: Words, at: int, length: int, places: tuple[Place, ...], around: Surroundings) -> Mention | None:
    """The mention with its confidence, or None where it is too low."""
    window = run[at : at + length]
    place = likeliest(places, around)
    confidence, reasons = base(place, length), ["gazetteer"]
    before = preposition(run.text, window[0].start, run.spoken)
    if length == 1 and not before and is_in_organisation(run, at):
        return None
    if is_of_organisation(run, at):
        return None
    if length == 1 and window[0].text in run.spoken.names.attributive and is_attributive(run, at):
        return None
    if place.kind == "site" and not before and behind_title(run, at):
        return None  # "the spokesman of the Kremlin" tells of an institution
    if before:
        confidence, reasons = confidence + PREPOSITION, [*reasons, f"behind “{before}”"]
    if place.kind not in ("country", "region") and length == 1:
        if place.country in around.countries:
            confidence, reasons = confidence + SAME_COUNTRY, [*reasons, "its country is spoken of"]
        if not before and neighbour(run, at):
            confidence += NEIGHBOUR
        if not before and window[0].text in around.surnames:
            confidence += SURNAME
        confidence += inflection(window[0].text, place, run.spoken)
    if length == 1 and fold(window[0].text) in around.small:
        confidence += SMALL_ELSEWHERE
    if length == 1 and at == 0 and place.kind != "country" and place.population < 1_000_000:
        confidence += SENTENCE_START
    if confidence < LEAST:
        return None
    metonym = is_metonym(run.text, window[0].start, window[-1].end, place, run.spoken)
    others = tuple(other for other in places if other != place)[:RUNNERS_UP]
    start, end = window[0].start, window[-1].end
    return Mention(start, end, place, min(confidence, 0.99), metonym, ", ".join(reasons), others)


def inflection(word: str, place: Place, spoken: Language) -> float:
    """What an ending tells: a long one is a case of place, with a short one a small town is rather another word."""
    known = geocoder.load()
    if known.lookup(word, spoken.code):
        return 0.0
    ending = next((len(word) - len(form) for form in forms(word, spoken) if known.lookup(form, spoken.code)), 0)
    if ending >= CASE_OF_PLACE:
        return PREPOSITION
    return INFLECTED if place.population < SURE_INFLECTED else 0.0


def likeliest(places: tuple[Place, ...], around: Surroundings) -> Place:
    """The first choice of the gazetteer, unless another one lies in a country the article speaks of."""
    first = places[0]
    if first.kind in ("country", "region") or first.country in around.countries:
        return first
    near = [place for place in places if place.country in around.countries]
    if near and (near[0].population * 20 >= first.population or near[0].kind in WIDE):
        return near[0]
    wide = [place for place in places if place.kind in WIDE]
    return wide[0] if wide and first.population < SMALL_TOWN else first


def base(place: Place, length: int) -> float:
    """How likely a name of this kind is a place at all."""
    if place.kind in ("country", "region"):
        return 0.95
    if length > 1 or place.place_id[:1].isalpha():  # several words, or of the hand table
        return 0.9
    return next(value for least, value in BY_POPULATION if place.population >= least)


@cache
def prepositions(spoken: Language) -> re.Pattern:
    words = (*spoken.events.at, *spoken.events.to, *spoken.events.origin)
    return re.compile(rf"({compile_phrases(words).pattern})\s+$", re.IGNORECASE)


def preposition(text: str, start: int, spoken: Language) -> str:
    """The preposition of place right before a name, or ""."""
    match = prepositions(spoken).search(text, max(0, start - 30), start)
    return match[1] if match else ""


def neighbour(run: Words, at: int) -> bool:
    """Whether a capital word of no known meaning stands right beside: then both are rather a person's name."""
    if run.spoken.names.capital_nouns:
        return False
    for here, there in ((at - 1, at), (at, at + 1)):
        other = here if here != at else there
        if 0 <= other < len(run) and here >= 0 and joined(run.text, run[here : there + 1]):
            word = run[other].text
            opens_sentence = other == 0
            if is_capital(word) and not opens_sentence and not is_known(word, run.spoken):
                return True
    return False


def is_known(word: str, spoken: Language) -> bool:
    """Whether a word beside a place is a country, a region or an office, which says nothing against the place."""
    places = meanings((word,), spoken)
    return bool(places and places[0].kind in ("country", "region")) or fold(word) in folded(spoken.names.titles)


def is_capital(word: str) -> bool:
    return len(word) > 1 and word[0].isupper() and not word.isupper()


def is_in_organisation(run: Words, at: int) -> bool:
    """Whether the word right behind makes a name an organisation's: "Uppsala University"."""
    if at + 1 >= len(run) or run.gap(at + 1) not in (" ", "-"):
        return False
    behind = run[at + 1].text
    return bool(organisation(run.spoken).fullmatch(behind)) and (
        behind[0].isupper() or not is_inflected(run[at].text, run.spoken)
    )


def is_of_organisation(run: Words, at: int) -> bool:
    """Whether a name ends an organisation's: "Bank of England"; its first word is capital."""
    if at < 2 or not run[at - 1].text.islower() or len(run[at - 1].text) > LONGEST_CONNECTOR:
        return False
    if not run[at - 2].text[0].isupper() or run[at - 1].text in map(fold, run.spoken.events.at):
        return False
    return bool(organisation(run.spoken).match(run.text, run[at - 2].start, run[at].start))


def is_attributive(run: Words, at: int) -> bool:
    """Whether an abbreviation stands before a capital word as its adjective: "the U.S. Senate"."""
    return at + 1 < len(run) and run.gap(at + 1) == " " and run[at + 1].text[0].isupper()


def is_inflected(word: str, spoken: Language) -> bool:
    """Whether a name stands with a case ending: "Sudan's army" is no organisation's name."""
    return not geocoder.load().lookup(word, spoken.code)


def behind_title(run: Words, at: int) -> bool:
    """Whether an office stands at most two words before."""
    titles, offices = folded(run.spoken.names.titles), folded(tuple(run.spoken.people.offices))
    return any(fold(token.text) in titles or fold(token.text) in offices for token in run[max(0, at - 2) : at])


def is_metonym(text: str, start: int, end: int, place: Place, spoken: Language) -> bool:
    """Whether a place rather stands for its government: a verb of saying or holding a view follows."""
    if place.kind not in ("city", "country", "site"):
        return False
    if preposition(text, start, spoken) or DATELINE.match(text, end) and text[:start].rstrip(" \t")[-1:] in ("", "\n"):
        return False
    is_seat = place.place_id in geocoder.load().capitals
    return bool(speaking(spoken).match(text, end)) or (is_seat and bool(spoken.events.at))


@cache
def speaking(spoken: Language) -> re.Pattern:
    """A verb of saying or holding a view, at most two words away."""
    words = (*spoken.quotes.speech, *spoken.quotes.opinion)
    return re.compile(rf"(?:\s+\w+){{0,2}}?\s+{compile_phrases(words).pattern}", re.IGNORECASE)
