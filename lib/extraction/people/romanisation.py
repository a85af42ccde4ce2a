"""Names of another script in Latin letters, by the table of letters of their language."""

from __future__ import annotations

import re
from functools import cache
from unicodedata import normalize

from lib.extraction.people import name_parts, transliteration
from lib.extraction.people.name_words import is_caseless
from lib.languages.language import FIRST_SYLLABIC, Language

MOST_GIVEN = 2  # syllables of a given name
LEAST_ALONE = 4  # syllables of a foreign name of one word
Entries = tuple[tuple[str, str], ...]
OPENS, ENDS = "^", "$"  # before letters that open a word, behind such as end one


def romanised(name: str, spoken: Language) -> str:
    """A name as English writes it, where its parts are listed or its language has a table of letters; else itself."""
    if foreign := name_parts.in_english(name, spoken):
        return foreign
    if name[:1] >= FIRST_SYLLABIC:
        return of_syllables(name, spoken)
    return by_letters(name, spoken, "romanisation")


def person_romanised(name: str, spoken: Language) -> str:
    """A person's name as English writes it: a foreign one by its parts, also where the script has capital letters."""
    if family := name_parts.family_in_english(name, spoken):
        return family
    latin, words = romanised(name, spoken), name.split()
    if latin == name and may_be_spelled(name, spoken):
        return name_parts.spelled(name, spoken)
    parts = latin.split()
    if latin == name or not name[0].isupper() or len(parts) != len(words):
        return latin
    return " ".join(name_parts.of_foreigner(words, parts))


def may_be_spelled(name: str, spoken: Language) -> bool:
    """Whether a name's letters can be spelled in English; a short Korean one is nobody foreign."""
    if not is_caseless(name) or spoken.code not in transliteration.COLUMNS:
        return False
    return name[0] < FIRST_SYLLABIC or " " in name or len(name) >= LEAST_ALONE


def of_syllables(name: str, spoken: Language) -> str:
    """A name of a family's syllables and two that are given, "Park Seo-jun"; any other as it stands."""
    family = next((each for each in families(spoken) if name.startswith(each)), "")
    given = name[len(family) :]
    if family and given in spoken.names.withheld:
        return dict(longest_first(spoken, "romanisation"))[f"{OPENS}{normalize('NFD', family)} "].strip()
    if not name.isalpha() or not family or len(given) != MOST_GIVEN:
        return name
    parted = normalize("NFD", f"{family} {'-'.join(given)}")
    latin = by_entries(parted, longest_first(spoken, "romanisation"))
    return " ".join(word[:1].upper() + word[1:] for word in latin.split(" "))


@cache
def families(spoken: Language) -> tuple[str, ...]:
    """The family names of a language whose letters are syllables, the longest first."""
    opening = (key.removeprefix(OPENS) for key in spoken.names.romanisation if key.startswith(OPENS))
    return tuple(sorted((key.strip() for key in opening if key.endswith(" ")), key=len, reverse=True))


def place_of_syllables(name: str, spoken: Language) -> str:
    """A place's name in a script of syllables as one word, "Geundeok"; any other by its letters."""
    if name[:1] < FIRST_SYLLABIC:
        return romanised(name, spoken)
    entries = tuple(each for each in longest_first(spoken, "romanisation") if len(each[0]) == 1)
    return by_entries(normalize("NFD", name), entries).capitalize()


def by_letters(name: str, spoken: Language, table: str) -> str:
    """A name by a table of letters of its language; the name itself where it has none."""
    entries = longest_first(spoken, table)
    return "".join(by_entries(word, entries) for word in re.split(r"([\s-]+)", name)) if entries else name


def by_entries(word: str, entries: Entries) -> str:
    """One word, letter by letter, the longest entry first."""
    lower, at, found = word.lower(), 0, ""
    while at < len(word):
        size, latin = entry_at(lower, at, entries)
        found += latin.capitalize() if word[at].isupper() else latin
        at += size
    return found


def entry_at(word: str, at: int, entries: Entries) -> tuple[int, str]:
    """How many letters of a word an entry takes here, and what it makes of them."""
    for key, latin in entries:
        letters = key.removeprefix(OPENS).removesuffix(ENDS)
        opens, ends = at == 0 or not key.startswith(OPENS), at + len(letters) == len(word) or not key.endswith(ENDS)
        if opens and ends and word.startswith(letters, at):
            return len(letters), latin
    return 1, word[at]


@cache
def longest_first(spoken: Language, table: str) -> Entries:
    """The entries of a table, the longest first; syllables in their letters."""
    given = getattr(spoken.names, table).items()
    entries = (
        (normalize("NFD", key) if key.strip(OPENS)[:1] >= FIRST_SYLLABIC else key, latin) for key, latin in given
    )
    return tuple(sorted(entries, key=lambda entry: -len(entry[0])))
