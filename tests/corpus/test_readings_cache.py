"""The cache of what was read: it is used, it is never wrong, and it keeps no more than it needs."""

import json
import sqlite3
import stat
import subprocess
import sys
import time
import zlib
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from sample_articles import ARRIVAL_ENGLISH, ARRIVAL_GERMAN, ARRIVAL_UNDATED, GERMAN, NORWEGIAN, SWAHILI

from lib.corpus import loading, packing, readings_cache
from lib.model import ROOT

TEXTS = {"a.md": SWAHILI, "b.md": GERMAN, "c.md": NORWEGIAN}
LOAD = (
    "import sys; from pathlib import Path; from lib.corpus import loading;"
    " print(len(loading.load(Path(sys.argv[1])).records))"
)


@pytest.fixture
def file(tmp_path, monkeypatch) -> Path:
    monkeypatch.setenv("PARALLAX_CACHE", str(tmp_path / "kept"))
    return tmp_path / "kept" / readings_cache.FILE


@pytest.fixture
def folder(tmp_path) -> Path:
    return written(tmp_path / "articles", TEXTS)


def written(folder: Path, texts: dict[str, str]) -> Path:
    folder.mkdir(exist_ok=True)
    for name, text in texts.items():
        (folder / name).write_text(text, "utf-8")
    return folder


def entries(file: Path) -> dict[str, dict]:
    """What the cache holds, by the names of files."""
    with closing(sqlite3.connect(file)) as connection:
        rows = connection.execute("SELECT key, article FROM reading").fetchall()
    read = {key: json.loads(zlib.decompress(article)) for key, article in rows}
    return {each["file"]: {"key": key, "article": each} for key, each in read.items()}


def content_of(file: Path, key: str) -> bytes:
    with closing(sqlite3.connect(file)) as connection:
        return connection.execute("SELECT records FROM reading WHERE key=?", (key,)).fetchone()[0]


def change(file: Path, statement: str, *values) -> None:
    with closing(sqlite3.connect(file)) as connection, connection:
        connection.execute(statement, values)


def titles(read: loading.Corpus) -> list[str]:
    return list(read.articles["title"])


def retitle(file: Path, name: str, title: str) -> None:
    """Gives a kept article another title, by which one sees that it was not read again."""
    one = entries(file)[name]
    one["article"]["title"] = title
    change(file, "UPDATE reading SET article=? WHERE key=?", packing.squeezed(one["article"]), one["key"])


def is_same(one: loading.Corpus, other: loading.Corpus) -> bool:
    frames = all(getattr(one, name).equals(getattr(other, name)) for name in ("articles", "sentences", "records"))
    return frames and one.texts == other.texts


def test_what_is_kept_is_what_was_read(folder, file, monkeypatch):
    first, second = loading.load(folder), loading.load(folder)
    assert set(entries(file)) == set(TEXTS)
    monkeypatch.setenv("PARALLAX_CACHE", "off")
    without = loading.load(folder)
    assert is_same(first, without) and is_same(second, without)
    assert first.problems == second.problems == without.problems


def test_an_unchanged_article_is_not_read_again_a_changed_one_is(folder, file):
    loading.load(folder)
    retitle(file, "a.md", "Kept")
    retitle(file, "b.md", "Kept")
    written(folder, {"b.md": GERMAN.replace("Putin reist", "Wladimir Putin reist")})
    assert titles(loading.load(folder)) == ["Kept", "Wladimir Putin reist nach Pjöngjang", "Møtet ble kort"]
    assert len(entries(file)) == 3


def test_a_line_of_metadata_counts_as_a_change_of_its_article_only(folder, file):
    loading.load(folder)
    retitle(file, "a.md", "Kept")
    written(folder, {"metadata.csv": "file,title\nb.md,Stated\n"})
    assert titles(loading.load(folder)) == ["Kept", "Stated", "Møtet ble kort"]


def test_with_and_without_the_catalogue_are_kept_apart(folder, file):
    loading.load(folder)
    loading.load(folder, catalogue=False)
    with closing(sqlite3.connect(file)) as connection:
        assert connection.execute("SELECT catalogue, count(*) FROM reading GROUP BY 1").fetchall() == [(0, 3), (1, 3)]


def test_a_suggested_date_is_kept_beside_the_article_without_it(tmp_path, file):
    texts = {"a.md": ARRIVAL_GERMAN, "b.md": ARRIVAL_ENGLISH, "c.md": ARRIVAL_UNDATED}
    folder = written(tmp_path / "articles", texts)
    first, second = loading.load(folder), loading.load(folder)
    assert list(second.articles["published_basis"]) == ["metadata", "metadata", "suggested"]
    assert is_same(first, second)


