"""Somebody without a name whom a sentence is about: after "A neighbour heard it." also "she said" is hers."""

from __future__ import annotations

import re
from collections.abc import Iterator

from lib.extraction.document import Document, Passage
from lib.extraction.people import role_words
from lib.extraction.quotes.cues import negations
from lib.extraction.quotes.described_speakers import words_in
from lib.languages.language import Language
from lib.languages.lexicon import compile_phrases
from lib.languages.tokens import folded
from lib.text import fold

MOST_ADJECTIVES = 2  # words between "a" and the noun
COMMA = re.compile(r",\s+")


def subject(passage: Passage) -> str:
    """The one whom the first words of a sentence, or those behind its first comma, describe without a name; else ""."""
    return next(filter(None, (described_at(start, passage) for start in beginnings(passage))), "")


def beginnings(passage: Passage) -> Iterator[int]:
    """Where the subject of a sentence may begin."""
    yield passage.start
    if comma := COMMA.search(passage.text, passage.start, passage.end):
        yield comma.end()


def described_at(start: int, passage: Passage) -> str:
    """ "neighbour" of "A neighbour heard it", "Her old neighbour heard it"; "" of several, of bodies and names."""
    spoken = passage.spoken
    words = [word for word, _ in zip(words_in(passage, start, passage.end), range(MOST_ADJECTIVES + 2), strict=False)]
    if len(words) < 2 or words[0].start() != start or not is_lead(words[0].group(), spoken):  # noqa: PLR2004
        return ""
    at = next((at for at, word in enumerate(words) if at and role_words.is_one_person(word.group(), spoken)), 0)
    low, high = words[1].start(), words[at].end()
    taken = (*passage.people, *passage.places, *passage.dates)
    if not at or any(each.start < high + 3 and low < each.end for each in taken):
        return ""
    between = passage.text[start:high]
    return "" if any(mark in between for mark in ',.;:"«»“”„') else passage.text[low:high]


def is_one(described: str, spoken: Language) -> bool:
    """Whether a description is of one person: "neighbour", "former mayor of the town"."""
    return any(role_words.is_one_person(word, spoken) for word in described.split()[: MOST_ADJECTIVES + 1])


def kind(name: str, document: Document) -> str:
    """What a speaker is whom a pronoun means: a source where only a description of them is known."""
    named = any(each.name == name and each.kind == "person" for passage in document.passages for each in passage.actors)
    is_name = named or (name[:1].isupper() and not document.spoken.names.capital_nouns)
    return "source" if not is_name and is_one(name, document.spoken) else "person"


def is_lead(word: str, spoken: Language) -> bool:
    """Whether a word leads to somebody without a name, as "a" and "her" do, but "no" does not."""
    is_own = compile_phrases(spoken.people.possessives).fullmatch(word) is not None
    is_any = fold(word) in folded(spoken.people.indefinite) and negations(spoken).fullmatch(word) is None
    return is_own or is_any
