"""From a card, a search or a link to the sentence, in a real browser."""

from urllib.parse import parse_qs, urlsplit

import pytest
import sample_articles
from running import settled

from lib.text import sentence_key

KEY = sentence_key("de", "Am Ende unterzeichneten beide ein Abkommen.")[:10]


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    """The sample articles, the German one with a hundred sentences more before its last."""
    made = sample_articles.write(tmp_path_factory.mktemp("sentences") / "articles")
    before, last = sample_articles.GERMAN.rstrip().rsplit("\n\n", 1)
    filler = "\n\n".join(f"Satz Nummer {number} steht hier." for number in range(100))
    (made / "de.md").write_text(f"{before}\n\n{filler}\n\n{last}\n", "utf-8")
    return made


@pytest.fixture(scope="module")
def address(server, folder):
    return server(folder)


def in_view(page, selector: str) -> bool:
    return page.locator(selector).evaluate(
        "(e) => { const b = e.getBoundingClientRect(); return b.top >= 0 && b.bottom <= innerHeight }"
    )


def test_a_linked_sentence_is_pointed_out_and_in_view(address, visit):
    page = visit(f"{address}/side_by_side?article=de&s={KEY}")
    page.wait_for_function("document.activeElement?.classList.contains('px-linked')")
    page.wait_for_timeout(1_000)  # the smooth scroll
    assert page.locator(".px-linked .px-source").inner_text().startswith("Am Ende unterzeichneten")
    assert page.locator(".px-linked").count() == 1 and in_view(page, ".px-linked")


def test_a_hash_alone_is_enough(address, visit):
    page = visit(f"{address}/side_by_side?s={KEY}")
    assert page.locator(".px-linked .px-source").inner_text().startswith("Am Ende unterzeichneten")


def test_a_card_opens_its_article_without_loading_the_program_again(address, visit):
    page = visit(f"{address}/?lang=sw")
    page.evaluate("window.sameDocument = true")
    page.locator(".px-card a").first.click()
    page.locator(".px-reading").wait_for()
    settled(page)
    query = parse_qs(urlsplit(page.url).query)
    assert (urlsplit(page.url).path, query) == ("/side_by_side", {"lang": ["sw"], "article": ["sw"]})
    assert page.evaluate("window.sameDocument")


def test_a_card_opens_by_keyboard(address, visit):
    page = visit(f"{address}/?lang=sw")
    page.locator(".px-card a").first.focus()
    page.keyboard.press("Enter")
    page.locator(".px-reading").wait_for()


def test_the_number_of_a_sentence_is_a_link_to_it(address, visit):
    page = visit(f"{address}/side_by_side?article=sw")
    row = page.locator(".px-row", has_text="Treni ya Kim")
    row.locator(".px-perma").click()
    page.locator(".px-linked").wait_for()
    assert parse_qs(urlsplit(page.url).query)["s"] == [row.get_attribute("id").removeprefix("s-")]
    page.go_back()
    settled(page)
    assert page.locator(".px-linked").count() == 0


def test_a_search_leads_to_the_sentence_and_back(address, visit):
    page = visit(address)
    box = page.get_by_label("Search the sentences")
    box.fill("ABKOMMEN unterzeichneten")
    box.press("Enter")
    page.locator(".px-result").wait_for()
    settled(page)
    assert page.locator("mark.px-hit").all_inner_texts() == ["unterzeichneten", "Abkommen"]
    page.locator(".px-result").click()
    page.locator(".px-linked").wait_for()
    settled(page)
    assert parse_qs(urlsplit(page.url).query) == {"article": ["de"], "s": [KEY]}
    page.go_back()
    page.locator(".px-result").wait_for()
    assert box.input_value() == "ABKOMMEN unterzeichneten"


def test_picking_another_article_goes_into_the_url(address, visit):
    page = visit(f"{address}/side_by_side?article=de&s={KEY}")
    page.locator("[data-testid=stSelectbox]").scroll_into_view_if_needed()
    page.wait_for_timeout(1_000)  # the list closes when the page scrolls
    page.locator("[data-testid=stSelectbox] input").click()
    page.get_by_role("option").filter(has_text="Møtet ble kort").click()
    page.locator(".px-row", has_text="Toget sto lenge").wait_for()
    settled(page)
    assert parse_qs(urlsplit(page.url).query) == {"article": ["nb"]}


def test_hover_and_focus_highlight_the_pair(address, visit):
    page = visit(f"{address}/side_by_side?article=sw")
    row = page.locator(".px-row", has_text="Treni ya Kim")
    background = "(e) => getComputedStyle(e).backgroundColor"
    plain = row.evaluate(background)
    row.hover()
    hovered = row.evaluate(background)
    page.mouse.move(0, 0)
    row.focus()
    assert plain != hovered == row.evaluate(background)


def test_original_and_english_stand_side_by_side_or_below(address, page, visit):
    visit(f"{address}/side_by_side?article=sw")
    row = page.locator(".px-row", has_text="Treni ya Kim")
    source, translated = row.locator(".px-source").bounding_box(), row.locator(".px-english").bounding_box()
    assert source["x"] + source["width"] <= translated["x"] and source["y"] == translated["y"]
    page.set_viewport_size({"width": 390, "height": 844})
    page.wait_for_timeout(300)
    source, translated = row.locator(".px-source").bounding_box(), row.locator(".px-english").bounding_box()
    assert source["x"] == translated["x"] and source["y"] + source["height"] <= translated["y"]


@pytest.mark.parametrize("name", ["", "map", "timeline", "side_by_side", "quotes", "records"])
def test_no_page_is_wider_than_a_phone(address, page, visit, name):
    page.set_viewport_size({"width": 390, "height": 844})
    visit(f"{address}/{name}")
    assert page.evaluate("document.querySelector('[data-testid=stMain]').scrollWidth") <= 390
