"""A folder of line-aligned translations as articles: `XXX.txt` per language, `DOCUMENT_IDS.tsv` telling documents."""

from __future__ import annotations

from itertools import groupby
from pathlib import Path
from typing import NamedTuple

IDS = "DOCUMENT_IDS.tsv"


class Document(NamedTuple):
    """The lines of one document in one language; `first` counts lines in the file."""

    language: str
    first: int
    lines: list[str]

    @property
    def text(self) -> str:
        return "\n\n".join(self.lines)


def read(folder: Path) -> list[Document]:
    """Every document in every language of the folder; files are named by ISO 639 codes of three letters."""
    from lib.intake.facts import language_code

    ids = [line.split("\t")[0] for line in (folder / IDS).read_text("utf-8").splitlines()]
    found = []
    for file in sorted(folder.glob("???.txt")):
        lines = file.read_text("utf-8").split("\n")
        for _, numbers in groupby(range(len(ids)), key=lambda number: ids[number]):
            at = list(numbers)
            found.append(Document(language_code(file.stem), at[0], [lines[number] for number in at]))
    return found


def write(documents: list[Document], folder: Path, copies: int = 1) -> None:
    """The documents as a folder of articles; further copies differ in one word, so that none is known already."""
    for copy in range(copies):
        for document in documents:
            name = f"{document.language}-{document.first:04d}-{copy}.txt"
            (folder / name).write_text(document.text + (f"\n\nCopy {copy}." if copy else ""), "utf-8")
