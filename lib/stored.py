"""Tasks and what came of them as one line of JSON each, for the cache and between processes."""

from __future__ import annotations

import json
from pathlib import Path

from lib.articles import Source
from lib.facts import Facts
from lib.model import Article, Line, PartialDate, Problem, Published, Record, Sentence
from lib.task import Reading, Task


def dumps(reading: Reading) -> str:
    """A reading as JSON, in ASCII, without line breaks."""
    return json.dumps(
        {
            "article": reading.article and article_values(reading.article),
            "sentences": [list(vars(each).values()) for each in reading.sentences],
            "records": [list(vars(each).values()) for each in reading.records],
            "problems": [list(vars(each).values()) for each in reading.problems],
        }
    )


def loads(text: str | bytes) -> Reading:
    """The reading again. Raises ValueError, TypeError or KeyError where the text holds none."""
    stored = json.loads(text)
    return Reading(
        stored["article"] and article(stored["article"]),
        [Sentence(*values) for values in stored["sentences"]],
        [record(values) for values in stored["records"]],
        [Problem(*values) for values in stored["problems"]],
    )


def article_values(one: Article) -> dict:
    return vars(one) | {
        "lines": [list(vars(line).values()) for line in one.lines],
        "published": published_values(one.published),
        "stated": published_values(one.stated),
    }


def article(values: dict) -> Article:
    parts = {
        "lines": [Line(*line) for line in values["lines"]],
        "published": published(values["published"]),
        "stated": published(values["stated"]),
    }
    return Article(**(values | parts))


def record(values: list) -> Record:
    found = Record(*values)
    found.participants = tuple(found.participants)
    return found


def published_values(one: Published) -> list[str]:
    return [str(one.date or ""), one.basis, one.why]


def published(values: list[str]) -> Published:
    iso, basis, why = values
    return Published(PartialDate(iso) if iso else None, basis, why)


def task_dumps(task: Task) -> str:
    """A task as JSON, in ASCII, without line breaks."""
    source = task.source
    return json.dumps(
        {
            "path": str(source.path.absolute()),
            "folder": str(source.folder.absolute()),
            "article_id": source.article_id,
            "stated": vars(source.stated),
            "renamed": source.renamed,
            "catalogue": task.catalogue,
            "suggested": task.suggested and published_values(task.suggested),
        }
    )


def task_loads(text: str) -> Task:
    stored = json.loads(text)
    source = Source(
        Path(stored["path"]),
        Path(stored["folder"]),
        stored["article_id"],
        Facts(**stored["stated"]),
        stored["renamed"],
    )
    return Task(source, stored["catalogue"], stored["suggested"] and published(stored["suggested"]))
