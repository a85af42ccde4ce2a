"""The table of records, its reasons and its files, in a real browser."""

import csv
import io
import json
from urllib.parse import parse_qs, urlsplit

import pytest
import sample_articles
from running import settled

FIRST_BOX = (18, 55)  # points from the table's corner to the box of its first row


@pytest.fixture(scope="module")
def address(server, tmp_path_factory):
    folder = sample_articles.write(tmp_path_factory.mktemp("records") / "articles")
    sample_articles.write_hostile(folder)
    return server(folder)


def click_first_row(page) -> None:
    box = page.locator("[data-testid=stDataFrame] canvas").first.bounding_box()
    page.mouse.click(box["x"] + FIRST_BOX[0], box["y"] + FIRST_BOX[1])
    settled(page)


def saved(page, label: str) -> bytes:
    with page.expect_download() as found:
        page.get_by_role("button", name=label, exact=True).click()
    with open(found.value.path(), "rb") as file:
        return file.read()


def test_a_chosen_row_says_why_and_is_in_the_url(address, visit):
    page = visit(f"{address}/records?kind=place")
    assert page.locator(".px-why").count() == 0
    click_first_row(page)
    assert "Found by the rule" in page.locator(".px-why").inner_text()
    record = parse_qs(urlsplit(page.url).query)["record"]
    page.reload()
    settled(page)
    assert parse_qs(urlsplit(page.url).query)["record"] == record
    assert page.locator(".px-why").count() == 1
    page.go_back()
    settled(page)
    assert page.locator(".px-why").count() == 0
    click_first_row(page)
    assert parse_qs(urlsplit(page.url).query)["record"] == record


def test_the_reason_leads_to_the_sentence(address, visit):
    page = visit(f"{address}/records?kind=quote")
    click_first_row(page)
    page.locator(".px-why a").click()
    page.locator(".px-linked").wait_for()


def test_the_files_hold_what_the_table_shows(address, visit):
    page = visit(f"{address}/records?kind=place&lang=sw")
    rows = list(csv.DictReader(io.StringIO(saved(page, "CSV").decode("utf-8-sig"))))
    assert {"Vladivostok", "Pyongyang"} <= {row["place"] for row in rows}
    assert {row["language"] for row in rows} == {"sw"}
    features = json.loads(saved(page, "GeoJSON"))["features"]
    assert {feature["properties"]["place"] for feature in features} <= {row["place"] for row in rows}
    assert saved(page, "Parquet")[:4] == b"PAR1"


def test_no_cell_of_the_csv_is_a_formula(address, visit):
    page = visit(f"{address}/records?lang=de")
    rows = list(csv.reader(io.StringIO(saved(page, "CSV").decode("utf-8-sig"))))
    assert any(cell.startswith("'=HYPERLINK") for row in rows for cell in row)
    assert not any(cell.startswith(("=", "@", "+", "\t", "\r")) for row in rows for cell in row)


@pytest.mark.parametrize("name", ["map", "timeline", "records"])
def test_no_table_has_a_download_that_does_not_guard(address, visit, name):
    page = visit(f"{address}/{name}")
    for table in page.locator("[data-testid=stExpander] summary").all():
        table.click()
    page.wait_for_timeout(300)
    assert page.get_by_role("button", name="Download as CSV").count() == 0
