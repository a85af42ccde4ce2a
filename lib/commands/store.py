"""python -m lib.store: where translations made on this machine are kept, and clearing them: they are readers' texts."""

from __future__ import annotations

import argparse
import sys

from lib.english.store import Store, default_path


def main(arguments: list[str] | None = None) -> int:
    """Runs the command line; 0, or 2 with one sentence on standard error where nothing could be done."""
    described = argparse.ArgumentParser(prog="python -m lib.store", description=__doc__)
    commands = described.add_subparsers(dest="command", required=True)
    commands.add_parser("show", help="where the translations are kept, how many, how large")
    commands.add_parser("clear", help="take all of them off the disk")
    chosen = described.parse_args(arguments)
    store = Store(default_path())
    if not store.path:
        print("PARALLAX_CACHE is off: translations are not kept")
        return 0
    if chosen.command == "show" or not store.path.exists():
        size = store.path.stat().st_size / 1e6 if store.path.exists() else 0
        there = store.count() if size else 0
        print(f"{there:,} translations in {store.path} ({size:.1f} MB)")
        return 0
    try:
        print(f"{store.clear():,} translations cleared from {store.path}")
    except OSError as error:
        print(f"store: {error}", file=sys.stderr)
        return 2
    return 0
