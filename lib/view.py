"""What a page draws from: the corpus, the reader's selection, and the frames it leaves."""

from __future__ import annotations

import gc
import os
from collections import ChainMap
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

import pandas as pd
import streamlit as st

from lib import selection as chosen
from lib.english import Row
from lib.selection import Choices, Selection
from lib.translation.background import Worker
from lib.translation.machine import Machine

EMPTY = "There is no article yet. Put text files (.txt, .md, .html) into the folder of articles, then reload."
PAGES = ("overview", "map", "timeline", "coverage", "side_by_side", "quotes", "records")


@dataclass(frozen=True)
class Loaded:
    """A corpus with its English, shared by all readers; nobody changes its frames."""

    corpus: object
    own: Mapping[str, Row]  # English of the articles themselves, by key
    prepared: Mapping[str, Row]
    worker: Worker  # makes what is left on this machine
    files: dict[str, tuple[int, int]]  # name: size and time of change, to see what changed
    choices: Choices  # what the filters offer

    def english(self, machine_only: bool = False) -> Mapping[str, Row]:
        """All English by key, prepared before a machine's; it grows while the worker works."""
        return ChainMap(self.own, {} if machine_only else self.prepared, self.worker.machine.rows)


@dataclass(frozen=True)
class View:
    """One reader's view. The frames are already filtered; do not change them in place."""

    corpus: object
    english: Mapping[str, Row]
    selection: Selection
    notices: tuple[str, ...] = ()
    choices: Choices = Choices((), ())
    worker: Worker | None = None

    @cached_property
    def records(self) -> pd.DataFrame:
        return chosen.filter_records(self.corpus.records, self.selection)

    @cached_property
    def articles(self) -> pd.DataFrame:
        return chosen.filter_articles(self.corpus.articles, self.corpus.records, self.selection)

    @cached_property
    def sentences(self) -> pd.DataFrame:
        return chosen.filter_sentences(self.corpus.sentences, self.articles, self.selection)

    def with_english(self, frame: pd.DataFrame) -> pd.DataFrame:
        """A copy of the frame (sentences or records) with the columns english, engine, version; "" where none."""
        from lib import english

        if "key" not in frame:
            keys = self.corpus.sentences[["article_id", "sentence_id", "key", "source", "role"]]
            frame = frame.merge(keys, on=["article_id", "sentence_id"], how="left")
        return english.join(frame, self.corpus.sentences, self.english)

    def with_warnings(self, sentences: pd.DataFrame, article: pd.Series) -> pd.DataFrame:
        """A copy of an article's sentences (with english) with what a machine may have got wrong."""
        from lib.translation import checks

        languages = {article.article_id: article.language}
        return sentences.assign(warnings=checks.column(sentences, languages, self.worker.names))

    def want(self, article_id: str) -> None:
        """Has an article translated first, with its prepared sentences where the reader wants a machine's."""
        self.worker.machine.want(article_id, prepared=self.selection.english == chosen.MACHINE)
        self.worker.wake()

    def offers_machine(self, sentences: pd.DataFrame, language: str) -> bool:
        """Whether the reader may choose between prepared English and a machine's for these sentences."""
        if self.selection.english:
            return True
        from lib import argos, english

        known = english.join(sentences, None, self.english)
        return bool((known["engine"] == english.PREPARED).any() and argos.shared().version(language))

    def keys(self, records: Iterable) -> dict[tuple[str, int], str]:
        """The keys of the sentences that some records (rows) stand on, by article and number."""
        wanted = {(record.article_id, record.sentence_id) for record in records}
        mine = self.corpus.sentences[self.corpus.sentences["article_id"].isin({article for article, _ in wanted})]
        places = zip(mine["article_id"], mine["sentence_id"], mine["key"], strict=True)
        return {(article, number): key for article, number, key in places if (article, number) in wanted}

    def origin(self, record) -> tuple[pd.Series, int]:
        """The article of a record, and where its sentence begins in that article's text."""
        article = self.corpus.articles[self.corpus.articles["article_id"] == record.article_id].iloc[0]
        mine = self.corpus.sentences[self.corpus.sentences["article_id"] == record.article_id]
        return article, int(mine.loc[mine["sentence_id"] == record.sentence_id, "start"].iloc[0])

    def problems(self) -> list:
        """What a reader should know of files and of translating."""
        from lib import argos, memory, store

        own = self.worker.problems if self.worker else []
        return [
            *self.corpus.problems,
            *memory.load().problems,
            *argos.shared().problems(),
            *store.shared().problems,
            *own,
        ]

    def link(self, page: str = "", **changes) -> str:
        """A relative URL of a page ("" is this one) with the present filters and these fields of Selection."""
        target = {"": "", "overview": "./"}.get(page, page)
        return (target + chosen.to_query(self.selection.filters().with_(**changes))) or "?"

    def sentence_link(self, article_id: str, key: str) -> str:
        """Where a sentence is read side by side with its English."""
        return self.link("side_by_side", article=article_id, sentence=chosen.short_hash(key))


