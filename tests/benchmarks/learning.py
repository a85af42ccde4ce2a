"""Learns what sentences that tell of a happening have in common, for lib/extraction/events/learnt.py.

    pip install -r tests/benchmarks/requirements.txt
    PARALLAX_EVAL=FOLDER python tests/benchmarks/learning.py [--without PREFIX …] [--write]

It learns from the annotated articles of development and from tests/annotated/sentences, single sentences of our own
with the kinds they tell. What it adds to the triggers is judged on articles that were left out of learning, a part of
them after the other. `--write` keeps the weights, and what share of what it adds is right.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

PROJECT = Path(__file__).resolve().parents[2]
sys.path += [str(PROJECT), str(PROJECT / "tests")]

KINDS = ("TRAVEL", "MEET", "CEREMONY", "GIFT", "SIGN_AGREEMENT")
# OTHER is left out: plain sentences on prices or buildings would need to be among those that tell of nothing
NONE = "-"
STRENGTH = 0.1  # of the evidence against the wish for small weights
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
    parser.add_argument("--write", action="store_true", help="write data/learnt_words.npz")
    options = parser.parse_args()
    sentences = [*of_sentences(PROJECT / "tests" / "annotated" / "sentences")]
    articles = [*of_articles(PROJECT / "tests" / "annotated" / "development", tuple(options.without))]
    print(f"{len(articles)} sentences of articles, {len(sentences)} by themselves")
    right, added = judged(articles, sentences)
    print(f"of {added} additions to the triggers of articles not seen, {right} are right: {right / max(1, added):.2f}")
    if options.write:
        write([*articles, *sentences], right / max(1, added))


# --- what to learn from ---


def of_sentences(folder: Path) -> Iterator[Example]:
    """The sentences of the files named by language, a line each: kinds with commas between, "|", the sentence."""
    from made import article

    for path in sorted(folder.glob("*.txt")):
        for line in path.read_text("utf-8").splitlines():
            kinds, _, text = line.partition(" | ")
            tells = {kind.strip() for kind in kinds.split(",")} - {NONE}
            seen = [*examples(article(text.strip(), path.stem, DAY))]
            features = sorted({feature for _, found, _ in seen for feature in found})
            told = {kind for *_, kinds_told in seen for kind in kinds_told}
            yield Example(path.stem, features, tells, tells, told)


def of_articles(folder: Path, without: tuple[str, ...]) -> Iterator[Example]:
    """The sentences of the prose of annotated articles."""
    import annotation
    import yaml

    from lib.model import Article, Line, PartialDate, Published

    for path in sorted(folder.glob("*.yaml")):
        if without and path.name.startswith(without):
            continue
        text, gold = annotation.made(yaml.safe_load(path.read_text("utf-8")), path.name)
        spans, at = [], 0
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
            yield Example(path.stem[:2], features, tells, accepted, told)


def one_line(text: str) -> str:
    return " ".join(text.split())


def examples(article) -> Iterator[tuple[str, list[int], set[str]]]:
    """Each sentence of an article's prose, its features, and the kinds that its triggers tell."""
    from lib.extraction import pipeline
    from lib.extraction.events import events, learnt
    from lib.extraction.quotes import direct_speech, reported_speech

    document = pipeline.name(pipeline.made(article))
    direct_speech.add(document)
    reported_speech.add(document)
    direct = [(quote.start, quote.end) for quote in document.direct]
    for passage in document.passages:
        if passage.role == "body":
            told = {each.kind for each in events.by_triggers(passage, direct)}
            features = learnt.numbers(passage, direct, told)
            yield one_line(passage.text[passage.start : passage.end]), sorted(features), told


# --- learning ---


def judged(articles: list[Example], sentences: list[Example]) -> tuple[int, int]:
    """How many additions to the triggers are right, of how many, on articles that were left out of learning."""
    import numpy as np
    from sklearn.model_selection import GroupKFold

    from lib.extraction.events.events import BELIEF, BELIEF_BESIDE

    right = added = 0
    places, groups = np.arange(len(articles)), [each.source for each in articles]
    for taught, left_out in GroupKFold(PARTS).split(places, groups=groups):
        rest = [articles[at] for at in left_out]
        for kind in KINDS:
            model = fitted([*(articles[at] for at in taught), *sentences], kind)
            shares = model.predict_proba(matrix(rest))[:, 1]
            for each, share in zip(rest, shares, strict=True):
                if kind not in each.told and share >= (BELIEF_BESIDE if each.told else BELIEF):
                    added += 1
                    right += kind in each.accepted
    return right, added


def fitted(learnt_from: list[Example], kind: str):
    from sklearn.linear_model import LogisticRegression

    model = LogisticRegression(C=STRENGTH, solver="liblinear", tol=1e-3)
    return model.fit(matrix(learnt_from), [kind in each.tells for each in learnt_from])


def matrix(listed: list[Example]):
    import numpy as np
    from scipy.sparse import csr_matrix

    from lib.extraction.events.learnt import FEATURES

    begins = np.cumsum([0, *(len(each.features) for each in listed)], dtype=np.int32)
    found = np.concatenate([each.features for each in listed]).astype(np.int32)
    return csr_matrix((np.ones(len(found)), found, begins), shape=(len(listed), FEATURES))


def write(learnt_from: list[Example], right: float) -> None:
    """Keeps the weights as whole numbers of one byte, with the number that stands for one step of each kind."""
    import numpy as np

    from lib.extraction.events.learnt import FILE

    models = [fitted(learnt_from, kind) for kind in KINDS]
    scales = np.array([np.abs(model.coef_).max() / 127 for model in models])
    weights = np.stack([np.round(model.coef_[0] / scale) for model, scale in zip(models, scales, strict=True)])
    np.savez_compressed(
        FILE,
        kinds=np.array(KINDS),
        weights=weights.astype(np.int8),
        scales=scales,
        biases=np.array([model.intercept_[0] for model in models]),
        right=np.array(right),
    )
    print(f"{os.path.getsize(FILE):,} bytes in {FILE.relative_to(PROJECT)}")


if __name__ == "__main__":
    main()
