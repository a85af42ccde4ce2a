"""A new article and an installed package: English on the page within seconds, and then rest."""

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
import installed  # noqa: E402


@pytest.fixture
def address(server, tmp_path):
    """The program with one new article and a dictionary package."""
    folder = tmp_path / "articles"
    folder.mkdir()
    text = "\n\n".join(f"toget kom til byen {number} i går." for number in range(40))
    (folder / "tog.md").write_text(f"---\ntitle: toget kom\nlanguage: nb\n---\n{text}\n", "utf-8")
    installed.packages(tmp_path / "packages", "nb", "sw")
    place = {"ARGOS_PACKAGES_DIR": str(tmp_path / "packages"), "PARALLAX_CACHE": str(tmp_path / "cache")}
    return server(folder, fresh=True, **place)


def test_a_new_article_shows_machine_english_with_its_label_and_the_page_comes_to_rest(address, visit):
    page = visit(f"{address}/side_by_side?article=tog")
    row = page.locator(".px-row", has_text="toget kom til byen 39 i går")
    row.locator(".px-english", has_text="the train came to town 39 in yesterday").wait_for(timeout=10_000)
    assert row.locator(".px-engine").inner_text() == "machine (argos 1.0)"
    assert "translate-nb_en 1.0" in row.locator(".px-engine").get_attribute("title")
    page.wait_for_timeout(3_500)
    page.evaluate(
        "window.runs = 0; new MutationObserver(() => window.runs++).observe("
        "document.querySelector('[data-testid=stApp]'), "
        "{attributes: true, attributeFilter: ['data-test-script-state']})"
    )
    page.wait_for_timeout(4_000)
    assert page.evaluate("window.runs") == 0
