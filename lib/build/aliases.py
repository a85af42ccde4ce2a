"""Which of the alternative names in public lists are names that a newspaper would print."""

from __future__ import annotations

import re
import unicodedata

MARKS = re.compile("[\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff\u00ad]")
UNWANTED = re.compile(r"[\d,;/()\[\]\"“”?*=+#|:]")
BRACKETED = re.compile(r"\s*[(（].*?[)）]\s*")
CODE = re.compile(r"[A-Z.]{2,5}")
LONG_LATIN, SHORT_LATIN = 5, 4


def clean(name: str) -> str:
    """The name without invisible marks and bracketed remarks."""
    return " ".join(BRACKETED.sub(" ", MARKS.sub("", name)).split())


def script(name: str) -> str:
    """The script of its first letter as Unicode calls it: LATIN, CYRILLIC, HANGUL, CJK, …; "" without a letter."""
    for character in name:
        if character.isalpha():
            return unicodedata.name(character, " ").split()[0]
    return ""


def printable(name: str, population: int) -> bool:
    """Whether a city's alternative name is worth keeping; the smaller the city, the stricter.

    Leaves out airport codes, numbers, romanisations in lower case, and very short names.
    """
    if UNWANTED.search(name) or CODE.fullmatch(name):
        return False
    written_in = script(name)
    if written_in != "LATIN":
        return bool(written_in) and len(name) >= 2
    if not name[0].isupper() and not name[0] in "'ʻ":
        return False
    return len(name) >= (SHORT_LATIN if population >= 100_000 else LONG_LATIN)


def abbreviation(name: str) -> bool:
    """Whether the name only counts in capitals, as US, U.S. or SHBA do."""
    letters = [character for character in name if character.isalpha()]
    return 1 < len(letters) <= 5 and name.upper() == name and name.lower() != name
