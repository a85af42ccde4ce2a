"""Who may speak or act in a sentence: people by name or office, media, institutions, sources, countries, pronouns."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

import regex

from lib.extraction.document import Actor, Document, Passage
from lib.extraction.people import (
    back_references,
    called_again,
    guests,
    meant_bodies,
    offices,
    role_words,
    unnamed_ones,
)
from lib.extraction.people.descriptions import with_descriptions
from lib.extraction.people.institutions import EMBASSY, before_noun, in_full, is_national, seat_ahead, seat_behind
from lib.extraction.people.name_words import articles, bodies
from lib.extraction.people.people_words import country_nouns, lexica
from lib.extraction.people.romanisation import romanised
from lib.gazetteer import countries, toponyms
from lib.intake import outlets
from lib.languages.language import Language
from lib.languages.lexicon import Hit, compile_phrases
from lib.languages.tokens import folded
from lib.text import fold, one_line

MOST_ADJECTIVES = 2  # words between an article and a source
LEAST_SMALL = 3  # letters of an institution in small letters: “is” is ice, not IS
MOST_TO_COUNTRY = 1  # word between an institution and its country
MOST_IN_BODY = 4  # words from "in" to the body: "in the Uzbek delegation"
IN_COMPOUND = re.compile(r"-[^\W\d_]")  # "Kreml-Chef" is no institution
QUALIFIED_ONE = ("source", "diplomat", "official", "analyst", "expert")
QUALIFIED = tuple(f"{noun}s" for noun in QUALIFIED_ONE)
QUALIFIED_MANY = ("media", "authorities", "news agencies")
SPOKESPERSONS = ("spokesperson", "spokesman", "spokeswoman")
OF_BODY, FORMER = "words for sources, of a body", "former"
BODIES = ("government", "police", "army", "armed forces", "parliament", "opposition")
IN_BODY = re.compile(r"\s+\w{1,6}\s+(?:\w{1,3}\s+)?")
NAME_OF_MEDIUM = regex.compile(r"\s+[«„“\"]\s?(\p{Lu}[^»“”\"„«]{1,40}?)\s?[»“”\"]")  # "the newspaper “Ny Tid”"
ONLY_MARKS = re.compile(r"[\s„“\"«]*")
# of two that overlap the first stays: "state media" is a source before "media" is a medium without a name
KINDS = ("person", "medium", "institution", "source", "country", "pronoun", "they")


def add(document: Document) -> None:
    """Finds who may speak or act in every passage, and whom pronouns and their like point back to."""
    for passage in document.passages:
        passage.actors = find(passage)
    back_references.resolve(document.passages)


def find(passage: Passage) -> list[Actor]:
    """The actors of a sentence, left to right; where two overlap, a name wins over a description."""
    found = [
        *offices.names(passage),
        *media(passage),
        *offices.holders(passage),
        *offices.epithets(passage),
        *guests.find(passage),
        *institutions(passage),
        *unnamed_ones.find(passage),
        *meant_bodies.find(passage),
        *governments(passage),
        *pronouns(passage),
        *called_again.find(passage),
        *offices.described(passage),
    ]
    found = [each for each in found if not is_apposition(passage, each, found) and not is_of_both(each, found)]
    found = [each for each in found if not is_inside_office(each, found)]
    kept: list[Actor] = []
    for actor in sorted(found, key=lambda each: (rank(each), each.start - each.end)):
        if not any(overlap(actor, other) for other in kept):
            kept.append(actor)
    return with_descriptions(passage, sorted(kept, key=lambda each: each.start))


def is_apposition(passage: Passage, actor: Actor, found: list[Actor]) -> bool:
    """Whether a source only describes the medium named right behind it: "the Russian state agency TASS"."""
    if actor.kind not in ("source", "institution"):
        return False
    media_behind = (each for each in found if each.kind == "medium" and each.name and each.start >= actor.end)
    return any(ONLY_MARKS.fullmatch(passage.text, actor.end, each.start) for each in media_behind)


def is_inside_office(actor: Actor, found: list[Actor]) -> bool:
    """Whether a source or body is a part of words for an office that points back: the "government" of its head."""
    offices = (each for each in found if each.rule == back_references.OFFICE and each is not actor)
    longer = (each for each in offices if each.end - each.start > actor.end - actor.start)
    inside = (each.start <= actor.start and actor.end <= each.end for each in longer)
    return actor.kind in ("source", "institution") and any(inside)


def is_of_both(actor: Actor, found: list[Actor]) -> bool:
    """Whether a source is only the noun of words that point back to two: "leaders" in "these two leaders"."""
    longer = (each for each in found if each.kind == "they" and each.end - each.start > actor.end - actor.start)
    return actor.kind == "source" and any(each.start <= actor.start and actor.end <= each.end for each in longer)


def rank(actor: Actor) -> int:
    """Which of two that overlap stays, the lower one; what has no name comes last."""
    if actor.rule == OF_BODY:
        return KINDS.index("institution") - 1
    if actor.rule in (called_again.AGAIN, meant_bodies.RULE):
        return KINDS.index("source") - 1
    return KINDS.index(actor.kind) if actor.name or actor.kind == "pronoun" else len(KINDS)


def media(passage: Passage) -> Iterator[Actor]:
    """Media by name; where a sentence has none, the words that stand for one named before."""
    named_ones = [
        Actor(match.start(), match.end(), outlets.canonical(match.group()), "medium", "table of media")
        for match in outlets.pattern().finditer(passage.text, passage.start, passage.end)
    ]
    yield from named_ones
    if not named_ones:
        for hit in hits(passage, "medium"):
            name = NAME_OF_MEDIUM.match(passage.text, hit.end, passage.end)
            if name:
                canonical = romanised(name[1], passage.spoken)
                yield Actor(hit.start, name.end(), canonical, "medium", "as the text names it")
            else:
                yield Actor(hit.start, hit.end, "", "medium", "a medium named before")


def institutions(passage: Passage) -> Iterator[Actor]:
    """Ministries and sources without a name, with their countries."""
    ministries = hits(passage, "ministry")
    general = [hit for hit in hits(passage, "general") if not any(overlap(hit, each) for each in ministries)]
    alone = [hit for hit in (*ministries, *general) if not IN_COMPOUND.match(passage.text, hit.end)]
    alone = [hit for hit in alone if hit.end - hit.start >= LEAST_SMALL or not passage.text[hit.start].islower()]
    yield from (institution(passage, hit) for hit in alone)
    yield from (source(passage, hit) for hit in hits(passage, "source"))


def institution(passage: Passage, hit: Hit) -> Actor:
    """A ministry or another body under its usual English name, with its country as far as the sentence tells it."""
    country, start, end = with_its_country(passage, hit)
    seat = seat_behind(passage, end) if hit.value == EMBASSY and country else None
    name = in_full(hit.value, country, seat.place.name if seat else "")
    return Actor(start, seat.end if seat else end, name, "institution", "words for sources", country)


def source(passage: Passage, hit: Hit) -> Actor:
    """ "Russian experts", "a source in the ministry", "the government in Tokyo"."""
    if inside := in_national_body(passage, hit):
        return inside
    country, start, end = with_its_country(passage, hit)
    name, start, end = in_english(passage, hit, start, end)
    if member := of_body(passage, hit, name, start):
        return member
    several = one_of_several(passage, hit) if not country and name == hit.value else ""
    return Actor(start, end, several or in_full(name, country), "source", "words for sources", country)


def in_national_body(passage: Passage, hit: Hit) -> Actor | None:
    """ "A source in the Uzbek delegation", who need not be an Uzbek source."""
    run = [word for word in passage.words if word.start >= hit.end][:MOST_IN_BODY]
    leads = bool(run) and fold(run[0].text) in inside_words(passage.spoken)
    if hit.value.removesuffix("s") not in QUALIFIED_ONE or not leads:
        return None
    people = next((each for each in hits(passage, "demonym") if run[0].end < each.start <= run[-1].start), None)
    noun = next((word for word in run if people and word.start > people.start), None)
    body = role_words.role(fold(noun.text), passage.spoken) if noun else ""
    if not people or not noun or not body or passage.text[people.end : noun.start].strip():
        return None
    one = hit.value.removesuffix("s") if is_after_one(passage, hit) else hit.value
    return Actor(hit.start, noun.end, f"{one} in the {countries.adjective(people.value)} {body}", "source", OF_BODY)


@cache
def inside_words(spoken: Language) -> frozenset[str]:
    """The words for where that may lead to a body somebody is in."""
    return folded(tuple(word for word in (*spoken.events.at, *spoken.events.origin) if " " not in word))


def with_its_country(passage: Passage, hit: Hit) -> tuple[str, int, int]:
    """The country of a body by a word beside it, else by the capital it stands in; and the span of both."""
    country, start, end = offices.country_beside(passage, hit, MOST_TO_COUNTRY)
    if not country:
        country, end = country_behind(passage, end)
    if country or not is_national(hit.value):
        return country, start, end
    if seat := seat_behind(passage, end):
        return seat.place.country, start, seat.end
    seat = seat_ahead(passage, start)
    return (seat.place.country if seat else ""), start, end


def country_behind(passage: Passage, end: int) -> tuple[str, int]:
    """The country whose name "of" ties to what ends at a position, and the end of its name."""
    run = passage.words
    at = next((at for at, word in enumerate(run) if word.start >= end), len(run))
    if at + 1 >= len(run) or run.gap(at).strip() or fold(run[at].text) not in folded(passage.spoken.people.of):
        return "", end
    found = toponyms.longest(run, at + 1)
    if not found or found[1][0].kind != "country":
        return "", end
    return found[1][0].country, run[at + found[0]].end


def of_body(passage: Passage, hit: Hit, name: str, start: int) -> Actor | None:
    """ "A source in the ministry", "two officials of the union": of several with their number, as the text gives it."""
    quality, _, noun = name.rpartition(" ")
    if noun.removesuffix("s") not in (*QUALIFIED_ONE, *SPOKESPERSONS) or group_behind(passage, hit):
        return None
    named = (*hits(passage, "ministry"), *hits(passage, "general"))
    if before := next((each for each in named if passage.text[each.end : start] == " "), None):
        country, first, _ = with_its_country(passage, before)
        whole = f"{quality} {before_noun(before.value, country)} {noun}".strip()
        return Actor(first, hit.end, whole, "source", OF_BODY, country)
    numbered = number_before(passage, start)
    body = body_behind(passage, hit.end)
    if not body and numbered == start:
        return None
    institution = next((each for each in named if body and each.start <= body.start < each.end), None)
    if body and institution and numbered == start:
        country, _, end = with_its_country(passage, institution)
        whole = f"{quality} {before_noun(institution.value, country)} {noun}".strip()
        return Actor(start, max(end, body.end), whole, "source", OF_BODY, country)
    if quality:
        return None
    end = body.end if body else hit.end
    return Actor(numbered, end, without_article(passage.text[numbered:end], passage.spoken), "source", OF_BODY)


def without_article(text: str, spoken: Language) -> str:
    """Words as the text gives them, but for an article before them."""
    first, _, rest = one_line(text).partition(" ")
    return rest if rest and fold(first) in articles(spoken) else one_line(text)


def number_before(passage: Passage, start: int) -> int:
    """Where a number from two on begins that stands right before a position; the position itself where none does."""
    before = next((each for each in reversed(passage.words) if each.end <= start), None)
    if not before or passage.text[before.end : start].strip():
        return start
    return before.start if passage.spoken.dates.numbers.get(fold(before.text), 1) > 1 else start


def body_behind(passage: Passage, end: int) -> Span | None:
    """The body, by name or noun, that a word such as "of" or "in" ties to what ends at a position."""
    run, spoken = passage.words, passage.spoken
    at = next((at for at, word in enumerate(run) if word.start >= end), len(run))
    first = at + 1
    if first < len(run) and fold(run[first].text) in articles(spoken):
        first += 1
    if first >= len(run) or run.gap(at).strip() or not ties(run[at].text, spoken):
        return None
    start = run[first].start
    if named := next((each for each in hits(passage, "ministry") if each.start == start), None):
        return Span(start, named.end)
    if general := next((each for each in hits(passage, "general") if each.start == start), None):
        return Span(start, end_of_general(passage, general.end))
    if bodies(spoken).fullmatch(run[first].text):
        return Span(start, run[first].end)
    return capital_body(passage, first)


def end_of_general(passage: Passage, end: int) -> int:
    """Where "the ministry of water" ends in a language without articles, which puts one noun behind the other."""
    following = next((each for each in passage.words if each.start >= end), None)
    if articles(passage.spoken) or not following or passage.text[end : following.start].strip():
        return end
    return end if verbs_of_saying(passage.spoken).match(following.text) else following.end


@cache
def verbs_of_saying(spoken: Language) -> re.Pattern[str]:
    return compile_phrases((*spoken.quotes.speech, *spoken.quotes.opinion))


def capital_body(passage: Passage, first: int) -> Span | None:
    """The capital words of a body from a word on; None where they are a place, somebody, or any noun."""
    run = passage.words
    last = first
    while last < len(run) and run[last].text[0].isupper() and (last == first or run.gap(last) == " "):
        last += 1
    inside = (*passage.places, *passage.people, *hits(passage, "demonym"))
    if last == first or passage.spoken.names.capital_nouns or any(each.start == run[first].start for each in inside):
        return None
    return Span(run[first].start, run[last - 1].end)


class Span(NamedTuple):
    """Where words stand."""

    start: int
    end: int


def ties(word: str, spoken: Language) -> bool:
    """Whether a word such as "of", "in" or "from" ties somebody to a body."""
    tied = (*spoken.people.of, *spoken.events.at, *spoken.events.origin)
    return fold(word) in folded(tuple(each for each in tied if " " not in each))


def in_english(passage: Passage, hit: Hit, start: int, end: int) -> tuple[str, int, int]:
    """The English phrase for a source with what one adjective beside it tells, in the number of the text, and its span.

    "en vestlig diplomat" is a "western diplomat".
    """
    name = hit.value
    if is_after_one(passage, hit) and name in QUALIFIED:
        name = name.removesuffix("s")
    if name.removesuffix("s") not in QUALIFIED_ONE and name not in QUALIFIED_MANY:
        return name, start, end
    found = [each for each in hits(passage, "quality") if not overlap(each, hit)]
    low, high = hit.start, hit.end
    while quality := next((each for each in found if touches(passage, each, low, high)), None):
        name, low, high = f"{quality.value} {name}", min(low, quality.start), max(high, quality.end)
    if high - low == hit.end - hit.start and (group := group_behind(passage, hit)) and not overlap(group, hit):
        name, low, high = f"{before_noun(group.value)} {name}", min(low, group.start), max(high, group.end)
    if f" {FORMER} " in name:
        name = f"{FORMER} {name.replace(f'{FORMER} ', '')}"  # "un ancien diplomate européen"
    return name, min(start, low), max(end, high)


def touches(passage: Passage, each: Hit, low: int, high: int) -> bool:
    """Whether nothing but white space stands between a hit and some words beside it."""
    text = passage.text
    return (each.end <= low and not text[each.end : low].strip()) or (
        each.start >= high and not text[high : each.start].strip()
    )


def group_behind(passage: Passage, hit: Hit) -> Hit | None:
    """The government, or another body, of "a source in the government"."""
    behind = (each for each in hits(passage, "source") if each.start > hit.end and each.value in BODIES)
    return next((each for each in behind if IN_BODY.fullmatch(passage.text, hit.end, each.start)), None)


def is_after_one(passage: Passage, hit: Hit) -> bool:
    """Whether "a" stands right before a source, or before its one adjective."""
    before = passage.text[passage.start : hit.start].split()[-2:]
    ones = articles(passage.spoken) & folded(passage.spoken.people.indefinite)
    known = [fold(word) in ones for word in before]
    return bool(known) and (known[-1] or (known[0] and before[-1].isalpha()))


def one_of_several(passage: Passage, hit: Hit) -> str:
    """ "western diplomat" of "a western diplomat", as the text gives it, where the words mean several; else ""."""
    before = passage.text[passage.start : hit.start].split()[-MOST_ADJECTIVES - 1 :]
    several = (articles(passage.spoken) & folded(passage.spoken.people.indefinite)) if before else ()
    at = next((at for at in range(len(before) - 1, -1, -1) if fold(before[at]) in several), None)
    if at is None or not hit.value.endswith("s") or any(not word.isalpha() for word in before[at + 1 :]):
        return ""
    return " ".join([*before[at + 1 :], passage.text[hit.start : hit.end]])


def hits(passage: Passage, wanted: str) -> list[Hit]:
    return list(lexica(passage.spoken)[wanted].finditer(passage.text, passage.start, passage.end))


def overlap(one: Hit | Actor, other: Hit | Actor) -> bool:
    return one.start < other.end and other.start < one.end


def governments(passage: Passage) -> Iterator[Actor]:
    """Countries and seats of government, which speak and act for their governments."""
    for each in passage.places:
        if each.place.kind == "country" or each.metonym:
            name = each.place.name.split(",")[0]  # "Washington, D.C." is Washington where it speaks
            yield Actor(each.start, each.end, name, "country", "country as a party", each.place.country)


def pronouns(passage: Passage) -> Iterator[Actor]:
    """ "he", "they", "both countries"."""
    for hit in hits(passage, "pronoun"):
        of_countries = country_nouns(passage.spoken).search(passage.text[hit.start : hit.end])
        rule = back_references.BOTH_COUNTRIES if of_countries else back_references.PRONOUN
        yield Actor(hit.start, hit.end, hit.value, hit.value or "pronoun", rule)
