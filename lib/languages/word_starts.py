"""Where the words of a text begin, by their letters: looked up instead of searched for."""

from __future__ import annotations

import re
from collections import defaultdict
from functools import lru_cache
from typing import Any

WORD = re.compile(r"\w+")
OTHER_FORMS = (0xB5, 0x131, 0x17F, 0x3C2, 0x3D0, 0x3D1, 0x3D5, 0x3D6, 0x3F0, 0x3F1, 0x3F5, 0x1E9B)  # of small letters
SAME_LETTER = {code: chr(code).upper().lower() for code in OTHER_FORMS}  # what ignoring case makes one


def without_case(text: str) -> str:
    """The text in the form in which a regular expression that ignores case compares it, letter by letter."""
    if text.isascii():
        return text.lower()
    return text.replace("İ", "i").lower().translate(SAME_LETTER)


class WordStarts:
    """The words of one text without their case, and where each begins."""

    def __init__(self, text: str):
        folded = without_case(text)
        starts: defaultdict[str, list[int]] = defaultdict(list)
        for match in WORD.finditer(text):
            starts[folded[match.start() : match.end()]].append(match.start())
        self.at = dict(starts)
        self.found: dict[Any, Any] = {}  # what was looked up in the text before, by who looked it up
        self._beginnings: dict[int, dict[str, list[str]]] = {}
        self._endings: dict[int, dict[str, list[str]]] = {}

    def beginnings(self, letters: int) -> dict[str, list[str]]:
        """The words by their first letters."""
        if letters not in self._beginnings:
            self._beginnings[letters] = grouped(self.at, slice(letters))
        return self._beginnings[letters]

    def endings(self, letters: int) -> dict[str, list[str]]:
        """The words by their last letters."""
        if letters not in self._endings:
            self._endings[letters] = grouped(self.at, slice(-letters, None))
        return self._endings[letters]


def grouped(words: dict[str, list[int]], part: slice) -> dict[str, list[str]]:
    found: defaultdict[str, list[str]] = defaultdict(list)
    for word in words:
        found[word[part]].append(word)
    return dict(found)


@lru_cache(32)
def of(text: str) -> WordStarts:
    return WordStarts(text)
