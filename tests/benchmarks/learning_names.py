"""Teaches the language model of the program further what words of a sentence are names, for lib/extraction/meaning.py.

    pip install -r tests/benchmarks/requirements.txt
    PARALLAX_EVAL=FOLDER python tests/benchmarks/learning_names.py [--write]

It learns from tests/annotated/names but for the last hundred lines of each file, and places and speakers from the
annotated articles of development too; what the model tells of happenings in these and in tests/annotated/sentences is
held as it is. It prints how well pieces of names are told in the lines put aside; `--write` keeps what is learnt in
data/encoder. It comes after learning.py and takes half an hour on two cores.
"""

from __future__ import annotations

import argparse
import random
import sys
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, field
from itertools import chain
from pathlib import Path

import numpy as np

PROJECT = Path(__file__).resolve().parents[2]
sys.path += [str(PROJECT), str(PROJECT / "tests")]

import marked  # noqa: E402

from lib.extraction import meaning  # noqa: E402
from lib.extraction.events import learnt  # noqa: E402
from lib.languages import encoder  # noqa: E402
from lib.text import Span  # noqa: E402

NAMES = (meaning.PLACE, meaning.SOURCE, meaning.PERSON, meaning.BODY)
ALL_SENTENCES = 250  # of a language, of tests/annotated/sentences
EPOCHS = 4  # how often the marked sentences are read; the others half as often
RATE, HEAD_RATE = 1e-4, 1e-3
WARM_UP, SEEN = 30, 100  # batches until the pace is full, between two looks at what was put aside
HELD, NAMED = 0.3, 0.3  # how much counts what is told of happenings, and what each piece is part of
LOW = -8.0  # scores of what is not told: below, how far does not matter


@dataclass
class Lesson:
    """A sentence's pieces and what each is part of (pieces × names), for the names of which that is known."""

    numbers: list[int]
    named: np.ndarray
    known: np.ndarray
    kinds: np.ndarray = field(default_factory=lambda: np.zeros(0))  # scores of the sentence as they were
    pieces: np.ndarray = field(default_factory=lambda: np.zeros(0))  # scores of its pieces as they were


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--write", action="store_true", help="write model.bin and names.npz in data/encoder")
    options = parser.parse_args()

    import names_network

    names = [of_marked(each) for path in marked.files() for each in marked.read(path, put_aside=False)]
    articles, others = of_articles(), of_sentences()
    aside = [of_marked(each) for path in marked.files() for each in marked.read(path, put_aside=True)]
    print(f"{len(names)} marked sentences, {len(articles)} of articles, {len(others)} others; {len(aside)} put aside")
    network = names_network.taught(names, articles, others, aside)
    if options.write:
        names_network.write(network, NAMES)


def lesson(text: str, names: Sequence[list[Span] | None]) -> Lesson:
    """A sentence as the network learns it; None for a name of which nothing is known."""
    numbers, spans = encoder.pieces(text)
    named = np.zeros((len(numbers), len(NAMES)), np.float32)
    for at, held in enumerate(names):
        named[1:-1, at] = [any(start < span[1] and span[0] < end for start, end in held or []) for span in spans]
    return Lesson(numbers, named, np.array([held is not None for held in names], np.float32))


def of_marked(sentence: marked.Marked) -> Lesson:
    def spans(kind: str) -> list[Span]:
        return [(name.start, name.end) for name in sentence.names if name.kind == kind]

    speaking = [(name.start, name.end) for name in sentence.names if name.speaks]
    return lesson(sentence.text, [spans(marked.PLACE), speaking, spans(marked.PERSON), spans(marked.BODY)])


def of_articles() -> list[Lesson]:
    """The sentences of the annotated articles, of which places and speakers are known."""
    import learning

    files = sorted((PROJECT / "tests" / "annotated" / "development").glob("*.yaml"))
    with ProcessPoolExecutor() as workers:
        examples = [*chain.from_iterable(workers.map(learning.of_article, files, chunksize=8))]
    return [
        lesson(each.text, [each.names[meaning.PLACE], each.names[meaning.SOURCE], None, None])
        for each in examples
        if each.names
    ]


def of_sentences() -> list[Lesson]:
    """Some sentences of each language, of whose names nothing is known."""
    import learning

    random.seed(1)
    found = []
    for path in sorted((PROJECT / "tests" / "annotated" / "sentences").glob("*.txt")):
        texts = [each.text for each in learning.of_sentences(path)]
        found += [lesson(text, [None] * len(NAMES)) for text in random.sample(texts, ALL_SENTENCES)]
    return found


def heads_of_kinds() -> tuple[np.ndarray, np.ndarray]:
    """The weights by kind of happening for a whole sentence and for its pieces, which stay as they are."""
    known = learnt.model()
    return known.whole.astype(np.float32), known.pieces.astype(np.float32)


if __name__ == "__main__":
    main()
