"""python -m lib: all commands, each read only when it is asked for."""

from __future__ import annotations

from collections.abc import Sequence
from importlib import import_module

import click

from lib.commands.command_line import LOOK, run

COMMANDS = {
    "export": "Write a folder of articles as tables.",
    "models": "List, install, check and remove translation packages.",
    "memory": "Merge English into the prepared, or write it as TMX or CSV.",
    "language": "Add a language: a file to fill in, and what it gives.",
    "quality": "Measure how well the installed packages translate.",
    "store": "Show or clear the translations made on this machine.",
    "gazetteer": "Ask where a name points to, or what is near a point.",
    "catalogue": "Make a line by which an original is recognised.",
}


class Every(click.Group):
    """The commands by name; one that is not asked for is not imported."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        return import_module(f"lib.commands.{cmd_name}").command if cmd_name in COMMANDS else None

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        with formatter.section("Commands"):
            formatter.write_dl(list(COMMANDS.items()))


command = Every(
    context_settings=LOOK,
    help="""The commands of Parallax.

    Each has a --help of its own. An exit code of 0 says that all went well, 2 that something could not be done, and one
    sentence on standard error says what. Only “models install” and “gazetteer check” go online.""",
)


def main(arguments: Sequence[str] | None = None) -> int:
    return run(command, arguments)
