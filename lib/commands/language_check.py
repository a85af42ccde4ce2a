"""The report on a language file: its mistakes, what it lacks and what that costs, what is found in articles with it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

import click

from lib import names, settings
from lib.commands import language_findings
from lib.commands.command_line import PATH
from lib.commands.language import about_a_file
from lib.commands.language_findings import Findings
from lib.commands.language_gaps import gaps
from lib.commands.language_mistakes import mistakes
from lib.figures.plain_text import clean
from lib.intake.files import ArticleError
from lib.languages import language
from lib.languages.language import LanguageError

MOST_NAMES = 15
STEERING = re.compile("[\n\t\u200e\u200f\u2028-\u202e\u2066-\u2069]")  # new lines, and turns of the reading direction
UNKNOWN = "Unknown capitalised words: place, person or neither?"
ADVICE = (
    "  A place is one line in data/places.csv, a person one in data/people.csv or a title before the name,",
    "  a word that is neither stands in names.not_names",
)


class Line(NamedTuple):
    """A line of the report, and whether it tells of something to be mended."""

    text: str
    is_wrong: bool = False


@click.command("check")
@about_a_file
@click.argument("articles", metavar="[ARTICLE]...", type=PATH, nargs=-1)
def command(code: str, folder: Path | None, articles: tuple[Path, ...]) -> int:
    """Tell what a file gives.

    Its mistakes, what it lacks and what that costs, and what is found with it in each ARTICLE (.txt, .md or .html):
    dates, places, quotes with their speakers, events, and capitalised words that nothing accounts for. 1 is the exit
    code where something is to be mended.
    """
    if folder:
        settings.set_languages_folder(folder)
    return show(code, articles)


def show(code: str, articles: Sequence[Path]) -> int:
    """Prints the report as plain text; 1 where something is wrong with the file or an article."""
    status = 0
    for line in report(code, articles):
        print(STEERING.sub(" ", clean(line.text)))
        status |= line.is_wrong
    return status


def report(code: str, articles: Sequence[Path]) -> Iterator[Line]:
    """What is wrong with the file, then, where it can be used, what it lacks and what is found with it."""
    path = next((path for folder in language.folders() if (path := folder / f"{code}.toml").is_file()), None)
    yield Line(f"{names.language_both(code)} ({code})")
    yield from section("Mistakes", mistakes(path) if path else [], "none", is_wrong=True)
    if not path:
        yield Line(f"There is no file for it; `python -m lib language new {code}` writes one to fill in")
    if not can_be_read(path):
        yield Line("Mend these first; then this tells what is missing, and what is found in an article", is_wrong=True)
        return
    yield from section("Missing, and what it costs", list(gaps(language.get(code))), "nothing that matters")
    yield from of_articles(code, articles)


def can_be_read(path: Path | None) -> bool:
    try:
        return not path or bool(language.read(path))
    except LanguageError:
        return False


def section(heading: str, lines: Sequence[str], nothing: str, is_wrong: bool = False) -> Iterator[Line]:
    yield Line(heading)
    yield from (Line(f"  {line}", is_wrong) for line in lines) if lines else [Line(f"  {nothing}")]


def of_articles(code: str, paths: Sequence[Path]) -> Iterator[Line]:
    """What is found in each article, then the unknown names of all."""
    unknown: Counter[str] = Counter()
    for path in paths:
        yield Line("")
        if not path.is_file():
            yield Line(f"{path}: there is no such file", is_wrong=True)
            continue
        try:
            found = language_findings.read(path, code)
        except ArticleError as error:
            yield Line(f"{path.name}: {error.reason}", is_wrong=True)
            continue
        yield from of_article(found)
        unknown.update(language_findings.unknown_names(found))
    if paths:
        yield from of_unknown(unknown)


def of_article(found: Findings) -> Iterator[Line]:
    yield from section(found.article.file, list(language_findings.about(found)), "")
    for heading, lines in language_findings.lists(found).items():
        yield from (Line(f"  {line.text}") for line in section(heading, lines, "none found"))


def of_unknown(unknown: Counter[str]) -> Iterator[Line]:
    """The unknown names, those that stand most often first, and what can be done with them."""
    often = [f"{count} × {name}" for name, count in unknown.most_common(MOST_NAMES)]
    yield Line("")
    yield from section(UNKNOWN, often, "none")
    yield from map(Line, ADVICE if often else ())
