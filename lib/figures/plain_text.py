"""Text of others as plain text: on one line, and in Streamlit labels, which read markdown."""

from __future__ import annotations

import re

CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff]")
MARKDOWN = re.compile(r"([!-/:-@\[-`{-~])")
SPACE = re.compile(r"\s+")
EMOJI_CODE = re.compile(r"\\:(?=\w)")
NO_JOIN = "\u200c"  # stops ":smile:" from becoming a picture, and is not seen
MAX_LABEL, MAX_NOTICE = 120, 400  # characters


def clean(text: str) -> str:
    """The text with every control character shown as a replacement character; tab and line end stay."""
    return CONTROL.sub("\ufffd", text)


def short(text: str, most: int = MAX_LABEL) -> str:
    """On one line, and cut with an ellipsis when longer than `most`."""
    line = SPACE.sub(" ", clean(text[: most * 4])).strip()
    return line if len(line) <= most else line[: most - 1].rstrip() + "…"


def label(text: str, most: int = MAX_LABEL) -> str:
    """The text as a Streamlit label that shows it letter for letter."""
    return EMOJI_CODE.sub(rf"\\:{NO_JOIN}", MARKDOWN.sub(r"\\\1", short(text, most)))
