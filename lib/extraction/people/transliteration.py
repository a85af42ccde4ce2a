"""Parts of names in scripts that do not write every sound, as English papers would spell them: "델가도" is Delgado.

data/transliteration holds a small sequence model for CTranslate2, taught on the spellings of data/name_parts.csv by
tests/benchmarks/learning_spellings.py: letters in, letters out, for names that no list has.
"""

from __future__ import annotations

from functools import cache, lru_cache
from typing import TYPE_CHECKING
from unicodedata import normalize

from lib.model import DATA

if TYPE_CHECKING:
    from ctranslate2 import Translator

FOLDER = DATA / "transliteration"
COLUMNS = {"ko": "hangul", "ar": "arabic"}  # languages whose names it spells → columns of data/name_parts.csv
GIVEN, FAMILY = "<g>", "<f>"  # what a part of a name is
MOST_LETTERS, MOST_SPELLED = 40, 30
BEAM = 4
MOST_KEPT = 50_000  # parts of names whose spelling is kept at once


def letters(part: str, code: str, kind: str) -> list[str]:
    """What the model reads: the language, whether the part is a family's, and its letters, those of syllables apart."""
    return [f"<{code}>", kind, *normalize("NFD" if code == "ko" else "NFC", part)]


@lru_cache(MOST_KEPT)
def in_english(part: str, code: str, is_family: bool) -> str:
    """The likeliest spelling of a part of a name; the part itself where its language is none of the model's."""
    if code not in COLUMNS or len(part) > MOST_LETTERS:
        return part
    read = letters(part, code, FAMILY if is_family else GIVEN)
    told = translator().translate_batch([read], beam_size=BEAM, max_decoding_length=MOST_SPELLED)
    return "".join(told[0].hypotheses[0]) or part


@cache
def translator() -> Translator:
    from ctranslate2 import Translator

    return Translator(str(FOLDER), compute_type="int8_float32", intra_threads=1)
