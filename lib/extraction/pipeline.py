"""From one article to its sentences and records: each concept in turn, every record with its evidence."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import TypeVar

from lib.extraction import records
from lib.extraction.dates import resolution
from lib.extraction.document import Document, Passage
from lib.extraction.events import events, expected
from lib.extraction.people import actors, register
from lib.extraction.places import mentions
from lib.extraction.quotes import direct_speech, reported_speech
from lib.gazetteer.unspaced import words
from lib.intake import normal_form, sentences
from lib.intake.normal_form import PlainText
from lib.languages import language
from lib.model import Article, Record, Sentence
from lib.text import one_line

Found = TypeVar("Found", Sentence, Record)

MOST_SENTENCES, MOST_CHARACTERS = 1000, 100_000  # of an article that is read as a whole
READ = ("title", "heading", "body", "caption")


def read(article: Article) -> tuple[list[Sentence], list[Record]]:
    """The sentences of an article, and its places, quotes and events in reading order, where they stand in its file."""
    plain = normal_form.of(article.text, [(line.start, line.end) for line in article.lines])
    if not plain:
        return sentences.of(article), found(article)
    inner = normal_form.as_it_reads(article, plain)
    located = [where_it_stands(record, article, plain) for record in found(inner)]
    article.sentences = [where_it_stands(sentence, article, plain) for sentence in sentences.of(inner)]
    return article.sentences, located


def found(article: Article) -> list[Record]:
    document = name(made(article))
    return [record for part in parts(document) for record in records.of(tell(part))]


def where_it_stands(each: Found, article: Article, plain: PlainText) -> Found:
    """A sentence or record of the plain text, with its span in the file and the words that stand there."""
    start, end = plain.stands(each.start, each.end)
    words = one_line(article.text[start:end])
    return replace(each, start=start, end=end, **{"source" if isinstance(each, Sentence) else "surface": words})


def made(article: Article) -> Document:
    """The document of an article: its sentences that are no page furniture, with their words."""
    document = Document(article, language.get(article.language))
    document.passages = [
        Passage(
            document,
            each.sentence_id,
            each.role,
            each.paragraph,
            each.start,
            each.end,
            words(article.text, document.spoken, each.start, each.end),
        )
        for each in sentences.of(article)
        if each.role in READ
    ]
    return document


def name(document: Document) -> Document:
    """Finds days, people, places and actors."""
    resolution.add(document, expected.is_ahead)
    register.add(document)
    mentions.add(document)
    actors.add(document)
    return document


def tell(document: Document) -> Document:
    """Finds what is said and what happened."""
    direct_speech.add(document)
    reported_speech.add(document)
    events.add(document)
    return document


def parts(document: Document) -> Iterator[Document]:
    """The document, in parts where it is very long: who said and did what is compared with all other sentences."""
    part: list[Passage] = []
    for passage in document.passages:
        if part and (len(part) >= MOST_SENTENCES or passage.end - part[0].start > MOST_CHARACTERS):
            yield part_of(document, part)
            part = []
        part.append(passage)
    if part:
        yield part_of(document, part)


def part_of(document: Document, passages: list[Passage]) -> Document:
    if len(passages) == len(document.passages):
        return document
    part = replace(document, passages=[], direct=[], reported=[], events=[])
    part.passages = [replace(passage, document=part) for passage in passages]
    return part
