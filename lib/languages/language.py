"""What is known of a language: one file in data/languages/, else what CLDR knows; no other module names a language."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path
from typing import Any

from lib import settings
from lib.languages import cldr, file_faults, inflection
from lib.languages.cldr import WEEKDAYS
from lib.languages.keys import RELATIVE, SECTIONS, Dates, Events, Names, People, Quotes, Roles, Sentences
from lib.languages.lexicon import spelled_out
from lib.model import DATA

__all__ = ["RELATIVE", "Language", "LanguageError", "get", "read"]

FOLDER = DATA / "languages"
ANY_LANGUAGE = DATA / "any_language.toml"
FIRST_SYLLABIC = "\u1100"  # from here on a letter is a syllable or a word: two of them are a name


class LanguageError(ValueError):
    """A language file that cannot be used: names the file, the key and the reason."""


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
                for number, name in cldr.names(self.code, "months", context, width).items():
                    if len(name.strip(".")) > 2 and not name.isdigit():
                        forms[name.casefold()] = number
        for number, words in self.dates.months.items():
            forms |= {word.casefold(): int(number) for word in words}
        return forms

    @cached_property
    def long_months(self) -> tuple[str, ...]:
        """The names that stand for a month without a day or a year beside them: no abbreviations."""
        names = {
            name.casefold()
            for context in ("format", "stand-alone")
            for name in cldr.names(self.code, "months", context, "wide").values()
        }
        further = {word.casefold() for words in self.dates.months.values() for word in words}
        return tuple(sorted(names | further))

    @cached_property
    def weekdays(self) -> dict[str, int]:
        """Every form of every weekday's name, `*` as a wildcard → 0 (Monday) … 6."""
        forms = {name.casefold(): day for day, names in cldr.forms(self.code, "days").items() for name in names}
        for name, words in self.dates.weekdays.items():
            forms |= {word.casefold(): WEEKDAYS.index(name) for word in words}
        return forms

    def base_forms(self, word: str) -> Iterator[str]:
        """The word, then what it may be without its case ending: Rusisë → Rusi, Rusia …"""
        yield word
        for prefix in self.names.prefixes:
            if word.startswith(prefix) and len(word) - len(prefix) >= 2:
                yield word.removeprefix(prefix)
        if "'" in word and not self.names.endings:  # where nobody told how names end, an apostrophe does: "Ankara'da"
            yield word.partition("'")[0]
        for ending in self.names.endings:
            if word.endswith(ending) and len(word) - len(ending) >= (3 if word[0] < FIRST_SYLLABIC else 2):
                stem = word[: len(word) - len(ending)]
                for restored in self.names.restore:
                    yield stem + restored


# --- files ---


def parsed(path: Path) -> dict[str, Any]:
    """The TOML of a language file. Raises LanguageError."""
    try:
        return tomllib.loads(path.read_text("utf-8"))
    except (OSError, UnicodeError, tomllib.TOMLDecodeError) as error:
        raise LanguageError(f"{path.name}: {error}") from error


def read(path: Path) -> Language:
    """One language file. Raises LanguageError naming file, key and reason."""
    data = parsed(path)
    for fault in file_faults.of(path.name, data):
        raise LanguageError(fault)
    return made(path.stem, data, True)


def made(code: str, data: dict[str, dict[str, Any]], complete: bool) -> Language:
    """The language of a file's sections, checked before."""
    data = {name: inflection.expanded(values) for name, values in data.items()}
    sections = {name: SECTIONS[name](**{key: frozen(value) for key, value in data[name].items()}) for name in data}
    return Language(code, complete, **sections)


def frozen(value: Any) -> Any:
    """Lists as tuples, phrases with choices spelled out."""
    if isinstance(value, dict):
        return {key: frozen(each) for key, each in value.items()}
    if not isinstance(value, list):
        return value
    lists = ([*spelled_out(each)] if isinstance(each, str) else [frozen(each)] for each in value)
    return tuple(each for phrases in lists for each in phrases)


def folders() -> list[Path]:
    """Where language files stand: first in the folder that a reader named, then in our own."""
    own = settings.languages_folder()
    return [*([own] if own else []), FOLDER]


@cache
def get(code: str) -> Language:
    """The language of an ISO 639-1 code; one without a file has what CLDR knows and little more."""
    paths = [folder / f"{code}.toml" for folder in folders()] if code.isalpha() else []
    path = next((path for path in paths if path.is_file()), None)
    return read(path) if path else made(code, without_file(code), False)


def without_file(code: str) -> dict[str, dict[str, Any]]:
    """The sections of a language that has no file: what CLDR knows, and what is written alike everywhere."""
    return parsed(ANY_LANGUAGE) | cldr.sections(code)
