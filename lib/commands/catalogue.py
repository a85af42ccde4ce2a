"""A line with which data/catalogue.csv recognises an original by the hash of its text."""

from __future__ import annotations

import csv
import sys
from collections.abc import Sequence
from pathlib import Path

import click

from lib.commands.command_line import DONE, LOOK, PATH, Refused, run
from lib.intake import articles, metadata


@click.command("catalogue", context_settings=LOOK)
@click.option("--hash", "asked", is_flag=True, help="What is asked for; it may be left out.")
@click.argument("files", metavar="FILE...", type=PATH, nargs=-1, required=True)
def command(asked: bool, files: tuple[Path, ...]) -> int:
    """Print a line for data/catalogue.csv for each FILE.

    A FILE is an article as it stands in a folder of articles. The line has five columns: sha256 (64 hex digits, of the
    article's text below its title and metadata), outlet, published (an ISO date or its beginning: 2019-04), url, note.
    With it Parallax recognises the article in any folder.
    """
    for path in files:
        try:
            text, own, body_start, _ = articles.parsed(path, path.name, "", [])
        except ValueError as error:
            raise Refused(f"{path.name}: {getattr(error, 'reason', error)}") from error
        row = [metadata.text_hash(text[body_start:]), own.outlet, own.published, own.url, f"from {path.name}"]
        csv.writer(sys.stdout, lineterminator="\n").writerow(row)
    return DONE


def main(arguments: Sequence[str] | None = None) -> int:
    return run(command, arguments)


if __name__ == "__main__":
    sys.exit(main())
