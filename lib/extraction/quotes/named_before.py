"""Whom a noun alone means that the text gave somebody by name: after "cardinal Jane Doe" also "the cardinal"."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

from lib.extraction.document import Actor, Passage
from lib.extraction.people import role_words
from lib.extraction.people.name_words import articles, title_words
from lib.extraction.people.office_bearers import (
    are_one_office,
    nearest_or_most_named,
    people_before,
    words_apart,
    words_given,
)
from lib.languages.language import Language
from lib.languages.tokens import folded
from lib.text import fold

LONGEST_ENDING = 3  # letters: "kardinal", "kardinalen"
RULE, BY_ARTICLE = "whom the text called so before", "whom the text speaks of, by the article of a noun"
LOOK_BACK, LEAD = 8, 2  # sentences; how many times as often the one is named as the next
OF_ANOTHER = {  # whoever is so is somebody's, or one beside others
    "lawyer",
    "defence lawyer",
    "spokesperson",
    "spokesman",
    "spokeswoman",
    "neighbour",
    "colleague",
    "relative",
    "son",
    "daughter",
    "wife",
    "husband",
    "mother",
    "father",
    "brother",
    "sister",
    "widow",
    "aide",
    "adviser",
    "assistant",
    "driver",
    "witness",
    "victim",
    "prosecutor",
    "judge",
}


def with_name(actor: Actor, passage: Passage) -> Actor:
    """A source that one noun describes as the person whom the article gave this noun before; else as it is."""
    if actor.kind != "source" or not is_alone(actor, passage):
        return actor
    noun = fold(words_apart(passage.text[actor.start : actor.end])[-1])
    if not is_one_person(noun, passage.spoken):
        return actor
    passages = passage.document.passages
    at = next(at for at, each in enumerate(passages) if each.number == passage.number)
    given = [each for each in people_before(passages, at, actor) if is_called(*each[1:], noun)]
    often = Counter(each.name for sentence in passages for each in sentence.actors if each.kind == "person")
    if name := nearest_or_most_named(given, often):
        return replace(actor, name=name, kind="person", rule=RULE)
    name = spoken_of(passages, at, actor, noun, often)
    return replace(actor, name=name, kind="person", rule=BY_ARTICLE) if name else actor


def spoken_of(passages: list[Passage], at: int, actor: Actor, noun: str, often: Counter[str]) -> str:
    """Whom "the officer" means where the text gave nobody this noun: of those named of late the one named most.

    Not where the noun is somebody's beside another, such as a lawyer or a wife; "" where several are named as often.
    """
    passage = passages[at]
    before = passage.text[passage.start : actor.start].split()[-1:]
    led_by = fold(before[0]) if before else ""
    english = role_words.role(noun, passage.spoken)
    if led_by not in articles(passage.spoken) - unnamed(passage.spoken) or english in OF_ANOTHER:
        return ""
    here = {each.name for each in passage.actors if each.kind == "person"}
    named = {who.name for back, _, who in people_before(passages, at, actor) if back <= LOOK_BACK} - here
    ranked = sorted(named, key=lambda name: -often[name])
    is_clear = ranked and (len(ranked) == 1 or often[ranked[0]] >= LEAD * often[ranked[1]])
    return ranked[0] if is_clear else ""


def is_called(passage: Passage, person: Actor, noun: str) -> bool:
    """Whether the text gives somebody a noun, in this form or another, or one that means the same.

    "The royal house" is no form of "king".
    """
    given = words_given(passage, person)
    english = role_words.role(noun, passage.spoken)
    if english and any(role_words.role(fold(word), passage.spoken) == english for word in given):
        return True
    forms = (word for word in given if are_one_office(noun, word))
    return any(len(noun) <= len(word) + LONGEST_ENDING for word in forms)


def is_alone(actor: Actor, passage: Passage) -> bool:
    """Whether a description is one noun, neither "a" nor anything but an article before it, and no "of" behind it."""
    text, spoken = passage.text, passage.spoken
    words = words_apart(text[actor.start : actor.end])
    while len(words) > 1 and fold(words[0]) in articles(spoken) - unnamed(spoken):
        words = words[1:]
    before, behind = text[passage.start : actor.start].split()[-1:], text[actor.end : passage.end].split()[:1]
    is_led = bool(before) and fold(before[0]) in unnamed(spoken)
    is_owned = bool(behind) and fold(behind[0]) in folded(spoken.people.of)
    return len(words) == 1 and not is_led and not is_owned


def unnamed(spoken: Language) -> frozenset[str]:
    """Words that lead to somebody whom the text does not name: "a", "two"."""
    return folded((*spoken.people.indefinite, *spoken.dates.numbers))


def is_one_person(noun: str, spoken: Language) -> bool:
    """Whether a noun means one person: by its English, which tells one from many, or as a title that is listed so."""
    english = role_words.role(noun, spoken)
    return not role_words.one_of(english) if english else noun in title_words(spoken) or is_office(noun, spoken)


def is_office(noun: str, spoken: Language) -> bool:
    """Whether a noun means a person in a language whose roles no table lists, as English has them already."""
    return not role_words.roles(spoken.code) and noun in role_words.in_english()
