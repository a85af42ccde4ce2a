"""Whether somebody is a woman or a man, as far as a given name tells it, and what a pronoun or a verb says of it.

data/name_genders.csv lists given names that are women's or men's in the countries they are common in; others tell
nothing.
"""

from __future__ import annotations

import csv
from functools import cache

from lib.extraction.document import Passage
from lib.languages.lexicon import compile_phrases
from lib.model import DATA
from lib.text import fold, without_accents

WOMAN, MAN = "f", "m"


@cache
def table() -> dict[str, str]:
    """Given names, folded and without accents → whose they are."""
    with open(DATA / "name_genders.csv", encoding="utf-8", newline="") as stream:
        return {without_accents(fold(row["name"])): row["gender"] for row in csv.DictReader(stream)}


@cache
def of_name(name: str) -> str:
    """Whose name it is by its first word; "" where that tells nothing, or stands alone and may be a family's."""
    first, _, others = name.partition(" ")
    if not others:
        return ""
    word = without_accents(fold(first))
    return table().get(word) or table().get(word.partition("-")[0], "")


def told(passage: Passage, at: int) -> str:
    """What the word at a position says of whom it stands for: a pronoun, or a verb without its subject."""
    word = next((each.text for each in passage.words if each.start <= at < each.end), "")
    spoken = passage.spoken
    for gender, pronouns in ((WOMAN, spoken.people.she), (MAN, spoken.people.he)):
        if pronouns and compile_phrases(pronouns).match(passage.text, at, passage.end):
            return gender
    for gender, endings in ((WOMAN, spoken.people.she_did), (MAN, spoken.people.he_did)):
        if word and endings and compile_phrases(endings).fullmatch(word):
            return gender
    return ""


def fits(name: str, gender: str) -> bool:
    """Whether somebody may be a woman or a man, as a word says that stands for that one."""
    return not gender or of_name(name) in ("", gender)
