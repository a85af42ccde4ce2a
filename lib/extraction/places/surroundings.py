"""What an article as a whole tells about its names: the words it also writes small, its surnames, where it is set."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import cache, lru_cache

from lib.extraction.document import Document
from lib.extraction.people.name_words import first_names
from lib.extraction.places import placed_words, qualifiers
from lib.extraction.places.qualifiers import Named
from lib.gazetteer.tables import Place
from lib.gazetteer.toponyms import also_people, longest, meanings
from lib.languages.language import Language
from lib.languages.lexicon import compile_phrases
from lib.languages.tokens import Words, folded
from lib.text import fold

LARGE_CITY = 400_000  # people: smaller ones share their names with families
MUCH_LARGER = 10  # times as many people as a namesake: then a name is clear by itself
IN_ADDRESSES = "#@/._~&="  # what joins a word to a hashtag, a handle or an address


@dataclass
class Surroundings:
    """What an article tells about its names.

    The words it also writes small, those that follow another capital word ("Jane Warren"), the countries and the
    states it speaks of, what its qualifiers choose ("Paris, Texas"), the towns that can be no other, and the ordinary
    words that it places somewhere ("in Nice").
    """

    small: frozenset[str] = frozenset()
    surnames: frozenset[str] = frozenset()
    countries: Counter[str] = field(default_factory=Counter)
    divisions: Counter[str] = field(default_factory=Counter)
    chosen: frozenset[str] = frozenset()  # ids of places
    clear: dict[str, Place] = field(default_factory=dict)  # by place_id
    qualified: dict[int, Place] = field(default_factory=dict)  # by where the name begins in the text
    placed: frozenset[str] = frozenset()
    likely: dict[tuple[Place, ...], Place] = field(default_factory=dict)  # what was found for names of these meanings


def surroundings(document: Document) -> Surroundings:
    """Reads an article once for what helps with single names."""
    runs = [passage.words for passage in document.passages]
    names = [name for run in runs for name in named(run)]
    qualified = {start: place for run in runs for start, place in qualifiers.find(run)}
    clear = [qualified.get(name.start) or clear_place(name.places) for name in names]
    settled = [place for place in clear if place]
    return Surroundings(
        small=frozenset(word for run in runs for word in small_words(run)),
        surnames=frozenset(surnames(runs, document.spoken)),
        countries=Counter(place.country for place in settled if place.kind == "country"),
        divisions=Counter(place.division for place in settled if place.division and place.kind != "country"),
        chosen=frozenset(place.place_id for place in qualified.values()),
        clear={place.place_id: place for place in settled if place.lat is not None and place.kind != "country"},
        qualified=qualified,
        placed=frozenset(placed_words.find(runs)),
    )


def named(run: Words) -> Iterator[Named]:
    """The names of places in a sentence, left to right, the longest first, whatever they may mean."""
    at = 0
    while at < len(run):
        found = longest(run, at)
        if found:
            yield Named(run, at, *found)
        at += found[0] if found else 1


def clear_place(places: tuple[Place, ...]) -> Place | None:
    """The place that a name means wherever it stands: no other has it, or only far smaller towns have."""
    first = places[0]
    if first.kind == "country":
        return None if any(other.kind in ("country", "region") for other in places[1:]) else first
    if first.kind != "city":
        return first if len(places) == 1 else None
    rivals = [other for other in places[1:] if other.division != first.division or not first.division]
    if all(other.kind == "city" and other.population * MUCH_LARGER < first.population for other in rivals):
        return first
    return None


def small_words(run: Words) -> Iterator[str]:
    """The words written small, but for those of hashtags and addresses."""
    for token in run:
        around = (run.text[token.start - 1 : token.start], run.text[token.end : token.end + 1])
        in_address = around[0] in IN_ADDRESSES if around[0] else False
        if token.text[0].islower() and not in_address and not is_in_address(run.text, token.end):
            yield token.text


def is_in_address(text: str, end: int) -> bool:
    """Whether a dot or a slash ties a word to the next letter: "berlin.example"."""
    return text[end : end + 1] in (".", "/", "@", "_") and text[end + 1 : end + 2].isalnum()


def surnames(runs: Iterable[Words], spoken: Language) -> Iterator[str]:
    """The words that stand behind a first name somewhere."""
    if spoken.names.capital_nouns:
        return
    for run in runs:
        first = 2 if run and is_opener(run[0].text, spoken) else 1
        for at in range(first, len(run)):
            one, other = run[at - 1].text, run[at].text
            if at == 1 and is_of_landscape(other, spoken) and fold(one) not in first_names():
                continue
            if run.gap(at) == " " and is_full_name(one, other, spoken):
                yield other
            elif run.gap(at) == " " and is_borne_first(one, other, spoken):
                yield one


def is_full_name(first: str, last: str, spoken: Language) -> bool:
    """Whether two capital words side by side are rather a person's than a place's name."""
    if not (is_capital(first) and is_capital(last)) or meanings((first, last), spoken):
        return False
    if (
        demonyms(spoken).fullmatch(first)
        or is_noun_of_place(first, spoken)
        or fold(first) in folded(spoken.names.of_towns)
    ):  # "het Poolse Gdansk", "Річка Тиса"
        return False
    known = meanings((first,), spoken)
    return not known or known[0].kind not in ("country", "region")


def is_of_landscape(word: str, spoken: Language) -> bool:
    """Whether a name is a river's or an island's, behind which a sentence may open: "Рівень Тиси"."""
    known = meanings((word,), spoken)
    return bool(known) and known[0].kind in ("other", "island")


@lru_cache(10_000)
def is_noun_of_place(word: str, spoken: Language) -> bool:
    """Whether a word is a noun for places of some kind: "river"."""
    return bool(compile_phrases(tuple(spoken.names.heads)).fullmatch(word))


@cache
def demonyms(spoken: Language) -> re.Pattern[str]:
    """What peoples are called, and their adjectives: "Polish"."""
    return compile_phrases(tuple(spoken.people.demonyms))


def is_borne_first(first: str, last: str, spoken: Language) -> bool:
    """Whether a country's or region's name is a first name before a word of no known meaning: "Kenya Moore"."""
    if fold(first) not in also_people() or not is_capital(last) or fold(last) in qualifiers.ordinary_words(spoken):
        return False
    return not meanings((first, last), spoken) and is_small(last, spoken)


def is_small(word: str, spoken: Language) -> bool:
    """Whether a word is no place's name, or only a town's, which families bear as well."""
    places = meanings((word,), spoken)
    return not places or (places[0].kind == "city" and places[0].population < LARGE_CITY)


def is_opener(word: str, spoken: Language) -> bool:
    """Whether a word may be capital only because it opens a sentence."""
    return fold(word) in qualifiers.ordinary_words(spoken)


def is_capital(word: str) -> bool:
    return len(word) > 1 and word[0].isupper() and not word.isupper()
