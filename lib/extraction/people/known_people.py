"""People and office-holders whom data/people.csv and data/offices.csv list, found by full or short name."""

from __future__ import annotations

import csv
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import islice, product

from lib.gazetteer.unspaced import tokens
from lib.languages.language import Language
from lib.languages.tokens import Token, Words, forms, is_name_like, joined, once_a_word
from lib.model import DATA, PartialDate
from lib.text import fold, without_accents

LONGEST_NAME, LONGEST_SHORT = 5, 3  # words
LEAST_OF_SHORT_WORDS, SHORTEST_STEM = 3, 2  # words of a name whose last keeps but two letters without its ending
LEADING = ("leader", "head_of_state", "monarch")  # offices of those who lead a country
MOST_READINGS = 120  # of a name whose every word may be inflected


@dataclass(frozen=True)
class Person:
    """A row of data/people.csv."""

    name: str
    country: str = ""


@cache
def table() -> tuple[dict[str, Person], dict[str, set[str]]]:
    """Folded full names → person, and folded short names → the canonical names that go by them."""
    full: dict[str, Person] = {}
    short: dict[str, set[str]] = defaultdict(set)
    with open(DATA / "people.csv", encoding="utf-8", newline="") as stream:
        for row in csv.DictReader(stream):
            person = Person(row["name"], row["country"])
            for alias in filter(None, [row["name"], *row["aliases"].split("|")]):
                full.setdefault(key(alias), person)
                full.setdefault(without_accents(key(alias)), person)
            for alias in filter(None, row["short"].split("|")):
                short[key(alias)].add(person.name)
                short[without_accents(key(alias))].add(person.name)
    return full, dict(short)


def key(name: str) -> str:
    """A name's words, folded, with one space between: "Kim Jong-un" and "Kim Jong Un" are one."""
    return " ".join(fold(token.text) for token in tokens(name))


@cache
def country_of(name: str) -> str:
    """The country of a known person, "" for others."""
    person = table()[0].get(key(name))
    return person.country if person else ""


Term = tuple[PartialDate, PartialDate | None, str]  # since, until (None: still in office), who


@cache
def holders() -> dict[tuple[str, str], list[Term]]:
    """(country, office) → the holders with their dates, as data/offices.csv has them."""
    found: dict[tuple[str, str], list[Term]] = defaultdict(list)
    with open(DATA / "offices.csv", encoding="utf-8", newline="") as stream:
        for row in csv.DictReader(stream):
            until = PartialDate(row["to"]) if row["to"] else None
            found[row["country"], row["office"]].append((PartialDate(row["from"]), until, row["name"]))
    return dict(found)


def holder(country: str, office: str, when: PartialDate | None) -> str:
    """Who held an office on a date; without a date the last who is known to; "" where the table has none."""
    rows = holders().get((country, office), [])
    if not when:
        return max(rows)[2] if rows else ""
    fitting = [name for since, until, name in rows if held(since, until, when)]
    return fitting[-1] if fitting else ""


@lru_cache(4096)
def in_office(name: str, when: PartialDate | None) -> bool:
    """Whether somebody held any office on a date; without a date, whether somebody does by now."""
    return any(name == each and held(since, until, when) for rows in holders().values() for since, until, each in rows)


@lru_cache(4096)
def held_any(name: str, offices: tuple[str, ...], when: PartialDate | None) -> bool:
    """Whether somebody held one of some offices on a date; without a date, whether somebody ever did."""
    terms = (term for (_, office), rows in holders().items() if office in offices for term in rows if term[2] == name)
    return any(when is None or held(since, until, when) for since, until, _ in terms)


@lru_cache(4096)
def leads(name: str, when: PartialDate | None) -> bool:
    """Whether somebody led a country on a date; without a date, whether somebody ever did."""
    return held_any(name, LEADING, when)


def held(since: PartialDate, until: PartialDate | None, when: PartialDate | None) -> bool:
    """Whether a term of office holds a date, or goes on where there is none."""
    if not when:
        return until is None
    return since.first <= when.last and (until is None or until.last >= when.first)


@cache
def leaders() -> frozenset[str]:
    """All who ever led a country."""
    return frozenset(name for (_, office), rows in holders().items() if office == "leader" for _, _, name in rows)


@once_a_word
def short_name(run: Words, at: int) -> tuple[int, str] | None:
    """How many words of the longest short name of the table begin here, and its key."""
    if not is_name_like(run[at].text):
        return None
    for length in range(min(LONGEST_SHORT, len(run) - at), 0, -1):
        window = run[at : at + length]
        if joined(run.text, window):
            known = (name for name in inflected(window, run.spoken) if name in table()[1])
            if name := next(known, None):
                return length, name
    return None


def inflected(window: list[Token], spoken: Language) -> Iterator[str]:
    """The keys some words may stand under when the last of them has a case ending."""
    lead = "".join(f"{fold(token.text)} " for token in window[:-1])
    return (lead + form for form in forms(window[-1].text, spoken))


@once_a_word
def full_name(run: Words, at: int) -> tuple[int, str] | None:
    """How many words of the longest known full name begin here, and whose it is."""
    if not any(is_name_like(token.text) for token in run[at : at + 2]):  # "papa Francesco"
        return None
    if not any(form in first_words() for form in forms(run[at].text, run.spoken)):
        return None
    for length in range(min(LONGEST_NAME, len(run) - at), 0, -1):
        window = run[at : at + length]
        if joined(run.text, window) and (person := look_up(tuple(token.text for token in window), run.spoken)):
            return length, person.name
    return None


@cache
def first_words() -> set[str]:
    return {name.split()[0] for name in table()[0]}


def look_up(words: tuple[str, ...], spoken: Language) -> Person | None:
    """Whose full name some words are, each as it stands or without its case ending."""
    full = table()[0]
    readings: list[tuple[str, ...]] = [tuple(forms(word, spoken)) for word in words]
    if len(words) >= LEAST_OF_SHORT_WORDS:
        readings[-1] = (*readings[-1], *short_stems(words[-1], spoken))
    choices = islice(product(*readings), MOST_READINGS)
    return next((full[name] for choice in choices if (name := " ".join(choice)) in full), None)


def short_stems(word: str, spoken: Language) -> list[str]:
    """What is left of a short last word without its ending: "Kim Jong Uni" is Kim Jong Un."""
    key = fold(word)
    stems = (key.removesuffix(ending) for ending in spoken.names.endings if key.endswith(ending))
    return [stem for stem in stems if len(stem) == SHORTEST_STEM]
