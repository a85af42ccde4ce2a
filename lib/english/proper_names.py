"""The names that a sentence's English must keep: known from its records, looked for, and mended where a copy stands."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher
from functools import cache, cached_property, lru_cache

import pandas as pd

from lib.extraction.people import known_people, people_words
from lib.gazetteer import tables, toponyms
from lib.gazetteer.unspaced import tokens, words
from lib.languages import language
from lib.languages.language import Language
from lib.languages.tokens import Words
from lib.model import TARGET
from lib.text import fold, without_accents

LEAST = 3  # letters of a part of a name that stands for the whole
WHOLE = ("city", "country", "island")  # places whose name is one thing; a region's or a site's may be described
ALIKE = 0.6  # of 1, from where on two words are forms of one
LARGE = 400_000  # people of a city whose name no other place or family is likely to mean
CAPITAL_BEFORE = re.compile(r"[^\W\d_a-zà-ÿ][^\W\d_]+\.?[ -]\Z")
CAPITAL_BEHIND = re.compile(r"[ -][^\W\d_a-zà-ÿ]")


@dataclass(frozen=True)
class Name:
    """A name in a source sentence: as it stands there, what it is called in English, and what may stand for it."""

    surface: str
    canonical: str
    parts: tuple[str, ...]
    kind: str = "person"
    country: str = ""
    of: str = ""  # the person or place that is meant


class Names:
    """The names of one collection's sentences, by the key of the sentence; gathered at the first question."""

    def __init__(self, records: pd.DataFrame, sentences: pd.DataFrame):
        self._records, self._sentences = records, sentences
        self.noted: dict[tuple, str] = {}  # warnings that were looked for before (lib/english/checks.py)

    def of(self, key: str, spoken: str, source: str) -> list[Name]:
        """The people and places that a source sentence names."""
        places, people_of, articles = self._gathered
        known = people_of.get(articles.get(key, ""), set())
        return [place_name(*place) for place in places.get(key, ())] + people_in(source, language.get(spoken), known)

    def mend(self, key: str, spoken: str, source: str, english: str) -> str:
        """The English with every copied or inflected name in its canonical form."""
        lost = [name for name in self.of(key, spoken, source) if not pattern((name.canonical,)).search(english)]
        for name in sorted(lost, key=lambda name: -len(name.surface)):
            english = mended(english, name, language.get(spoken))
        return english

    def lost(self, key: str, spoken: str, source: str, english: str) -> list[Name]:
        """The names of the source that do not stand in the English."""
        return [name for name in self.of(key, spoken, source) if not stands(name, english)]

    @cached_property
    def _gathered(self) -> tuple[dict[str, dict], dict[str, set[str]], dict[str, str]]:
        """The places of each sentence, by key; the people of each article; the article of each key."""
        sentences, records = self._sentences, self._records
        numbers = zip(sentences["article_id"], sentences["sentence_id"], strict=True)
        keys = dict(zip(numbers, sentences["key"], strict=True))
        places: dict[str, dict[tuple, None]] = defaultdict(dict)
        named = records[(records["kind"] == "place") & (records["place"] != "")]
        for row in named.itertuples(index=False):
            place = (row.surface, row.place, row.place_kind, row.country)
            places[keys.get((row.article_id, row.sentence_id), "")][place] = None
        people_of: dict[str, set[str]] = defaultdict(set)
        told = zip(records["article_id"], records["speaker"], records["participants"], strict=True)
        for article_id, speaker, participants in told:
            people_of[article_id] |= {speaker, *participants.split("|")} - {""}
        return places, people_of, dict(zip(sentences["key"], sentences["article_id"], strict=True))


def place_name(surface: str, place: str, kind: str, country: str) -> Name:
    canonical = place.split(",")[0]
    parts = (canonical,) if kind in WHOLE else (canonical, *capitals(canonical))
    return Name(surface, canonical, parts, kind, country, place)


def people_in(source: str, spoken: Language, known: set[str]) -> list[Name]:
    """The people of our table that a sentence names: in full, or by a short name of someone the article knows."""
    found: dict[str, Name] = {}
    run = words(source, spoken)
    at = 0
    while at < len(run):
        length, who = known_people.full_name(run, at) or by_short_name(run, at, known) or (1, "")
        if who:
            surface = run.surface(at, at + length)
            canonical = who if known_people.full_name(run, at) else likest(surface, who.split())
            found.setdefault(who, Name(surface, canonical, tuple({*capitals(who), canonical}), of=who))
        at += length
    return list(found.values())


def by_short_name(run: Words, at: int, known: set[str]) -> tuple[int, str] | None:
    """How many words are a short name of just one of some people, and whose."""
    short = known_people.short_name(run, at)
    meant = known_people.table()[1][short[1]] & known if short else set()
    return (short[0], meant.pop()) if short and len(meant) == 1 else None


