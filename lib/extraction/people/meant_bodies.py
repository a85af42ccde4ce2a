"""Bodies that no list knows and that speak, by the meaning of their sentences: firms, clubs, unions, agencies."""

from __future__ import annotations

from collections.abc import Iterator

from lib.extraction import meaning
from lib.extraction.document import Actor, Passage
from lib.extraction.people import role_words, roles
from lib.extraction.people.name_words import articles, is_speaker_noun
from lib.extraction.people.romanisation import romanised
from lib.text import fold

RULE = "the name of a body, by sentences like it"
LIKELY, SURELY, SPEAKS = 0.5, 0.8, 0.8  # from which share on a word is part of a body's name, all are, and it speaks
MOST_WORDS = 7


def find(passage: Passage) -> Iterator[Actor]:
    """The bodies by name of a sentence that seem to speak in it."""
    run, likely = passage.words, meaning.of_words(passage, meaning.BODY)
    first = 0
    while first < len(run):
        last = first
        while last < len(run) and likely[last] >= LIKELY and (last == first or not run.gap(last).strip(" -'’\u00a0")):
            last += 1
        start = first + (last - first > 1 and fold(run[first].text) in articles(passage.spoken))
        if start < last <= start + MOST_WORDS and is_named(passage, start, last):
            name = romanised(run.surface(start, last), passage.spoken)
            yield Actor(run[start].start, run[last - 1].end, name, "institution", RULE)
        first = max(last, first + 1)


def is_named(passage: Passage, first: int, last: int) -> bool:
    """Whether words with a capital, which do not end in a place, are surely a body that speaks."""
    start, end = passage.words[first].start, passage.words[last - 1].end
    is_place = any(each.start < end <= each.end for each in passage.places)
    if is_place or not passage.words[first].text[0].isupper() or is_described(passage, first, last):
        return False
    if meaning.share(passage, start, end, meaning.SOURCE) < SPEAKS:
        return False
    return meaning.share(passage, start, end, meaning.BODY) >= SURELY


def is_described(passage: Passage, first: int, last: int) -> bool:
    """Whether a noun leads the words, as in "the shipping company X", or the table of roles knows them."""
    words = [word.text for word in passage.words[first:last]]
    return is_noun(passage, first) or bool(roles.role_of(words, passage.spoken))


def is_noun(passage: Passage, at: int) -> bool:
    """Whether a word is a noun for somebody or for any body, which only opens its sentence or is capital as all are."""
    word, spoken = passage.words[at].text, passage.spoken
    return is_speaker_noun(word, spoken) or role_words.role(fold(word), spoken) != ""
