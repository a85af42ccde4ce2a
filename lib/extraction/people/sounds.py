"""How a name sounds: what the spellings of one name in newspapers of different languages have in common."""

from __future__ import annotations

import csv
import re
from collections import defaultdict
from functools import cache
from unicodedata import normalize

from lib.extraction.people.known_people import table
from lib.model import DATA

VOWELS, DOUBLED = re.compile("[aeiouyj]"), re.compile(r"(.)\1")
LEAST_HEARD = 7  # consonants and spaces: shorter names sound alike by chance


@cache
def spoken(name: str) -> str:
    """The consonants of a name of several words, as far as spellings of one name share them; "" for other names."""
    words = "".join(each for each in normalize("NFKD", name.casefold()) if each.isalpha() or each == " ").split()
    if len(words) < 2 or not "".join(words).isascii():
        return ""
    skeleton = " ".join(map(heard, words))
    return skeleton if len(skeleton) >= LEAST_HEARD else ""


@cache
def heard(word: str) -> str:
    """The consonants of a word in small plain letters, as far as spellings share them."""
    for written, sound in sounds_of_spellings():
        word = word.replace(written, sound)
    return VOWELS.sub("", DOUBLED.sub(r"\1", word))


@cache
def sounds_of_spellings() -> tuple[tuple[str, str], ...]:
    """What newspapers of different languages write for one sound, longer spellings first, by data/name_sounds.csv."""
    with open(DATA / "name_sounds.csv", encoding="utf-8", newline="") as stream:
        return tuple((row["written"], row["heard"]) for row in csv.DictReader(stream))


def known_by_sound(name: str) -> str:
    """The one known person whose name sounds so, in either value of "kh"; "" where there is none."""
    variants = (spoken(name), spoken(name.casefold().replace("kh", "h")))
    found = {each for sound in variants if sound for each in by_sound().get(sound, ())}
    return found.pop() if len(found) == 1 else ""


@cache
def by_sound() -> dict[str, set[str]]:
    """What full names of known people sound like → the people."""
    found: dict[str, set[str]] = defaultdict(set)
    for full, person in table()[0].items():
        if sound := spoken(full):
            found[sound].add(person.name)
    return found
