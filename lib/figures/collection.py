"""What a collection is, and what could not be read of it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

import pandas as pd
from markupsafe import Markup

from lib import names
from lib.figures import bylines, templates
from lib.figures.plain_text import short
from lib.model import Problem

LEVELS = {"error": "left out", "note": "note"}
MAX_FILE_NAME = 200  # characters


class Remark(NamedTuple):
    """A file that could not be read, or a note about one that could."""

    level: str
    what: str
    file: str
    reason: str


def introduction(frame: pd.DataFrame) -> Markup:
    """What the collection is, in two sentences."""
    languages = [names.language(code) for code in sorted(set(frame["language"]) - {""}, key=names.language)]
    briefs = int((frame["kind"] == "brief").sum())
    what = "briefs written for this project after press articles" if briefs == len(frame) else "press articles"
    if 0 < briefs < len(frame):
        what += f" ({names.count(briefs, 'of them is a brief', 'of them are briefs')} written for this project)"
    said = f"{len(frame):,} {what} in {bylines.listed(languages)}"
    return templates.render("collection", "introduction", what=said)


def problems(found: Iterable[Problem]) -> Markup:
    """Every file that could not be read, and every note about one that could."""
    remarks = [
        Remark(
            problem.level, LEVELS.get(problem.level, problem.level), short(problem.file, MAX_FILE_NAME), problem.reason
        )
        for problem in sorted(found, key=lambda problem: (problem.level != "error", problem.file))
    ]
    return templates.render("collection", "problems", remarks=remarks)
