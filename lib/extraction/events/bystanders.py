"""Who is named in a clause and yet no party of what it tells: a source, an owner, the name of a thing, a mere place."""

from __future__ import annotations

import re

from lib.extraction.document import Actor, Mention, Passage
from lib.extraction.events.triggers import Trigger, grammar, holds_trigger, segment_of
from lib.extraction.people.name_words import is_title
from lib.extraction.quotes.quotation_marks import CLOSERS

WORD = re.compile(r"[^\W\d_]+")
COMMA = re.compile(r",\s|\s[–—]\s")
NEXT_WORD = re.compile(r"\s+([^\W\d_]+)")
LAST_WORD = re.compile(r"\S+$")
BESIDE = 2  # characters beside a name in which its quotation marks stand, with a space
PLACE_BEFORE = 12  # characters before a country in which "in" or "to" makes it a place
OWNED_WORDS = 2  # words between "Mary's" and the happening it owns, at most: "Mary's first official visit"
TITLE_WORDS = 6  # words of an office, at most: "the governor of the province of A"


def owns(trigger: Trigger, actor: Actor) -> bool:
    """Whether a person only owns the noun behind: "Kims far", "Putins rådgiver"; not where that is the trigger."""
    passage, names_of = trigger.passage, trigger.passage.spoken.names
    if not is_genitive(passage, actor):
        return False
    between = passage.text[actor.end : trigger.start]
    if trigger.start > actor.end and len(between.split()) <= OWNED_WORDS:
        return False  # "Kims historic visit": what it owns is the happening
    behind = NEXT_WORD.match(passage.text, actor.end)
    return bool(behind) and (behind[1][0].islower() or names_of.capital_nouns)


def is_genitive(passage: Passage, actor: Actor) -> bool:
    """Whether a name stands with the ending of an owner: "Kims", "Mary's"."""
    surface, endings = passage.text[actor.start : actor.end], passage.spoken.names.genitive
    return bool(endings) and surface.endswith(endings) and not actor.name.endswith(surface.split()[-1])


def is_source(trigger: Trigger, actor: Actor) -> bool:
    """Whether what is told is only credited to somebody: "according to X", "…, X said, …"."""
    passage, marks = trigger.passage, trigger.marks
    if actor.kind not in ("person", "pronoun"):
        return False
    start, end = segment_of(passage, actor.start, actor.end)
    low = trigger.clause[0] if trigger.clause[0] <= actor.start else start
    credit = max((hit.end() for hit in marks.credit.finditer(passage.text, low, actor.start)), default=0)
    if credit and not credit <= trigger.start < actor.start and is_office_of(passage, credit, actor):
        return True
    opens, _ = segment_of(passage, trigger.start, trigger.end)
    goes_on = opens >= end and not WORD.search(passage.text, opens, trigger.start)  # not "…, X said, before leaving"
    if not (trigger.end <= start or goes_on) or holds_trigger(passage, start, end):
        return False
    return bool(marks.speech.search(passage.text, start, end))


def is_office_of(passage: Passage, start: int, actor: Actor) -> bool:
    """Whether nothing stands before a name, or what somebody is: "the Kremlin spokesman X", "X's adviser Y"."""
    words = WORD.findall(passage.text, start, actor.start)
    if COMMA.search(passage.text, start, actor.start):
        return False
    return not words or (len(words) <= TITLE_WORDS and any(is_title(word, passage.spoken) for word in words))


def is_name_only(passage: Passage, actor: Actor) -> bool:
    """Whether a name is that of a thing, which is no party: a site's, or one in quotation marks of its own."""
    before = passage.text[max(0, actor.start - BESIDE) : actor.start].strip()[-1:]
    behind = passage.text[actor.end : actor.end + BESIDE].strip()[:1]
    is_quoted = bool(behind) and behind in CLOSERS.get(before, "")
    return is_site(passage, actor) or (actor.kind == "person" and is_quoted)


def is_site(passage: Passage, actor: Actor) -> bool:
    """Whether a name is a building's or a square's, which is no party: "Acme Museum"."""
    surface = passage.text[actor.start : actor.end]
    spots = grammar(passage.spoken).spots
    return actor.kind == "person" and any(spots.fullmatch(surface, at.start()) for at in LAST_WORD.finditer(surface))


def belongs_to_office(passage: Passage, mention: Mention) -> bool:
    """Whether a person follows a place directly: "Russia President A"."""
    return any(actor.kind == "person" and actor.start - mention.end == 1 for actor in passage.actors)


def acts(passage: Passage, actor: Actor) -> bool:
    """Whether an actor may be a party: a person, a country's institution, or a country that is no mere place."""
    if actor.kind == "country":
        return is_party(passage, actor)
    return actor.kind == "person" or bool(actor.country)


def is_party(passage: Passage, country: Actor) -> bool:
    """Whether a country acts, rather than being where something happens."""
    before = passage.text[max(passage.start, country.start - PLACE_BEFORE) : country.start]
    return not grammar(passage.spoken).to.search(before)
