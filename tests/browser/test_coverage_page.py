"""The grid of coverage in a real browser: a mark leads to its sentence, a difference is one click down."""

from urllib.parse import parse_qs, urlsplit

import pytest
import sample_articles
from running import settled


@pytest.fixture(scope="module")
def address(server, tmp_path_factory):
    return server(sample_articles.write_arrivals(tmp_path_factory.mktemp("coverage") / "articles"))


def test_a_mark_leads_to_its_sentence_by_keyboard(address, visit):
    page = visit(f"{address}/coverage?year=2019")
    mark = page.get_by_role("link", name="German, Tagesblatt: tells it as happened").first
    mark.focus()
    page.keyboard.press("Enter")
    page.locator(".px-linked").wait_for()
    settled(page)
    query = parse_qs(urlsplit(page.url).query)
    assert urlsplit(page.url).path == "/side_by_side"
    assert (query["article"], query["year"]) == (["de"], ["2019"])
    page.get_by_text("Why is this here?").click()
    assert page.get_by_text("Found by the rule").first.is_visible()


def test_what_differs_is_brought_into_view_with_both_sentences(address, visit):
    page = visit(f"{address}/coverage")
    page.get_by_role("link", name="date", exact=True).first.click()
    against = page.locator(".px-against").first
    page.wait_for_timeout(300)
    box = against.bounding_box()
    assert 0 <= box["y"] < 900
    text = against.inner_text()
    assert "24 April 2019" in text and "25 April 2019" in text and "angekommen" in text
    assert len(page.context.pages) == 1


@pytest.mark.parametrize("width", [1280, 390])
def test_the_grid_is_a_table_for_those_who_listen_and_fits_the_screen(address, visit, page, width):
    page.set_viewport_size({"width": width, "height": 844})
    visit(f"{address}/coverage")
    assert page.locator(".px-grid").first.get_by_role("rowheader").count() >= 2
    wide = (
        "(() => { const m = document.querySelector('[data-testid=stMain]'); return m.scrollWidth - m.clientWidth })()"
    )
    assert page.evaluate(wide) == 0


def test_a_suggested_date_gives_its_reason(address, visit):
    page = visit(address)
    card = page.locator(".px-card", has_text="Toppmøtet er i gang")
    assert "suggested date" in card.inner_text()
    card.get_by_text("Why this date?").click()
    assert "happenings are shared" in card.inner_text()
