"""A line, or a part of one that differs from the rest, while its role is being found, and what it looks like."""

from __future__ import annotations

import re
from dataclasses import dataclass

from lib.intake.paragraphs import FULL_STOP
from lib.languages.scripts import count_words

INNER_STOP = re.compile(r"[.!?…]\s+\S+\s+\S+\s+\S")  # a sentence ends, and more than a name's end follows
QUOTE_MARK = re.compile(r"[\"“”„«»‘]")
LEAST_PROSE_WORDS = 6  # of a finished line that is surely a part of the text


@dataclass
class Piece:
    """A line, or a part of one that differs from the rest, while its role is being found."""

    start: int
    end: int
    text: str
    role: str = ""
    follows: bool = False  # whether no empty line stands between it and the one before


def is_one_sentence(text: str) -> bool:
    """Whether a line is one sentence at most, and holds no quote."""
    return not QUOTE_MARK.search(text) and not INNER_STOP.search(text)


def is_prose(piece: Piece) -> bool:
    """Whether a piece without a role yet is a finished sentence of some length."""
    return piece.role == "" and bool(FULL_STOP.search(piece.text)) and count_words(piece.text) >= LEAST_PROSE_WORDS


def prose_follows(found: list[Piece], at: int) -> bool:
    return any(is_prose(piece) for piece in found[at + 1 :])
