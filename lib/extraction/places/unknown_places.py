"""Towns, islands and districts that no list holds, told by their noun: "село Каменушка", "the village of Kamenka"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from lib.extraction.document import Actor, Document, Mention, Passage
from lib.extraction.people.name_words import first_names, is_first_name, is_title
from lib.extraction.people.romanisation import place_of_syllables, romanised
from lib.extraction.places.qualifiers import ordinary_words
from lib.extraction.places.site_names import is_joined
from lib.extraction.places.sites import made_id
from lib.extraction.places.towns import is_of_town
from lib.gazetteer import tables
from lib.gazetteer.tables import Place
from lib.gazetteer.toponyms import APOSTROPHES, is_plain, meanings, organisation
from lib.languages.language import Language
from lib.languages.lexicon import alternatives, compile_phrases
from lib.languages.tokens import Words, folded, forms, is_name_like
from lib.text import fold

CONFIDENCE = 0.6
KINDS = ("city", "island", "region")
LONGEST = 3  # words of such a name
LEAST = 3  # letters
LEAST_IN_FULL = 2  # syllables of a name that ends in its noun, at least one more
PREFIX = "told:"
LONGEST_PARTICLE = 4  # letters
MOST_PARTICLES = 2  # in a row: "Lugar de la Vega"
PARTS = re.compile(r"[-‐‑'’ʼ]")


class Told(NamedTuple):
    """A name that a noun tells to be a place's: its words, and the kind of place."""

    first: int
    last: int  # the word behind
    kind: str


def add(document: Document) -> None:
    """Adds the places that a noun tells, there and wherever else the article has their names."""
    spoken = document.spoken
    kinds: dict[str, str] = {}
    for passage in document.passages:
        passage.people = [each for each in passage.people if not is_town_by_noun(passage, each, document)]
    for passage in document.passages:
        for told in find(passage.words):
            if is_free(passage, *span(passage.words, told)):
                kinds.setdefault(passage.words.surface(told.first, told.last), told.kind)
        for name, kind in find_in_full(passage.words):
            kinds.setdefault(name, kind)
    if kinds:
        either = "|".join(map(re.escape, sorted(kinds, key=len, reverse=True)))
        behind = "" if spoken.names.town_endings else r"(?!\w)"
        names = re.compile(rf"(?<!\w)(?:{either}){behind}")
        for passage in document.passages:
            add_named(passage, names, kinds)


def is_town_by_noun(passage: Passage, actor: Actor, document: Document) -> bool:
    """Whether somebody unknown is only named behind "of" and a noun for towns: "el pueblo de Villar del Campo"."""
    run = passage.words
    at = next((each for each in range(len(run)) if run[each].start == actor.start), 0)
    if not at or actor.kind != "person" or not is_of_town(run, at):
        return False
    if is_first_name(run[at].text, run.spoken) and fold(run[at].text) not in folded(run.spoken.names.town_openers):
        return False
    named = [each for other in document.passages for each in other.people if each.name == actor.name]
    return len(named) == 1 and actor.name in document.register.unknown.values()


def add_named(passage: Passage, names: re.Pattern[str], kinds: dict[str, str]) -> None:
    """Adds the places of some names to a passage."""
    for match in names.finditer(passage.words.text, passage.start, passage.end):
        if not is_free(passage, *match.span()):
            continue
        name = in_latin(match[0], passage.words.spoken)
        place = Place(made_id(PREFIX, name), name, kinds[match[0]], "", None, None, 0)
        mention = Mention(*match.span(), place, CONFIDENCE, False, "told by a word for places of its kind")
        passage.places = sorted([*passage.places, mention], key=lambda each: (each.start, -each.end))


