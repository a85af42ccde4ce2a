"""Templates escape by themselves, and their own lines leave no trace on the page."""

import re

import pytest
from jinja2 import UndefinedError

from lib.figures import templates
from lib.figures.highlights import Piece
from lib.model import ROOT


def test_text_is_escaped_in_elements_and_attributes():
    html = templates.render("shared", "marked", pieces=[Piece("<b>&", "px-hit", '" onclick="x')])
    assert html == '<mark class="px-hit" title="&#34; onclick=&#34;x">&lt;b&gt;&amp;</mark>'


def test_what_a_template_made_is_not_escaped_again():
    inner = templates.render("notes", "hint", text="<")
    assert templates.render("notes", "hint", text=inner) == '<p class="px-hint"><p class="px-hint">&lt;</p></p>'


def test_control_characters_are_seen_and_harmless():
    html = templates.render("notes", "hint", text="a\x00b\x1bc\ud800d\te\n")
    assert html == '<p class="px-hint">a\ufffdb\ufffdc\ufffdd\te\n</p>'


def test_a_value_that_is_not_given_is_an_error():
    with pytest.raises(UndefinedError):
        templates.render("notes", "hint")


@pytest.mark.parametrize(
    ("lines", "written"),
    [
        ("<p>\n  <b>a</b>\n</p>\n", "<p><b>a</b></p>"),
        ("\n  one line\n  and another\n", "one line and another"),
        ('<a class="x"\n   href="y">', '<a class="x" href="y">'),
        ("<b>a</b> <i>b</i> c", "<b>a</b> <i>b</i> c"),
    ],
)
def test_line_breaks_are_a_space_between_words_and_nothing_beside_a_tag(lines, written):
    assert templates.joined(lines) == written


def test_no_module_writes_tags_of_its_own():
    """Only the templates do; Plotly's labels, which are not HTML, know two tags."""
    tag = re.compile(r"</?(?!b>|br>|extra>)[a-z][a-z0-9]*[ >]")
    own = {path.name: tag.findall(re.sub(r'"""[\s\S]*?"""', "", path.read_text("utf-8"))) for path in modules()}
    assert {name: found for name, found in own.items() if found} == {}


def modules():
    return [*ROOT.glob("pages/*.py"), *ROOT.glob("lib/figures/*.py"), *ROOT.glob("lib/comparing/*.py")]
