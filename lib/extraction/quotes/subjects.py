"""Who may be the subject of a verb: nobody behind a preposition, and whoever stands before words between commas."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

import regex

from lib.extraction.document import Actor, Passage
from lib.extraction.people.name_words import articles, is_person_noun, is_title
from lib.extraction.quotes.cues import cues, words
from lib.languages.language import Language
from lib.languages.lexicon import compile_phrases, is_right_before
from lib.languages.tokens import folded
from lib.text import fold

PREPOSITION_BEFORE = 25  # characters before an actor in which its preposition stands
CREDIT_BEFORE = 40  # characters before an actor in which its "according to" stands
MOST_LED = 2  # words between a preposition and a name: "with the president X"
MOST_AHEAD = 6  # words between the beginning of a clause and its subject: "Last week the lecturer X, who …, said"
APPOSITION_WORDS = 4  # words between an office and the name of who holds it, at most
NAME_ENDS = regex.compile(r"(?:\s+\p{Lu}[\w’'-]*)?\s*(?:[,.;:!?()–—“”„«»\"]|$)")
DESCRIBING, WORDS = ("institution", "source"), re.compile(r"\w+")
HELD = "office and country"  # how the rule begins that finds who held an office
BEFORE_INSERTION, NAMED = ("person", "institution", "source", "medium"), ("person", "medium")
CLOSING_COMMA = regex.compile(r",\s*(?:(?!\p{Lu})\w{1,5}(?:\s+|['’]))?$")  # "X, the minister, has said"
OPENERS = ' \u00a0\n„“"«»‘‚'  # between a noun for the press and its name: "for the paper “X”"
CLAUSE_BEGINS = re.compile(r"[,;:.!?–—“”„«»\"]")


def is_object(passage: Passage, actor: Actor) -> bool:
    """Whether the actor rather belongs to a place or to whose it is: "in Russia said", "the farmers of Russia said"."""
    if actor.kind != "country":
        return False
    return is_owner(passage, actor) or stands_behind(before_place(passage.spoken), passage, actor.start)


def is_owner(passage: Passage, actor: Actor) -> bool:
    """Whether "of" leads to a country, so that what stands before it speaks: "the farmers of Russia"."""
    return actor.kind == "country" and stands_behind(before(passage.spoken.people.of), passage, actor.start)


def is_governed(passage: Passage, actor: Actor) -> bool:
    """Whether a preposition leads to an actor, so that it is no subject: "in Russia", "with President X"."""
    if is_object(passage, actor):
        return True
    return actor.kind in NAMED and any(
        stands_behind(before_person(passage.spoken), passage, start) for start in beginnings(passage, actor)
    )


def is_credited(passage: Passage, actor: Actor) -> bool:
    """Whether "according to" leads to an actor, so that it is the subject of no verb."""
    credit = compile_phrases(passage.spoken.quotes.according)
    low = max(passage.start, actor.start - CREDIT_BEFORE)
    return any(is_right_before(credit, passage.text, low, start) for start in beginnings(passage, actor))


def beginnings(passage: Passage, actor: Actor) -> Iterable[int]:
    """Where an actor may begin: at its name, or at the article and titles before it."""
    yield actor.start
    run, behind = passage.words, actor.start
    at = next((at for at, word in enumerate(run) if word.start >= actor.start), len(run))
    for word in reversed(run[max(0, at - MOST_LED) : at]):
        is_led = fold(word.text) in may_lead(passage.spoken) or is_person_noun(word.text, passage.spoken)
        if not is_led or passage.text[word.end : behind].strip(OPENERS):
            return
        behind = word.start
        yield behind


@cache
def may_lead(spoken: Language) -> frozenset[str]:
    """Articles, and nouns for the press before its names: "in the newspaper X"."""
    return articles(spoken) | folded(spoken.people.outlets)


def stands_behind(prepositions: re.Pattern[str], passage: Passage, at: int) -> bool:
    return bool(prepositions.search(passage.text, max(passage.start, at - PREPOSITION_BEFORE), at))


@cache
def before_place(spoken: Language) -> re.Pattern[str]:
    return before((*spoken.events.at, *spoken.events.to, *spoken.events.origin))


@cache
def before_person(spoken: Language) -> re.Pattern[str]:
    where = (*spoken.events.at, *spoken.events.to, *spoken.events.origin)
    return before((*where, *spoken.events.oblique, *spoken.events.about))


# --- "the ministry's spokesman, X" ---


def chosen(after: list[Actor], passage: Passage) -> Actor | None:
    """The first of some actors; a person in apposition to an institution or office speaks for it."""
    if not after:
        return None
    first = after[0]
    speaks_for = first.kind in ("institution", "country", "source") or first.rule.startswith(HELD)
    if speaks_for and len(after) > 1 and after[1].kind == "person":
        between = passage.text[first.end : after[1].start]
        is_near = len(between.split()) <= APPOSITION_WORDS and not re.search(r"[.;:]", between)
        if is_near and ("," not in between or is_named_apart(passage, after[1])):
            return after[1]
    return first


def without_appositions(passage: Passage) -> list[Actor]:
    """The actors but for what only tells who a person is: "X, spokesman of the council, said", "the aide, X, …"."""
    said = passage.document.direct
    actors = [each for each in passage.actors if not any(one.start <= each.start < one.end for one in said)]
    people = [each for each in actors if each.kind == "person"]
    return [
        each
        for each in actors
        if each.kind not in DESCRIBING or not any(is_of(passage, each, person) for person in people)
    ]


def is_of(passage: Passage, actor: Actor, person: Actor) -> bool:
    """Whether an institution or source stands between commas behind a person, or before a person between commas."""
    text, spoken = passage.text, passage.spoken
    if actor.end <= person.start:
        is_office = actor.kind == "source" and any(
            is_title(word, spoken) for word in text[actor.start : actor.end].split()
        )
        return is_office and text[actor.end : person.start].strip() == "," and text.startswith(",", person.end)
    between = text[person.end : actor.start]
    holds_office = any(is_title(word, spoken) for word in WORDS.findall(text[person.end : actor.end]))
    is_behind = between.startswith(",") and between.count(",") == 1 and len(between.split()) <= APPOSITION_WORDS
    return is_behind and holds_office and not is_governed(passage, person) and not cues(spoken).view.search(between)


def is_named_apart(passage: Passage, actor: Actor) -> bool:
    """Whether a name ends at a mark, or goes on with where its bearer is from: "the mayor, X, said"."""
    if NAME_ENDS.match(passage.text, actor.end, passage.end):
        return True
    following = FOLLOWING.match(passage.text, actor.end, passage.end)
    return bool(following) and bool(behind_name(passage.spoken).fullmatch(following[1]))


FOLLOWING = re.compile(r"\s+(\w+)")


@cache
def behind_name(spoken: Language) -> re.Pattern[str]:
    return compile_phrases((*spoken.people.of, *spoken.events.at, *spoken.events.origin))


def before(prepositions: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(rf"{compile_phrases(prepositions).pattern}\s+$", re.IGNORECASE)


# --- "X, the minister, said" ---


def before_insertion(verb: re.Match[str], passage: Passage, actors: Iterable[Actor]) -> Actor | None:
    """Of "X, who …, said" X: the actor before words between commas that end right before a verb."""
    text = passage.text
    close = CLOSING_COMMA.search(text, passage.start, verb.start())
    if not close:
        return None
    main = without_appositions(passage)
    for actor in (each for each in actors if each.kind in BEFORE_INSERTION):
        opens = text.startswith(",", actor.end) and actor.end < close.start()
        if opens and opens_clause(passage, actor) and not is_governed(passage, actor):
            named = named_inside(actor, close.start(), passage, actors) or named_right_behind(actor, passage, actors)
            return named or next((each for each in main if each.start >= actor.start), actor)
    return None


def named_inside(actor: Actor, end: int, passage: Passage, actors: Iterable[Actor]) -> Actor | None:
    """Of "the spokesman, the experienced X, said" X: who is named between the commas and ends there."""
    if actor.kind == "person":
        return None
    inside = (each for each in actors if actor.end < each.start and each.end <= end and each.kind in NAMED)
    return next(
        (each for each in inside if each.end == end and words(passage.text[actor.end : each.start]) <= MOST_LED), None
    )


def named_right_behind(actor: Actor, passage: Passage, actors: Iterable[Actor]) -> Actor | None:
    """Of "the secretary of the union, X, who …, said" X: who stands between the first commas."""
    people = (each for each in actors if each.kind == "person" and each.start > actor.end)
    text = passage.text
    apposed = (
        each for each in people if text[actor.end : each.start].count(",") == 1 and text.startswith(",", each.end)
    )
    led = (each for each in apposed if words(text[actor.end : each.start]) <= MOST_LED + 1)
    return next(led, None) if actor.kind != "person" else None


def opens_clause(passage: Passage, actor: Actor) -> bool:
    """Whether few words part an actor from the beginning of its clause, and no "according to" leads to it."""
    marks = list(CLAUSE_BEGINS.finditer(passage.text, passage.start, actor.start))
    start = marks[-1].end() if marks else passage.start
    is_credit = compile_phrases(passage.spoken.quotes.according).search(passage.text, start, actor.start)
    return words(passage.text[start : actor.start]) <= MOST_AHEAD and not is_credit
