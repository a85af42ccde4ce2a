"""What is known of a language: one file in data/languages/, completed from CLDR; no other module names a language."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass, field, fields
from functools import cache, cached_property
from pathlib import Path
from typing import Any

from lib.model import DATA, EVENT_TYPES

FOLDER = DATA / "languages"
WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
RELATIVE = re.compile(r"(day|week|month|year)([+-]\d+)(\.\.)?")
Words = tuple[str, ...]


class LanguageError(ValueError):
    """A language file that cannot be used: names the file, the key and the reason."""


@dataclass(frozen=True)
class Sentences:
    """Where sentences end: abbreviations that do not end one, words that open one (for glued text)."""

    abbreviations: Words = ()
    starters: Words = ()
    ordinal_dot: bool = False  # "19. Juni": a full stop after a number makes it an ordinal


@dataclass(frozen=True)
class Roles:
    """Page furniture: what captions, credits, notices, rubrics, navigation and datelines look like."""

    credit: Words = ()
    notice: Words = ()
    rubric: Words = ()
    navigation: Words = ()
    side: Words = ()  # "(left)", "(r.)": who stands where in a picture
    byline: Words = ()  # "by" before an author's name
    published: Words = ()  # "published", "updated" before a date


@dataclass(frozen=True)
class Names:
    """How names inflect, and the words that stand in, before or around them."""

    endings: Words = ()
    restore: Words = ("",)
    particles: Words = ()
    titles: Words = ()
    not_names: Words = ()  # capitalised words that are no names
    not_places: Words = ()  # aliases that are ordinary words or given names here
    heads: dict[str, str] = field(default_factory=dict)  # generic nouns in place names: word → place kind
    organisations: Words = ()  # nouns that make a name with a place in it an organisation
    genitive: Words = ()  # endings of a name that owns the noun behind it: "Kims far"
    capital_nouns: bool = False  # nouns are written with a capital: one beside a name tells nothing


@dataclass(frozen=True)
class Dates:
    """The words of dates; `relative` maps a phrase to day-1, week+0, month-1, year-1 (`..`: the span up to now)."""

    months: dict[str, Words] = field(default_factory=dict)  # "1" … "12" → further forms
    weekdays: dict[str, Words] = field(default_factory=dict)
    connectors: Words = ()
    ordinals: Words = ()  # what may follow a day's number
    month_words: Words = ()
    year_words: Words = ()
    month_first: bool = False
    formats: Words = ()  # "{year}년 {month}월 {day}일"
    relative: dict[str, str] = field(default_factory=dict)
    same: dict[str, str] = field(default_factory=dict)  # "that year" → year
    before: Words = ()  # "the day before" another date of the text
    after: Words = ()
    ago: Words = ()  # "{n} {unit} ago"
    span: Words = ()  # "for the first time in {n} {unit}": a length, no date
    units: dict[str, Words] = field(default_factory=dict)
    numbers: dict[str, int] = field(default_factory=dict)
    since: Words = ()
    next: Words = ()
    last: Words = ()


@dataclass(frozen=True)
class Quotes:
    """Quotation marks, and how words are given to a speaker."""

    pairs: tuple[tuple[str, str], ...] = ()
    dash: bool = False
    speech: Words = ()  # verbs that report words, in all forms, * as a wildcard
    opinion: Words = ()  # verbs that report a view when a source is their subject: think, hope, accuse, deny
    that: Words = ()
    according: Words = ()  # "according to X"
    so: Words = ()  # ", so X": X after it is the source
    thus: Words = ()  # "Thus said X": about the sentence before
    claimed: Words = ()  # hedges: "is said to have"
    negation: Words = ()
    inscription: Words = ()  # banner, slogan, chant: what stands beside them in marks is nobody's statement


@dataclass(frozen=True)
class People:
    """The nouns and pronouns that stand for people and sources."""

    pronouns: Words = ()
    plural_pronouns: Words = ()
    possessives: Words = ()  # "his visit" is the visit of whom the sentence is about
    indefinite: Words = ()  # before an office: "a president" is nobody in particular
    offices: dict[str, str] = field(default_factory=dict)  # noun → office in data/offices.csv
    demonyms: dict[str, str] = field(default_factory=dict)  # adjective → country code
    sources: dict[str, str] = field(default_factory=dict)  # noun → English name of an unnamed source
    ministries: dict[str, str] = field(default_factory=dict)  # noun → English name of an institution
    outlets: Words = ()  # "newspaper", "agency": a name beside it is a medium


@dataclass(frozen=True)
class Events:
    """Trigger words by event type, and the words that tell what has not happened."""

    triggers: dict[str, Words] = field(default_factory=dict)
    planned: Words = ()
    hoped: Words = ()
    habit: Words = ()
    to: Words = ()
    origin: Words = ()
    at: Words = ()
    by: Words = ()  # before who did it, in the passive: "the invasion by X"
    adjunct: Words = ()  # "after", "during": the happening behind them only tells when
    also: Words = ()  # "he also gave": one more of the kind
    earlier: Words = ()  # "previously", "already": what is told is no news of the day
    purpose: Words = ()  # "for a meeting with": what follows is still to come
    subordinate: Words = ()


SECTIONS = {
    "sentences": Sentences,
    "roles": Roles,
    "names": Names,
    "dates": Dates,
    "quotes": Quotes,
    "people": People,
    "events": Events,
}


@dataclass(frozen=True)
class Language:
    """One language: what its file says, completed by what CLDR knows. Compare by code."""

    code: str
    complete: bool = False  # whether data/languages holds a file for it
    sentences: Sentences = Sentences()
    roles: Roles = Roles()
    names: Names = Names()
    dates: Dates = Dates()
    quotes: Quotes = Quotes()
    people: People = People()
    events: Events = Events()

    def __hash__(self) -> int:
        return hash(self.code)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Language) and self.code == other.code

    @cached_property
    def months(self) -> dict[str, int]:
        """Every form of every month's name, case folded → 1 … 12."""
        forms = {}
        for width in ("wide", "abbreviated"):
            for context in ("format", "stand-alone"):
                for number, name in cldr_names(self.code, "months", context, width).items():
                    if len(name.strip(".")) > 2 and not name.isdigit():
                        forms[name.casefold()] = number
        for number, words in self.dates.months.items():
            forms |= {word.casefold(): int(number) for word in words}
        return forms

    @cached_property
    def weekdays(self) -> dict[str, int]:
        """Every form of every weekday's name, `*` as a wildcard → 0 (Monday) … 6."""
        forms = {name.casefold(): day for day, name in cldr_names(self.code, "days", "format", "wide").items()}
        for name, words in self.dates.weekdays.items():
            forms |= {word.casefold(): WEEKDAYS.index(name) for word in words}
        return forms

    def base_forms(self, word: str) -> Iterator[str]:
        """The word, then what it may be without its case ending: Rusisë → Rusi, Rusia …"""
        yield word
        for ending in self.names.endings:
            if word.endswith(ending) and len(word) - len(ending) >= 3:
                stem = word[: len(word) - len(ending)]
                for restored in self.names.restore:
                    yield stem + restored


