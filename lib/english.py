"""English for sentences: their own, the prepared, or an engine's; a table of its own, joined when drawn."""

from __future__ import annotations

import hashlib
import unicodedata
from collections.abc import Mapping, Sequence
from typing import Protocol

import pandas as pd

from lib import model

TARGET = "en"
OWN, PREPARED = "source", "memory"  # the names that stand in the column `engine`; other names are engines
LABELS = {OWN: "original", PREPARED: "prepared", "": "no English yet"}
NOTES = {
    OWN: "The article is in English; this is its own wording.",
    PREPARED: "Translated for this project, not by an engine on this machine.",
    "": "Nobody and nothing has translated this sentence yet.",
}

SINGLE_QUOTES = "‘’‚‛‹›′ʼ`´"
DOUBLE_QUOTES = "“”„‟«»″"
INVISIBLE = "\u00ad\u200b\u2060\ufeff"
UNIFIED = str.maketrans(
    dict.fromkeys(SINGLE_QUOTES, "'") | dict.fromkeys(DOUBLE_QUOTES, '"') | dict.fromkeys(INVISIBLE)
)


class Engine(Protocol):
    """What translates on this machine; `translate` keeps order and length, "" where it cannot."""

    name: str
    version: str

    def translate(self, language: str, sentences: list[str]) -> list[str]: ...


def normalise(source: str) -> str:
    """The sentence in NFC, white space folded, quotes and apostrophes straight, invisible characters gone.

    Case, dashes and all other punctuation stay: sentences that differ in them are different sentences.
    """
    return " ".join(unicodedata.normalize("NFC", source).translate(UNIFIED).split())


def key(language: str, source: str) -> str:
    """32 hex digits: the first half of the SHA-256 of language, newline and normalised sentence, in UTF-8."""
    text = f"{language}\n{normalise(source)}"
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:32]


def table(
    sentences: pd.DataFrame,
    memory: bool = True,
    articles: pd.DataFrame | Mapping[str, str] | None = None,
    engines: Sequence[Engine] = (),
) -> pd.DataFrame:
    """The English there is, one row a distinct key: an English article's own, then prepared, then each engine's.

    `articles` tells whose sentences are English already and what engines read: the frame, whose headlines are then
    among the rows (see `titles`), or article_id → language.
    """
    wanted = _wanted(sentences, articles)
    rows = _own(wanted)
    if memory:
        rows |= _prepared(wanted, rows)
    for engine in engines:
        rows |= _translated(wanted, rows, engine)
    return model.table(
        [dict(zip(model.ENGLISH_COLUMNS, row, strict=True)) for row in rows.values()], model.ENGLISH_COLUMNS
    )


def join(frame: pd.DataFrame, sentences: pd.DataFrame | None, english: pd.DataFrame) -> pd.DataFrame:
    """A copy of the frame with english, engine and version, "" where there is none.

    The frame has a column `key`, or article_id and sentence_id, by which its keys are found in `sentences`.
    """
    keys = frame["key"] if "key" in frame else _keys(frame, sentences)
    known = english.drop_duplicates("key").set_index("key")
    columns = {name: keys.map(known[name]).astype(model.TEXT).fillna("").array for name in known.columns}
    return frame.assign(**columns)


def titles(articles: pd.DataFrame, english: pd.DataFrame) -> pd.DataFrame:
    """A copy of the articles that have a headline, with its English: a brief's stands in no sentence of its text."""
    return join(_keyed_titles(articles), None, english)


def label(engine: str) -> str:
    """A word or two for the reader about where a sentence's English comes from."""
    return LABELS.get(engine, f"machine translation ({engine})")


def note(engine: str) -> str:
    """One sentence for the reader about where a sentence's English comes from."""
    return NOTES.get(engine, f"Translated by {engine} on this machine; nobody has read it over.")


def missing(language: str) -> str:
    """One sentence for the reader: a text in this language has no English, and what to do about it."""
    if not language:
        return "No English yet: the language of this text is not known; state it in metadata.csv, then reload."
    return (
        f"No English yet: nothing prepared for this {_language_name(language)} sentence; "
        "add yours with “python -m lib.memory add FILE.csv”, then reload."
    )


def _language_name(code: str) -> str:
    from babel import Locale

    return Locale(TARGET).languages.get(code, code)


def _wanted(sentences: pd.DataFrame, articles: pd.DataFrame | Mapping[str, str] | None) -> pd.DataFrame:
    """key, source, language of every distinct sentence and headline; language is "" where `articles` is silent."""
    frames = [sentences[["article_id", "key", "source"]]]
    if isinstance(articles, pd.DataFrame):
        frames.append(_keyed_titles(articles).rename(columns={"title": "source"})[["article_id", "key", "source"]])
        articles = dict(zip(articles["article_id"], articles["language"], strict=True))
    distinct = pd.concat(frames, ignore_index=True).drop_duplicates("key")
    languages = distinct["article_id"].map(dict(articles or {})).astype(model.TEXT).fillna("")
    return distinct.assign(language=languages)


def _keyed_titles(articles: pd.DataFrame) -> pd.DataFrame:
    """The articles that have a headline, with its key."""
    titled = articles[articles["title"] != ""]
    return titled.assign(key=[key(*pair) for pair in zip(titled["language"], titled["title"], strict=True)])


def _own(wanted: pd.DataFrame) -> dict[str, tuple[str, str, str, str]]:
    own = wanted[wanted["language"] == TARGET]
    return {key: (key, source, OWN, "") for key, source in zip(own["key"], own["source"], strict=True)}


def _prepared(wanted: pd.DataFrame, rows: Mapping[str, tuple]) -> dict[str, tuple[str, str, str, str]]:
    from lib import memory

    entries = memory.load().entries
    found = (entries[key] for key in wanted["key"] if key in entries and key not in rows)
    return {entry.key: (entry.key, entry.english, PREPARED, entry.date) for entry in found}


def _translated(
    wanted: pd.DataFrame, rows: Mapping[str, tuple], engine: Engine
) -> dict[str, tuple[str, str, str, str]]:
    """What the engine gives for the sentences that `rows` leaves; raises ValueError if it loses count."""
    left = wanted[~wanted["key"].isin(list(rows)) & (wanted["language"] != "")]
    found = {}
    for language, group in left.groupby("language", sort=False):
        english = engine.translate(language, group["source"].tolist())
        if len(english) != len(group):
            raise ValueError(f"{engine.name}: {len(english)} translations for {len(group)} sentences in {language!r}")
        for key, text in zip(group["key"], english, strict=True):
            if text.strip():
                found[key] = (key, text.strip(), engine.name, engine.version)
    return found


def _keys(frame: pd.DataFrame, sentences: pd.DataFrame) -> pd.Series:
    """The key of each row's sentence, in the order of the frame."""
    place = ["article_id", "sentence_id"]
    return frame[place].merge(sentences[[*place, "key"]].drop_duplicates(place), on=place, how="left")["key"]
