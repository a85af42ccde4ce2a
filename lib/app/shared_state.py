"""What all readers share: a folder's corpus with its English, made by one at a time and swapped in when it is whole."""

from __future__ import annotations

import gc
import os
from collections import ChainMap
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import count
from pathlib import Path
from threading import Lock

import pandas as pd
import streamlit as st

from lib import settings
from lib.corpus import loading
from lib.corpus.loading import Corpus
from lib.english import argos, memory, store
from lib.english import rows as english
from lib.english.background import Worker
from lib.english.machine_translation import Machine
from lib.english.proper_names import Names
from lib.english.rows import Row
from lib.library import selection as chosen
from lib.library.selection import Choices

UNCHANGED = "Nothing has changed in the folder of articles, nor in the prepared English."
KEPT = "what was read before is still shown"
NUMBERS = count()


@dataclass(frozen=True)
class Loaded:
    """A corpus with its English, shared by all readers; nobody changes its frames."""

    corpus: Corpus
    own: dict[str, Row]  # English of the articles themselves, by key
    prepared: dict[str, Row]
    worker: Worker  # makes what is left on this machine
    files: dict[str, tuple[int, int]]  # name: size and time of change, to see what changed
    choices: Choices  # what the filters offer
    number: int  # another for each reading

    def english(self, machine_only: bool = False) -> Mapping[str, Row]:
        """All English by key, prepared before a machine's; it grows while the worker works."""
        return ChainMap(self.own, {} if machine_only else self.prepared, self.worker.machine.rows)


class Shared:
    """The state of each folder that has been read; who makes one holds the lock, who reads one needs none."""

    def __init__(self):
        self.lock = Lock()
        self.states: dict[Path, Loaded] = {}


def loaded() -> Loaded:
    """The corpus as of the last start or reload."""
    path, shared = settings.articles_folder(), _shared()
    if path not in shared.states:
        with shared.lock:
            if path not in shared.states:
                shared.states[path] = _read(path, _files(path))
                _settle(shared.states[path])
    return shared.states[path]


def reload() -> str:
    """Reads the folder again if its files changed, for every reader; says what changed, or why all stays as it is."""
    path, seen = settings.articles_folder(), loaded()
    with _shared().lock:
        if not path.is_dir():
            return f"The folder of articles is not there ({path}); {KEPT}."
        try:
            now = _renewed(path)
        except Exception as error:  # reading may fail in any way, and readers keep what they have
            return f"The articles could not be read ({type(error).__name__}: {str(error)[:200]}); {KEPT}."
    return _changes(seen.files, now.files) or UNCHANGED


def _renewed(path: Path) -> Loaded:
    """The state of the folder as it is now; readers have the old one until the new one is whole."""
    states, files = _shared().states, _files(path)
    old = states[path]
    if files == old.files:
        return old
    new = _read(path, files)
    old.worker.stop()
    new.worker.machine.catch_up()
    states[path] = new
    old.worker.machine.give_up()  # open pages that wait for it take up the new one
    _settle(new)
    return new


def _read(path: Path, files: dict[str, tuple[int, int]]) -> Loaded:
    read = loading.load(path)
    told = english.told(read.sentences, read.articles)
    own, prepared = english.known(told, memory=False), english.known(told)
    choices = chosen.choices_of(read)
    return Loaded(read, own, prepared, _worker(read, told, prepared), files, choices, next(NUMBERS))


def _settle(new: Loaded) -> None:
    """Begins to translate; no later collection of garbage looks through the corpus, which is never any."""
    new.worker.wake()
    gc.unfreeze()
    gc.collect()
    gc.freeze()


@st.cache_resource(show_spinner=False)
def _shared() -> Shared:
    return Shared()


def _worker(read: Corpus, told: pd.DataFrame, have: Iterable[str]) -> Worker:
    known = Names(read.records, read.sentences)
    return Worker(Machine(told, argos.shared(), store.shared(), have, known.mend), known)


def _files(path: Path) -> dict[str, tuple[int, int]]:
    """Size and time of change of every file, by its path relative to the folder; of the prepared English, too."""
    found = {}
    if memory.PATH.exists():
        state = memory.PATH.stat()
        found[f"({memory.PATH.name})"] = (state.st_size, state.st_mtime_ns)
    for where, _, names in os.walk(path):
        for name in names:
            file = Path(where, name)
            state = file.lstat()
            found[file.relative_to(path).as_posix()] = (state.st_size, state.st_mtime_ns)
    return found


def _changes(before: dict, after: dict) -> str:
    parts = {
        "added": sorted(after.keys() - before.keys()),
        "removed": sorted(before.keys() - after.keys()),
        "changed": sorted(name for name in before.keys() & after.keys() if before[name] != after[name]),
    }
    return "; ".join(f"{len(names)} {verb}: {_listed(names)}" for verb, names in parts.items() if names)


def _listed(names: list[str], most: int = 3) -> str:
    more = f" and {len(names) - most} more" if len(names) > most else ""
    return ", ".join(names[:most]) + more
