"""Names of another script in Latin letters, by the table of letters of their language."""

from __future__ import annotations

import re
from functools import cache

from lib.languages.language import Language

OPENS, ENDS = "^", "$"  # before letters that open a word, behind such as end one


def romanised(name: str, spoken: Language) -> str:
    """A name as English writes it, where its language has a table of letters; the name itself where it has none."""
    if not spoken.names.romanisation:
        return name
    words = re.split(r"([\s-]+)", name)
    return "".join(word_in_latin(word, spoken) for word in words)


def word_in_latin(word: str, spoken: Language) -> str:
    """One word, letter by letter, the longest entry of the table first."""
    lower, at, found = word.lower(), 0, ""
    while at < len(word):
        size, latin = entry_at(lower, at, spoken)
        found += latin.capitalize() if word[at].isupper() else latin
        at += size
    return found


def entry_at(word: str, at: int, spoken: Language) -> tuple[int, str]:
    """How many letters of a word an entry of the table takes here, and what it makes of them."""
    for key, latin in longest_first(spoken):
        letters = key.removeprefix(OPENS).removesuffix(ENDS)
        opens, ends = at == 0 or not key.startswith(OPENS), at + len(letters) == len(word) or not key.endswith(ENDS)
        if opens and ends and word.startswith(letters, at):
            return len(letters), latin
    return 1, word[at]


@cache
def longest_first(spoken: Language) -> tuple[tuple[str, str], ...]:
    return tuple(sorted(spoken.names.romanisation.items(), key=lambda entry: -len(entry[0])))
