"""The agencies, broadcasters and papers that data/outlets.csv knows."""

from __future__ import annotations

import csv
import re
from functools import cache

from lib.languages.lexicon import expression
from lib.model import DATA
from lib.text import one_line


@cache
def names() -> dict[str, str]:
    """Every name and alias of an outlet → its canonical name."""
    with open(DATA / "outlets.csv", encoding="utf-8", newline="") as stream:
        rows = list(csv.DictReader(stream))
    return {alias: row["name"] for row in rows for alias in [row["name"], *filter(None, row["aliases"].split("|"))]}


@cache
def pattern() -> re.Pattern:
    """Finds an outlet's name as it is written, capitals included."""
    longest_first = sorted(names(), key=len, reverse=True)
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(expression, longest_first))})(?!\w)")


@cache
def shouted() -> dict[str, str]:
    """Names as capitals write them: "REUTERS"."""
    return {name.upper(): name for name in names()}


def canonical(name: str) -> str:
    """The canonical name of an outlet, "" where it is not known."""
    folded = one_line(name)
    if folded.isupper() and folded not in names():
        folded = shouted().get(folded, folded)
    return names().get(folded) or names().get(folded.removeprefix("the ").removeprefix("The ")) or ""
