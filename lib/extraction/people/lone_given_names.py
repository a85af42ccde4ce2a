"""People who go by a given name alone: "her son Jonas", "Jonas (9)", "9-year-old Jonas", "“…”, says Jonas"."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

import regex

from lib.extraction.people import known_people, role_words
from lib.extraction.people.name_words import (
    first_names_of,
    is_capital,
    is_first_name,
    is_title,
    openers,
    place_length,
)
from lib.extraction.people.people_words import lexica
from lib.intake import outlets
from lib.languages.lexicon import compile_phrases
from lib.languages.tokens import Words
from lib.text import fold

LEAST_LETTERS = 3
VERB_REACH = 40  # characters before a name in which its verb of saying stands
AGE_BEHIND = regex.compile(r"\s?\(\d{1,2}\)|,\s\(?\d{1,2}(?=[\s,)])(?!\s*%)")
AGE_BEFORE = regex.compile(r"(?<!\d)\d{1,2}[\s-]\p{Ll}[\p{Ll}-]+\s$")
NAME_ENDS = regex.compile(r"\s?[,.(;:!?]|\s*$|\s+\p{Ll}")
MARK_BEHIND = regex.compile(r"\s?[,.(]|\s*$")
SAID = regex.compile(r"[,!?”“»«\"’']\s*(?:[–—-]\s*)?$")
HYPHEN = "-"
KIN = ("son", "daughter", "wife", "husband", "mother", "father", "brother", "sister", "widow", "neighbour", "friend")


def find(runs: Iterable[Words]) -> Iterator[tuple[int, Words]]:
    """The words of some sentences that are somebody's given name, with nothing of a name beside them."""
    for run in runs:
        yield from ((at, run) for at in range(len(run)) if is_lone(run, at) and any(rule(run, at) for rule in RULES))


def is_lone(run: Words, at: int) -> bool:
    """Whether a capital word stands without another before or behind it, and is no place, title or medium."""
    word, spoken = run[at].text, run.spoken
    if not is_capital(word) or len(word) < LEAST_LETTERS or is_title(word, spoken) or fold(word) in openers(spoken):
        return False
    end = run[at].end
    if not NAME_ENDS.match(run.text, end, run[-1].end + 2) or (at and run.gap(at) == HYPHEN):
        return False
    if at and is_capital(run[at - 1].text) and run.gap(at) == " " and not is_led(run, at):
        return False
    if place_length(run, at) or known_people.full_name(run, at) or known_people.short_name(run, at):
        return False
    is_people = any(True for _ in lexica(spoken)["demonym"].finditer(run.text, run[at].start, end))
    return not is_people and not outlets.pattern().fullmatch(word)


def is_led(run: Words, at: int) -> bool:
    """Whether a noun for one person stands right before: "her son Jonas"."""
    return at > 0 and run.gap(at) == " " and role_words.is_one_person(run[at - 1].text, run.spoken)


def is_of_kin(run: Words, at: int) -> bool:
    """Whether "her" and a noun stand before a word, with a comma or without: "his wife, Jane"."""
    if at < 2 or run.gap(at) not in (" ", ", ") or not run[at - 1].text.islower():  # noqa: PLR2004
        return False
    return compile_phrases(run.spoken.people.possessives).fullmatch(run[at - 2].text) is not None


def with_owner(run: Words, at: int) -> bool:
    """A given name behind "her" and a noun, or any capital word there behind a noun for kin or friends."""
    if not is_of_kin(run, at):
        return False
    is_near = role_words.role(fold(run[at - 1].text), run.spoken) in KIN
    return is_near or fold(run[at].text) in first_names_of(run.spoken.code)


def behind_noun(run: Words, at: int) -> bool:
    """A given name right behind a noun for one person, or any capital word there that an age follows."""
    if not is_led(run, at):
        return False
    return is_first_name(run[at].text, run.spoken) or AGE_BEHIND.match(run.text, run[at].end) is not None


def with_age(run: Words, at: int) -> bool:
    """A given name with an age beside it."""
    text, start, end = run.text, run[at].start, run[at].end
    if not is_first_name(run[at].text, run.spoken):
        return False
    return bool(AGE_BEHIND.match(text, end) or AGE_BEFORE.search(text[max(run[0].start, start - VERB_REACH) : start]))


def behind_words(run: Words, at: int) -> bool:
    """A given name between a verb of saying that follows quoted words and a mark: "“…”, says Jonas."."""
    if fold(run[at].text) not in first_names_of(run.spoken.code) or not MARK_BEHIND.match(run.text, run[at].end):
        return False
    start = run[at].start
    low = max(run[0].start - 1, start - VERB_REACH, 0)
    before = run.text[low:start]
    said = compile_phrases(run.spoken.quotes.speech)
    return any(
        not before[verb.end() :].strip() and SAID.search(before[: verb.start()]) for verb in said.finditer(before)
    )


RULES: tuple[Callable[[Words, int], bool], ...] = (with_owner, behind_noun, with_age, behind_words)
