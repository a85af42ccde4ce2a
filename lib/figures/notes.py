"""Single lines between the figures of a page."""

from __future__ import annotations

from markupsafe import Markup

from lib.figures import templates


def hint(text: str) -> Markup:
    """A line in small letters."""
    return templates.render("notes", "hint", text=text)


def link(text: str, href: str) -> Markup:
    """A line that leads to another view of the program."""
    return templates.render("notes", "link", text=text, href=href)
