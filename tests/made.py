"""Articles made from sentences of our own, for the tests of what is read out of them."""

from lib.extraction import pipeline
from lib.intake import line_roles
from lib.model import Article, PartialDate, Published, Record


def article(text: str, language: str, published: str = "") -> Article:
    """An article as a reader of files would make it, with its lines' roles."""
    day = Published(PartialDate(published), "metadata", "") if published else Published()
    return Article("own", "own.txt", text, language, line_roles.assign(text, language), published=day)


def records(text: str, language: str, published: str = "", kind: str = "") -> list[Record]:
    """The records of a text, of one kind or all."""
    return [each for each in pipeline.read(article(text, language, published))[1] if kind in ("", each.kind)]
