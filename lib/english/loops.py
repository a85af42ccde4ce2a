"""Whether a text says the same thing again and again, as engines do when they get stuck."""

from __future__ import annotations

import re

WORD = re.compile(r"\w+")
SYLLABLES = re.compile(r"(\w{1,6}?)\1{7,}")
LONGEST = 8  # words of a phrase that repeats itself
TIMES = 3
MANY = 24  # words, of which too few are different
LEAST_DIFFERENT = 0.3


def repeated(text: str) -> str:
    """The words that stand three or more times in a row, or the syllables of an endless word; "" where none do."""
    words = [match.group().casefold() for match in WORD.finditer(text)]
    for length in range(1, LONGEST + 1):
        same = 0
        for at in range(length, len(words)):
            same = same + 1 if words[at] == words[at - length] and not words[at].isdecimal() else 0
            if same >= length * (TIMES - 1):
                return " ".join(words[at + 1 - length : at + 1])
    if endless := SYLLABLES.search(text):
        return endless[1]
    if len(words) >= MANY and len(set(words)) < LEAST_DIFFERENT * len(words):
        return max(sorted(set(words)), key=words.count)
    return ""


def is_looping(english: str, source: str) -> bool:
    """Whether the English repeats itself though its source does not."""
    return bool(repeated(english)) and not repeated(source)
