"""What all commands share: how one ends (an exit code, or one sentence on standard error), and options of several."""

from __future__ import annotations

import io
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from importlib import import_module
from itertools import pairwise
from pathlib import Path
from typing import Any

import click

from lib import settings

PROGRAM = "python -m lib"
DONE, FAULTS_FOUND, REFUSED, STOPPED = 0, 1, 2, 130  # exit codes
LOOK = {"max_content_width": 120, "help_option_names": ["-h", "--help"]}
PATH = click.Path(path_type=Path)


class Refused(click.UsageError):
    """What cannot be done and why, in one sentence."""

    exit_code = REFUSED

    def __init__(self, sentence: str):
        super().__init__(sentence, click.get_current_context(silent=True))


class ToMend(Refused):
    """The same, where what was asked for makes sense, and something has to be mended first."""

    exit_code = FAULTS_FOUND


@contextmanager
def refusing() -> Iterator[None]:
    """Ends the command with the reason that a step below gives for not doing it."""
    try:
        yield
    except (ValueError, OSError) as error:
        raise Refused(str(error)) from error


def run(command: click.Command, arguments: Sequence[str] | None = None, value: Any = None) -> int:
    """Runs a command line; gives its exit code. `value` is handed to a command that passes an object."""
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(errors="backslashreplace")  # a console may lack letters that articles have
    for fault in settings.faults():
        print(fault, file=sys.stderr)
    name = f"{PROGRAM} {command.name or ''}".strip()
    try:
        return command.main(arguments, name, standalone_mode=False, obj=value, windows_expand_args=False) or DONE
    except click.exceptions.NoArgsIsHelpError as error:
        error.show()
        return REFUSED
    except click.ClickException as error:
        say(error.format_message(), getattr(error, "ctx", None))
        return error.exit_code
    except click.Abort:
        say("stopped")
        return STOPPED


def say(sentence: str, context: click.Context | None = None) -> None:
    """One sentence on standard error, behind the name of its command."""
    context = context or click.get_current_context(silent=True)
    words = context.command_path.removeprefix(PROGRAM).split() if context else []
    print(f"{words[0] if words else 'parallax'}: {sentence}", file=sys.stderr)


class LazyGroup(click.Group):
    """Commands some of which are only imported when they are asked for: by name, a module and one line of help."""

    def __init__(self, *args: Any, modules: Mapping[str, tuple[str, str]], **more: Any):
        super().__init__(*args, **more)
        self.modules = modules

    def list_commands(self, ctx: click.Context) -> list[str]:
        return [*self.modules, *super().list_commands(ctx)]

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name in self.modules:
            return import_module(self.modules[cmd_name][0]).command
        return super().get_command(ctx, cmd_name)

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        here = [(name, each.get_short_help_str()) for name, each in self.commands.items()]
        with formatter.section("Commands"):
            formatter.write_dl([*((name, told) for name, (_, told) in self.modules.items()), *here])


class WithManyFiles(click.Command):
    """A command whose option --file may stand before several values, which click knows only of arguments."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        return super().parse_args(ctx, list(repeated(args, "--file")))


def repeated(arguments: Sequence[str], option: str) -> Iterator[str]:
    """`--file A B` as `--file A --file B`."""
    current = ""
    for before, each in pairwise(["", *arguments]):
        if each.startswith("-"):
            current = each
        elif current == option != before:
            yield option
        yield each


def unwrapped(text: str) -> str:
    """A text whose lines click's help leaves as they are."""
    return "\n\n".join(f"\b\n{paragraph}" for paragraph in text.split("\n\n"))


def existing_folder(_: click.Context, __: click.Parameter, folder: Path) -> Path:
    """The folder of articles that an option names."""
    if not folder.is_dir():
        raise Refused(f"{folder} is not a folder; name one with articles in it")
    return folder


articles_option = click.option(
    "--articles",
    type=PATH,
    metavar="FOLDER",
    default=settings.articles_folder,
    show_default=f"{settings.ARTICLES.name}, else data/articles",
    callback=existing_folder,
    help="The folder of articles: .txt, .md and .html files in UTF-8 or another encoding, and metadata.csv.",
)
