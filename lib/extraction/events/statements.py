"""Statements: what people and governments said, as far as it is news of its own."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from lib.extraction.document import Actor, Dated, Document, Event, Passage, Quote
from lib.extraction.events.date_and_place import is_told_of_noun
from lib.extraction.events.triggers import grammar, holds_trigger
from lib.extraction.people.known_people import country_of
from lib.extraction.people.name_words import is_caseless, is_title
from lib.extraction.people.people_words import lexica
from lib.languages.language import Language

NEAR_NAME = 60  # characters beside a name in which stands what somebody is
LEAST_OFFICE = 5  # letters of an office in scripts with capitals: less is “Mrs” or “Dr”
HARDLY = 2  # times that an article names somebody in the street, at most
BESIDE = 1  # words between a verb of saying and its date: a preposition
HOPE_BEFORE = 25  # characters before a quote in which a word of hope makes it one


def find(document: Document) -> Iterator[Event]:
    """What people and governments said, as far as it is news of its own: a report of another event is a quote only."""
    in_own_words = {quote.speaker for quote in document.direct}
    private = private_speakers(document)
    for quote in document.quotes:
        passage = document.at(quote.start)
        if (
            states(quote)
            and quote.speaker not in private
            and (quote.speaker in in_own_words or not reports(passage, quote))
        ):
            yield statement(passage, quote)


def private_speakers(document: Document) -> set[str]:
    """Those nobody knows whom the text calls experts or people in the street: what they say is a quote, no news.

    So is what somebody says of whom the text tells no office, and whom it hardly names.
    """
    named = [(passage, actor) for passage in document.passages for actor in passage.actors if actor.kind == "person"]
    unknown = [(passage, actor) for passage, actor in named if not country_of(actor.name)]
    official = {actor.name for passage, actor in unknown if has_office(passage, actor)}
    often = Counter(actor.name for _, actor in unknown)
    of_nobody = {name for name, times in often.items() if name not in official and times <= HARDLY}
    return of_nobody | {actor.name for _, actor in unknown if is_private(document, actor)}


def has_office(passage: Passage, actor: Actor) -> bool:
    """Whether a word for an office, or for who speaks for one, stands beside a name."""
    low, high = max(passage.start, actor.start - NEAR_NAME), min(passage.end, actor.end + NEAR_NAME)
    return any(is_office(word.text, passage.spoken) for word in passage.words if low <= word.start and word.end <= high)


def is_office(word: str, spoken: Language) -> bool:
    """Whether a word, or the end of a compound, is an office or tells who speaks for one."""
    is_known = (len(word) >= LEAST_OFFICE or is_caseless(word)) and is_title(word, spoken)
    return is_known and next(lexica(spoken)["private"].finditer(word), None) is None


def is_private(document: Document, actor: Actor) -> bool:
    """Whether a word for an expert or somebody in the street stands beside a name."""
    low, high = max(0, actor.start - NEAR_NAME), actor.end + NEAR_NAME
    return next(lexica(document.spoken)["private"].finditer(document.text, low, high), None) is not None


def states(quote: Quote) -> bool:
    """Whether a quote may be a statement: by a person or a country, or by an institution in its own words."""
    if not quote.speaker:
        return False
    return quote.actor_kind in ("person", "country") or (quote.actor_kind == "institution" and quote.kind != "indirect")


def reports(passage: Passage, quote: Quote) -> bool:
    """Whether indirect words tell of a happening, or are a hope: then they are a quote, no statement of their own."""
    if quote.kind != "indirect":
        return False
    hoped = grammar(passage.spoken).hoped
    return holds_trigger(passage, quote.start, quote.end) or bool(
        hoped.search(passage.text, max(passage.start, quote.start - HOPE_BEFORE), quote.start)
    )


def statement(passage: Passage, quote: Quote) -> Event:
    """A quote as an event, on the day that is told outside of what is said."""
    dated = date_of(passage, quote)
    before = grammar(passage.spoken).earlier.search(passage.text, passage.start, quote.start)
    return Event(
        "STATEMENT",
        passage,
        [quote.speaker],
        dated=dated,
        date_surface=passage.text[dated.start : dated.end] if dated else "",
        rule=f"{quote.kind} quote: {quote.rule}",
        confidence=quote.confidence,
        evidence=[passage.number],
        direct=quote.kind == "direct",
        said_by_person=quote.actor_kind == "person",
        earlier=bool(before),
    )


def date_of(passage: Passage, quote: Quote) -> Dated | None:
    """The day of a quote: outside of all that is said and of what is told of a noun, else beside a verb of saying."""
    document = passage.document
    said = [quote, *document.direct, *(each for each in document.quotes if each.kind == "indirect")]
    outside = [each for each in passage.dates if not any(one.start <= each.start < one.end for one in said)]
    own = [each for each in outside if not is_told_of_noun(passage, each)]
    return next(iter((*own, *outside, *beside_saying(passage, quote))), None)


def beside_saying(passage: Passage, quote: Quote) -> Iterator[Dated]:
    """The dates in a report that stand right beside its verb of saying: "X warned on Monday of a war"."""
    speech = grammar(passage.spoken).speech
    for each in passage.dates:
        if not quote.start <= each.start < quote.end or lies_in_direct(passage, each):
            continue
        before, behind = passage.text[passage.start : each.start], passage.text[each.end : passage.end]
        last = list(speech.finditer(before))
        first = speech.search(behind)
        is_behind = bool(last) and len(before[last[-1].end() :].split()) <= BESIDE
        if is_behind or (first and len(behind[: first.start()].split()) <= BESIDE):
            yield each


def lies_in_direct(passage: Passage, dated: Dated) -> bool:
    return any(one.start <= dated.start < one.end for one in passage.document.direct)
