"""Who reports: the subject of a verb of saying, whom a clause is credited to."""

from __future__ import annotations

import re
from functools import cache

import regex

from lib.extraction.document import Actor, Passage
from lib.extraction.people.name_words import is_person_noun, is_title, prepositions
from lib.extraction.quotes import asked, described_speakers, verb_first
from lib.extraction.quotes.cues import that_behind, words
from lib.extraction.quotes.names_in_descriptions import named_instead
from lib.extraction.quotes.subjects import (
    before_insertion,
    chosen,
    is_governed,
    is_named_apart,
    is_owner,
    without_appositions,
)
from lib.languages.language import Language
from lib.languages.lexicon import compile_phrases
from lib.languages.tokens import folded
from lib.text import fold

SHORT_TAIL = 4  # words behind ", X said": on Monday, in a statement
LONG_TAIL = 8  # the same where they begin with whom X told it
MOST_ADVERBIAL = 7  # words of a place, an occasion and a time behind a verb
ROLE_WORDS = 3  # before a name: "his former aide"
TO_SOMEBODY = regex.compile(r"\s+(?:\p{Ll}{1,4}\s+)?\p{Lu}[^,;:]*$")
FAR_BEFORE = 90  # characters between a subject and its verb, at most
FAR_BEHIND = 40  # the same where the subject follows the verb
FAR_SOURCE = 60  # characters between "according to" or ", said" and who it credits, at most
TOUCHING = 2  # characters between words that belong together, at most: "said she", "analysts according to"
OPENING_MARK = 2  # characters that a mark and white space take up before the first word of a sentence
MOST_TO_TITLE = 3  # words behind a verb among which the title of its subject stands: "the Russian spokesman"
APPOSITION_WORDS = 2  # words of an apposition's end that may part a subject from its verb, at most
CREDIT_WORDS = 2  # words between a comma and a verb that credits what stands before it: ", has later said X"
WORD = re.compile(r"\w+")
ASIDE = re.compile(r"^\s*\([^()]{1,30}\)")  # a party or an age behind a name: "X (Labour) said"
DASH_BEFORE = re.compile(r"\s[-–—]\s+(?:\w+\s+)?$")  # "… - poinformował X", "… – ha detto X"
CLAUSE_ENDS = re.compile(r"[;:()]|–")


# --- "that", and the mark before a credit ---


def mark_before(passage: Passage, verb: re.Match[str]) -> int:
    """The comma before a verb, or the dash right before it that parts a credit from its clause; -1 where none is."""
    comma = passage.text.rfind(",", passage.start, verb.start())
    dash = DASH_BEFORE.search(passage.text, passage.start, verb.start())
    return dash.start() if dash and dash.start() > comma + 1 else comma


def opens_clause(passage: Passage, verb: re.Match[str]) -> bool:
    """Whether what is said follows a verb: "told the agency that", with no comma between."""
    that = that_behind(passage, verb.end())
    return bool(that) and "," not in passage.text[verb.end() : that.start()]


def is_behind_words(passage: Passage, verb: re.Match[str]) -> bool:
    """Whether a verb credits what stands before it, ", said X": a comma is right before, the subject right behind."""
    comma = mark_before(passage, verb)
    if comma < 0 or asked.opens(passage, comma) or words(passage.text[comma : verb.start()]) > 1:
        return False
    if before_insertion(verb, passage, passage.actors):
        return False
    if opens_clause(passage, verb):
        return False
    return bool(subject_behind(verb, passage) or described_speakers.right_behind(verb, passage))


# --- the subject of a verb ---


def subject_of(verb: re.Match[str], passage: Passage) -> Actor | None:
    """The actor a verb belongs to; a verb that opens its sentence without one goes on with who spoke before."""
    if passage.spoken.quotes.verb_first and (actor := verb_first.of_verb(verb, passage)):
        return actor
    behind = subject_behind(verb, passage)
    if behind and behind.kind == "person" and is_participle(verb, behind, passage):
        return behind
    if opens_sentence(verb, passage) and (not behind or passage.text[verb.end() : behind.start].strip()):
        described = described_speakers.behind(verb, passage) or described_speakers.right_behind(verb, passage)
        nobody = Actor(verb.start(), verb.start(), "", "pronoun", "no subject of its own")
        return named_instead(described, passage) or nobody
    before = before_insertion(verb, passage, passage.actors) or subject_before(verb, passage)
    if before and behind and behind.start - verb.end() <= TOUCHING and gives_way(passage, before, behind):
        return behind
    if before or (behind and behind.kind not in ("pronoun", "they")):
        return before or behind
    return named_instead(described_speakers.before(verb, passage), passage) or behind


def gives_way(passage: Passage, before: Actor, behind: Actor) -> bool:
    """Whether a subject right behind its verb is none but for what stands before: "In the paper X praised Y"."""
    return is_governed(passage, before) or (before.kind == "medium" and behind.kind == "person")


