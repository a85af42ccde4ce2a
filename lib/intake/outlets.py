"""The agencies, broadcasters and papers that data/outlets.csv knows."""

from __future__ import annotations

import csv
import re
from functools import cache

from lib.languages.language import FIRST_SYLLABIC
from lib.languages.lexicon import expression
from lib.model import DATA
from lib.text import one_line

ONE_JOINED_BEFORE = r"(?:(?<!\w)|(?<=\b\w))"  # "and", "for", which scripts without capitals join to a name
FEW_JOINED_BEHIND = r"(?=\w{0,2}(?!\w))"  # endings of a name written in syllables


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
    syllabic = [name for name in longest_first if name[0] >= FIRST_SYLLABIC]
    caseless = [name for name in longest_first if name.upper() == name.lower() and name not in syllabic]
    others = [name for name in longest_first if name not in syllabic and name not in caseless]
    return re.compile(
        rf"(?<!\w)(?:{any_of(others)})(?!\w)|{ONE_JOINED_BEFORE}(?:{any_of(caseless)})(?!\w)"
        rf"|(?<!\w)(?:{any_of(syllabic)}){FEW_JOINED_BEHIND}"
    )


def any_of(several: list[str]) -> str:
    return "|".join(map(expression, several)) or r"(?!)"


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
