"""The name at the end of a description: "the farmer Jane Doe from the lake" is Jane Doe."""

from __future__ import annotations

import regex

from lib.extraction.document import Actor, Passage
from lib.extraction.people import name_cases
from lib.extraction.people.name_words import is_capital, is_first_name, is_person_noun
from lib.extraction.people.register import canonical
from lib.gazetteer import toponyms
from lib.languages.language import Language

MOST_OF_NAME, LEAST_OF_NAME = 4, 2  # words
WORD = regex.compile(r"[\p{L}\p{M}][\p{L}\p{M}'’-]*")


def named_instead(actor: Actor | None, passage: Passage) -> Actor | None:
    """Somebody the text describes, by the name that the description holds where it holds one."""
    if not actor or actor.name != passage.text[actor.start : actor.end]:
        return actor
    words = list(WORD.finditer(passage.text, actor.start, actor.end))
    run = name_in(words, passage)
    if not run:
        return actor
    low, high = run[0].start(), run[-1].end()
    name = name_cases.in_first_case(passage.text[low:high], passage.spoken)
    return Actor(low, high, canonical(name, passage.spoken), "person", "the name in a description")


def name_in(words: list[regex.Match[str]], passage: Passage) -> list[regex.Match[str]]:
    """The capital words behind a noun for a person, or that begin with a given name; nothing where none are."""
    for first in range(1, len(words)):
        run = capitals_from(words, first, passage.text)
        if not LEAST_OF_NAME <= len(run) <= MOST_OF_NAME or is_body(run, passage):
            continue
        if opens_name(words[first - 1].group(), words[first].group(), passage.spoken):
            return run
    return []


def opens_name(before: str, first: str, spoken: Language) -> bool:
    """Whether a noun for a person leads to a capital word, or it is a given name where cases tell whose it is."""
    has_cases = bool(spoken.names.oblique) and not spoken.names.genitive
    is_led = is_person_noun(before, spoken) and not spoken.names.capital_nouns
    return is_led or (has_cases and is_first_name(first, spoken))


def capitals_from(words: list[regex.Match[str]], first: int, text: str) -> list[regex.Match[str]]:
    """The capital words in a row from one on."""
    last = first
    while last < len(words) and is_capital(words[last].group()):
        if last > first and text[words[last - 1].end() : words[last].start()] not in (" ", "-"):
            break
        last += 1
    return words[first:last]


def is_body(run: list[regex.Match[str]], passage: Passage) -> bool:
    """Whether capital words are a place or an organisation."""
    low, high = run[0].start(), run[-1].end()
    if any(each.start < high and low < each.end for each in passage.places):
        return True
    return toponyms.organisation(passage.spoken).search(passage.text, low, high) is not None
