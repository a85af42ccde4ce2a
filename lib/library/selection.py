"""What the reader has chosen: a plain value, made from a URL's parameters and written back to them.

Years and languages filter every page; the other fields pick one thing on one page.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import NamedTuple
from urllib.parse import urlencode

import pandas as pd

from lib.model import KINDS, QUOTE_KINDS
from lib.names import UNDATED

HASH_LENGTH = 10
SHORT_HASH = re.compile(rf"[0-9a-f]{{{HASH_LENGTH},32}}")
MAX_QUERY = 200
MAX_SHOWN = 40
PARAMETERS = {
    "year": "years",
    "lang": "languages",
    "article": "article",
    "s": "sentence",
    "place": "place",
    "event": "event",
    "record": "record",
    "kind": "kind",
    "speaker": "speaker",
    "quote": "quotes",
    "q": "query",
    "english": "english",
}
SETS = ("years", "languages", "quotes")
MACHINE = "machine"


@dataclass(frozen=True)
class Selection:
    """The chosen view; an empty set or "" means no choice, so everything shows."""

    years: frozenset[str] = frozenset()  # "2019" and the like, or "undated"
    languages: frozenset[str] = frozenset()  # ISO 639-1 codes
    article: str = ""
    sentence: str = ""  # the first HASH_LENGTH hex digits of the sentence's key
    place: str = ""  # canonical name
    event: str = ""  # record_id of an event
    record: str = ""  # record_id of any record
    kind: str = ""  # of record
    speaker: str = ""
    quotes: frozenset[str] = frozenset()  # quote kinds
    query: str = ""
    english: str = ""  # MACHINE: a machine's, even where there is prepared English

    def filters(self) -> Selection:
        """Only what counts on every page, without the things picked on one of them."""
        return Selection(years=self.years, languages=self.languages, english=self.english)

    def with_(self, **changes) -> Selection:
        return replace(self, **changes)


class Choices(NamedTuple):
    """The years and languages that a collection has."""

    years: tuple[str, ...]
    languages: tuple[str, ...]


def years_of(corpus) -> list[str]:
    """Every year that an article or a record has, in order; "undated" last where one has none."""
    published = corpus.articles["published"].str[:4]
    years = {str(year) for year in corpus.records["year"].dropna().unique()} | set(published) - {""}
    undated = bool((published == "").any() or corpus.records["year"].isna().any())
    return sorted(years) + [UNDATED] * undated


def languages_of(corpus) -> list[str]:
    return sorted(set(corpus.articles["language"]) - {""})


def short_hash(key: str) -> str:
    return key[:HASH_LENGTH]


def choices_of(corpus) -> Choices:
    """What the filters offer; at ten thousand articles it takes 15 ms, so keep it with the corpus."""
    return Choices(tuple(years_of(corpus)), tuple(languages_of(corpus)))


def from_params(
    params: Mapping[str, list[str] | str], corpus, choices: Choices | None = None
) -> tuple[Selection, list[str]]:
    """The selection that a URL's parameters ask for, and a notice for each value that means nothing here."""
    notices: list[str] = []
    offered = choices or choices_of(corpus)
    values = {name: _values(params, name) for name in PARAMETERS}
    chosen = {
        "years": _known(values["year"], offered.years, "year", notices),
        "languages": _known(values["lang"], offered.languages, "language", notices),
        "quotes": _known(values["quote"], QUOTE_KINDS, "kind of quote", notices),
        "article": _one(values["article"], corpus.articles["article_id"], "article", notices),
        "place": _one(values["place"], corpus.records["place"], "place", notices),
        "speaker": _one(values["speaker"], corpus.records["speaker"], "speaker", notices),
        "event": _one(values["event"], corpus.records["record_id"], "event", notices),
        "record": _one(values["record"], corpus.records["record_id"], "record", notices),
        "kind": _one(values["kind"], pd.Series(KINDS), "kind of record", notices),
        "english": _one(values["english"], pd.Series([MACHINE]), "English", notices),
        "query": next(iter(values["q"]), "").strip()[:MAX_QUERY],
    }
    chosen["article"], chosen["sentence"] = _sentence(chosen["article"], values["s"], corpus, notices)
    return Selection(**chosen), notices


