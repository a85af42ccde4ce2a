"""The figures by language that README and the program show."""

import sys

import pytest

from lib.library import reading_quality
from lib.model import ROOT

sys.path.append(str(ROOT / "tests" / "benchmarks"))


def test_the_figures_are_shares_of_something():
    figures = reading_quality.figures()
    assert figures["value"].between(0, 1).all()
    assert (figures["n"] >= 0).all()
    assert set(figures["texts"]) <= set(reading_quality.SETS)


def test_each_language_of_a_collection_is_a_column_and_all_that_were_tried_the_last():
    table = reading_quality.unseen(["sw", "de", "xx"])
    assert list(table.columns) == ["German", "Swahili", "All languages"]
    assert "Main events found" in table.index


def test_readme_shows_the_figures_of_the_data_file():
    import unseen

    readme = (ROOT / "README.md").read_text("utf-8")
    assert unseen.with_table(readme, unseen.read()) == readme


@pytest.mark.parametrize(("value", "expected"), [("0.934", ".93"), ("1.000", "1.00"), ("0.000", ".00")])
def test_a_share_is_short(value, expected):
    import unseen

    assert unseen.shown(value) == expected
