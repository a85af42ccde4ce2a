"""Where a place name points, by the tables of our own gazetteer.

Built by `python -m lib.build.gazetteer` from GeoNames (CC BY 4.0), Unicode CLDR and the hand table `data/places.csv`.
"""

from __future__ import annotations

import gzip
import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache, cached_property, lru_cache
from pathlib import Path
from typing import NamedTuple
from unicodedata import normalize

from lib.gazetteer import countries
from lib.model import DATA
from lib.text import case_folded

FOLDER = DATA / "gazetteer"
PLACES_FILE, ALIASES_FILE = "places.tsv.gz", "aliases.tsv.gz"
EVERY_LANGUAGE = "*"
FALLBACK = "+"  # in texts of other languages, too, but behind a country's name in their own
CAPITALS_ONLY = "!"
HERE_FIRST = "^"  # before the languages in whose texts a place comes further ahead

MARKS = ("\u0300", "\u0301", "\u0302")  # grave, acute and circumflex, which presses leave off a capital
APOSTROPHES = re.compile("[\u2018\u2019\u02bc\u02bb\u00b4`\u05f3]")
BREAKS = re.compile(r"[\s\u00a0\u200b\u2010-\u2015\u2212\-_]+")


@dataclass(frozen=True, slots=True)
class Place:
    """A place of the gazetteer; `country` is "" where there is none or `countries` lists several (ISO 3166 alpha-2)."""

    place_id: str
    name: str
    kind: str
    country: str
    lat: float | None
    lon: float | None
    population: int
    countries: tuple[str, ...] = ()
    division: str = ""  # place_id of the state or province it lies in


def key(alias: str) -> str:
    """The form that aliases are compared in: NFC, case folded, straight apostrophes, one space for hyphens and spaces.

    >>> key("Nord-Korea"), key("P’yŏngyang")
    ('nord korea', "p'yŏngyang")
    """
    if alias.isascii() and alias.isalpha():
        return alias.lower()
    return BREAKS.sub(" ", APOSTROPHES.sub("'", case_folded(alias))).strip()


class Reference(NamedTuple):
    """A place that an alias leads to, and the languages in which it does."""

    place_id: str
    languages: tuple[str, ...]
    capitals_only: bool
    ahead: bool  # only in these languages, where the place then comes further ahead

    def counts(self, alias: str, language: str) -> bool:
        """Whether an alias, as it is written in a text of a language, can lead to the place at all."""
        if self.capitals_only and alias != alias.upper():
            return False
        return not self.ahead or language in self.languages

    def is_of(self, language: str) -> bool:
        """Whether a language itself calls the place so; all do where none is named."""
        return not language or language in self.languages or EVERY_LANGUAGE in self.languages


def _reference(written: str) -> Reference:
    """One reference of the file of aliases: "RU:!en,nb"."""
    place_id, _, languages = written.partition(":")
    rest = languages.removeprefix(CAPITALS_ONLY)
    spoken = tuple(rest.lstrip(HERE_FIRST).split(","))
    return Reference(place_id, spoken, rest != languages, rest.startswith(HERE_FIRST))


