"""What is kept between two starts and may be lost: how a damaged file of it is known."""

from __future__ import annotations

import sqlite3

DAMAGE = (sqlite3.SQLITE_ERROR, sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB)


def is_damage(error: sqlite3.DatabaseError) -> bool:
    """Whether a file is no cache of ours; else it is locked, read-only, or its disk is full."""
    return getattr(error, "sqlite_errorcode", 0) & 0xFF in DAMAGE
