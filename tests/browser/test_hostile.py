"""Text that tries to be markup, a script, a picture or a formula is text, on every page."""

import pytest
import sample_articles
from running import settled

from lib.app.view import PAGES

SHOWN = (
    "<script>window.hacked = 1</script>",
    "![pixel](https://tracker.example/pixel.png) [link](javascript:window.hacked=1)",
    "Preis: $5 und $\\frac{1}{2}$ sowie :smile: und :red[rot] und `code` in Berlin.",
    "زار الرئيس فلاديمير بوتين",
    "Emoji 🇰🇵🤝🇷🇺 und Steuerzeichen \ufffd\ufffd[31m",
)


@pytest.fixture(scope="module")
def address(server, tmp_path_factory):
    return server(sample_articles.write_hostile(tmp_path_factory.mktemp("hostile") / "articles"))


@pytest.mark.parametrize("name", [*PAGES, "overview?q=Preis", "overview?q=%3Cscript%3E", "quotes?speaker=x"])
def test_no_page_runs_or_fetches_what_a_text_says(address, page, name):
    """The fixture `page` fails the test for any request to another host."""
    errors = []
    page.on("pageerror", lambda error: errors.append(str(error)))
    page.goto(f"{address}/{name.removeprefix('overview')}")
    settled(page)
    page.wait_for_timeout(500)
    assert page.evaluate("window.hacked") is None
    assert errors == []
    assert page.locator("[data-testid=stException]").count() == 0
    assert page.locator("[data-testid=stMain] img[src*=tracker], [data-testid=stMain] a[href^=javascript]").count() == 0


def test_the_text_is_shown_letter_for_letter(address, visit):
    page = visit(f"{address}/side_by_side")
    text = page.locator(".px-reading").evaluate("(e) => e.textContent")
    for words in SHOWN:
        assert words in text
    assert "x" * 200_000 in text


def test_a_right_to_left_sentence_reads_right_to_left(address, visit):
    page = visit(f"{address}/side_by_side")
    cell = page.locator(".px-source", has_text="زار الرئيس")
    assert cell.evaluate("(e) => getComputedStyle(e).direction") == "rtl"


def test_the_headline_is_shown_letter_for_letter(address, visit):
    page = visit(address)
    assert sample_articles.HOSTILE_TITLE in page.locator(".px-card h3").inner_text()
    assert "*Blatt* <i>" in page.locator(".px-byline").inner_text()


def test_a_long_line_leaves_the_page_as_wide_as_it_was(address, visit):
    page = visit(f"{address}/side_by_side")
    assert (
        page.evaluate(
            "(() => { const m = document.querySelector('[data-testid=stMain]');"
            " return m.scrollWidth - m.clientWidth })()"
        )
        == 0
    )
