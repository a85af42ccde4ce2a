"""A folder of articles as three tables: read, split, extract, join."""

from __future__ import annotations

import os
from collections.abc import Iterable
from dataclasses import dataclass, replace
from hashlib import sha256
from pathlib import Path

import pandas as pd

from lib import articles, clusters, extract, model, suggest
from lib.model import Article, Problem, Record, Sentence

Read = tuple[Article, list[Sentence], list[Record]]


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


def load(folder: Path, catalogue: bool = True) -> Corpus:
    """Reads a folder; a file that cannot be read becomes a problem, the others load."""
    read, problems = articles.read_folder(Path(folder), catalogue=catalogue)
    found: list[Read] = []
    for article in read:
        try:
            found.append((article, *extract.read(article)))
        except (ValueError, KeyError, IndexError, RecursionError) as error:
            problems.append(Problem(article.file, f"could not be analysed ({type(error).__name__}): please report it"))
    dated = suggest.dated(record for article, _, each in found if article.published.date for record in each)
    found = [with_suggested_date(each, dated) for each in found]
    records = clusters.join([record for _, _, each in found for record in each])
    return Corpus(
        Path(folder),
        model.table([article_row(article) for article, _, _ in found], model.ARTICLE_COLUMNS),
        model.table([vars(each) for _, split, _ in found for each in split], model.SENTENCE_COLUMNS),
        model.table(record_rows(records), model.RECORD_COLUMNS),
        tuple(problems),
        {article.article_id: article.text for article, _, _ in found},
    )


def with_suggested_date(one: Read, dated: dict[suggest.Happening, list[Record]]) -> Read:
    """An undated article read again with the date that dated ones suggest, where they do."""
    article, _, own = one
    day = None if article.published.date else suggest.published(article, own, dated)
    if not day:
        return one
    again = replace(article, published=day)
    return (again, *extract.read(again))


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
