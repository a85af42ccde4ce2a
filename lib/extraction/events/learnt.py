"""What a sentence seems to tell of, by its meaning, where no list has its words.

For each kind of happening a linear model over the vectors of a sentence (lib/languages/encoder.py), learnt together
with them from annotated sentences of our own by tests/benchmarks/learning.py.
"""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

import numpy as np

from lib.extraction import meaning
from lib.extraction.document import Passage
from lib.extraction.people.name_words import words_of_titles
from lib.languages import encoder
from lib.languages.thesaurus import WORD
from lib.text import Span, fold

FILE = encoder.FOLDER / "kinds.npz"
GAP = "…"  # for what is left out of a sentence
LEAST_WORDS = 4


class Model(NamedTuple):
    """Weights by kind for the whole sentence and for its pieces, and how sure a score is: slope × score + bias."""

    kinds: tuple[str, ...]
    whole: np.ndarray  # 384 × kinds
    pieces: np.ndarray  # 384 × kinds
    slopes: np.ndarray
    biases: np.ndarray
    right: float  # share of what was added on articles that were not learnt from


class Told(NamedTuple):
    """How surely a sentence tells of a kind of happening, and the word that says most for it."""

    share: float
    start: int
    end: int


@cache
def model() -> Model:
    with np.load(FILE) as stored:
        return Model(
            kinds=tuple(map(str, stored["kinds"])),
            whole=stored["whole"],
            pieces=stored["pieces"],
            slopes=stored["slopes"],
            biases=stored["biases"],
            right=float(stored["right"]),
        )


def told(passage: Passage, without: list[Span]) -> dict[str, Told]:
    """What a sentence tells of outside of some stretches of it, by kind; nothing of a sentence of a few words."""
    text, places = outside(passage, without)
    words = [match.span() for match in WORD.finditer(text)]
    if len(words) < LEAST_WORDS:
        return {}
    known = model()
    is_whole = text == passage.text[passage.start : passage.end]
    encoded = meaning.encoded(passage) if is_whole else encoder.encode(text)
    by_piece = encoded.pieces @ known.pieces
    scores = encoded.whole @ known.whole + by_piece.max(axis=0)
    shares = 1 / (1 + np.exp(-(scores * known.slopes + known.biases)))
    by_word = np.stack([score_of(word, encoded.spans, by_piece) for word in words])
    by_word[[not may_tell(passage, text[start:end], places[start]) for start, end in words]] -= 1e3
    best = by_word.argmax(axis=0)
    return {
        kind: Told(float(share), places[words[at][0]], places[words[at][1] - 1] + 1)
        for kind, share, at in zip(known.kinds, shares, best, strict=True)
    }


def outside(passage: Passage, without: list[Span]) -> tuple[str, list[int]]:
    """The text of a sentence outside of some stretches of it, and where each of its characters stands."""
    inside = [(max(start, passage.start), min(end, passage.end)) for start, end in sorted(without)]
    left_out = [(start, end) for start, end in inside if start < end]
    parts, places, at = [], [], passage.start
    for start, end in left_out:
        parts += passage.text[at:start], GAP
        places += *range(at, start), start
        at = max(at, end)
    parts.append(passage.text[at : passage.end])
    return "".join(parts), [*places, *range(at, passage.end)]


def score_of(word: Span, spans: list[Span], by_piece: np.ndarray) -> np.ndarray:
    """The highest scores of the pieces of a word, by kind; very low where it has none any more."""
    held = [at for at, (start, end) in enumerate(spans) if start < word[1] and end > word[0]]
    return by_piece[held].max(axis=0) if held else np.full(by_piece.shape[1], -1e4)


def may_tell(passage: Passage, word: str, at: int) -> bool:
    """Whether a word may be what tells: no number, title, day or name."""
    named = (*passage.people, *passage.places, *passage.dates)
    is_named = any(each.start <= at < each.end for each in named)
    return not (is_named or word.isdigit() or fold(word) in words_of_titles(passage.spoken))
