"""People known only by somebody else: "critics of X", "a former aide to X", "X's lawyer", "a spokesman for the bank".

Whoever heads such a phrase acts and speaks, not whom it names; where a name stands beside the phrase, the name does.
"""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from lib.extraction.document import Actor, Passage
from lib.extraction.people.name_words import articles, is_person_noun, is_title
from lib.extraction.people.people_words import lexica
from lib.languages.language import FIRST_SYLLABIC, Language
from lib.languages.lexicon import compile_phrases
from lib.languages.tokens import Words, folded
from lib.text import fold, one_line

MOST_BEFORE = 2  # words between an article and a noun: "a former close aide"
MOST_INSIDE = 3  # words between "of" and whom it names: "the lawyer of the jailed mayor X"
NEAR_VERB = 60  # characters between a description and the verb of saying that is its own, at most
GENITIVE_REACH = 2  # words between "X's" and the noun
APPOSITION = re.compile(r"\s*,\s*|\s+(?=[^\W\d_])|\s*\(")
RULE = "a description of somebody without a name"
OF_INSTITUTION = "words for sources"  # the rule that finds institutions
OF_BODIES = ("spokesperson", "spokesman", "spokeswoman", "official", "diplomat", "source")
OWNERS = ("person", "medium", "institution", "source", "country")


class Phrase(NamedTuple):
    """A description: the words it spans, first and one behind the last, and its noun."""

    first: int
    last: int
    noun: int


def with_descriptions(passage: Passage, found: list[Actor]) -> list[Actor]:
    """The actors of a sentence, with descriptions in place of whom they name."""
    kept = list(found)
    for phrase in phrases(passage, found):
        start, end = passage.words[phrase.first].start, passage.words[phrase.last - 1].end
        noun = passage.words[phrase.noun]
        inside = [actor for actor in kept if actor.start < end and start < actor.end]
        if any(actor.kind == "person" and actor.start <= noun.start < actor.end for actor in inside):
            continue  # an office whose holder is known
        if not is_beside_saying(passage, start, end):
            continue
        kept = [actor for actor in kept if actor not in inside]
        if not is_named(passage, start, end, kept):
            kept.append(
                Actor(start, end, of_body(passage, noun.text, inside) or name_of(passage, phrase), "source", RULE)
            )
    kept = [actor for actor in kept if not is_office_of_named(passage, actor, kept)]
    return sorted(kept, key=lambda actor: actor.start)


def is_office_of_named(passage: Passage, actor: Actor, found: list[Actor]) -> bool:
    """Whether an unnamed source only tells who the person before it is: "X, a spokesman", "이영희 환경부 장관"."""
    people = [each for each in found if each.kind == "person" and each.end <= actor.start]
    between = (passage.text[each.end : actor.start] for each in people)
    if actor.kind == "source" and any(is_apposition(text, passage.spoken) for text in between):
        return True
    touches = any(each.end + 1 == actor.start for each in people)
    return touches and actor.kind in ("institution", "source") and passage.text[actor.start] >= FIRST_SYLLABIC


def phrases(passage: Passage, found: list[Actor]) -> list[Phrase]:
    """The descriptions of a sentence, left to right."""
    starts = actor_words(passage.words, found)
    result: list[Phrase] = []
    for at, token in enumerate(passage.words):
        if fold(token.text) in folded(passage.spoken.names.honorifics):
            continue  # "господина Иванова" is nobody's gentleman
        if (result and at < result[-1].last) or not is_person_noun(token.text, passage.spoken):
            continue
        last = end_behind(passage, at, starts) or 0
        first = owner_before(passage.words, at, starts) if not last else None
        if last:
            result.append(Phrase(beginning(passage.words, at), last, at))
        elif first is not None:
            result.append(Phrase(first, at + 1, at))
    return result


def actor_words(words: Words, found: list[Actor]) -> dict[int, Actor]:
    """Whom a description may name, by the number of the first word."""
    owners = {actor.start: actor for actor in found if actor.kind in OWNERS}
    return {at: owners[token.start] for at, token in enumerate(words) if token.start in owners}


