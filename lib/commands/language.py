"""Adding a language, without programming: `new` writes a file to fill in, `check` tells what a file gives."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

import click

from lib.commands.command_line import DONE, LOOK, PATH, LazyGroup, ToMend, run
from lib.commands.language_template import new_file
from lib.intake import metadata
from lib.languages import language


def language_code(_: click.Context, __: click.Parameter, name: str) -> str:
    """The code of a language that exists."""
    try:
        return metadata.language_code(name)
    except ValueError as error:
        raise ToMend(str(error)) from error


def about_a_file(command: Callable[..., int]) -> Callable[..., int]:
    """Which file a command is about."""
    folder = "Where the file XX.toml stands, if not in data/languages; the files of this folder come first."
    with_folder = click.option("--folder", type=PATH, metavar="FOLDER", help=folder)(command)
    return click.argument("code", metavar="XX", callback=language_code)(with_folder)


CHECK = {"check": ("lib.commands.language_check", "Tell what a file gives.")}


@click.group("language", cls=LazyGroup, modules=CHECK, context_settings=LOOK)
def command() -> None:
    """Add a language, without programming.

    What Parallax knows of a language stands in one TOML file, XX.toml; XX is its ISO 639-1 code, such as fi.
    """


@command.command()
@about_a_file
def new(code: str, folder: Path | None) -> int:
    """Write a file to fill in.

    Above every key it says what the key means and gives an English example; what Unicode CLDR knows is filled in.
    """
    try:
        path = new_file(code, folder or language.folders()[0])
    except FileExistsError as error:
        raise ToMend(f"{error.filename} is there already; change it, or move it away first") from error
    except OSError as error:
        raise ToMend(f"{error.filename} cannot be written ({error.strerror})") from error
    print(f"{path} is ready to be filled in")
    return DONE


def main(arguments: Sequence[str] | None = None) -> int:
    return run(command, arguments)
