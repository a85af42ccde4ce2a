"""People's names by the meaning of their sentences, which needs neither a title, a verb nor a list beside them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from statistics import mean
from typing import NamedTuple

from lib.extraction import meaning
from lib.extraction.document import Passage
from lib.extraction.people import known_people, role_words, syllabic_names
from lib.extraction.people.name_words import is_caseless, is_title, place_length
from lib.languages.tokens import AFTER_INITIAL, Words, is_initial, is_name_like

LIKELY, SURELY = 0.5, 0.8  # from which share on a word belongs to a name, and a name is somebody's
LEAST, HARDLY, MAYBE = 0.1, 0.2, 0.3  # below which words are not a person's, hardly so; from which on maybe another's
LEAST_WORDS, MOST_WORDS = 2, 5
JOINTS = (" ", "-", "\u00a0")
KEY = "people by meaning"


class Meant(NamedTuple):
    """A name: its first word in the sentence, one behind its last, and itself without what is written onto it."""

    first: int
    last: int
    text: str


def find(passage: Passage) -> Iterator[Meant]:
    """The names of a sentence that are surely people's."""
    run, first = passage.words, 0
    while first < len(run):
        last = end_of_name(passage, first)
        while last - first > 1 and leads(run, first, last):
            first += 1
        is_long_enough = LEAST_WORDS <= last - first <= MOST_WORDS
        if (
            is_long_enough
            and not all(is_initial(word.text) for word in run[first:last])
            and mean(likely(passage)[first:last]) >= SURELY
            and not is_known(run, first, last)
        ):
            yield Meant(first, last, bare(passage, first, last))
        first = max(last, first + 1)


def end_of_name(passage: Passage, first: int) -> int:
    """One behind the last word of the name that begins at a word; the word itself where none does."""
    run, last = passage.words, first
    while last < len(run) and (last == first or joins(passage, last)) and likely(passage)[last] >= LIKELY:
        last += 1
    while last > first and not is_name_like(run[last - 1].text):
        last -= 1
    return last if last > first and is_name_like(run[first].text) else first


def leads(run: Words, first: int, last: int) -> bool:
    """Whether the first of some words is a title, or a noun for one person before a name of two: "Farmer Jane Doe"."""
    word = run[first].text
    is_noun = last - first > LEAST_WORDS and role_words.is_one_person(word, run.spoken)
    return is_title(word, run.spoken) or is_noun


def likely(passage: Passage) -> list[float]:
    """How surely each word of a sentence is part of a person's name.

    In scripts without capitals its surest piece tells, as others may be written onto it.
    """
    if KEY not in passage.found:
        found = meaning.of_words(passage, meaning.PERSON)
        passage.found[KEY] = [
            max(pieces(passage, at), default=one) if one > LEAST and is_caseless(word.text) else one
            for at, (word, one) in enumerate(zip(passage.words, found, strict=True))
        ]
    return passage.found[KEY]


def pieces(passage: Passage, at: int) -> list[float]:
    word = passage.words[at]
    return meaning.of_pieces(passage, word.start, word.end, meaning.PERSON)


def is_known(run: Words, first: int, last: int) -> bool:
    """Whether part of some words names somebody of the table of people, or a place where no capitals tell names."""
    if any(known_people.full_name(run, at) for at in range(first, last)) or known_people.short_name(run, first):
        return True
    if is_caseless(run[first].text) and any(place_length(run, at) for at in range(first, last)):
        return True
    short = known_people.short_name(run, last - 1)
    return bool(short) and any(each[0] == run[first].text[0] for each in known_people.table()[1].get(short[1], ()))


def bare(passage: Passage, first: int, last: int) -> str:
    """A name without what scripts without capitals write onto its first and last word: "and", the particle of a case.

    A piece that is hardly part of the name tells that something is, the lists of the language what.
    """
    run, names = passage.words, passage.spoken.names
    surface = run.surface(first, last)
    if not is_caseless(run[first].text):
        return surface
    if pieces(passage, first)[0] < LIKELY:
        surface = surface.removeprefix(longest(each for each in names.prefixes if surface.startswith(each)))
    if pieces(passage, last - 1)[-1] < LIKELY:
        surface = surface.removesuffix(longest(each for each in names.endings if surface.endswith(each)))
    return surface


def longest(words: Iterable[str]) -> str:
    return max(words, key=len, default="")


def joins(passage: Passage, at: int) -> bool:
    """Whether a word may go on a name with the word before it; not where "and" is written onto it."""
    run = passage.words
    if is_caseless(run[at].text) and next(iter(pieces(passage, at)), 1.0) < LIKELY:
        return False
    if (parted := syllabic_names.parted_name(run[at - 1].text, passage.spoken)) and not parted.rest:
        return False  # what follows a whole Korean name is an office
    return run.gap(at) in JOINTS or (run.gap(at) == AFTER_INITIAL and is_initial(run[at - 1].text))


def is_another(passage: Passage, first: int, last: int) -> bool:
    """Whether some words are hardly a person's name, but may be a body's, or a place's."""
    start, end = passage.words[first].start, passage.words[last - 1].end
    names = (meaning.PERSON, meaning.BODY, meaning.PLACE)
    person, body, place = (meaning.share(passage, start, end, name) for name in names)
    return (person < HARDLY and body >= MAYBE) or (person < LEAST and place >= MAYBE)
