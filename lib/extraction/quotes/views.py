"""Whose view a clause is by words for a view alone: "X, according to whom it rains", "For the analyst X, it rains"."""

from __future__ import annotations

from lib.extraction.document import Actor, Passage
from lib.extraction.people.name_words import is_person_noun
from lib.extraction.quotes.cues import credits_of, view_verbs, words
from lib.extraction.quotes.subjects import is_governed
from lib.languages.lexicon import compile_phrases
from lib.text import Span

MOST_TO_NAME = 9  # words between "for" and the name of whose view it is: "the delegate of the front in Spain, X"
LEAST_TOLD = 4  # words of a view
KINDS = ("person", "institution", "source", "country")
View = tuple[Actor, Span]


def of_relative(passage: Passage) -> View | None:
    """Of "X, the spokesman, according to whom …" X, and what stands behind."""
    match = compile_phrases(passage.spoken.quotes.by_relative).search(passage.text, passage.start, passage.end)
    if not match:
        return None
    clause = max(passage.text.rfind(mark, passage.start, match.start()) for mark in ";:(") + 1
    ahead = [each for each in passage.actors if clause <= each.start and each.end <= match.start()]
    ahead = [each for each in ahead if each.kind in KINDS and not is_governed(passage, each)]
    people = [each for each in ahead if each.kind == "person"]
    who = people[-1] if people else ahead[0] if ahead else None
    return (who, (match.end(), passage.end)) if who else None


def of_expert(passage: Passage) -> View | None:
    """Of "For the analyst X, it rains" X, where a noun tells what X is and no verb of saying leads to it."""
    match = compile_phrases(passage.spoken.quotes.by_expert).match(passage.text, passage.start, passage.end)
    if not match or any(each.start() == match.start() for each in credits_of(passage)):
        return None
    who = next((each for each in passage.actors if each.kind == "person" and each.start >= match.end()), None)
    if not who or words(passage.text[match.end() : who.start]) > MOST_TO_NAME:
        return None
    comma, told_of = end_of_view(passage, match.end(), who)
    if comma < 0 or not is_told_of(told_of, passage) or any(each.start() < comma for each in view_verbs(passage)):
        return None
    return (who, (comma + 1, passage.end)) if words(passage.text[comma : passage.end]) >= LEAST_TOLD else None


def end_of_view(passage: Passage, start: int, who: Actor) -> tuple[int, str]:
    """The comma behind a name, or behind what is told of it between two, and the words around the name up to there."""
    text, first = passage.text, passage.text.find(",", who.end, passage.end)
    second = text.find(",", first + 1, passage.end) if first == who.end else -1
    comma = second if second > 0 and is_told_of(text[first:second], passage) else first
    return comma, f"{text[start : who.start]} {text[who.end : comma]}"


def is_told_of(text: str, passage: Passage) -> bool:
    """Whether some words hold a noun for a person."""
    return any(is_person_noun(word.strip(",."), passage.spoken) for word in text.split())
