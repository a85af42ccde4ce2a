"""Somebody unnamed among several: "one of the pilots" is a pilot, "one of them" whoever was spoken of just before."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

import regex

from lib.extraction.document import Actor, Passage
from lib.extraction.people import role_words
from lib.extraction.people.name_words import articles, is_person_noun
from lib.languages.language import Language
from lib.languages.lexicon import compile_phrases, is_right_before
from lib.text import fold

RULE = "one of several, who has no name"
MOST_BEFORE = 2  # words before the noun: "one of the younger pilots"
FAR = 25  # characters between the beginning of a verb of saying and "one of"
LOOK_BACK = 3  # sentences in which those stand whom "one of them" is of
WORD = regex.compile(r"[\p{L}\p{M}][\p{L}\p{M}'’-]*")
STOP = re.compile(r"[,.;:!?()–—“”„«»\"]")


def find(passage: Passage) -> Iterator[Actor]:
    """ "One of the pilots", "one of them"."""
    spoken, where = passage.spoken, (passage.text, passage.start, passage.end)
    for match in compile_phrases(spoken.people.one_of_them).finditer(*where):
        yield Actor(match.start(), match.end(), group_before(match, passage) or match.group(), "source", RULE)
    for match in compile_phrases(spoken.people.one_of).finditer(*where):
        if actor := of_noun(match, passage):
            yield actor


def of_noun(match: re.Match[str], passage: Passage) -> Actor | None:
    """One of those whom the noun behind "one of" means."""
    mark = STOP.search(passage.text, match.end(), passage.end)
    words = WORD.finditer(passage.text, match.end(), mark.start() if mark else passage.end)
    for word in islice(words, MOST_BEFORE + 2):
        if several := in_english(word.group(), passage.spoken):
            return Actor(match.start(), word.end(), role_words.one_of(several), "source", RULE)
    return as_it_stands(match, passage)


def as_it_stands(match: re.Match[str], passage: Passage) -> Actor | None:
    """One of those whom no table knows, right behind a verb of saying: the words of the text."""
    quotes = passage.spoken.quotes
    said = compile_phrases((*quotes.speech, *quotes.opinion))
    words = (word for word in WORD.finditer(passage.text, match.end(), passage.end))
    noun = next((word for word in words if fold(word.group()) not in articles(passage.spoken)), None)
    if not noun or not is_right_before(said, passage.text, max(passage.start, match.start() - FAR), match.start()):
        return None
    return Actor(match.start(), noun.end(), passage.text[match.start() : noun.end()], "source", RULE)


def group_before(match: re.Match[str], passage: Passage) -> str:
    """One of those several of whom were spoken just before; "" where nobody was."""
    for each in (passage, *reversed(passage.document.before(passage, LOOK_BACK))):
        end = match.start() if each is passage else each.end
        nouns = [in_english(word.group(), each.spoken) for word in WORD.finditer(each.text, each.start, end)]
        if several := [noun for noun in nouns if noun]:
            return role_words.one_of(several[-1])
    return ""


def in_english(word: str, spoken: Language) -> str:
    """What several people are called in English, by the table of roles, or as English has it; "" of anything else."""
    english = role_words.role(fold(word), spoken)
    if not role_words.roles(spoken.code) and fold(word) not in articles(spoken):
        english = word if is_person_noun(word, spoken) else ""
    return english if role_words.one_of(english) else ""
