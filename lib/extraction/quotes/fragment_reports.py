"""Sentences that hold words of somebody in marks: what stands around the marks is a report of the same words."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import groupby

import regex

from lib.extraction.document import Document, Passage, Quote
from lib.extraction.quotes import attribution
from lib.extraction.quotes.cues import words
from lib.languages.lexicon import compile_phrases

OPENING = " \u00a0«»“”„\"‘’‚‹›'"
LEADS_TO_ALL = re.compile(r"[:,–—-]\s*$")  # before words in marks that are a sentence of their own
SMALL = regex.compile(r"[\p{Ll}\p{Lo}]")
TRAILING = re.compile(r"[\s.,;:!?…]+$")
LEAST_AROUND = 2  # words outside of the marks


def of(passage: Passage, document: Document) -> Iterator[Quote]:
    """A mixed quote for each speaker of whom a sentence holds only a part of what is said in marks."""
    toasts = compile_phrases(passage.spoken.quotes.toasts).search(passage.text, passage.start, passage.end)
    if passage.spoken.quotes.quotative or toasts:
        return  # there even whole sentences in marks stand inside of others
    told = [each for each in document.direct if is_part(each, passage) and not is_reported(each, document)]
    runs = [list(run) for _, run in groupby(told, key=lambda each: each.speaker)]
    start = passage.start
    for number, run in enumerate(runs):
        following = runs[number + 1][0] if number + 1 < len(runs) else None
        end = boundary(passage, run[-1].end, following.start) if following else passage.end
        low = max(start, clause_start(passage, start, run[0].start))
        high = clause_end(passage, run[-1].end, end)
        if words(passage.text[low : run[0].start]) + words(passage.text[run[-1].end : high]) >= LEAST_AROUND:
            first = run[0]
            why = f"around the words in marks; {first.rule}"
            yield Quote(low, high, "mixed", first.speaker, first.via, why, first.confidence, first.actor_kind)
        start = end


def is_part(said: Quote, passage: Passage) -> bool:
    """Whether words in marks go on a sentence that began before them, and are somebody's."""
    if not passage.start < said.start or said.end > passage.end or not said.speaker:
        return False
    before = passage.text[passage.start : said.start].rstrip(OPENING)
    goes_on = bool(SMALL.match(passage.text, said.start)) or passage.spoken.names.capital_nouns
    return words(before) > 0 and goes_on and not LEADS_TO_ALL.search(before) and attribution.CALLED_SO not in said.rule


def is_reported(said: Quote, document: Document) -> bool:
    return any(each.start <= said.start and said.end <= each.end + 1 for each in document.reported)


def boundary(passage: Passage, start: int, end: int) -> int:
    """Where one speaker's part of a sentence ends and the next one's begins: at the last comma between, if any."""
    comma = passage.text.rfind(",", start, end)
    return comma if comma >= 0 else start


def clause_start(passage: Passage, start: int, end: int) -> int:
    """Where the part of a sentence between semicolons begins."""
    at = passage.text.rfind(";", start, end) + 1
    at = max(at, start)
    return at + len(passage.text[at:end]) - len(passage.text[at:end].lstrip(" ,;\n"))


def clause_end(passage: Passage, start: int, end: int) -> int:
    semicolon = passage.text.find(";", start, end)
    last = semicolon if semicolon >= 0 else end
    return last - len(passage.text[start:last]) + len(TRAILING.sub("", passage.text[start:last]))
