"""The prepared memory for other programs: its entries with their source sentences, as TMX or CSV."""

from __future__ import annotations

import csv
import io
from collections.abc import Mapping
from pathlib import Path

from lib.english import tmx
from lib.english.tmx import Unit
from lib.text import guard_formula, write_atomically

COLUMNS = ("language", "source", "english", "origin", "date")
WRITERS = (".tmx", ".csv")


def units(entries: Mapping, known: Mapping[str, tuple[str, str]]) -> list[Unit]:
    """The entries whose source sentence is known, in the order of the articles."""
    joined = ((entries[name], text) for name, text in known.items() if name in entries)
    return [Unit(language, source, each.english, each.origin, each.date) for each, (language, source) in joined]


def write(path: Path, found: list[Unit]) -> None:
    """The units as the ending of the name says, in one step. Raises ValueError for another ending."""
    if path.suffix.lower() not in WRITERS:
        raise ValueError(f"{path.name}: its ending must be {' or '.join(WRITERS)}")
    write_atomically(path, tmx.write(found) if path.suffix.lower() == ".tmx" else _csv(found))


def _csv(found: list[Unit]) -> bytes:
    out = io.StringIO(newline="")
    rows = csv.writer(out)
    rows.writerow(COLUMNS)
    rows.writerows([guard_formula(getattr(unit, name)) for name in COLUMNS] for unit in found)
    return out.getvalue().encode("utf-8-sig", "replace")
