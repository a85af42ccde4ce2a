"""One file to be read, and all that comes of it: the work that one process can do without the others."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import NamedTuple

from lib.extraction import pipeline
from lib.intake import articles
from lib.intake.articles import Source
from lib.model import Article, Problem, Published, Record, Sentence


@dataclass(frozen=True)
class Task:
    """A file, whether the catalogue of originals counts, and a date that other articles suggest."""

    source: Source
    catalogue: bool = True
    suggested: Published | None = None


class Reading(NamedTuple):
    """What a file gave: its article with sentences and records, or None, and one problem for what is doubtful."""

    article: Article | None
    sentences: list[Sentence]
    records: list[Record]
    problems: list[Problem]


def read(task: Task) -> Reading:
    """Reads a file and finds what stands in it; whatever a text makes a rule do is a problem of this file only."""
    article, problems = articles.read_source(task.source, task.catalogue)
    if not article:
        return Reading(None, [], [], problems)
    if task.suggested:
        article = replace(article, published=task.suggested)
    try:
        return Reading(article, *pipeline.read(article), problems)
    except Exception as error:
        reason = f"could not be analysed ({type(error).__name__}): please report it"
        return Reading(None, [], [], [*problems, Problem(article.file, reason)])
