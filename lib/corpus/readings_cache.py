"""What was read before, so that a start reads only what is new: one SQLite file, kept for its owner only.

An entry is found by the content of its file, by what is stated about it, and by the version of rules and data.
"""

from __future__ import annotations

import json
import os
import sqlite3
import sys
import zlib
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
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
RULES = ("lib/**/*.py", "data/*.csv", "data/*.toml", "data/languages/*", "data/gazetteer/*")
PACKAGES = ("babel", "htmldate", "py3langid", "trafilatura")
TABLE = """CREATE TABLE IF NOT EXISTS reading
    (folder TEXT, catalogue INTEGER, key TEXT, version TEXT, article BLOB, sentences BLOB, records BLOB, problems BLOB,
    PRIMARY KEY (folder, catalogue, key))"""
PARTS, SCOPE = ", ".join(Packed._fields), "folder=? AND catalogue=?"
WAIT = 10  # seconds for another process that writes
AT_ONCE = 100  # entries written in one go
SETTINGS = ("PRAGMA secure_delete=ON", "PRAGMA auto_vacuum=FULL")  # what is dropped leaves the disk
DAMAGED = "the cache of articles was damaged and is built anew; nothing is lost"
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
        self.file, self.scope = file, (os.fsencode(folder.absolute()).decode("utf-8", "replace"), int(catalogue))
        self.problems: list[Problem] = []
        self.used: set[str] = set()
        self.waiting: list[tuple] = []
        self.connection = self.connect() if file else None

    def read(self, tasks: Sequence[Task], workers: int | None = None) -> list[Packed]:
        """What each task gives: as it was read before, else read now."""
        keys = [self.key(task) if self.connection else "" for task in tasks]
        readings = [self.get(key) for key in keys]
        missing = [at for at, reading in enumerate(readings) if not reading]
        for at, packed in zip(missing, processes.run([tasks[at] for at in missing], workers), strict=True):
            readings[at] = packed or stopped(tasks[at])
            if packed and keys[at]:
                self.put(keys[at], packed)
        self.write()
        return readings

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
                self.note()
        return None

    def put(self, key: str, packed: Packed) -> None:
        self.waiting.append((*self.scope, key, version(), *packed))
        if len(self.waiting) >= AT_ONCE:
            self.write()

    def write(self) -> None:
        rows, self.waiting = self.waiting, []
        self.ask("INSERT OR REPLACE INTO reading VALUES (?, ?, ?, ?, ?, ?, ?, ?)", rows, many=True)

    def tidy(self) -> None:
        """Drops what rules of another version found, and files and folders that are gone."""
        self.ask("DELETE FROM reading WHERE version<>?", (version(),))
        keys = self.ask(f"SELECT key FROM reading WHERE {SCOPE}", self.scope)
        gone = [(*self.scope, key) for (key,) in keys if key not in self.used]
        self.ask(f"DELETE FROM reading WHERE {SCOPE} AND key=?", gone, many=True)
        folders = [row for row in self.ask("SELECT DISTINCT folder FROM reading") if not os.path.isdir(row[0])]
        self.ask("DELETE FROM reading WHERE folder=?", folders, many=True)

    def ask(self, statement: str, values: Iterable = (), many: bool = False) -> list[tuple]:
        """The rows of a statement, none without a cache; one that fails closes the cache, damage removes it."""
        if not self.connection or (many and not values):
            return []
        try:
            with self.connection:
                execute = self.connection.executemany if many else self.connection.execute
                return execute(statement, values).fetchall()
        except sqlite3.DatabaseError as error:
            self.close()
            if storage.is_damage(error):
                self.remove()
        return []

    def connect(self) -> sqlite3.Connection | None:
        """The open file, made where there is none, readable for its owner only; None where it cannot be made."""
        try:
            self.file.parent.mkdir(mode=0o700, exist_ok=True)
            os.close(os.open(self.file, os.O_CREAT | os.O_RDWR | getattr(os, "O_NOFOLLOW", 0), 0o600))
            self.file.chmod(0o600)
            return self.prepared()
        except OSError:
            return None
        except sqlite3.DatabaseError as error:
            if storage.is_damage(error):
                self.remove()
            return None if self.file.exists() else self.connect()

    def prepared(self) -> sqlite3.Connection:
        connection = sqlite3.connect(self.file, timeout=WAIT)
        try:
            for statement in (*SETTINGS, TABLE):
                connection.execute(statement)
        except sqlite3.Error:
            connection.close()
            raise
        return connection

    def remove(self) -> None:
        """Takes a damaged file away, so that the next start builds it anew."""
        self.note()
        with suppress(OSError):
            self.file.unlink()

    def note(self) -> None:
        if not self.problems:
            self.problems.append(Problem(self.file.name, DAMAGED, "note"))

    def close(self) -> None:
        if self.connection:
            self.connection.close()
            self.connection = None


def stopped(task: Task) -> Packed:
    """What is told of a file that ended the process which read it."""
    return packing.pack(Reading(None, [], [], [Problem(task.source.file, STOPPED)]))