def find(run: Words) -> Iterator[Told]:
    """The unknown names behind nouns for places, with those that are listed behind them."""
    pattern = noun_pattern(run.spoken)
    if not pattern or not run:
        return
    for match in pattern.finditer(run.text, run[0].start, run[-1].end):
        at = next((each for each in range(len(run)) if run[each].start == match.end()), len(run))
        while (last := name_end(run, at)) > at:
            yield Told(at, last, kind_of(match[1], run.spoken))
            at = next_listed(run, last)


def find_in_full(run: Words) -> Iterator[tuple[str, str]]:
    """Towns behind the name of their region, and villages behind their town's, with their kinds: "삼척시 근덕면"."""
    names = run.spoken.names
    if not names.town_endings:
        return
    is_town = False
    for at, token in enumerate(run):
        is_behind = bool(at) and run.gap(at) == " "
        village = without_case(token.text, names.village_endings, run.spoken) if is_behind and is_town else ""
        village = village or village_alone(token.text, run.spoken)
        town = without_case(token.text, names.town_endings, run.spoken)
        is_known = bool(town) and bool(meanings((town,), run.spoken))
        is_told = is_behind and (is_town or is_region(run[at - 1].text, run.spoken))
        if village:
            yield village, "region"
        elif town and is_told and not is_known:
            yield town, "city"
        is_town = is_known or (bool(town) and is_told) or (is_town and bool(village))


def village_alone(word: str, spoken: Language) -> str:
    """A word without its case where it ends in a noun for villages behind a name, not behind another noun."""
    nouns = spoken.names.village_nouns
    village = without_case(word, nouns, spoken) if nouns else ""
    stem = next((village.removesuffix(each) for each in nouns if village.endswith(each)), "")
    return village if len(stem) >= LEAST_IN_FULL and stem not in spoken.names.not_sites else ""


def without_case(word: str, endings: tuple[str, ...], spoken: Language) -> str:
    """A word without its case where it then ends in one of some nouns for towns and is long enough; "" otherwise."""
    if tables.load().lookup(word, spoken.code):
        return ""
    return next((form for form in forms(word, spoken) if len(form) > LEAST_IN_FULL and form.endswith(endings)), "")


def is_region(word: str, spoken: Language) -> bool:
    """Whether a word is a region's or a large city's name as it stands."""
    known = tables.load().lookup(word, spoken.code)
    return bool(known) and (known[0].kind == "region" or is_plain(known[0])) and known[0].kind != "country"


def in_latin(name: str, spoken: Language) -> str:
    """A name in Latin letters, in a script of syllables with a hyphen before its noun: "Geundeok-myeon"."""
    endings = (*spoken.names.village_nouns, *spoken.names.town_endings, *spoken.names.village_endings)
    ending = next((each for each in endings if name.endswith(each)), "")
    if not ending:
        return romanised(name, spoken)
    stem, noun = (place_of_syllables(each, spoken) for each in (name.removesuffix(ending), ending))
    return f"{stem}-{noun.lower()}"


def next_listed(run: Words, at: int) -> int:
    """The word behind an "and" that joins another name."""
    is_joint = at + 1 < len(run) and run.gap(at) == " " and fold(run[at].text) in folded(run.spoken.names.joints)
    return at + 1 if is_joint else len(run)


def name_end(run: Words, first: int) -> int:
    """The word behind an unknown name that begins with a word; that word itself where none does."""
    at, length = first, 0
    while at < len(run) and (at == first or is_joined(run, at - 1, at + 1)):
        inner = particles_end(run, at) if length else at
        if inner >= len(run) or not is_capital(run[inner].text):
            break
        if inner > at and (not may_name(run[inner].text, run.spoken) or is_wide(run[inner].text, run.spoken)):
            break
        at, length = inner + 1, length + 1
    words = tuple(token.text for token in run[first:at])
    if not words or length > LONGEST or len(words[0]) < LEAST or is_listed(words, run.spoken):
        return first
    opens = folded(run.spoken.names.town_openers)
    is_opened = length > 1 and fold(words[0]) in opens
    named = [word for word in words[is_opened:] if not (is_opened and fold(word) in first_names())]
    return at if all(not is_capital(word) or may_name(word, run.spoken) for word in named) else first


