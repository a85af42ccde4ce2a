"""Indirect speech: what a sentence reports somebody as saying or thinking."""

from __future__ import annotations

from lib.quotes import Quote
from lib.scenes import Scene


def find(paragraphs: list[list[Scene]], spoken: list[Quote]) -> list[Quote]:
    return []
