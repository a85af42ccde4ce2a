"""Subjects of languages whose verb of saying comes first: the words behind it, and the name at their end."""

from __future__ import annotations

import re
from functools import cache

import regex

from lib.extraction.document import Actor, Passage
from lib.extraction.people import back_references, roles
from lib.extraction.people.name_words import bodies, is_speaker_noun, is_title, openers, prepositions
from lib.extraction.quotes.cues import cues
from lib.languages.language import Language
from lib.languages.lexicon import compile_phrases
from lib.languages.tokens import folded
from lib.text import fold

FAR_RELAYED, FAR_AHEAD = 60, 20  # characters
MOST_WORDS = 12  # of a subject
MOST_OF_NAME, LEAST_OF_NAME = 4, 2  # words
LEAST_OF_VERB = 4  # letters of a verb of saying that is no noun as well
WORD = regex.compile(r"[\p{L}\p{M}\p{N}]+")
STRONG = re.compile(r"\s*[،,(:\"“«]")  # marks behind a name
COMMA = re.compile(r"\s*[،,]")
MOST_APPOSED = 4  # words between a comma and the name behind it, with the comma's own
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
    name = name_in(words, passage.spoken)
    if people and not (name and people[0].rule == back_references.OFFICE):
        return people[0]
    name = name or bare_name(words, passage)
    if name:
        low, high = name[0].start(), name[-1].end()
        return Actor(low, high, passage.text[low:high], "person", RULE)
    if known := of_family(words, passage):
        return known
    here = [each for each in passage.actors if low <= each.start < high and each.kind != "pronoun" and each.name]
    if here and here[0].start == low:
        return here[0]
    if named := apposed(high, passage):
        return named
    is_body = is_body_noun(words[0].group(), passage.spoken) or may_be_unnamed(words, passage.spoken)
    return Actor(low, high, passage.text[low:high], "source", RULE) if is_body else None


def phrase_behind(start: int, passage: Passage) -> Words:
    """The words behind a position up to a preposition, a day, "that", a mark, or words that open a clause."""
    found: Words = []
    last = start
    for word in WORD.finditer(passage.text, start, passage.end):
        is_over = passage.text[last : word.start()].strip() or len(found) == MOST_WORDS
        is_over = is_over or (bool(found) and is_verb(word, passage))
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


def is_verb(word: regex.Match[str], passage: Passage) -> bool:
    """Whether a word is a verb of saying, and too long for a noun as well."""
    text = word.group()
    return len(text) >= LEAST_OF_VERB and cues(passage.spoken).speech.fullmatch(text) is not None


@cache
def clause_openers(spoken: Language) -> frozenset[str]:
    return folded((*spoken.events.relative, *spoken.events.subordinate, *spoken.events.adjunct))


def apposed(end: int, passage: Passage) -> Actor | None:
    """Who is named between commas behind words that tell of them: "said the scorer, the young striker X, after"."""
    people = (each for each in passage.actors if each.kind == "person" and each.start > end)
    person = next(people, None)
    between = passage.text[end : person.start] if person else ""
    is_apart = COMMA.match(between) and len(COMMA.findall(between)) == 1 and len(between.split()) <= MOST_APPOSED
    return person if person and is_apart and COMMA.match(passage.text, person.end) else None


def may_be_unnamed(words: Words, spoken: Language) -> bool:
    """Whether words open with a noun for who speaks that the table of roles has, or with "some" before one."""
    leads = folded((*spoken.people.one_of, *spoken.people.indefinite))
    first = [word for word in words[:2] if fold(word.group()) not in leads][:1]
    texts = [word.group() for word in first]
    bare = [text.removeprefix(each) for text in texts for each in spoken.names.definite]
    return any(roles.role(fold(each), spoken) for each in (*texts, *bare))


def is_body_noun(word: str, spoken: Language) -> bool:
    """Whether a word is a noun for a body that speaks, or a title of nobody named."""
    return bool(bodies(spoken).fullmatch(word)) or is_title(word, spoken)


