"""The table of countries: adjectives and capitals."""

import pytest

from lib.gazetteer import countries


@pytest.mark.parametrize(
    ("code", "adjective"), [("KP", "North Korean"), ("US", "US"), ("CA", "Canadian"), ("CI", "Ivorian"), ("ZZ", "")]
)
def test_an_adjective_for_a_country(code, adjective):
    assert countries.adjective(code) == adjective


def test_every_country_has_an_adjective_and_no_two_share_one():
    rows = countries.table().values()
    assert [row["code"] for row in rows if row["kind"] == "country" and not row["adjective"]] == []
    adjectives = [row["adjective"] for row in rows if row["adjective"]]
    assert len(set(adjectives)) == len(adjectives)


def test_groups_of_countries_have_none():
    assert {row["adjective"] for code, row in countries.table().items() if code.isdigit()} == {""}


def test_capitals_come_with_their_country():
    assert ("Hanoi", "VN") in countries.capitals()
    assert all(name and len(code) == 2 for name, code in countries.capitals())
