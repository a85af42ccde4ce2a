"""People nobody listed whose names are a family's syllable and two that are given, without a space: Korean ones."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from functools import cache
from typing import NamedTuple

from lib.extraction.people import known_people
from lib.extraction.people.name_words import (
    LARGE_CITY,
    bodies,
    is_person_noun,
    is_speaker_noun,
    is_title,
    openers,
    title_words,
)
from lib.extraction.people.people_words import lexica
from lib.extraction.people.role_words import role
from lib.extraction.people.romanisation import families
from lib.gazetteer import toponyms
from lib.languages.language import FIRST_SYLLABIC, Language
from lib.languages.tokens import Words, folded, forms

GIVEN = 2  # syllables of a given name
LEAST_OF_TITLE = 2  # syllables of a title that ends an office: "도서관장"
MOST_OF_BODY, MOST_TO_WORDS = 3, 6  # words between a name and its office behind, between a subject and quoted words
OPENS = "^"  # before a syllable that only opens a given name
AGE = re.compile(r"\s?\(\d{1,3}(?:[,·\s][^()]{0,20})?\)")
WITH_AGE = re.compile(r"\s?(?:\(\d{1,3}[^()]{0,20}\)\s?)?")


class Parted(NamedTuple):
    """A word parted into a name and what is written onto it."""

    name: str
    rest: str


def find(runs: Iterable[Words]) -> Iterator[str]:
    """The names in the sentences of an article."""
    for run in runs:
        for at in range(len(run)):
            if name := name_at(run, at):
                yield name


def name_at(run: Words, at: int) -> str:
    """The name that a word holds, by an age, an honorific, an office or quoted words beside it; "" where none does."""
    spoken = run.spoken
    parted = shortened(run[at].text, spoken) or parted_name(run[at].text, spoken)
    if not parted or known_people.short_name(run, at) or known_people.full_name(run, at):
        return ""
    name, rest = parted
    if is_honoured(run, at, rest):
        return name
    if not may_be_name(name, spoken):
        return ""
    is_aged = not rest and AGE.match(run.text, run[at].end) is not None
    is_subject = rest in spoken.quotes.subject_ending and (is_behind_office(run, at) or leads_to_words(run, at))
    return name if is_aged or is_subject or (not rest and is_before_office(run, at)) else ""


def parted_name(word: str, spoken: Language) -> Parted | None:
    """A word as a family's name with two syllables behind it, and what follows; None where no family's opens it."""
    if word[0] < FIRST_SYLLABIC or not spoken.names.given_syllables:
        return None
    size = next((len(family) + GIVEN for family in families(spoken) if word.startswith(family)), 0)
    return Parted(word[:size], word[size:]) if size and len(word) >= size else None


def shortened(word: str, spoken: Language) -> Parted | None:
    """A family name whose given name is kept back, or one letter for a whole name, and what follows."""
    if word[0] >= FIRST_SYLLABIC:
        heads = (f"{family}{sign}" for family in families(spoken) for sign in spoken.names.withheld)
    else:
        heads = (word[0],) if spoken.names.withheld and word[0].isupper() else ()
    head = next((each for each in heads if word.startswith(each)), "")
    return Parted(head, word[len(head) :]) if head else None


def may_be_name(name: str, spoken: Language) -> bool:
    """Whether the syllables are such as names are made of, and the word is no place, body or noun for a person."""
    if len(name) <= GIVEN:
        return False
    first, last = name[-GIVEN:]
    given = spoken.names.given_syllables
    if (first not in given and OPENS + first not in given) or last not in given:
        return False
    if name in openers(spoken) or is_title(name, spoken) or is_speaker_noun(name, spoken) or role(name, spoken):
        return False
    listed = (lexica(spoken)[kind] for kind in ("source", "ministry", "general", "demonym", "medium"))
    if any(hit.end == len(name) for words in listed for hit in words.finditer(name)):
        return False
    found = toponyms.meanings((name,), spoken)
    return not found or (found[0].kind == "city" and found[0].population <= LARGE_CITY)


def is_honoured(run: Words, at: int, rest: str) -> bool:
    """Whether an honorific is written onto a name or stands behind it, its age between or not."""
    spoken = run.spoken
    if any(form in folded(spoken.names.honorifics) for form in base_forms(rest, spoken)):
        return True
    between = None if rest else WITH_AGE.match(run.text, run[at].end)
    following = next((word.text for word in run[at + 1 :] if between and word.start == between.end()), "")
    return any(form in folded(spoken.names.honorifics) for form in base_forms(following, spoken))


def base_forms(word: str, spoken: Language) -> Iterator[str]:
    """A word and what it is without an ending, however short that is."""
    yield word
    yield from (word.removesuffix(end) for end in spoken.names.endings if end and word.endswith(end))


def is_behind_office(run: Words, at: int) -> bool:
    """Whether an office or another noun for a person stands right before."""
    if not at or run.gap(at) != " ":
        return False
    before = run[at - 1].text
    return is_person_noun(before, run.spoken) or is_office(before, run.spoken)


def is_before_office(run: Words, at: int) -> bool:
    """Whether a title follows behind no more than the name of its body, and is not that of a leader named between."""
    for to in range(at + 1, min(len(run), at + 2 + MOST_OF_BODY)):
        if run.gap(to) != " " or known_people.full_name(run, to):
            return False
        word = run[to].text
        if any(is_office(form, run.spoken) for form in forms(word, run.spoken)):
            return True
        if word.endswith(tuple(run.spoken.names.oblique)) and not bodies(run.spoken).fullmatch(word):
            return False
    return False


def is_of_named(run: Words, at: int, title: int) -> bool:
    """Whether a word before a title is the body of whoever is named before it or behind the title.

    "김철수 한빛전자 대표", "한빛전자 대표 김철수".
    """
    before = parted_name(run[at - 1].text, run.spoken) if at and run.gap(at) == " " else None
    if before and not before.rest and may_be_name(before.name, run.spoken):
        return True
    return title + 1 < len(run) and run.gap(title + 1) == " " and name_at(run, title + 1) != ""


def is_office(word: str, spoken: Language) -> bool:
    """Whether a word is a title or ends in one."""
    return word in title_words(spoken) or word.endswith(offices(spoken))


@cache
def offices(spoken: Language) -> tuple[str, ...]:
    """Titles that a longer word for an office may end in."""
    return tuple(word for word in title_words(spoken) if len(word) >= LEAST_OF_TITLE)


def leads_to_words(run: Words, at: int) -> bool:
    """Whether quoted words open few words behind."""
    last = run[min(len(run), at + 1 + MOST_TO_WORDS) - 1].end
    following = run[at + 1].start if at + 1 < len(run) else run[at].end
    openings = tuple(pair[0] for pair in run.spoken.quotes.pairs)
    return any(mark in openings for mark in run.text[run[at].end : max(last, following)])


# --- by what else an article calls them ---


def called_short(names: Iterable[str], spoken: Language) -> dict[str, str]:
    """What people are called with an honorific → their names: by the whole name, the given one, and the family's.

    The family's only where it is that of one of them.
    """
    found: dict[str, str] = {}
    parted = [(family_of(name, spoken), name) for name in dict.fromkeys(names)]
    often = Counter(family for family, _ in parted)
    for family, name in parted:
        for title in spoken.names.honorifics:
            written_on = spoken.names.endings if len(name) == 1 else ()  # those of a word of syllables are known
            found |= {name + title + ending: name for ending in ("", *written_on)}
            if len(name) > GIVEN:
                found.setdefault(name[-GIVEN:] + title, name)
            if often[family] == 1:
                found.setdefault(family + title, name)
    return found


def family_of(name: str, spoken: Language) -> str:
    """The family's part of a name."""
    return name[:-GIVEN] if len(name) > GIVEN else name.removesuffix(next(iter(spoken.names.withheld), ""))
