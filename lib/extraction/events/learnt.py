"""What a sentence seems to tell of, by what sentences that tell of such happenings have in common with it.

A linear model for each kind of happening, learnt from annotated sentences of our own by tests/benchmarks/learning.py.
It looks at words and their pieces, at the concepts that words stand for (lib/languages/thesaurus.py, what one language
teaches another by), and at what the triggers tell; whom, where and when a sentence names, it does not look at.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache, lru_cache
from itertools import chain, product
from typing import NamedTuple
from zlib import crc32

import numpy as np

from lib.extraction.document import Passage
from lib.extraction.events.triggers import Trigger, grammar, moment_of
from lib.extraction.people.name_words import words_of_titles
from lib.languages.thesaurus import WORD, concepts
from lib.model import DATA
from lib.text import Span, fold

FILE = DATA / "learnt_words.npz"
FEATURES = 2**20
SHORTEST, LONGEST = 3, 5  # letters of a piece of a word
PERSON, PLACE, DAY, NUMBER = "\ue000", "\ue001", "\ue002", "\ue003"  # what stands for a name
LEAST_WORDS = 4
MANY = 3  # from so many names on they are only many
NEAR = 3  # words from one concept to another that stand near each other
OF_PLANS_AND_DENIALS = ("planned", "hoped", "negation", "habit", "earlier", "aside", "speech")
OF_THE_UNNAMED = ("groups", "vehicles", "visits")
MARKS = (*OF_PLANS_AND_DENIALS, *OF_THE_UNNAMED, "outright")


class Model(NamedTuple):
    """Weights by kind and feature, and what each kind begins from."""

    kinds: tuple[str, ...]
    weights: np.ndarray  # FEATURES × kinds, whole numbers to be scaled
    scales: np.ndarray
    biases: np.ndarray
    right: float  # share of what was added on articles that were not learnt from


class Seen(NamedTuple):
    """A word of a sentence as the models see it, where it stands, and whether it may be what tells."""

    word: str
    span: Span
    tells: bool


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
            weights=stored["weights"],
            scales=stored["scales"],
            biases=stored["biases"],
            right=float(stored["right"]),
        )


def told(passage: Passage, without: list[Span], triggers: list[Trigger]) -> dict[str, Told]:
    """What a sentence tells of outside of some stretches of it, by kind; nothing of a sentence of a few words."""
    seen, code = words(passage, without), passage.spoken.code
    if len(seen) < LEAST_WORDS:
        return {}
    known, distinct = model(), {each.word: each for each in reversed(seen)}
    alone = {word: word_scores(word, code) for word in distinct}
    others = [number(each) for each in beside_words(passage, seen, without, triggers)]
    scores = sum(alone.values()) + known.weights[others].sum(axis=0, dtype=np.int64)
    shares = 1 / (1 + np.exp(-(scores * known.scales + known.biases)))
    offices = words_of_titles(passage.spoken)
    may_tell = [each for each in distinct.values() if each.tells and each.word not in offices]
    may_tell = may_tell or [*distinct.values()]
    best = np.stack([alone[each.word] for each in may_tell]).argmax(axis=0)
    return {
        kind: Told(float(share), *may_tell[at].span) for kind, share, at in zip(known.kinds, shares, best, strict=True)
    }


@lru_cache(20_000)
def word_scores(word: str, code: str) -> np.ndarray:
    """What a word alone says for each kind."""
    return model().weights[[number(each) for each in of_word(word, code)]].sum(axis=0, dtype=np.int64)


def features(passage: Passage, without: list[Span], triggers: list[Trigger]) -> list[int]:
    """The numbers of all features of a sentence, to learn from; of one that several words share, several times."""
    seen, code = words(passage, without), passage.spoken.code
    alone = chain.from_iterable(of_word(word, code) for word in {each.word: None for each in seen})
    return [number(each) for each in chain(alone, beside_words(passage, seen, without, triggers))]


def beside_words(passage: Passage, seen: list[Seen], without: list[Span], triggers: list[Trigger]) -> Iterator[str]:
    """All features of a sentence but those that each of its words has alone."""
    code = passage.spoken.code
    return chain(pairs(seen, code), near(seen, code), signs(passage, without, triggers))


def words(passage: Passage, without: list[Span]) -> list[Seen]:
    """The words of a sentence outside of some stretches of it, a sign for each name, day and number."""
    names = sorted(
        [
            *((each.start, each.end, PERSON) for each in passage.people),
            *((each.start, each.end, PLACE) for each in passage.places),
            *((each.start, each.end, DAY) for each in passage.dates),
        ]
    )
    seen, at = [], passage.start
    for start, end, sign in [*names, (passage.end, passage.end, "")]:
        if start < at:
            continue
        for match in WORD.finditer(passage.text, at, start):
            is_number = match[0].isdigit()
            seen.append(Seen(NUMBER if is_number else fold(match[0]), match.span(), not is_number))
        if sign:
            seen.append(Seen(sign, (start, end), False))
        at = max(at, end)
    return [each for each in seen if not any(low <= each.span[0] < high for low, high in without)]


# --- features by name ---


def of_word(word: str, code: str) -> Iterator[str]:
    """A word, its pieces, each of its language, and its concepts, which are the same in all."""
    yield f"{code}={word}"
    edged = f" {word} "
    pieces = {edged[at : at + size] for size in range(SHORTEST, LONGEST + 1) for at in range(len(edged) - size + 1)}
    yield from (f"{code}~{piece}" for piece in sorted(pieces))
    yield from (f"@{concept}" for concept in sorted(concepts(word, code)))


def pairs(seen: list[Seen], code: str) -> Iterator[str]:
    """Each word with the one before it."""
    following = [each.word for each in seen]
    yield from {f"{code}={before} {word}": None for before, word in zip(["", *following], following, strict=False)}


def near(seen: list[Seen], code: str) -> Iterator[str]:
    """Each two concepts of which words stand near each other, in the order of the sentence."""
    held = [sorted(concepts(each.word, code)) for each in seen]
    found = {
        f"@{one} {other}"
        for at, first in enumerate(held)
        if first
        for second in held[at + 1 : at + 1 + NEAR]
        for one, other in product(first, second)
    }
    yield from sorted(found)


def signs(passage: Passage, without: list[Span], triggers: list[Trigger]) -> Iterator[str]:
    """What else is known of a sentence: what its triggers tell, its marks, and how many names and sayings it holds."""
    kinds = sorted({each.kind for each in triggers})
    marks = [mark for mark in MARKS if is_marked(passage, without, mark)]
    said = [*passage.document.direct, *passage.document.reported]
    held = {
        "people": sum(each.kind == "person" for each in passage.actors),
        "places": len(passage.places),
        "days": len(passage.dates),
        "sayings": sum(passage.start <= each.start < passage.end for each in said),
    }
    yield from (f"+{kind}" for kind in kinds)
    yield from (f"+{moment}" for moment in sorted({moment_of(each) for each in triggers}))
    yield from (f"+{mark}" for mark in marks)
    yield from (f"+{mark} {kind}" for mark in marks for kind in kinds)
    yield from (f"+{name} {min(many, MANY)}" for name, many in held.items())


def is_marked(passage: Passage, without: list[Span], mark: str) -> bool:
    found = getattr(grammar(passage.spoken), mark).finditer(passage.text, passage.start, passage.end)
    return any(not any(low <= each.start() < high for low, high in without) for each in found)


def number(feature: str) -> int:
    return crc32(feature.encode()) % FEATURES
