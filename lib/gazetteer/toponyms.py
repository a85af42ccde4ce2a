"""Place names as words: which run of words names a place, through its case endings, and which places it may mean."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from lib.gazetteer import geocoder
from lib.gazetteer.geocoder import Place
from lib.languages import language
from lib.languages.language import FIRST_SYLLABIC, Language
from lib.languages.lexicon import compile_phrases
from lib.languages.tokens import Token, Words, fold, folded, forms, is_name_like, joined, once_a_word, readings

SURE_INFLECTED = 400_000  # people: of smaller places a case ending is rather another word


@once_a_word
def longest(run: Words, at: int) -> tuple[int, tuple[Place, ...]] | None:
    """How many words of the longest place name begin here, and the places it may mean."""
    most = min(reach(run[at].text, run.spoken), len(run) - at)
    if most > 1:
        most = min(most, max(1, reach_of_two(run[at].text, run[at + 1].text, run.spoken)))
    for length in range(most, 0, -1):
        window = run[at : at + length]
        if any(is_name_like(token.text) for token in window) and joined(run.text, window):
            elided = any(
                run.text[token.end : token.end + 1] in "'’" for token in window[:-1]
            )  # "Côte d'Ivoire" is one name
            words = (run.text[window[0].start : window[-1].end],) if elided else tuple(token.text for token in window)
            places = meanings(words, run.spoken)
            if places:
                return length, places
    return None


@lru_cache(100_000)
def reach(word: str, spoken: Language) -> int:
    """The length in words of the longest place name that may begin with a word."""
    known = geocoder.load()
    return max(known.starts(reading) for reading in readings([Token(0, 0, word)], spoken))


@lru_cache(100_000)
def reach_of_two(first: str, second: str, spoken: Language) -> int:
    """The same for two words, the second of which may be a particle in any form."""
    known = geocoder.load()
    particles = folded(spoken.names.particles)
    seconds = {*forms(second, spoken), *(particles if fold(second) in particles else ())}
    return max(known.starts(f"{one} {other}") for one in forms(first, spoken) for other in seconds)


@lru_cache(100_000)
def meanings(words: tuple[str, ...], spoken: Language) -> tuple[Place, ...]:
    """The places that a name may mean, best first; () where a language file says the word is an ordinary one."""
    known = geocoder.load()
    name = " ".join(words)
    if name in spoken.names.not_places:
        return ()
    asis = known.lookup(name, spoken.code)
    if name in language.get("en").names.not_places and not (asis and is_plain(asis[0])):
        return ()  # English words stand in texts of all languages
    if len(words) == 1 and len(name) > 1 and name.isupper() and name.isascii():  # an acronym is no town
        return tuple(place for place in asis if place.kind == "country")
    if asis:
        return asis
    for reading in readings([Token(0, 0, word) for word in words], spoken):
        places = () if reading in ordinary(spoken) else known.lookup(reading, spoken.code)
        if places and (len(reading) > 3 or places[0].kind == "country" or reading[0] >= FIRST_SYLLABIC):
            return places
    return ()


def is_plain(place: Place) -> bool:
    """Whether a place is so well known that its name is rarely anything else."""
    return place.kind == "country" or place.population > SURE_INFLECTED


@cache
def ordinary(spoken: Language) -> frozenset[str]:
    return frozenset(fold(word) for word in (*spoken.names.not_places, *spoken.names.not_names))


@cache
def organisation(spoken: Language) -> re.Pattern:
    """Words that make a name an organisation's, in the language of the text or in English."""
    words = (*spoken.names.organisations, *language.get("en").names.organisations)
    return compile_phrases(tuple(word for word in words if word.strip("*")))
