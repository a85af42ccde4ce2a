"""Who may speak or act in a sentence: people by name or office, media, institutions, sources, countries, pronouns."""

from __future__ import annotations

import re
from collections.abc import Iterator

from lib.extraction.document import Actor, Document, Passage
from lib.extraction.people import back_references, offices
from lib.extraction.people.descriptions import with_descriptions
from lib.extraction.people.name_words import articles
from lib.extraction.people.people_words import country_nouns, lexica
from lib.gazetteer import countries
from lib.intake import outlets
from lib.languages.lexicon import Hit
from lib.languages.tokens import folded
from lib.text import fold

MOST_ADJECTIVES = 2  # words between an article and a source
MOST_TO_COUNTRY = 1  # word between an institution and its country
IN_COMPOUND = re.compile(r"-[^\W\d_]")  # "Kreml-Chef" is no institution
QUALIFIED_ONE = ("source", "diplomat", "official", "analyst", "expert")
QUALIFIED = tuple(f"{noun}s" for noun in QUALIFIED_ONE)
BODIES = ("government", "police", "army", "armed forces", "parliament", "opposition")
IN_BODY = re.compile(r"\s+\w{1,4}\s+(?:\w{1,3}\s+)?")
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
        *institutions(passage),
        *governments(passage),
        *pronouns(passage),
        *offices.described(passage),
    ]
    found = [each for each in found if not is_apposition(passage, each, found) and not is_of_both(each, found)]
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


def is_of_both(actor: Actor, found: list[Actor]) -> bool:
    """Whether a source is only the noun of words that point back to two: "leaders" in "these two leaders"."""
    longer = (each for each in found if each.kind == "they" and each.end - each.start > actor.end - actor.start)
    return actor.kind == "source" and any(each.start <= actor.start and actor.end <= each.end for each in longer)


def rank(actor: Actor) -> int:
    """Which of two that overlap stays, the lower one; what has no name comes last."""
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
            yield Actor(hit.start, hit.end, "", "medium", "a medium named before")


def institutions(passage: Passage) -> Iterator[Actor]:
    """Ministries and sources without a name, with their countries."""
    ministries = hits(passage, "ministry")
    general = [hit for hit in hits(passage, "general") if not any(overlap(hit, each) for each in ministries)]
    alone = [hit for hit in (*ministries, *general) if not IN_COMPOUND.match(passage.text, hit.end)]
    for kind, named in (("institution", alone), ("source", hits(passage, "source"))):
        for hit in named:
            country, start, end = offices.country_beside(passage, hit, MOST_TO_COUNTRY)
            name, start, end = in_english(passage, hit, start, end) if kind == "source" else (hit.value, start, end)
            several = one_of_several(passage, hit) if kind == "source" and not country and name == hit.value else ""
            yield Actor(start, end, several or with_country(name, country), kind, "words for sources", country)


def in_english(passage: Passage, hit: Hit, start: int, end: int) -> tuple[str, int, int]:
    """The English phrase for a source with what one adjective beside it tells, in the number of the text, and its span.

    "en vestlig diplomat" is a "western diplomat".
    """
    name = hit.value
    if is_after_one(passage, hit) and name in QUALIFIED:
        name = name.removesuffix("s")
    if name.removesuffix("s") not in QUALIFIED_ONE:
        return name, start, end
    beside = (
        each
        for each in hits(passage, "quality")
        if not passage.text[min(each.end, hit.end) : max(each.start, hit.start)].strip()
    )
    quality = next(beside, None) or group_behind(passage, hit)
    if not quality or overlap(quality, hit):
        return name, start, end
    return f"{quality.value} {name}", min(start, quality.start), max(end, quality.end)


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


def with_country(name: str, country: str) -> str:
    """ "South Korean Ministry of Defence": under its country's adjective, unless that stands there already."""
    adjective = countries.adjective(country)
    return f"{adjective} {name}" if adjective and not name.startswith(adjective) else name


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
