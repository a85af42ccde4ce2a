"""Where something was said: the place that opens its sentence, or that stands beside the verb of saying."""

from __future__ import annotations

import re
from functools import cache

from lib.extraction.document import Mention, Passage, Quote
from lib.extraction.events.bystanders import belongs_to_office
from lib.extraction.events.triggers import PREPOSITION_BEFORE, follows, grammar, holds_trigger, segment_of, told_where
from lib.gazetteer.tables import Place
from lib.languages.language import Language
from lib.languages.lexicon import compile_phrases

SPOTS = ("city", "site", "island")  # a country is as often whom the words are about
OPENING_WORDS = 2  # before the place that a sentence opens with


def place_said(passage: Passage, quote: Quote) -> Place | None:
    """Where a quote was said, as far as its sentence tells outside of what was said."""
    outside = [
        each
        for each in passage.places
        if each.place.kind in SPOTS and not each.metonym and not lies_in_direct(passage, each.start)
    ]
    opening = (each for each in outside if opens(passage, each))
    beside = (each for each in outside if is_beside_saying(passage, quote, each))
    return next((each.place for each in (*opening, *beside)), None)


def lies_in_direct(passage: Passage, at: int) -> bool:
    return any(one.start <= at < one.end for one in passage.document.direct)


def opens(passage: Passage, mention: Mention) -> bool:
    """Whether a sentence opens with a place: "In Oslo the minister said", "From Oslo, the minister said"."""
    words = passage.text[passage.start : mention.start].split()
    return len(words) <= OPENING_WORDS and bool(told_where(passage, mention))


def is_beside_saying(passage: Passage, quote: Quote, mention: Mention) -> bool:
    """Whether a place stands with a verb of saying, and nothing that happened or was said: "said X in Oslo"."""
    before = passage.text[max(passage.start, mention.start - PREPOSITION_BEFORE) : mention.start]
    start, end = segment_of(passage, mention.start, mention.end)
    marks, text = grammar(passage.spoken), passage.text
    if not is_at(passage, mention, before) or belongs_to_office(passage, mention):
        return False
    if quote.kind == "indirect" and marks.that.search(text, start, mention.start):
        return False
    return bool(marks.speech.search(text, start, end)) and not holds_trigger(passage, start, end)


def is_at(passage: Passage, mention: Mention, before: str) -> bool:
    """Whether a place is where something is, and not where something leads to."""
    endings = passage.spoken.events.at_endings
    return bool(follows(at_words(passage.spoken), before)) or (
        bool(endings) and passage.text[mention.start : mention.end].endswith(endings)
    )


@cache
def at_words(spoken: Language) -> re.Pattern[str]:
    return compile_phrases(spoken.events.at)
