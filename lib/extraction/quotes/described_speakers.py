"""Speakers that nobody's name tells: the words before a verb of saying and its "that", as the text gives them."""

from __future__ import annotations

import re

import regex

from lib.extraction.document import Actor, Passage
from lib.extraction.people.name_words import articles, is_person_noun, openers
from lib.extraction.people.people_words import lexica
from lib.extraction.quotes.cues import cues, denials, negations
from lib.languages.lexicon import compile_phrases
from lib.languages.tokens import folded
from lib.text import fold

MOST_WORDS = 8
LONG_WORD, SMALL_WORD = 5, 4  # letters of a word that alone may be a noun; of one that may be an auxiliary
LEAST_NOUN = 4  # letters of the last word of a description, which is no preposition
THAT_NEXT = re.compile(r"[\s,]*(?:\w+\s+)?")
BOUNDARY = re.compile(r"[;:()–—“”„«»\"]")
STOP = re.compile(r"[,.;:!?()–—“”„«»\"]")
WORD = regex.compile(r"[\p{L}\p{M}\p{N}'’.-]*[\p{L}\p{M}\p{N}]")


def before(verb: re.Match[str], passage: Passage) -> Actor | None:
    """ "Growers at the lake complained that": who stands before a verb that opens a clause."""
    that = cues(passage.spoken).that.search(passage.text, verb.end(), passage.end)
    if not that or not THAT_NEXT.fullmatch(passage.text, verb.end(), that.start()):
        return None
    clause = passage.text[passage.start : verb.start()]
    start = passage.start + max((each.end() for each in BOUNDARY.finditer(clause)), default=0)
    return described(*subject_span(passage.text, start, verb.start()), passage)


def behind(verb: re.Match[str], passage: Passage) -> Actor | None:
    """The same where the verb comes first and "that" behind its subject."""
    that = cues(passage.spoken).that.search(passage.text, verb.end(), passage.end)
    if not that or len(WORD.findall(passage.text[verb.end() : that.start()])) < 2:  # noqa: PLR2004
        return None
    comma = passage.text.find(",", verb.end(), that.start())
    return described(verb.end(), that.start() if comma < 0 else comma, passage)


def right_behind(verb: re.Match[str], passage: Passage) -> Actor | None:
    """ ", said two men from the quay.": who is described right behind a verb that stands first, up to a comma."""
    stop = STOP.search(passage.text, verb.end(), passage.end)
    others = (each.start for each in (*passage.dates, *passage.actors) if each.start > verb.end())
    last = min([stop.start() if stop else passage.end, *others])
    words = list(WORD.finditer(passage.text, verb.end(), last))
    while words and len(words[-1].group()) < LEAST_NOUN:
        words.pop()
    if not words or not opens_noun_phrase(words, passage):
        return None
    return described(after_article(words, passage), words[-1].end(), passage)


def between(comma: int, verb: re.Match[str], passage: Passage) -> Actor | None:
    """ ", two men from the quay said.": who is described between a comma and a verb that ends its sentence."""
    words = list(WORD.finditer(passage.text, comma, verb.start()))
    if passage.text[verb.end() : passage.end].strip(' .”"') or not words or not opens_noun_phrase(words, passage):
        return None
    return described(after_article(words, passage), verb.start(), passage)


def after_article(words: list[regex.Match[str]], passage: Passage) -> int:
    """Where words begin but for an article."""
    is_led = len(words) > 1 and fold(words[0].group()) in articles(passage.spoken)
    return words[is_led].start()


def behind_credit(start: int, passage: Passage) -> Actor | None:
    """ "According to the staff in Seoul,": a description behind words that credit, which a place makes a body of."""
    stop = STOP.search(passage.text, start, passage.end)
    last = stop.start() if stop else passage.end
    words = list(WORD.finditer(passage.text, start, last))
    is_of_day = any(each.start < last and start < each.end for each in passage.dates)
    if is_of_day or len(words) > MOST_WORDS or cues(passage.spoken).view.search(passage.text, start, last):
        return None
    if not any(is_person_noun(word.group(), passage.spoken) for word in words[:3]) and not is_placed(
        start, last, passage
    ):
        return None
    begin = next((word.start() for word in words if fold(word.group()) not in articles(passage.spoken)), last)
    text = passage.text[begin:last].strip()
    return Actor(begin, begin + len(text), text, "source", "as the text describes it") if text else None


def is_placed(start: int, end: int, passage: Passage) -> bool:
    """Whether a place or a people is named in some words."""
    peoples = lexica(passage.spoken)["demonym"].finditer(passage.text, start, end)
    return any(start <= each.start < end for each in (*passage.places, *peoples))


def opens_noun_phrase(words: list[regex.Match[str]], passage: Passage) -> bool:
    """Whether some words begin with an article or a number, or with a noun for a person."""
    first, spoken = words[0].group(), passage.spoken
    if fold(first) in articles(spoken) or fold(first) in folded(spoken.people.indefinite):
        return len(words) > 1
    return any(is_person_noun(word.group(), spoken) for word in words[:2])


def subject_span(text: str, start: int, end: int) -> tuple[int, int]:
    """The words up to a verb behind the last comma, or before an insertion that ends right before it."""
    pieces = text[start:end].split(",")
    if len(pieces) > 2 and not pieces[-1].strip():  # noqa: PLR2004
        return start + sum(len(each) + 1 for each in pieces[:-3]), start + sum(
            len(each) + 1 for each in pieces[:-2]
        ) - 1
    return end - len(pieces[-1]), end


def described(start: int, end: int, passage: Passage) -> Actor | None:
    """The source that some words describe; None where they describe none."""
    words = list(WORD.finditer(passage.text, start, end))
    words = without_adverbial(without_auxiliary(words), passage)
    if not words or len(words) > MOST_WORDS or not is_noun_phrase(words, passage):
        return None
    low, high = words[0].start(), words[-1].end()
    return Actor(low, high, passage.text[low:high], "source", "as the text describes it")


def without_auxiliary(words: list[regex.Match[str]]) -> list[regex.Match[str]]:
    """Words without the small one at their end that helps the verb, "have", unless another small one leads to it."""
    small = [each.group().islower() and len(each.group()) <= SMALL_WORD for each in words[-2:]]
    return words[:-1] if small == [False, True] else words


def without_adverbial(words: list[regex.Match[str]], passage: Passage) -> list[regex.Match[str]]:
    """Words without "in Oslo" before them."""
    where = compile_phrases((*passage.spoken.events.at, *passage.spoken.events.origin))
    return words[2:] if len(words) > 2 and where.fullmatch(words[0].group()) else words  # noqa: PLR2004


def is_noun_phrase(words: list[regex.Match[str]], passage: Passage) -> bool:
    """Whether words may be a subject: no day, no denial, no pronoun alone, nothing but what opens sentences."""
    low, high, spoken = words[0].start(), words[-1].end(), passage.spoken
    if any(each.start < high and low < each.end for each in (*passage.dates, *passage.actors)):
        return False
    text = passage.text[low:high]
    if negations(spoken).search(text) or denials(spoken).search(text) or cues(spoken).view.search(text):
        return False
    nouns = [each for each in words if len(each.group()) >= LONG_WORD and fold(each.group()) not in openers(spoken)]
    if spoken.names.capital_nouns:
        nouns = [each for each in nouns if each.group()[0].isupper()]
    return bool(nouns)
