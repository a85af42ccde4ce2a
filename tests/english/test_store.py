"""Where translations are kept: whole after any crash, begun anew when damaged, for their owner only, cleared."""

import signal
import sqlite3
import stat
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor

import pytest

from lib.commands import store as command
from lib.english.store import Kept, Recipe, Store
from lib.model import ROOT

RECIPE = Recipe("sw", "argos", "translate-sw_en 1.0", "beam 2")


@pytest.fixture
def path(tmp_path):
    return tmp_path / "cache" / "english.sqlite3"


def test_what_is_put_is_known_at_the_next_start(path):
    Store(path).put(RECIPE, {"a": "one", "b": ""})
    assert Store(path).known(RECIPE, ["a", "b", "c"]) == {
        "a": Kept("one", "translate-sw_en 1.0", True),
        "b": Kept("", "translate-sw_en 1.0", True),
    }


def test_each_language_package_version_and_setting_has_its_own(path):
    kept = Store(path)
    for at, recipe in enumerate([RECIPE, RECIPE._replace(version="2"), RECIPE._replace(settings="beam 4")]):
        kept.put(recipe, {"a": f"English {at}"})
        assert kept.known(recipe, ["a"])["a"].english == f"English {at}"
    assert kept.count() == 3
    assert kept.known(RECIPE, ["a"])["a"] == Kept("English 0", "translate-sw_en 1.0", True)
    assert kept.known(RECIPE._replace(version="3"), ["a"])["a"] == Kept("English 2", "translate-sw_en 1.0", False)
    assert kept.known(RECIPE._replace(language="nb"), ["a"]) == {}


def test_many_keys_are_asked_for_at_once(path):
    kept = Store(path)
    kept.put(RECIPE, {str(number): f"n {number}" for number in range(3_000)})
    assert len(kept.known(RECIPE, map(str, range(5_000)))) == 3_000


def test_the_file_is_for_its_owner_only(path):
    Store(path).put(RECIPE, {"a": "one"})
    beside = list(path.parent.iterdir())
    assert {stat.S_IMODE(each.stat().st_mode) for each in beside} == {0o600}
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700


@pytest.mark.parametrize("damage", [b"no database at all " * 99, b"SQLite format 3\0" + b"\xff" * 9_000])
def test_a_damaged_file_is_begun_anew_with_one_note(path, damage):
    path.parent.mkdir()
    path.write_bytes(damage)
    kept = Store(path)
    assert kept.known(RECIPE, ["a"]) == {}
    kept.put(RECIPE, {"a": "one"})
    assert kept.known(RECIPE, ["a"])["a"].english == "one" and kept.count() == 1
    assert [(problem.level, "begun anew" in problem.reason) for problem in kept.problems] == [("note", True)]
    assert Store(path).known(RECIPE, ["a"])["a"].english == "one"


def test_a_page_damaged_in_the_middle_is_noticed(path):
    kept = Store(path)
    kept.put(RECIPE, {str(number): "text " * 40 for number in range(2_000)})
    kept.close()
    data = bytearray(path.read_bytes())
    data[20_000:60_000] = b"\xa5" * 40_000
    path.write_bytes(data)
    again = Store(path)
    assert again.known(RECIPE, ["1"]) == {} and len(again.problems) == 1


def test_a_store_of_another_layout_is_begun_anew(path):
    path.parent.mkdir()
    other = sqlite3.connect(path)
    other.execute("PRAGMA user_version = 99")
    other.execute("CREATE TABLE english (something)")
    other.commit()
    other.close()
    kept = Store(path)
    kept.put(RECIPE, {"a": "one"})
    assert kept.known(RECIPE, ["a"])["a"].english == "one"


def test_without_a_disk_the_translations_of_this_run_are_kept_in_memory(tmp_path):
    (tmp_path / "file").write_text("in the way")
    for kept in (Store(tmp_path / "file" / "english.sqlite3"), Store(None)):
        kept.put(RECIPE, {"a": "one"})
        kept.put(RECIPE, {"b": "two"})
        assert kept.known(RECIPE, ["a", "b"])["a"] == Kept("one", RECIPE.version, True)
        assert len(kept.problems) == (kept.path is not None)


def test_a_file_deleted_while_running_is_made_again(path):
    kept = Store(path)
    kept.put(RECIPE, {"a": "one"})
    for each in list(path.parent.iterdir()):
        each.unlink()
    kept.put(RECIPE, {"b": "two"})
    assert set(Store(path).known(RECIPE, ["a", "b"])) == {"b"}


def test_eight_threads_and_two_connections_write_at_once(path):
    two = (Store(path), Store(path))

    def work(number):
        two[number % 2].put(RECIPE, {f"{number}-{at}": "text" for at in range(50)})
        return two[(number + 1) % 2].known(RECIPE, [f"{number}-0"])[f"{number}-0"].english

    with ThreadPoolExecutor(8) as threads:
        assert set(threads.map(work, range(40))) == {"text"}
    assert two[0].count() == 2_000 and not two[0].problems + two[1].problems


def test_a_killed_writer_leaves_whole_batches(path):
    script = (
        "import sys; from pathlib import Path; from lib.english.store import Recipe, Store\n"
        "kept, number = Store(Path(sys.argv[1])), 0\n"
        "while True:\n"
        "    kept.put(Recipe('sw', 'argos', '1', ''), {f'{number}-{at}': 'text' for at in range(64)})\n"
        "    print(number, flush=True); number += 1\n"
    )
    writer = subprocess.Popen([sys.executable, "-c", script, str(path)], cwd=ROOT, stdout=subprocess.PIPE, text=True)
    said = [writer.stdout.readline() for _ in range(5)]
    time.sleep(0.05)
    writer.send_signal(signal.SIGKILL)
    said += writer.stdout.readlines()
    writer.wait()
    kept = Store(path)
    count = kept.count()
    assert count % 64 == 0 and count >= 64 * len([line for line in said if line.endswith("\n")]) > 0
    assert not kept.problems


def test_the_command_shows_the_place_and_clears(path, monkeypatch, capsys):
    monkeypatch.setenv("PARALLAX_CACHE", str(path.parent))
    assert command.main(["show"]) == 0 and not path.exists()
    kept = Store(path)
    kept.put(RECIPE, {"a": "a telling text of a reader"})
    assert command.main(["show"]) == 0
    assert f"1 translations in {path}" in capsys.readouterr().out
    assert command.main(["clear"]) == 0
    kept.close()
    assert Store(path).known(RECIPE, ["a"]) == {}
    assert not any(b"telling" in each.read_bytes() for each in path.parent.iterdir())
    monkeypatch.setenv("PARALLAX_CACHE", "off")
    assert command.main(["clear"]) == 0 and "off" in capsys.readouterr().out
