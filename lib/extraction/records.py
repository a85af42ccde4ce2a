"""What was found in a document, as records with their evidence."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from lib.extraction.calibration import calibrated
from lib.extraction.document import Dated, Document, Event, Mention, Passage, Quote
from lib.extraction.people import roles
from lib.gazetteer.tables import Place
from lib.model import Article, Record
from lib.text import one_line


def of(document: Document) -> Iterator[Record]:
    """The places, quotes and events of a document, each kind in the order of the text."""
    article = document.article
    for passage in document.passages:
        yield from (place_record(article, passage, mention) for mention in passage.places)
    yield from (quote_record(article, document.at(quote.start), quote) for quote in document.quotes)
    yield from (event_record(article, event) for event in document.events)


def record(kind: str, article: Article, passage: Passage, start: int, end: int, **further) -> Record:
    """A record with what all kinds share; its year is its date's, else that of publication."""
    year = further.get("date", "")[:4] or (article.published.date.iso[:4] if article.published.date else "")
    return Record(
        kind,
        article.article_id,
        passage.number,
        start,
        end,
        one_line(article.text[start:end]),
        article.language,
        int(year) if year else None,
        **further,
    )


def place_record(article: Article, passage: Passage, mention: Mention) -> Record:
    place = mention.place
    return record(
        "place",
        article,
        passage,
        mention.start,
        mention.end,
        **place_columns(place),
        metonym=mention.metonym,
        rule=mention.rule,
        confidence=calibrated("place", mention.confidence),
        candidates="|".join(f"{other.name} ({other.country or 'no country'})" for other in mention.runners_up),
    )


def quote_record(article: Article, passage: Passage, quote: Quote) -> Record:
    said = [quote, *passage.document.direct]
    outside = (each for each in passage.dates if not any(one.start <= each.start < one.end for one in said))
    dated = next((each for each in outside if each.date), None)
    return record(
        "quote",
        article,
        passage,
        quote.start,
        quote.end,
        speaker=speaker_in_english(quote, passage),
        via=quote.via,
        quote_kind=quote.kind,
        rule=quote.rule,
        confidence=calibrated(quote.kind, quote.confidence),
        **date_columns(dated),
    )


def speaker_in_english(quote: Quote, passage: Passage) -> str:
    """Who speaks; one whom the text only describes in the words of English."""
    return roles.in_english(quote.speaker, passage.spoken) if quote.actor_kind == "source" else quote.speaker


def place_columns(place: Place) -> dict[str, Any]:
    return {
        "place": place.name,
        "place_id": place.place_id,
        "place_kind": place.kind,
        "country": place.country,
        "lat": place.lat,
        "lon": place.lon,
    }


def date_columns(dated: Dated | None) -> dict[str, str]:
    if not dated:
        return {}
    return {
        "date": str(dated.date or ""),
        "date_end": str(dated.date_end or ""),
        "date_basis": dated.basis if dated.date else "",
        "date_why": dated.why,
    }


def estimated_as(event: Event) -> str:
    """A statement is as sure as the quote it is made of, what is told in other words as what was learnt elsewhere."""
    if event.kind != "STATEMENT":
        return "learnt" if event.learnt else "event"
    return "direct" if event.direct else "indirect"


def event_record(article: Article, event: Event) -> Record:
    origin = event.origin
    place = event.place or origin  # a journey that only tells from where stands where it set out
    where = place_columns(place) if place else {}
    if origin:
        where |= {"origin": origin.name, "origin_lat": origin.lat, "origin_lon": origin.lon}
    return record(
        "event",
        article,
        event.passage,
        event.passage.start,
        event.passage.end,
        event_type=event.kind,
        participants=tuple(event.participants),
        planned=event.planned,
        status="planned" if event.planned else event.status,
        date_surface=event.date_surface,
        rule=event.rule,
        words=event.words,
        moment=event.moment,
        guessed=event.guessed,
        confidence=calibrated(estimated_as(event), event.confidence),
        **where,
        **date_columns(event.dated),
    )
