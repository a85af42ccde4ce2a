"""The timeline in a real browser: a mark leads to its sentence, and a link to the mark."""

from urllib.parse import parse_qs, urlsplit

import pytest

from lib import names, settings
from lib.corpus import loading
from lib.figures import timeline

MARKS = ".scatterlayer .trace .points path"


@pytest.fixture(scope="module")
def shipped():
    return loading.load(settings.articles_folder())


@pytest.fixture(scope="module")
def dated(shipped):
    events = shipped.records[shipped.records["kind"] == "event"]
    return events[events["date"] != ""]


def sentence_of(shipped, event):
    rows = shipped.sentences.set_index(["article_id", "sentence_id"])
    return rows.loc[(event.article_id, event.sentence_id), "source"]


def test_every_dated_event_is_a_mark(server, visit, dated):
    page = visit(f"{server()}/timeline")
    page.wait_for_selector(MARKS)
    assert page.locator(MARKS).count() == len(dated)
    for language in dated["language"].unique():
        assert page.locator(".annotation-text", has_text=names.language(language)).count() == 1


def test_a_clicked_mark_shows_its_sentence_and_goes_into_the_url(server, visit, shipped, dated):
    page = visit(f"{server()}/timeline")
    page.wait_for_selector(MARKS)
    box = page.locator(MARKS).last.bounding_box()
    page.mouse.click(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)
    page.wait_for_selector(".px-why")
    page.wait_for_url("**event=*")
    picked = parse_qs(urlsplit(page.url).query)["event"][0]
    event = dated.set_index("record_id").loc[picked]
    assert sentence_of(shipped, event) in page.locator(".px-why").inner_text()
    page.reload()
    page.wait_for_selector(".px-why")
    assert sentence_of(shipped, event) in page.locator(".px-why").inner_text()
    page.get_by_role("link", name="Read it in its article").click()
    page.wait_for_url("**/side_by_side?**")


def test_a_link_rings_the_event_and_tells_how_its_date_is_known(server, visit, shipped, dated):
    relative = dated[dated["date_basis"] == "relative"].iloc[0]
    page = visit(f"{server()}/timeline?event={relative.record_id}")
    shown = page.locator(".px-why")
    shown.wait_for()
    text = shown.inner_text()
    assert "reckoned from the day of publication" in text and names.span(relative.date, relative.date_end) in text
    page.wait_for_selector(MARKS)
    assert page.locator(MARKS).count() == len(dated) + 1  # and the ring


def test_a_year_can_be_looked_at_alone(server, visit, dated):
    year = timeline.busy_years(dated)[-1]
    page = visit(f"{server()}/timeline")
    page.wait_for_selector(MARKS)
    page.locator(".st-key-timeline_year").get_by_text(year, exact=True).click()
    count = len(timeline.touching(dated, year))
    page.wait_for_function(f"document.querySelectorAll({MARKS!r}).length === {count}")


def test_an_event_is_chosen_by_keyboard(server, visit):
    page = visit(f"{server()}/timeline")
    page.get_by_role("combobox", name="Event").focus()
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    page.wait_for_url("**event=*")
    page.wait_for_selector(".px-why")


def test_events_are_a_table_as_well(server, visit, shipped):
    events = (shipped.records["kind"] == "event").sum()
    page = visit(f"{server()}/timeline")
    page.get_by_text(f"All {events} events as a table").click()
    page.get_by_test_id("stDataFrame").last.wait_for()
