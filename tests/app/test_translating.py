"""The program with dictionary packages installed: machine English on the pages, labels, warnings, progress."""

import time

import installed
import pytest
from streamlit.testing.v1 import AppTest

from lib.app import shared_state, view
from lib.english import argos
from lib.figures import translation_progress
from lib.model import ROOT
from lib.text import sentence_key

SHELL = str(ROOT / "lib" / "app" / "shell.py")
ARTICLES = {
    "sw": "rais alifika mjini Mombasa leo",
    "nb": "toget kom til byen i går",
    "sq": "treni erdhi në Tiranë sot",
    "de": "der zug kam heute nach Berlin",
}
ENGLISH = {
    "sw": "president arrived in Mombasa today",
    "nb": "the train came to town in yesterday",
    "sq": "the train came in Tirana today",
    "de": "the train came today to Berlin",
}


def write(folder, **texts):
    folder.mkdir(exist_ok=True)
    for language, text in texts.items():
        made = f"---\ntitle: {text}\nlanguage: {language}\npublished: 2024-06-19\n---\n{text}.\n\n{text}, 24.\n"
        (folder / f"{language}.md").write_text(made, "utf-8")
    return folder


@pytest.fixture
def packages(tmp_path, monkeypatch):
    """The folder of packages that the program looks into, still empty."""
    monkeypatch.setattr(argos.shared(), "_folder", tmp_path / "packages")
    monkeypatch.setenv("PARALLAX_CACHE", str(tmp_path / "cache"))
    return tmp_path / "packages"


@pytest.fixture
def app(tmp_path, monkeypatch, packages):
    """app(page, **parameters) runs a page on one article in each of four languages."""
    monkeypatch.setenv("PARALLAX_ARTICLES", str(write(tmp_path / "articles", **ARTICLES)))

    def run(page, **parameters):
        test = AppTest.from_file(SHELL, default_timeout=60)
        for name, value in parameters.items():
            test.query_params[name] = value
        if page != "overview":
            test.switch_page(f"../../pages/{page}.py")
        return test.run()

    return run


def wait():
    """Until the worker has nothing left."""
    until = time.monotonic() + 60
    while shared_state.loaded().worker.machine.left() and time.monotonic() < until:
        time.sleep(0.02)


def html(test) -> str:
    return "\n".join(element.proto.body for element in test.get("html"))


@pytest.mark.parametrize("language", ARTICLES)
def test_a_new_article_reads_in_english_with_the_engine_named(app, packages, language):
    installed.packages(packages)
    app("overview")
    wait()
    shown = html(app("side_by_side", article=language))
    assert shown.count("machine (argos 1.0)") == 2 and "no English yet" not in shown
    assert f"Translated by argos (translate-{language}_en 1.0) on this machine" in shown
    plain = shown.replace("</mark>", "")
    assert ENGLISH[language].split()[0] in plain


@pytest.mark.parametrize("page", view.PAGES)
def test_every_page_runs_while_nothing_and_while_all_is_translated(app, packages, page):
    assert not app(page).exception
    installed.packages(packages)
    assert not app(page).exception
    wait()
    test = app(page, english="machine")
    assert not test.exception and not test.warning


def test_english_stands_on_cards_and_in_the_search(app, packages):
    installed.packages(packages)
    app("overview")
    wait()
    shown = html(app("overview"))
    assert ENGLISH["nb"] in shown and "machine (argos)" in shown
    assert "1 article" in html(app("overview", q="town"))


def test_a_missing_package_is_named_with_its_command_and_size(app, packages):
    installed.packages(packages, "nb")
    shown = html(app("side_by_side", article="sw"))
    assert (
        "no translation package for Swahili. “python -m lib.models install sw”" in shown and "(about 309 MB)" in shown
    )


def test_a_package_that_is_installed_while_the_program_runs_is_used(app, packages):
    assert "machine (" not in html(app("side_by_side", article="sq"))
    installed.packages(packages, "sq")
    app("side_by_side", article="sq")
    wait()
    assert "machine (argos 1.0)" in html(app("side_by_side", article="sq"))


def test_a_broken_package_is_a_remark_on_the_overview(app, packages):
    installed.packages(packages, "nb")
    (packages / "translate-de_en-1_0").mkdir()
    test = app("overview")
    assert not test.exception and "translate-de_en-1_0" in html(test)


def test_a_reader_can_switch_prepared_english_off(app, packages, tmp_path, monkeypatch):
    from lib.english import memory

    key = sentence_key("nb", f"{ARTICLES['nb']}.")
    memory.write({key: memory.Entry(key, "nb", "Prepared words.", "a test", "2024")}, tmp_path / "memory.csv")
    monkeypatch.setattr(memory.load, "__defaults__", (tmp_path / "memory.csv",))
    installed.packages(packages)
    app("side_by_side", article="nb")
    wait()
    test = app("side_by_side", article="nb")
    assert "Prepared words." in html(test)
    [switch] = [each for each in test.main.get("button_group") if each.key == "choose_english"]
    switch.set_value("machine").run()
    assert test.query_params["english"] in ("machine", ["machine"])
    wait()
    shown = html(app("side_by_side", article="nb", english="machine"))
    assert "Prepared words." not in shown and shown.count("machine (argos 1.0)") == 2


def test_what_a_machine_may_have_got_wrong_stands_below_its_english(app, packages):
    installed.packages(packages, "nb", words={"toget": "the train", "byen": "town", "24": "42"})
    app("side_by_side", article="nb")
    wait()
    assert "Check with the original: the number 24 is not in the English" in html(app("side_by_side", article="nb"))


def test_while_an_article_is_translated_its_page_says_how_far(app, packages, monkeypatch):
    installed.packages(packages)
    monkeypatch.setattr("lib.english.background.Worker.wake", lambda worker: None)
    shown = html(app("side_by_side", article="nb"))
    assert "Translating this article on this machine: 0 of 3 sentences." in shown
    assert "Translating the articles on this machine: 0 of 12 sentences." in shown
    assert "no English yet" in shown


@pytest.mark.parametrize(
    ("seconds", "said"),
    [(3.2, "a few seconds"), (44, "about 40 seconds"), (100, "about 2 minutes"), (7_200, "about 2 hours")],
)
def test_an_estimate_is_as_rough_as_it_is_known(seconds, said):
    assert translation_progress.about(seconds) == said


def test_a_reload_takes_new_articles_up(app, packages, tmp_path):
    installed.packages(packages)
    test = app("overview")
    wait()
    write(tmp_path / "articles", sw="treni na rais leo")
    next(button for button in test.sidebar.button if button.label == "Reload articles").click().run()
    wait()
    assert "train and president today" in html(app("side_by_side", article="sw"))
