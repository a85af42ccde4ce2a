"""What is kept between two starts and may be lost: where it stands, and how a damaged file of it is known.

`PARALLAX_CACHE` names another folder, or says `off`.
"""

from __future__ import annotations

import os
import sqlite3
from pathlib import Path

from lib.model import ROOT

DAMAGE = (sqlite3.SQLITE_ERROR, sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB)


def folder() -> Path | None:
    """Where it is kept; None where nothing is to be kept."""
    named = os.environ.get("PARALLAX_CACHE", "")
    return None if named == "off" else Path(named or ROOT / ".cache")


def is_damage(error: sqlite3.DatabaseError) -> bool:
    """Whether a file is no cache of ours; else it is locked, read-only, or its disk is full."""
    return getattr(error, "sqlite_errorcode", 0) & 0xFF in DAMAGE
