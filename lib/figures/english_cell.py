"""The English of a sentence as pages show it: its words, the engine that made them, or why there are none."""

from __future__ import annotations

from typing import NamedTuple

from lib.english import rows as translations
from lib.figures.plain_text import short
from lib.packages import advice

MAX_SENTENCE = 2_000  # characters
NONE_YET = translations.label("")


class Engine(NamedTuple):
    """Where English comes from: a label, and what it means."""

    label: str
    note: str


class English(NamedTuple):
    """English words, "" where there are none yet; then `missing` says what to do about it."""

    text: str
    engine: Engine
    missing: str


def of(english: str, engine: str, language: str) -> English:
    """The English of a sentence in some language, cut where it is very long."""
    return English(short(english, MAX_SENTENCE), made_by(engine), "" if english else advice.missing(language))


def made_by(engine: str, version: str = "") -> Engine:
    return Engine(translations.label(engine, version), translations.note(engine, version))
