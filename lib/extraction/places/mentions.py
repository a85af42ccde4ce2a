"""Place names in a sentence: found in the gazetteer, weighed, and told from other names."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from lib.extraction.document import Document, Mention
from lib.extraction.places.disambiguation import LEAST, Span, Surroundings, base, surroundings, weighed
from lib.gazetteer.geocoder import Place
from lib.gazetteer.toponyms import longest
from lib.intake import outlets
from lib.languages.tokens import Words

COMPOUND = re.compile(r"[-‐‑](?:[^\W\d_]{4}|[A-ZÀ-Þ])")  # "US-Beamter"; not an ending as in "SHBA-së"


def add(document: Document) -> None:
    """Finds the places of every passage; a person's name is left alone."""
    around = surroundings(document)
    for passage in document.passages:
        passage.places = find(passage.words, around, [(name.start, name.end) for name in passage.people])


def find(run: Words, around: Surroundings, taken: Iterable[Span]) -> list[Mention]:
    """The places named by some words, left to right; spans already taken by people and media are left alone."""
    if not run:
        return []
    media = outlets.pattern().finditer(run.text, run[0].start, run[-1].end)
    busy = [*taken, *(match.span() for match in media)]
    found: list[Mention] = []
    at = 0
    while at < len(run):
        match = longest(run, at)
        if match and is_free(run.text, (run[at].start, run[at + match[0] - 1].end), busy):
            mention = weighed(run, at, *match, around)
            if mention:
                found += [mention, *nested(run.part(at, at + match[0]), mention)]
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


def nested(window: Words, whole: Mention) -> Iterator[Mention]:
    """The country or city that ends the name of a site or region: "Lindja e Largët e Rusisë" also names Russia."""
    inner = [each for each in parts(window) if each[0] > 0 and window[each[0] - 1].text.islower()]
    last = [each for each in inner if each[0] + each[1] == len(window)]
    countries = [each for each in inner if each[2].kind == "country"]  # "the border of X and Y"
    several = countries if len(countries) > 1 else last if whole.place.kind in ("site", "region", "island") else []
    for at, length, place in several:
        rule = f"inside “{whole.place.name}”"
        yield Mention(window[at].start, window[at + length - 1].end, place, 0.8, False, rule)


def parts(window: Words) -> Iterator[tuple[int, int, Place]]:
    """The countries and larger cities named by some of the words of a longer name: where, how many words, which."""
    at = 1
    while at < len(window):
        found = longest(window.part(at, len(window)), 0)
        if found and found[1][0].kind in ("country", "city") and base(found[1][0], found[0]) > LEAST:
            yield at, found[0], found[1][0]
        at += found[0] if found else 1
