"""Who may speak or act in a sentence: people by name or office, media, institutions, sources, countries, pronouns."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from functools import cache

from lib.extraction.document import Actor, Document, Passage
from lib.extraction.people import known_people
from lib.intake import outlets
from lib.languages.language import Language
from lib.languages.lexicon import Hit, Lexicon, alternatives, compile_phrases

GENERIC = ("Ministry",)  # "the ministry": the one named before
NEAR_NAME = 70  # characters between an office and the name of who holds it
COUNTRIES = "both countries"
PRONOUN_REACH = 2  # sentences
LOOK_BACK = 8  # sentences
RANK = {"person": 0, "medium": 1, "institution": 2, "source": 3, "country": 4, "pronoun": 5, "they": 6}


@cache
def lexica(spoken: Language) -> dict[str, Lexicon]:
    words = spoken.people
    return {
        "office": Lexicon(words.offices),
        "demonym": Lexicon(words.demonyms),
        "source": Lexicon(words.sources),
        "ministry": Lexicon(words.ministries | {with_gap(phrase): name for phrase, name in words.ministries.items()}),
        "pronoun": Lexicon(dict.fromkeys(words.pronouns, "") | dict.fromkeys(words.plural_pronouns, "they")),
        "medium": Lexicon(dict.fromkeys(words.outlets, "")),
    }


def with_gap(phrase: str) -> str:
    """A ministry's name with one word more inside: "Ministria jugkoreane e Mbrojtjes"."""
    first, _, rest = phrase.partition(" ")
    return f"{first} * {rest}" if rest else phrase


def add(document: Document) -> None:
    """Finds who may speak or act in every passage, and whom pronouns and their like point back to."""
    for passage in document.passages:
        passage.actors = find(passage)
    resolve(document.passages)


def find(passage: Passage) -> list[Actor]:
    """The actors of a sentence, left to right; where two overlap, a name wins over a description."""
    found = [
        *named(passage),
        *media(passage),
        *offices(passage),
        *institutions(passage),
        *countries(passage),
        *pronouns(passage),
        *described(passage),
    ]
    found = [actor for actor in found if not is_apposition(passage, actor, found)]
    kept: list[Actor] = []
    for actor in sorted(found, key=lambda each: (rank(each), each.start - each.end)):
        if all(actor.end <= other.start or other.end <= actor.start for other in kept):
            kept.append(actor)
    return sorted(kept, key=lambda each: each.start)


def is_apposition(passage: Passage, actor: Actor, found: list[Actor]) -> bool:
    """Whether a source only describes the medium named right behind it: "the Russian state agency TASS"."""
    media_behind = (each for each in found if each.kind == "medium" and each.name and each.start >= actor.end)
    return actor.kind in ("source", "institution") and any(
        re.fullmatch(r"[\s„“\"«]*", passage.text[actor.end : each.start]) for each in media_behind
    )


def rank(actor: Actor) -> int:
    """Which of two that overlap stays: "state media" is a source before "media" is a medium without a name."""
    return RANK[actor.kind] if actor.name or actor.kind == "pronoun" else len(RANK)


def named(passage: Passage) -> list[Actor]:
    inside = [(place.start, place.end) for place in passage.places]
    return [actor for actor in passage.people if not any(start <= actor.start < end for start, end in inside)]


def media(passage: Passage) -> Iterator[Actor]:
    named_ones = [
        Actor(match.start(), match.end(), outlets.canonical(match.group()), "medium", "table of media")
        for match in outlets.pattern().finditer(passage.text, passage.start, passage.end)
    ]
    yield from named_ones
    if not named_ones:
        for hit in lexica(passage.spoken)["medium"].finditer(passage.text, passage.start, passage.end):
            yield Actor(hit.start, hit.end, "", "medium", "a medium named before")


def offices(passage: Passage) -> Iterator[Actor]:
    """ "the Russian president", "North Korea's leader": who held the office, unless the name stands beside it."""
    for hit in lexica(passage.spoken)["office"].finditer(passage.text, passage.start, passage.end):
        country, start, end = country_beside(passage, hit, most_words=2)
        if not country or beside_a_name(passage, start, end) or is_indefinite(passage, start):
            continue
        name = known_people.holder(country, hit.value, passage.document.published) or known_people.holder(
            country, "leader", passage.document.published
        )
        if name:
            yield Actor(start, end, name, "person", "office and country, by the dated table of office-holders")


