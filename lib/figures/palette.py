"""The colours that carry meaning, one for each kind, for a light and for a dark page (WCAG AA on both)."""

from __future__ import annotations

from typing import NamedTuple


class Ink(NamedTuple):
    """One colour, as #rrggbb, on the light and on the dark page."""

    light: str
    dark: str

    def on(self, theme: str) -> str:
        """The colour for `theme` ("light" or "dark")."""
        return self.dark if theme == "dark" else self.light

    def rgb(self, theme: str) -> tuple[int, int, int]:
        value = self.on(theme).lstrip("#")
        return int(value[:2], 16), int(value[2:4], 16), int(value[4:], 16)


PAPER = Ink("#fdfcf9", "#15171a")
TEXT = Ink("#131211", "#e9e6df")
MUTED = Ink("#635f57", "#a5a199")
RULE = Ink("#d9d4c8", "#3a3f47")
ACCENT = Ink("#0f5c63", "#6cc3c9")
KINDS = {
    "event": Ink("#b4371f", "#f2906f"),
    "place": Ink("#1d5fa6", "#82b6f0"),
    "quote": Ink("#7b3f98", "#d0a0ea"),
    "date": Ink("#7a5c00", "#e0bb50"),
}


def luminance(colour: str) -> float:
    """Relative luminance of #rrggbb, as WCAG 2 defines it."""
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(first: str, second: str) -> float:
    """Contrast ratio of two colours, 1 to 21."""
    darker, lighter = sorted((luminance(first), luminance(second)))
    return (lighter + 0.05) / (darker + 0.05)
