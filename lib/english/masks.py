"""What no engine may touch: addresses, handles and words with an underscore, kept aside while a text is translated."""

from __future__ import annotations

import re

ADDRESS = re.compile(
    r"https?://[^\s<>\"“”«»]*[^\s<>\"“”«».,;:!?)\]]"
    r"|www\.[^\s<>\"“”«»]*[^\s<>\"“”«».,;:!?)\]]"
    r"|(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+"
    r"|(?<![\w@])@\w{2,}"
    r"|(?<!\w)#\w{2,}"
    r"|(?<!\w)[^\W_]*_\w*"
    r"|(?<![\w.-])[\w-]+(?:\.[\w-]+)+/[^\s<>\"“”«»]*[^\s<>\"“”«».,;:!?)\]]"
)
MARKS = ("QX", "XQ", "QZ", "ZQ", "XZ")


def mask(text: str) -> tuple[str, dict[str, str]]:
    """The text with a short code for each thing to be kept, and what each code stands for."""
    mark = next((mark for mark in MARKS if mark not in text), MARKS[0])
    kept: dict[str, str] = {}

    def code(match: re.Match) -> str:
        kept[f"{mark}{len(kept) + 1}"] = match.group()
        return f"{mark}{len(kept)}"

    return ADDRESS.sub(code, text), kept


def unmask(text: str, kept: dict[str, str]) -> str:
    """The text with every kept thing back where its code stands; at the end where the engine has lost it."""
    for code, original in reversed(kept.items()):
        loose = re.compile(rf"(?<!\w){' ?'.join(map(re.escape, code))}(?!\w)", re.IGNORECASE)
        found = loose.search(text)
        text = f"{text[: found.start()]}{original}{text[found.end() :]}" if found else f"{text} {original}".strip()
    return text
