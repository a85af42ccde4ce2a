"""The English of who speaks without a name: "Mitarbeiterin der Botschaft" is an embassy employee."""

from __future__ import annotations

import csv
from functools import cache
from typing import NamedTuple

from lib.extraction.people import name_cases
from lib.extraction.people.descriptions import OF_BODIES
from lib.extraction.people.name_words import articles, prepositions
from lib.extraction.people.register import canonical
from lib.extraction.people.role_words import one_of, ones_of_several, role, roles
from lib.gazetteer import countries, toponyms, unspaced
from lib.languages.language import Language
from lib.languages.tokens import folded
from lib.model import DATA
from lib.text import fold

BODIES = (
    *("business association", "association", "club", "company", "federation", "newspaper", "party", "union"),
    *("news agency", "broadcaster"),
)
FOR_BODIES = (  # what somebody is for a body: "ECT spokesperson", but "neighbour of Jane Doe"
    *(*OF_BODIES, "officials", "diplomats", "sources", "employee", "employees", "staff"),
    *("director", "manager", "chairman", "chairwoman", "office", "service"),
)
LOCAL = (  # bodies of which a town has one: "Kiel police"
    *("police", "prosecutor's office", "court", "fire service", "coast guard", "city council", "city administration"),
    *("district administration", "prefecture", "traffic police", "criminal police", "hospital", "ambulance service"),
    *("appeals court", "rescue service", "harbour authority"),
)
SPEAKERS = ("spokesperson", "spokesman", "spokeswoman", "editor", "employee", "employees", "staff")
MEDIA = ("news agency", "newspaper", "broadcaster", "television", "radio", "state media", "local media")
HEADS = ("head", "commander")
WRITINGS = ("report", "statement", "study", "document", "indictment")  # "the union in a statement"
MOST_WORDS = 8  # of what means a role
MOST_BEFORE = 3  # words before it: "zwei ältere Fahrer"
MOST_OF_NAME = 3  # words of whom somebody belongs to
FOR = ("for", "of")  # the words of English behind one who speaks for a body


class Known(NamedTuple):
    """A role among words: its first word, one behind its last, and its English."""

    start: int
    end: int
    english: str


def in_english(described: str, spoken: Language) -> str:
    """Words that describe a speaker as English has it, as far as they are known; else as they stand.

    Whom somebody belongs to is kept where it is known too or has a name; where somebody is, is left out.
    """
    words = described.split()
    if not roles(spoken.code):
        return before_role(words, spoken) or described
    found = None if is_english(words, spoken) else role_in(words, spoken)
    if not found:
        return described
    start, end, english = found
    if is_of_one(words[:start], spoken):
        english = one_of(english) or english
    beside = words[:start] if spoken.events.verb_last else words[end:]
    owner = owner_in(beside, spoken)
    known = body_in(owner, spoken)
    if known and may_belong(english, known, beside, spoken):
        return of_body(english, known)
    if english in LOCAL and (town := town_in(beside, spoken)):
        return f"{town} {english}" if is_of(beside, spoken) else english
    if not owner or not all(word[0].isupper() for word in owner):
        return english
    name = canonical(name_cases.in_first_case(" ".join(owner), spoken), spoken)
    if owner == beside and english in BODIES:
        return name  # "the trade union Unite"
    return f"{name} {english}" if english.split()[-1] in FOR_BODIES else f"{english} of {name}"


def before_role(words: list[str], spoken: Language) -> str:
    """ "Fire brigade spokeswoman" of "a spokeswoman for the fire brigade" in English itself; "" of anything else."""
    if len(words) > 1 and fold(words[0]) in articles(spoken):
        words = words[1:]
    if len(words) < 3 or words[0] not in OF_BODIES or words[1] not in FOR:  # noqa: PLR2004
        return ""
    owner = words[3:] if fold(words[2]) in articles(spoken) else words[2:]
    return f"{' '.join(owner)} {words[0]}" if 0 < len(owner) <= MOST_OF_NAME else ""


def is_of_one(words: list[str], spoken: Language) -> bool:
    """Whether words before a role mean one person: "ein" of "ein Forscher", "43-jähriger"."""
    ones = articles(spoken) & folded(spoken.people.indefinite)
    return any(fold(word) in ones or word[0].isdigit() for word in words)


def may_belong(english: str, body: str, beside: list[str], spoken: Language) -> bool:
    """Whether somebody is of a body rather than at it, told it something, or speaks in what it writes."""
    noun = english.split()[-1]
    if body in WRITINGS or (body in MEDIA and noun not in SPEAKERS):
        return False
    people = ones_of_several(spoken.code)
    if body in people and english in people and noun not in FOR_BODIES:
        return False  # "a driver, witness of the crash"
    where = folded((*spoken.events.at, *spoken.events.origin))
    return noun in FOR_BODIES or (english, body) in heads() or fold(beside[0]) not in where


def of_body(english: str, body: str) -> str:
    """Who is what for a body: "fire service spokesperson", "headteacher" of the director of a school."""
    of = bodies_by_name().get(body, body)
    if whole := heads().get((english, of)):
        return whole
    return f"{english} of the {of}" if english in HEADS else f"{of} {english}"


