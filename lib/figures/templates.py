"""All HTML of the program: templates that escape by themselves, filled with plain values."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from jinja2.environment import TemplateModule
from jinja2.ext import Extension
from jinja2.lexer import Token, TokenStream
from markupsafe import Markup

from lib.figures.plain_text import clean

FOLDER = Path(__file__).parent / "templates"
BREAK_AT_TAG = re.compile(r"(?:\A|(?<=>))\s*\n\s*|\s*\n\s*(?=<|\Z)")
BREAK = re.compile(r"\s*\n\s*")


def render(template: str, macro: str, /, **values: object) -> Markup:
    """What a macro of templates/TEMPLATE.html makes of some values, every text among them escaped."""
    return getattr(_macros(template), macro)(**values)


def joined(source: str) -> str:
    """A piece of a template without its line breaks: they end beside a tag, and are one space between words."""
    return BREAK.sub(" ", BREAK_AT_TAG.sub("", source))


class LineBreaks(Extension):
    """Keeps the lines and the indentation of templates off the page, where white space between words is seen."""

    def filter_stream(self, stream: TokenStream) -> Iterator[Token]:
        for token in stream:
            yield token._replace(value=joined(token.value)) if token.type == "data" else token


def _cleaned(value: object) -> object:
    """A value as it is written: what a template made as it is, all else as text without control characters."""
    return value if isinstance(value, Markup) else clean(str(value))


@cache
def _macros(template: str) -> TemplateModule:
    return ENVIRONMENT.get_template(f"{template}.html").module


ENVIRONMENT = Environment(
    loader=FileSystemLoader(FOLDER),
    autoescape=True,
    undefined=StrictUndefined,
    finalize=_cleaned,
    extensions=[LineBreaks],
    auto_reload=False,
)
