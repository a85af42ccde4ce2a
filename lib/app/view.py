"""What a page draws from: the corpus, the reader's selection, and the frames it leaves."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from contextvars import ContextVar
from dataclasses import dataclass
from functools import cached_property

import pandas as pd
import streamlit as st

from lib import model, settings
from lib.app.shared_state import Loaded, loaded
from lib.comparing import disagreements
from lib.comparing.signs import Signs
from lib.corpus.loading import Corpus
from lib.english import argos, checks, memory, store
from lib.english import rows as english
from lib.english.background import Worker
from lib.english.rows import Row
from lib.library import search
from lib.library import selection as chosen
from lib.library.selection import Selection

EMPTY = "There is no article yet. Put text files (.txt, .md, .html) into the folder of articles, then reload."
PAGES = ("overview", "map", "timeline", "coverage", "side_by_side", "quotes", "records")
_OF_THIS_RERUN: ContextVar[View] = ContextVar("view")  # each reader's rerun has a thread of its own


@dataclass(frozen=True)
class View:
    """One reader's view in one rerun. The frames are already filtered; do not change them in place."""

    state: Loaded
    selection: Selection
    notices: tuple[str, ...] = ()

    @property
    def corpus(self) -> Corpus:
        return self.state.corpus

    @property
    def worker(self) -> Worker:
        return self.state.worker

    @cached_property
    def english(self) -> Mapping[str, Row]:
        """The English by key that this reader wants; it grows while the worker works."""
        return self.state.english(machine_only=self.selection.english == chosen.MACHINE)

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
        if "key" not in frame:
            keys = self.corpus.sentences[["article_id", "sentence_id", "key", "source", "role"]]
            frame = frame.merge(keys, on=["article_id", "sentence_id"], how="left")
        return english.join(frame, self.corpus.sentences, self.english)

    def with_warnings(self, sentences: pd.DataFrame, article: pd.Series) -> pd.DataFrame:
        """A copy of an article's sentences (with english) with what a machine may have got wrong."""
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
        return [
            *self.corpus.problems,
            *memory.load().problems,
            *argos.shared().problems(),
            *store.shared().problems,
            *self.worker.problems,
        ]

    def link(self, page: str = "", **changes) -> str:
        """A relative URL of a page ("" is this one) with the present filters and these fields of Selection."""
        target = {"": "", "overview": "./"}.get(page, page)
        return (target + chosen.to_query(self.selection.filters().with_(**changes))) or "?"

    def sentence_link(self, article_id: str, key: str) -> str:
        """Where a sentence is read side by side with its English."""
        return self.link("side_by_side", article=article_id, sentence=chosen.short_hash(key))


def begin() -> View:
    """Makes the view that the URL asks for, once at the beginning of a rerun, and keeps it for the page that runs."""
    now = loaded()
    selection, notices = _asked_for(now)
    now.worker.machine.refresh()
    now.worker.wake()
    made = View(now, selection, (*settings.faults(), *notices))
    _OF_THIS_RERUN.set(made)
    return made


def of_this_rerun() -> View:
    """The view that `begin` has made; for pages, which Streamlit runs without arguments."""
    return _OF_THIS_RERUN.get()


def selection_of_url() -> Selection:
    """What the URL asks for now; for callbacks, which run before the view of their rerun is made."""
    return _asked_for(loaded())[0]


def _asked_for(now: Loaded) -> tuple[Selection, list[str]]:
    parameters = {name: st.query_params.get_all(name) for name in st.query_params}
    return chosen.from_params(parameters, now.corpus, now.choices)


def headlines(now: View, articles: pd.DataFrame) -> dict[str, tuple[str, str, str]]:
    """article_id → its headline, the English of it, and where that comes from."""
    titles = model.rows(english.titles(articles, now.english))
    return {row.article_id: (row.title, row.english, row.engine) for row in titles}


def differing(now: View) -> pd.DataFrame:
    """Where articles of one happening differ, with both sentences' English; made anew when all is translated."""
    return _differing(now.state, now.state.number, now.worker.runs)


def signs(now: View) -> Signs:
    """What may tell a happening though no record says so; made at the first need after a reload."""
    return _signs(now.state, now.state.number)


def search_words(now: View) -> pd.DataFrame:
    """The folded words of all sentences, made at the first search after a reload, and when all is translated."""
    return _words(now.state, now.state.number, now.worker.runs)


@st.cache_resource(max_entries=2, show_spinner=False)
def _differing(_now: Loaded, number: int, runs: int) -> pd.DataFrame:
    read = _now.corpus
    records = english.join(read.records, read.sentences, _now.english())
    sentences = english.join(read.sentences, read.sentences, _now.english())
    return disagreements.with_english(disagreements.table(records, read.articles), sentences)


@st.cache_resource(max_entries=2, show_spinner=False)
def _signs(_now: Loaded, number: int) -> Signs:
    return Signs(_now.corpus.sentences, _now.corpus.records, _now.corpus.articles)


@st.cache_resource(max_entries=2, show_spinner=False)
def _words(_now: Loaded, number: int, runs: int) -> pd.DataFrame:
    return search.index(View(_now, Selection()).with_english(_now.corpus.sentences))