def test_articles_and_folders_that_are_gone_leave_the_cache(folder, file, tmp_path):
    other = written(tmp_path / "other", {"d.md": ARRIVAL_GERMAN})
    loading.load(folder)
    loading.load(other)
    kept = content_of(file, entries(file)["d.md"]["key"])
    assert kept in file.read_bytes()
    (folder / "a.md").unlink()
    loading.load(folder)
    assert set(entries(file)) == {"b.md", "c.md", "d.md"}
    (other / "d.md").unlink()
    other.rmdir()
    loading.load(folder)
    assert set(entries(file)) == {"b.md", "c.md"}
    assert kept not in file.read_bytes()


def test_what_rules_of_another_version_found_is_read_again_and_dropped(folder, file):
    loading.load(folder)
    retitle(file, "a.md", "Kept")
    change(file, "UPDATE reading SET version='another', key='x' || key")
    assert titles(loading.load(folder))[0] == "Putin ampokea Kim mjini Vladivostok"
    assert len(entries(file)) == 3


@pytest.mark.parametrize("damage", [b"no database at all" * 100, b"SQLite format 3\0" + b"\7" * 5000])
def test_a_damaged_file_is_built_anew_with_one_note(folder, file, damage):
    whole = loading.load(folder)
    file.write_bytes(damage)
    again = loading.load(folder)
    assert is_same(again, whole)
    assert [(each.level, each.reason) for each in again.problems] == [("note", readings_cache.DAMAGED)]
    loading.load(folder)
    assert loading.load(folder).problems == whole.problems
    assert set(entries(file)) == set(TEXTS)


def test_a_file_cut_off_in_the_middle_is_built_anew(folder, file):
    whole = loading.load(folder)
    file.write_bytes(file.read_bytes()[:9000])
    assert is_same(loading.load(folder), whole)
    loading.load(folder)
    assert set(entries(file)) == set(TEXTS)


@pytest.mark.parametrize("part", ["article", "sentences", "records", "problems"])
@pytest.mark.parametrize(
    "damage", [b"x", zlib.compress(b"[[]"), zlib.compress(b"[1]"), zlib.compress(b'{"file": 1}'), 7]
)
def test_a_damaged_entry_is_read_again(folder, file, part, damage):
    whole = loading.load(folder)
    change(file, f"UPDATE reading SET {part}=? WHERE key=?", damage, entries(file)["a.md"]["key"])
    again = loading.load(folder)
    assert is_same(again, whole)
    assert [each.reason for each in again.problems] == [readings_cache.DAMAGED]
    assert loading.load(folder).problems == ()


def test_a_table_of_another_shape_does_no_harm(folder, file):
    file.parent.mkdir()
    change(file, "CREATE TABLE reading (something TEXT)")
    assert len(loading.load(folder).articles) == 3
    loading.load(folder)
    assert set(entries(file)) == set(TEXTS)


def test_only_its_owner_may_read_it(folder, file):
    file.parent.mkdir(mode=0o755)
    file.touch(0o644)
    loading.load(folder)
    assert stat.S_IMODE(file.stat().st_mode) == 0o600


def test_without_a_place_for_it_articles_are_read_without_it(folder, tmp_path, monkeypatch):
    (tmp_path / "plain").write_text("a file, no folder")
    for named in (tmp_path / "plain" / "kept", "off"):
        monkeypatch.setenv("PARALLAX_CACHE", str(named))
        read = loading.load(folder)
        assert (len(read.articles), read.problems) == (3, ())
    assert sorted(path.name for path in tmp_path.iterdir()) == ["articles", "plain"]


def test_a_new_folder_inside_new_folders_is_made(folder, tmp_path, monkeypatch):
    monkeypatch.setenv("PARALLAX_CACHE", str(tmp_path / "new" / "inside" / "kept"))
    loading.load(folder)
    assert set(entries(tmp_path / "new" / "inside" / "kept" / readings_cache.FILE)) == set(TEXTS)


def test_a_file_that_another_process_holds_is_waited_for_once(folder, file, monkeypatch):
    loading.load(folder)
    monkeypatch.setattr(readings_cache, "LAYOUT", replace(readings_cache.LAYOUT, max_wait=0.2))
    with closing(sqlite3.connect(file)) as other:
        other.execute("BEGIN EXCLUSIVE")
        began = time.monotonic()
        read = loading.load(folder)
    assert (len(read.articles), read.problems) == (3, ()) and time.monotonic() - began < 0.2 * len(TEXTS) + 2
    assert set(entries(file)) == set(TEXTS)


def test_two_processes_may_share_it(folder, file):
    command = [sys.executable, "-c", LOAD, str(folder)]
    both = [subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) for _ in range(2)]
    counts = {each.communicate()[0].strip() for each in both}
    assert counts == {str(len(loading.load(folder).records))}
    assert set(entries(file)) == set(TEXTS)
