"""What a statement is about, as far as it can be compared across languages: numbers, lands, and how much one says."""

from __future__ import annotations

import re
from dataclasses import replace

from lib.corpus.stories import Subject
from lib.corpus.tellings import Telling, side
from lib.model import Record

FIGURES = re.compile(r"\d+(?:[.,]\d+)*")


def told(telling: Telling, record: Record, about: Subject | None) -> Telling:
    """A statement with what it is about; the sides of a story are in whatever they say, and tell nothing apart."""
    if telling.kind != "STATEMENT" or about is None:
        return telling
    sides = telling.around | {side(party) for party in telling.parties}
    lands = frozenset(about.topics.get(record.sentence_id, ())) - sides
    is_only = about.statements[telling.parties[0]] == 1 if telling.parties else False
    return replace(telling, matters=lands | frozenset(FIGURES.findall(record.surface)), once=is_only)
