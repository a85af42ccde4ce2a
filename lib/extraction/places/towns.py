"""Words for what only towns have, before a town's name: "the outskirts of X"."""

from __future__ import annotations

import re
from functools import cache

from lib.languages.language import Language
from lib.languages.lexicon import alternatives, compile_phrases
from lib.languages.tokens import Words

REACH = 40  # characters from such a word to the town


def is_of_town(run: Words, at: int) -> bool:
    """Whether "of" and before it a word for what only towns have stand before a word."""
    match = noun_of_towns(run.text, run[at].start, run.spoken)
    return bool(match and match[2])


def noun_of_towns(text: str, start: int, spoken: Language) -> re.Match[str] | None:
    """The word for a town or for what towns have, and the "of" behind it, that end before a position."""
    return behind_noun_of_towns(spoken).search(text, max(0, start - REACH), start)


@cache
def behind_noun_of_towns(spoken: Language) -> re.Pattern[str]:
    heads = (head for head, kind in spoken.names.heads.items() if kind in ("city", "island"))
    nouns = compile_phrases((*spoken.names.of_towns, *heads)).pattern
    links = alternatives((*spoken.names.site_links, *spoken.events.of))
    return re.compile(rf"({nouns})\s+({links}(?:\s+|(?<=['’])))?$", re.IGNORECASE)
