"""What text is compared by, cut into and written as: each idea once, for every room."""

from __future__ import annotations

import hashlib
import os
import re
import unicodedata
from functools import lru_cache
from pathlib import Path

Span = tuple[int, int]  # start and end of a part of a text

SINGLE_QUOTES = "‘’‚‛‹›′ʼ`´"
DOUBLE_QUOTES = "“”„‟«»″"
INVISIBLE = "\u00ad\u200b\u2060\ufeff\u200e\u200f\u061c\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
UNIFIED = str.maketrans(
    dict.fromkeys(SINGLE_QUOTES, "'") | dict.fromkeys(DOUBLE_QUOTES, '"') | dict.fromkeys(INVISIBLE)
)
APOSTROPHES = str.maketrans("’ʼ", "''")
FORMULA = re.compile(r"'*[=+\-@\t\r]")


def one_line(text: str) -> str:
    """The text with every run of white space made one space, none at its ends."""
    return " ".join(text.split())


def composed(text: str) -> str:
    """The text in NFC, in which a letter and its accent are one character where Unicode has one."""
    return unicodedata.normalize("NFC", text)


def composed_line(text: str) -> str:
    """White space folded to single spaces, Unicode composed: what may differ between two copies of one text."""
    return composed(one_line(text))


def case_folded(text: str) -> str:
    """The text without the difference of capitals, in NFC."""
    return composed(composed(text).casefold())


@lru_cache(50_000)
def fold(word: str) -> str:
    """The form in which words are compared: NFC, case folded, apostrophes straight."""
    return case_folded(word).translate(APOSTROPHES)


def without_accents(text: str) -> str:
    """The text without the marks on its letters, and with plain letters for their variants: "Kërkesë" → "Kerkese"."""
    return "".join(letter for letter in unicodedata.normalize("NFKD", text) if not unicodedata.combining(letter))


def unified(source: str) -> str:
    """The sentence in NFC, white space folded, quotes and apostrophes straight, invisible characters gone.

    Case, dashes and all other punctuation stay: sentences that differ in them are different sentences.
    """
    return one_line(composed(source).translate(UNIFIED))


def sentence_key(language: str, source: str) -> str:
    """32 hex digits: the first half of the SHA-256 of language, newline and unified sentence, in UTF-8."""
    text = f"{language}\n{unified(source)}"
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:32]


def guard_formula(cell: str) -> str:
    """The cell with an apostrophe before what a spreadsheet would run as a formula."""
    return f"'{cell}" if FORMULA.match(cell) else cell


def unguard_formula(cell: str) -> str:
    """The cell without the apostrophe of `guard_formula`."""
    return cell[1:] if cell.startswith("'") and FORMULA.match(cell) else cell


def write_atomically(path: Path, data: bytes) -> None:
    """Puts the data in the place of the old file in one step, once they are on the disk."""
    part = path.with_name(f".{path.name}.{os.getpid()}")
    try:
        with part.open("wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        part.replace(path)
    finally:
        part.unlink(missing_ok=True)
