"""Which of the alternative names in public lists are names that a newspaper would print."""

from __future__ import annotations

import re
import unicodedata
from difflib import SequenceMatcher

MARKS = re.compile("[\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff\u00ad]")
UNWANTED = re.compile(r"[\d,،;/()\[\]\"“”?*=+#|:]")
BRACKETED = re.compile(r"\s*[(（].*?[)）]\s*")
CODE = re.compile(r"[A-Z.]{2,5}")
LONG_LATIN = 6
METROPOLIS, WORLD_NEWS, NEWS, LOCAL_NEWS = 1_000_000, 100_000, 50_000, 15_000  # inhabitants
NEWS_SCRIPTS = {"CYRILLIC", "ARABIC", "CJK", "HANGUL", "HIRAGANA", "KATAKANA"}
SAME_NAME, OTHER_SPELLING = 0.75, 0.5


def clean(name: str) -> str:
    """The name without invisible marks and bracketed remarks."""
    return " ".join(BRACKETED.sub(" ", MARKS.sub("", name)).split())


def script(name: str) -> str:
    """The script of its first letter as Unicode calls it: LATIN, CYRILLIC, HANGUL, CJK, …; "" without a letter."""
    for character in name:
        if character.isalpha():
            return unicodedata.name(character, " ").split()[0]
    return ""


def printable(alias: str, name: str, population: int, local_scripts: set[str]) -> bool:
    """Whether another name of a city is worth keeping; the smaller the city, the stricter.

    Leaves out airport codes, numbers, romanisations in lower case and very short names; for smaller cities also names
    in scripts that are not written there, and Latin ones that are spelt quite unlike the city's name.
    """
    if UNWANTED.search(alias) or CODE.fullmatch(alias):
        return False
    written_in = script(alias)
    if written_in == "LATIN":
        if not alias[0].isupper() or population < LOCAL_NEWS:
            return False
        if len(alias) < LONG_LATIN:
            return plain(alias) == plain(name)
        alike = SAME_NAME if population < WORLD_NEWS else OTHER_SPELLING if population < METROPOLIS else 0
        return likeness(alias, name) >= alike
    least = 0 if written_in in local_scripts else NEWS if written_in in NEWS_SCRIPTS else WORLD_NEWS
    return bool(written_in) and len(alias) >= 2 and population >= least


def likeness(alias: str, name: str) -> float:
    """How much of two Latin names is the same, 0 to 1; accents do not count."""
    return SequenceMatcher(None, plain(alias), plain(name)).ratio()


def plain(name: str) -> str:
    """Lower case without accents."""
    return "".join(c for c in unicodedata.normalize("NFKD", name.casefold()) if not unicodedata.combining(c))


def abbreviation(name: str) -> bool:
    """Whether the name only counts in capitals, as US, U.S. or SHBA do."""
    letters = [character for character in name if character.isalpha()]
    return 1 < len(letters) <= 5 and name.upper() == name and name.lower() != name
