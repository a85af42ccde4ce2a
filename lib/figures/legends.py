"""What the signs and colours of a figure mean, as a list above or below it."""

from __future__ import annotations

from typing import NamedTuple

from markupsafe import Markup

from lib.figures import templates
from lib.figures.palette import Ink

CIRCLE = "width:.75em;height:.75em;border-radius:50%;"
SHAPES = {
    "circle": CIRCLE + "background:{colour}",
    "large": "width:1em;height:1em;border-radius:50%;vertical-align:-.1em;background:{colour}",
    "ring": CIRCLE + "border:2px solid {colour}",
    "square": "width:.7em;height:.7em;background:{colour}",
    "diamond": "width:.62em;height:.62em;transform:rotate(45deg);background:{colour}",
    "bar": "width:1.6em;height:.6em;opacity:.35;background:{colour}",
    "line": "width:1.8em;height:2px;vertical-align:.3em;background:linear-gradient(90deg,transparent,{colour})",
}
MARKED = (("place", "place"), ("quote", "quote, direct or reported"), ("date", "date"))


class Sign(NamedTuple):
    """A sign as CSS, and what it means."""

    css: str
    text: str


def of_signs(entries: dict[str, tuple[Ink, str]], theme: str, label: str) -> Markup:
    """A list of signs: text → colour and one of SHAPES."""
    signs = [Sign(SHAPES[shape].format(colour=ink.on(theme)), text) for text, (ink, shape) in entries.items()]
    return templates.render("legends", "of_signs", signs=signs, label=label)


def of_marks() -> Markup:
    """What is marked in the text of an article."""
    return templates.render("legends", "of_marks", marked=MARKED)
