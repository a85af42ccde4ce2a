"""What the signs of a figure mean."""

from lib.figures import legends, timeline
from lib.figures.palette import Ink


def test_every_sign_of_the_legends_can_be_drawn():
    html = legends.of_signs(timeline.legend() | {"<i>": (Ink("#000000", "#ffffff"), "ring")}, "dark", "Signs")
    assert html.count("<li") == len(timeline.legend()) + 1 and "&lt;i&gt;" in html and "#ffffff" in html