def cldr_names(code: str, table: str, context: str, width: str) -> dict[int, str]:
    """Month or day names that CLDR knows for a language; empty for a language it does not know."""
    from babel import Locale, UnknownLocaleError

    try:
        return dict(getattr(Locale.parse(code), table)[context][width])
    except (UnknownLocaleError, KeyError, ValueError):
        return {}


def read_value(where: str, value: Any, default: Any) -> Any:
    """A TOML value in the shape of the default it replaces, or LanguageError."""
    if isinstance(default, bool):
        if isinstance(value, bool):
            return value
        raise LanguageError(f"{where}: must be true or false")
    if isinstance(default, tuple):
        if isinstance(value, list) and all(isinstance(item, str) for item in value):
            return tuple(value)
        if isinstance(value, list) and all(isinstance(item, list) and len(item) == 2 for item in value):
            return tuple(map(tuple, value))
        raise LanguageError(f"{where}: must be a list of words in quotes")
    if not isinstance(value, dict):
        raise LanguageError(f"{where}: must be a table of word = value")
    return {key: tuple(item) if isinstance(item, list) else item for key, item in value.items()}


def read_section(where: str, kind: type, values: dict) -> Any:
    known = {each.name: each for each in fields(kind)}
    unknown = values.keys() - known.keys()
    if unknown:
        raise LanguageError(f"{where}.{sorted(unknown)[0]}: no such key; one of {', '.join(known)}")
    defaults = kind()
    return kind(**{key: read_value(f"{where}.{key}", item, getattr(defaults, key)) for key, item in values.items()})


def check(where: str, language: Language) -> None:
    """LanguageError where a value is of the right shape and yet makes no sense."""
    for phrase, meaning in language.dates.relative.items():
        if not RELATIVE.fullmatch(str(meaning)):
            raise LanguageError(f"{where} dates.relative.{phrase}: {meaning!r} is not like day-1, week+0 or year-1")
    for month in language.dates.months:
        if not (month.isdigit() and 1 <= int(month) <= 12):
            raise LanguageError(f"{where} dates.months.{month}: months are numbered 1 to 12")
    for day in language.dates.weekdays.keys() - set(WEEKDAYS):
        raise LanguageError(f"{where} dates.weekdays.{day}: one of {', '.join(WEEKDAYS)}")
    for trigger in language.events.triggers.keys() - set(EVENT_TYPES):
        raise LanguageError(f"{where} events.triggers.{trigger}: one of {', '.join(EVENT_TYPES)}")


def read(path: Path) -> Language:
    """One language file. Raises LanguageError naming file, key and reason."""
    try:
        data = tomllib.loads(path.read_text("utf-8"))
    except (OSError, UnicodeError, tomllib.TOMLDecodeError) as error:
        raise LanguageError(f"{path.name}: {error}") from error
    unknown = data.keys() - SECTIONS.keys()
    if unknown:
        raise LanguageError(f"{path.name}: no section [{sorted(unknown)[0]}]; one of {', '.join(SECTIONS)}")
    sections = {name: read_section(f"{path.name} {name}", kind, data.get(name, {})) for name, kind in SECTIONS.items()}
    language = Language(path.stem, True, **sections)
    check(path.name, language)
    return language


@cache
def get(code: str) -> Language:
    """The language of an ISO 639-1 code; one without a file has what CLDR knows and no more."""
    path = FOLDER / f"{code}.toml"
    return read(path) if code.isalpha() and path.is_file() else Language(code)
