"""What an engine that fails gives in place of English, told without knowing the languages.

Either it says the same thing again and again, or the words of the source come back as they were.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

WORD = re.compile(r"\w+")
LETTERS = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
ENDLESS = re.compile(r"([^\W\d_]{1,8}?)\1{7,}")  # a part of a word, eight times
LONGEST_PHRASE = 8  # words
WORD_TIMES, PHRASE_TIMES = 4, 3  # in a row; "no, no, no" and "very, very, very" are good English
MANY, LEAST_DIFFERENT = 24, 0.3  # words, and the share of them that differ at least
MOST_WORDS = 500  # of a sentence that are compared one by one
LEAST_ROW = 4  # copied words in a row
LEAST_COPIED, COPIED_SHARE = 2, 0.5  # small words of the English that are the source's, and their share


def repeats_itself(english: str, source: str) -> str:
    """What the English says again and again though its source does not; "" where it does nothing of the kind."""
    again = repeated(english)
    return again if again and not repeated(source) else ""


def left_untranslated(source: str, english: str) -> str:
    """Words of the source that stand in the English still: four in a row, or half of its small words.

    Names may stay the same, so a row counts where it is not mostly capital words.
    """
    theirs, ours = (LETTERS.findall(text)[:MOST_WORDS] for text in (source, english))
    return " ".join(_copied_row(theirs, ours)) or ", ".join(_copied_half(theirs, ours))


def repeated(text: str) -> str:
    """A phrase that stands three times in a row or a word four times, the syllables of an endless word, or the
    commonest word of a text that has hardly any others; "" where there is none of these."""
    words = [word.casefold() for word in WORD.findall(text)]
    endless = ENDLESS.search(text)
    return _in_a_row(words) or (endless[1] if endless else "") or _commonest(words)


def _in_a_row(words: list[str]) -> str:
    for length in range(1, LONGEST_PHRASE + 1):
        wanted = length * ((WORD_TIMES if length == 1 else PHRASE_TIMES) - 1)
        same = 0
        for at in range(length, len(words)):
            same = same + 1 if words[at] == words[at - length] and not words[at].isdecimal() else 0
            if same >= wanted:
                return " ".join(words[at + 1 - length : at + 1])
    return ""


def _commonest(words: list[str]) -> str:
    different = set(words)
    if len(words) < MANY or len(different) >= LEAST_DIFFERENT * len(words):
        return ""
    return max(sorted(different), key=words.count)


def _copied_row(theirs: list[str], ours: list[str]) -> list[str]:
    """The longest row of words that both sides have, where it is long and not mostly names."""
    best = max(_rows([word.casefold() for word in theirs], ours), key=len, default=[])
    small = [word for word in best if word.islower()]
    return best if len(best) >= LEAST_ROW and 2 * len(small) >= len(best) else []


def _rows(theirs: list[str], ours: list[str]) -> Iterator[list[str]]:
    """The longest row of common words that ends at each word of ours."""
    ends: dict[int, int] = {}
    for at, word in enumerate(ours):
        ends = {i: ends.get(i - 1, 0) + 1 for i, other in enumerate(theirs) if other == word.casefold()}
        longest = max(ends.values(), default=0)
        yield ours[at + 1 - longest : at + 1]


def _copied_half(theirs: list[str], ours: list[str]) -> list[str]:
    small = dict.fromkeys(word for word in ours if word[0].islower())
    copied = [word for word in small if word in set(theirs)]
    return copied if len(copied) >= max(LEAST_COPIED, COPIED_SHARE * len(small)) else []
