"""The words of a language that tie words to a speaker, compiled."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from lib.extraction.document import Passage
from lib.extraction.quotes.quotation_marks import CLOSERS
from lib.languages.language import Language
from lib.languages.lexicon import alternatives, compile_phrases

RIGHT_BEFORE_MARK = re.compile(r"\s*[„“”«»\"‘’'‹]")
NEAR_THAT = 6  # words between a verb of saying and its "that", at most


@dataclass(frozen=True)
class Cues:
    """The words of a language that tie words to a speaker, compiled."""

    speech: re.Pattern[str]
    view: re.Pattern[str]  # verbs of saying and of thinking
    according: re.Pattern[str]
    so: re.Pattern[str]
    thus: re.Pattern[str]
    that: re.Pattern[str]
    naming: re.Pattern[str]  # verbs of saying only before words in marks
    told_as: re.Pattern[str]

    @property
    def before_source(self) -> tuple[re.Pattern[str], re.Pattern[str]]:
        return self.according, self.so


@cache
def cues(spoken: Language) -> Cues:
    words = spoken.quotes
    return Cues(
        speech=compile_phrases(words.speech),
        view=compile_phrases((*words.speech, *words.opinion)),
        according=written_on(words.according) if spoken.events.verb_last else compile_phrases(words.according),
        so=re.compile(rf"[,”“»\"’]\s*{compile_phrases(words.so).pattern}", re.IGNORECASE),
        thus=re.compile(rf"\s*{compile_phrases(words.thus).pattern}", re.IGNORECASE),
        that=compile_phrases(words.that),
        naming=compile_phrases(words.naming),
        told_as=re.compile(rf"[,–—]\s*{compile_phrases(words.told_as).pattern}\s", re.IGNORECASE),
    )


def written_on(phrases: tuple[str, ...]) -> re.Pattern[str]:
    """What finds phrases also where they are written onto the word before: Korean "경찰에 따르면"."""
    return re.compile(rf"{alternatives(phrases)}(?!\w)")


@cache
def negations(spoken: Language) -> re.Pattern[str]:
    return compile_phrases(spoken.quotes.negation)


@cache
def denials(spoken: Language) -> re.Pattern[str]:
    return compile_phrases(spoken.quotes.denial)


def that_behind(passage: Passage, start: int) -> re.Match[str] | None:
    """The "that" a few words behind a verb."""
    that = cues(passage.spoken).that.search(passage.text, start, passage.end)
    return that if that and words(passage.text[start : that.start()]) <= NEAR_THAT else None


def words(text: str) -> int:
    return len(re.findall(r"\w+", text))


def view_verbs(passage: Passage) -> list[re.Match[str]]:
    """The verbs of saying and thinking of a sentence, and before words in marks those of naming."""
    if "view verbs" not in passage.found:
        found = list(cues(passage.spoken).view.finditer(passage.text, passage.start, passage.end))
        named = [each for each in naming_verbs(passage) if not any(meet(each, other) for other in found)]
        passage.found["view verbs"] = sorted([*found, *named], key=lambda each: each.start()) if named else found
    return passage.found["view verbs"]


def naming_verbs(passage: Passage) -> list[re.Match[str]]:
    """The verbs of naming before the last mark of a sentence: "called it “a joke”", but not "a boat called “Joke”"."""
    last = max((passage.text.rfind(mark, passage.start, passage.end) for mark in CLOSERS), default=-1)
    if last < 0:
        return []
    named = cues(passage.spoken).naming.finditer(passage.text, passage.start, last)
    return [each for each in named if not RIGHT_BEFORE_MARK.match(passage.text, each.end(), passage.end)]


def meet(one: re.Match[str], other: re.Match[str]) -> bool:
    return one.start() < other.end() and other.start() < one.end()


def credits_of(passage: Passage) -> list[re.Match[str]]:
    """The words for "according to" of a sentence, and then those of them that count behind a comma alone."""
    if "credits" not in passage.found:
        several = cues(passage.spoken).before_source
        found = (cue.finditer(passage.text, passage.start, passage.end) for cue in several)
        passage.found["credits"] = [match for each in found for match in each]
    return passage.found["credits"]
