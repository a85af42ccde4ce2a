"""The prepared English, merged with files of others and written for other programs."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import click

from lib.commands.command_line import DONE, LOOK, PATH, articles_option, refusing, run
from lib.corpus import loading
from lib.english import exchange, memory
from lib.model import TARGET
from lib.text import sentence_key

memory_option = click.option(
    "--memory",
    "prepared",
    type=PATH,
    metavar="FILE.csv",
    default=memory.PATH,
    show_default="data/memory.csv",
    help="The memory: a CSV file with the columns key, language, english, origin, date.",
)
file_argument = click.argument("file", metavar="FILE.tmx|FILE.csv", type=PATH)


@click.group("memory", context_settings=LOOK)
def command() -> None:
    """The prepared English, which goes before a machine's.

    Its entries are found by a hash of language and sentence (32 hex digits); the sentences themselves are not in it.
    """


@command.command("import")
@file_argument
@click.option("--replace", is_flag=True, help="Let the English of FILE win over the memory's.")
@click.option("--origin", default="", help="Who translated it, for what (where FILE has no origin).")
@memory_option
def import_(file: Path, replace: bool, origin: str, prepared: Path) -> int:
    """Merge sentences and their English into it.

    A CSV file (UTF-8, with a header line) has the columns language (a code, as in the table of articles), source (one
    sentence as the program shows it), english; origin and date (2019, 2019-04 or 2019-04-24) if you like. Of a TMX
    file every sentence is taken that stands beside English; one that declares entities is refused. Only a hash of the
    source is kept. Where the memory has another English already, the two are listed and the memory's stays.

    Cells that begin with =, +, - or @ are kept as they are: the memory is data. Take care when you open it in a
    spreadsheet, which may run them as formulas. A CSV file that is exported has an apostrophe before such cells, which
    is taken off again when it is imported.
    """
    with refusing():
        merged, problems = memory.add(file, prepared, replace, origin)
    for problem in problems:
        print(f"{problem.file}: {problem.reason}")
    for existing, offered in merged.conflicts:
        winner = "replaced" if replace else "kept"
        print(f"{existing.key} {winner}: {existing.english!r}; {file.name} has {offered.english!r}")
    counts = f"{merged.added} added, {merged.same} already there, {len(merged.conflicts)} in conflict"
    print(f"{counts}, {len(merged.entries)} in all")
    return DONE


command.add_command(import_, "add")


@command.command("export")
@file_argument
@articles_option
@memory_option
def export_(file: Path, articles: Path, prepared: Path) -> int:
    """Write it with its sentences, as TMX 1.4 or CSV.

    The memory has only hashes of its sentences: those of the articles are put beside them, and what stands in no
    article is left out and counted. The CSV file has the columns that import reads.
    """
    with refusing():
        written, left = export(file, articles, prepared)
    print(f"{written} written to {file}, {left} left out: their sentences stand in no article of {articles}")
    return DONE


def sources(articles: Path) -> dict[str, tuple[str, str]]:
    """Language and text of every sentence and headline of a folder of articles, by key."""
    read = loading.load(articles)
    languages = dict(zip(read.articles["article_id"], read.articles["language"], strict=True))
    rows = read.sentences[["article_id", "source"]].itertuples(index=False)
    texts = [(languages.get(article_id, ""), source) for article_id, source in rows]
    texts += zip(read.articles["language"], read.articles["title"], strict=True)
    return {sentence_key(*text): text for text in texts if text[1] and text[0] not in ("", TARGET)}


def export(path: Path, articles: Path, file: Path = memory.PATH) -> tuple[int, int]:
    """Writes the entries whose sources stand in the articles; gives how many, and how many are left out."""
    entries = memory.load(file).entries
    found = exchange.units(entries, sources(articles))
    exchange.write(path, found)
    return len(found), len(entries) - len(found)


def main(arguments: Sequence[str] | None = None) -> int:
    return run(command, arguments)
