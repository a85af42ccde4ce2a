"""Reported clauses of languages whose verb of saying stands last, with the endings of the clause as its "that"."""

from __future__ import annotations

import re
from collections import Counter
from functools import cache
from typing import NamedTuple

from lib.extraction.document import Actor, Passage
from lib.extraction.people import roles
from lib.extraction.people.name_words import is_speaker_noun, is_title, openers
from lib.extraction.people.people_words import lexica
from lib.extraction.people.role_words import role
from lib.extraction.quotes.cues import cues
from lib.languages.language import Language
from lib.languages.lexicon import compile_phrases
from lib.text import fold

MOST_BETWEEN = 5  # words between the clause and its verb: who says it, and when
MARKS = "”’»」』\"'"
WORD = re.compile(r"\w+")
WORD_BEFORE = re.compile(r"(\w+)\s+$")
RULE = "as the text describes it"
MOST_OF_ROLE = 3  # words at the end of a subject that mean one role
AGED = re.compile(r"(\w{2,})\s?\(\d{1,3}[^()]*\)\w?$")  # "안드레이(51)씨"
BODIES = ("institution", "medium")
PLAIN = ("official", "officials", "source", "sources")  # what an unnamed source is in English where no more is told
LEAST_CASE = 3  # syllables of the ending of another case with a subject's behind it
LONGEST_QUALITY = 3  # syllables of a word that tells of which trade somebody is


class Told(NamedTuple):
    """A clause, who says it, and the verb."""

    start: int
    end: int
    actor: Actor
    verb: re.Match[str]


def told(passage: Passage) -> Told | None:
    """The last reported clause of a sentence, with a subject between it and its verb or before it."""
    spoken, text = passage.spoken, passage.text
    if not spoken.quotes.quotative:
        return None
    for clause_end in reversed(
        list(compile_phrases(spoken.quotes.quotative).finditer(text, passage.start, passage.end))
    ):
        verb = cues(spoken).view.search(text, clause_end.end(), passage.end)
        if text[clause_end.start() - 1] in MARKS:
            continue  # of words in marks: direct speech
        if not verb or len(WORD.findall(text[clause_end.end() : verb.start()])) > MOST_BETWEEN:
            continue
        if actor := subject_in(passage, clause_end.end(), verb.start()):
            return Told(passage.start, clause_end.end(), actor, verb)
        if (actor := subject_in(passage, passage.start, clause_end.start())) and actor.end < clause_end.start():
            return Told(after_particle(text, actor.end), clause_end.end(), actor, verb)
    return None


def subject_in(passage: Passage, start: int, end: int) -> Actor | None:
    """The first subject of a stretch by its ending: the actors it holds, persons first, else its words themselves."""
    endings = subject_ending(passage.spoken).finditer(passage.text, start, end)
    subject = next((each for each in endings if not is_inside_phrase(each, passage)), None)
    if not subject:
        return None
    here = [each for each in passage.actors if start <= each.start < subject.end()]
    if known := by_family_name(subject, passage):
        return known
    here = [each for each in here if not is_owner_of(each, subject, passage)]
    if unnamed := official_of(here, subject.end(1), passage) or role_at_end(here, subject, passage):
        return unnamed
    for kinds in (("person",), ("medium", "institution"), ("source", "they"), ("country",)):
        if named := [each for each in here if each.kind in kinds and each.name]:
            last = named[-1]
            return Actor(last.start, max(last.end, subject.end()), last.name, last.kind, last.rule, last.country)
    if here and here[-1].kind == "pronoun" and here[-1].end >= subject.end(1):
        return here[-1]
    dates = (each.end for each in passage.dates if start <= each.start and each.end <= subject.start(1))
    words = without_openers(passage.text[max(start, *dates, start) : subject.end(1)].strip(" ,"), passage.spoken)
    if aged := AGED.search(words):
        return Actor(subject.start(), subject.end(), aged[1], "person", "as the text names it, with an age")
    return Actor(start, subject.end(), words, "source", RULE) if words else None


def role_at_end(here: list[Actor], subject: re.Match[str], passage: Passage) -> Actor | None:
    """Who is told by the last words of a subject together, of which one alone is somebody else: "police spokesman"."""
    if any(each.kind in ("person", "medium", "institution") for each in here):
        return None
    end = subject.end(1)
    words = list(WORD.finditer(passage.text, passage.start, end))[-MOST_OF_ROLE:]
    for first in range(len(words) - 1):
        run = [word.group() for word in words[first:]]
        if roles.in_english(" ".join(run), passage.spoken).split()[-1] in PLAIN:
            return None
        if roles.role_of(run, passage.spoken) or all(role(fold(word), passage.spoken) for word in run):
            text = passage.text[words[first].start() : end]
            return Actor(words[first].start(), subject.end(), text, "source", RULE)
    return None


def is_owner_of(actor: Actor, subject: re.Match[str], passage: Passage) -> bool:
    """Whether somebody only owns whoever is the subject: "A's lawyer"."""
    owner = passage.text[actor.start : subject.start()].rstrip()
    is_owner = (
        owner.endswith(passage.spoken.people.of) and " " not in passage.text[actor.end : actor.start + len(owner)]
    )
    return actor.kind == "person" and is_owner and is_speaker_noun(subject[1], passage.spoken)