def is_participle(verb: re.Match[str], actor: Actor, passage: Passage) -> bool:
    """Whether a verb opens its sentence, and a comma and a subject follow: "Replying, X praised"."""
    opens = verb.start() - passage.start <= OPENING_MARK
    return opens and passage.text[verb.end() : actor.start].strip() == ","


def opens_sentence(verb: re.Match[str], passage: Passage) -> bool:
    """Whether a verb is the first word of a sentence, but for a mark, and reports a clause.

    Where verbs need no subject, so does one with its "that" behind words that a preposition leads and that name nobody.
    """
    has_that, quotes = that_behind(passage, verb.end()) is not None, passage.spoken.quotes
    if verb.start() - passage.start <= OPENING_MARK:
        return has_that or (quotes.verb_alone and not quotes.verb_first)
    return has_that and quotes.verb_alone and is_adverbial(passage, verb.start())


def is_adverbial(passage: Passage, end: int) -> bool:
    """Whether a preposition leads a sentence up to a position, and nobody who may speak is named in it."""
    lead = [word.text for word in passage.words if word.start < end]
    is_led = bool(lead) and fold(lead[0]) in prepositions(passage.spoken)
    return is_led and "," not in passage.text[passage.start : end] and not names_somebody(passage, end)


def names_somebody(passage: Passage, end: int) -> bool:
    return any(actor.start < end for actor in passage.actors)


def subject_before(verb: re.Match[str], passage: Passage) -> Actor | None:
    """The actor nearest before a verb, in its clause."""
    ahead = [each for each in without_appositions(passage) if each.end <= verb.start()]
    ahead = [each for each in ahead if not is_owner(passage, each)]
    ahead = [each for each in ahead if not asked.is_listener(each.name)] or ahead
    if stretches := asked.questions(passage, verb.end(), [verb]):
        ahead = [each for each in ahead if not any(low <= each.start < high for low, high in stretches)]
    near = [each for each in ahead if verb.start() - each.end < FAR_BEFORE]
    free = [each for each in ahead if not is_governed(passage, each)]
    before = [each for each in free if each in near] or (near and in_one_breath(free, verb, passage)) or near
    if not before:
        return None
    named = named_before_pronoun(before, verb, passage)
    if named:
        return named
    nearest = accuser_of(before, verb, passage) or before[-1]
    return nearest if is_in_clause(nearest, verb, passage) else None


def in_one_breath(ahead: list[Actor], verb: re.Match[str], passage: Passage) -> list[Actor]:
    """The actors from which no comma parts a verb with its "that", however far."""
    if not that_behind(passage, verb.end()):
        return []
    return [each for each in ahead if "," not in passage.text[each.end : verb.start()]]


def named_before_pronoun(before: list[Actor], verb: re.Match[str], passage: Passage) -> Actor | None:
    """ "X, for her part, said", "Kim himself said": X."""
    if len(before) < 2 or before[-1].kind != "pronoun":
        return None
    parts = passage.text[before[-1].end : verb.start()].strip() == ","
    touches = 0 < before[-1].start - before[-2].end <= TOUCHING and before[-2].kind == "person"
    return before[-2] if parts or touches else None


def accuser_of(before: list[Actor], verb: re.Match[str], passage: Passage) -> Actor | None:
    """ "Several governments have accused X": the one before a country, where no comma stands up to the verb."""
    if len(before) < 2 or before[-1].kind != "country" or before[-2].kind == "country":
        return None
    return before[-2] if "," not in passage.text[before[-2].end : verb.start()] else None


def is_in_clause(actor: Actor, verb: re.Match[str], passage: Passage) -> bool:
    """Whether an actor before a verb stands in its clause, or before an apposition that ends at the verb."""
    between = ASIDE.sub("", passage.text[actor.end : verb.start()])
    ends_apposition = between.count(",") % 2 == 1 and len(between.split()) <= APPOSITION_WORDS
    return ends_apposition or not CLAUSE_ENDS.search(between)


def subject_behind(verb: re.Match[str], passage: Passage) -> Actor | None:
    """The actor right behind a verb that stands first in its clause."""
    that = that_behind(passage, verb.end())
    most = min(verb.end() + FAR_BEHIND, that.start()) if that else verb.end() + FAR_BEHIND
    after = [each for each in without_appositions(passage) if verb.end() <= each.start <= most]
    if after and after[0].kind != "pronoun" and "," not in passage.text[verb.end() : after[0].start]:
        return chosen(after, passage)
    if apposed := named_behind_office(verb, passage):
        return apposed
    return after[0] if after and after[0].start - verb.end() <= TOUCHING else None


def named_behind_office(verb: re.Match[str], passage: Passage) -> Actor | None:
    """ "Threatened the spokesman of the ministry, X, with sanctions": X, behind a title and up to a comma."""
    after = [each for each in passage.actors if verb.end() <= each.start <= verb.end() + FAR_SOURCE]
    name = next((each for each in after if each.kind == "person"), None)
    lead = passage.text[verb.end() : name.start] if name else ""
    if not name or not lead.endswith(", ") or lead.count(",") > 1 or not passage.text.startswith(",", name.end):
        return None
    return name if any(is_title(word, passage.spoken) for word in WORD.findall(lead)[:MOST_TO_TITLE]) else None


