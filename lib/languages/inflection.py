"""Forms from patterns: “arriv~ed” is the stem with every ending of the set “ed” of its language file, “~un~do” too."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

PATTERN = re.compile(r"~(\w+)~?")
KEY = "endings"  # of a section: where its sets of endings stand


def expanded(section: Mapping[str, Any]) -> dict[str, Any]:
    """A section of a language file with every pattern in its lists written out."""
    endings = section.get(KEY) or {}
    return {key: value if key == KEY or not endings else written_out(value, endings) for key, value in section.items()}


def written_out(value: Any, endings: Mapping[str, Iterable[str]]) -> Any:
    """Lists, also those of a table, with the forms in place of their patterns; anything else as it is."""
    if isinstance(value, dict):
        return {name: written_out(each, endings) for name, each in value.items()}
    if not isinstance(value, list):
        return value
    return list(dict.fromkeys(form for phrase in value for form in forms(phrase, endings)))


def forms(phrase: Any, endings: Mapping[str, Iterable[str]]) -> Iterator[Any]:
    """Every form that a phrase stands for, itself where it holds no pattern."""
    pattern = PATTERN.search(phrase) if isinstance(phrase, str) else None
    if not pattern:
        yield phrase
        return
    stem, rest = phrase[: pattern.start()], phrase[pattern.end() :]
    for ending in endings[pattern[1]]:
        yield from forms(f"{stem}{ending}{rest}", endings)


def unknown(section: Mapping[str, Any]) -> Iterator[str]:
    """The sets that patterns of a section name and that it does not hold, with the phrase."""
    endings = section.get(KEY) or {}
    for key, value in section.items():
        for phrase in phrases(value) if key != KEY else ():
            yield from (
                f"{key}: {phrase!r} names no set of endings" for name in PATTERN.findall(phrase) if name not in endings
            )


def phrases(value: Any) -> Iterator[str]:
    """The phrases of a list, or of the lists of a table."""
    if isinstance(value, dict):
        for each in value.values():
            yield from phrases(each)
    elif isinstance(value, list):
        yield from (each for each in value if isinstance(each, str))
