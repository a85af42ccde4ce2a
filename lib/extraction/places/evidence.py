"""What stands around a name and tells that it is a place: a list of places, a word for what only towns have."""

from __future__ import annotations

from functools import cache

from lib.extraction.places.candidate import Candidate, preposition
from lib.extraction.places.towns import noun_of_towns
from lib.gazetteer import tables
from lib.gazetteer.toponyms import longest
from lib.languages.language import Language
from lib.languages.lexicon import compile_phrases
from lib.languages.tokens import Words, folded
from lib.text import fold

LONGEST_LISTED = 3  # words of a name on a list


def is_listed(candidate: Candidate) -> bool:
    """Whether a word for where stands before the first of a list that it is on: "in Oslo, Bergen and Voss"."""
    run, at = candidate.run, candidate.at
    if candidate.before:
        return False
    while (first := listed_before(run, at)) is not None:
        if preposition(run.text, run[first].start, run.spoken):
            return True
        at = first
    return False


def listed_before(run: Words, at: int) -> int | None:
    """Where the name of a place begins that only a comma or an "and" parts from a word."""
    end = at
    if at > 1 and fold(run[at - 1].text) in folded(run.spoken.names.joints) and run.gap(at) == " ":
        end = at - 1
    elif not at or run.gap(at) != ", ":
        return None
    if run.gap(end) not in (" ", ", "):
        return None
    for length in range(min(LONGEST_LISTED, end), 0, -1):
        found = longest(run, end - length)
        if found and found[0] == length:
            return end - length
    return None


def is_told_by_noun(candidate: Candidate) -> bool:
    """Whether what only towns have, or a word for a town, stands before: "the outskirts of X", "мэр Читы"."""
    if candidate.place.kind not in ("city", "island"):
        return False
    run, spoken = candidate.run, candidate.run.spoken
    match = noun_of_towns(run.text, candidate.start, spoken)
    if not match:
        return False
    return bool(match[2]) or is_word_for_town(match[1], spoken) or owns(candidate)


def owns(candidate: Candidate) -> bool:
    """Whether a name stands in a case by which it may own the noun before it: "центр Читы", "im Zentrum Kiels"."""
    return not tables.load().lookup(candidate.run[candidate.at + candidate.length - 1].text, candidate.run.spoken.code)


@cache
def is_word_for_town(word: str, spoken: Language) -> bool:
    """Whether a noun is one for towns or islands themselves: "село"."""
    heads = tuple(head for head, kind in spoken.names.heads.items() if kind in ("city", "island"))
    return bool(compile_phrases(heads).fullmatch(word))
