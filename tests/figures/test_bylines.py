"""Where an article comes from and when it appeared."""

from types import SimpleNamespace

from lib import model
from lib.figures import bylines

BRIEF = {"article_id": "b", "kind": "brief", "language": "sw", "based_on": "DW", "based_on_published": "2019-04-24"}


def article(**columns) -> SimpleNamespace:
    return SimpleNamespace(**(dict.fromkeys(model.ARTICLE_COLUMNS, "") | columns))


def test_a_brief_is_called_a_brief():
    assert bylines.byline(article(**BRIEF)) == "Brief after DW, 24 April 2019"
    assert bylines.byline(article(**BRIEF | {"based_on_published": "2019-04"})) == "Brief after DW, April 2019"
    assert bylines.byline(article(outlet="NTB")) == "NTB"
    assert bylines.byline(article()) == "Outlet not known"


def test_a_date_comes_with_its_basis():
    assert (
        bylines.dateline(article(published="2019-04", published_basis="inferred"))
        == "April 2019, inferred from its text"
    )
    assert bylines.dateline(article()) == "Date not known"


def test_lists():
    assert [bylines.listed(items) for items in ([], ["a"], ["a", "b"], ["a", "b", "c"])] == [
        "",
        "a",
        "a and b",
        "a, b and c",
    ]
