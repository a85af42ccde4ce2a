"""python -m lib: all commands, each imported only when it is asked for."""

from __future__ import annotations

from collections.abc import Sequence

from lib.commands.command_line import LOOK, LazyGroup, run

command = LazyGroup(
    context_settings=LOOK,
    modules={
        "export": ("lib.commands.export", "Write a folder of articles as tables."),
        "models": ("lib.commands.models", "List, install, check and remove translation packages."),
        "memory": ("lib.commands.memory", "Merge English into the prepared, or write it as TMX or CSV."),
        "language": ("lib.commands.language", "Add a language: a file to fill in, and what it gives."),
        "quality": ("lib.commands.quality", "Measure how well the installed packages translate."),
        "store": ("lib.commands.store", "Show or clear the translations made on this machine."),
        "gazetteer": ("lib.commands.gazetteer", "Ask where a name points to, or what is near a point."),
        "catalogue": ("lib.commands.catalogue", "Make a line by which an original is recognised."),
    },
    help="""The commands of Parallax.

    Each has a --help of its own. An exit code of 0 says that all went well, 2 that something could not be done, and one
    sentence on standard error says what. Only “models install” and “gazetteer check” go online.""",
)


def main(arguments: Sequence[str] | None = None) -> int:
    return run(command, arguments)
