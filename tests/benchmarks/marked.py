"""Sentences of tests/annotated/names: which of their words name a person, a body or a place, and who speaks."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

FOLDER = Path(__file__).resolve().parents[1] / "annotated" / "names"
PUT_ASIDE = 100  # the last lines of each file, which nothing is learnt from
MARK = re.compile(r"\{([POLU])(!?) ([^{}]*)\}")
PERSON, BODY, PLACE, UNNAMED = "POLU"


class Name(NamedTuple):
    """Where a name, or what describes somebody unnamed, stands in a sentence, and whether that one speaks in it."""

    start: int
    end: int
    kind: str
    speaks: bool


class Marked(NamedTuple):
    """A sentence without its marks, and what they say."""

    text: str
    names: list[Name]


def parsed(line: str) -> Marked:
    """The sentence of a line; raises ValueError where a brace belongs to no mark."""
    text, names, at = "", [], 0
    for mark in MARK.finditer(line):
        text += line[at : mark.start()]
        names.append(Name(len(text), len(text) + len(mark[3]), mark[1], bool(mark[2])))
        text += mark[3]
        at = mark.end()
    text += line[at:]
    if "{" in text or "}" in text:
        raise ValueError(f"a brace without its mark: {line}")
    return Marked(text, names)


def read(path: Path, put_aside: bool) -> list[Marked]:
    """The sentences of a file that are learnt from, or those put aside."""
    lines = path.read_text("utf-8").splitlines()
    return [parsed(line) for line in (lines[-PUT_ASIDE:] if put_aside else lines[:-PUT_ASIDE])]


def files() -> Iterator[Path]:
    yield from sorted(FOLDER.glob("*.txt"))
