"""Place names in a sentence: found in the gazetteer, weighed, and told from other names."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from lib.extraction.document import Mention
from lib.extraction.places.disambiguation import LEAST, Span, Surroundings, base, surroundings, weighed
from lib.gazetteer.geocoder import Place
from lib.gazetteer.toponyms import longest
from lib.gazetteer.unspaced import tokens
from lib.intake import outlets
from lib.languages.language import Language
from lib.languages.tokens import Token

__all__ = ["Mention", "Surroundings", "find", "surroundings"]

COMPOUND = re.compile(r"[-‐‑](?:[^\W\d_]{4}|[A-ZÀ-Þ])")  # "US-Beamter"; not an ending as in "SHBA-së"


def find(
    text: str, start: int, end: int, spoken: Language, around: Surroundings, taken: Iterable[Span]
) -> list[Mention]:
    """The places named in text[start:end], left to right; spans already taken by people and media are left alone."""
    run = tokens(text, start, end)
    busy = [*taken, *((match.start(), match.end()) for match in outlets.pattern().finditer(text, start, end))]
    found: list[Mention] = []
    at = 0
    while at < len(run):
        match = longest(text, run, at, spoken)
        if match and is_free(text, (run[at].start, run[at + match[0] - 1].end), busy):
            mention = weighed(text, run, at, *match, spoken, around)
            if mention:
                found += [mention, *nested(text, run[at : at + match[0]], mention, spoken)]
                at += match[0]
                continue
        at += 1
    return found


def is_free(text: str, span: Span, busy: list[Span]) -> bool:
    """Whether a name is its own: no part of another name, no first half of a compound ("US-Beamter")."""
    start, end = span
    if any(start < b and a < end and not (start <= a and b <= end and (a, b) != span) for a, b in busy):
        return False
    return not COMPOUND.match(text, end)


def nested(text: str, window: list[Token], whole: Mention, spoken: Language) -> Iterator[Mention]:
    """The country or city that ends the name of a site or region: "Lindja e Largët e Rusisë" also names Russia."""
    inner = [each for each in parts(text, window, spoken) if each[0] > 0 and window[each[0] - 1].text.islower()]
    last = [each for each in inner if each[0] + each[1] == len(window)]
    countries = [each for each in inner if each[2].kind == "country"]  # "the border of X and Y"
    several = countries if len(countries) > 1 else last if whole.place.kind in ("site", "region", "island") else []
    for at, length, place in several:
        rule = f"inside “{whole.place.name}”"
        yield Mention(window[at].start, window[at + length - 1].end, place, 0.8, False, rule)


def parts(text: str, window: list[Token], spoken: Language) -> Iterator[tuple[int, int, Place]]:
    """The countries and larger cities named by some of the words of a longer name: where, how many words, which."""
    at = 1
    while at < len(window):
        found = longest(text, window[at:], 0, spoken)
        if found and found[1][0].kind in ("country", "city") and base(found[1][0], found[0]) > LEAST:
            yield at, found[0], found[1][0]
        at += found[0] if found else 1