def without_openers(words: str, spoken: Language) -> str:
    """Words without such as only open a sentence: "But"."""
    first, _, rest = words.partition(" ")
    return without_openers(rest, spoken) if rest and first in openers(spoken) else words


def by_family_name(subject: re.Match[str], passage: Passage) -> Actor | None:
    """Who is called by a family name of one syllable and a title, of the people whom the article names in full."""
    before = WORD_BEFORE.search(passage.text, passage.start, subject.start())
    if not before or len(before[1]) > 1 or not is_title(subject[1], passage.spoken):
        return None
    whole = passage.document
    people = (each for other in whole.passages for each in other.actors if each.kind == "person")
    names = [each.name for each in people if len(word_at(whole.text, each)) > 1 and whole.text[each.start] == before[1]]
    if not names:
        return None
    name = Counter(names).most_common(1)[0][0]
    return Actor(before.start(1), subject.end(1), name, "person", "family name and title of someone this article names")


def word_at(text: str, actor: Actor) -> str:
    """The first word of an actor as it stands."""
    return text[actor.start : actor.end].split()[0]


def is_inside_phrase(ending: re.Match[str], passage: Passage) -> bool:
    """Whether a word only looks like a subject: one syllable, and right behind it a source that it tells of."""
    if len(ending[1]) > 1:
        return False
    return any(each.kind == "source" and 0 < each.start - ending.end() <= 1 for each in passage.actors)


def official_of(here: list[Actor], end: int, passage: Passage) -> Actor | None:
    """ "An official of the ministry", where a body or another word stands right before a source that ends a subject."""
    source = next((each for each in here if each.kind == "source" and each.start < end <= each.end), None)
    if not source or any(each.kind == "person" for each in here):
        return None
    before = WORD_BEFORE.search(passage.text, passage.start, source.start)
    if not before:
        return None
    body = next((each for each in here if each.end == before.end(1) and each.kind in BODIES and each.name), None)
    if body:
        name = of_trade(body, source.name)
        return Actor(body.start, source.end, name, "source", "an official of a body", body.country)
    known = lexica(passage.spoken)["quality"].finditer(before[1])
    if source.name not in PLAIN or next(known, None) or cues(passage.spoken).view.search(before[1]):
        return None
    if any(each.start < before.end(1) and before.start(1) < each.end for each in (*passage.dates, *passage.places)):
        return None
    if len(before[1]) > LONGEST_QUALITY:
        return None
    text = passage.text[before.start(1) : end]
    return Actor(before.start(1), source.end, text, "source", RULE)


def of_trade(body: Actor, source: str) -> str:
    """ "Senior Foreign Ministry official" of a body and "senior official"."""
    quality, _, noun = source.rpartition(" ")
    return f"{quality} {body.name} {noun}".strip()


def subject_before(passage: Passage, end: int) -> Actor | None:
    """The last subject by its ending before quoted words, outside of words quoted earlier."""
    taken = [(each.start, each.end) for each in passage.document.direct if each.end <= end]
    taken += [(each.start, each.end - 1) for each in passage.actors if " " in passage.text[each.start : each.end]]
    found = subject_ending(passage.spoken).finditer(passage.text, passage.start, end)
    free = [each for each in found if not any(low <= each.start() and each.end() <= high for low, high in taken)]
    free = [each for each in free if not is_circumstance(each, passage.spoken)]
    if not free:
        return None
    last = max(range(len(free)), key=lambda at: (is_somebody(free[at], passage), at))
    start = max((each.end() for each in free[:last]), default=passage.start)
    return subject_in(passage, start, min(end, free[last].end() + 1))


def is_somebody(ending: re.Match[str], passage: Passage) -> bool:
    """Whether a word with the ending of a subject is a title or noun for a speaker, or names somebody."""
    if is_title(ending[1], passage.spoken) or is_speaker_noun(ending[1], passage.spoken):
        return True
    return any(each.start < ending.end() and ending.start() < each.end for each in passage.actors)


def is_circumstance(ending: re.Match[str], spoken: Language) -> bool:
    """Whether a word with the ending of a subject tells where, when or about what: "in the match", "as for that"."""
    return ending[1] in openers(spoken) or ending.group().endswith(cases_with_subject(spoken))


@cache
def cases_with_subject(spoken: Language) -> tuple[str, ...]:
    """The endings of other cases with a subject's written onto them."""
    bare = ((each, each.removesuffix(end)) for each in spoken.names.endings for end in spoken.quotes.subject_ending)
    return tuple(each for each, case in bare if each != case in spoken.names.endings and len(each) >= LEAST_CASE)


def after_particle(text: str, at: int) -> int:
    """Where the next word begins."""
    space = WORD.search(text, at)
    return space.start() if space else at


@cache
def subject_ending(spoken: Language) -> re.Pattern[str]:
    """A word with the ending of a subject, an age in brackets between or not."""
    endings = "|".join(map(re.escape, spoken.quotes.subject_ending))
    return re.compile(rf"(\w+?(?:\s?\([^()]{{1,25}}\)\w*?)?)(?:{endings})(?=[\s,])")
