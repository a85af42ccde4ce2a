"""A line with which data/catalogue.csv recognises an original by the hash of its text."""

from __future__ import annotations

import argparse
import csv
import sys
from pathlib import Path

from lib.intake import articles, metadata


def main(arguments: list[str] | None = None) -> None:
    """Prints a line (sha256, outlet, published, url, note) with which data/catalogue.csv recognises a file's text."""
    parser = argparse.ArgumentParser(prog="python -m lib.commands.catalogue", description=main.__doc__)
    parser.add_argument("--hash", metavar="FILE", type=Path, nargs="+", required=True)
    for path in parser.parse_args(arguments).hash:
        try:
            text, own, body_start, _ = articles.parsed(path, path.name, "", [])
        except ValueError as error:
            parser.error(f"{path.name}: {getattr(error, 'reason', error)}")
        row = [metadata.text_hash(text[body_start:]), own.outlet, own.published, own.url, f"from {path.name}"]
        csv.writer(sys.stdout, lineterminator="\n").writerow(row)


if __name__ == "__main__":
    main()
