"""Happenings told in words that no list has: by what sentences that tell of one have in common with this one.

A linear model for each kind over the beginnings, middles and ends of words, learnt from annotated sentences of our own
by tests/benchmarks/learning.py. Whom, where and when a sentence names, it does not look at.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache, lru_cache
from itertools import chain
from math import exp
from typing import NamedTuple
from zlib import crc32

import numpy as np

from lib.extraction.document import Passage
from lib.model import DATA
from lib.text import Span, fold

FILE = DATA / "learnt_words.npz"
FEATURES = 2**18
SHORTEST, LONGEST = 3, 5  # letters of a piece of a word
WORD = re.compile(r"[^\W\d_]+|\d+")
PERSON, PLACE, DAY, NUMBER = "\ue000", "\ue001", "\ue002", "\ue003"  # what stands for a name
LEAST_WORDS = 4
MANY = 3  # from so many names on they are only many


class Model(NamedTuple):
    """Weights by kind and feature, and what each kind begins from."""

    kinds: tuple[str, ...]
    weights: np.ndarray  # kinds × FEATURES, whole numbers to be scaled
    scales: np.ndarray
    biases: np.ndarray
    right: float  # share of what was added on articles that were not learnt from


class Told(NamedTuple):
    """A kind of happening that a sentence seems to tell of, how surely, and the word that says most for it."""

    kind: str
    share: float
    start: int
    end: int


@cache
def model() -> Model:
    with np.load(FILE) as stored:
        return Model(
            kinds=tuple(map(str, stored["kinds"])),
            weights=stored["weights"],
            scales=stored["scales"],
            biases=stored["biases"],
            right=float(stored["right"]),
        )


def find(passage: Passage, without: list[Span], kinds: set[str], least: float) -> Iterator[Told]:
    """What a sentence seems to tell of outside of some stretches of it, beside the kinds that its words tell.

    `least` is the share of such sentences that must tell of it.
    """
    shown = words(passage, without)
    if len(shown) < LEAST_WORDS:
        return
    known = model()
    by_word = [list(features(word, before, passage.spoken.code)) for word, before in with_before(shown)]
    at = list({*signs(passage, kinds), *chain.from_iterable(by_word)})
    scores = known.weights[:, at].sum(axis=1, dtype=np.int64) * known.scales + known.biases
    for kind, score, weights in zip(known.kinds, scores, known.weights, strict=True):
        share = 1 / (1 + exp(-score))
        if kind not in kinds and share >= least:
            best = max(range(len(shown)), key=lambda each: (shown[each][2], weights[by_word[each]].sum()))
            yield Told(kind, share, *shown[best][1])


def numbers(passage: Passage, without: list[Span], kinds: set[str]) -> set[int]:
    """The features of a sentence, to learn from."""
    pairs = with_before(words(passage, without))
    return {*signs(passage, kinds), *chain.from_iterable(features(*pair, passage.spoken.code) for pair in pairs)}


def signs(passage: Passage, kinds: set[str]) -> Iterator[int]:
    """The numbers of what is known of a sentence: what its words tell, and how many names and sayings it holds."""
    said = [*passage.document.direct, *passage.document.reported]
    held = {
        "people": sum(each.kind == "person" for each in passage.actors),
        "places": len(passage.places),
        "days": len(passage.dates),
        "sayings": sum(passage.start <= each.start < passage.end for each in said),
    }
    for told in (*sorted(kinds), *(f"{name} {min(many, MANY)}" for name, many in held.items())):
        yield number(f"+{told}")


def words(passage: Passage, without: list[Span]) -> list[tuple[str, Span, bool]]:
    """The words of a sentence with their spans, a sign for each name, and whether they may be what tells."""
    names = sorted(
        [
            *((each.start, each.end, PERSON) for each in passage.people),
            *((each.start, each.end, PLACE) for each in passage.places),
            *((each.start, each.end, DAY) for each in passage.dates),
        ]
    )
    shown, at = [], passage.start
    for start, end, sign in [*names, (passage.end, passage.end, "")]:
        if start < at:
            continue
        for match in WORD.finditer(passage.text, at, start):
            if not any(low <= match.start() < high for low, high in without):
                word = NUMBER if match[0].isdigit() else fold(match[0])
                shown.append((word, match.span(), word != NUMBER))
        if sign and not any(low <= start < high for low, high in without):
            shown.append((sign, (start, end), False))
        at = max(at, end)
    return shown


def with_before(shown: list[tuple[str, Span, bool]]) -> Iterator[tuple[str, str]]:
    """Each word with the one before it."""
    before = ""
    for word, *_ in shown:
        yield word, before
        before = word


def features(word: str, before: str, code: str) -> tuple[int, ...]:
    """The numbers of a word, of its pieces, and of it with the word before, each of its language."""
    return (*features_alone(word, code), number(f"{code}={before} {word}"))


@lru_cache(20_000)
def features_alone(word: str, code: str) -> tuple[int, ...]:
    edged = f" {word} "
    pieces = {edged[at : at + size] for size in range(SHORTEST, LONGEST + 1) for at in range(len(edged) - size + 1)}
    return tuple(number(each) for each in (f"{code}={word}", *(f"{code}~{piece}" for piece in sorted(pieces))))


def number(feature: str) -> int:
    return crc32(feature.encode()) % FEATURES