def folder() -> Path:
    from lib import corpus

    return corpus.default_folder()


def loaded() -> Loaded:
    """The corpus as of the last start or reload."""
    return _load(str(folder()), _version()["number"])


def reload() -> str:
    """Read the folder again if its files changed, for every reader; says what changed."""
    old = loaded()
    before = old.files
    after = _files(folder())
    if before == after:
        return "Nothing has changed in the folder of articles, nor in the prepared English."
    _version()["number"] += 1
    old.worker.stop()
    loaded()
    return _changes(before, after)


def current() -> View:
    """The view that this page's URL asks for."""
    now = loaded()
    selection, notices = chosen.from_params(st.query_params, now.corpus, now.choices)
    now.worker.machine.refresh()
    now.worker.wake()
    english = now.english(machine_only=selection.english == chosen.MACHINE)
    return View(now.corpus, english, selection, tuple(notices), now.choices, now.worker)


def headlines(now: View, articles: pd.DataFrame) -> dict[str, tuple[str, str, str]]:
    """article_id → its headline, the English of it, and where that comes from."""
    from lib import english

    titles = english.titles(articles, now.english).itertuples(index=False)
    return {row.article_id: (row.title, row.english, row.engine) for row in titles}


def differing() -> pd.DataFrame:
    """Where articles of one happening differ, with both sentences' English; made anew when all is translated."""
    return _differing(str(folder()), _version()["number"], loaded().worker.runs)


def search_words() -> pd.DataFrame:
    """The folded words of all sentences, made at the first search after a reload, and when all is translated."""
    return _words(str(folder()), _version()["number"], loaded().worker.runs)


@st.cache_resource(max_entries=2, show_spinner=False)
def _differing(path: str, version: int, runs: int) -> pd.DataFrame:
    from lib import english
    from lib.comparing import disagreements

    now = _load(path, version)
    read = now.corpus
    records = english.join(read.records, read.sentences, now.english())
    sentences = english.join(read.sentences, read.sentences, now.english())
    return disagreements.with_english(disagreements.table(records, read.articles), sentences)


@st.cache_resource(max_entries=2, show_spinner=False)
def _words(path: str, version: int, runs: int) -> pd.DataFrame:
    from lib import search

    now = _load(path, version)
    return search.index(View(now.corpus, now.english(), Selection()).with_english(now.corpus.sentences))


@st.cache_resource(max_entries=2, show_spinner=False)
def _load(path: str, version: int) -> Loaded:
    from lib import corpus, english

    files = _files(Path(path))
    read = corpus.load(Path(path))
    told = english.told(read.sentences, read.articles)
    own, prepared = english.known(told, memory=False), english.known(told)
    result = Loaded(read, own, prepared, _worker(read, told, prepared), files, chosen.choices_of(read))
    result.worker.wake()
    gc.collect()
    gc.freeze()  # no later collection looks through the corpus, which is never garbage
    return result


def _worker(read, told: pd.DataFrame, have: Iterable[str]) -> Worker:
    from lib import argos, store
    from lib.translation.renderings import Names

    known = Names(read.records, read.sentences)
    return Worker(Machine(told, argos.shared(), store.shared(), have, known.mend), known)


@st.cache_resource(show_spinner=False)
def _version() -> dict[str, int]:
    return {"number": 0}


def _files(path: Path) -> dict[str, tuple[int, int]]:
    """Size and time of change of every file, by its path relative to the folder; of the prepared English, too."""
    from lib import memory

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
