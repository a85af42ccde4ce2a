"""What writing systems differ in: marks that are part of a word, words without spaces between, digits of their own."""

from __future__ import annotations

import re
import unicodedata

# characters that Python's \w leaves out although words are written with them: accents, vowel signs, joiners
SIGNS = "\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0670\u0900-\u0963\u0970-\u0dff\u0e31-\u0e4e\u0eb1-\u0ece\u0f71-\u0f84"
SIGNS += "\u102b-\u103e\u1056-\u1059\u135d-\u135f\u17b4-\u17d3\u200c\u200d"
LETTER = rf"[\w{SIGNS}]"
WORD = re.compile(rf"{LETTER}+")
SIGNED = re.compile("[\u0900-\u0dff\u0f00-\u0fff]")

HAN, HIRAGANA, KATAKANA = "\u3400-\u9fff\uf900-\ufaff々", "\u3041-\u309f", "\u30a0-\u30ff"
HANGUL = "\u1100-\u11ff\uac00-\ud7af"
SOUTH_EAST = "\u0e01-\u0ece\u1000-\u109f\u1780-\u17d3"  # Thai, Lao, Burmese, Khmer
UNSPACED = f"{HAN}{HIRAGANA}{KATAKANA}{SOUTH_EAST}"
WITHOUT_SPACES = re.compile(f"[{UNSPACED}]")
STRETCH = re.compile(f"[{HAN}]+|[{HIRAGANA}]+|[{KATAKANA}]+|[{SOUTH_EAST}]+|[^{UNSPACED}]+")
CHARACTERS_A_WORD = {True: 4, False: 2}  # as a rule, in alphabets and in others

DIGITS = {
    code: str(unicodedata.decimal(chr(code)))
    for code in range(0x80, 0x10000)
    if unicodedata.decimal(chr(code), None) is not None
}


def count_words(text: str) -> int:
    """How many words a text has; in scripts without spaces, by its length."""
    if text.isascii() or not WITHOUT_SPACES.search(text):
        return len(WORD.findall(text))
    return sum(length(piece) for word in WORD.findall(text) for piece in STRETCH.findall(word))


def length(piece: str) -> int:
    if not WITHOUT_SPACES.match(piece):
        return 1
    return max(1, len(piece) // CHARACTERS_A_WORD[piece[0] < "\u2000"])


def with_plain_digits(text: str) -> str:
    """The text with ASCII digits for those of other scripts, of the same length."""
    return text if text.isascii() else text.translate(DIGITS)
