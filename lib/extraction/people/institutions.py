"""Institutions as English names them: the usual name of each with its country, and the country that a place tells."""

from __future__ import annotations

import csv
import re
from functools import cache
from typing import NamedTuple

from lib.extraction.document import Mention, Passage
from lib.extraction.people.name_words import articles
from lib.gazetteer import countries
from lib.languages.language import Language
from lib.languages.tokens import folded
from lib.model import DATA
from lib.text import fold

EMBASSY = "Embassy"
FAR_AHEAD = 45  # characters between a capital that opens a clause and the institution there: "In Seoul, the ministry"
MOST_TO_PLACE = 3  # words between an institution and its capital: "in", an article, and one more
CLAUSE_ENDS = re.compile(r"[.;!?“”„«»\"]")
MINISTRY_OF = re.compile(r"Ministry (?:of|for) (?:the )?(.+)")
WORD = re.compile(r"[^\W\d_]+")


class Institution(NamedTuple):
    """A row of data/institutions.csv: its name in English, and what stands before a noun for who speaks for it."""

    english: str
    attributive: str


@cache
def table() -> dict[tuple[str, str], Institution]:
    """(name in language files, code of a country or "" for any) → what English calls it; {} is for the adjective."""
    with open(DATA / "institutions.csv", encoding="utf-8", newline="") as stream:
        rows = csv.DictReader(stream)
        return {(row["name"], row["country"]): Institution(row["english"], row["attributive"]) for row in rows}


def row(name: str, country: str) -> Institution:
    """What English calls an institution of a country: "Foreign Ministry"; by the name itself where no row tells."""
    plain = Institution(f"{{}} {name}", f"{{}} {turned(name)}")
    return table().get((name, country)) or table().get((name, "")) or plain


def turned(name: str) -> str:
    """ "Infrastructure Ministry" for "Ministry of Infrastructure", as it stands before a noun."""
    of = MINISTRY_OF.fullmatch(name)
    return f"{of[1]} Ministry" if of else name


def in_full(name: str, country: str = "", host: str = "") -> str:
    """ "South Korean Foreign Ministry", "US Embassy in Hanoi": with its country's adjective, once."""
    whole = under_country(row(name, country).english, name, country)
    return f"{whole} in {host}" if host and country else whole


def before_noun(name: str, country: str = "") -> str:
    """An institution before a noun: "South Korean presidential" official, "EU" diplomat."""
    return under_country(row(name, country).attributive, name, country)


def under_country(pattern: str, name: str, country: str) -> str:
    adjective = countries.adjective(country)
    if adjective and (name.startswith(adjective) or pattern.replace("{} ", "").startswith(adjective)):
        adjective = ""
    return pattern.replace("{}", adjective).strip()


def is_national(name: str) -> bool:
    """Whether every country has an institution of that name, so that a place tells whose it is."""
    return name != EMBASSY and table().get((name, ""), Institution("", "")).english.startswith("{}")


# --- "the ministry in Moscow", "In Seoul, the general staff" ---


def seat_behind(passage: Passage, end: int) -> Mention | None:
    """The capital right behind an institution, with a word for where before it."""
    place = next((each for each in passage.places if each.start >= end), None)
    between = [word.group() for word in WORD.finditer(passage.text, end, place.start)] if place else []
    if not place or not between or len(between) > MOST_TO_PLACE or not passage.text[end].isspace():
        return None
    if any(mark in passage.text[end : place.start] for mark in ",.;:()"):
        return None
    return place if fold(between[0]) in where_words(passage.spoken) and country_of(place) else None


def seat_ahead(passage: Passage, start: int) -> Mention | None:
    """The capital that opens the clause of an institution: "In Washington", or "Washington was calm:"."""
    ahead = [each for each in passage.places if each.end <= start]
    if not ahead or start - ahead[-1].end > FAR_AHEAD or not country_of(ahead[-1]):
        return None
    between = passage.text[ahead[-1].end : start]
    if CLAUSE_ENDS.search(between) or any(ahead[-1].end <= each.start < start for each in passage.people):
        return None
    before = WORD.findall(passage.text[passage.start : ahead[-1].start])
    is_placed = bool(before) and fold(before[-1]) in where_words(passage.spoken)
    return ahead[-1] if is_placed or ":" in between else None


def country_of(place: Mention) -> str:
    """The country whose capital a place is; "" where it is none."""
    city = place.place.name.partition(",")[0]  # "Washington, D.C."
    return place.place.country if (city, place.place.country) in capitals() else ""


@cache
def capitals() -> frozenset[tuple[str, str]]:
    return frozenset(countries.capitals())


@cache
def where_words(spoken: Language) -> frozenset[str]:
    """The words for where, and the articles joined to a noun before, that may lead to a place."""
    words = (*spoken.events.at, *spoken.events.origin, *spoken.people.of)
    return folded(tuple(word for word in words if " " not in word)) - articles(spoken)
