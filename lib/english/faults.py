"""What can be seen of a translation without knowing the languages: that it goes in circles, or is none."""

from __future__ import annotations

import re

LONGEST_CIRCLE = 8  # words
WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
STUTTER = re.compile(r"([^\W\d_]{1,8}?)\1{7,}")
COPIED_SHARE = 0.5


def looping(text: str) -> bool:
    """Whether a word stands four times in a row, some words three times, or a part of a word eight times."""
    words = [word.casefold() for word in WORD.findall(text)]
    circles = (size for size in range(1, LONGEST_CIRCLE + 1) if _repeats(words, size) >= (4 if size == 1 else 3))
    return bool(STUTTER.search(text)) or any(circles)


def untranslated(source: str, english: str) -> bool:
    """Whether nothing came back, or half of its small words are those of the source; names may stay the same."""
    if not english.strip():
        return True
    small = {word for word in WORD.findall(english) if word[0].islower()}
    copied = small & set(WORD.findall(source))
    return len(copied) >= 2 and len(copied) >= COPIED_SHARE * len(small)


def _repeats(words: list[str], size: int) -> int:
    """How often at most a group of so many words stands in a row."""
    most = run = 0
    for at in range(size, len(words)):
        run = run + 1 if words[at] == words[at - size] else 0
        most = max(most, run)
    return most // size + 1 if words else 0
