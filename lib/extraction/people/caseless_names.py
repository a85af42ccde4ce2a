"""People nobody listed in scripts without capital letters: two or three words behind a title, or one before it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from lib.extraction.people import known_people, syllabic_names
from lib.extraction.people.name_words import LARGE_CITY, bodies, is_caseless, openers, small_words, title_words
from lib.extraction.people.people_words import lexica
from lib.extraction.people.role_words import role
from lib.gazetteer import toponyms
from lib.languages.language import FIRST_SYLLABIC, Language
from lib.languages.lexicon import compile_phrases
from lib.languages.tokens import Token, Words, folded, forms
from lib.text import fold

LEAST_WORDS, MOST_WORDS = 2, 3  # of a name behind a title
MOST_OF_OFFICE = 6  # words that tell what a title is for
MOST_OFFICE_WORDS = 3  # words between a name and its title
LEAST_SYLLABLES, MOST_SYLLABLES = 2, 4  # of a name before a title


def find(run: Words) -> Iterator[tuple[int, int]]:
    """The names of a sentence: their first word, and one behind the last."""
    for at, token in enumerate(run):
        if not (is_caseless(token.text) and is_inflected_title(token.text, run.spoken)):
            continue
        name = before_title(run, at) if token.text[0] >= FIRST_SYLLABIC else behind_title(run, at)
        if name:
            yield name


def before_title(run: Words, title: int) -> tuple[int, int] | None:
    """The name before a title, in a script whose letters are syllables: Korean "김철수 장관".

    What the title is for may stand between, and a foreign name has two words.
    """
    at = title - 1
    while at > 0 and title - 1 - at < MOST_OFFICE_WORDS and may_be_of_office(run, at):
        at -= 1
    if at < 0 or not is_free(run[at], run.spoken) or is_office_word(run, at):
        return None
    if is_foreign(run, at):
        return at - 1, at + 1
    if syllabic_names.is_of_named(run, at, title):
        return None
    least = LEAST_SYLLABLES if at == title - 1 else LEAST_SYLLABLES + 1
    if known_people.short_name(run, at) or not least <= len(run[at].text) <= MOST_SYLLABLES:
        return None
    return at, at + 1


def may_be_of_office(run: Words, at: int) -> bool:
    """Whether a word before a title tells of which body or country it is."""
    return is_office_word(run, at) or is_known_place(run[at].text, run.spoken)


def is_foreign(run: Words, at: int) -> bool:
    """Whether two words, of which one is long for a name, may be a foreign one."""
    if at < 1 or run.gap(at) != " " or not is_free(run[at - 1], run.spoken) or is_office_word(run, at - 1):
        return False
    lengths = len(run[at - 1].text), len(run[at].text)
    return min(lengths) >= LEAST_SYLLABLES and max(lengths) > MOST_SYLLABLES and may_open_name(run, at - 1)


def may_open_name(run: Words, at: int) -> bool:
    """Whether a word stands first, or behind another word's owner or mark, so that it opens a subject."""
    return at == 0 or not run.gap(at).isspace() or is_office_word(run, at - 1) or is_owner(run[at - 1].text, run.spoken)


def is_owner(word: str, spoken: Language) -> bool:
    """Whether a word ends as an owner does: "the ministry's"."""
    return word.endswith(tuple(each for each in spoken.people.of if each)) if spoken.people.of else False


def is_office_word(run: Words, at: int) -> bool:
    """Whether a word names an institution or source, whose office the title behind it is: "이영희 환경부 장관"."""
    word, found = run[at].text, lexica(run.spoken)
    if bodies(run.spoken).fullmatch(word) or role(fold(word), run.spoken):
        return True
    return any(hit.end == len(word) for kind in ("ministry", "general", "source") for hit in found[kind].finditer(word))


def behind_title(run: Words, title: int) -> tuple[int, int] | None:
    """The name behind a title, of two words or three, that nobody known has: Arabic "الوزير سامي حداد"."""
    first = behind_complement(run, title)
    last = first
    while last < min(len(run), first + MOST_WORDS) and is_free(run[last], run.spoken) and run.gap(last) == " ":
        if last > first and verbs_of_saying(run.spoken).match(run.text, run[last].start):
            break
        last += 1
    if last == first + 1 and may_be_surname(run, last):
        last += 1
    if role(fold(run.surface(title, last)), run.spoken):
        return None  # "chief of the-fire-brigade"
    of_another = any(known_people.full_name(run, at) for at in range(first, last))
    return (first, last) if last - first >= LEAST_WORDS and not of_another else None


def may_be_surname(run: Words, at: int) -> bool:
    """Whether a title with its article, behind a given name and before no other, is a family name: "سمير القاضي"."""
    definite = run.spoken.names.definite
    if at >= len(run) or run.gap(at) != " " or not definite or not run[at].text.startswith(definite):
        return False
    goes_on = at + 1 < len(run) and run.gap(at + 1) == " " and is_free(run[at + 1], run.spoken)
    return is_inflected_title(run[at].text, run.spoken) and not goes_on


def behind_complement(run: Words, title: int) -> int:
    """The first word behind what a title is for: "minister of the-water", "the-expert the-economic"."""
    at, definite, last = title + 1, run.spoken.names.definite, min(len(run), title + 1 + MOST_OF_OFFICE)
    if not definite:
        return at
    leading = small_words(run.spoken) | folded(run.spoken.people.of)
    if at + 1 < last and fold(run[at].text) in leading and run[at + 1].text.startswith(definite):
        at += 1  # "the-expert in the-affairs the-Asian"
    if at + 1 < last and run[at].text in run.spoken.names.on_behalf and is_body(run, at + 1):
        at += 1  # "the-spokesman on-behalf-of the-ministry"
    if at < last and bodies(run.spoken).fullmatch(run[at].text):
        at += 1  # "head of the-town-hall the-old"
    while at < last and run[at].text.startswith(definite) and run[at].text not in run.spoken.names.given_names:
        at += 1
    return at


def is_body(run: Words, at: int) -> bool:
    """Whether a word is a definite noun, or one for a body, and so begins no name."""
    return run[at].text.startswith(run.spoken.names.definite) or bool(bodies(run.spoken).fullmatch(run[at].text))


def is_inflected_title(word: str, spoken: Language) -> bool:
    """Whether a word is a title in any of its cases."""
    return any(form in title_words(spoken) for form in forms(word, spoken))


def is_free(token: Token, spoken: Language) -> bool:
    """Whether a word may be part of a name: no title, verb, preposition or known place."""
    word = fold(token.text)
    if not is_caseless(token.text) or any(word in listed(spoken) for listed in (openers, small_words, clause_words)):
        return False
    return not is_inflected_title(token.text, spoken) and not is_known_place(token.text, spoken)


@cache
def verbs_of_saying(spoken: Language) -> re.Pattern[str]:
    return compile_phrases((*spoken.quotes.speech, *spoken.quotes.opinion))


@cache
def clause_words(spoken: Language) -> frozenset[str]:
    """Words that open a clause or lead to a noun, and so end a name: "that", "who", "about"."""
    events = spoken.events
    return folded((*spoken.quotes.that, *events.relative, *events.subordinate, *events.adjunct, *events.about))


def is_known_place(word: str, spoken: Language) -> bool:
    """Whether a word names a place that is no small town."""
    found = toponyms.meanings((word,), spoken)
    return bool(found) and (found[0].kind != "city" or found[0].population > LARGE_CITY)