class Gazetteer:
    """The places and their names, read from files."""

    def __init__(self, folder: Path = FOLDER):
        self.lines = _table(folder / PLACES_FILE)
        self.aliases = _table(folder / ALIASES_FILE)
        self.aliases |= _with_bare_capitals(self.aliases)
        self.longest = _longest(self.aliases)
        self._lookup = lru_cache(maxsize=50_000)(self._search)

    def lookup(self, alias: str | Iterable[str], language: str = "") -> tuple[Place, ...]:
        """The places of that name, best first; () when unknown.

        Names of countries and regions count in texts of their language; English and local ones do in any text, behind
        a country that the text's own language calls so. Abbreviations such as "US" must come in capitals. Without a
        language the names of all languages count.
        """
        return self._lookup(alias if isinstance(alias, str) else " ".join(alias), language)

    def starts(self, words: str) -> int:
        """How many words the longest alias that begins with one or two words has; 0 when none does.

        Words are split at white space and hyphens alike.
        """
        first, _, second = key(words).partition(" ")
        if second:
            return self.longest.get(f"{first} {second.partition(' ')[0]}", 0)
        return self.longest.get(first) or int(first in self.aliases)

    @cached_property
    def capitals(self) -> frozenset[str]:
        """The ids of the capitals of countries, by data/countries.csv."""
        cities = (
            (place for place in self.lookup(name) if (place.kind, place.country) == ("city", code))
            for name, code in countries.capitals()
        )
        return frozenset(place.place_id for found in cities if (place := next(found, None)))

    def place(self, place_id: str) -> Place:
        """The place of that id; KeyError when there is none."""
        return _place(place_id, self.lines[place_id])

    def places(self) -> Iterable[Place]:
        """Every place, in the order of the file: countries and regions, the hand table, then cities by population."""
        return (_place(place_id, line) for place_id, line in self.lines.items())

    def _search(self, alias: str, language: str) -> tuple[Place, ...]:
        known: list[Place] = []
        foreign: set[str] = set()
        seen: set[str] = set()
        for reference in map(_reference, self.aliases.get(key(alias), "").split()):
            if reference.place_id in seen or not reference.counts(alias, language):
                continue
            seen.add(reference.place_id)
            if reference.is_of(language) or FALLBACK in reference.languages:
                known.append(self.place(reference.place_id))
            if not reference.is_of(language):
                foreign.add(reference.place_id)
        if any(place.kind == "country" and place.place_id not in foreign for place in known):
            known.sort(key=lambda place: place.place_id in foreign)
        return tuple(known)

    @cached_property
    def cities(self) -> tuple[Place, ...]:
        """All cities that have coordinates."""
        return tuple(place for place in self.places() if place.kind == "city" and place.lat is not None)


@cache
def load(folder: Path = FOLDER) -> Gazetteer:
    """The gazetteer of the project, read once."""
    return Gazetteer(folder)


def _table(path: Path) -> dict[str, str]:
    """Lines of `first field TAB rest`, by their first field; the header stays out; equal rests are one object."""
    shared: dict[str, str] = {}
    try:
        with gzip.open(path, "rt", encoding="utf-8", newline="\n") as lines:
            next(lines)
            return {first: shared.setdefault(rest, rest) for first, _, rest in (line.partition("\t") for line in lines)}
    except FileNotFoundError as error:
        raise FileNotFoundError(f"{path} is missing: build it with python -m lib.build.gazetteer") from error


def _with_bare_capitals(aliases: dict[str, str]) -> dict[str, str]:
    """Names of countries and regions as presses print them that leave the accent off a capital: "Egypte"."""
    found = {}
    for alias, references in aliases.items():
        letter = "" if alias[:1].isascii() or references[:1].isdigit() else normalize("NFD", alias[0])
        if letter[1:] in MARKS:
            bare = letter[0] + alias[1:]
            found[bare] = _of_both(aliases.get(bare, ""), references)
    return found


def _of_both(one: str, other: str) -> str:
    """The references of two aliases, each place once with the languages of both."""
    languages = dict(each.split(":") for each in one.split())
    for place_id, spoken in (each.split(":") for each in other.split()):
        languages[place_id] = f"{languages[place_id]},{spoken}" if place_id in languages else spoken
    return " ".join(map(":".join, languages.items()))


def _longest(aliases: Iterable[str]) -> dict[str, int]:
    """The number of words of the longest alias by its first word and by its first two, where that is two or more."""
    longest: dict[str, int] = {}
    for alias in aliases:
        if " " in alias:
            first, second, *_ = alias.split(" ", 2)
            words = alias.count(" ") + 1
            for beginning in (first, f"{first} {second}"):
                if longest.get(beginning, 0) < words:
                    longest[beginning] = words
    return longest


@lru_cache(maxsize=20_000)
def _place(place_id: str, line: str) -> Place:
    name, kind, country, lat, lon, population, _, division = line.rstrip("\n").split("\t")
    several = tuple(country.split("|")) if "|" in country else ()
    return Place(
        place_id=place_id,
        name=name,
        kind=kind,
        country="" if several else country,
        lat=float(lat) if lat else None,
        lon=float(lon) if lon else None,
        population=int(population or 0),
        countries=several,
        division=division,
    )


@cache
def capital(country: str) -> Place | None:
    """The capital of a country, None where the gazetteer has none."""
    name = next((capital for capital, code in countries.capitals() if code == country), "")
    found = (place for place in load().lookup(name) if (place.kind, place.country) == ("city", country))
    return next(found, None) if name else None
