"""The state that all readers share: read once, renewed by one at a time, and whole at every moment."""

import gc
import threading
import time
import weakref

import pytest
import sample_articles

from lib.app import shared_state
from lib.corpus import loading


@pytest.fixture
def folder(tmp_path, monkeypatch):
    """A folder of articles that has been read."""
    made = sample_articles.write(tmp_path / "articles")
    monkeypatch.setenv("PARALLAX_ARTICLES", str(made))
    shared_state.loaded()
    return made


@pytest.fixture
def while_reading(monkeypatch):
    """while_reading(call) has something called each time that a folder is being read."""
    load = loading.load

    def calling(call):
        monkeypatch.setattr(loading, "load", lambda path: call() or load(path))

    return calling


def add(folder, name="new"):
    (folder / f"{name}.md").write_text(f"---\ntitle: {name}\nlanguage: nb\n---\nEn setning.", "utf-8")


def at_once(*calls):
    """What functions return that are called by a thread each."""
    answers = {}
    threads = [threading.Thread(target=lambda at=at: answers.update({at: calls[at]()})) for at in range(len(calls))]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    return [answers[at] for at in range(len(calls))]


def test_readers_who_come_together_read_a_folder_once(tmp_path, monkeypatch, while_reading):
    monkeypatch.setenv("PARALLAX_ARTICLES", str(sample_articles.write(tmp_path / "first")))
    readings = []
    while_reading(lambda: readings.append(time.sleep(0.1)))
    first, *others = at_once(*[shared_state.loaded] * 3)
    assert len(readings) == 1 and all(other is first for other in others)


def test_a_reload_tells_what_changed_and_gives_all_readers_the_new_state(folder):
    old = shared_state.loaded()
    add(folder)
    assert shared_state.reload() == "1 added: new.md"
    assert (
        "new" in set(shared_state.loaded().corpus.articles["article_id"]) and shared_state.loaded().number != old.number
    )
    assert shared_state.reload() == shared_state.UNCHANGED


def test_two_who_reload_together_read_the_folder_once_and_both_hear_what_changed(folder, while_reading):
    readings = []
    while_reading(lambda: readings.append(time.sleep(0.2)))
    add(folder)
    assert at_once(shared_state.reload, shared_state.reload) == ["1 added: new.md"] * 2
    assert len(readings) == 1


def test_readers_keep_the_old_state_until_the_new_one_is_whole(folder, while_reading):
    old, seen = shared_state.loaded(), []
    while_reading(lambda: seen.extend(at_once(shared_state.loaded)))
    add(folder)
    shared_state.reload()
    assert seen == [old] and shared_state.loaded() is not old


def test_readers_keep_the_old_state_when_the_new_one_fails(folder, while_reading):
    def fail():
        raise OSError("the disk is gone")

    old = shared_state.loaded()
    while_reading(fail)
    add(folder)
    told = "The articles could not be read (OSError: the disk is gone); what was read before is still shown."
    assert shared_state.reload() == told
    assert shared_state.loaded() is old and not old.worker._stopped
    while_reading(lambda: None)
    assert shared_state.reload() == "1 added: new.md"


def test_a_folder_that_has_gone_is_refused_and_what_was_read_stays(folder):
    old = shared_state.loaded()
    folder.rename(folder.with_name("elsewhere"))
    told = f"The folder of articles is not there ({folder}); what was read before is still shown."
    assert shared_state.reload() == told
    assert shared_state.loaded() is old and len(old.corpus.articles) > 0


def test_what_a_reload_replaces_does_not_stay_in_memory(folder):
    gone = weakref.ref(shared_state.loaded().worker)
    add(folder)
    shared_state.reload()
    gc.collect()
    assert gone() is None


def test_what_changed_in_a_folder(tmp_path):
    (tmp_path / "a.txt").write_text("a")
    (tmp_path / "b.txt").write_text("b")
    before = shared_state._files(tmp_path)
    (tmp_path / "a.txt").unlink()
    (tmp_path / "b.txt").write_text("bb")
    (tmp_path / "c.txt").write_text("c")
    assert (
        shared_state._changes(before, shared_state._files(tmp_path))
        == "1 added: c.txt; 1 removed: a.txt; 1 changed: b.txt"
    )
