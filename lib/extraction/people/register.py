"""People in a text: known ones by data/people.csv, unknown ones by title and form, office-holders by a dated table."""

from __future__ import annotations

import csv
from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cache, lru_cache

from lib.languages.language import Language
from lib.languages.tokens import Token, bare, fold, forms, is_name_like, joined, tokens
from lib.model import DATA, PartialDate

LONGEST_NAME = 5
LONGEST_SHORT = 3
LEAST_SHORT = 2


@dataclass(frozen=True)
class Person:
    """A row of data/people.csv."""

    name: str
    country: str = ""


@dataclass(frozen=True)
class Actor:
    """Someone who acts or speaks in a sentence; offsets in the article's text.

    `kind`: person, medium, source (unnamed), institution, country or pronoun (`name` is "" until it is resolved).
    """

    start: int
    end: int
    name: str
    kind: str
    rule: str = ""
    country: str = ""  # of an institution or a source, as far as the text tells


@dataclass
class Register:
    """What one article calls its people: the short name each goes by, filled in before its sentences are read."""

    short: dict[str, str] = field(default_factory=dict)  # folded family name → canonical name
    unknown: dict[str, str] = field(default_factory=dict)  # folded full name → the name as it stands


# --- the tables ---


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
                full.setdefault(bare(key(alias)), person)
            for alias in filter(None, row["short"].split("|")):
                short[key(alias)].add(person.name)
                short[bare(key(alias))].add(person.name)
    return full, dict(short)


def key(name: str) -> str:
    """A name's words, folded, with one space between: "Kim Jong-un" and "Kim Jong Un" are one."""
    return " ".join(fold(token.text) for token in tokens(name))


@cache
def country_of(name: str) -> str:
    """The country of a known person, "" for others."""
    person = table()[0].get(key(name))
    return person.country if person else ""


@cache
def holders() -> dict[tuple[str, str], list[tuple[PartialDate, PartialDate | None, str]]]:
    """(country, office) → the holders with their dates, as data/offices.csv has them."""
    found = defaultdict(list)
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
    fitting = [
        name for since, until, name in rows if since.first <= when.last and (not until or until.last >= when.first)
    ]
    return fitting[-1] if fitting else ""


@lru_cache(4096)
def in_office(name: str, when: PartialDate | None) -> bool:
    return any(
        name == each
        and (not when or since.first <= when.last)
        and (not until or bool(when) and until.last >= when.first)
        for rows in holders().values()
        for since, until, each in rows
    )


# --- an article's people ---


def register(text: str, spans: Iterable[tuple[int, int]], spoken: Language, when: PartialDate | None) -> Register:
    """Who is who in an article: full names first, then the short names that go back to them, or to who is in office."""
    from lib.extraction.people import unknown_people

    runs = [tokens(text, start, end) for start, end in spans]
    known: list[tuple[int, str]] = []
    shorts: dict[str, int] = {}
    for run in runs:
        for at in range(len(run)):
            if full := full_name(text, run, at, spoken):
                known.append((run[at].start, full[1]))
            if short := short_name(text, run, at, spoken):
                shorts.setdefault(short[1], run[at].start)
    found = Register()
    for first, last, run in unknown_people.find(text, runs, spoken):
        name = " ".join(text[run[first].start : run[last - 1].end].split())
        found.unknown.setdefault(key(name), name)
    for short, where in shorts.items():
        if name := who(short, where, known, when):
            found.short[short] = name
    for name in found.unknown.values():
        found.short.setdefault(key(name.split()[-1]), name)
    return found


def short_name(text: str, run: list[Token], at: int, spoken: Language) -> tuple[int, str] | None:
    """How many words of the longest short name of the table begin here, and its key."""
    if not is_name_like(run[at].text):
        return None
    for length in range(min(LONGEST_SHORT, len(run) - at), 0, -1):
        window = run[at : at + length]
        if joined(text, window):
            lead = [fold(token.text) for token in window[:-1]]
            for form in forms(window[-1].text, spoken):
                if (name := " ".join([*lead, form])) in table()[1]:
                    return length, name
    return None


def who(short: str, where: int, known: list[tuple[int, str]], when: PartialDate | None) -> str:
    """The person a short name means: named in full before it, else in office, else named in full later."""
    candidates = table()[1][short]
    named = [(start, name) for start, name in known if name in candidates]
    before = Counter(name for start, name in named if start < where)
    incumbent = sorted(name for name in candidates if in_office(name, when))
    after = Counter(name for _, name in named)
    if before:
        return before.most_common(1)[0][0]
    if len(short) > LEAST_SHORT or after:
        likely = [name for name in incumbent if name in after] or (incumbent if len(incumbent) == 1 else [])
        leading = [name for name in incumbent if is_leader(name)]
        return (likely or leading[:1] or [after.most_common(1)[0][0] if after else ""])[0]
    return ""


def is_leader(name: str) -> bool:
    return any(office == "leader" and name == each for (_, office), rows in holders().items() for _, _, each in rows)


def full_name(text: str, run: list[Token], at: int, spoken: Language) -> tuple[int, str] | None:
    """How many words of the longest known full name begin here, and whose it is."""
    if not is_name_like(run[at].text) or not any(form in first_words() for form in forms(run[at].text, spoken)):
        return None
    for length in range(min(LONGEST_NAME, len(run) - at), 0, -1):
        window = run[at : at + length]
        if joined(text, window) and (person := look_up(tuple(token.text for token in window), spoken)):
            return length, person.name
    return None


@cache
def first_words() -> set[str]:
    return {name.split()[0] for name in table()[0]}


def look_up(words: tuple[str, ...], spoken: Language) -> Person | None:
    from itertools import islice, product

    full = table()[0]
    choices = islice(product(*(forms(word, spoken) for word in words)), 120)
    return next((full[name] for choice in choices if (name := " ".join(choice)) in full), None)


# --- a sentence's people ---


def find(text: str, start: int, end: int, spoken: Language, known: Register) -> list[Actor]:
    """The people named in a sentence, left to right."""
    run = tokens(text, start, end)
    found: list[Actor] = []
    at = 0
    while at < len(run):
        length, name, rule = named(text, run, at, spoken, known)
        if length:
            found.append(Actor(run[at].start, run[at + length - 1].end, name, "person", rule))
        at += length or 1
    return found


def named(text: str, run: list[Token], at: int, spoken: Language, known: Register) -> tuple[int, str, str]:
    """The longest name that begins at a word: its length in words, whose it is, and the rule; 0 where none does."""
    if not is_name_like(run[at].text):
        return 0, "", ""
    full = full_name(text, run, at, spoken)
    if full:
        return *full, "full name in the table of people"
    for length in range(min(4, len(run) - at), 0, -1):
        window = run[at : at + length]
        if joined(text, window) and (name := known.unknown.get(" ".join(fold(token.text) for token in window))):
            return length, name, "name by a title, a verb of saying or a first name"
    if (short := short_name(text, run, at, spoken)) and short[1] in known.short:
        return short[0], known.short[short[1]], "short name of someone this article names, or in office"
    for length in (2, 1):
        window = run[at : at + length]
        lead = "".join(f"{fold(token.text)} " for token in window[:-1])
        found = next(
            (known.short[lead + form] for form in forms(window[-1].text, spoken) if lead + form in known.short), ""
        )
        if found and joined(text, window):
            return len(window), found, "family name of someone this article names"
    return 0, "", ""
