"""A folder of articles as tables: read, split, extract, join."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from hashlib import sha256
from pathlib import Path
from typing import TypeGuard

import pandas as pd

from lib import model
from lib.corpus import happening_rows, happenings, packing, readings_cache, spellings, suggested_dates
from lib.corpus.packing import Packed
from lib.corpus.stories import Subject
from lib.corpus.tasks import Task
from lib.intake import articles
from lib.model import Article, Problem, Record


@dataclass(frozen=True)
class Corpus:
    """Everything known of a folder of articles; the frames are shared and never changed in place."""

    folder: Path
    articles: pd.DataFrame
    sentences: pd.DataFrame
    records: pd.DataFrame
    problems: tuple[Problem, ...]
    texts: dict[str, str]
    happenings: pd.DataFrame = field(default_factory=lambda: model.table([], model.HAPPENING_COLUMNS))
    episodes: pd.DataFrame = field(default_factory=lambda: model.table([], model.EPISODE_COLUMNS))


def load(folder: Path, catalogue: bool = True, workers: int | None = None) -> Corpus:
    """Reads a folder; a file that cannot be read becomes a problem, the others load.

    `workers` processes read what is new; by default one a core where that are many files, else none but this one.
    """
    folder = Path(folder)
    sources, problems = articles.sources(folder)
    tasks = [Task(source, catalogue) for source in sources]
    with readings_cache.opened(folder, catalogue) as kept:
        read = kept.read(tasks, workers)
        later = with_suggested_dates(tasks, read)
        for at, again in zip(later, kept.read(list(later.values()), workers), strict=True):
            read[at] = again
    problems += [*kept.problems, *(problem for each in read for problem in packing.problems(each))]
    about = model.table((article_row(article) for article, _ in found(read)), model.ARTICLE_COLUMNS)
    records = model.table(record_rows(clustered(read)), model.RECORD_COLUMNS)
    return Corpus(
        folder,
        about,
        model.table((row for each in found(read) for row in sentence_rows(*each)), model.SENTENCE_COLUMNS),
        records,
        tuple(problems),
        {article.article_id: article.text for article, _ in found(read)},
        *happening_rows.tables(records, about),
    )


def found(read: Iterable[Packed]) -> Iterator[tuple[Article, Packed]]:
    """The articles there are, one at a time, each with the reading it came in."""
    return ((article, packed) for packed in read if (article := packing.article(packed)))


def with_suggested_dates(tasks: list[Task], read: list[Packed]) -> dict[int, Task]:
    """Which undated articles are to be read again, with the date that dated ones suggest, by their place."""
    undated = {at: article for at, article in enumerate(map(packing.article, read)) if is_undated(article)}
    others = (packed for at, packed in enumerate(read) if at not in undated)
    dated = suggested_dates.dated(record for each in others for record in packing.records(each))
    days = {
        at: suggested_dates.beside_dateline(
            suggested_dates.published(article.language, packing.records(read[at]), dated), article
        )
        for at, article in (undated if dated else {}).items()
    }
    return {at: replace(tasks[at], suggested=day) for at, day in days.items() if day}


def is_undated(article: Article | None) -> TypeGuard[Article]:
    return article is not None and not article.published.date


def clustered(read: list[Packed]) -> Iterator[Record]:
    """All records in order, the events with the ids of their happenings, people in one spelling."""
    about: dict[str, Subject] = defaultdict(Subject)
    told, names = [], spellings.Names()
    for record in (each for packed in read for each in packing.records(packed)):
        names.add(record)
    one_spelling = spellings.unified(names)

    def records() -> Iterator[Record]:
        return (spellings.spelled(each, one_spelling) for packed in read for each in packing.records(packed))

    for record in records():
        about[record.article_id].add(record)
        if record.kind == "event":
            told.append(record)
    published = {article.article_id: article.published.date for article, _ in found(read)}
    events = iter(happenings.join(told, published, about))
    return (next(events) if each.kind == "event" else each for each in records())


def sentence_rows(article: Article, packed: Packed) -> Iterator[dict]:
    return ({"article_id": article.article_id} | vars(each) for each in packing.sentences(packed))


def article_row(article: Article) -> dict:
    plain = {name: getattr(article, name) for name in model.ARTICLE_COLUMNS if hasattr(article, name)}
    return plain | {
        "published": str(article.published.date or ""),
        "published_basis": article.published.basis,
        "published_why": article.published.why,
        "stated": str(article.stated.date or ""),
        "stated_basis": article.stated.basis,
    }


def record_rows(records: Iterable[Record]) -> Iterator[dict]:
    """Rows with ids that depend on what a record is, not on what stands around it."""
    seen: dict[str, int] = {}
    for record in records:
        what = f"{record.article_id} {record.kind} {record.start} {record.end} {record.event_type} {record.surface}"
        stem = f"{record.kind[0]}{sha256(what.encode('utf-8', 'surrogatepass')).hexdigest()[:10]}"
        seen[stem] = seen.get(stem, 0) + 1
        name = stem if seen[stem] == 1 else f"{stem}-{seen[stem]}"
        yield vars(record) | {"record_id": name, "participants": "|".join(record.participants)}
