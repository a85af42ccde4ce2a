"""Capitals that a text tells of without their name: "the Vietnamese capital", "the capital of Laos"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from lib.extraction.document import Mention, Passage
from lib.extraction.people.people_words import lexica
from lib.gazetteer import tables
from lib.languages.language import Language
from lib.languages.lexicon import compile_phrases

LEAST_SURE = 0.7
OF_WORDS = 2  # between "capital" and its country: "of the"
RULE = "a capital told without its name"


def told(passage: Passage) -> Iterator[Mention]:
    """The capitals of a sentence that a people's adjective or a country stands beside, as places."""
    for noun in nouns(passage.spoken).finditer(passage.text, passage.start, passage.end):
        for country, start, end in countries_beside(passage, noun):
            if place := tables.capital(country):
                yield Mention(min(noun.start(), start), max(noun.end(), end), place, LEAST_SURE, False, RULE)
                break


@cache
def nouns(spoken: Language) -> re.Pattern[str]:
    return compile_phrases(spoken.events.capitals)


def countries_beside(passage: Passage, noun: re.Match[str]) -> Iterator[tuple[str, int, int]]:
    """The countries that a noun may be of, with the span that says so: right before it, or right behind."""
    text = passage.text
    for hit in lexica(passage.spoken)["demonym"].finditer(text, passage.start, passage.end):
        between = text[hit.end : noun.start()] if hit.end <= noun.start() else text[noun.end() : hit.start]
        if between.isspace():
            yield hit.value, hit.start, hit.end
    for mention in passage.places:
        if mention.place.kind == "country" and (
            is_of(noun, mention, text) or text[mention.end : noun.start()].isspace()
        ):
            yield mention.place.country, mention.start, mention.end


def is_of(noun: re.Match[str], mention: Mention, text: str) -> bool:
    """Whether a place stands right behind a noun: "the capital of the Netherlands"."""
    behind = text[noun.end() : mention.start]
    return mention.start > noun.end() and len(behind.split()) <= OF_WORDS and "," not in behind
