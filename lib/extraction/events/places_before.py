"""Where a happening took place that tells only of a place told before: "arrived in the city", "there they signed"."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import cache

from lib.extraction.document import Mention, Passage
from lib.extraction.events.triggers import Trigger, named
from lib.gazetteer import tables
from lib.gazetteer.tables import Place
from lib.languages.language import Language
from lib.languages.lexicon import Lexicon

REACH = 5  # sentences back
OPENING = re.compile(r"\W*(?:\w{1,3}\s+)?")  # before "there" where it opens what is told: "And "


def place_told_before(trigger: Trigger) -> Place | None:
    """The place that the words of a clause point back to: the last one of its kind that the text has told."""
    passage, (start, end) = trigger.passage, trigger.clause
    for found in phrases(passage.spoken).finditer(passage.text, start, end):
        if found.value == "there" and not OPENING.fullmatch(passage.text, passage.start, found.start):
            continue
        return next(filter(FITS[found.value], told_before(passage, found.start)), None)
    return None


def told_before(passage: Passage, at: int) -> Iterator[Place]:
    """The places told before a position, the last one first; what stands for a government is none."""
    for each in (passage, *reversed(passage.document.before(passage, REACH))):
        for mention in reversed(each.places):
            if mention.start < at and stands_for_itself(mention):
                yield mention.place


def stands_for_itself(mention: Mention) -> bool:
    return not mention.metonym


def is_capital(place: Place) -> bool:
    capital = tables.capital(place.country)
    return place.kind == "city" and capital is not None and capital.place_id == place.place_id


FITS: dict[str, Callable[[Place], bool]] = {
    "city": lambda place: place.kind == "city",
    "capital": is_capital,
    "country": lambda place: place.kind == "country",
    "island": lambda place: place.kind == "island",
    "there": lambda place: place.kind in ("city", "site", "island", "country"),
}


@cache
def phrases(spoken: Language) -> Lexicon:
    return named(spoken.events.told_before)
