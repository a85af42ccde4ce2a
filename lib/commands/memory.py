"""python -m lib.memory: the prepared English, merged with files of others and written for other programs."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from lib import settings
from lib.corpus import loading
from lib.english import exchange, memory
from lib.model import TARGET
from lib.text import sentence_key

IMPORT_HELP = """Merge a file into the memory. A CSV file (UTF-8, with a header line) has the columns language (a code,
as in the table of articles), source (one sentence as the program shows it), english; origin and date if you like. Of a
TMX file every sentence is taken that stands beside English; one that declares entities is refused. Only a hash of the
source is kept. Where the memory has another English already, the two are listed and the memory's stays."""


IMPORT_NOTE = """Cells that begin with =, +, - or @ are kept as they are: the memory is data. Take care when you open it
in a spreadsheet, which may run them as formulas. A CSV file that is exported has an apostrophe before such cells, which
is taken off again when it is imported."""


EXPORT_HELP = """Write the memory with its source sentences, as TMX 1.4 or CSV. The memory itself has only hashes of
them: the sentences are those of the articles, and what stands in none of them is left out and counted."""


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


def parser() -> argparse.ArgumentParser:
    """The command line."""
    described = argparse.ArgumentParser(prog="python -m lib.memory", description=__doc__)
    commands = described.add_subparsers(dest="command", required=True)
    help_import = "merge a TMX or CSV file of sentences and their English into the memory"
    imports = commands.add_parser(
        "import", aliases=["add"], help=help_import, description=IMPORT_HELP, epilog=IMPORT_NOTE
    )
    imports.add_argument("file", type=Path, metavar="FILE.tmx|.csv")
    imports.add_argument("--replace", action="store_true", help="let the English of FILE win over the memory's")
    imports.add_argument("--origin", default="", help="who translated it, for what (where FILE has no origin)")
    exports = commands.add_parser("export", help="write the memory as TMX or CSV", description=EXPORT_HELP)
    exports.add_argument("file", type=Path, metavar="FILE.tmx|.csv")
    exports.add_argument("--articles", type=Path, metavar="FOLDER", help="whose sentences (default: those shown)")
    for command in (imports, exports):
        command.add_argument("--memory", type=Path, default=memory.PATH, help="the memory (default: data/memory.csv)")
    return described


def main(arguments: list[str] | None = None) -> int:
    """Runs the command line; 0, or 2 with one line on standard error where nothing could be done."""
    chosen = parser().parse_args(arguments)
    try:
        if chosen.command == "export":
            return _export(chosen)
        merged, problems = memory.add(chosen.file, chosen.memory, chosen.replace, chosen.origin)
    except (ValueError, OSError) as error:
        print(f"memory: {error}", file=sys.stderr)
        return 2
    for problem in problems:
        print(f"{problem.file}: {problem.reason}")
    for existing, offered in merged.conflicts:
        winner = "replaced" if chosen.replace else "kept"
        print(f"{existing.key} {winner}: {existing.english!r}; {chosen.file.name} has {offered.english!r}")
    counts = f"{merged.added} added, {merged.same} already there, {len(merged.conflicts)} in conflict"
    print(f"{counts}, {len(merged.entries)} in all")
    return 0


def _export(chosen: argparse.Namespace) -> int:
    articles = chosen.articles or settings.articles_folder()
    if not articles.is_dir():
        raise ValueError(f"{articles} is not a folder; name one with articles in it")
    written, left = export(chosen.file, articles, chosen.memory)
    print(f"{written} written to {chosen.file}, {left} left out: their sentences stand in no article of {articles}")
    return 0
