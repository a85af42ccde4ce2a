"""Trigger words and markers of a language, and the part of a sentence a trigger stands in."""

from __future__ import annotations

import re
from functools import cache

from lib.extraction.document import Passage
from lib.languages import cldr
from lib.languages.date_expressions import Expression
from lib.languages.language import Language
from lib.languages.lexicon import Hit, Lexicon, compile_phrases

CUT = r"[,;:–—]\s|\s[–—]\s"
Span = tuple[int, int]


@cache
def grammar(spoken: Language) -> dict[str, re.Pattern | Lexicon]:
    """The trigger words and markers of a language, compiled."""
    words = spoken.events
    triggers = {phrase: kind for kind, phrases in words.triggers.items() if kind != "STATEMENT" for phrase in phrases}
    return {
        "triggers": Lexicon(triggers),
        "planned": compile_phrases(words.planned),
        "hoped": compile_phrases(words.hoped),
        "and": compile_phrases(tuple(filter(None, [cldr.conjunction(spoken.code)]))),
        "habit": compile_phrases(words.habit),
        "negation": compile_phrases(spoken.quotes.negation),
        "claimed": compile_phrases(spoken.quotes.claimed),
        "cut": re.compile(rf"{CUT}|(?<=\s){compile_phrases(words.subordinate).pattern}", re.IGNORECASE),
        "punctuation": re.compile(CUT),
        "numbers": compile_phrases((*spoken.dates.numbers, *map(str, range(1, 21)))),
        "to": compile_phrases((*words.to, *words.at)),
        "origin": compile_phrases(words.origin),
        "by": compile_phrases(words.by),
        "adjunct": re.compile(rf"{compile_phrases(words.adjunct).pattern}\s+(?:\w+\s+)?$", re.IGNORECASE),
        "also": compile_phrases(words.also),
        "earlier": compile_phrases(words.earlier),
        "possessive": compile_phrases(spoken.people.possessives),
        "purpose": re.compile(rf"{compile_phrases(words.purpose).pattern}\s+$", re.IGNORECASE),
    }


def clause_of(passage: Passage, hit: Hit) -> Span:
    """The part of a sentence a trigger stands in; together with the one before where it holds nobody."""
    matches = grammar(passage.spoken)["cut"].finditer(passage.text, passage.start, passage.end)
    cuts = [
        passage.start,
        *(match.start() for match in matches if not hit.start <= match.start() < hit.end),
        passage.end,
    ]
    start = max(cut for cut in cuts if cut <= hit.start)
    end = min((cut for cut in cuts if cut >= hit.end), default=passage.end)
    while start > passage.start and not any(
        start <= actor.start < end for actor in passage.actors if actor.kind != "medium"
    ):
        start = max(cut for cut in cuts if cut < start)
    return start, end


def segment_of(passage: Passage, hit: Hit) -> Span:
    """The part of a sentence between commas, colons and dashes that a trigger stands in."""
    marks = grammar(passage.spoken)["punctuation"].finditer(passage.text, passage.start, passage.end)
    cuts = [passage.start, *(mark.start() for mark in marks), passage.end]
    return max(cut for cut in cuts if cut <= hit.start), min(
        (cut for cut in cuts if cut >= hit.end), default=passage.end
    )


def is_ahead(passage: Passage, expression: Expression) -> bool:
    """Whether the words around a date, up to the next comma, tell of something expected, and no "and" parts them."""
    text, marks = passage.source, grammar(passage.spoken)
    cuts = [0, *(mark.start() for mark in marks["punctuation"].finditer(text)), len(text)]
    start = max(cut for cut in cuts if cut <= expression.start)
    end = min((cut for cut in cuts if cut >= expression.end), default=len(text))
    found = marks["planned"].finditer(text, start, end)
    return any(not marks["and"].search(text, expression.end, max(expression.end, mark.start())) for mark in found)


def follows(pattern: re.Pattern, before: str) -> bool:
    """Whether a preposition stands right before, at most one short word away."""
    matches = list(pattern.finditer(before))
    return bool(matches) and len(before[matches[-1].end() :].split()) <= 1
