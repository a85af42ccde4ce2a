"""A folder of line-aligned translations as articles: `XXX.txt` per language, `DOCUMENT_IDS.tsv` telling documents."""

from __future__ import annotations

from bisect import bisect_right
from itertools import accumulate, groupby
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from lib.model import Article

IDS = "DOCUMENT_IDS.tsv"
BETWEEN = "\n\n"


class Document(NamedTuple):
    """The lines of one document in one language; `first` counts lines in the file, `number` documents."""

    language: str
    first: int
    lines: list[str]
    number: int = 0

    @property
    def text(self) -> str:
        return BETWEEN.join(self.lines)

    @property
    def starts(self) -> list[int]:
        """Where each line begins in the text."""
        return list(accumulate((len(line) + len(BETWEEN) for line in self.lines[:-1]), initial=0))

    def line_at(self, position: int) -> int:
        """The line of the file that a position in the text lies in."""
        return self.first + bisect_right(self.starts, position) - 1

    def article(self, published: str = "") -> Article:
        """The document as an article whose lines are all its text, of a day where one is given."""
        from lib.model import Article, Line, PartialDate, Published

        spans = zip(self.starts, self.lines, strict=True)
        body = [Line(start, start + len(line), "body") for start, line in spans if line]
        day = Published(PartialDate(published), "metadata", "") if published else Published()
        return Article("a", "a.txt", self.text, self.language, body, published=day)


def read(folder: Path) -> list[Document]:
    """Every document in every language of the folder; files are named by ISO 639 codes of three letters."""
    from lib.intake.metadata import language_code

    ids = [line.split("\t")[0] for line in (folder / IDS).read_text("utf-8").splitlines()]
    found = []
    for file in sorted(folder.glob("???.txt")):
        lines = file.read_text("utf-8").split("\n")
        for document, (_, numbers) in enumerate(groupby(range(len(ids)), key=lambda number: ids[number])):
            at = list(numbers)
            found.append(Document(language_code(file.stem), at[0], [lines[number] for number in at], document))
    return found


def is_taught(document: Document) -> bool:
    """Whether tests/benchmarks/learning.py may learn from a document: every other one, the rest being measured on."""
    return document.number % 2 == 1


def write(documents: list[Document], folder: Path, copies: int = 1) -> None:
    """The documents as a folder of articles; further copies recombine their lines, so that no two articles are alike.

    Raises ValueError where a language has fewer documents than copies.
    """
    for language in dict.fromkeys(document.language for document in documents):
        mine = [document for document in documents if document.language == language]
        if copies > len(mine):
            raise ValueError(f"{language}: {copies} copies, but only {len(mine)} documents to recombine")
        for copy in range(copies):
            for at, document in enumerate(mine):
                text = recombined(mine, at, copy).text
                (folder / f"{language}-{document.first:04d}-{copy}.txt").write_text(text, "utf-8")


def recombined(documents: list[Document], at: int, step: int) -> Document:
    """A document's first line, and each further line from the document `step` places on; 0 gives it as it is."""
    own = documents[at]
    sources = [documents[(at + step * number) % len(documents)].lines for number in range(len(own.lines))]
    return own._replace(lines=[lines[number % len(lines)] for number, lines in enumerate(sources)])
