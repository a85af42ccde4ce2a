"""Place names as words: which run of words names a place, through its case endings, and which places it may mean."""

from __future__ import annotations

import re
from collections.abc import Iterable
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
SMALL_TOWN = 20_000  # people
LEAST_IN_FULL = 2  # syllables of a town's name before the ending of its kind
LEAST_READING = 4  # letters that a name must keep without its case ending
SHORT, SURE_SHORT = 3, 5_000  # letters that those of so many people may keep
SURE_SHORTER = 200_000  # people of a city whose name has two letters
LONGEST_ACRONYM = 4  # letters
LONGEST_DOTTED = 3  # letters of a short word for Saint or Fort
APOSTROPHES = ("'", "’")
ELIDED = re.compile(r"[LD]['’](?=\w{3})")  # an article that opens a sentence: "L'Albanie"


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
    bare = word[elided(word, spoken) :]
    may_be = (*readings([Token(0, 0, bare)], spoken), *more_readings((bare,), spoken))
    return max(known.starts(reading) for reading in may_be) or int(bool(in_full((bare,), spoken)))


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
    if not as_it_is and (article := elided(words[0], spoken)):
        return meanings((words[0][article:], *words[1:]), spoken)
    inflected = () if as_it_is and not is_small_town(as_it_is[0]) else without_ending(words, spoken)
    if as_it_is and inflected and is_plain(inflected[0]) and inflected[0].kind == "city" and words[0].istitle():
        return tuple(dict.fromkeys((*inflected, *as_it_is)))
    return as_it_is or inflected


def is_small_town(place: Place) -> bool:
    """Whether a name is rather a large city's in a case than this place's: Belém and Belene, "в Белене"."""
    return place.kind == "city" and place.population < SMALL_TOWN and place.place_id[:1].isdigit()


@lru_cache(10_000)
def elided(word: str, spoken: Language) -> int:
    """How many letters an article has that stands with a capital in one word with a name: "L'Albanie", "D'Italia"."""
    match = ELIDED.match(word)
    return match.end() if match and not tables.load().lookup(word, spoken.code) else 0


def is_english_word(name: str) -> bool:
    """Whether a word is rarely a place in English, whose words stand in texts of all languages."""
    return name in language.get(TARGET).names.not_places


def is_acronym(name: str) -> bool:
    """Whether a name is two to four capital Latin letters, as no town but countries and sites have."""
    return 1 < len(name) <= LONGEST_ACRONYM and name.isupper() and name.isascii()


def without_ending(words: tuple[str, ...], spoken: Language) -> tuple[Place, ...]:
    """The places that a name may mean whose words stand with case endings; the well known first, then by people."""
    more = known_by(more_readings(words, spoken), words, spoken)
    found = more or known_by(readings([Token(0, 0, word) for word in words], spoken), words, spoken)
    return found or in_full(words, spoken)


def in_full(words: tuple[str, ...], spoken: Language) -> tuple[Place, ...]:
    """The town that a word names with the ending of its kind, which makes an ordinary word a town's name: "동해시"."""
    if len(words) != 1 or not spoken.names.town_endings:
        return ()
    for form in forms(words[0], spoken):
        for ending in spoken.names.town_endings:
            stem = form.removesuffix(ending)
            known = tables.load().lookup(stem, spoken.code) if stem != form and len(stem) >= LEAST_IN_FULL else ()
            if towns := tuple(place for place in known if place.kind == "city"):
                return towns
    return ()


def known_by(keys: Iterable[str], words: tuple[str, ...], spoken: Language) -> tuple[Place, ...]:
    """The places of the first well known name or region among some, else those of all, of the largest city first."""
    found: list[tuple[Place, ...]] = []
    city = ""  # the reading by which a well known city was found
    for reading in keys:
        places = () if reading in ordinary(spoken) else tables.load().lookup(reading, spoken.code)
        if not places or not may_stand(reading, places[0], words[0][0].isupper()):
            continue
        if city:
            if places[0].kind == "country" and (len(reading), reading[:-1]) == (len(city), city[:-1]):
                return places  # "Бразилии" is Brazil before Brasília
            continue
        if is_plain(places[0]) and places[0].kind == "city":
            city, found = reading, [places]
        elif is_plain(places[0]) or places[0].kind != "city":
            return places
        else:
            found.append(places)
    if city:
        return found[0]
    found.sort(key=lambda places: (places[0].place_id[:1].isdigit(), -places[0].population))  # of the hand table first
    return tuple(dict.fromkeys(place for places in found for place in places))


def more_readings(words: tuple[str, ...], spoken: Language) -> tuple[str, ...]:
    """What one word may be that lost its ending in the genitive, or is hardly longer than one: "Черкас", "Уфе"."""
    first, *others = words
    word = fold(first)
    if others or not first.istitle() or not spoken.names.restore[1:]:
        return ()
    may_have_lost = len(word) >= SHORT and word[-1] not in spoken.names.endings
    lost = [word + restored for restored in spoken.names.lost] if may_have_lost else []
    if len(word) > SHORT:
        return tuple(lost)
    stems = [word[:-1] for ending in spoken.names.endings if len(ending) == 1 and word.endswith(ending)]
    return (
        *lost,
        *(stem + restored for stem in stems for restored in spoken.names.restore if len(restored) < len(stem)),
    )


def may_stand(reading: str, place: Place, is_capital: bool) -> bool:
    """Whether what is left of a word without its ending is long enough to be meant: “в Риме”."""
    if len(reading) >= LEAST_READING or place.kind == "country" or reading[0] >= FIRST_SYLLABIC:
        return True
    least = SURE_SHORT if len(reading) == SHORT else SURE_SHORTER
    return is_capital and place.kind == "city" and place.population >= least


def is_in_full(words: tuple[str, ...], spoken: Language) -> bool:
    """Whether a word is a town's name only with the ending of its kind."""
    if not spoken.names.town_endings or tables.load().lookup(words[0], spoken.code):
        return False
    return bool(in_full(words, spoken))


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
