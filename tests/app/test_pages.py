"""Every page runs, with what the URL says, and says what is wrong."""

import threading

import pytest
import sample_articles
from streamlit.testing.v1 import AppTest

from lib.app import view
from lib.app.view import PAGES
from lib.library import selection
from lib.model import ROOT

SHELL = str(ROOT / "lib" / "app" / "shell.py")


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
            test.switch_page(f"../../pages/{page}.py")
        return test.run()

    return run


@pytest.fixture
def arrivals(app, monkeypatch, tmp_path):
    """arrivals(page, **parameters): the same with three articles on one meeting, one dated by suggestion."""
    monkeypatch.setenv("PARALLAX_ARTICLES", str(sample_articles.write_arrivals(tmp_path / "arrivals")))
    return app


def html(test) -> str:
    return "\n".join(element.proto.body for element in test.get("html"))


@pytest.mark.parametrize("page", PAGES)
def test_every_page_runs(app, page):
    test = app(page)
    assert not test.exception and not test.warning
    assert [pills.key for pills in test.sidebar.get("button_group")] == ["choose_years", "choose_languages"]


@pytest.mark.parametrize("page", PAGES)
def test_a_setting_that_makes_no_sense_is_told_above_the_page(app, monkeypatch, page):
    monkeypatch.setenv("PARALLAX_TILES", "https://tiles.example/{z}/{x}/{y}.png")
    [warning] = app(page).warning
    assert "PARALLAX_TILES needs PARALLAX_TILES_CREDIT" in warning.value.replace("\\", "")


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
            test.switch_page(f"../../pages/{page}.py")
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


def test_coverage_marks_who_tells_and_leads_to_the_sentence(arrivals):
    shown = html(arrivals("coverage"))
    row = shown[shown.index("Meeting: Vladimir Putin and Kim Jong Un") :]
    row = row[: row.index("</tr>")]
    assert row.count('class="px-mark"') == 2 and 'href="side_by_side?article=de&amp;s=' in row
    assert "1 article of the time without it" in row


def test_coverage_sets_what_differs_side_by_side(arrivals):
    shown = html(arrivals("coverage"))
    against = shown[shown.index('class="px-against"') :]
    assert "contradiction" in against and "1 day apart" in against
    assert '<p class="px-value">24 April 2019</p>' in against and '<p class="px-value">25 April 2019</p>' in against
    assert "angekommen" in against and "Kim Jong Un arrived in Vladivostok" in against


def test_coverage_leaves_out_what_the_filters_leave_out(arrivals):
    test = arrivals("coverage", lang="de")
    assert (
        'class="px-against"' not in html(test)
        and "No two articles contradict each other" in [each.value for each in test.caption][0]
    )


def test_a_suggested_date_is_labelled_wherever_it_stands_and_gives_its_reason(arrivals):
    for page, parameters in (("overview", {}), ("side_by_side", {"article": "nb"}), ("map", {"place": "Vladivostok"})):
        assert "suggested date</span>" in html(arrivals(page, **parameters))
    assert "Why this date?" in html(arrivals()) and "happenings are shared" in html(arrivals())
    assert "1 of them is dated by a suggestion" in html(arrivals(year="2019"))


def test_records_say_why_they_are_there_on_every_page(arrivals):
    for page, parameters in (("map", {"place": "Vladivostok"}), ("quotes", {})):
        shown = html(arrivals(page, **parameters))
        assert "<summary>Why is this here?</summary>" in shown and "Found by the rule" in shown
    linked = html(arrivals("side_by_side", article="de"))
    assert "Why is this here?" not in linked
    key = linked[linked.index('id="s-') + 6 :][:10]
    assert "Why is this here?" in html(arrivals("side_by_side", article="de", s=key))


@pytest.fixture
def parsings(monkeypatch):
    """The parameters of each time that a URL is read as a selection."""
    found, parse = [], selection.from_params
    monkeypatch.setattr(selection, "from_params", lambda *args: found.append(dict(args[0])) or parse(*args))
    return found


@pytest.mark.parametrize("page", PAGES)
def test_the_url_is_read_once_a_rerun(app, parsings, page):
    app(page, lang="sw")
    assert len(parsings) == 1


def test_a_choice_is_added_to_what_the_url_says_before_the_rerun(app, parsings):
    test = app(year="2019")
    test.sidebar.get("button_group")[1].set_value(["sw"]).run()
    assert [set(each) for each in parsings] == [{"year"}, {"year"}, {"year", "lang"}]


def test_readers_at_the_same_time_have_a_view_each(folder, monkeypatch):
    """Two reruns that both have begun before either page asks for its view."""
    begun, begin = threading.Barrier(2), view.begin
    monkeypatch.setattr(view, "begin", lambda: (begin(), begun.wait(60))[0])
    monkeypatch.setenv("PARALLAX_ARTICLES", str(folder))
    shown = {}

    def read(language):
        test = AppTest.from_file(SHELL, default_timeout=60)
        test.query_params["lang"] = language
        shown[language] = html(test.run())

    readers = [threading.Thread(target=read, args=(language,)) for language in ("sw", "de")]
    for reader in readers:
        reader.start()
    for reader in readers:
        reader.join(60)
    assert "Gazeti" in shown["sw"] and "Tagesblatt" not in shown["sw"]
    assert "Tagesblatt" in shown["de"] and "Gazeti" not in shown["de"]
