"""Where translations made on this machine are kept, and clearing them: they are readers' texts.

They stand beside the cache of articles, in the folder that PARALLAX_CACHE names; `off` keeps them in memory only.
"""

from __future__ import annotations

import time
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from pathlib import Path
from sqlite3 import Connection
from typing import NamedTuple

from lib import settings
from lib.model import Problem
from lib.storage import Database, Layout

FILE = "english.sqlite3"
MOST_KEYS = 500  # in one question to SQLite
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
LAYOUT = Layout(
    TABLE,
    damaged="the store of translations was damaged and has been begun anew; they will be made again",
    unusable="translations are not kept: {path} cannot be used ({error})",
    settings=("PRAGMA journal_mode = WAL", "PRAGMA secure_delete = ON"),
    max_wait=30,
    is_checked=True,
)


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
        self._database = Database(path, LAYOUT)
        self._unsaved: dict[tuple, str] = {}

    @property
    def problems(self) -> list[Problem]:
        return self._database.problems

    def known(self, recipe: Recipe, keys: Iterable[str]) -> dict[str, Kept]:
        """What is kept for these keys: by this recipe, else the latest by any other of the engine."""
        wanted = list(keys)
        rows = self._asked(recipe, wanted) if wanted and self._database.exists() else []
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
        if not self._database.safely(lambda connection: _put(connection, rows), False):
            self._unsaved |= {(*recipe, key): text for key, text in english.items()}

    def count(self) -> int:
        """How many translations are kept."""
        return self._database.safely(_count, 0)

    def clear(self) -> int:
        """Takes every translation off the disk; how many there were. Raises OSError where that cannot be done."""
        there = self.count()
        self._unsaved.clear()
        if not self._database.safely(_wipe, False):
            raise OSError(f"{self.path} cannot be cleared; end the programs that use it, or delete the file")
        return there

    def close(self) -> None:
        self._database.close()

    def _asked(self, recipe: Recipe, keys: list[str]) -> list[tuple[str, str, str, str]]:
        return self._database.safely(lambda connection: list(_rows(connection, recipe, keys)), [])


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


def _rows(connection: Connection, recipe: Recipe, keys: list[str]) -> Iterator[tuple[str, str, str, str]]:
    for at in range(0, len(keys), MOST_KEYS):
        some = keys[at : at + MOST_KEYS]
        question = ASK.format(",".join("?" * len(some)))
        yield from connection.execute(question, (recipe.language, recipe.engine, *some))


def _put(connection: Connection, rows: list[tuple]) -> bool:
    connection.executemany(PUT, rows)
    return True


def _count(connection: Connection) -> int:
    return connection.execute("SELECT count(*) FROM english").fetchone()[0]


def _wipe(connection: Connection) -> bool:
    """Empties the file as well as the table: what was deleted is not to be read on the disk."""
    with connection:
        connection.execute("DELETE FROM english")
    connection.execute("VACUUM")
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    return True
