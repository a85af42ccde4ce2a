"""What a single word tells of a name: a title, a particle, a given name, a place, a word that opens sentences."""

from __future__ import annotations

import csv
import re
from functools import cache

from lib.extraction.people import known_people
from lib.gazetteer import toponyms
from lib.languages.language import Language
from lib.languages.lexicon import compile_phrases
from lib.languages.tokens import Words, folded, forms
from lib.model import DATA
from lib.text import fold

LEAST_COMPOUND = 5  # letters: "forhandlingsleder" ends in the title "leder"
LEAST_OF_TITLE = 4  # letters of a word that makes a title, not only joins its words
LEAST_BEFORE = 3  # letters before the title in a compound
LEAST_FIRST_NAME = 3  # letters
LARGE_CITY = 100_000  # people: smaller ones share their names with families


def is_capital(word: str) -> bool:
    letters = word[:-1] if word[-1] == "s" else word  # "MPs"
    return word[0].isupper() and not (len(letters) > 1 and letters.isupper())


def is_caseless(word: str) -> bool:
    """Whether a word is of a script without capital letters."""
    return word[0].isalpha() and not word[0].isupper() and not word[0].islower()


def is_title(word: str, spoken: Language) -> bool:
    """Whether a word is a title, or a compound that ends in one."""
    key = fold(word)
    return key in title_words(spoken) or (key.endswith(compound_ends(spoken)) and is_long_compound(key, spoken))


def is_long_compound(word: str, spoken: Language) -> bool:
    """Whether letters enough stand before a title that ends a word."""
    before = (word[: -len(end)][-LEAST_BEFORE:] for end in compound_ends(spoken) if word.endswith(end))
    return any(len(letters) == LEAST_BEFORE and letters.isalnum() for letters in before)


@cache
def title_words(spoken: Language) -> frozenset[str]:
    return folded(spoken.names.titles)


@cache
def words_of_titles(spoken: Language) -> frozenset[str]:
    """The words of titles of one word or several, short ones such as “of” left out."""
    return frozenset(word for title in title_words(spoken) for word in title.split() if len(word) >= LEAST_OF_TITLE)


@cache
def compound_ends(spoken: Language) -> tuple[str, ...]:
    """Titles that a compound may end in."""
    return tuple(word for word in title_words(spoken) if len(word) >= LEAST_COMPOUND)


@cache
def openers(spoken: Language) -> frozenset[str]:
    """Words that are capital only because they open a sentence."""
    return folded((*spoken.sentences.starters, *spoken.names.not_names))


@cache
def small_words(spoken: Language) -> frozenset[str]:
    """Verbs of saying and prepositions."""
    says = (*spoken.quotes.speech, *spoken.quotes.opinion, *spoken.quotes.according)
    return folded((*says, *spoken.events.at, *spoken.events.to, *spoken.events.origin, *spoken.events.by))


@cache
def prepositions(spoken: Language) -> frozenset[str]:
    """Small words behind which a name is no subject."""
    words = (*spoken.events.at, *spoken.events.to, *spoken.events.origin, *spoken.events.about, *spoken.events.oblique)
    return folded(tuple(word for word in words if " " not in word)) - folded(spoken.people.articles)


@cache
def articles(spoken: Language) -> frozenset[str]:
    return folded(spoken.people.articles)


@cache
def descriptions(spoken: Language) -> re.Pattern[str]:
    """A noun for a person that is no title: "neighbour", "critics"."""
    return compile_phrases(spoken.people.descriptions)


def is_person_noun(word: str, spoken: Language) -> bool:
    """Whether a word is a title or another noun for a person."""
    return is_title(word, spoken) or bool(descriptions(spoken).fullmatch(word))


def is_speaker_noun(word: str, spoken: Language) -> bool:
    """Whether a word is a noun for who may speak: a person, a body, or a document."""
    return is_person_noun(word, spoken) or bool(bodies(spoken).fullmatch(word)) or is_document(word, spoken)


@cache
def bodies(spoken: Language) -> re.Pattern[str]:
    return compile_phrases(spoken.people.bodies)


def is_document(word: str, spoken: Language) -> bool:
    """Whether a word is a noun for what tells something in writing."""
    return bool(documents(spoken).fullmatch(word))


@cache
def documents(spoken: Language) -> re.Pattern[str]:
    return compile_phrases(spoken.people.documents)


@cache
def first_names() -> frozenset[str]:
    """The first words of all known people's names, and the given names of the tables."""
    several = (name.split()[0] for name in known_people.table()[0] if " " in name)
    with open(DATA / "given_names.csv", encoding="utf-8", newline="") as stream:
        given = [row["name"] for row in csv.DictReader(stream)]
    with open(DATA / "given_names_in_english.csv", encoding="utf-8", newline="") as stream:
        given += [fold(row["name"]) for row in csv.DictReader(stream)]
    return frozenset((*given, *(first for first in several if len(first) >= LEAST_FIRST_NAME)))


@cache
def first_names_of(code: str) -> frozenset[str]:
    """The given names of data/given_names.csv that are common where a language is spoken."""
    with open(DATA / "given_names.csv", encoding="utf-8", newline="") as stream:
        return frozenset(row["name"] for row in csv.DictReader(stream) if code in row["languages"].split())


def is_first_name(word: str, spoken: Language) -> bool:
    """Whether a word is a given name, or one in another case than the first; each part of "Anna-Lena" counts."""
    first = word.split("-")[0]
    if spoken.names.genitive:  # there a name changes only where it owns what follows: "St Martin's Church"
        return fold(first) in first_names()
    return any(form in first_names() for form in forms(first, spoken))


@cache
def particles(spoken: Language) -> frozenset[str]:
    """Small words inside of names, which names carry into every language, by data/name_particles.csv.

    Where all nouns are capital, those that are articles as well stand before anything: there they tell nothing.
    """
    return frozenset(
        row["particle"] for row in particle_rows() if not (row["is_article"] and spoken.names.capital_nouns)
    )


@cache
def all_particles() -> frozenset[str]:
    return frozenset(row["particle"] for row in particle_rows())


@cache
def particle_rows() -> tuple[dict[str, str], ...]:
    with open(DATA / "name_particles.csv", encoding="utf-8", newline="") as stream:
        return tuple(csv.DictReader(stream))


def place_length(run: Words, at: int) -> int:
    """How many words the country, region, island or large city has that begins here; 0 where none does."""
    found = toponyms.longest(run, at)
    if not found or not (found[1][0].kind in ("country", "region", "island") or found[1][0].population > LARGE_CITY):
        return 0
    return found[0]


def is_place_word(run: Words, at: int) -> bool:
    """Whether a word belongs to a place's name that begins with it or with the word before."""
    return place_length(run, at) > 0 or (at > 0 and place_length(run, at - 1) > 0)
