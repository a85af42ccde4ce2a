"""What words of a sentence are by its meaning: a name of a place, a person or a body, who says what it quotes.

A linear model over the vectors of lib/languages/encoder.py, learnt together with them by tests/benchmarks/learning.py
and, for the names of people and bodies, by tests/benchmarks/learning_names.py.
"""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

import numpy as np

from lib.extraction.document import Passage
from lib.languages import encoder
from lib.languages.encoder import Encoded

FILE = encoder.FOLDER / "names.npz"
PLACE, SOURCE, PERSON, BODY = "place", "source", "person", "body"
LEFT_OUT = 0.5  # of words so far back in a sentence that the model did not read them, nothing is known


class Model(NamedTuple):
    """Weights by name for pieces, and what each name begins from."""

    names: tuple[str, ...]
    pieces: np.ndarray  # 384 × names
    biases: np.ndarray


class Shares(NamedTuple):
    """How surely each piece of a sentence is part of each name, and where it stands in the text."""

    starts: np.ndarray
    ends: np.ndarray
    shares: np.ndarray  # pieces × names


@cache
def model() -> Model:
    with np.load(FILE) as stored:
        return Model(tuple(map(str, stored["names"])), stored["pieces"], stored["biases"])


def share(passage: Passage, start: int, end: int, name: str) -> float:
    """How surely some words of a sentence are a name of a kind: the mean of their pieces."""
    read = shares(passage)
    held = (read.starts < end) & (start < read.ends)
    return float(read.shares[held, model().names.index(name)].mean()) if held.any() else LEFT_OUT


def of_words(passage: Passage, name: str) -> list[float]:
    """How surely each word of a sentence is part of a name of a kind: the mean of its pieces."""
    key = f"words, {name}"
    if key not in passage.found:
        read, run = shares(passage), passage.words
        low = np.searchsorted(read.ends, [word.start for word in run], "right")
        high = np.searchsorted(read.starts, [word.end for word in run], "left")
        summed = np.concatenate([[0.0], np.cumsum(read.shares[:, model().names.index(name)])])
        count = np.maximum(high - low, 1)
        passage.found[key] = np.where(high > low, (summed[high] - summed[low]) / count, LEFT_OUT).tolist()
    return passage.found[key]


def of_pieces(passage: Passage, start: int, end: int, name: str) -> list[float]:
    """How surely each piece of some words is part of a name of a kind."""
    read = shares(passage)
    held = (read.starts < end) & (start < read.ends)
    return read.shares[held, model().names.index(name)].tolist()


def encoded(passage: Passage) -> Encoded:
    """A sentence as the language model reads it, once."""
    if "encoded" not in passage.found:
        passage.found["encoded"] = encoder.encode(passage.text[passage.start : passage.end])
    return passage.found["encoded"]


def shares(passage: Passage) -> Shares:
    """What the model says of the pieces of a sentence."""
    if "meaning" not in passage.found:
        read, known = encoded(passage), model()
        spans = np.array(read.spans, dtype=int).reshape(-1, 2) + passage.start
        scores = read.pieces @ known.pieces + known.biases
        passage.found["meaning"] = Shares(spans[:, 0], spans[:, 1], 1 / (1 + np.exp(-scores)))
    return passage.found["meaning"]
