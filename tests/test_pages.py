"""Every page runs, with what the URL says, and says what is wrong."""

import pytest
import sample_articles
from streamlit.testing.v1 import AppTest

from lib.model import ROOT
from lib.view import PAGES

SHELL = str(ROOT / "lib" / "shell.py")


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    return sample_articles.write(tmp_path_factory.mktemp("pages") / "articles")


@pytest.fixture
def app(folder, monkeypatch):
    """app(page, **parameters) runs a page of the program."""
    monkeypatch.setenv("PARALLAX_ARTICLES", str(folder))

    def run(page="overview", **parameters):
        test = AppTest.from_file(SHELL, default_timeout=60)
        for name, value in parameters.items():
            test.query_params[name] = value
        if page != "overview":
            test.switch_page(f"../pages/{page}.py")
        return test.run()

    return run


def html(test) -> str:
    return "\n".join(element.proto.body for element in test.get("html"))


@pytest.mark.parametrize("page", PAGES)
def test_every_page_runs(app, page):
    test = app(page)
    assert not test.exception and not test.warning
    assert [pills.key for pills in test.sidebar.get("button_group")] == ["choose_years", "choose_languages"]


@pytest.mark.parametrize("page", PAGES)
def test_every_page_runs_with_filters_that_leave_nothing(app, page):
    test = app(page, year="undated", lang="sw")
    assert not test.exception


def test_the_url_fills_the_widgets(app):
    test = app("quotes", year=["2019", "2024"], lang="sw")
    assert test.session_state["choose_years"] == ["2019", "2024"]
    assert test.session_state["choose_languages"] == ["sw"]
    assert "Showing 2019, 2024 · Swahili (1 article of 3)" in html(test)


def test_a_widget_fills_the_url(app):
    test = app()
    test.sidebar.get("button_group")[1].set_value(["de"]).run()
    assert test.query_params["lang"] in ("de", ["de"])
    assert "Tagesblatt" in html(test) and "Gazeti" not in html(test)


def test_nonsense_shows_everything_and_a_notice(app):
    test = app(year="1066", lang="klingon", article="../../etc/passwd")
    assert not test.exception and len(test.warning) == 3
    assert "Tagesblatt" in html(test) and "Gazeti" in html(test)


def test_the_overview_lists_what_could_not_be_read(app):
    assert "broken.txt" in html(app())


def test_search_leads_to_the_sentence(app):
    shown = html(app(q="pjongjang eingetroffen"))
    assert "1 sentence in 1 article" in shown and 'href="side_by_side?article=de&amp;s=' in shown


def test_a_search_without_a_hit_says_so(app):
    assert "No sentence here has these words" in html(app(q="xyzzy"))


def test_an_article_outside_the_filters_is_still_shown_when_linked(app):
    test = app("side_by_side", article="de", lang="sw")
    assert "unterzeichneten beide" in html(test)


def test_an_empty_folder_says_what_to_do(tmp_path, monkeypatch):
    monkeypatch.setenv("PARALLAX_ARTICLES", str(tmp_path))
    for page in PAGES:
        test = AppTest.from_file(SHELL, default_timeout=60)
        if page != "overview":
            test.switch_page(f"../pages/{page}.py")
        assert not test.run().exception
        assert test.info


def test_reload_takes_up_a_new_file(tmp_path, monkeypatch):
    monkeypatch.setenv("PARALLAX_ARTICLES", str(sample_articles.write(tmp_path / "articles")))
    test = AppTest.from_file(SHELL, default_timeout=60).run()
    (tmp_path / "articles" / "new.md").write_text("---\ntitle: Ny tittel\nlanguage: nb\n---\nEn setning.", "utf-8")
    reload = next(button for button in test.sidebar.button if button.label == "Reload articles")
    reload.click().run()
    assert "1 added" in test.sidebar.info[0].value
    assert "Ny tittel" in html(test)
