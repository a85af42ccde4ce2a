"""The things Parallax speaks of, and the columns of its tables, each named once."""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

import pandas as pd
from pandas.api.types import pandas_dtype

ROOT = Path(__file__).resolve().parent.parent
DATA = ROOT / "data"

ROLES = ("title", "heading", "body", "caption", "other")
KINDS = ("event", "place", "quote")
PLACE_KINDS = ("city", "country", "region", "island", "site", "other")
QUOTE_KINDS = ("direct", "indirect", "mixed")
EVENT_TYPES = (
    "MEET",
    "TRAVEL",
    "SIGN_AGREEMENT",
    "STATEMENT",
    "GIFT",
    "CEREMONY",
    "ARMS_SUPPLY",
    "MILITARY_ACTION",
    "SANCTION_OR_THREAT",
    "TALKS_COLLAPSE",
    "OTHER",
)
TARGET = "en"  # the language that everything is rendered in
SUGGESTED = "suggested"  # the basis of a day of publication that only other articles suggest
PUBLISHED_BASES = ("", "stated", "inferred", "metadata", "catalogue", "suggested")
ORIGIN_BASES = ("", "told", "previous stop", "seat")
DATE_BASES = ("", "explicit", "relative", "inferred")

ISO_PREFIX = re.compile(r"(\d{4})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?)?")


@dataclass(frozen=True, order=True)
class PartialDate:
    """A date known to the year, the month or the day; its precision is the length of its ISO prefix."""

    iso: str

    def __post_init__(self):
        match = ISO_PREFIX.fullmatch(self.iso)
        if not match:
            raise ValueError(f"not a date like 2019, 2019-04 or 2019-04-24: {self.iso!r}")
        if self.precision == "day":
            date.fromisoformat(self.iso)

    def __str__(self) -> str:
        return self.iso

    @classmethod
    def of(cls, year: int, month: int | None = None, day: int | None = None) -> PartialDate:
        parts = [f"{year:04d}", *(f"{part:02d}" for part in (month, day) if part)]
        return cls("-".join(parts))

    @property
    def precision(self) -> str:
        return {4: "year", 7: "month", 10: "day"}[len(self.iso)]

    @property
    def year(self) -> int:
        return int(self.iso[:4])

    @property
    def month(self) -> int | None:
        return int(self.iso[5:7]) if len(self.iso) > 4 else None

    @property
    def first(self) -> date:
        """The earliest day it can mean."""
        return date(self.year, self.month or 1, int(self.iso[8:]) if self.precision == "day" else 1)

    @property
    def last(self) -> date:
        """The latest day it can mean."""
        if self.precision == "day":
            return self.first
        month = self.month or 12
        return date(self.year, month, monthrange(self.year, month)[1])

    def holds(self, other: PartialDate) -> bool:
        """Whether the other date may be this one, known at least as precisely."""
        return other.iso.startswith(self.iso)


@dataclass(frozen=True)
class Problem:
    """One line for the reader about one file; a `note` leaves the article in, an `error` leaves it out."""

    file: str
    reason: str
    level: str = "error"


@dataclass(frozen=True)
class Published:
    """When an article appeared, how that is known (`PUBLISHED_BASES`), and the reasoning in a sentence."""

    date: PartialDate | None = None
    basis: str = ""
    why: str = ""


@dataclass(frozen=True)
class Line:
    """One line of an article's text with its role; offsets are code points in `Article.text`."""

    start: int
    end: int
    role: str
    language: str = ""


@dataclass(frozen=True)
class Sentence:
    """A sentence as it stands: `source` is `text[start:end]` with white space folded."""

    sentence_id: int
    role: str
    start: int
    end: int
    source: str
    paragraph: int  # counts the lines that hold text; sentences of one paragraph share it
    key: str  # text.sentence_key(language, source): finds its English, and links to it


@dataclass
class Article:
    """One press article (or brief) as read: its text, what is known about it, and the role of every line."""

    article_id: str
    file: str
    text: str
    language: str
    lines: list[Line] = field(default_factory=list)
    sentences: list[Sentence] = field(default_factory=list, compare=False)  # intake/sentences.py
    kind: str = "original"  # or "brief": written for this project after an article of `based_on`
    title: str = ""
    outlet: str = ""
    url: str = ""
    published: Published = Published()
    stated: Published = Published()  # what the text alone says, kept beside a catalogue or metadata
    based_on: str = ""
    based_on_published: str = ""
    based_on_url: str = ""
    licence: str = ""
    note: str = ""
    region: str = ""  # the country whose kind of the language it is, where that is stated: "en-US"


@dataclass
class Record:
    """An event, a place mention or a quote, and the sentence it stands on. The columns are CONTRACT's."""

    kind: str
    article_id: str
    sentence_id: int
    start: int
    end: int
    surface: str
    language: str = ""
    year: int | None = None
    date: str = ""
    date_end: str = ""
    date_basis: str = ""
    place: str = ""
    place_kind: str = ""
    country: str = ""
    lat: float | None = None
    lon: float | None = None
    metonym: bool | None = None
    speaker: str = ""
    quote_kind: str = ""
    event_type: str = ""
    participants: tuple[str, ...] = ()
    planned: bool | None = None
    cluster_id: str = ""
    happening_id: str = ""
    # further columns
    via: str = ""  # quote: the agency or paper that relays it
    origin: str = ""  # event: where a journey set out, when the sentence tells
    origin_lat: float | None = None
    origin_lon: float | None = None
    status: str = ""  # event: happened, planned or claimed
    date_surface: str = ""  # the words that gave the date
    date_why: str = ""  # how they were resolved, or why they were left open
    rule: str = ""  # the rule that made the record
    confidence: float | None = None  # 0 to 1, the rule's own estimate
    place_id: str = ""  # keeps places of one name apart: a number of GeoNames, a code of ISO 3166, a name of our own
    candidates: str = ""  # place: the runners-up, "Name (country)", "|" between them
    # for joining only, in no table
    words: str = ""  # event: that tell of it
    moment: str = ""  # event: by which noun it is told from others of its kind
    guessed: tuple[str, ...] = ()  # event: of its parties those that it does not name


