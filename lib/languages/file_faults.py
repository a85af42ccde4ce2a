"""Why a language file cannot be used: in one line each, naming file, key and reason."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import Field, fields
from typing import Any

from lib.languages import inflection
from lib.languages.keys import SECTIONS

ANY_WORD = " *…"  # what matches without a letter of its own


def of(file: str, data: dict[str, Any]) -> Iterator[str]:
    """The faults of a file's sections; none where it can be used."""
    for section, values in data.items():
        if section not in SECTIONS:
            yield f"{file}: no section [{section}]; one of {', '.join(SECTIONS)}"
        elif not isinstance(values, dict):
            yield f"{file} {section}: must be a section, [{section}]"
        else:
            yield from (f"{file} {section}.{fault}" for fault in of_section(section, values))


def of_section(section: str, values: dict[str, Any]) -> Iterator[str]:
    known = {each.name: each for each in fields(SECTIONS[section])}
    for key, value in values.items():
        if key not in known:
            yield f"{key}: no such key; one of {', '.join(known)}"
        else:
            yield from (f"{key}{fault}" for fault in of_value(value, known[key]))
    if inflection.KEY in known:
        yield from inflection.unknown(values)


def of_value(value: Any, key: Field[Any]) -> Iterator[str]:
    """What is wrong with a value: not of its key's shape, or a word that makes no sense there."""
    return SHAPES[key.metadata["shape"]](value, key)


def of_switch(value: Any, key: Field[Any]) -> Iterator[str]:
    if not isinstance(value, bool):
        yield ": must be true or false"


def of_pairs(value: Any, key: Field[Any]) -> Iterator[str]:
    if not (isinstance(value, list) and all(is_words(each) and len(each) == 2 and all(each) for each in value)):
        yield ': must be a list of pairs, [["“", "”"]]'


def of_words(value: Any, key: Field[Any]) -> Iterator[str]:
    if not is_words(value):
        yield ": must be a list of words in quotes"
        return
    allowed = key.default if isinstance(key.default, tuple) else ()
    for word in value:
        missing = [part for part in key.metadata["needs"] if part not in word]
        if missing:
            yield f": {word!r} lacks {' and '.join(missing)}"
        elif is_any_word(word) and word not in allowed:
            yield f": {word!r} would stand for any word at all"


def of_entries(value: Any, key: Field[Any]) -> Iterator[str]:
    if not isinstance(value, dict):
        yield ": must be a table, a line word = value for each"
        return
    for name, item in value.items():
        if is_any_word(name):
            yield f": {name!r} would stand for any word at all"
        elif reason := name_fault(name, key) or item_fault(item, key):
            yield f".{name}: {reason}"


def name_fault(name: str, key: Field[Any]) -> str:
    keys = key.metadata["keys"]
    return f"no such key; one of {', '.join(keys)}" if keys and name not in keys else ""


def item_fault(item: Any, key: Field[Any]) -> str:
    """Why an entry's value is not shaped as in the example, or none of those there are; "" where it is."""
    examples, values = key.metadata["example"].values(), key.metadata["values"]
    shape = next(iter(examples))
    if isinstance(shape, list):
        return list_fault(item, key)
    if type(item) is not type(shape):
        return f"must be {'a whole number' if isinstance(shape, int) else 'a word in quotes'}"
    if isinstance(values, re.Pattern):
        return "" if values.fullmatch(item) else f"{item!r} is not like {' or '.join(dict.fromkeys(examples))}"
    return f"{item!r} is none of {', '.join(values)}" if values and item not in values else ""


def list_fault(item: Any, key: Field[Any]) -> str:
    if not is_words(item):
        return "must be a list of words in quotes"
    if key.metadata["parts"]:
        return ""
    return "a word in it would stand for any word at all" if any(map(is_any_word, item)) else ""


def is_words(value: Any) -> bool:
    return isinstance(value, list) and all(isinstance(each, str) for each in value)


def is_any_word(word: str) -> bool:
    return not word.strip(ANY_WORD)


SHAPES: dict[str, Callable[[Any, Field[Any]], Iterator[str]]] = {
    "switch": of_switch,
    "words": of_words,
    "pairs": of_pairs,
    "entries": of_entries,
}
