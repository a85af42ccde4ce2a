"""Words of a sentence that may name a place."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache, cached_property

from lib.extraction.document import Passage
from lib.extraction.places.surroundings import Surroundings
from lib.gazetteer import tables
from lib.gazetteer.tables import Place
from lib.gazetteer.toponyms import elided
from lib.languages.language import FIRST_SYLLABIC, Language
from lib.languages.lexicon import compile_phrases
from lib.languages.tokens import Words, forms

PREPOSITION_REACH = 30  # characters


@dataclass(frozen=True)
class Candidate:
    """Words of a sentence that may name a place: where they stand, which place that would be, what is known around."""

    run: Words
    at: int
    length: int  # in words
    place: Place
    around: Surroundings
    passage: Passage | None = None  # its sentence, where what that means is to count

    @cached_property
    def before(self) -> str:
        """The preposition of place right before, or ""."""
        return preposition(self.run.text, self.start, self.run.spoken)

    @property
    def word(self) -> str:
        """The first word."""
        return self.run[self.at].text

    @property
    def start(self) -> int:
        """Where it begins, behind an article that is one word with it: "L'Albanie"."""
        return self.run[self.at].start + elided(self.word, self.run.spoken)

    @property
    def end(self) -> int:
        return self.run[self.at + self.length - 1].end

    @property
    def is_clear(self) -> bool:
        """Whether the article counts it among the towns that can be no other."""
        return self.place.place_id in self.around.clear

    @property
    def is_one_word(self) -> bool:
        return self.length == 1

    @property
    def is_local(self) -> bool:
        """Whether it is one word for something smaller than a region, which people and things may be called as well."""
        return self.is_one_word and self.place.kind not in ("country", "region")


def preposition(text: str, start: int, spoken: Language) -> str:
    """The preposition of place right before a name, or ""."""
    match = prepositions(spoken).search(text, max(0, start - PREPOSITION_REACH), start)
    return match[1] if match else ""


def ending_in_syllables(word: str, spoken: Language) -> int:
    """The letters of the case ending that a known name has in a script of syllables; 0 where none does."""
    if word[0] < FIRST_SYLLABIC or tables.load().lookup(word, spoken.code):
        return 0
    known = (form for form in forms(word, spoken) if tables.load().lookup(form, spoken.code))
    return len(word) - len(next(known, word))


@cache
def prepositions(spoken: Language) -> re.Pattern[str]:
    words = (*spoken.events.at, *spoken.events.to, *spoken.events.origin)
    return re.compile(rf"({compile_phrases(words).pattern})(?:\s+|(?<=['’]))$", re.IGNORECASE)