TEXT, WHOLE, YEAR, REAL, TRUTH = "str", "int64", "Int64", "float64", "boolean"

ARTICLE_COLUMNS = {
    "article_id": TEXT,
    "file": TEXT,
    "language": TEXT,
    "outlet": TEXT,
    "title": TEXT,
    "published": TEXT,
    "published_basis": TEXT,
    "url": TEXT,
    "kind": TEXT,
    "based_on": TEXT,
    "based_on_published": TEXT,
    "based_on_url": TEXT,
    "licence": TEXT,
    "published_why": TEXT,
    "stated": TEXT,
    "stated_basis": TEXT,
    "note": TEXT,
}
SENTENCE_COLUMNS = {
    "article_id": TEXT,
    "sentence_id": WHOLE,
    "role": TEXT,
    "start": WHOLE,
    "end": WHOLE,
    "source": TEXT,
    "paragraph": WHOLE,
    "key": TEXT,
}
RECORD_COLUMNS = {
    "record_id": TEXT,
    "kind": TEXT,
    "article_id": TEXT,
    "sentence_id": WHOLE,
    "start": WHOLE,
    "end": WHOLE,
    "surface": TEXT,
    "language": TEXT,
    "year": YEAR,
    "date": TEXT,
    "date_end": TEXT,
    "date_basis": TEXT,
    "place": TEXT,
    "place_kind": TEXT,
    "country": TEXT,
    "lat": REAL,
    "lon": REAL,
    "metonym": TRUTH,
    "speaker": TEXT,
    "quote_kind": TEXT,
    "event_type": TEXT,
    "participants": TEXT,
    "planned": TRUTH,
    "cluster_id": TEXT,
    "happening_id": TEXT,
    "via": TEXT,
    "origin": TEXT,
    "origin_lat": REAL,
    "origin_lon": REAL,
    "status": TEXT,
    "date_surface": TEXT,
    "date_why": TEXT,
    "rule": TEXT,
    "confidence": REAL,
    "place_id": TEXT,
    "candidates": TEXT,
}
HAPPENING_COLUMNS = {
    "happening_id": TEXT,
    "episode_id": TEXT,
    "event_type": TEXT,
    "status": TEXT,
    "headline": TEXT,
    "date": TEXT,
    "date_end": TEXT,
    "date_basis": TEXT,
    "place": TEXT,
    "place_kind": TEXT,
    "country": TEXT,
    "lat": REAL,
    "lon": REAL,
    "origin": TEXT,
    "origin_lat": REAL,
    "origin_lon": REAL,
    "origin_basis": TEXT,
    "participants": TEXT,
    "articles": TEXT,
    "languages": TEXT,
    "record_id": TEXT,
}
EPISODE_COLUMNS = {
    "episode_id": TEXT,
    "name": TEXT,
    "date": TEXT,
    "date_end": TEXT,
    "places": TEXT,
    "participants": TEXT,
    "happenings": TEXT,
}
ENGLISH_COLUMNS = {"key": TEXT, "english": TEXT, "engine": TEXT, "version": TEXT}

CHOICES = {
    "role": ROLES,
    "kind": KINDS,
    "place_kind": PLACE_KINDS + ("",),
    "quote_kind": QUOTE_KINDS + ("",),
    "event_type": EVENT_TYPES + ("",),
    "date_basis": DATE_BASES,
    "origin_basis": ORIGIN_BASES,
    "published_basis": PUBLISHED_BASES,
}


def table(rows: Iterable[Mapping], columns: dict[str, str]) -> pd.DataFrame:
    """A frame of just these columns and dtypes; unknown text is "", unknown numbers are missing.

    Raises ValueError where a value is none of the choices its column has.
    """
    values: dict[str, list] = {name: [] for name in columns}
    for row in rows:  # one at a time: all of them together would take several times the memory of the frame
        for name, column in values.items():
            column.append(row.get(name))
    frame = pd.DataFrame(values)
    for name, dtype in columns.items():
        if dtype == TEXT:
            frame[name] = frame[name].astype(object).where(frame[name].notna(), "").astype(TEXT)
        else:
            frame[name] = frame[name].astype(pandas_dtype(dtype))
    for name in CHOICES.keys() & columns.keys():
        if name == "kind" and "record_id" not in columns:
            continue
        wrong = set(frame[name]) - set(CHOICES[name])
        if wrong:
            raise ValueError(f"column {name}: {', '.join(sorted(map(repr, wrong)))} is none of {CHOICES[name]}")
    return frame


def rows(frame: pd.DataFrame) -> Iterator[Any]:
    """The rows of a frame, a value for each column; pandas cannot say of which type."""
    return iter(frame.itertuples(index=False))
