"""People by their offices: who held one on the day, and offices that point back to somebody named before."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from lib.extraction.document import Actor, Passage
from lib.extraction.people import back_references, known_people
from lib.extraction.people.name_words import articles, prepositions
from lib.extraction.people.people_words import indefinite, lexica
from lib.languages.language import Language
from lib.languages.lexicon import Hit, alternatives, compile_phrases
from lib.languages.phrases import Phrases
from lib.text import Span, fold

NEAR_NAME = 70  # characters between an office and the name of who holds it
INDEFINITE_REACH = 12  # characters before an office
MOST_TO_COUNTRY = 2  # words between an office and its country
HEAD = "head_of_state"
ANY_OFFICE = "leader"  # of data/offices.csv: whoever leads, by whatever office
BREAK = re.compile(r"[,;.()\"“”„«»–]|:(?!s\b)")  # no mark in “USA:s”
SENTENCE_BREAK = re.compile(r"[.;:!?“”„»\"]")
AFTER_SPACE = re.compile(r"\.?\s+(\S)")  # "Mr. X"
ONLY_COMMAS = re.compile(r"[\s,]*")


def holders(passage: Passage) -> Iterator[Actor]:
    """ "the Russian president", "North Korea's leader": who held the office, unless the name stands beside it."""
    for hit in lexica(passage.spoken)["office"].finditer(passage.text, passage.start, passage.end):
        country, start, end = country_beside(passage, hit, MOST_TO_COUNTRY)
        if not country or is_beside_name(passage, start, end) or is_indefinite(passage, start):
            continue
        name = holder(passage, country, hit.value)
        if name:
            yield Actor(start, end, name, "person", "office and country, by the dated table of office-holders")


def epithets(passage: Passage) -> Iterator[Actor]:
    """ "The Kremlin chief": whoever leads that country; "the Russian guest", where the article names who does."""
    here = lexica(passage.spoken)
    found = [(hit.value, hit.start, hit.end) for hit in here["epithet"].finditer(*within(passage))]
    nouns = (hit for hit in here["guest"].finditer(*within(passage)) if not is_led(passage, hit))
    beside = (country_beside(passage, hit, MOST_TO_COUNTRY) for hit in nouns)
    named = {actor.name for each in passage.document.passages for actor in each.people}
    guests = [each for each in beside if each[0] and holder(passage, each[0], HEAD) in named]
    for country, start, end in (*found, *guests):
        name = "" if is_beside_name(passage, start, end) else holder(passage, country, HEAD)
        if name:
            yield Actor(start, end, name, "person", "epithet, by the dated table of office-holders")


def is_led(passage: Passage, hit: Hit | Actor) -> bool:
    """Whether a preposition stands right before a noun, so that no country before both tells whose: "in X zu Gast"."""
    before = passage.text[passage.start : hit.start].split()[-1:]
    return bool(before) and fold(before[0]) in prepositions(passage.spoken)


def within(passage: Passage) -> tuple[str, int, int]:
    return passage.text, passage.start, passage.end


def holder(passage: Passage, country: str, office: str) -> str:
    """Who held an office on the day; where there is no day, rather somebody who ever did and whom the article names."""
    when = passage.document.published
    if not when:
        named = {actor.name for each in passage.document.passages for actor in each.people}
        ever = [name for kind in (office, ANY_OFFICE) for _, _, name in known_people.holders().get((country, kind), [])]
        if of_article := next((name for name in reversed(ever) if name in named), ""):
            return of_article
    return known_people.holder(country, office, when) or known_people.holder(country, ANY_OFFICE, when)


def described(passage: Passage) -> Iterator[Actor]:
    """ "the minister said": an office without a name beside a verb of saying points back like a pronoun."""
    for match in beside_saying(passage):
        start, end = match.span("behind") if match["behind"] else match.span("ahead")
        if is_before_capital(passage.text, end):
            continue
        if not is_indefinite(passage, start) and not is_near_name(passage, start, end):
            yield Actor(start, end, "", "pronoun", back_references.OFFICE)


def beside_saying(passage: Passage) -> Iterator[re.Match[str]]:
    """Offices beside verbs of saying; looked for where both stand, which is seldom."""
    spoken, where = passage.spoken, (passage.text, passage.start, passage.end)
    if compile_phrases(spoken.names.titles).search(*where):
        yield from said_by_office(spoken).finditer(*where)


@cache
def saying(spoken: Language) -> re.Pattern[str] | Phrases:
    return compile_phrases((*spoken.quotes.speech, *spoken.quotes.so, *spoken.quotes.according))


@cache
def said_by_office(spoken: Language) -> re.Pattern[str]:
    """An office behind a verb of saying, or ahead of one."""
    title = alternatives((*spoken.names.titles, *(each for each in spoken.people.offices if " " in each)))
    titles = rf"(?:{title}\s+)?{title}" if spoken.names.capital_nouns else title  # "Vorsitzende Richter"
    said = compile_phrases(
        (*spoken.quotes.speech, *spoken.quotes.opinion, *spoken.quotes.so, *spoken.quotes.according)
    ).pattern
    return re.compile(
        rf"{said}\s+(?:\w{{1,4}}\s+)?(?P<behind>{titles})(?!\w)|(?<!\w)(?P<ahead>{titles})\s+(?:\w{{1,5}}\s+)?{said}",
        re.IGNORECASE,
    )


def is_before_capital(text: str, end: int) -> bool:
    """Whether a capital word follows: the office then has a name, if none that is known."""
    following = AFTER_SPACE.match(text, end)
    return bool(following) and following[1].isupper()


def country_beside(passage: Passage, hit: Hit, most_words: int) -> tuple[str, int, int]:
    """The country an office belongs to, by a demonym or a country's name near it, and the span of both."""
    demonyms = lexica(passage.spoken)["demonym"].finditer(passage.text, passage.start, passage.end)
    near = [(each.start, each.end, each.value) for each in demonyms]
    near += [
        (each.start, each.end, each.place.country)
        for each in passage.places
        if each.place.kind == "country" and (each.start < hit.start or may_follow(passage, hit, each.start))
    ]
    fitting = [each for each in near if is_near(passage.text, (hit.start, hit.end), each[:2], most_words)]
    fitting = [each for each in fitting if not saying(passage.spoken).search(passage.text, hit.end, each[0])]
    if passage.spoken.quotes.subject_ending:  # there all that tells of a noun stands before it
        fitting = [each for each in fitting if each[0] <= hit.start]
    if not fitting:
        return "", hit.start, hit.end
    start, end, country = min(fitting, key=lambda each: max(each[0] - hit.end, hit.start - each[1]))
    return country, min(start, hit.start), max(end, hit.end)