# --- "critics of X", "der Sprecher des Kartellamts" ---


def end_behind(passage: Passage, noun: int, starts: dict[int, Actor]) -> int:
    """One behind the last word of whom a noun belongs to; 0 where it belongs to nobody."""
    words, spoken = passage.words, passage.spoken
    of = of_words(spoken).match(passage.text, words[noun].end, passage.end)
    if of:
        at = next((at for at in range(noun + 1, len(words)) if words[at].start >= of.end()), len(words))
    elif is_bare_genitive(words, noun + 1, starts):
        at = noun + 1
    else:
        return 0
    for inside in range(at, min(len(words), at + MOST_INSIDE + 1)):
        if words.gap(inside).strip(" \u00a0'’-"):
            return 0
        if inside in starts and inside > at and is_apposed(starts[inside], spoken):
            return 0
        if inside in starts and inside > at and of and is_of_office(words, noun, inside) and not starts[inside].oblique:
            return 0
        if inside in starts and (not of or is_owner(starts[inside], words, noun, inside)):
            return one_behind(words, starts[inside])
        is_said = cues_of_saying(spoken).match(passage.text, words[inside].start, passage.end)
        if is_said or not may_stand_inside(words, inside):
            return 0
    return 0


def is_apposed(actor: Actor, spoken: Language) -> bool:
    """Whether a name in the first case stands behind more words of what somebody is: "eksperti i sigurisë X"."""
    return actor.kind == "person" and not actor.oblique and bool(spoken.names.oblique) and not spoken.names.genitive


def is_of_office(words: Words, noun: int, name: int) -> bool:
    """Whether the noun right before a name tells what a title is for: Italian "capo di gabinetto X"."""
    before, spoken = words[name - 1].text, words.spoken
    if not is_title(words[noun].text, spoken) or fold(before) in articles(spoken) or spoken.names.capital_nouns:
        return False
    return before.islower() and not is_person_noun(before, spoken)


def is_bare_genitive(words: Words, at: int, starts: dict[int, Actor]) -> bool:
    """Whether somebody in another case than the first follows without a preposition: "критики Анны Петровой".

    An office in that case is the name's own: "за словами президента Андрія Єрмака".
    """
    if at in starts and not is_written_small(words[at - 1].text, words.spoken):
        return False
    within = range(at, min(len(words), at + 2))
    return any(
        each in starts and starts[each].oblique and not ends_in_genitive(starts[each], words.spoken) for each in within
    )


def ends_in_genitive(actor: Actor, spoken: Language) -> bool:
    return bool(spoken.names.genitive) and actor.oblique and not is_written_behind(spoken)


def is_written_behind(spoken: Language) -> bool:
    """Whether an owner follows what is owned even without a preposition, as German's "Sprecher Angela Merkels"."""
    return spoken.names.capital_nouns or not spoken.names.genitive


def is_owner(actor: Actor, words: Words, noun: int, at: int) -> bool:
    """Whether an actor behind "of" is no country of an office: those the table of offices tells."""
    return actor.kind != "country" or is_written_small(words[noun].text, words.spoken) or at > noun + 2


def is_written_small(word: str, spoken: Language) -> bool:
    return fold(word) not in {fold(office) for office in spoken.people.offices}


def one_behind(words: Words, actor: Actor) -> int:
    return next((at for at, token in enumerate(words) if token.start >= actor.end), len(words))


def may_stand_inside(words: Words, at: int) -> bool:
    """Whether a word may stand between "of" and whom it names: an article, a title, an adjective."""
    word = words[at].text
    return fold(word) in articles(words.spoken) or word[0].islower() or is_person_noun(word, words.spoken)


@cache
def of_words(spoken: Language) -> re.Pattern[str]:
    several = compile_phrases(spoken.people.of).pattern
    return re.compile(rf"\s+{several}(?=[\s'’]|(?<=[’'])\w)", re.IGNORECASE)


# --- "X's lawyer" ---


