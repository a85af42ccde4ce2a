"""The keys of a language file by their names, such as quotes.speech."""

from __future__ import annotations

from dataclasses import fields
from typing import Any

from lib.languages.keys import SECTIONS
from lib.languages.language import Language
from lib.text import fold


def value(spoken: Language, key: str) -> Any:
    section, name = key.split(".")
    return getattr(getattr(spoken, section), name)


def meaning(key: str) -> str:
    """What a key means, as it stands in the template."""
    section, name = key.split(".")
    return next(each for each in fields(SECTIONS[section]) if each.name == name).metadata["means"]


def words(spoken: Language, key: str) -> set[str]:
    """Every word and phrase of a key, folded: those of a list, of a table's lists, else its entries' names."""
    found = value(spoken, key)
    if not isinstance(found, dict):
        return set(map(fold, found))
    lists = [each for each in found.values() if isinstance(each, tuple)]
    return {fold(word) for each in lists for word in each} if lists else set(map(fold, found))
