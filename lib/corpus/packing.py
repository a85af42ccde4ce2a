"""Tasks and what came of them as JSON, for the cache, between processes, and while an article waits to be a row."""

from __future__ import annotations

import json
import zlib
from base64 import b64decode, b64encode
from pathlib import Path
from typing import Any, NamedTuple

from lib.corpus.tasks import Reading, Task
from lib.intake.articles import Source
from lib.intake.metadata import Facts
from lib.model import Article, Line, PartialDate, Problem, Published, Record, Sentence


class Packed(NamedTuple):
    """A reading in its parts, each as compressed JSON; `article` is b"" where there is none."""

    article: bytes
    sentences: bytes
    records: bytes
    problems: bytes


def pack(reading: Reading) -> Packed:
    rows = ([list(vars(each).values()) for each in part] for part in reading[1:])
    return Packed(squeezed(article_values(reading.article)) if reading.article else b"", *map(squeezed, rows))


def unpack(packed: Packed) -> Reading:
    """The reading again. Raises ValueError, TypeError, KeyError or zlib.error where the bytes hold none."""
    return Reading(article(packed), sentences(packed), records(packed), problems(packed))


def article(packed: Packed) -> Article | None:
    if not packed.article:
        return None
    values = spread(packed.article)
    parts = {
        "lines": [Line(*line) for line in values["lines"]],
        "published": published(values["published"]),
        "stated": published(values["stated"]),
    }
    return Article(**(values | parts))


def sentences(packed: Packed) -> list[Sentence]:
    return [Sentence(*values) for values in spread(packed.sentences)]


def records(packed: Packed) -> list[Record]:
    return [record(values) for values in spread(packed.records)]


def problems(packed: Packed) -> list[Problem]:
    return [Problem(*values) for values in spread(packed.problems)]


def squeezed(values: Any) -> bytes:
    return zlib.compress(json.dumps(values).encode(), 1)


def spread(data: bytes) -> Any:
    return json.loads(zlib.decompress(data))


def to_line(packed: Packed) -> str:
    """The parts as words of one line, in ASCII; a missing one is a hyphen."""
    return " ".join(b64encode(part).decode() or "-" for part in packed)


def from_line(line: str) -> Packed:
    return Packed(*(b"" if part == "-" else b64decode(part) for part in line.split()))


def article_values(one: Article) -> dict:
    values = {name: value for name, value in vars(one).items() if name != "sentences"}
    return values | {
        "lines": [list(vars(line).values()) for line in one.lines],
        "published": published_values(one.published),
        "stated": published_values(one.stated),
    }


def record(values: list) -> Record:
    found = Record(*values)
    found.participants, found.guessed = tuple(found.participants), tuple(found.guessed)
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
