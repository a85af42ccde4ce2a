"""Cities whose names are ordinary words as well, which only a word for "in" tells apart: "in Nice", "à Tours"."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from lib.extraction.people.name_words import first_names
from lib.extraction.places.towns import is_of_town
from lib.gazetteer import tables
from lib.gazetteer.tables import Place
from lib.gazetteer.toponyms import is_english_word
from lib.languages.language import Language
from lib.languages.tokens import Words, folded
from lib.text import fold

LARGE = 100_000  # people: smaller towns stand behind "in" less often than the word does
TOWN = 10_000  # people of a town of which something is told that only towns have


def find(runs: Iterable[Words]) -> Iterator[str]:
    """The words that an article places somewhere, as cities of such names are."""
    for run in runs:
        for at in range(1, len(run)):
            if is_placed(run, at):
                yield run[at].text


def is_placed(run: Words, at: int) -> bool:
    """Whether a capital word that is no place in its language stands behind an "in", and a large city is called so.

    Behind what only towns have it may be a given name and a small town as well: "the outskirts of Leticia".
    """
    word = run[at].text
    if not word[0].isupper() or word.isupper() or run.gap(at) != " " or not may_be_word(word, run.spoken):
        return False
    if fold(run[at - 1].text) in folded(run.spoken.events.at) and cities(word, run.spoken):
        return True
    return bool(town(run, at))


def may_be_word(word: str, spoken: Language) -> bool:
    return word in spoken.names.not_places or is_english_word(word)


def cities(word: str, spoken: Language) -> tuple[Place, ...]:
    """The large city that is called by a word, and what else is; () where people bear the name more often."""
    is_any_noun = spoken.names.capital_nouns and is_english_word(word)
    return () if is_any_noun or fold(word) in first_names() else called(word, spoken, LARGE)


def town(run: Words, at: int) -> tuple[Place, ...]:
    """The town that is called by a word behind what only towns have, and what else is: "the mayor of Leticia"."""
    return called(run[at].text, run.spoken, TOWN) if is_of_town(run, at) else ()


def called(word: str, spoken: Language, least: int) -> tuple[Place, ...]:
    """The places of a word whose first is a city of at least so many people that goes by it."""
    places = tables.load().lookup(word, spoken.code)
    first = places[0] if places else None
    if not first or first.kind != "city" or first.population < least:
        return ()
    return places if f" {fold(first.name)}".endswith(f" {fold(word)}") else ()
