"""Place names as words: which run of words names a place, through its case endings, and which places it may mean."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from lib.gazetteer import tables
from lib.gazetteer.tables import Place
from lib.languages import language
from lib.languages.language import FIRST_SYLLABIC, Language
from lib.languages.lexicon import compile_phrases
from lib.languages.tokens import Token, Words, folded, forms, is_name_like, joined, once_a_word, readings
from lib.model import TARGET
from lib.text import fold

SURE_INFLECTED = 400_000  # people: of smaller places a case ending is rather another word
LEAST_READING = 4  # letters that a name must keep without its case ending
SHORT, SURE_SHORT = 3, 1_000_000  # letters that those of so many people may keep
LONGEST_ACRONYM = 4  # letters
LONGEST_DOTTED = 3  # letters of a short word for Saint or Fort
APOSTROPHES = ("'", "’")


@once_a_word
def longest(run: Words, at: int) -> tuple[int, tuple[Place, ...]] | None:
    """How many words of the longest place name begin here, and the places it may mean."""
    if places := bracketed(run, at):
        return 2, places
    dotted = is_dotted(run, at)
    for length in range(most_words(run, at), 0, -1):
        window = run[at : at + length]
        whole = window[1:] if dotted and length > 1 else window
        if not any(is_name_like(token.text) for token in window) or not joined(run.text, whole):
            continue
        first, *others = name_words(run.text, window)
        if places := meanings((f"{first}." if dotted and others else first, *others), run.spoken):
            return length, places
    return None


def bracketed(run: Words, at: int) -> tuple[Place, ...]:
    """The places that a name and a bracket behind it mean together: "Frankfurt (Oder)"."""
    if at + 1 >= len(run) or run.gap(at + 1) != " (" or run.text[run[at + 1].end : run[at + 1].end + 1] != ")":
        return ()
    return tables.load().lookup(f"{run[at].text} ({run[at + 1].text})", run.spoken.code)


def is_dotted(run: Words, at: int) -> bool:
    """Whether a short word stands with a full stop before another: "St. Petersburg"."""
    token = run[at]
    return len(token.text) <= LONGEST_DOTTED and token.text.istitle() and run.text.startswith(". ", token.end)


def most_words(run: Words, at: int) -> int:
    """How many words the longest place name has that may begin here."""
    first = f"{run[at].text}." if is_dotted(run, at) else run[at].text
    most = min(reach(first, run.spoken), len(run) - at)
    if most < 2:
        return most
    second = run[at + 1]
    if is_elided(run.text, second):  # "Côte d'Ivoire" is two words to the gazetteer
        return min(most + 1, len(run) - at)
    return min(most, max(1, reach_of_two(first, second.text, run.spoken)))


def name_words(text: str, window: list[Token]) -> tuple[str, ...]:
    """The words of a name; all as one where an apostrophe elides something: "Côte d'Ivoire"."""
    if any(is_elided(text, token) for token in window[:-1]):
        return (text[window[0].start : window[-1].end],)
    return tuple(token.text for token in window)


def is_elided(text: str, token: Token) -> bool:
    """Whether an apostrophe stands behind a word: "d'Ivoire"."""
    return text[token.end : token.end + 1] in APOSTROPHES


@lru_cache(100_000)
def reach(word: str, spoken: Language) -> int:
    """The length in words of the longest place name that may begin with a word."""
    known = tables.load()
    return max(known.starts(reading) for reading in readings([Token(0, 0, word)], spoken))


@lru_cache(100_000)
def reach_of_two(first: str, second: str, spoken: Language) -> int:
    """The same for two words, the second of which may be a particle in any form."""
    known = tables.load()
    particles = folded(spoken.names.particles)
    seconds = {*forms(second, spoken), *(particles if fold(second) in particles else ())}
    return max(known.starts(f"{one} {other}") for one in forms(first, spoken) for other in seconds)


@lru_cache(100_000)
def meanings(words: tuple[str, ...], spoken: Language) -> tuple[Place, ...]:
    """The places that a name may mean, best first; () where a language file says the word is an ordinary one."""
    name = " ".join(words)
    if name in spoken.names.not_places:
        return ()
    as_it_is = tables.load().lookup(name, spoken.code)
    if is_english_word(name) and not (as_it_is and is_plain(as_it_is[0])):
        return ()
    if len(words) == 1 and is_acronym(name):
        return tuple(place for place in as_it_is if place.kind in ("country", "site"))
    return as_it_is or without_ending(words, spoken)


def is_english_word(name: str) -> bool:
    """Whether a word is rarely a place in English, whose words stand in texts of all languages."""
    return name in language.get(TARGET).names.not_places


def is_acronym(name: str) -> bool:
    """Whether a name is two to four capital Latin letters, as no town but countries and sites have."""
    return 1 < len(name) <= LONGEST_ACRONYM and name.isupper() and name.isascii()


def without_ending(words: tuple[str, ...], spoken: Language) -> tuple[Place, ...]:
    """The places that a name may mean whose words stand with case endings; the well known before the first."""
    found: list[tuple[Place, ...]] = []
    for reading in readings([Token(0, 0, word) for word in words], spoken):
        places = () if reading in ordinary(spoken) else tables.load().lookup(reading, spoken.code)
        if places and may_stand(reading, places[0], words[0][0].isupper()):
            if is_plain(places[0]) or places[0].kind != "city":
                return places
            found.append(places)
    return found[0] if found else ()


def may_stand(reading: str, place: Place, is_capital: bool) -> bool:
    """Whether what is left of a word without its ending is long enough to be meant: “в Риме”."""
    if len(reading) >= LEAST_READING or place.kind == "country" or reading[0] >= FIRST_SYLLABIC:
        return True
    return is_capital and len(reading) == SHORT and place.kind == "city" and place.population >= SURE_SHORT


def is_plain(place: Place) -> bool:
    """Whether a place is so well known that its name is rarely anything else."""
    return place.kind == "country" or place.population > SURE_INFLECTED


@cache
def ordinary(spoken: Language) -> frozenset[str]:
    return frozenset(fold(word) for word in (*spoken.names.not_places, *spoken.names.not_names))


@cache
def also_people() -> frozenset[str]:
    """Names of countries and regions that people bear as well, folded; names carry into all languages."""
    return frozenset(map(fold, language.get(TARGET).names.also_people))


@cache
def organisation(spoken: Language) -> re.Pattern:
    """Words that make a name an organisation's, in the language of the text or in English."""
    words = (*spoken.names.organisations, *language.get(TARGET).names.organisations)
    return compile_phrases(tuple(word for word in words if word.strip("*")))
