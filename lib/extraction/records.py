"""From one article to its sentences and records: each concept in turn, every record with its evidence."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from itertools import groupby

from lib.extraction.dates import resolution
from lib.extraction.document import Dated, Mention, Quote, Scene
from lib.extraction.events import events, triggers
from lib.extraction.people import actors
from lib.extraction.people import register as people
from lib.extraction.places import mentions
from lib.extraction.quotes import direct_speech, reported_speech
from lib.intake import sentences
from lib.languages import date_expressions, language
from lib.languages.language import Language
from lib.model import Article, Record, Sentence

MOST_SENTENCES, MOST_CHARACTERS = 1000, 100_000  # of an article that is read as a whole
READ = ("title", "heading", "body", "caption")


def read(article: Article) -> tuple[list[Sentence], list[Record]]:
    """The sentences of an article, and its places, quotes and events in reading order."""
    spoken = language.get(article.language)
    split = sentences.split(article)
    told = [each for each in split if each.role in READ]
    return split, [
        record for part in parts(staged(article, told, spoken)) for record in found_in(article, part, spoken)
    ]


def parts(scenes: list[Scene]) -> Iterator[list[Scene]]:
    """The sentences of an article, together unless they are many: who said and did what is compared with all others."""
    part: list[Scene] = []
    for scene in scenes:
        if part and (len(part) >= MOST_SENTENCES or scene.end - part[0].start > MOST_CHARACTERS):
            yield part
            part = []
        part.append(scene)
    if part:
        yield part


def found_in(article: Article, scenes: list[Scene], spoken: Language) -> list[Record]:
    """The places, quotes and events of some sentences."""
    body = [scene for scene in scenes if scene.role == "body"]
    paragraphs = [list(group) for _, group in groupby(body, key=lambda scene: scene.paragraph)]
    spoken_words = direct_speech.find(article.text, paragraphs, spoken)
    said = sorted(spoken_words + reported_speech.find(paragraphs, spoken_words), key=lambda quote: quote.start)
    happened = events.find(scenes, said, article)
    return [
        *(place_record(article, scene, mention) for scene in scenes for mention in scene.places),
        *(quote_record(article, scene_at(body, quote.start), quote) for quote in said),
        *(event_record(article, event) for event in happened),
    ]


def staged(article: Article, told: list[Sentence], spoken: Language) -> list[Scene]:
    """Every sentence with its dates, people and places found, in that order."""
    spans = [(each.start, each.end) for each in told]
    when = article.published.date
    register = people.register(article.text, spans, spoken, when)
    around = mentions.surroundings(article.text, spans, spoken)
    anchor = resolution.anchor(article)
    scenes: list[Scene] = []
    previous = None
    for each in told:
        scene = Scene(
            article.text, each.start, each.end, spoken, each.sentence_id, each.paragraph, each.role, register, when
        )
        scene.expressions = date_expressions.find(scene.words, spoken)
        ahead = partial(triggers.is_ahead, scene.words, spoken)
        resolved = resolution.resolve(scene.expressions, anchor, ahead, previous)
        previous = next((dated.date for dated in reversed(resolved) if dated.date), previous)
        scene.dates = [shift(dated, each.start) for dated in resolved]
        scene.people = people.find(article.text, each.start, each.end, spoken, register)
        taken = [(name.start, name.end) for name in scene.people]
        scene.places = mentions.find(article.text, each.start, each.end, spoken, around, taken)
        scene.actors = actors.find(scene)
        scenes.append(scene)
    actors.resolve(scenes)
    return scenes


def shift(dated: Dated, by: int) -> Dated:
    from dataclasses import replace

    return replace(dated, start=dated.start + by, end=dated.end + by)


def scene_at(scenes: list[Scene], start: int) -> Scene:
    return next(scene for scene in scenes if scene.start <= start < scene.end or start < scene.start)


def fold(text: str) -> str:
    return " ".join(text.split())


def record(kind: str, article: Article, scene: Scene, start: int, end: int, **further) -> Record:
    """A record with what all kinds share; its year is its date's, else that of publication."""
    year = further.get("date", "")[:4] or (article.published.date.iso[:4] if article.published.date else "")
    return Record(
        kind,
        article.article_id,
        scene.number,
        start,
        end,
        fold(article.text[start:end]),
        article.language,
        int(year) if year else None,
        **further,
    )


def place_record(article: Article, scene: Scene, mention: Mention) -> Record:
    place = mention.place
    return record(
        "place",
        article,
        scene,
        mention.start,
        mention.end,
        place=place.name,
        place_kind=place.kind,
        country=place.country,
        lat=place.lat,
        lon=place.lon,
        metonym=mention.metonym,
        rule=mention.rule,
        confidence=mention.confidence,
        candidates="|".join(f"{other.name} ({other.country or 'no country'})" for other in mention.runners_up),
    )


def quote_record(article: Article, scene: Scene, quote: Quote) -> Record:
    dated = next((each for each in scene.dates if each.date and not quote.start <= each.start < quote.end), None)
    return record(
        "quote",
        article,
        scene,
        quote.start,
        quote.end,
        speaker=quote.speaker,
        via=quote.via,
        quote_kind=quote.kind,
        rule=quote.rule,
        confidence=quote.confidence,
        **date_columns(dated),
    )


def date_columns(dated: Dated | None) -> dict[str, str]:
    if not dated:
        return {}
    return {
        "date": str(dated.date or ""),
        "date_end": str(dated.date_end or ""),
        "date_basis": dated.basis if dated.date else "",
        "date_why": dated.why,
    }


def event_record(article: Article, event: events.Event) -> Record:
    place, origin = event.place, event.origin
    where = {}
    if place:
        where = {
            "place": place.name,
            "place_kind": place.kind,
            "country": place.country,
            "lat": place.lat,
            "lon": place.lon,
        }
    if origin:
        where |= {"origin": origin.name, "origin_lat": origin.lat, "origin_lon": origin.lon}
    return record(
        "event",
        article,
        event.scene,
        event.scene.start,
        event.scene.end,
        event_type=event.kind,
        participants=tuple(event.participants),
        planned=event.planned,
        status="planned" if event.planned else event.status,
        date_surface=event.date_surface,
        rule=event.rule,
        confidence=event.confidence,
        **where,
        **date_columns(event.dated),
    )
