"""The prepared memory: English for sentences that are known only by the hash of their source, in one CSV file."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Mapping
from dataclasses import asdict, astuple, dataclass
from datetime import date
from functools import lru_cache
from pathlib import Path
from types import MappingProxyType

from lib.english import tmx
from lib.model import DATA, PartialDate, Problem
from lib.text import one_line, sentence_key, unguard_formula, write_atomically

PATH = DATA / "memory.csv"
COLUMNS = ("key", "language", "english", "origin", "date")
GIVEN_COLUMNS = ("language", "source", "english")
KEY = re.compile(r"[0-9a-f]{32}")
LANGUAGE = re.compile(r"[a-z]{2,3}")


@dataclass(frozen=True)
class Entry:
    """The English of one source sentence, who made it for what (`origin`), and when (a partial ISO date)."""

    key: str
    language: str
    english: str
    origin: str = ""
    date: str = ""

    def __post_init__(self):
        if not KEY.fullmatch(self.key):
            raise ValueError(f"the key {self.key[:40]!r} is not 32 hex digits")
        if not LANGUAGE.fullmatch(self.language):
            raise ValueError(f"the language {self.language[:40]!r} is not a code like those of the articles")
        if not self.english:
            raise ValueError("the English is empty")
        if self.date:
            PartialDate(self.date)


@dataclass(frozen=True)
class Memory:
    """Entries by key, and a problem for every line that could not be read."""

    entries: Mapping[str, Entry]
    problems: tuple[Problem, ...] = ()


@dataclass(frozen=True)
class Merge:
    """What became of offered entries; a conflict is a pair (existing, offered) whose English differs."""

    entries: dict[str, Entry]
    added: int
    same: int
    conflicts: list[tuple[Entry, Entry]]


def load(path: Path = PATH) -> Memory:
    """The memory, read again only when the file's time or size has changed; a missing file is one of its problems."""
    try:
        state = path.stat()
    except OSError:
        return Memory({}, (Problem(path.name, "the prepared English is missing", "note"),))
    return _read(path, state.st_mtime_ns, state.st_size)


@lru_cache(maxsize=4)
def _read(path: Path, mtime_ns: int, size: int) -> Memory:
    try:
        lines = path.read_text("utf-8-sig").split("\n")
    except (OSError, UnicodeDecodeError) as error:
        return Memory({}, (Problem(path.name, f"the prepared English cannot be read: {error}"),))
    if lines[0] != ",".join(COLUMNS):
        return Memory({}, (Problem(path.name, f"the first line must be “{','.join(COLUMNS)}”"),))
    entries, problems = {}, []
    for number, line in enumerate(lines[1:], start=2):
        try:
            if line:
                _put(entries, _entry(line))
        except (ValueError, csv.Error) as error:
            problems.append(Problem(path.name, f"line {number} is left out: {error}", "note"))
    return Memory(MappingProxyType(entries), tuple(problems))


def _entry(line: str) -> Entry:
    """One line of the file; every entry is one line, so that a broken quote cannot swallow the next."""
    cells = next(csv.reader([line], strict=True))
    if len(cells) != len(COLUMNS):
        raise ValueError(f"{len(cells)} cells instead of {len(COLUMNS)}")
    return Entry(*cells)


def _put(entries: dict[str, Entry], entry: Entry) -> None:
    if entry.key in entries:
        raise ValueError(f"the key {entry.key} stands in an earlier line")
    entries[entry.key] = entry


def read_given(path: Path, origin: str = "", day: str = "") -> tuple[list[Entry], list[Problem]]:
    """Entries from a TMX file, or a CSV file with language, source and english; origin and date are its own or those
    given.

    Raises ValueError where the file cannot be read or lacks a column.
    """
    if path.suffix.lower() == ".tmx":
        return _given(path.name, "unit", enumerate(map(asdict, tmx.read(path)), start=1), origin, day)
    try:
        with path.open(encoding="utf-8-sig", newline="") as file:
            rows = csv.DictReader(file, strict=True)
            lacking = [name for name in GIVEN_COLUMNS if name not in (rows.fieldnames or ())]
            if lacking:
                raise ValueError(f"{path.name}: there is no column {' or '.join(lacking)}")
            return _given(path.name, "line", ((rows.line_num, row) for row in rows), origin, day)
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        raise ValueError(f"{path.name}: cannot be read as CSV in UTF-8: {error}") from error


def _given(
    name: str, what: str, rows: Iterable[tuple[int, dict]], origin: str, day: str
) -> tuple[list[Entry], list[Problem]]:
    entries, problems = [], []
    for number, row in rows:
        try:
            entries.append(_hashed(row, origin, day))
        except ValueError as error:
            problems.append(Problem(name, f"{what} {number} is left out: {error}", "note"))
    return entries, problems


def _hashed(row: dict[str, str], origin: str, day: str) -> Entry:
    if None in row:
        raise ValueError("it has more cells than the header")
    cells = {column: one_line(unguard_formula(text or "")) for column, text in row.items()}
    if not cells["source"]:
        raise ValueError("the source is empty")
    language = cells["language"]
    hashed = sentence_key(language, cells["source"])
    return Entry(hashed, language, cells["english"], cells.get("origin") or origin, cells.get("date") or day)


def merge(existing: Mapping[str, Entry], offered: Iterable[Entry], replace: bool = False) -> Merge:
    """Both together; where the English differs the existing wins, or with `replace` the offered."""
    entries, added, same, conflicts = dict(existing), 0, 0, []
    for entry in offered:
        before = entries.get(entry.key)
        if before is None:
            entries[entry.key] = entry
            added += 1
        elif before.english == entry.english:
            same += 1
        else:
            conflicts.append((before, entry))
            if replace:
                entries[entry.key] = entry
    return Merge(entries, added, same, conflicts)


def write(entries: Mapping[str, Entry], path: Path = PATH) -> None:
    """The whole memory, sorted by key, put in the place of the old file in one step."""
    text = io.StringIO(newline="")
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(COLUMNS)
    writer.writerows(astuple(entries[name]) for name in sorted(entries))
    write_atomically(path, text.getvalue().encode("utf-8"))


def add(
    given: Path, path: Path = PATH, replace: bool = False, origin: str = "", day: str = ""
) -> tuple[Merge, list[Problem]]:
    """Merges a file of sentences into the memory. Raises ValueError where one of the two files must be mended first."""
    memory = load(path) if path.exists() else Memory({})
    if memory.problems:
        reasons = "; ".join(problem.reason for problem in memory.problems)
        raise ValueError(f"{path.name}: mend it first, or its broken lines would be lost: {reasons}")
    offered, problems = read_given(given, origin or f"added from {given.name}", day or date.today().isoformat())
    merged = merge(memory.entries, offered, replace)
    if merged.entries != memory.entries:
        write(merged.entries, path)
    return merged, problems
