"""Trigger words and markers of a language, and the part of a sentence a trigger stands in."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from lib.extraction.document import Passage
from lib.languages import cldr
from lib.languages.date_expressions import Expression
from lib.languages.language import Language
from lib.languages.lexicon import Hit, Lexicon, compile_phrases
from lib.text import Span

CUT = r"[,;:–—]\s|\s[–—]\s"
COUNTED_TO = 20  # numbers in digits that count meetings; years and days of the month look like greater ones


@dataclass(frozen=True)
class Grammar:
    """The trigger words and markers of one language, compiled."""

    triggers: Lexicon
    planned: re.Pattern[str]
    hoped: re.Pattern[str]
    conjunction: re.Pattern[str]  # "and"
    habit: re.Pattern[str]
    negation: re.Pattern[str]
    claimed: re.Pattern[str]
    cut: re.Pattern[str]  # where one clause ends and another begins
    punctuation: re.Pattern[str]
    numbers: re.Pattern[str]
    to: re.Pattern[str]  # before where a journey leads, or something is
    origin: re.Pattern[str]
    by: re.Pattern[str]
    adjunct: re.Pattern[str]
    also: re.Pattern[str]
    earlier: re.Pattern[str]
    possessive: re.Pattern[str]
    purpose: re.Pattern[str]


@cache
def grammar(spoken: Language) -> Grammar:
    """Compiles the [events] of a language file; statements are told by quotes, not by triggers."""
    words = spoken.events
    triggers = {phrase: kind for kind, phrases in words.triggers.items() if kind != "STATEMENT" for phrase in phrases}
    subordinate, adjunct, purpose = (
        compile_phrases(each).pattern for each in (words.subordinate, words.adjunct, words.purpose)
    )
    return Grammar(
        triggers=Lexicon(triggers),
        planned=compile_phrases(words.planned),
        hoped=compile_phrases(words.hoped),
        conjunction=compile_phrases(tuple(filter(None, [cldr.conjunction(spoken.code)]))),
        habit=compile_phrases(words.habit),
        negation=compile_phrases(spoken.quotes.negation),
        claimed=compile_phrases(spoken.quotes.claimed),
        cut=re.compile(rf"{CUT}|(?<=\s){subordinate}", re.IGNORECASE),
        punctuation=re.compile(CUT),
        numbers=compile_phrases((*spoken.dates.numbers, *map(str, range(1, COUNTED_TO + 1)))),
        to=compile_phrases((*words.to, *words.at)),
        origin=compile_phrases(words.origin),
        by=compile_phrases(words.by),
        adjunct=re.compile(rf"{adjunct}\s+(?:\w+\s+)?$", re.IGNORECASE),
        also=compile_phrases(words.also),
        earlier=compile_phrases(words.earlier),
        possessive=compile_phrases(spoken.people.possessives),
        purpose=re.compile(rf"{purpose}\s+$", re.IGNORECASE),
    )


@dataclass(frozen=True)
class Trigger:
    """A word that tells of a happening: its kind, where it stands, and the clause around it."""

    passage: Passage
    kind: str
    start: int
    end: int
    clause: Span

    @property
    def marks(self) -> Grammar:
        return grammar(self.passage.spoken)

    @property
    def source(self) -> str:
        return self.passage.text[self.start : self.end]


def find(passage: Passage) -> Iterator[Trigger]:
    """The triggers of a sentence, left to right."""
    for hit in grammar(passage.spoken).triggers.finditer(passage.text, passage.start, passage.end):
        yield Trigger(passage, hit.value, hit.start, hit.end, clause_of(passage, hit))


def holds_trigger(passage: Passage, start: int, end: int) -> bool:
    """Whether a stretch of a sentence tells of a happening."""
    return next(grammar(passage.spoken).triggers.finditer(passage.text, start, end), None) is not None


def clause_of(passage: Passage, hit: Hit) -> Span:
    """The part of a sentence a trigger stands in; together with the one before where it holds nobody."""
    matches = grammar(passage.spoken).cut.finditer(passage.text, passage.start, passage.end)
    cuts = [
        passage.start,
        *(match.start() for match in matches if not hit.start <= match.start() < hit.end),
        passage.end,
    ]
    start, end = between_cuts(cuts, hit.start, hit.end)
    while start > passage.start and not holds_actor(passage, start, end):
        start = max(cut for cut in cuts if cut < start)
    return start, end


def holds_actor(passage: Passage, start: int, end: int) -> bool:
    return any(start <= actor.start < end for actor in passage.actors if actor.kind != "medium")


def segment_of(passage: Passage, start: int, end: int) -> Span:
    """The part of a sentence between commas, colons and dashes that holds a stretch of it."""
    marks = grammar(passage.spoken).punctuation.finditer(passage.text, passage.start, passage.end)
    return between_cuts([passage.start, *(mark.start() for mark in marks), passage.end], start, end)


def between_cuts(cuts: list[int], start: int, end: int) -> Span:
    """The last cut before a stretch, and the first behind it."""
    return max(cut for cut in cuts if cut <= start), min((cut for cut in cuts if cut >= end), default=cuts[-1])


def is_ahead(passage: Passage, expression: Expression) -> bool:
    """Whether the words around a date, up to the next comma, tell of something expected, and no "and" parts them."""
    text, marks = passage.source, grammar(passage.spoken)
    cuts = [0, *(mark.start() for mark in marks.punctuation.finditer(text)), len(text)]
    found = marks.planned.finditer(text, *between_cuts(cuts, expression.start, expression.end))
    return any(not marks.conjunction.search(text, expression.end, max(expression.end, mark.start())) for mark in found)


def follows(preposition: re.Pattern[str], before: str) -> bool:
    """Whether a preposition stands right before, at most one short word away."""
    matches = list(preposition.finditer(before))
    return bool(matches) and len(before[matches[-1].end() :].split()) <= 1
