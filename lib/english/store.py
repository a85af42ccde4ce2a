"""Where translations made on this machine are kept, and clearing them: they are readers' texts.

They stand beside the cache of articles, in the folder that PARALLAX_CACHE names; `off` keeps them in memory only.
"""

from __future__ import annotations

import os
import sqlite3
import time
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import lru_cache
from pathlib import Path
from threading import Lock
from typing import NamedTuple, TypeVar

from lib import settings
from lib.model import Problem
from lib.storage import is_damage

FILE = "english.sqlite3"
BESIDE = ("", "-wal", "-shm", "-journal")
LAYOUT = 1
MOST_KEYS = 500  # in one question to SQLite
PATIENCE = 30  # seconds to wait for another process that writes
TABLE = """
CREATE TABLE IF NOT EXISTS english (
    language TEXT NOT NULL, key TEXT NOT NULL, engine TEXT NOT NULL, version TEXT NOT NULL, settings TEXT NOT NULL,
    english TEXT NOT NULL, written INTEGER NOT NULL,
    PRIMARY KEY (language, key, engine, version, settings)
) WITHOUT ROWID"""
ASK = """
SELECT key, english, version, settings FROM english
WHERE language = ? AND engine = ? AND key IN ({}) ORDER BY written"""
PUT = "INSERT OR REPLACE INTO english VALUES (?, ?, ?, ?, ?, ?, ?)"

Answer = TypeVar("Answer")


class Recipe(NamedTuple):
    """What makes one translation another than the next: language, engine, packages with versions, settings."""

    language: str
    engine: str
    version: str
    settings: str


class Kept(NamedTuple):
    """A translation in the store: "" where the engine had none; `current` where today's recipe has made it."""

    english: str
    version: str
    current: bool


class Store:
    """Translations in one SQLite file that a crash leaves whole; threads and processes share it.

    A damaged file is begun anew; one that cannot be written is done without. `problems` tells either, in one note.
    """

    def __init__(self, path: Path | None):
        self.path = path
        self.problems: list[Problem] = []
        self._lock = Lock()
        self._connection: sqlite3.Connection | None = None
        self._inode = 0
        self._unsaved: dict[tuple, str] = {}

    def known(self, recipe: Recipe, keys: Iterable[str]) -> dict[str, Kept]:
        """What is kept for these keys: by this recipe, else the latest by any other of the engine."""
        wanted = list(keys)
        rows = self._safely(lambda: list(self._ask(recipe, wanted)), [])
        found: dict[str, Kept] = {}
        for key, english, version, recipe_settings in rows:
            current = (version, recipe_settings) == recipe[2:]
            if current or key not in found or not found[key].current:
                found[key] = Kept(english, version, current)
        for key in wanted if self._unsaved else ():
            if (*recipe, key) in self._unsaved:
                found[key] = Kept(self._unsaved[*recipe, key], recipe.version, True)
        return found

    def put(self, recipe: Recipe, english: Mapping[str, str]) -> None:
        """Keeps the English of keys, all of it or, in a crash, none."""
        now = time.time_ns()
        language, engine, version, settings = recipe
        rows = [(language, key, engine, version, settings, text, now) for key, text in english.items()]
        if not self._safely(lambda: self._write(rows), False):
            self._unsaved |= {(*recipe, key): text for key, text in english.items()}

    def count(self) -> int:
        """How many translations are kept."""
        return self._safely(lambda: self._open().execute("SELECT count(*) FROM english").fetchone()[0], 0)

    def clear(self) -> int:
        """Takes every translation off the disk; how many there were. Raises OSError where that cannot be done."""
        there = self.count()
        self._unsaved.clear()
        if not self._safely(self._wipe, False):
            raise OSError(f"{self.path} cannot be cleared; end the programs that use it, or delete the file")
        return there

    def close(self) -> None:
        with self._lock:
            self._shut()

    def _safely(self, act: Callable[[], Answer], otherwise: Answer) -> Answer:
        """What `act` gives; once more with a new file where this one is damaged; `otherwise` where the disk refuses."""
        if not self.path:
            return otherwise
        with self._lock:
            try:
                try:
                    return act()
                except sqlite3.DatabaseError as error:
                    if not is_damage(error):
                        raise
                    self._anew()
                    return act()
            except (sqlite3.Error, OSError) as error:
                self._note(f"translations are not kept: {self.path} cannot be used ({error})")
                return otherwise

    def _ask(self, recipe: Recipe, keys: list[str]) -> Iterator[tuple]:
        if not keys or (self._connection is None and not self.path.exists()):
            return
        for at in range(0, len(keys), MOST_KEYS):
            some = keys[at : at + MOST_KEYS]
            question = ASK.format(",".join("?" * len(some)))
            yield from self._open().execute(question, (recipe.language, recipe.engine, *some))

    def _write(self, rows: list[tuple]) -> bool:
        connection = self._open()
        with connection:
            connection.executemany(PUT, rows)
        return True

    def _wipe(self) -> bool:
        connection = self._open()
        with connection:
            connection.execute("DELETE FROM english")
        connection.execute("VACUUM")
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        return True

    def _open(self) -> sqlite3.Connection:
        """The connection to the file that stands there now."""
        if self._connection and self._inode != _inode(self.path):
            self._shut()
        if not self._connection:
            self.path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            os.close(os.open(self.path, os.O_RDWR | os.O_CREAT, 0o600))
            self.path.chmod(0o600)
            self._connection = _connected(self.path)
            self._inode = _inode(self.path)
        return self._connection

    def _anew(self) -> None:
        self._shut()
        for suffix in BESIDE:
            self.path.with_name(self.path.name + suffix).unlink(missing_ok=True)
        self._note("the store of translations was damaged and has been begun anew; they will be made again")

    def _shut(self) -> None:
        if self._connection:
            self._connection.close()
        self._connection = None

    def _note(self, reason: str) -> None:
        problem = Problem(self.path.name, reason, "note")
        if problem not in self.problems:
            self.problems.append(problem)


def default_path() -> Path | None:
    """Where translations are kept; None where nothing is to be kept."""
    folder = settings.cache_folder()
    return folder and folder / FILE


@lru_cache
def at(path: Path | None) -> Store:
    """The one store of this process at a place."""
    return Store(path)


def shared() -> Store:
    return at(default_path())


def _connected(path: Path) -> sqlite3.Connection:
    """A checked connection. Raises DatabaseError where the file is damaged or of another layout."""
    connection = sqlite3.connect(path, timeout=PATIENCE, check_same_thread=False)
    try:
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA secure_delete = ON")
        layout = connection.execute("PRAGMA user_version").fetchone()[0]
        if layout not in (0, LAYOUT) or connection.execute("PRAGMA quick_check(1)").fetchone()[0] != "ok":
            raise _damaged()
        with connection:
            connection.execute(TABLE)
            connection.execute(f"PRAGMA user_version = {LAYOUT}")
    except BaseException:
        connection.close()
        raise
    return connection


def _damaged() -> sqlite3.DatabaseError:
    error = sqlite3.DatabaseError("damaged, or of another layout")
    error.sqlite_errorcode = sqlite3.SQLITE_CORRUPT
    return error


def _inode(path: Path) -> int:
    try:
        return path.stat().st_ino
    except OSError:
        return 0
