"""What is kept between two starts and may be lost: a database of one file, for its owner only.

Nothing that goes wrong with it keeps the program from its work: a damaged file is removed and begun anew, one that
is locked, read-only or on a full disk is done without.
"""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from threading import Lock
from typing import TypeVar

from lib.model import Problem

DAMAGE = (sqlite3.SQLITE_ERROR, sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB)
BESIDE = ("", "-wal", "-shm", "-journal")  # what SQLite has of one database, by the end of the name
PRIMARY_CODE = 0xFF  # of the bits of an error code of SQLite; the rest tells it more exactly
NO_LAYOUT = 0  # what SQLite has for a version where none was written
FOR_OWNER, FOLDER_FOR_OWNER = 0o600, 0o700

Answer = TypeVar("Answer")


@dataclass(frozen=True)
class Layout:
    """What a file is made of, and what a reader is told when something is wrong with it ("": nothing)."""

    table: str
    damaged: str
    unusable: str = ""  # with {path} and {error}
    version: int = 1
    settings: tuple[str, ...] = ()  # PRAGMA …, before the table is made
    max_wait: float = 10  # seconds for another process that writes
    is_checked: bool = False  # whole, whenever it is opened


class Database:
    """One SQLite file that threads and processes share; it is opened when it is first asked something.

    `problems` tells in one note each that it was damaged or cannot be used; `is_refused` that the last act failed.
    """

    def __init__(self, path: Path | None, layout: Layout):
        self.path, self.layout = path, layout
        self.problems: list[Problem] = []
        self.is_refused = path is None
        self._lock = Lock()
        self._connection: sqlite3.Connection | None = None
        self._inode = 0

    def exists(self) -> bool:
        return self.path is not None and self.path.exists()

    def safely(self, act: Callable[[sqlite3.Connection], Answer], otherwise: Answer) -> Answer:
        """What `act` gives, in one transaction; once more with a new file where this one is damaged.

        `otherwise` where the disk refuses, or nothing is to be kept.
        """
        if self.path is None:
            return otherwise
        with self._lock:
            try:
                answer = self._twice(self.path, act)
            except (sqlite3.Error, OSError) as error:
                self.is_refused = True
                self._note(self.layout.unusable.format(path=self.path, error=error))
                return otherwise
            self.is_refused = False
            return answer

    def note_damage(self) -> None:
        """Tells that something in it was damaged, once."""
        self._note(self.layout.damaged)

    def close(self) -> None:
        with self._lock:
            self._shut()

    def _twice(self, path: Path, act: Callable[[sqlite3.Connection], Answer]) -> Answer:
        try:
            return self._once(path, act)
        except sqlite3.DatabaseError as error:
            if not is_damage(error):
                raise
            self._remove(path)
            return self._once(path, act)

    def _once(self, path: Path, act: Callable[[sqlite3.Connection], Answer]) -> Answer:
        with self._open(path) as connection:
            return act(connection)

    def _open(self, path: Path) -> sqlite3.Connection:
        """The connection to the file that stands there now."""
        if self._connection and self._inode != _inode(path):
            self._shut()
        if not self._connection:
            _make(path)
            self._connection = _connected(path, self.layout)
            self._inode = _inode(path)
        return self._connection

    def _remove(self, path: Path) -> None:
        self._shut()
        for ending in BESIDE:
            path.with_name(path.name + ending).unlink(missing_ok=True)
        self.note_damage()

    def _shut(self) -> None:
        if self._connection:
            self._connection.close()
        self._connection = None

    def _note(self, reason: str) -> None:
        problem = Problem(self.path.name if self.path else "", reason, "note")
        if reason and problem not in self.problems:
            self.problems.append(problem)


def is_damage(error: sqlite3.DatabaseError) -> bool:
    """Whether a file is no database of ours; else it is locked, read-only, or its disk is full."""
    return getattr(error, "sqlite_errorcode", 0) & PRIMARY_CODE in DAMAGE


def _make(path: Path) -> None:
    """Makes the file where there is none, with the folders above it; no link is followed, and nobody else may read."""
    path.parent.mkdir(parents=True, exist_ok=True, mode=FOLDER_FOR_OWNER)
    os.close(os.open(path, os.O_RDWR | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0), FOR_OWNER))
    path.chmod(FOR_OWNER)


def _connected(path: Path, layout: Layout) -> sqlite3.Connection:
    """A connection with its table. Raises DatabaseError where the file is damaged or of another layout."""
    connection = sqlite3.connect(path, timeout=layout.max_wait, check_same_thread=False)
    try:
        for setting in layout.settings:
            connection.execute(setting)
        version = _told(connection, "user_version")
        is_whole = not layout.is_checked or _told(connection, "quick_check(1)") == "ok"
        if version not in (NO_LAYOUT, layout.version) or not is_whole:
            raise _damaged()
        with connection:
            connection.execute(layout.table)
            if version != layout.version:
                connection.execute(f"PRAGMA user_version = {layout.version}")
    except BaseException:
        connection.close()
        raise
    return connection


def _told(connection: sqlite3.Connection, pragma: str) -> int | str:
    return connection.execute(f"PRAGMA {pragma}").fetchone()[0]


def _damaged() -> sqlite3.DatabaseError:
    error = sqlite3.DatabaseError("damaged, or of another layout")
    error.sqlite_errorcode = sqlite3.SQLITE_CORRUPT
    return error


def _inode(path: Path) -> int:
    try:
        return path.stat().st_ino
    except OSError:
        return 0
