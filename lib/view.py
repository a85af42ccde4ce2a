"""What a page draws from: the corpus, the reader's selection, and the frames it leaves."""

from __future__ import annotations

import gc
import os
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

import pandas as pd
import streamlit as st

from lib import selection as chosen
from lib.selection import Choices, Selection

EMPTY = "There is no article yet. Put text files (.txt, .md, .html) into the folder of articles, then reload."
PAGES = ("overview", "map", "timeline", "coverage", "side_by_side", "quotes", "records")


@dataclass(frozen=True)
class Loaded:
    """A corpus with its English, shared by all readers; nobody changes its frames."""

    corpus: object
    english: pd.DataFrame
    files: dict[str, tuple[int, int]]  # name: size and time of change, to see what changed
    choices: Choices  # what the filters offer


@dataclass(frozen=True)
class View:
    """One reader's view. The frames are already filtered; do not change them in place."""

    corpus: object
    english: pd.DataFrame
    selection: Selection
    notices: tuple[str, ...] = ()
    choices: Choices = Choices((), ())

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
    before = loaded().files
    after = _files(folder())
    if before == after:
        return "Nothing has changed in the folder of articles."
    _version()["number"] += 1
    loaded()
    return _changes(before, after)


def current() -> View:
    """The view that this page's URL asks for."""
    now = loaded()
    selection, notices = chosen.from_params(st.query_params, now.corpus, now.choices)
    return View(now.corpus, now.english, selection, tuple(notices), now.choices)


def headlines(now: View, articles: pd.DataFrame) -> dict[str, tuple[str, str, str]]:
    """article_id → its headline, the English of it, and where that comes from."""
    from lib import english

    titles = english.titles(articles, now.english).itertuples(index=False)
    return {row.article_id: (row.title, row.english, row.engine) for row in titles}


def differing() -> pd.DataFrame:
    """Where articles of one happening differ, with both sentences' English; made at the first look after a reload."""
    return _differing(str(folder()), _version()["number"])


def search_words() -> pd.DataFrame:
    """The folded words of all sentences, made at the first search after a reload."""
    return _words(str(folder()), _version()["number"])


@st.cache_resource(max_entries=2, show_spinner=False)
def _differing(path: str, version: int) -> pd.DataFrame:
    from lib import disagreements, english

    now = _load(path, version)
    read = now.corpus
    records = english.join(read.records, read.sentences, now.english)
    sentences = english.join(read.sentences, read.sentences, now.english)
    return disagreements.with_english(disagreements.table(records, read.articles), sentences)


@st.cache_resource(max_entries=2, show_spinner=False)
def _words(path: str, version: int) -> pd.DataFrame:
    from lib import search

    now = _load(path, version)
    return search.index(View(now.corpus, now.english, Selection()).with_english(now.corpus.sentences))


@st.cache_resource(max_entries=2, show_spinner=False)
def _load(path: str, version: int) -> Loaded:
    from lib import corpus, english

    files = _files(Path(path))
    read = corpus.load(Path(path))
    table = english.table(read.sentences, articles=read.articles)
    result = Loaded(read, table, files, chosen.choices_of(read))
    gc.collect()
    gc.freeze()  # Streamlit collects all garbage after every rerun; the corpus never is any
    return result


@st.cache_resource(show_spinner=False)
def _version() -> dict[str, int]:
    return {"number": 0}


def _files(path: Path) -> dict[str, tuple[int, int]]:
    """Size and time of change of every file, by its path relative to the folder."""
    found = {}
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
