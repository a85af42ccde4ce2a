"""Words of a text, with known places told from the words they run into in scripts without spaces."""

from __future__ import annotations

from functools import lru_cache

from lib.gazetteer import tables
from lib.languages import tokens as languages_tokens
from lib.languages.language import Language
from lib.languages.scripts import STRETCH
from lib.languages.tokens import Token, Words
from lib.text import Span

LONGEST_NAME = 12  # characters of a place's name in a script without spaces
KNOWN_CITY = 100_000  # people: smaller ones share their names with words


def tokens(text: str, start: int = 0, end: int | None = None) -> list[Token]:
    """The words of a text; a run without spaces is parted at the places it names."""
    return languages_tokens.tokens(text, start, end, words_within)


def words(text: str, spoken: Language, start: int = 0, end: int | None = None) -> Words:
    """The same, as what look-ups by word take."""
    return Words(text, spoken, tokens(text, start, end))


@lru_cache(100_000)
def words_within(run: str) -> tuple[Span, ...]:
    """The words of a run without spaces, as far as they can be told: known places, and where the script changes."""
    found, at, open_since = [], 0, 0
    while at < len(run):
        end = at + place_length(run, at)
        if end > at:
            found += [*stretches(run, open_since, at), (at, end)]
            open_since = end
        at = max(end, at + 1)
    return (*found, *stretches(run, open_since, len(run)))


def stretches(run: str, start: int, end: int) -> list[Span]:
    return [match.span() for match in STRETCH.finditer(run, start, end)]


def place_length(run: str, at: int) -> int:
    """How many characters of the longest known place name begin here; 0 where none does."""
    known = tables.load()
    for length in range(min(LONGEST_NAME, len(run) - at), 1, -1):
        name = run[at : at + length]
        places = known.lookup(name) if tables.key(name) in known.aliases else ()
        if places and (places[0].kind in ("country", "region") or places[0].population >= KNOWN_CITY):
            return length
    return 0
