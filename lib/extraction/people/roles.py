"""The English of who speaks without a name: "Mitarbeiterin der Botschaft" is an embassy employee."""

from __future__ import annotations

from functools import cache

from lib.extraction.people import name_cases
from lib.extraction.people.descriptions import OF_BODIES
from lib.extraction.people.name_words import articles, prepositions
from lib.extraction.people.register import canonical
from lib.extraction.people.role_words import role
from lib.gazetteer import countries
from lib.languages.language import Language
from lib.languages.tokens import folded
from lib.text import fold

BODIES = ("association", "club", "company", "federation", "newspaper", "party", "union", "news agency", "broadcaster")
FOR_BODIES = (  # what somebody is for a body: "ECT spokesperson", but "neighbour of Jane Doe"
    *(*OF_BODIES, "officials", "diplomats", "sources", "employee", "employees", "staff"),
    *("director", "manager", "chairman", "chairwoman"),
)
MOST_WORDS = 3  # of what means a role
MOST_BEFORE = 2  # words before it: "zwei ältere Fahrer"
MOST_OF_NAME = 3  # words of whom somebody belongs to


def in_english(described: str, spoken: Language) -> str:
    """Words that describe a speaker as English has it, as far as they are known; else as they stand.

    Whom somebody belongs to is kept where it is known too or has a name; where somebody is, is left out.
    """
    words = described.split()
    found = None if is_english(words, spoken) else role_in(words, spoken)
    if not found:
        return described
    start, end, english = found
    beside = words[:start] if spoken.events.verb_last else words[end:]
    owner = owner_in(beside, spoken)
    known = role(key(owner), spoken)
    if known:
        return f"{known} {english}"
    if not owner or not all(word[0].isupper() for word in owner):
        return english
    name = canonical(name_cases.in_first_case(" ".join(owner), spoken), spoken)
    if owner == beside and english in BODIES:
        return name  # "the trade union Unite"
    return f"{name} {english}" if english.split()[-1] in FOR_BODIES else f"{english} of {name}"


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


def role_in(words: list[str], spoken: Language) -> tuple[int, int, str] | None:
    """The longest role that stands first, or last where verbs do: its first word, one behind its last, its English."""
    is_last = spoken.events.verb_last
    starts = range(len(words)) if is_last else range(min(MOST_BEFORE + 1, len(words)))
    for start in starts:
        for end in [len(words)] if is_last else range(min(len(words), start + MOST_WORDS), start, -1):
            if english := role(key(words[start:end]), spoken):
                return start, end, english
    return None


def owner_in(words: list[str], spoken: Language) -> list[str]:
    """Whom or what some words beside a role belong to, without "of"; nothing where they tell where somebody is."""
    of = folded(spoken.people.of)
    small = articles(spoken) | prepositions(spoken) | of
    has_cases = bool(spoken.names.oblique) and not spoken.names.genitive  # there no word is needed for "of"
    if words and has_cases and fold(words[0]) in folded(spoken.events.origin):
        return []  # "a hydrologist from the university"
    is_of = not words or fold(words[0]) in of | articles(spoken) or fold(words[0]) not in small
    while words and fold(words[0]) in small:
        words = words[1:]
    return words if is_of and len(words) <= MOST_OF_NAME else []


def key(words: list[str]) -> str:
    return fold(" ".join(words))
