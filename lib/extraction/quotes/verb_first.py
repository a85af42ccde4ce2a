"""Subjects of languages whose verb of saying comes first: the words behind it, and the name at their end."""

from __future__ import annotations

import re
from functools import cache

import regex

from lib.extraction.document import Actor, Passage
from lib.extraction.people.name_words import bodies, is_title, prepositions
from lib.extraction.quotes.cues import cues
from lib.languages.language import Language
from lib.languages.lexicon import compile_phrases
from lib.languages.tokens import folded
from lib.text import fold

FAR_RELAYED, FAR_AHEAD = 60, 20  # characters
MOST_WORDS = 12  # of a subject
MOST_OF_NAME, LEAST_OF_NAME = 4, 2  # words
WORD = regex.compile(r"[\p{L}\p{M}\p{N}]+")
NO_SUBJECT = "no subject of its own"
RULE = "as the text names it, behind its verb"
Words = list[regex.Match[str]]


def of_verb(verb: re.Match[str], passage: Passage) -> Actor | None:
    """The subject of a verb; of "TASS quoted from X that" X; a pronoun where no words for one follow it."""
    spoken = passage.spoken
    if compile_phrases(spoken.quotes.relaying).fullmatch(verb.group()):
        source = compile_phrases(spoken.quotes.relayed_from).search(passage.text, verb.end(), passage.end)
        if source and source.start() - verb.end() < FAR_RELAYED and (actor := subject(source.end(), passage)):
            return actor
    if actor := subject(verb.end(), passage):
        return actor
    if phrase_behind(verb.end(), passage):
        return None
    ahead = [each for each in passage.actors if each.end <= verb.start() and each.name and not each.oblique]
    people = [each for each in ahead if each.kind == "person"]
    if people and passage.text[: verb.start()].rstrip().endswith(","):
        return people[0]  # "X came to the session, warning that"
    near = ahead[-1:] and "," not in passage.text[ahead[-1].end : verb.start()]
    is_named = near and verb.start() - ahead[-1].end <= FAR_AHEAD
    return ahead[-1] if is_named else Actor(verb.start(), verb.start(), "", "pronoun", NO_SUBJECT)


def subject(start: int, passage: Passage) -> Actor | None:
    """Who is named or described right behind a verb that ends at `start`; None where the next words are no subject."""
    words = phrase_behind(start, passage)
    if not words:
        return None
    low, high = words[0].start(), words[-1].end()
    people = [each for each in passage.actors if low <= each.start < high and each.kind == "person"]
    if people:
        return people[0]
    if name := name_in(words, passage.spoken):
        low, high = name[0].start(), name[-1].end()
        return Actor(low, high, passage.text[low:high], "person", RULE)
    here = [each for each in passage.actors if low <= each.start < high and each.kind != "pronoun" and each.name]
    if here and here[0].start == low:
        return here[0]
    is_body = is_body_noun(words[0].group(), passage.spoken)
    return Actor(low, high, passage.text[low:high], "source", RULE) if is_body else None


def phrase_behind(start: int, passage: Passage) -> Words:
    """The words behind a position up to a preposition, a day, "that", a mark, or words that open a clause."""
    found: Words = []
    last = start
    for word in WORD.finditer(passage.text, start, passage.end):
        is_over = passage.text[last : word.start()].strip() or len(found) == MOST_WORDS
        if is_over or (ends_phrase(word, passage) and not is_of_office(found, word, passage)):
            break
        found.append(word)
        last = word.end()
    return found


def is_of_office(before: Words, word: regex.Match[str], passage: Passage) -> bool:
    """Whether a preposition leads to what a title alone is for: "the expert in the affairs of Asia"."""
    following = WORD.search(passage.text, word.end(), passage.end)
    is_alone = len(before) == 1 and is_title(before[0].group(), passage.spoken)
    is_small = fold(word.group()) in prepositions(passage.spoken)
    return is_alone and is_small and following is not None and is_definite(following.group(), passage.spoken)


def ends_phrase(word: regex.Match[str], passage: Passage) -> bool:
    spoken, text = passage.spoken, word.group()
    if any(each.start <= word.start() < each.end for each in passage.dates):
        return True
    if fold(text) in prepositions(spoken) or fold(text) in clause_openers(spoken):
        return True
    return cues(spoken).that.fullmatch(text) is not None


@cache
def clause_openers(spoken: Language) -> frozenset[str]:
    return folded((*spoken.events.relative, *spoken.events.subordinate, *spoken.events.adjunct))


def is_body_noun(word: str, spoken: Language) -> bool:
    """Whether a word is a noun for a body that speaks, or a title of nobody named."""
    return bool(bodies(spoken).fullmatch(word)) or is_title(word, spoken)


def name_in(words: Words, spoken: Language) -> Words:
    """The name at the end of a subject, behind the office that leads to it; nothing where none can be told."""
    if bodies(spoken).fullmatch(words[0].group()):
        return []
    first = begin_of_name(words, spoken)
    name = words[first:]
    if any(is_patronymic(word.group(), spoken) for word in name[1:]):
        return name if len(name) <= MOST_OF_NAME else []
    is_led = first > 0 and (is_title(words[0].group(), spoken) or is_definite(words[first - 1].group(), spoken))
    return name if is_led and LEAST_OF_NAME <= len(name) <= MOST_OF_NAME else []


def begin_of_name(words: Words, spoken: Language) -> int:
    """Where the name begins: behind the last word with an article, or before that where it is a family name."""
    texts = [word.group() for word in words]
    definite = [at for at in range(len(texts)) if is_definite(texts[at], spoken) or is_title(texts[at], spoken)]
    first = definite[-1] + 1 if definite else 0
    if first < len(texts) and is_patronymic(texts[first], spoken):
        first -= 1
        while first > 0 and is_definite(texts[first], spoken):
            first -= 1
    elif len(texts) - first < LEAST_OF_NAME and first > 1 and not is_title(texts[first - 1], spoken):
        first -= 1  # a family name, or the first of two, with an article
        while first > 1 and not is_definite(texts[first - 1], spoken) and not is_title(texts[first - 1], spoken):
            first -= 1
        if first > 1 and is_servant(texts[first - 2], spoken):
            first -= 2
    return first


def is_definite(word: str, spoken: Language) -> bool:
    """Whether a word bears the article of its language, behind a small word joined to it or not."""
    return bool(spoken.names.definite) and word.startswith(tuple(spoken.names.definite))


@cache
def patronymics(spoken: Language) -> frozenset[str]:
    return folded(spoken.names.patronymics)


def is_patronymic(word: str, spoken: Language) -> bool:
    """Whether a word stands between a name and that of a father: "bin"."""
    return fold(word) in patronymics(spoken)


def is_servant(word: str, spoken: Language) -> bool:
    """Whether a word makes one given name with a definite one behind it: "Abd al-Hamid"."""
    return compile_phrases(spoken.names.before_definite).fullmatch(word) is not None
