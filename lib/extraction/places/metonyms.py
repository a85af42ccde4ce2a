"""Places that stand for their governments: "Moscow denies it"."""

from __future__ import annotations

import re
from functools import cache

from lib.extraction.places.candidate import Candidate
from lib.extraction.places.place_rules import is_inflected
from lib.gazetteer import tables
from lib.languages import cldr
from lib.languages.language import Language
from lib.languages.lexicon import compile_phrases, is_behind
from lib.languages.phrases import Phrases
from lib.text import fold

DATELINE = re.compile(r"[.:]|,\s+\d|\s+[(–—]")  # behind a place that opens a line
SEATS_AND_STATES = ("city", "country", "site")
REACH = 40  # characters before a name
MOST_TO_VERB = [re.compile(rf"(?:\s+\w+){{{words}}}\s+") for words in range(3)]
SMALL_WORD = [re.compile(r"\s+"), re.compile(r"\s+\w{1,3}\s+")]
SMALL = 3  # letters of "of" or "von"
LEAST_STEM = 5  # letters of a word that may take further endings


def is_metonym(candidate: Candidate) -> bool:
    """Whether a place rather stands for its government: a verb of saying or holding a view follows, or it is a seat."""
    if candidate.place.kind not in SEATS_AND_STATES or is_dateline(candidate) or is_town_itself(candidate):
        return False
    if is_of_office(candidate):
        return False
    is_seat = candidate.place.place_id in tables.load().capitals and bool(candidate.run.spoken.events.at)
    if candidate.before:
        return is_seat and (owns_what_follows(candidate) or is_supplied(candidate))
    run = candidate.run
    return is_seat or is_behind(speaking(run.spoken), run.text, candidate.end, MOST_TO_VERB)


def is_town_itself(candidate: Candidate) -> bool:
    """Whether its streets or its airport are named, or it is visited: "die Straßen Pjöngjangs", "Moskau besuchen"."""
    run, spoken = candidate.run, candidate.run.spoken
    before = run.text[max(0, candidate.start - REACH) : candidate.start]
    if sites(spoken).search(before) or is_behind(visited(spoken), run.text, candidate.end, SMALL_WORD):
        return True
    behind = candidate.at + candidate.length
    return owns_what_follows(candidate) and bool(sites(spoken).match(run[behind].text + " "))


def is_of_office(candidate: Candidate) -> bool:
    """Whether it only tells whose office somebody has, alone or as the second: "the mayors of Bergen and Oslo"."""
    run, spoken = candidate.run, candidate.run.spoken
    joint = fold(cldr.conjunction(spoken.code))
    at = candidate.at
    if at > 1 and fold(run[at - 1].text) == joint:
        at -= 2  # the first of the two stands before
    while at and run[at - 1].text.islower() and len(run[at - 1].text) <= SMALL:
        at -= 1
    return at > 0 and bool(offices(spoken).fullmatch(run[at - 1].text))


@cache
def offices(spoken: Language) -> re.Pattern[str] | Phrases:
    """What holders of an office are called, in any form: "mayors"."""
    words = (*spoken.names.titles, *spoken.people.offices)
    return compile_phrases((*words, *(f"{word}*" for word in words if word.isalpha() and len(word) >= LEAST_STEM)))


def owns_what_follows(candidate: Candidate) -> bool:
    """Whether the name stands in the genitive before a noun: "auf Moskaus Krieg", "over Moscow's war"."""
    run, behind = candidate.run, candidate.at + candidate.length
    if behind >= len(run) or run.gap(behind) != " ":
        return False
    word = run[behind - 1].text
    return word.endswith(tuple(run.spoken.names.genitive) or ("\0",)) and is_inflected(word, run.spoken)


def is_supplied(candidate: Candidate) -> bool:
    """Whether the words around, read as if the name were not there, tell of giving arms: "arms to Moscow"."""
    text, start = candidate.run.text, candidate.start
    left = text[max(0, start - REACH) : text.rfind(candidate.before, 0, start)].rstrip() + " "
    right = text[candidate.end : candidate.end + REACH].lstrip()
    found = supplying(candidate.run.spoken).finditer(left + right)
    return any(match.start() < len(left) < match.end() for match in found)


def is_dateline(candidate: Candidate) -> bool:
    """Whether a place opens a line and is set apart from it: "MOSCOW (AP) – "."""
    text = candidate.run.text
    return bool(DATELINE.match(text, candidate.end)) and text[: candidate.start].rstrip(" \t")[-1:] in ("", "\n")


@cache
def speaking(spoken: Language) -> re.Pattern[str] | Phrases:
    """A verb of saying or holding a view."""
    return compile_phrases((*spoken.quotes.speech, *spoken.quotes.opinion))


@cache
def sites(spoken: Language) -> re.Pattern[str]:
    """A noun for what lies in a town, at most two small words before the town's name."""
    heads = tuple(head for head, kind in spoken.names.heads.items() if kind == "site")
    return re.compile(rf"{compile_phrases(heads).pattern}\s+(?:\w{{1,4}}\s+|\w+\s+\w{{1,4}}\s+)?$", re.IGNORECASE)


@cache
def visited(spoken: Language) -> re.Pattern[str] | Phrases:
    """A word of travelling, in any form: "besuchen" beside "Besuch"."""
    told = spoken.events.triggers.get("TRAVEL", ())
    return compile_phrases((*told, *(f"{word}*" for word in told if word.isalpha() and len(word) >= LEAST_STEM)))


@cache
def supplying(spoken: Language) -> re.Pattern[str] | Phrases:
    return compile_phrases(spoken.events.triggers.get("ARMS_SUPPLY", ()))
