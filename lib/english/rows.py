"""English for sentences: their own, the prepared, or an engine's; a table of its own, joined when drawn."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import NamedTuple, Protocol

import pandas as pd

from lib import model
from lib.english import memory
from lib.model import TARGET
from lib.text import sentence_key

OWN, PREPARED = "source", "memory"  # the names that stand in the column `engine`; other names are engines
LABELS = {OWN: "original", PREPARED: "prepared", "": "no English yet"}
NOTES = {
    OWN: "The article is in English; this is its own wording.",
    PREPARED: "Translated for this project, not by an engine on this machine.",
    "": "Nobody and nothing has translated this sentence yet.",
}


class Row(NamedTuple):
    """The English of one sentence, the engine it comes by, and that engine's version."""

    english: str
    engine: str
    version: str


NOTHING = Row("", "", "")


class Engine(Protocol):
    """What translates on this machine; `translate` keeps order and length, "" where it cannot.

    `version` names what a language is translated by, "" where nothing is there for it; `settings` what else counts.
    """

    name: str
    settings: str

    def version(self, language: str) -> str: ...

    def translate(self, language: str, sentences: Sequence[str]) -> list[str]: ...


def table(
    sentences: pd.DataFrame,
    memory: bool = True,
    articles: pd.DataFrame | Mapping[str, str] | None = None,
    machine: Mapping[str, Row] = MappingProxyType({}),
) -> pd.DataFrame:
    """The English there is, one row a distinct key: an English article's own, then prepared, then a machine's.

    `articles` tells whose sentences are English already: the frame, whose headlines are then among the rows (see
    `titles`), or article_id → language. `machine` is what an engine has made, by key (machine_translation.py).
    """
    rows = known(told(sentences, articles), memory, machine)
    columns = list(model.ENGLISH_COLUMNS)
    return model.table(
        [dict(zip(columns, (key, *row), strict=True)) for key, row in rows.items()], model.ENGLISH_COLUMNS
    )


def known(
    wanted: pd.DataFrame, memory: bool = True, machine: Mapping[str, Row] = MappingProxyType({})
) -> dict[str, Row]:
    """The English there is, by key, of rows as `told` gives them."""
    own = wanted[wanted["language"] == TARGET]
    rows = {key: Row(source, OWN, "") for key, source in zip(own["key"], own["source"], strict=True)}
    rows |= {key: row for key, row in _prepared(wanted["key"]).items() if memory and key not in rows}
    return rows | {key: machine[key] for key in wanted["key"] if key in machine and key not in rows}


def told(sentences: pd.DataFrame, articles: pd.DataFrame | Mapping[str, str] | None) -> pd.DataFrame:
    """article_id, key, source and language of every sentence, then of every headline; language "" where unknown."""
    columns = ["article_id", "key", "source"]
    frames = [sentences[columns]]
    if isinstance(articles, pd.DataFrame):
        frames.append(
            _keyed_titles(articles).drop(columns="source", errors="ignore").rename(columns={"title": "source"})[columns]
        )
        articles = dict(zip(articles["article_id"], articles["language"], strict=True))
    every = pd.concat(frames, ignore_index=True)
    return every.assign(language=every["article_id"].map(dict(articles or {})).astype(model.TEXT).fillna(""))


def join(
    frame: pd.DataFrame, sentences: pd.DataFrame | None, english: pd.DataFrame | Mapping[str, Row]
) -> pd.DataFrame:
    """A copy of the frame with english, engine and version, "" where there is none.

    The frame has a column `key`, or article_id and sentence_id, by which its keys are found in `sentences`. `english`
    is a table as above, or its rows by key.
    """
    keys = frame["key"] if "key" in frame or sentences is None else _keys(frame, sentences)
    known = _by_key(english) if isinstance(english, pd.DataFrame) else english
    found = [known.get(key, NOTHING) for key in keys]
    columns = zip(*found, strict=True) if found else [()] * len(Row._fields)
    return frame.assign(
        **{name: pd.array(list(cells), model.TEXT) for name, cells in zip(Row._fields, columns, strict=True)}
    )


def titles(articles: pd.DataFrame, english: pd.DataFrame | Mapping[str, Row]) -> pd.DataFrame:
    """A copy of the articles that have a headline, with its English: a brief's stands in no sentence of its text."""
    return join(_keyed_titles(articles), None, english)


def label(engine: str, version: str = "") -> str:
    """A word or two for the reader about where a sentence's English comes from: "machine (argos 1.9)"."""
    numbers = " + ".join(part.split()[-1] for part in version.split(" + ") if part)
    return LABELS.get(engine, f"machine ({' '.join(filter(None, (engine, numbers)))})")


def note(engine: str, version: str = "") -> str:
    """One sentence for the reader about where a sentence's English comes from."""
    by = f"{engine} ({version})" if version else engine
    detour = ", by way of another language" if " + " in version else ""
    return NOTES.get(engine, f"Translated by {by} on this machine{detour}; nobody has read it over.")


def _by_key(english: pd.DataFrame) -> dict[str, Row]:
    first = english.drop_duplicates("key")
    return dict(zip(first["key"], map(Row, *(first[name] for name in Row._fields)), strict=True))


def _keyed_titles(articles: pd.DataFrame) -> pd.DataFrame:
    """The articles that have a headline, with its key."""
    titled = articles[articles["title"] != ""]
    return titled.assign(key=[sentence_key(*pair) for pair in zip(titled["language"], titled["title"], strict=True)])


def _prepared(keys: pd.Series) -> dict[str, Row]:
    entries = memory.load().entries
    found = (entries[key] for key in keys if key in entries)
    return {entry.key: Row(entry.english, PREPARED, entry.date) for entry in found}


def _keys(frame: pd.DataFrame, sentences: pd.DataFrame) -> pd.Series:
    """The key of each row's sentence, in the order of the frame."""
    place = ["article_id", "sentence_id"]
    return frame[place].merge(sentences[[*place, "key"]].drop_duplicates(place), on=place, how="left")["key"]
