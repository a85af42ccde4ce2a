"""python -m lib.language: `new` writes a file for a linguist to fill in, `check` tells what a file gives."""

from __future__ import annotations

import argparse
import json
import re
import sys
from collections.abc import Iterator
from dataclasses import Field, fields
from pathlib import Path
from typing import Any

from lib import names, settings
from lib.intake import metadata
from lib.languages import cldr, language
from lib.languages.keys import SECTIONS

HEADING = """\
# {name}: what Parallax knows of the language. Everything may stay empty; what is there is used.
#
# Above each key stand what it means and an English example. Write words in quotes with commas between.
# Capital and small letters count as the same in most of them. In a word or phrase, * stands for any ending ("arriv*":
# arrived, arrives), a space for any white space, and … for words between ("took … part").
# Lines that begin with # are remarks. Words may stand in any order, and on several lines.
# What Unicode CLDR knows is filled in: look it over, and add the forms that are missing.
#
# Save the file, then let Parallax tell what it finds, mistakes first:
#     python -m lib.language check {code} ARTICLE.txt
"""
BARE_KEY = re.compile(r"[A-Za-z0-9_-]+")
WIDTH = 116


def main(arguments: list[str] | None = None) -> int:
    """Runs `new` or `check`; 0, or 1 when something is to be mended."""
    parser = argparse.ArgumentParser(prog="python -m lib.language", description="Add a language, without programming.")
    commands = parser.add_subparsers(dest="command", required=True)
    new = commands.add_parser("new", help="write a file to fill in, with what Unicode CLDR knows")
    check = commands.add_parser("check", help="tell what is missing, what is wrong, and what is found in articles")
    for command in (new, check):
        command.add_argument("code", metavar="XX", help="the code of the language, such as fi")
        command.add_argument("--folder", type=Path, help="where the file stands, if not in data/languages")
    check.add_argument("articles", metavar="ARTICLE", type=Path, nargs="*", help="a file with an article")
    options, further = parser.parse_known_args(arguments)  # articles behind --folder are left over by argparse
    if further and (options.command == "new" or any(each.startswith("-") for each in further)):
        parser.error(f"{further[0]} is not understood; --help tells what is")
    if hasattr(sys.stdout, "reconfigure"):
        sys.stdout.reconfigure(errors="backslashreplace")
    try:
        code = metadata.language_code(options.code)
        if options.command == "new":
            print(f"{new_file(code, options.folder or language.folders()[0])} is ready to be filled in")
            return 0
    except (ValueError, OSError) as error:
        print(f"language: {plain_error(error)}", file=sys.stderr)
        return 1
    from lib.commands import language_check

    if options.folder:
        settings.set_languages_folder(options.folder)
    return language_check.show(code, [*options.articles, *map(Path, further)])


def plain_error(error: Exception) -> str:
    if isinstance(error, FileExistsError):
        return f"{error.filename} is there already; change it, or move it away first"
    if isinstance(error, OSError):
        return f"{error.filename} cannot be written ({error.strerror})"
    return str(error)


def new_file(code: str, folder: Path) -> Path:
    """Writes the template of a language. Raises FileExistsError where there is a file."""
    path = folder / f"{code}.toml"
    with open(path, "x", encoding="utf-8", newline="\n") as stream:
        stream.write(template(code))
    return path


def template(code: str) -> str:
    """The text of a language file with every section and key, filled in as far as CLDR knows."""
    known = cldr.sections(code)
    sections = [section_text(name, kind, known.get(name, {})) for name, kind in SECTIONS.items()]
    return HEADING.format(name=names.language_both(code), code=code) + "".join(sections)


def section_text(name: str, kind: type, known: dict[str, Any]) -> str:
    """A section: its lists and switches first, then, as TOML wants it, its tables."""
    keys = sorted(fields(kind), key=lambda each: isinstance(each.metadata["example"], dict))
    lines = [f"\n\n# {kind.__doc__}", f"[{name}]"]
    for each in keys:
        lines += ["", *comment(each)]
        lines += (
            table_lines(f"{name}.{each.name}", each, known.get(each.name, {}))
            if isinstance(each.metadata["example"], dict)
            else [f"{each.name} = {value_text(known.get(each.name, each.default))}"]
        )
    return "\n".join(lines) + "\n"


def comment(key: Field) -> Iterator[str]:
    """What a key means, with an English example."""
    means, example = key.metadata["means"], key.metadata["example"]
    yield f"# {means[:1].upper()}{means[1:]}."
    if isinstance(example, dict):
        yield from (f"#     {line}" for line in entry_lines(example))
    elif not isinstance(example, bool):
        yield f"#     {key.name} = {json.dumps(example, ensure_ascii=False)}"


def table_lines(name: str, key: Field, known: dict[str, Any]) -> list[str]:
    """A table; where its keys are given, with a line for each of them."""
    given = key.metadata["keys"]
    return [f"[{name}]", *entry_lines({each: known.get(each, ()) for each in given} if given else known)]


def entry_lines(entries: dict[str, Any]) -> list[str]:
    return [f"{key_text(name)} = {value_text(value)}" for name, value in entries.items()]


def key_text(key: str) -> str:
    return key if BARE_KEY.fullmatch(key) and not key.isdigit() else json.dumps(key, ensure_ascii=False)


def value_text(value: Any) -> str:
    """A value as TOML; a list too long for a line in several."""
    text = json.dumps(value, ensure_ascii=False)
    if len(text) <= WIDTH - 20 or isinstance(value, str):
        return text
    return "[\n" + "".join(f"    {json.dumps(each, ensure_ascii=False)},\n" for each in value) + "]"
