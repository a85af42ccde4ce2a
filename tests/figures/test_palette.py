"""The colours can be read."""

import re

import pytest

from lib.figures import palette
from lib.model import ROOT

READABLE = 4.5  # WCAG 2 AA, text


def test_contrast_of_black_and_white():
    assert palette.contrast("#000000", "#ffffff") == pytest.approx(21)


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("ink", [*palette.KINDS.values(), palette.TEXT, palette.MUTED, palette.ACCENT])
def test_every_colour_is_readable_on_paper(ink, theme):
    assert palette.contrast(ink.on(theme), palette.PAPER.on(theme)) >= READABLE


@pytest.mark.parametrize("kind", palette.KINDS)
def test_the_style_sheet_has_the_same_colours(kind):
    style = (ROOT / "lib" / "app" / "style.css").read_text("utf-8")
    assert re.search(rf"--px-{kind}: light-dark\((\S+), (\S+)\)", style).groups() == tuple(palette.KINDS[kind])


def test_rgb():
    assert palette.Ink("#0f5c63", "#000000").rgb("light") == (15, 92, 99)