def owner_before(words: Words, noun: int, starts: dict[int, Actor]) -> int | None:
    """The first word of "X's former lawyer"; None where nobody owns the noun."""
    if not words.spoken.names.genitive:
        return None
    for first, actor in starts.items():
        last = one_behind(words, actor)
        between = range(last, noun)
        if not actor.oblique or last > noun or len(between) > GENITIVE_REACH:
            continue
        if all(words[at].text[0].islower() for at in between) and not any(
            words.gap(at).strip() for at in range(last, noun + 1)
        ):
            return first
    return None


# --- where it speaks ---


def is_beside_saying(passage: Passage, start: int, end: int) -> bool:
    """Whether a verb of saying or "according to" stands near, in the same breath: elsewhere whom it names may act."""
    for cue in cues_of_saying(passage.spoken).finditer(passage.text, passage.start, passage.end):
        gap = passage.text[min(end, cue.end()) : max(start, cue.start())]
        if len(gap) <= NEAR_VERB and not re.search(r"[;:()]", gap) and gap.count(",") in (0, 2):
            return True
    return False


@cache
def cues_of_saying(spoken: Language) -> re.Pattern[str]:
    words = spoken.quotes
    return compile_phrases((*words.speech, *words.opinion, *words.according, *words.so))


# --- how it is called ---


def beginning(words: Words, noun: int) -> int:
    """The first word of a description without its article: "former aide" of "a former aide to X"."""
    low = max(0, noun - MOST_BEFORE - 1)
    for at in range(noun - 1, low - 1, -1):
        if words.gap(at + 1).strip(" -"):
            break
        if fold(words[at].text) in articles(words.spoken):
            return at + 1
    return noun


def name_of(passage: Passage, phrase: Phrase) -> str:
    """The English name of a kind of source, else the words of the text."""
    words = passage.words
    start, end = words[phrase.first].start, words[phrase.last - 1].end
    noun = words[phrase.noun]
    known = next(lexica(passage.spoken)["source"].finditer(noun.text), None)
    is_crowd = known and known.end - known.start == len(noun.text) and known.value.endswith("s")
    if known and is_crowd and phrase.first == phrase.noun:
        return known.value
    return one_line(passage.text[start:end])


def of_body(passage: Passage, noun: str, inside: list[Actor]) -> str:
    """ "Chinese Foreign Ministry spokesperson" of a noun for somebody and the one body that its words name; else ""."""
    bodies = [actor for actor in inside if actor.kind == "institution" and actor.rule == OF_INSTITUTION]
    in_english = nouns_in_english(passage.spoken).get(fold(noun), "")
    return f"{bodies[0].name} {in_english}" if len(bodies) == 1 and in_english else ""


@cache
def nouns_in_english(spoken: Language) -> dict[str, str]:
    """The last words of what means one official or one who speaks for a body → English."""
    named = ((fold(phrase.split()[-1]), english) for phrase, english in spoken.people.sources.items())
    return {noun: english for noun, english in named if english in OF_BODIES}


def is_named(passage: Passage, start: int, end: int, actors: list[Actor]) -> bool:
    """Whether a person's name stands right before or behind a description, but for a comma."""
    people = [actor for actor in actors if actor.kind == "person"]
    behind = any(actor.start >= end and not actor.oblique and is_same(passage, end, actor.start) for actor in people)
    before = (passage.text[actor.end : start] for actor in people if actor.end <= start)
    return behind or any(is_apposition(text, passage.spoken) for text in before)


def is_same(passage: Passage, end: int, start: int) -> bool:
    """Whether a name stands right behind, or behind one more noun: "X's father and predecessor Y"."""
    if APPOSITION.fullmatch(passage.text, end, start):
        return True
    words = passage.text[end:start].split()
    is_small = all(word.isalpha() and word.islower() for word in words)
    return 0 < len(words) <= MOST_BEFORE and is_small and is_person_noun(words[-1], passage.spoken)


def is_apposition(between: str, spoken: Language) -> bool:
    """Whether a comma and at most an article and two words part a name from what is told of it."""
    rest = between.strip()
    if not rest.startswith(",") or "," in rest[1:]:
        return False
    words = rest[1:].split()
    return len(words) <= MOST_BEFORE + 1 and all(word[0].islower() for word in words)
