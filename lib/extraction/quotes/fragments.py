"""Words in marks inside of a sentence: who calls somebody so, raises a glass to it, or in whose eyes it is so."""

from __future__ import annotations

import re
from functools import cache

import regex

from lib.extraction.document import Actor, Passage
from lib.extraction.quotes import described_speakers
from lib.extraction.quotes.cues import meet, view_verbs, words
from lib.extraction.quotes.subjects import chosen
from lib.languages.language import Language
from lib.languages.lexicon import compile_phrases

MOST_TO_MARKS = 16  # words between a verb that expresses something and the words in marks
MOST_TO_AGENT = 8  # words between "called" and "by"
FAR_AGENT = 60  # characters between "by" and whom it leads to
WHOLE = 5  # words: from here on a capital does not make words in marks a title
BREAKS = re.compile(r"[;:.!?“”„«»\"]")
ABBREVIATED = regex.compile(r"\b\p{L}{1,4}\.(?=\s)")  # "Mr."
MARKS = "“”„«»\"'‘’‚‹› ()"
CAPITAL = regex.compile(r"\p{Lu}")
NOT_WORDS = regex.compile(r"[\s“”„«»\"‘’‚‹›,.!?…–—-]*")


def expressing_verbs(passage: Passage, start: int, end: int) -> list[re.Match[str]]:
    """The verbs before words in marks that those may be words of: "promised the ports “every help”"."""
    if not start > passage.start or is_name(passage.text[start:end], passage.spoken):
        return []
    known = view_verbs(passage)
    return [
        verb
        for verb in all_expressing(passage)
        if leads_to(passage, verb.end(), start) and not any(meet(verb, each) for each in known)
    ]


def verb_behind(passage: Passage, end: int) -> list[re.Match[str]]:
    """The verb right behind words in marks that reports words nowhere else: "“…,” she laughed", “…,” laughed she."""
    if not passage.start < end < passage.end:
        return []
    at = NOT_WORDS.match(passage.text, end, passage.end).end()  # pyright: ignore[reportOptionalMemberAccess]
    verb = compile_phrases(passage.spoken.quotes.behind_words).match(passage.text, at, passage.end)
    return [verb] if verb and not any(meet(verb, each) for each in view_verbs(passage)) else []


def all_expressing(passage: Passage) -> list[re.Match[str]]:
    if "expressing" not in passage.found:
        verbs = compile_phrases(passage.spoken.quotes.expressing)
        passage.found["expressing"] = list(verbs.finditer(passage.text, passage.start, passage.end))
    return passage.found["expressing"]


def leads_to(passage: Passage, at: int, start: int) -> bool:
    """Whether few words and no mark stand between a position and words in marks."""
    between = ABBREVIATED.sub("", passage.text[at:start].rstrip(MARKS))
    return at <= start and not BREAKS.search(between) and words(between) <= MOST_TO_MARKS


def is_name(text: str, spoken: Language) -> bool:
    """Whether few words with a capital are rather a name or a title, where not all nouns have one."""
    return not spoken.names.capital_nouns and words(text) < WHOLE and CAPITAL.match(text) is not None


# --- "called “…” by X", "“…” in the eyes of X" ---


def agent(passage: Passage, start: int, end: int) -> Actor | None:
    """Who calls something so in a passive, or in whose eyes it is so, right beside the words in marks."""
    return in_eyes_of(passage, end) or of_passive(passage, start, end)


def in_eyes_of(passage: Passage, end: int) -> Actor | None:
    """ "“…” in the eyes of X", right behind the marks."""
    view = compile_phrases(passage.spoken.quotes.viewed)
    at = NOT_WORDS.match(passage.text, end).end()  # pyright: ignore[reportOptionalMemberAccess]
    match = view.match(passage.text, at, passage.end)
    return led_to(passage, match) if match else None


def of_passive(passage: Passage, start: int, end: int) -> Actor | None:
    """ "Called “…” by X", "called by X “…”", "by X “…” called"."""
    called = called_words(passage.spoken)
    for participle in called.finditer(passage.text, passage.start, passage.end):
        is_before = leads_to(passage, participle.end(), start)
        is_behind = participle.start() >= end and NOT_WORDS.fullmatch(passage.text, end, participle.start())
        if not (is_before or is_behind):
            continue
        for by in agents(passage.spoken).finditer(passage.text, passage.start, passage.end):
            if is_of(passage, by, participle, start, end) and (actor := led_to(passage, by)):
                return actor
        if is_before and (actor := without_preposition(passage, participle.end(), start)):
            return actor
    return None


def is_of(passage: Passage, by: re.Match[str], participle: re.Match[str], start: int, end: int) -> bool:
    """Whether a "by" belongs to a participle: right behind it or behind the words in marks, or before both."""
    text = passage.text
    if by.start() >= end:
        return NOT_WORDS.fullmatch(text, end, by.start()) is not None
    if participle.end() <= by.start():
        return by.end() <= start and words(text[participle.end() : by.start()]) <= MOST_TO_AGENT
    is_verb_last = participle.start() >= end
    return is_verb_last and leads_to(passage, by.end(), start)


def without_preposition(passage: Passage, at: int, start: int) -> Actor | None:
    """An agent by its case alone, right behind the participle."""
    if not passage.spoken.quotes.agent_by_case:
        return None
    here = [each for each in passage.actors if at <= each.start < start]
    return here[0] if here and here[0].oblique and words(passage.text[at : here[0].start]) <= 1 else None


def led_to(passage: Passage, by: re.Match[str]) -> Actor | None:
    """Whom "by" leads to: an actor, or whoever the text describes there."""
    after = [each for each in passage.actors if by.end() <= each.start < by.end() + FAR_AGENT]
    between = ABBREVIATED.sub("", passage.text[by.end() : after[0].start]) if after else ""
    if after and not BREAKS.search(between) and "," not in between:
        return chosen(after, passage)
    return described_speakers.behind_credit(by, by.end(), passage)


@cache
def called_words(spoken: Language) -> re.Pattern[str]:
    return compile_phrases(spoken.quotes.called)


@cache
def agents(spoken: Language) -> re.Pattern[str]:
    return compile_phrases(spoken.quotes.agent)
