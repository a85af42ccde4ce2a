"""People in a text: known ones by data/people.csv, unknown ones by title and form, office-holders by a dated table."""

from __future__ import annotations

import csv
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import cache

from lib.language import Language
from lib.model import DATA, PartialDate
from lib.tokens import Token, bare, fold, forms, is_name_like, joined, tokens

LONGEST_NAME = 5
LEAST_SHORT = 2
MOST_BETWEEN = 9  # words between a title and the name it belongs to


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
    words = [tokens(text, start, end) for start, end in spans]
    known: list[tuple[int, str]] = []
    unknown: dict[str, str] = {}
    shorts: dict[str, int] = {}
    for run in words:
        for at in range(len(run)):
            full = full_name(text, run, at, spoken)
            if full:
                known.append((run[at].start, full[1]))
            for short in short_forms(run[at], spoken):
                shorts.setdefault(short, run[at].start)
        for first, last in unknown_names(text, run, spoken):
            name = plain_name(text, run[first:last], spoken)
            unknown.setdefault(key(name), name)
    found = Register(unknown=unknown)
    for short, where in shorts.items():
        name = who(short, where, known, when)
        if name:
            found.short[short] = name
    for name in unknown.values():
        found.short.setdefault(key(name).split()[-1], name)
    return found


def short_forms(token: Token, spoken: Language) -> list[str]:
    """The short names of the table that a word may be."""
    if not is_name_like(token.text):
        return []
    return [form for form in forms(token.text, spoken) if form in table()[1]][:1]


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


def unknown_names(text: str, run: list[Token], spoken: Language) -> Iterator[tuple[int, int]]:
    """The spans, in words, of names nobody listed: two to four capital words behind a title or a verb of saying."""
    titles, verbs = title_words(spoken), speech_words(spoken)
    for at, token in enumerate(run):
        word = fold(token.text)
        if word in titles:
            first = behind_title(text, run, at + 1, spoken)
        elif word in verbs and at + 1 < len(run) and text[token.end : run[at + 1].start].strip() == "":
            first = at + 1
        else:
            continue
        last = end_of_name(text, run, first, spoken)
        if last - first >= 2 and not full_name(text, run, first, spoken) and not is_place(text, run, first, spoken):
            yield first, last


def behind_title(text: str, run: list[Token], at: int, spoken: Language) -> int:
    """Where a name may begin behind a title: past small words and the places the office belongs to."""
    stop = min(len(run), at + MOST_BETWEEN)
    while at < stop and "".join(text[run[at - 1].end : run[at].start].split()) == "":
        if place := is_place(text, run, at, spoken):
            at += place
        elif fold(run[at].text) in title_words(spoken) or (
            run[at].text[0].islower() and not spoken.names.capital_nouns
        ):
            at += 1
        else:
            break
    return at


def end_of_name(text: str, run: list[Token], first: int, spoken: Language) -> int:
    last = first
    while (
        last < min(len(run), first + 4)
        and is_capital(run[last].text)
        and (last == first or text[run[last - 1].end : run[last].start] in (" ", "-"))
        and fold(run[last].text) not in title_words(spoken)
    ):
        last += 1
    return last


def is_place(text: str, run: list[Token], at: int, spoken: Language) -> int:
    """How many words of a country, region or large city begin here; 0 where none does."""
    from lib import places

    found = places.longest(text, run, at, spoken)
    return found[0] if found and (found[1][0].kind in ("country", "region") or found[1][0].population > 400_000) else 0


@cache
def speech_words(spoken: Language) -> frozenset[str]:
    return frozenset(fold(word) for word in spoken.quotes.speech if "*" not in word and " " not in word)


def is_capital(word: str) -> bool:
    return word[0].isupper() and not (len(word) > 1 and word.isupper())


@cache
def title_words(spoken: Language) -> frozenset[str]:
    return frozenset(fold(word) for word in spoken.names.titles)


def plain_name(text: str, run: list[Token], spoken: Language) -> str:
    """A name as it stands, its words joined by spaces."""
    return " ".join(text[run[0].start : run[-1].end].split())


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
    for length in range(min(4, len(run) - at), 1, -1):
        window = run[at : at + length]
        if joined(text, window) and (name := known.unknown.get(" ".join(fold(token.text) for token in window))):
            return length, name, "name behind a title"
    short = next((known.short[form] for form in forms(run[at].text, spoken) if form in known.short), "")
    if short:
        return 1, short, "short name of someone this article names, or in office"
    return 0, "", ""