# --- whom a clause is credited to ---


def credited(passage: Passage, comma: int, verb: re.Match[str]) -> Actor | None:
    """Who a verb behind a comma credits what stands before it to: the actor right before it, or behind it."""
    if before_insertion(verb, passage, passage.actors) or has_parted_subject(verb, passage):
        return None
    between = [each for each in without_appositions(passage) if comma < each.start < verb.start()]
    if opens_another_clause(passage.text[comma : between[0].start if between else verb.start()], passage.spoken):
        return None
    if between:
        return between[-1] if stands_alone(passage, comma, between, verb) else None
    if words(passage.text[comma : verb.start()]) > CREDIT_WORDS:
        return named_instead(described_speakers.between(comma, verb, passage), passage)
    return named_instead(credited_behind(passage, comma, verb), passage)


def has_parted_subject(verb: re.Match[str], passage: Passage) -> bool:
    """Whether a person between commas stands right before a verb, so that it is theirs: "the mayor, X, calls it"."""
    people = [each for each in passage.actors if each.kind == "person" and each.end <= verb.start()]
    if not people or passage.text[people[-1].end : verb.start()].strip() != ",":
        return False
    behind = [each for each in passage.actors if 0 <= each.start - verb.end() <= TOUCHING and each.kind != "country"]
    if behind or people[-1].oblique:
        return False  # "…, X, said the ministry"
    ahead = passage.text[passage.start : people[-1].start]
    return words(ahead.rpartition(",")[2]) <= 1 and "," in ahead


def opens_another_clause(text: str, spoken: Language) -> bool:
    """Whether a word such as "which" or "after" stands in some words, so that what follows credits nothing."""
    return any(fold(word) in clause_openers(spoken) for word in WORD.findall(text))


@cache
def clause_openers(spoken: Language) -> frozenset[str]:
    known = (*spoken.events.relative, *spoken.events.subordinate, *spoken.events.adjunct)
    return folded(known) - folded(spoken.people.articles)


def credited_behind(passage: Passage, comma: int, verb: re.Match[str]) -> Actor | None:
    """ ", said X": a pronoun only right behind; no country where the comma ends an apposition."""
    after = [each for each in passage.actors if verb.end() <= each.start < verb.end() + FAR_SOURCE]
    first = after[0] if after else None
    if not first or (first.kind != "person" and "," in passage.text[verb.end() : first.start]):
        return described_speakers.right_behind(verb, passage)  # "the envoy, recalled in July, will not go to Paris"
    if first.kind == "pronoun":
        return first if first.start - verb.end() <= TOUCHING else described_speakers.right_behind(verb, passage)
    if first.kind in ("country", "source") and ends_apposition(passage, comma):
        return None  # "X, the leader's sister, warned Japan"
    if "," in passage.text[verb.end() : first.start] and not is_named_apart(passage, first):
        return described_speakers.right_behind(verb, passage)  # "as the office said, she met X"
    who = chosen(after, passage)
    is_far = who and who.kind == "country" and who.start - verb.end() > TOUCHING
    return (described_speakers.right_behind(verb, passage) if is_far else None) or who


def stands_alone(passage: Passage, comma: int, between: list[Actor], verb: re.Match[str]) -> bool:
    """Whether ", X said" is nothing but a credit: hardly a word beside its actors, and little or a comma behind it."""
    text, rest = passage.text, passage.text[verb.end() : passage.end]
    is_led = words(text[comma : between[0].start]) <= 1 or is_role(text[comma : between[0].start], passage.spoken)
    is_bare = is_led and words(text[between[-1].end : verb.start()]) <= 1
    is_short = words(rest) <= SHORT_TAIL or (words(rest) <= LONG_TAIL and bool(TO_SOMEBODY.match(rest)))
    return is_bare and (is_short or rest.lstrip().startswith(",") or tells_where(rest, passage.spoken))


def is_role(text: str, spoken: Language) -> bool:
    """Whether few small words end in a noun for a person: ", his aide X said"."""
    ahead = WORD.findall(text)
    is_small = 1 < len(ahead) <= ROLE_WORDS and all(word.islower() for word in ahead)
    return is_small and is_person_noun(ahead[-1], spoken)


def tells_where(text: str, spoken: Language) -> bool:
    """Whether words behind a verb only tell where or when: "said at a news conference in Oslo"."""
    is_part = "," not in text and ":" not in text and words(text) <= MOST_ADVERBIAL
    return is_part and bool(opens_adverbial(spoken).match(text.lstrip()))


@cache
def opens_adverbial(spoken: Language) -> re.Pattern[str]:
    """A preposition that opens words for a place or a time."""
    return compile_phrases((*spoken.events.at, *spoken.events.to, *spoken.events.origin, *spoken.events.adjunct))


def ends_apposition(passage: Passage, comma: int) -> bool:
    """Whether a comma closes words about somebody who stands right before them."""
    opening = passage.text.rfind(",", passage.start, comma)
    return any(actor.end == opening and actor.kind == "person" for actor in passage.actors)