def particles_end(run: Words, at: int) -> int:
    """The word behind the small words inside of a town's name that begin at a word: "Villar del Campo"."""
    end = at
    while end < len(run) and end - at < MOST_PARTICLES and is_joined(run, end - 1, end + 1):
        is_inner = run.gap(end) == "-" and len(run[end].text) <= LONGEST_PARTICLE
        if is_capital(run[end].text) or not (is_inner or fold(run[end].text) in inner_particles(run.spoken)):
            break
        end += 1
    return end


@cache
def inner_particles(spoken: Language) -> frozenset[str]:
    """The small words that stand inside of towns' names and neither join names nor tell where something is."""
    links = folded(tuple(word for phrase in spoken.names.site_links for word in phrase.split()))
    where = folded((*spoken.events.at, *spoken.events.to, *spoken.names.joints))
    return (folded(spoken.names.particles) - folded(spoken.events.origin) | links) - where


def is_capital(word: str) -> bool:
    """Whether a word is written as names are: "Anseli", "Saint-Orle", "Brive-la-Gaillarde"; no "YouTube", no "NATO"."""
    parts = PARTS.split(word)
    return is_name_like(word) and parts[0].istitle() and all(each.istitle() or each.islower() for each in parts if each)


def is_wide(word: str, spoken: Language) -> bool:
    """Whether a word by itself is a country's, a region's or a large city's name."""
    known = meanings((word,), spoken)
    return bool(known) and (known[0].kind in ("country", "region") or is_plain(known[0]))


def may_name(word: str, spoken: Language) -> bool:
    """Whether a word may be part of a place's name: no office, no body, no word that opens sentences."""
    if fold(word) in ordinary_words(spoken) or is_title(word, spoken) or fold(word) in first_names():
        return False
    return not organisation(spoken).fullmatch(word) and word.lower() not in spoken.names.heads


def is_listed(words: tuple[str, ...], spoken: Language) -> bool:
    """Whether the gazetteer has a name as it stands, or a well known one that it may be in another case."""
    if tables.load().lookup(words, spoken.code):
        return True
    return any(is_plain(place) for place in meanings(words, spoken)[:1])


def span(run: Words, told: Told) -> tuple[int, int]:
    return run[told.first].start, run[told.last - 1].end


def is_free(passage: Passage, start: int, end: int) -> bool:
    """Whether nobody and no other place is named there."""
    return not any(each.start < end and start < each.end for each in (*passage.people, *passage.places))


def kind_of(noun: str, spoken: Language) -> str:
    return next(kind for head, kind in heads(spoken).items() if compile_phrases((head,)).fullmatch(noun))


def heads(spoken: Language) -> dict[str, str]:
    return {head: kind for head, kind in spoken.names.heads.items() if kind in KINDS}


def plain_links(spoken: Language) -> Iterator[str]:
    """The words for "of" that hold no article, which names of towns seldom have: "di", not "della"."""
    links = (*spoken.names.site_links, *spoken.events.of)
    for link in links:
        if link == links[0] or link.endswith(APOSTROPHES) or not spoken.people.articles:
            yield link


@cache
def noun_pattern(spoken: Language) -> re.Pattern[str] | None:
    """A noun for such places and the "of" behind it, which only languages with case endings or -s do without."""
    nouns = [head for head in heads(spoken) if head.islower() or spoken.names.capital_nouns]
    if not nouns:
        return None
    links = alternatives(tuple(plain_links(spoken)))
    optional = "?" if "s" in spoken.names.genitive or len(spoken.names.restore) > 1 else ""
    return re.compile(
        rf"({compile_phrases(tuple(nouns)).pattern})\s+(?:{links}(?:\s+|(?<=['’]))){optional}(?=[^\W\d_])",
        re.IGNORECASE,
    )
