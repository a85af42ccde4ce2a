"""The database of what may be lost: for its owner, begun anew when damaged, done without when the disk refuses."""

from __future__ import annotations

import os
import sqlite3
import stat
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from lib.storage import Database, Layout

LAYOUT = Layout(
    "CREATE TABLE IF NOT EXISTS word (word TEXT PRIMARY KEY)",
    damaged="damaged and begun anew",
    unusable="{path} cannot be used ({error})",
    version=2,
    max_wait=0.2,
    is_checked=True,
)


@pytest.fixture
def path(tmp_path) -> Path:
    return tmp_path / "new" / "inside" / "words.sqlite3"


def put(database: Database, word: str) -> bool:
    return database.safely(lambda connection: bool(connection.execute("INSERT INTO word VALUES (?)", (word,))), False)


def words(database: Database) -> list[str]:
    return database.safely(lambda connection: [word for (word,) in connection.execute("SELECT * FROM word")], [])


def reasons(database: Database) -> list[str]:
    return [problem.reason for problem in database.problems]


def made(path: Path, *statements: str) -> None:
    path.parent.mkdir(parents=True)
    with closing(sqlite3.connect(path)) as connection, connection:
        for statement in statements:
            connection.execute(statement)


def test_what_is_put_is_there_at_the_next_start(path):
    assert put(Database(path, LAYOUT), "one")
    assert words(Database(path, LAYOUT)) == ["one"]


def test_no_file_is_made_before_something_is_asked(path):
    assert not Database(path, LAYOUT).exists() and not path.parent.exists()


def test_folder_and_file_are_for_their_owner_only(path):
    path.parent.mkdir(parents=True, mode=0o700)
    path.touch(0o644)
    put(Database(path, LAYOUT), "one")
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_a_new_folder_is_for_its_owner_only(path):
    put(Database(path, LAYOUT), "one")
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700


@pytest.mark.skipif(not hasattr(os, "O_NOFOLLOW"), reason="this system cannot refuse links")
def test_a_link_is_not_followed(path):
    path.parent.mkdir(parents=True)
    elsewhere = path.with_name("elsewhere")
    path.symlink_to(elsewhere)
    assert not put(Database(path, LAYOUT), "one") and not elsewhere.exists()


@pytest.mark.parametrize("damage", [b"no database at all " * 99, b"SQLite format 3\0" + b"\xff" * 9_000])
def test_a_damaged_file_is_begun_anew_with_one_note(path, damage):
    path.parent.mkdir(parents=True)
    path.write_bytes(damage)
    path.with_name(f"{path.name}-wal").write_bytes(b"of the old one")
    database = Database(path, LAYOUT)
    assert put(database, "one") and put(database, "two") and words(database) == ["one", "two"]
    assert reasons(database) == [LAYOUT.damaged] and not database.is_refused


def test_damage_that_shows_while_it_is_open_is_mended_too(path):
    database = Database(path, LAYOUT)
    put(database, "one")
    database.safely(lambda connection: connection.execute("DROP TABLE word"), None)
    assert words(database) == [] and put(database, "two") and reasons(database) == [LAYOUT.damaged]


@pytest.mark.parametrize(
    "statements",
    [["PRAGMA user_version = 1", LAYOUT.table], ["PRAGMA user_version = 99"], ["CREATE TABLE word (other INTEGER, x)"]],
)
def test_a_file_of_another_layout_is_begun_anew(path, statements):
    made(path, *statements)
    database = Database(path, LAYOUT)
    assert put(database, "one") and words(database) == ["one"] and reasons(database) == [LAYOUT.damaged]


def test_a_file_that_states_no_layout_is_taken_for_ours(path):
    made(path, LAYOUT.table, "INSERT INTO word VALUES ('old')")
    database = Database(path, LAYOUT)
    assert words(database) == ["old"] and reasons(database) == []


def test_a_locked_file_is_done_without_and_used_when_it_is_free(path):
    database = Database(path, LAYOUT)
    put(database, "one")
    with closing(sqlite3.connect(path)) as other:
        other.execute("BEGIN EXCLUSIVE")
        assert not put(database, "two") and database.is_refused
        assert reasons(database) == [f"{path} cannot be used (database is locked)"]
    assert put(database, "three") and not database.is_refused and words(database) == ["one", "three"]


def test_a_full_disk_loses_what_is_put_and_nothing_else(path):
    database = Database(path, LAYOUT)
    put(database, "one")
    database.safely(lambda connection: connection.execute("PRAGMA max_page_count = 3").fetchall(), None)
    assert not put(database, "long " * 10_000) and database.is_refused
    assert words(database) == ["one"] and reasons(database) == [f"{path} cannot be used (database or disk is full)"]


def test_an_act_that_fails_in_the_middle_is_undone(path):
    database = Database(path, replace(LAYOUT, unusable=""))

    def twice(connection):
        connection.execute("INSERT INTO word VALUES ('one')")
        connection.execute("INSERT INTO word VALUES ('one')")

    assert database.safely(twice, None) is None
    assert words(database) == [] and reasons(database) == []


def test_a_folder_in_the_way_of_the_file_is_refused(tmp_path):
    (tmp_path / "plain").write_text("a file, no folder")
    database = Database(tmp_path / "plain" / "words.sqlite3", LAYOUT)
    assert not put(database, "one") and len(database.problems) == 1 and not put(database, "two")


def test_where_nothing_is_to_be_kept_nothing_is_said():
    database = Database(None, LAYOUT)
    assert not put(database, "one") and words(database) == [] and database.is_refused and not database.problems


def test_a_file_deleted_while_it_is_open_is_made_again(path):
    database = Database(path, LAYOUT)
    put(database, "one")
    path.unlink()
    assert put(database, "two") and words(Database(path, LAYOUT)) == ["two"]


def test_threads_share_one_connection(path):
    database = Database(path, LAYOUT)
    with ThreadPoolExecutor(8) as threads:
        assert all(threads.map(lambda number: put(database, str(number)), range(40)))
    assert len(words(database)) == 40
