"""Whom a pronoun before a verb of saying means, and people whom only their capitals and an age or office tell."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import regex

from lib.extraction.document import Actor, Document, Passage
from lib.extraction.people import called_again, gender, guests
from lib.extraction.people.name_words import is_speaker_noun, is_title, openers
from lib.extraction.quotes import unnamed_before
from lib.extraction.quotes.cues import cues
from lib.extraction.quotes.subjects import is_governed
from lib.extraction.quotes.verb_first import NO_SUBJECT
from lib.languages.language import Language
from lib.languages.lexicon import compile_phrases
from lib.languages.tokens import folded
from lib.text import Span, fold

CREDIT = regex.compile(r",\s+([\p{L}’'-]+[\s-])?$")  # "…, she", "…, said she", "…, a-t-elle"
REACH = 3  # sentences over which a pronoun points back, beside those that only have one themselves
FARTHEST = 8  # sentences over which it does so in any case
CAPITAL = r"\p{Lu}\p{Ll}[\w’'-]*"
NAME = regex.compile(rf"{CAPITAL}(?:\s+{CAPITAL}){{1,2}}(?!\w)")
AGE = regex.compile(r"\s*(?:,\s*\(?|\()\d{2}(?!\d)")
NEAR_END, CREDIT_REACH = 2, 40  # characters behind a name that ends a sentence, and before it where "according to" is
MOST_OF_NAME = 2  # words, behind one that is a noun for a speaker


def antecedent(passage: Passage, document: Document, at: int, spans: Iterable[Span] = ()) -> str:
    """Who "he" or "she" is: the first person ahead of it in its sentence, else whom the sentences before tell.

    There it is the last speaker of a sentence before, else the first person in it; "" where none is near.
    The nearest sentence that has either decides; a pronoun before its verb of saying leads a sentence further back.
    Where it says so, nobody whose given name is a man's is a "she".
    """
    told = gender.told(passage, at)
    if here := subject_ahead(passage, at, [*spans, *((each.start, each.end) for each in document.direct)], told):
        return here
    said = [quote for quote in document.quotes if quote.speaker and quote.actor_kind == "person"]
    left = REACH
    for earlier in reversed(document.before(passage, FARTHEST)):
        speakers = [quote.speaker for quote in said if earlier.start <= quote.start < earlier.end]
        people = [actor for actor in earlier.actors if actor.kind == "person" or is_called_again(actor)]
        named = [actor for actor in people if actor.rule != guests.RULE] or people
        free = [actor for actor in named if not actor.oblique and not is_governed(earlier, actor)] or named
        unknown = [] if named else [name for name, _ in unknown_people(earlier, earlier.start, earlier.end)]
        last = [*unnamed_ones(earlier, document)] or speakers[-1:] or credited_at_end(earlier)
        last = [name for name in last if gender.fits(name, told)]
        fitting = [actor.name for actor in free if gender.fits(actor.name, told)]
        for name in last or fitting[:1] or [name for name in unknown if gender.fits(name, told)]:
            return name
        left -= not any(actor.kind == "pronoun" for actor in earlier.actors)
        if not left:
            break
    return ""


def credited_at_end(passage: Passage) -> list[str]:
    """The person whom a sentence credits in its last words: "…, according to her spokeswoman, X."."""
    people = [actor for actor in passage.actors if actor.kind == "person" and actor.name]
    if not people or passage.end - people[-1].end > NEAR_END:
        return []
    low = max(passage.start, people[-1].start - CREDIT_REACH)
    credit = compile_phrases((*passage.spoken.quotes.according, *passage.spoken.quotes.so))
    said = credit.search(passage.text, low, people[-1].start)
    return [people[-1].name] if said and passage.text[: said.start()].rstrip().endswith(",") else []


def is_called_again(actor: Actor) -> bool:
    """Whether an actor is somebody named before whom other words call again."""
    return actor.rule == called_again.AGAIN and actor.name != ""


def unnamed_ones(earlier: Passage, document: Document) -> Iterator[str]:
    """Whoever without a name is quoted last in a sentence, or is what it is about, where nobody named is quoted."""
    here = [quote for quote in document.quotes if earlier.start <= quote.start < earlier.end and quote.speaker]
    if not here and (name := unnamed_before.subject(earlier)):
        yield name
    if here and here[-1].actor_kind == "source" and unnamed_before.is_one(here[-1].speaker, earlier.spoken):
        yield here[-1].speaker


def goes_on(passage: Passage, document: Document, actor: Actor | None) -> str:
    """The body or unnamed source that the sentence before is of, where a verb without any subject goes on: "Added"."""
    before = document.before(passage, 1)
    if not before or actor is None or actor.rule != NO_SUBJECT or before[0].paragraph != passage.paragraph:
        return ""
    last = [quote for quote in document.quotes if before[0].start <= quote.start < before[0].end]
    return last[-1].speaker if last and last[-1].actor_kind in ("source", "institution") else ""


def subject_ahead(passage: Passage, at: int, said: list[Span], told: str = "") -> str:
    """The first person ahead of a position in a sentence who may be a subject, outside of direct speech."""
    follows_quote = any(passage.start < start < end <= at for start, end in said)
    if is_credit(passage, at) and not follows_quote:
        at = max(passage.start, passage.text.rfind(";", passage.start, at))  # the words it credits name others
    ahead = (each for each in passage.actors if each.kind == "person" and each.end <= at and each.rule != guests.RULE)
    free = (each for each in ahead if not any(start <= each.start < end for start, end in said))
    free = (each for each in free if gender.fits(each.name, told))
    return next((each.name for each in free if not each.oblique and not is_governed(passage, each)), "")


def is_credit(passage: Passage, at: int) -> bool:
    """Whether a pronoun or its verb stands right behind the words and comma that it credits, and no "in her words"."""
    ahead = CREDIT.search(passage.text, passage.start, at)
    if not ahead or compile_phrases(passage.spoken.quotes.by_pronoun).match(passage.text, at, passage.end):
        return False
    word = (ahead[1] or "").strip()
    return not is_subordinate(passage) and (not word or "-" in word or bool(cues(passage.spoken).view.fullmatch(word)))


def is_subordinate(passage: Passage) -> bool:
    """Whether a sentence opens with a clause of its own: "When X came, she said"."""
    first = next((fold(word.text) for word in passage.words), "")
    return first in folded((*passage.spoken.events.subordinate, *passage.spoken.events.adjunct))


def unknown_people(passage: Passage, low: int, high: int) -> Iterator[tuple[str, int]]:
    """Capital words in a stretch that an age, an office before them or the beginning of the sentence makes a name."""
    taken = [(each.start, each.end) for each in (*passage.actors, *passage.places, *passage.dates)]
    for match in NAME.finditer(passage.text, low, high):
        if any(start < match.end() and match.start() < end for start, end in taken):
            continue
        words, is_aged = match.group().split(), bool(AGE.match(passage.text, match.end(), passage.end))
        is_led = is_role(words[0], passage.spoken)
        words = words[1:] if is_led or fold(words[0]) in openers(passage.spoken) else words
        if len(words) < MOST_OF_NAME:
            continue
        is_whole = is_led or len(words) == len(match.group().split())
        is_first = match.start() == passage.start and is_whole and not passage.spoken.names.capital_nouns
        if is_aged or is_led or is_first or is_behind_role(match.start(), passage):
            yield " ".join(words), match.start()


def is_role(word: str, spoken: Language) -> bool:
    return is_title(word, spoken) or is_speaker_noun(word, spoken)


def is_behind_role(at: int, passage: Passage) -> bool:
    """Whether a noun for a speaker stands right before, with a comma or without: "his spokesman, X"."""
    before = passage.text[passage.start : at].rstrip(" ,").split()
    return bool(before) and is_role(before[-1], passage.spoken)


def in_full(name: str, document: Document) -> str:
    """A family name alone with what stands before it where the article first names its bearer: "Tuva Berg"."""
    if " " in name:
        return name
    nickname = rf"(?:[«“\"]{CAPITAL}[»”\"]\s+)?"
    whole = rf"({CAPITAL}(?:\s+{CAPITAL})?)\s+{nickname}{regex.escape(name)}(?!\w)"
    for match in regex.finditer(whole, document.text):
        given = [word for word in match[1].split() if fold(word) not in openers(document.spoken)]
        while given and is_role(given[0], document.spoken):
            given = given[1:]
        if given:
            return " ".join((*given, name))
    return name
