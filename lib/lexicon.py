"""Words and phrases as language files give them, compiled: `arri*` any ending, a space any space, `…` words between."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cache, lru_cache
from typing import Any, NamedTuple


class Hit(NamedTuple):
    """A phrase found: its span, and what the lexicon says of it."""

    start: int
    end: int
    value: Any


def expression(phrase: str) -> str:
    """The regular expression of one phrase."""
    parts = re.split(r"(\s*…\s*|\*|\s+|['’])", phrase)
    return "".join(piece(part) for part in parts)


def piece(part: str) -> str:
    if part.strip() == "…":
        return r"\s[^.!?;:]{0,120}?\s"
    return r"\w*" if part == "*" else "['’]" if part in ("'", "’") else r"\s+" if part.isspace() else re.escape(part)


def alternatives(phrases: Iterable[str]) -> str:
    """One group of all phrases, the longest first; a group that never matches where there are none."""
    longest_first = sorted(set(phrases), key=lambda phrase: (-len(phrase), phrase))
    return f"(?:{'|'.join(map(expression, longest_first))})" if longest_first else r"(?!)"


@cache
def compile_phrases(phrases: tuple[str, ...]) -> re.Pattern:
    """A pattern that finds any of the phrases as whole words."""
    return re.compile(rf"(?<!\w){alternatives(phrases)}(?!\w)", re.IGNORECASE)


class Lexicon:
    """Phrases with a value each."""

    def __init__(self, entries: Mapping[str, Any]):
        longest_first = sorted(entries.items(), key=lambda entry: (-len(entry[0]), entry[0]))
        self._pattern = compile_phrases(tuple(entries))
        self._entries = [(re.compile(expression(phrase), re.IGNORECASE), value) for phrase, value in longest_first]
        self._value = lru_cache(4096)(self._look_up)

    def __bool__(self) -> bool:
        return bool(self._entries)

    def _look_up(self, surface: str) -> Any:
        return next(value for pattern, value in self._entries if pattern.fullmatch(surface))

    def finditer(self, text: str, start: int = 0, end: int | None = None) -> Iterator[Hit]:
        """The hits, left to right, longest first, without overlaps."""
        for match in self._pattern.finditer(text, start, len(text) if end is None else end):
            yield Hit(match.start(), match.end(), self._value(match.group()))
