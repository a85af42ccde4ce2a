"""Where translations made on this machine are kept, and clearing them: they are readers' texts."""

from __future__ import annotations

from collections.abc import Sequence

import click

from lib import settings
from lib.commands.command_line import DONE, LOOK, refusing, run
from lib.english.store import Store, default_path

BYTES_IN_MB = 1e6


@click.group("store", context_settings=LOOK)
def command() -> None:
    """The translations that were made on this machine and are kept, so that none is made twice.

    They stand in english.sqlite3 in the folder .cache, or in the one that PARALLAX_CACHE names, readable for you only:
    a hash of each sentence, its language, its English, and the packages that made it. These are your articles' words.
    """


@command.command()
def show() -> int:
    """Say where they are, how many, how large."""
    print(told(Store(default_path())))
    return DONE


@command.command()
def clear() -> int:
    """Take all of them off the disk.

    What is needed again is translated again.
    """
    store = Store(default_path())
    if not store.path or not store.path.exists():
        print(told(store))
        return DONE
    with refusing():
        print(f"{store.clear():,} translations cleared from {store.path}")
    return DONE


def told(store: Store) -> str:
    """Where the translations are, how many, and how large their file is."""
    if not store.path:
        return f"{settings.CACHE.name} is off: translations are not kept"
    size = store.path.stat().st_size if store.path.exists() else 0
    return f"{store.count() if size else 0:,} translations in {store.path} ({size / BYTES_IN_MB:.1f} MB)"


def main(arguments: Sequence[str] | None = None) -> int:
    return run(command, arguments)
