"""Learns what sentences that tell of a happening have in common, for lib/extraction/events/learnt.py.

    pip install -r tests/benchmarks/requirements.txt
    PARALLAX_EVAL=FOLDER python tests/benchmarks/learning.py [--without PREFIX …] [--texts FOLDER] [--write]

It learns from the annotated articles of development, from tests/annotated/sentences: sentences of our own with the
kinds they tell, and the words that tell them in braces; and from every other document of NTREX-128 in FOLDER, of which
tests/annotated/news_lines.txt says what each line tells. What it adds to the triggers is judged on articles that were
left out of learning, a part of them after the other. `--write` keeps the weights, and what share of what it adds is
right.
"""

from __future__ import annotations

import argparse
import os
import re
import sys
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from itertools import chain
from pathlib import Path
from typing import NamedTuple

import lines
import numpy as np
from scipy.sparse import csr_array

PROJECT = Path(__file__).resolve().parents[2]
sys.path += [str(PROJECT), str(PROJECT / "tests")]

from lib.extraction.events.events import BELIEF, LEARNT  # noqa: E402
from lib.extraction.events.learnt import FEATURES, FILE  # noqa: E402

NONE = "-"
PASSING = "?"  # behind a kind of what a sentence only names
BRACES = re.compile(r"[{}]")  # around the words that tell
STRENGTH = 0.1  # of the evidence against the wish for small weights
RAREST = 4  # what the rarity of features is measured by
PARTS = 4  # of the articles, each judged by what the others teach
DAY = "2024-05-10"


class Example(NamedTuple):
    """A sentence as the model sees it: its features, what it tells or may tell, and what its triggers tell."""

    source: str
    features: list[int]
    tells: set[str]
    accepted: set[str]
    told: set[str]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--without", nargs="*", default=[], metavar="PREFIX", help="articles to learn nothing from")
    parser.add_argument("--texts", type=Path, metavar="FOLDER", help="NTREX-128: XXX.txt and DOCUMENT_IDS.tsv")
    parser.add_argument("--write", action="store_true", help="write data/learnt_words.npz")
    options = parser.parse_args()
    annotated, without = PROJECT / "tests" / "annotated", tuple(options.without)
    files = [path for path in sorted((annotated / "development").glob("*.yaml")) if not path.name.startswith(without)]
    with ProcessPoolExecutor() as workers:
        sentences = [*chain.from_iterable(workers.map(of_sentences, sorted((annotated / "sentences").glob("*.txt"))))]
        articles = [*chain.from_iterable(workers.map(of_article, files, chunksize=8))]
        news = [*chain.from_iterable(workers.map(of_document, to_learn_from(options.texts), chunksize=8))]
    print(f"{len(articles)} sentences of articles, {len(sentences)} by themselves, {len(news)} of other news")
    sentences += news
    right, added = judged(articles, sentences)
    print(f"of {added} additions to the triggers of articles not seen, {right} are right: {right / max(1, added):.2f}")
    if options.write:
        write([*articles, *sentences], right / max(1, added))


# --- what to learn from ---


def of_sentences(path: Path) -> list[Example]:
    """The sentences of a file named by language, a line each: kinds with commas between, "|", the sentence."""
    from made import article

    found = []
    rows = [line.partition(" | ") for line in path.read_text("utf-8").splitlines() if line]
    for row, (label, _, text) in enumerate(rows):
        tells, accepted = kinds(label)
        is_seen = row % 2 == 0  # many triggers were made from these sentences: the others have to do without theirs
        seen = [*examples(article(BRACES.sub("", text).strip(), path.stem, DAY), is_seen=is_seen)]
        if len(seen) == 1:
            ((_, features, told),) = seen
            found.append(Example(path.stem, features, tells, accepted, told))
    return found


def kinds(label: str) -> tuple[set[str], set[str]]:
    """What a sentence tells by its label, and what it may be said to tell: "OTHER, MEET?"."""
    listed = {kind.strip() for kind in label.split(",")} - {NONE}
    accepted = {kind.removesuffix(PASSING) for kind in listed}
    return listed & accepted, accepted


def to_learn_from(folder: Path | None) -> list[lines.Document]:
    """The documents to learn from; the others are what agreement between languages is measured on."""
    return [each for each in lines.read(folder) if lines.is_taught(each)] if folder else []


def of_document(document: lines.Document) -> list[Example]:
    """The lines of a document that are one sentence, with the kinds that were annotated for them."""
    labels = (PROJECT / "tests" / "annotated" / "news_lines.txt").read_text("utf-8").splitlines()
    at = {one_line(text): document.first + number for number, text in enumerate(document.lines)}
    found = []
    for source, features, told in examples(document.article(DAY)):
        if source in at:
            tells, accepted = kinds(labels[at[source]])
            found.append(Example(document.language, features, tells, accepted, told))
    return found


