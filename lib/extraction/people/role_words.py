"""The table of roles: what words of a language for who speaks are in English, and whether they mean one person.

One file a language in data/roles, a line a role: "judge: Richter | Richterin | Amtsrichter".
"""

from __future__ import annotations

import re
from functools import cache, lru_cache

from lib.extraction.people.name_words import bodies, is_person_noun
from lib.languages.language import Language
from lib.model import DATA
from lib.text import fold

FOLDER = DATA / "roles"
LEAST_BEFORE, LEAST_OF_COMPOUND = 3, 6  # letters of a compound before a role, and of that role
# of English nouns that mean several, and of one of them
ENDINGS = {"people": "person", "children": "child", "(?<=m)en": "an", "ies": "y", "(?<=ss)es": "", "(?<!s)s": ""}
PLURALS = tuple((re.compile(f"{ending}$"), one) for ending, one in ENDINGS.items())


@cache
def roles(code: str) -> dict[str, str]:
    """Folded words of a language that mean somebody who speaks → English; none where it has no file."""
    path = FOLDER / f"{code}.txt"
    if not path.exists():
        return {}
    rows = (line.partition(": ") for line in path.read_text("utf-8").splitlines())
    return {fold(words.strip()): english for english, _, listed in rows for words in listed.split(" | ")}


@cache
def in_english() -> frozenset[str]:
    """The English of all roles, which every file has."""
    return frozenset(roles(min(FOLDER.glob("*.txt")).stem).values())


@lru_cache(10_000)
def role(words: str, spoken: Language) -> str:
    """The English of a role, or of the one that a compound ends in; "" of what is none."""
    known = roles(spoken.code)
    if words in known or " " in words or not spoken.people.compounds:
        return known.get(words, "")
    ends = (words[at:] for at in range(LEAST_BEFORE, len(words) - LEAST_OF_COMPOUND + 1))
    return next((known[end] for end in ends if end in known), "")


def one_of(several: str) -> str:
    """The English of one of several: "pilot" of "pilots"; "" of what means one already, as "hostess", "citizen"."""
    return next((ending.sub(one, several) for ending, one in PLURALS if ending.search(several)), "")


def is_one_person(word: str, spoken: Language) -> bool:
    """Whether a noun means one person, by the table of roles."""
    english = role(fold(word), spoken)
    if not english or one_of(english) or bodies(spoken).fullmatch(word):
        return False
    return is_person_noun(word, spoken) or english in ones_of_several(spoken.code)


@cache
def ones_of_several(code: str) -> frozenset[str]:
    """The English of roles for one of those whom another role means together: "geologist", besides "geologists"."""
    return frozenset(map(one_of, roles(code).values())) - {""}
