"""What text is compared by."""

from __future__ import annotations

import hashlib
import unicodedata

SINGLE_QUOTES = "‘’‚‛‹›′ʼ`´"
DOUBLE_QUOTES = "“”„‟«»″"
INVISIBLE = "\u00ad\u200b\u2060\ufeff"
UNIFIED = str.maketrans(
    dict.fromkeys(SINGLE_QUOTES, "'") | dict.fromkeys(DOUBLE_QUOTES, '"') | dict.fromkeys(INVISIBLE)
)


def unified(source: str) -> str:
    """The sentence in NFC, white space folded, quotes and apostrophes straight, invisible characters gone.

    Case, dashes and all other punctuation stay: sentences that differ in them are different sentences.
    """
    return " ".join(unicodedata.normalize("NFC", source).translate(UNIFIED).split())


def sentence_key(language: str, source: str) -> str:
    """32 hex digits: the first half of the SHA-256 of language, newline and unified sentence, in UTF-8."""
    text = f"{language}\n{unified(source)}"
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:32]
