"""Which outlet a text names as its own: a signature such as "(©NTB)", a dateline, or a name on a line above a dash."""

from __future__ import annotations

import re

from lib.intake import outlets
from lib.model import Line

BRACKETS = re.compile(r"\(\s*(?:©\s*)?([^()]{2,40}?)\s*\)[\s\-–—:.]*$")
DASH = re.compile(r"[-–—]+")
BETWEEN_NAMES = re.compile(r"\s*[/,;&]\s*")


def outlet_of(text: str, lines: list[Line]) -> str:
    """The canonical name of the first outlet that signs the text, "" where none does; photo credits do not count."""
    pieces = [text[line.start : line.end] if line.role == "other" else "" for line in lines]
    for piece, following in zip(pieces, [*pieces[1:], ""], strict=False):
        name = outlets.canonical(signed_by(piece) or (piece if DASH.fullmatch(following.strip()) else ""))
        if name:
            return name
    return ""


def signed_by(piece: str) -> str:
    """The first name in the brackets that end a line; a line with a colon is a credit."""
    signed = BRACKETS.search(piece) if ":" not in piece else None
    return BETWEEN_NAMES.split(signed.group(1))[0] if signed else ""