@cache
def heads() -> dict[tuple[str, str], str]:
    """(role, body) → what English calls it, of data/heads_of_bodies.csv."""
    return {(row["role"], row["body"]): row["english"] for row in rows_of_heads() if row["body"]}


@cache
def bodies_by_name() -> dict[str, str]:
    """What several people are called → the body that they are: "firefighters", the fire service."""
    return {row["role"]: row["english"] for row in rows_of_heads() if not row["body"]}


@cache
def rows_of_heads() -> tuple[dict[str, str], ...]:
    with open(DATA / "heads_of_bodies.csv", encoding="utf-8", newline="") as stream:
        return tuple(csv.DictReader(stream))


def body_in(owner: list[str], spoken: Language) -> str:
    """The English of whom or what somebody belongs to, where its words mean a role from the first on; else ""."""
    if spoken.events.verb_last:
        return role(key(owner), spoken)
    end = next((end for end in range(len(owner), 0, -1) if role_of(owner[:end], spoken)), 0)
    if end < len(owner) and (owner[end][0].isupper() or fold(owner[end]) in folded(spoken.people.of)):
        return ""  # "the ministry of" something unknown
    return role_of(owner[:end], spoken) if end else ""


def is_of(words: list[str], spoken: Language) -> bool:
    """Whether words beside a body tell whose it is, not only where: "of Kiel", not "in Kiel"."""
    return not words or fold(words[0]) not in folded(spoken.events.at)


def town_in(words: list[str], spoken: Language) -> str:
    """The town or region that words name behind at most a small word or two, as English has it; else ""."""
    run = unspaced.words(" ".join(words), spoken)
    for at in range(min(len(run), 3)):
        if found := toponyms.longest(run, at):
            place = found[1][0]
            return place.name.partition(",")[0] if place.kind != "country" else ""
        if not run[at].text[0].islower():
            return ""
    return ""


def is_english(words: list[str], spoken: Language) -> bool:
    """Whether words are what the tables of a language have made of a source: "western diplomat", "Russian source"."""
    return len(words) > 1 and all(fold(word) in words_of_tables(spoken) for word in words)


@cache
def words_of_tables(spoken: Language) -> frozenset[str]:
    """The English words that tables tell of sources: their nouns, what qualifies them, and adjectives of countries."""
    people = spoken.people
    several = (*people.sources.values(), *people.qualities.values(), *people.ministries.values())
    adjectives = map(countries.adjective, {*people.demonyms.values()})
    return folded(tuple(word for each in (*several, *adjectives) for word in each.split()))


def role_in(words: list[str], spoken: Language) -> Known | None:
    """The longest role that stands first, or last where verbs do."""
    is_last = spoken.events.verb_last
    starts = range(len(words)) if is_last else range(min(MOST_BEFORE + 1, len(words)))
    for start in starts:
        for end in [len(words)] if is_last else range(min(len(words), start + MOST_WORDS), start, -1):
            if english := role_of(words[start:end], spoken):
                return Known(start, end, english)
    return None


def role_of(words: list[str], spoken: Language) -> str:
    """The English of words that mean a role as they stand, or but for small words and one adjective in them."""
    if english := role(key(words), spoken):
        return english
    if len(words) < 2 or not spoken.people.articles and not spoken.names.oblique:  # noqa: PLR2004
        return ""
    bare = without_small(words, spoken)
    if len(bare) < 2 or fold(words[0]) != bare[0] or not fold(words[-1]).endswith(bare[-1]):  # noqa: PLR2004
        return ""
    known = bare_roles(spoken)
    if bare in known or len(bare) < 3 or role(bare[1], spoken):  # noqa: PLR2004
        return known.get(bare, "")
    return known.get((bare[0], *bare[2:]), "")


def without_small(words: list[str], spoken: Language) -> tuple[str, ...]:
    """Folded words but for articles and "of", shortened ones before their nouns as well."""
    small = articles(spoken) | folded(tuple(each for each in spoken.people.of if " " not in each))
    apart = (fold(word).replace("’", "'").split("'")[-1] for word in words)
    return tuple(word for word in apart if word and word not in small)


@cache
def bare_roles(spoken: Language) -> dict[tuple[str, ...], str]:
    """Roles of several words, but for small ones → English."""
    several = ((tuple(words.split()), english) for words, english in roles(spoken.code).items() if " " in words)
    bare = ((without_small(list(words), spoken), english) for words, english in several)
    return {words: english for words, english in bare if len(words) > 1}


def owner_in(words: list[str], spoken: Language) -> list[str]:
    """Whom or what some words beside a role belong to, without "of"; nothing where they tell where somebody is."""
    of = folded((*spoken.people.of, *spoken.names.on_behalf))
    small = articles(spoken) | prepositions(spoken) | of
    has_cases = bool(spoken.names.oblique) and not spoken.names.genitive  # there no word is needed for "of"
    if words and has_cases and fold(words[0]) in folded(spoken.events.origin):
        return []  # "a hydrologist from the university"
    is_of = not words or fold(words[0]) in of | articles(spoken) or fold(words[0]) not in small
    while words and fold(words[0]) in small:
        words = words[1:]
    where = prepositions(spoken) - of
    words = words[: next((at for at, word in enumerate(words) if fold(word) in where), len(words))]
    return words if is_of and len(words) <= MOST_OF_NAME else []


def key(words: list[str]) -> str:
    return fold(" ".join(words))