def is_indefinite(passage: Passage, start: int) -> bool:
    """Whether "a" stands before an office: then nobody in particular is meant."""
    return bool(indefinite(passage.spoken).search(passage.text[max(passage.start, start - 12) : start]))


@cache
def indefinite(spoken: Language) -> re.Pattern:
    return re.compile(rf"{compile_phrases(spoken.people.indefinite).pattern}\s+$", re.IGNORECASE)


def country_beside(passage: Passage, hit: Hit, most_words: int) -> tuple[str, int, int]:
    """The country an office belongs to, by a demonym or a country's name near it, and the span of both."""
    demonyms = lexica(passage.spoken)["demonym"].finditer(passage.text, passage.start, passage.end)
    near = [(each.start, each.end, each.value) for each in demonyms]
    near += [(each.start, each.end, each.place.country) for each in passage.places if each.place.kind == "country"]
    fitting = [each for each in near if is_near(passage.text, (hit.start, hit.end), each[:2], most_words)]
    if not fitting:
        return "", hit.start, hit.end
    start, end, country = min(fitting, key=lambda each: max(each[0] - hit.end, hit.start - each[1]))
    return country, min(start, hit.start), max(end, hit.end)


def is_near(text: str, one: tuple[int, int], other: tuple[int, int], most_words: int) -> bool:
    """Whether at most so many words, and no comma, stand between two spans."""
    between = text[min(one[1], other[1]) : max(one[0], other[0])]
    return len(between.split()) <= most_words and not re.search(r"[,;:.()\"“”„«»–]", between)


def beside_a_name(passage: Passage, start: int, end: int) -> bool:
    """Whether a person's name follows or precedes a description, so that it needs no table."""
    for actor in named(passage):
        low, high = min(end, actor.end), max(start, actor.start)
        if high <= low or re.fullmatch(r"[\s,]*", passage.text[low:high]):
            return True
    return False


def institutions(passage: Passage) -> Iterator[Actor]:
    """Ministries with their country, and sources without a name."""
    for kind, wanted in (("institution", "ministry"), ("source", "source")):
        for hit in lexica(passage.spoken)[wanted].finditer(passage.text, passage.start, passage.end):
            country, start, end = country_beside(passage, hit, most_words=1)
            yield Actor(start, end, with_country(hit.value, country), kind, "words for sources", country)


def with_country(name: str, country: str) -> str:
    """ "South Korean Ministry of Defence": an institution under its country's adjective; other sources plain."""
    adjective = ADJECTIVES.get(country, "")
    return f"{adjective} {name}" if adjective and not name.startswith(adjective) else name


ADJECTIVES = {
    "US": "US", "RU": "Russian", "KP": "North Korean", "KR": "South Korean", "CN": "Chinese", "UA": "Ukrainian",
    "JP": "Japanese", "DE": "German", "FR": "French", "GB": "British", "NO": "Norwegian", "SE": "Swedish",
    "DK": "Danish", "FI": "Finnish", "PL": "Polish", "TR": "Turkish", "IL": "Israeli", "IR": "Iranian", "IN": "Indian",
    "IT": "Italian", "ES": "Spanish", "AL": "Albanian", "XK": "Kosovar", "RS": "Serbian", "KE": "Kenyan",
    "TZ": "Tanzanian", "UG": "Ugandan", "EG": "Egyptian", "VN": "Vietnamese", "BY": "Belarusian", "HU": "Hungarian",
}  # fmt: skip


def countries(passage: Passage) -> Iterator[Actor]:
    """Countries and seats of government, which speak and act for their governments."""
    for mention in passage.places:
        if mention.place.kind == "country" or mention.metonym:
            yield Actor(
                mention.start, mention.end, mention.place.name, "country", "country as a party", mention.place.country
            )