def stands(name: Name, english: str) -> bool:
    """Whether a name stands in the English: as it should, as in the source, or in another way that English has."""
    return literally(name, english) or bool(exactly(name.surface).search(english)) or otherwise(name, english)


def literally(name: Name, english: str) -> bool:
    return bool(pattern(name.parts).search(english))


def otherwise(name: Name, english: str) -> bool:
    """Whether English calls a place by another name here, or a country by its people's."""
    if name.kind == "person":
        return False
    spoken = language.get(TARGET)
    if name.kind == "country":
        demonyms = people_words.lexica(spoken)["demonym"].finditer(english)
        if (
            any(hit.value == name.country for hit in demonyms)
            or is_root(name.surface)
            or stem(name.canonical).search(english)
        ):
            return True
    return any(surface != name.surface or surface.isupper() for surface, _ in named_alike(english, name, spoken))


def mended(english: str, name: Name, spoken: Language) -> str:
    """The English with the canonical name where a form of the source's name stands, otherwise as it is."""
    if not is_sure(name) or is_variant(name.surface, name.canonical) or otherwise(name, english):
        return english
    copies = [match.span() for match in exactly(name.surface).finditer(english)]
    copies = copies or [span for _, span in named_alike(english, name, spoken)]
    copies = [span for span in copies if not is_variant(english[slice(*span)], name.canonical)]
    for start, end in reversed([span for span in copies if stands_alone(english, *span)]):
        english = english[:start] + name.canonical + english[end:]
    return english


def is_sure(name: Name) -> bool:
    """Whether a name can hardly mean another person or place."""
    if name.kind != "city":
        return name.kind in ("person", *WHOLE)
    places = tables.load().lookup(name.of)
    return bool(places) and places[0].name == name.of and places[0].population >= LARGE


def stands_alone(english: str, start: int, end: int) -> bool:
    """Whether words are a name of their own, and no part of a longer one ("Stadio San Paolo")."""
    return not CAPITAL_BEFORE.search(english, 0, start) and not CAPITAL_BEHIND.match(english, end)


def named_alike(english: str, name: Name, spoken: Language) -> Iterator[tuple[str, tuple[int, int]]]:
    """Where the English, read as text in a language, names the same person or place: the words and their span."""
    run = words(english, spoken)
    for at, token in enumerate(run):
        if name.kind == "person":
            short = known_people.short_name(run, at)
            full = known_people.full_name(run, at)
            same = full[1] == name.of if full else bool(short) and name.of in known_people.table()[1][short[1]]
            same = same and (bool(full) or name.canonical != name.of)  # a short name is not made longer
            length = full[0] if full else short[0] if short else 0
        else:
            found = toponyms.longest(run, at) if token.text[0].isupper() else None
            same = bool(found) and any(place.name == name.of for place in found[1])
            length = found[0] if found else 0
        if same:
            span = token.start, run[at + length - 1].end
            yield english[slice(*span)], span


@lru_cache(10_000)
def capitals(name: str) -> tuple[str, ...]:
    """The parts of a name that may stand for it: capital words that are no initials; the last two of a person's."""
    return tuple(token.text for token in tokens(name) if len(token.text) >= LEAST and token.text[0].isupper())


def likest(surface: str, parts: Iterable[str]) -> str:
    """The part of a name that a word of the source is likely to be; the word itself where none is like it (AMLO)."""
    ranked = sorted((SequenceMatcher(None, fold(surface), fold(part)).ratio(), part) for part in parts)
    return ranked[-1][1] if ranked[-1][0] >= ALIKE else surface


def is_variant(surface: str, canonical: str) -> bool:
    """Whether two spellings are the same but for accents and hyphens, or one is a part of the other."""
    one, other = (f" {without_accents(known_people.key(each))} " for each in (surface, canonical))
    return one in other or other in one


@cache
def is_root(surface: str) -> bool:
    """Whether English calls a people by this word and an ending: "America", "American"."""
    return any(word.startswith(fold(surface)) for word in language.get(TARGET).people.demonyms)


@cache
def stem(country: str) -> re.Pattern:
    """Words that begin as a country's name does: "Mexico", "Mexican"."""
    return re.compile(rf"(?<!\w){re.escape(country[: max(4, len(country) - 3)])}\w*")


@cache
def pattern(parts: tuple[str, ...]) -> re.Pattern:
    """Any of the parts as a word, with an ending of English at most: "Russian", "Putin's"."""
    endings = "|".join(map(re.escape, language.get(TARGET).names.derived))
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, parts))})(?:{endings})?(?!\w)", re.IGNORECASE)


@lru_cache(10_000)
def exactly(words: str) -> re.Pattern:
    return re.compile(rf"(?<!\w){re.escape(words)}(?!\w)")
