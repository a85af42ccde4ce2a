"""Statements: what people and governments said, as far as it is news of its own."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator

from lib.extraction.document import Actor, Dated, Document, Event, Passage, Quote
from lib.extraction.events.date_and_place import is_told_of_noun
from lib.extraction.events.kinds import MOMENTS
from lib.extraction.events.triggers import grammar, segment_of
from lib.extraction.events.where_said import lies_in_direct, place_said
from lib.extraction.people.known_people import country_of
from lib.extraction.people.name_words import is_caseless, is_title
from lib.extraction.people.people_words import lexica
from lib.extraction.quotes import interviews
from lib.extraction.quotes.attribution import WHOM_ABOUT
from lib.languages.language import Language

NEAR_NAME = 60  # characters beside a name in which stands what somebody is
LEAST_OFFICE = 5  # letters of an office in scripts with capitals: less is “Mrs” or “Dr”
HARDLY = 2  # times that an article names somebody in the street, at most
OPENING_WORDS = 2  # before a date that opens its sentence
BESIDE = 1  # words between a verb of saying and its date: a preposition
HOPE_BEFORE = 25  # characters before a quote in which a word of hope makes it one
CREDITED = "behind"  # how the rule begins by which indirect words are only credited: “according to”
SPEAKERS = ("person", "country", "institution")


def find(document: Document, told: Iterable[Event]) -> Iterator[Event]:
    """What people and governments said, as far as it is news of its own: a report of another event is a quote only.

    `told` are the other events that the sentences tell.
    """
    in_own_words, private = {quote.speaker for quote in document.direct}, private_speakers(document)
    told_in: dict[int, list[Event]] = defaultdict(list)
    for event in told:
        told_in[event.passage.number].append(event)
    for quote in document.quotes:
        passage = document.at(quote.start)
        if not states(quote) or quote.speaker in private or is_by_the_way(quote, told_in[passage.number]):
            continue
        if quote.speaker in in_own_words or not reports(passage, quote, told_in[passage.number]):
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
    """Whether a quote may be a statement: said by a person, a country or an institution, not only credited to them.

    Answers of an interview are none.
    """
    if not quote.speaker or quote.actor_kind not in SPEAKERS or quote.rule == interviews.RULE:
        return False
    return quote.kind != "indirect" or not quote.rule.startswith(CREDITED)


def is_by_the_way(quote: Quote, told: list[Event]) -> bool:
    """Whether words stand beside a happening that their sentence tells, and nobody is told to say them outright."""
    beside = (event for event in told if event.kind in MOMENTS and not event.faint and not is_within(event, quote))
    return (quote.kind == "indirect" or WHOM_ABOUT in quote.rule) and any(beside)


def reports(passage: Passage, quote: Quote, told: list[Event]) -> bool:
    """Whether indirect words tell of a happening: then they are a quote, no statement of their own.

    What was denied, or is only hoped for, is no happening: then the words are the news.
    """
    low, hoped = max(passage.start, quote.start - HOPE_BEFORE), grammar(passage.spoken).hoped
    is_plan = not hoped.search(passage.text, low, quote.end)
    inside = (event for event in told if is_within(event, quote))
    return quote.kind == "indirect" and any(not event.faint or (event.planned and is_plan) for event in inside)


def is_within(event: Event, quote: Quote) -> bool:
    return quote.start <= event.at < quote.end


def statement(passage: Passage, quote: Quote) -> Event:
    """A quote as an event, on the day that is told outside of what is said."""
    dated = date_of(passage, quote)
    before = grammar(passage.spoken).earlier.search(passage.text, passage.start, quote.start)
    return Event(
        "STATEMENT",
        passage,
        [quote.speaker],
        dated=dated,
        place=place_said(passage, quote),
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
    outside = [each for each in outside if is_day(passage, each) or opens(passage, each)]
    own = [each for each in outside if not is_told_of_noun(passage, each)]
    return next(iter((*own, *outside, *beside_saying(passage, quote))), None)


def is_day(passage: Passage, dated: Dated) -> bool:
    """Whether a date is a day or week; a month or year is more often what words are about than when they are said."""
    told = (each for each in passage.expressions if each.start + passage.start == dated.start)
    return not dated.date or dated.date.precision == "day" or any(each.unit == "week" for each in told)


def opens(passage: Passage, dated: Dated) -> bool:
    """Whether a date opens its sentence, or a part of it: "…, but in March X asked"."""
    start, _ = segment_of(passage, dated.start, dated.end)
    return len(passage.text[start : dated.start].split()) <= OPENING_WORDS


def beside_saying(passage: Passage, quote: Quote) -> Iterator[Dated]:
    """The dates in a report that stand right beside its verb of saying: "X warned on Monday of a war"."""
    speech = grammar(passage.spoken).speech
    for each in passage.dates:
        if not quote.start <= each.start < quote.end or lies_in_direct(passage, each.start):
            continue
        before, behind = passage.text[passage.start : each.start], passage.text[each.end : passage.end]
        last = list(speech.finditer(before))
        first = speech.search(behind)
        is_behind = bool(last) and len(before[last[-1].end() :].split()) <= BESIDE
        if is_behind or (first and len(behind[: first.start()].split()) <= BESIDE):
            yield each