def may_follow(passage: Passage, hit: Hit, start: int) -> bool:
    """Whether the name of a country may tell whose the office before it is: by a word between, or by its case."""
    return not articles(passage.spoken) or bool(passage.text[hit.end : start].strip())


def is_near(text: str, one: Span, other: Span, most_words: int) -> bool:
    """Whether at most so many words, and no comma, stand between two spans."""
    between = text[min(one[1], other[1]) : max(one[0], other[0])]
    return len(between.split()) <= most_words and not BREAK.search(between)


def is_indefinite(passage: Passage, start: int) -> bool:
    """Whether "a" stands before an office: then nobody in particular is meant."""
    before = passage.text[max(passage.start, start - INDEFINITE_REACH) : start]
    return bool(indefinite(passage.spoken).search(before))


def names(passage: Passage) -> list[Actor]:
    """The people named in a sentence, but for those whose names stand in places' names."""
    inside = [(place.start, place.end) for place in passage.places]
    return [actor for actor in passage.people if not any(start <= actor.start < end for start, end in inside)]


def is_beside_name(passage: Passage, start: int, end: int) -> bool:
    """Whether a person's name follows or precedes a description, so that it needs no table."""
    for actor in names(passage):
        low, high = min(end, actor.end), max(start, actor.start)
        if high <= low or ONLY_COMMAS.fullmatch(passage.text, low, high):
            return True
    return False


def is_near_name(passage: Passage, start: int, end: int) -> bool:
    """Whether a person's name stands near an office, in the same breath: "the minister of transport, Jane Doe"."""
    near = [each for each in names(passage) if -NEAR_NAME < each.start - end < NEAR_NAME]
    near = [each for each in near if not is_led(passage, each)]
    between = (passage.text[min(end, each.end) : max(start, each.start)] for each in near)
    said = saying(passage.spoken)
    return any(not SENTENCE_BREAK.search(text) and not said.search(text) for text in between)