def to_params(selection: Selection) -> dict[str, str | list[str]]:
    """The URL parameters of a selection, plain codes, without what is not chosen."""
    params: dict[str, str | list[str]] = {}
    for name, attribute in PARAMETERS.items():
        value = getattr(selection, attribute)
        if value:
            params[name] = sorted(value) if attribute in SETS else value
    return params


def to_query(selection: Selection) -> str:
    """The same as a query string with its question mark, "" when nothing is chosen."""
    query = urlencode(to_params(selection), doseq=True)
    return f"?{query}" if query else ""


def filter_records(records: pd.DataFrame, selection: Selection) -> pd.DataFrame:
    """The records of the chosen languages whose own year is chosen; the same frame when nothing is."""
    mask = None
    if selection.languages:
        mask = records["language"].isin(selection.languages)
    if selection.years:
        years = _year_mask(records["year"], selection.years)
        mask = years if mask is None else mask & years
    return records if mask is None else records[mask]


def filter_articles(articles: pd.DataFrame, records: pd.DataFrame, selection: Selection) -> pd.DataFrame:
    """The articles of the chosen languages that appeared in a chosen year or have any record of one."""
    mask = None
    if selection.languages:
        mask = articles["language"].isin(selection.languages)
    if selection.years:
        published = pd.to_numeric(articles["published"].str[:4], errors="coerce").astype("Int64")
        told = records.loc[_year_mask(records["year"], selection.years), "article_id"].unique()
        years = _year_mask(published, selection.years) | articles["article_id"].isin(told)
        mask = years if mask is None else mask & years
    return articles if mask is None else articles[mask]


def filter_sentences(sentences: pd.DataFrame, articles: pd.DataFrame, selection: Selection) -> pd.DataFrame:
    """The sentences of the articles that show."""
    if not (selection.years or selection.languages):
        return sentences
    return sentences[sentences["article_id"].isin(articles["article_id"])]


def _year_mask(years: pd.Series, chosen: frozenset[str]) -> pd.Series:
    numbers = [int(year) for year in chosen if year.isdecimal()]
    mask = years.isin(numbers)
    return mask | years.isna() if UNDATED in chosen else mask


def _values(params: Mapping, name: str) -> list[str]:
    value = params.get(name, [])
    return [value] if isinstance(value, str) else [str(item) for item in value]


def _known(values: list[str], known, what: str, notices: list[str]) -> frozenset[str]:
    notices += [
        f"This link asks for the {what} {_short(value)}, which is not in this collection."
        for value in values
        if value not in known
    ]
    return frozenset(values) & frozenset(known)


def _one(values: list[str], known: pd.Series, what: str, notices: list[str]) -> str:
    value = next(iter(values), "")
    if value and not (known == value).any():
        notices.append(f"This link asks for the {what} {_short(value)}, which is not in this collection.")
        return ""
    return value


def _sentence(article: str, values: list[str], corpus, notices: list[str]) -> tuple[str, str]:
    """The article and the short hash of a linked sentence; the hash alone finds its article."""
    value = next(iter(values), "").lower()
    if not value:
        return article, ""
    found = corpus.sentences[0:0]
    if SHORT_HASH.fullmatch(value):
        found = corpus.sentences[corpus.sentences["key"].str.startswith(value)]
    here = found[found["article_id"] == article] if article else found
    if here.empty:
        notices.append("The sentence this link points to is no longer in this article.")
        return article, ""
    return here["article_id"].iloc[0], short_hash(value)


def _short(value: str) -> str:
    shown = "".join(letter if letter.isprintable() else " " for letter in value)
    return f"“{shown[:MAX_SHOWN]}…”" if len(shown) > MAX_SHOWN else f"“{shown}”"
