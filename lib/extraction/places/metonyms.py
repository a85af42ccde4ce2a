"""Places that stand for their governments: "Moscow denies it"."""

from __future__ import annotations

import re
from functools import cache

from lib.extraction.places.candidate import Candidate
from lib.gazetteer import tables
from lib.languages.language import Language
from lib.languages.lexicon import compile_phrases

DATELINE = re.compile(r"[.:]|,\s+\d|\s+[(–—]")  # behind a place that opens a line
SEATS_AND_STATES = ("city", "country", "site")


def is_metonym(candidate: Candidate) -> bool:
    """Whether a place rather stands for its government: a verb of saying or holding a view follows, or it is a seat."""
    if candidate.place.kind not in SEATS_AND_STATES or candidate.before or is_dateline(candidate):
        return False
    spoken = candidate.run.spoken
    if speaking(spoken).match(candidate.run.text, candidate.end):
        return True
    return candidate.place.place_id in tables.load().capitals and bool(spoken.events.at)


def is_dateline(candidate: Candidate) -> bool:
    """Whether a place opens a line and is set apart from it: "MOSCOW (AP) – "."""
    text = candidate.run.text
    return bool(DATELINE.match(text, candidate.end)) and text[: candidate.start].rstrip(" \t")[-1:] in ("", "\n")


@cache
def speaking(spoken: Language) -> re.Pattern[str]:
    """A verb of saying or holding a view, at most two words away."""
    words = (*spoken.quotes.speech, *spoken.quotes.opinion)
    return re.compile(rf"(?:\s+\w+){{0,2}}?\s+{compile_phrases(words).pattern}", re.IGNORECASE)