def of_article(path: Path) -> list[Example]:
    """The sentences of the prose of an annotated article."""
    import annotation
    import yaml

    from lib.model import Article, Line, PartialDate, Published

    text, gold = annotation.made(yaml.safe_load(path.read_text("utf-8")), path.name)
    spans, at, found = [], 0, []
    for number, words in enumerate(text.split("\n"), start=1):
        sentence = next((each for each in gold["sentences"] if each["line"] == number), None)
        if sentence and words:
            role = next((each for each in ("title", "heading", "caption") if each in sentence), "body")
            spans.append(Line(at, at + len(words), role))
        at += len(words) + 1
    day = gold["published"]["date"] or ""
    published = Published(PartialDate(day), "metadata", "") if day else Published()
    read = Article(path.stem, path.name, text, gold["language"], spans, published=published)
    for source, features, told in examples(read):
        events = [event for event in gold["events"] if source in map(one_line, event["evidence"])]
        tells = {event["type"] for event in events if not event.get("optional")}
        accepted = {kind for event in events for kind in (event["type"], *event.get("type_accept", []))}
        found.append(Example(path.stem[:2], features, tells, accepted, told))
    return found


def one_line(text: str) -> str:
    return " ".join(text.split())


def examples(article, *, is_seen: bool = True) -> Iterator[tuple[str, list[int], set[str]]]:
    """Each sentence of an article's prose, its features, and the kinds that its triggers tell, where they are seen."""
    from lib.extraction import pipeline
    from lib.extraction.events import events, learnt
    from lib.extraction.quotes import direct_speech, reported_speech

    document = pipeline.name(pipeline.made(article))
    direct_speech.add(document)
    reported_speech.add(document)
    direct = [(quote.start, quote.end) for quote in document.direct]
    for passage in document.passages:
        if passage.role == "body":
            outside = events.without(direct, passage)
            told = events.by_triggers(outside, direct) if is_seen else []
            features = learnt.features(outside, direct, told)
            yield one_line(passage.text[passage.start : passage.end]), features, {each.kind for each in told}


# --- learning ---


class Linear(NamedTuple):
    """A model of one kind: a weight for each feature, and what it begins from."""

    weights: np.ndarray
    bias: float

    def shares(self, listed: list[Example]) -> np.ndarray:
        return 1 / (1 + np.exp(-(matrix(listed) @ self.weights + self.bias)))


def judged(articles: list[Example], sentences: list[Example]) -> tuple[int, int]:
    """How many additions to the triggers are right, of how many, on articles that were left out of learning."""
    from sklearn.model_selection import GroupKFold

    right = added = 0
    places, groups = np.arange(len(articles)), [each.source for each in articles]
    for taught, left_out in GroupKFold(PARTS).split(places, groups=groups):
        rest = [articles[at] for at in left_out]
        for kind in LEARNT:
            shares = fitted([*(articles[at] for at in taught), *sentences], kind).shares(rest)
            for each, share in zip(rest, shares, strict=True):
                if kind not in each.told and share >= BELIEF:
                    added += 1
                    right += kind in each.accepted
    return right, added


def fitted(learnt_from: list[Example], kind: str) -> Linear:
    """A model of whether a sentence tells of a kind; one that may or may not tell of it teaches nothing.

    A feature counts for the more, the rarer it is (inverse document frequency).
    """
    from scipy.sparse import diags_array
    from sklearn.linear_model import LogisticRegression

    sure = [each for each in learnt_from if kind in each.tells or kind not in each.accepted]
    found = matrix(sure)
    rarity = np.log((1 + len(sure)) / (1 + found.sign().sum(axis=0))) / RAREST
    model = LogisticRegression(C=STRENGTH, solver="liblinear", tol=1e-3)
    model.fit(found @ diags_array(rarity), [kind in each.tells for each in sure])
    return Linear(model.coef_[0] * rarity, model.intercept_[0])


def matrix(listed: list[Example]) -> csr_array:
    """How often each sentence has each feature."""
    begins = np.cumsum([0, *(len(each.features) for each in listed)], dtype=np.int32)
    found = np.concatenate([each.features for each in listed]).astype(np.int32)
    counted = csr_array((np.ones(len(found), dtype=np.float32), found, begins), shape=(len(listed), FEATURES))
    counted.sum_duplicates()
    return counted


def write(learnt_from: list[Example], right: float) -> None:
    """Keeps the weights as whole numbers of one byte, with the number that stands for one step of each kind."""
    models = [fitted(learnt_from, kind) for kind in LEARNT]
    scales = np.array([np.abs(model.weights).max() / 127 for model in models])
    weights = np.stack([np.round(model.weights / scale) for model, scale in zip(models, scales, strict=True)], axis=1)
    np.savez_compressed(
        FILE,
        kinds=np.array(LEARNT),
        weights=weights.astype(np.int8),
        scales=scales,
        biases=np.array([model.bias for model in models]),
        right=np.array(right),
    )
    print(f"{os.path.getsize(FILE):,} bytes in {FILE.relative_to(PROJECT)}")


if __name__ == "__main__":
    main()