def pronouns(passage: Passage) -> Iterator[Actor]:
    for hit in lexica(passage.spoken)["pronoun"].finditer(passage.text, passage.start, passage.end):
        land = any(word.search(passage.text[hit.start : hit.end]) for word in country_words(passage.spoken))
        yield Actor(hit.start, hit.end, hit.value, hit.value or "pronoun", COUNTRIES if land else "pronoun")


def described(passage: Passage) -> Iterator[Actor]:
    """ "the minister said": an office without a name beside a verb of saying points back like a pronoun."""
    for match in said_by_office(passage.spoken).finditer(passage.text, passage.start, passage.end):
        start, end = match.span("behind") if match["behind"] else match.span("ahead")
        if not is_indefinite(passage, start) and not is_named(passage, start, end):
            yield Actor(start, end, "", "pronoun", "an office without a name")


def is_named(passage: Passage, start: int, end: int) -> bool:
    """Whether a person's name stands near an office, in the same breath: "the minister of transport, Jane Doe"."""
    near = [each for each in named(passage) if -NEAR_NAME < each.start - end < NEAR_NAME]
    between = (passage.text[min(end, each.end) : max(start, each.start)] for each in near)
    return any(not re.search(r"[.;:!?“”„»\"]", text) for text in between)


@cache
def said_by_office(spoken: Language) -> re.Pattern:
    titles = alternatives(spoken.names.titles)
    said = compile_phrases((*spoken.quotes.speech, *spoken.quotes.so)).pattern
    return re.compile(
        rf"(?i:{said}\s+(?:\w{{1,4}}\s+)?(?P<behind>{titles})(?!\w))(?!\s+[A-ZÀ-ÞА-Я])"
        rf"|(?i:(?<!\w)(?P<ahead>{titles})\s+(?:\w{{1,5}}\s+)?{said})"
    )


@cache
def country_words(spoken: Language) -> tuple[re.Pattern, ...]:
    """ "country", "state": in "both countries" they tell that no people are meant."""
    return tuple(compile_phrases((word,)) for word, kind in spoken.names.heads.items() if kind == "country")


# --- what points back ---


def resolve(passages: list[Passage]) -> None:
    """Fills in whom "he", "they", "the two leaders" and "the newspaper" point back to, as far as one can tell."""
    often = Counter(actor.name for passage in passages for actor in passage.actors if actor.kind == "person")
    for at, passage in enumerate(passages):
        for number, actor in enumerate(passage.actors):
            if actor.kind == "pronoun":
                name = pronoun_for(passages, at, number, often)
            elif actor.name and actor.kind != "they" and actor.name not in GENERIC:
                continue
            else:
                earlier = [each for other in passages[max(0, at - LOOK_BACK) : at] for each in other.actors]
                name = pointed_to(actor, [*earlier, *passage.actors[:number]])
            passage.actors[number] = replace(actor, name=name)
        passage.actors = [actor for actor in passage.actors if actor.name or actor.kind == "pronoun"]


def pronoun_for(passages: list[Passage], at: int, number: int, often: Counter) -> str:
    """Who "he" or "she" most likely is: the first person of the sentence, else whom the article names most of late."""
    here = passages[at].actors
    before = [each.name for each in here[:number] if each.kind == "person"]
    if before:
        return before[0]
    present = {each.name for each in here if each.kind == "person"}
    late = [
        each.name
        for passage in reversed(passages[max(0, at - PRONOUN_REACH) : at])
        for each in passage.actors
        if each.kind == "person" and each.name not in present
    ]
    return max(late, key=lambda name: (often[name], -late.index(name)), default="")


def pointed_to(actor: Actor, earlier: list[Actor]) -> str:
    """The name an actor without one stands for, "" where none is near; two names are joined by "|"."""
    if actor.kind == "medium":
        return next((each.name for each in reversed(earlier) if each.kind == "medium" and each.name), "")
    if actor.kind == "institution":
        ministries = (
            each.name for each in reversed(earlier) if each.kind == "institution" and each.name not in GENERIC
        )
        return next(ministries, actor.name)
    if actor.kind != "they":
        return actor.name
    kind = "country" if actor.rule == COUNTRIES else "person"
    both = list(dict.fromkeys(each.name for each in reversed(earlier) if each.kind == kind))
    return "|".join(sorted(both[:2])) if len(both) >= 2 else ""
