"""Articles made from sentences of our own, for the tests of what is read out of them."""

from lib.extraction import pipeline
from lib.extraction.document import Document, Passage
from lib.extraction.events import triggers
from lib.extraction.events.triggers import Trigger
from lib.extraction.quotes import direct_speech
from lib.intake import line_roles
from lib.model import Article, PartialDate, Published, Record


def article(text: str, language: str, published: str = "") -> Article:
    """An article as a reader of files would make it, with its lines' roles."""
    day = Published(PartialDate(published), "metadata", "") if published else Published()
    return Article("own", "own.txt", text, language, line_roles.assign(text, language), published=day)


def records(text: str, language: str, published: str = "", kind: str = "") -> list[Record]:
    """The records of a text, of one kind or all."""
    return [each for each in pipeline.read(article(text, language, published))[1] if kind in ("", each.kind)]


def document(text: str, language: str = "en", published: str = "") -> Document:
    """A document in which days, people, places and actors are found, and nothing else yet."""
    return pipeline.name(pipeline.made(article(text, language, published)))


def sentence(text: str, language: str = "en", published: str = "") -> Passage:
    """The first sentence of such a document."""
    return document(text, language, published).passages[0]


def trigger(text: str, kind: str, language: str = "en", published: str = "2019-04-25") -> Trigger:
    """The first trigger of a kind in the first sentence of a text."""
    return next(each for each in triggers.find(sentence(text, language, published)) if each.kind == kind)


def speakers(text: str, language: str) -> list[str]:
    """The speakers of all direct speech, in the order of the text."""
    whole = document(text, language)
    direct_speech.add(whole)
    return [quote.speaker for quote in whole.direct]
