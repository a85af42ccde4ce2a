"""What the words of a sentence mean beside each other: a vector for each piece of a word, in many languages.

The vectors are those of multilingual-e5-small (Wang et al. 2024, arXiv 2402.05672), a language model that was then
taught on sentences of our own what news tells (tests/benchmarks/learning.py). data/encoder holds it: the pieces that
lib/build/encoder.py left in, and model.bin, the layers that read them beside each other, for CTranslate2.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from lib.model import DATA
from lib.text import Span

if TYPE_CHECKING:
    from ctranslate2 import Encoder
    from sentencepiece import SentencePieceProcessor

FOLDER = DATA / "encoder"
PIECES = "pieces.model"
START, STOP = 0, 2  # the pieces around every sentence
MOST_PIECES = 200  # of a sentence; what comes behind has no vectors


class Encoded(NamedTuple):
    """A vector for each piece of a sentence, one for the whole, and where the pieces stand in it."""

    pieces: np.ndarray  # pieces × 384
    whole: np.ndarray  # 384: the mean of all, of what stands around the sentence as well
    spans: list[Span]


def encode(text: str) -> Encoded:
    """A sentence as the model reads it, by itself: it comes out the same whatever stands around it."""
    numbers, spans = pieces(text)
    states = np.asarray(layers().forward_batch([numbers]).last_hidden_state)[0]
    return Encoded(states[1:-1], states.mean(axis=0), spans)


def pieces(text: str) -> tuple[list[int], list[Span]]:
    """The numbers of the pieces of a text, between a start and a stop, and where in it the inner ones stand."""
    parts = splitter().encode(text, return_type="offset_mapping")
    return [START, *parts["ids"][:MOST_PIECES], STOP], parts["offsets"][:MOST_PIECES]


@cache
def splitter() -> SentencePieceProcessor:
    from sentencepiece import SentencePieceProcessor

    return SentencePieceProcessor(model_file=str(FOLDER / PIECES))


@cache
def layers() -> Encoder:
    """The model, on one core: who reads many articles does so in several processes."""
    from ctranslate2 import Encoder

    return Encoder(str(FOLDER), compute_type="int8_float32", intra_threads=1)
