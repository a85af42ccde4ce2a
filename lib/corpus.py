"""A folder of articles as three tables: read, split, extract, join."""

from __future__ import annotations

import os
from collections.abc import Iterable
from dataclasses import dataclass, replace
from hashlib import sha256
from pathlib import Path

import pandas as pd

from lib import articles, cache, clusters, model, suggest
from lib.model import Article, Problem, Record
from lib.task import Reading, Task


@dataclass(frozen=True)
class Corpus:
    """Everything known of a folder of articles; the frames are shared and never changed in place."""

    folder: Path
    articles: pd.DataFrame
    sentences: pd.DataFrame
    records: pd.DataFrame
    problems: tuple[Problem, ...]
    texts: dict[str, str]


def default_folder() -> Path:
    """The folder that PARALLAX_ARTICLES names, else the briefs that ship."""
    return Path(os.environ.get("PARALLAX_ARTICLES") or model.DATA / "articles")


def load(folder: Path, catalogue: bool = True, workers: int | None = None) -> Corpus:
    """Reads a folder; a file that cannot be read becomes a problem, the others load.

    `workers` processes read what is new; by default one a core where that are many files, else none but this one.
    """
    folder = Path(folder)
    sources, problems = articles.sources(folder)
    tasks = [Task(source, catalogue) for source in sources]
    with cache.opened(folder, catalogue) as kept:
        read = kept.read(tasks, workers)
        later = with_suggested_dates(tasks, read)
        for at, again in zip(later, kept.read(list(later.values()), workers), strict=True):
            read[at] = again
    problems += [*kept.problems, *(problem for each in read for problem in each.problems)]
    found = [each for each in read if each.article]
    records = clusters.join([record for each in found for record in each.records])
    return Corpus(
        folder,
        model.table([article_row(each.article) for each in found], model.ARTICLE_COLUMNS),
        model.table([vars(sentence) for each in found for sentence in each.sentences], model.SENTENCE_COLUMNS),
        model.table(record_rows(records), model.RECORD_COLUMNS),
        tuple(problems),
        {each.article.article_id: each.article.text for each in found},
    )


def with_suggested_dates(tasks: list[Task], read: list[Reading]) -> dict[int, Task]:
    """Which undated articles are to be read again, with the date that dated ones suggest, by their place."""
    found = [(at, each.article, each.records) for at, each in enumerate(read) if each.article]
    dated = suggest.dated(record for _, article, own in found if article.published.date for record in own)
    undated = ((at, suggest.published(article, own, dated)) for at, article, own in found if not article.published.date)
    return {at: replace(tasks[at], suggested=day) for at, day in undated if day}


def article_row(article: Article) -> dict:
    plain = {name: getattr(article, name) for name in model.ARTICLE_COLUMNS if hasattr(article, name)}
    return plain | {
        "published": str(article.published.date or ""),
        "published_basis": article.published.basis,
        "published_why": article.published.why,
        "stated": str(article.stated.date or ""),
        "stated_basis": article.stated.basis,
    }


def record_rows(records: Iterable[Record]) -> list[dict]:
    """Rows with ids that depend on what a record is, not on what stands around it."""
    rows, seen = [], {}
    for record in records:
        what = f"{record.article_id} {record.kind} {record.start} {record.end} {record.event_type} {record.surface}"
        stem = f"{record.kind[0]}{sha256(what.encode('utf-8', 'surrogatepass')).hexdigest()[:10]}"
        seen[stem] = seen.get(stem, 0) + 1
        name = stem if seen[stem] == 1 else f"{stem}-{seen[stem]}"
        rows.append(vars(record) | {"record_id": name, "participants": "|".join(record.participants)})
    return rows