def name_in(words: Words, spoken: Language) -> Words:
    """The name at the end of a subject, behind the office that leads to it; nothing where none can be told."""
    for at in range(LEAST_OF_NAME, len(words)):
        if is_listener(words[at].group(), spoken) and (name := name_in(words[:at], spoken)):
            return name
    known = roles.role_in([word.group() for word in words], spoken)
    if bodies(spoken).fullmatch(words[0].group()) or (known and known.end == len(words) and not known.start):
        return []
    first = begin_of_name(words, spoken)
    name = words[first:]
    if any(fold(word.group()) in prepositions(spoken) for word in name) or opens_body(name, spoken):
        return []
    if any(is_patronymic(word.group(), spoken) for word in name[1:]):
        return name if len(name) <= MOST_OF_NAME else []
    is_led = first > 0 and (is_title(words[0].group(), spoken) or is_definite(words[first - 1].group(), spoken))
    is_given = len(name) == 1 and name[0].group() in spoken.names.given_names
    return name if is_led and (is_given or LEAST_OF_NAME <= len(name) <= MOST_OF_NAME) else []


def opens_body(words: Words, spoken: Language) -> bool:
    """Whether words begin with a body, or with "on behalf of" one."""
    first = words[0].group() if words else ""
    return first in spoken.names.on_behalf or bodies(spoken).fullmatch(first) is not None


def is_listener(word: str, spoken: Language) -> bool:
    """Whether a word tells to whom something is said: a small word joined to a definite noun or a body."""
    definite = tuple(spoken.names.definite)
    return any(
        word.startswith(joined) and (word.startswith(definite) or is_body_or_medium(word.removeprefix(joined), spoken))
        for joined in spoken.names.prefixes
        if joined in spoken.people.of
    )


def is_body_or_medium(word: str, spoken: Language) -> bool:
    return bool(bodies(spoken).fullmatch(word)) or fold(word) in folded(spoken.people.outlets)


def bare_name(words: Words, passage: Passage) -> Words:
    """A name right behind a verb, without an office: a given name that is listed, or words of no known meaning.

    Those only where a mark follows: "“…”, said Jane Doe, a teacher".
    """
    spoken = passage.spoken
    last = next((at for at, word in enumerate(words) if at and is_listener(word.group(), spoken)), len(words))
    name = words[: min(last, MOST_OF_NAME + 1)]
    first = name[0].group()
    if len(name) > MOST_OF_NAME or any(is_no_name(word.group(), passage) for word in name[:1]):
        return []
    if first in spoken.names.given_names or is_patronymic(first, spoken):
        return name if len(name) >= LEAST_OF_NAME or first in spoken.names.given_names else []
    is_marked = last < len(words) or STRONG.match(passage.text, name[-1].end()) is not None
    is_plain = not any(is_definite(word.group(), spoken) for word in name[:1]) and len(name) >= LEAST_OF_NAME
    return name if is_marked and is_plain and not is_known(name, passage) else []


def is_no_name(word: str, passage: Passage) -> bool:
    """Whether a word is a title, a noun for a person or body, or one that leads to somebody unnamed."""
    spoken = passage.spoken
    leads = folded((*spoken.people.indefinite, *spoken.people.one_of, *spoken.people.pronouns, *spoken.dates.numbers))
    return is_speaker_noun(word, spoken) or fold(word) in leads or fold(word) in openers(spoken)


def is_known(words: Words, passage: Passage) -> bool:
    """Whether words describe an unnamed source, a place or a day, as far as tables know."""
    low, high = words[0].start(), words[-1].end()
    found = (*passage.places, *passage.dates, *(each for each in passage.actors if each.kind != "pronoun"))
    if any(each.start < high and low < each.end for each in found):
        return True
    return any(roles.role(fold(word.group()), passage.spoken) for word in words)


def of_family(words: Words, passage: Passage) -> Actor | None:
    """Somebody quoted before whose family name alone stands behind a verb."""
    word = words[0].group()
    if len(words) > 1 or is_title(word, passage.spoken):
        return None
    said = [quote.speaker for quote in passage.document.quotes if quote.actor_kind == "person"]
    name = next((each for each in reversed(said) if " " in each and each.endswith(f" {word}")), "")
    return Actor(words[0].start(), words[0].end(), name, "person", RULE) if name else None


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
    """Whether a word bears the article of its language, behind a small word joined to it or not; no given name."""
    return word.startswith(tuple(spoken.names.definite)) and word not in spoken.names.given_names


@cache
def patronymics(spoken: Language) -> frozenset[str]:
    return folded(spoken.names.patronymics)


def is_patronymic(word: str, spoken: Language) -> bool:
    """Whether a word stands between a name and that of a father: "bin"."""
    return fold(word) in patronymics(spoken)


def is_servant(word: str, spoken: Language) -> bool:
    """Whether a word makes one given name with a definite one behind it: "Abd al-Hamid"."""
    return compile_phrases(spoken.names.before_definite).fullmatch(word) is not None
