"""Filters, links and the URL, in a real browser."""

from urllib.parse import parse_qs, urlsplit

import pytest
import sample_articles
from running import settled

SIDEBAR = "[data-testid=stSidebar]"


@pytest.fixture(scope="module")
def address(server, tmp_path_factory):
    return server(sample_articles.write(tmp_path_factory.mktemp("filters") / "articles"))


def parameters(page) -> dict:
    return parse_qs(urlsplit(page.url).query)


def path(page) -> str:
    return urlsplit(page.url).path


def pick(page, label: str) -> None:
    page.locator(SIDEBAR).get_by_role("button", name=label).or_(page.locator(SIDEBAR).get_by_text(label)).first.click()
    settled(page)


def showing(page) -> str:
    found = page.locator(".st-key-active_filters .px-hint")
    return found.inner_text() if found.count() else ""


def test_a_deep_link_on_a_fresh_server_opens_that_view(server, tmp_path, visit):
    fresh = server(sample_articles.write(tmp_path / "articles"), fresh=True)
    page = visit(f"{fresh}/timeline?year=2019&year=2024&lang=sw")
    assert (path(page), parameters(page)) == ("/timeline", {"year": ["2019", "2024"], "lang": ["sw"]})
    assert page.get_by_role("heading", name="Timeline").is_visible()
    assert showing(page) == "Showing 2019, 2024 · Swahili (1 article of 3)"
    assert page.locator("[role=dialog]").count() == 0


def test_a_deep_link_never_shows_another_page_first(address, page):
    page.add_init_script("""
        window.headings = new Set();
        new MutationObserver(() => document.querySelectorAll("h2").forEach((h) => headings.add(h.innerText.trim())))
            .observe(document, { childList: true, subtree: true, characterData: true });
    """)
    page.goto(f"{address}/quotes?lang=sw")
    settled(page)
    assert set(page.evaluate("[...headings]")) == {"Who said what"}


def test_a_choice_goes_into_the_url_and_survives_reload_back_and_forward(address, visit):
    page = visit(address)
    pick(page, "2024")
    pick(page, "German · Deutsch")
    assert parameters(page) == {"year": ["2024"], "lang": ["de"]}
    page.reload()
    settled(page)
    assert showing(page) == "Showing 2024 · German (1 article of 3)"
    page.go_back()
    settled(page)
    assert (parameters(page), showing(page)) == ({"year": ["2024"]}, "Showing 2024 (1 article of 3)")
    page.go_forward()
    settled(page)
    assert showing(page) == "Showing 2024 · German (1 article of 3)"


def test_another_page_keeps_the_filters(address, visit):
    page = visit(f"{address}/?lang=de&year=2024")
    for name, heading in (("Quotes", "Who said what"), ("Timeline", "Timeline"), ("Records", "Records")):
        page.locator(".st-key-sections").get_by_role("link", name=name).click()
        page.get_by_role("heading", name=heading, exact=True).wait_for()
        settled(page)
        assert parameters(page) == {"lang": ["de"], "year": ["2024"]}
        assert showing(page) == "Showing 2024 · German (1 article of 3)"


def test_show_everything_empties_the_url(address, visit):
    page = visit(f"{address}/quotes?lang=de")
    page.get_by_role("button", name="Show everything").click()
    settled(page)
    assert (parameters(page), showing(page)) == ({}, "")


def test_nonsense_gives_the_default_and_a_notice(address, visit):
    page = visit(f"{address}/quotes?year=abc&lang=%3Cscript%3E&s=zzz")
    assert page.get_by_role("alert").count() == 3
    assert page.get_by_role("alert").first.inner_text() == (
        "This link asks for the year “abc”, which is not in this collection."
    )
    assert showing(page) == ""


def test_copy_link_copies_the_address_of_this_view(address, visit):
    page = visit(f"{address}/quotes?lang=de")
    page.get_by_role("button", name="Copy link").click()
    page.get_by_role("button", name="Link copied").wait_for()
    assert page.evaluate("navigator.clipboard.readText()") == f"{address}/quotes?lang=de"


def test_copy_link_works_without_https(address, launch):
    """A host name that is not localhost, over plain HTTP, has no navigator.clipboard."""
    host = urlsplit(address).netloc.replace("localhost", "parallax.test")
    browser = launch("--host-resolver-rules=MAP parallax.test 127.0.0.1")
    page = browser.new_page()
    page.goto(f"http://{host}/quotes?lang=de")
    settled(page)
    assert not page.evaluate("window.isSecureContext")
    page.get_by_role("button", name="Copy link").click()
    page.get_by_role("button", name="Link copied").wait_for()
    field = page.get_by_label("Search the sentences")
    field.click()
    page.keyboard.press("Control+V")
    assert field.input_value() == f"http://{host}/quotes?lang=de"
    browser.close()


def test_each_link_is_one_step_back(address, visit):
    page = visit(f"{address}/side_by_side?article=de&lang=de")
    page.locator(".st-key-sections").get_by_role("link", name="Quotes").click()
    page.get_by_role("heading", name="Who said what").wait_for()
    settled(page)
    assert parameters(page) == {"lang": ["de"]}
    page.go_back()
    settled(page)
    assert (path(page), parameters(page)) == ("/side_by_side", {"article": ["de"], "lang": ["de"]})
