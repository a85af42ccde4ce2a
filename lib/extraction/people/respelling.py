"""Names from a country of another script, as English spells them: "Sergej Tjernov" is Sergei Chernov."""

from __future__ import annotations

import csv
from collections import defaultdict
from difflib import SequenceMatcher
from functools import cache

from lib.extraction.people.romanisation import by_letters
from lib.extraction.people.sounds import heard
from lib.languages.language import Language
from lib.model import DATA
from lib.text import fold, without_accents

LEAST_OF_NAME = 2  # words
LEAST_ALIKE = 0.5  # share of the letters of a given name that two spellings have


def respelled(name: str, spoken: Language) -> str:
    """A name with a family name's ending of such countries and a given name that is known there; others as they are."""
    words = name.split()
    if len(words) < LEAST_OF_NAME or not fold(words[-1]).endswith(tuple(spoken.names.respelled)):
        return name
    given = in_english(words[0])
    rest = (without_accents(by_letters(word, spoken, "respelling")) for word in words[1:])
    return " ".join([given, *rest]) if given else name


def in_english(given: str) -> str:
    """The English spelling of a given name by how it sounds, the nearest of several; "" where none sounds so."""
    word = without_accents(fold(given))
    alike = by_sound().get(heard(word), ())
    likeness = {each: SequenceMatcher(None, fold(each), word).ratio() for each in alike}
    nearest = max(likeness, key=likeness.__getitem__, default="")
    return nearest if nearest and likeness[nearest] >= LEAST_ALIKE else ""


@cache
def by_sound() -> dict[str, list[str]]:
    """What the given names of data/given_names_in_english.csv sound like → the names."""
    found: dict[str, list[str]] = defaultdict(list)
    with open(DATA / "given_names_in_english.csv", encoding="utf-8", newline="") as stream:
        for row in csv.DictReader(stream):
            found[heard(fold(row["name"]))].append(row["name"])
    return found
