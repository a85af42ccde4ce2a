"""What was read before, so that a start reads only what is new: one SQLite file, kept for its owner only.

An entry is found by the content of its file, by what is stated about it, and by the version of rules and data.
"""

from __future__ import annotations

import json
import os
import sys
import zlib
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from functools import cache
from hashlib import sha256
from importlib.metadata import version as version_of
from pathlib import Path

from lib import settings, storage
from lib.corpus import packing, processes
from lib.corpus.packing import Packed
from lib.corpus.tasks import Reading, Task
from lib.intake.files import ArticleError, content
from lib.model import ROOT, Problem

FILE = "articles.sqlite3"
NO_RULE = "memory.csv"  # English, which is joined later
RULES = ("lib/**/*.py", "data/*.csv", "data/*.toml", "data/languages/*", "data/gazetteer/*", "data/encoder/*")
PACKAGES = ("babel", "ctranslate2", "htmldate", "py3langid", "sentencepiece", "trafilatura")
TABLE = """CREATE TABLE IF NOT EXISTS reading
    (folder TEXT, catalogue INTEGER, key TEXT, version TEXT, article BLOB, sentences BLOB, records BLOB, problems BLOB,
    PRIMARY KEY (folder, catalogue, key))"""
PARTS, SCOPE = ", ".join(Packed._fields), "folder=? AND catalogue=?"
AT_ONCE = 100  # entries written in one go
DAMAGED = "the cache of articles was damaged and is built anew; nothing is lost"
LAYOUT = storage.Layout(
    TABLE,
    damaged=DAMAGED,
    settings=("PRAGMA secure_delete=ON", "PRAGMA auto_vacuum=FULL"),  # what is dropped leaves the disk
)
STOPPED = "ended the process that read it: save the article's text as .txt, or cut it down"


@cache
def version() -> str:
    """A hash of all that decides what is found in a text."""
    found = sha256(f"{sys.version} {[version_of(name) for name in PACKAGES]}".encode())
    for path in sorted(path for pattern in RULES for path in ROOT.glob(pattern) if path.name != NO_RULE):
        found.update(f"{path.relative_to(ROOT).as_posix()} {sha256(path.read_bytes()).hexdigest()}\n".encode())
    return found.hexdigest()


def default_file() -> Path | None:
    """Where the cache is kept; None where there is to be none."""
    folder = settings.cache_folder()
    return folder and folder / FILE


@contextmanager
def opened(folder: Path, catalogue: bool = True) -> Iterator[Cache]:
    """The cache of a folder; what it holds of files that are gone is dropped at the end."""
    kept = Cache(default_file(), folder, catalogue)
    try:
        yield kept
        kept.tidy()
    finally:
        kept.close()


class Cache:
    """What was read of a folder. Whatever goes wrong with the file, articles are read without it."""

    def __init__(self, file: Path | None, folder: Path, catalogue: bool):
        self.database = storage.Database(file, LAYOUT)
        self.scope = (os.fsencode(folder.absolute()).decode("utf-8", "replace"), int(catalogue))
        self.used: set[str] = set()
        self.waiting: list[tuple] = []

    @property
    def problems(self) -> list[Problem]:
        return self.database.problems

    def read(self, tasks: Sequence[Task], workers: int | None = None) -> list[Packed]:
        """What each task gives: as it was read before, else read now."""
        is_kept = self.database.safely(lambda connection: True, False)
        keys = [self.key(task) if is_kept else "" for task in tasks]
        readings = {at: reading for at, key in enumerate(keys) if (reading := self.get(key))}
        missing = [at for at in range(len(tasks)) if at not in readings]
        for at, packed in zip(missing, processes.run([tasks[at] for at in missing], workers), strict=True):
            readings[at] = packed or stopped(tasks[at])
            if packed and keys[at]:
                self.put(keys[at], packed)
        self.write()
        return [readings[at] for at in range(len(tasks))]

    def key(self, task: Task) -> str:
        """A hash of all that one reading depends on; "" where the file cannot be read."""
        source = task.source
        try:
            data = content(source.path, source.file)
        except ArticleError:
            return ""
        told = json.loads(packing.task_dumps(task)) | {"path": source.file, "folder": ""}
        return sha256(json.dumps([version(), told]).encode() + data).hexdigest()

    def get(self, key: str) -> Packed | None:
        self.used.add(key)
        for row in self.ask(f"SELECT {PARTS} FROM reading WHERE {SCOPE} AND key=?", (*self.scope, key)):
            packed = Packed(*row)
            try:
                packing.unpack(packed)
                return packed
            except (ValueError, TypeError, KeyError, zlib.error):
                self.database.note_damage()
        return None

    def put(self, key: str, packed: Packed) -> None:
        self.waiting.append((*self.scope, key, version(), *packed))
        if len(self.waiting) >= AT_ONCE:
            self.write()

    def write(self) -> None:
        rows, self.waiting = self.waiting, []
        self.do("INSERT OR REPLACE INTO reading VALUES (?, ?, ?, ?, ?, ?, ?, ?)", rows)

    def tidy(self) -> None:
        """Drops what rules of another version found, and files and folders that are gone."""
        self.do("DELETE FROM reading WHERE version<>?", [(version(),)])
        keys = self.ask(f"SELECT key FROM reading WHERE {SCOPE}", self.scope)
        self.do(
            f"DELETE FROM reading WHERE {SCOPE} AND key=?",
            [(*self.scope, key) for (key,) in keys if key not in self.used],
        )
        folders = [row for row in self.ask("SELECT DISTINCT folder FROM reading") if not os.path.isdir(row[0])]
        self.do("DELETE FROM reading WHERE folder=?", folders)

    def ask(self, question: str, values: Sequence = ()) -> list[tuple]:
        """The rows that answer a question; none once the file could not be used, so that nobody waits twice."""
        if self.database.is_refused:
            return []
        return self.database.safely(lambda connection: connection.execute(question, values).fetchall(), [])

    def do(self, statement: str, rows: Sequence[tuple]) -> None:
        """Has a statement done with each row, all of them or none."""
        if rows and not self.database.is_refused:
            self.database.safely(lambda connection: connection.executemany(statement, rows), None)

    def close(self) -> None:
        self.database.close()


def stopped(task: Task) -> Packed:
    """What is told of a file that ended the process which read it."""
    return packing.pack(Reading(None, [], [], [Problem(task.source.file, STOPPED)]))
