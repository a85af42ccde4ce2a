"""A file for a linguist to fill in: every key of a language with its meaning, and what Unicode CLDR knows of it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import Field, fields
from pathlib import Path
from typing import Any

import tomlkit
from tomlkit.items import Array

from lib import names
from lib.languages import cldr
from lib.languages.keys import SECTIONS

HEADING = """\
# {name}: what Parallax knows of the language. Everything may stay empty; what is there is used.
#
# Above each key stand what it means and an English example. Write words in quotes with commas between.
# Capital and small letters count as the same in most of them. In a word or phrase, * stands for any ending ("arriv*":
# arrived, arrives), a space for any white space, … for words between ("took … part"), {{a|an}} for one of several.
# Lines that begin with # are remarks. Words may stand in any order, and on several lines.
# What Unicode CLDR knows is filled in: look it over, and add the forms that are missing.
#
# Save the file, then let Parallax tell what it finds, mistakes first:
#     python -m lib language check {code} ARTICLE.txt
"""
LONGEST_LIST = 96  # characters; a longer one stands in several lines


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


def section_text(name: str, kind: type, known: Mapping[str, Any]) -> str:
    """A section: its lists and switches first, then, as TOML wants it, its tables."""
    keys = sorted(fields(kind), key=is_table)
    lines = [f"\n\n# {kind.__doc__}", f"[{name}]"]
    for key in keys:
        filled = known.get(key.name, {} if is_table(key) else key.default)
        entries = [f"[{name}.{key.name}]", *toml(table_of(key, filled))] if is_table(key) else toml({key.name: filled})
        lines += ["", *comment(key), *entries]
    return "\n".join(lines) + "\n"


def is_table(key: Field) -> bool:
    return isinstance(key.metadata["example"], dict)


def table_of(key: Field, known: Mapping[str, Any]) -> Mapping[str, Any]:
    """The entries of a table; where its keys are given, one for each of them."""
    given = key.metadata["keys"]
    return {each: known.get(each, ()) for each in given} if given else known


def comment(key: Field) -> Iterator[str]:
    """What a key means, with an English example."""
    means, example = key.metadata["means"], key.metadata["example"]
    yield f"# {means[:1].upper()}{means[1:]}."
    if not isinstance(example, bool):
        yield from (f"#     {line}" for line in toml(example if is_table(key) else {key.name: example}))


def toml(entries: Mapping[str, Any]) -> list[str]:
    """The lines of entries; a list too long for a line stands in several."""
    items = {name: tomlkit.item(value) for name, value in entries.items()}
    for item in items.values():
        if isinstance(item, Array) and len(item.as_string()) > LONGEST_LIST:
            item.multiline(True)
    return [line for line in tomlkit.dumps(items).split("\n") if line]
