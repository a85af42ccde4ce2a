"""What somebody was asked: who asks, and whoever stands in the question, is not who answers."""

from __future__ import annotations

import re
from collections.abc import Iterable

from lib.extraction.document import Passage
from lib.languages.lexicon import compile_phrases
from lib.text import Span

APPOSED = 3  # commas around a subject and what is told of it
LISTENERS = ("journalists", "reporters", "journalist", "reporter")  # sources as they are called in English


def questions(passage: Passage, start: int, verbs: Iterable[re.Match[str]]) -> list[Span]:
    """The stretches of a sentence from "asked whether" to the comma or verb before the words of the answer."""
    found = list(compile_phrases(passage.spoken.quotes.asked).finditer(passage.text, passage.start, passage.end))
    return [(each.start(), end_of_question(passage, each.end(), start, verbs)) for each in found]


def opens(passage: Passage, comma: int) -> bool:
    """Whether words before a comma tell what somebody was asked: "Asked whether it would rain, X said"."""
    return compile_phrases(passage.spoken.quotes.asked).match(passage.text, passage.start, comma) is not None


def end_of_question(passage: Passage, at: int, start: int, verbs: Iterable[re.Match[str]]) -> int:
    """Where a question ends: at a comma before the verb of the answer and its subject, or at that verb."""
    answers = [verb.start() for verb in verbs if at <= verb.start() < start]
    last = max(answers, default=start if at < start < passage.end else passage.end)
    commas = [each for each in range(at, last) if passage.text[each] == ","]
    if len(commas) >= APPOSED and not passage.text[commas[-1] + 1 : last].strip() and named(passage, *commas[-3:-1]):
        return commas[-APPOSED]  # "asked whether …, X, 65, said"
    return commas[-1] if commas else last


def named(passage: Passage, start: int, end: int) -> bool:
    """Whether somebody is named between two commas."""
    return any(start < each.start and each.end <= end for each in passage.actors)


def is_listener(name: str) -> bool:
    """Whether a source is rather told something than that it says it."""
    return name.endswith(LISTENERS)
