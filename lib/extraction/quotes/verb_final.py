"""Reported clauses of languages whose verb of saying stands last, with the endings of the clause as its "that"."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from lib.extraction.document import Actor, Passage
from lib.extraction.quotes.cues import cues
from lib.languages.language import Language
from lib.languages.lexicon import compile_phrases

MOST_BETWEEN = 5  # words between the clause and its verb: who says it, and when
MARKS = "”’»」』\"'"
WORD = re.compile(r"\w+")


class Told(NamedTuple):
    """A clause, who says it, and the verb."""

    start: int
    end: int
    actor: Actor
    verb: re.Match[str]


def told(passage: Passage) -> Told | None:
    """The last reported clause of a sentence, with a subject between it and its verb or before it."""
    spoken, text = passage.spoken, passage.text
    if not spoken.quotes.quotative:
        return None
    for clause_end in reversed(
        list(compile_phrases(spoken.quotes.quotative).finditer(text, passage.start, passage.end))
    ):
        verb = cues(spoken).view.search(text, clause_end.end(), passage.end)
        if text[clause_end.start() - 1] in MARKS:
            continue  # of words in marks: direct speech
        if not verb or len(WORD.findall(text[clause_end.end() : verb.start()])) > MOST_BETWEEN:
            continue
        if actor := subject_in(passage, clause_end.end(), verb.start()):
            return Told(passage.start, clause_end.end(), actor, verb)
        if (actor := subject_in(passage, passage.start, clause_end.start())) and actor.end < clause_end.start():
            return Told(after_particle(text, actor.end), clause_end.end(), actor, verb)
    return None


def subject_in(passage: Passage, start: int, end: int) -> Actor | None:
    """The first subject of a stretch by its ending: the actors it holds, persons first, else its words themselves."""
    subject = subject_ending(passage.spoken).search(passage.text, start, end)
    if not subject:
        return None
    here = [each for each in passage.actors if start <= each.start < subject.end()]
    for kinds in (("person",), ("medium", "institution"), ("source", "they"), ("country",)):
        if named := [each for each in here if each.kind in kinds and each.name]:
            last = named[-1]
            return Actor(last.start, max(last.end, subject.end()), last.name, last.kind, last.rule, last.country)
    if here and here[-1].kind == "pronoun" and here[-1].end >= subject.end(1):
        return here[-1]
    dates = (each.end for each in passage.dates if start <= each.start and each.end <= subject.start(1))
    words = passage.text[max(start, *dates, start) : subject.end(1)].strip(" ,")
    return Actor(start, subject.end(), words, "source", "as the text describes it") if words else None


def subject_before(passage: Passage, end: int) -> Actor | None:
    """The last subject by its ending before quoted words, outside of words quoted earlier."""
    taken = [(each.start, each.end) for each in passage.document.direct if each.end <= end]
    taken += [(each.start, each.end - 1) for each in passage.actors if " " in passage.text[each.start : each.end]]
    found = subject_ending(passage.spoken).finditer(passage.text, passage.start, end)
    free = [each for each in found if not any(low <= each.start() and each.end() <= high for low, high in taken)]
    if not free:
        return None
    start = max((each.end() for each in free[:-1]), default=passage.start)
    return subject_in(passage, start, min(end, free[-1].end() + 1))


def after_particle(text: str, at: int) -> int:
    """Where the next word begins."""
    space = WORD.search(text, at)
    return space.start() if space else at


@cache
def subject_ending(spoken: Language) -> re.Pattern[str]:
    """A word with the ending of a subject."""
    endings = "|".join(map(re.escape, spoken.quotes.subject_ending))
    return re.compile(rf"(\w+?)(?:{endings})(?=[\s,])")
