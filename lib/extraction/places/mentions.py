"""Place names in a sentence: found in the gazetteer, weighed, and told from other names."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

import regex

from lib.extraction.document import Actor, Document, Mention, Passage
from lib.extraction.places import listed_places, placed_names, placed_words, sites, unknown_places
from lib.extraction.places.disambiguation import LEAST, base, weighed
from lib.extraction.places.surroundings import Surroundings, demonyms, surroundings
from lib.gazetteer.tables import Place
from lib.gazetteer.toponyms import is_plain, longest, meanings
from lib.intake import outlets
from lib.languages.tokens import Words
from lib.text import Span

INSIDE_ANOTHER = 0.8  # confidence in a place that another one's name holds
LONGEST_BY_TOWN = 3  # words of a site told by its town
COMPOUND = regex.compile(r"[-‐‑](?:[^\W\d_]{4}|\p{Lu})")  # "US-Beamter"; not an ending as in "SHBA-së"


def add(document: Document) -> None:
    """Finds the places of every passage; a person's name is left alone."""
    around = surroundings(document)
    for passage in document.passages:
        passage.people = [each for each in passage.people if not is_nation_and_town(each, passage.words)]
        passage.places = find(passage, around, [(name.start, name.end) for name in passage.people])
    sites.add(document)
    unknown_places.add(document)
    listed_places.add(document)
    placed_names.add(document)


def is_nation_and_town(actor: Actor, run: Words) -> bool:
    """Whether what was taken for a person is a people's adjective before a city: "the Polish Gdansk"."""
    words = tuple(token.text for token in run if actor.start <= token.start and token.end <= actor.end)
    if len(words) < 2 or not demonyms(run.spoken).fullmatch(words[0]):
        return False
    return any(is_plain(place) for place in meanings(words[1:], run.spoken)[:1])


def find(passage: Passage, around: Surroundings, taken: Iterable[Span]) -> list[Mention]:
    """The places named by a sentence, left to right; spans already taken by people and media are left alone."""
    run = passage.words
    if not run:
        return []
    media = outlets.pattern().finditer(run.text, run[0].start, run[-1].end)
    busy = [*taken, *(match.span() for match in media)]
    found: list[Mention] = []
    at = 0
    while at < len(run):
        match = longest(run, at) or placed(run, at, around)
        if match and is_free(run.text, (run[at].start, run[at + match[0] - 1].end), busy):
            mention = weighed(run, at, *match, around, passage)
            if mention:
                found += [mention, *nested(run.part(at, at + match[0]), mention)]
            at += match[0] if mention or names_site(match) else 1
            continue
        at += 1
    return found


def placed(run: Words, at: int, around: Surroundings) -> tuple[int, tuple[Place, ...]] | None:
    """A word as a city that is called so, where the article elsewhere places it; not where it opens a sentence."""
    word = run[at].text
    if not at or word not in around.placed:
        return None
    places = placed_words.cities(word, run.spoken) or placed_words.town(run, at)
    return (1, places) if places else None


def names_site(match: tuple[int, tuple[Place, ...]]) -> bool:
    """Whether several words name a site, so that none of them names anything else: "Quai d'Orsay"."""
    return match[0] > 1 and match[1][0].kind == "site"


def is_free(text: str, span: Span, busy: list[Span]) -> bool:
    """Whether a name is its own: no part of another name, no first half of a compound ("US-Beamter")."""
    start, end = span
    if any(start < b and a < end and not (start <= a and b <= end and (a, b) != span) for a, b in busy):
        return False
    return not COMPOUND.match(text, end)


def nested(window: Words, whole: Mention) -> Iterator[Mention]:
    """The country or city that ends the name of a site or region: "Lindja e Largët e Rusisë" also names Russia."""
    inner = [each for each in parts(window) if window[each.at - 1].text.islower()]
    countries = [each for each in inner if each.place.kind == "country"]
    if len(countries) > 1:  # "the border of X and Y"
        also_named = countries
    elif whole.place.kind in ("site", "region", "island"):
        last = [each for each in inner if each.at + each.length == len(window)]
        also_named = [
            each
            for each in last
            if not (is_within_proper_name(each, window, whole) or is_another_land(each.place, whole.place))
        ]
    else:
        also_named = []
    for each in also_named:
        start, end = window[each.at].start, window[each.at + each.length - 1].end
        yield Mention(start, end, each.place, INSIDE_ANOTHER, False, f"inside “{whole.place.name}”")


def is_another_land(part: Place, whole: Place) -> bool:
    """Whether a country only shares its name with a part of another: the "state of Georgia"."""
    return part.kind == "country" and whole.kind == "region" and whole.country not in ("", part.country)


def is_within_proper_name(part: Part, window: Words, whole: Mention) -> bool:
    """Whether a town only belongs to a hall's long name, where "aeroporti i Tiranës" tells of Tirana as well."""
    if part.place.kind == "country" or whole.place.kind != "site":
        return False
    return len(window) > LONGEST_BY_TOWN and window[0].text[0].isupper()


class Part(NamedTuple):
    """A place that some words of a longer name would name by themselves."""

    at: int
    length: int  # in words
    place: Place


def parts(window: Words) -> Iterator[Part]:
    """The countries and larger cities named by some of the words of a longer name."""
    at = 1
    while at < len(window):
        found = longest(window.part(at, len(window)), 0)
        if found and found[1][0].kind in ("country", "city") and base(found[1][0], found[0]) > LEAST:
            yield Part(at, found[0], found[1][0])
        at += found[0] if found else 1
