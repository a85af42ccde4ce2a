"""In which town a site is: the one that it is told beside, else the one that the article is set in."""

import pytest
from made import records


def where(text, code):
    found = records(text, code, "2025-01-02", "place")
    return {each.surface: (each.lat and round(each.lat), each.lon and round(each.lon)) for each in found}


@pytest.mark.parametrize(
    ("code", "text", "site"),
    [
        ("en", "Talks in Bergen\n\nThe guests slept. They met at Ladbe Castle.", "Ladbe Castle"),
        ("sv", "Samtal i Bergen\n\nGästerna sov. De möttes på Ladbeholmen.", "Ladbeholmen"),
    ],
)
def test_a_site_that_no_town_stands_beside_lies_where_the_article_is_set(code, text, site):
    assert where(text, code)[site] == (60, 5)


def test_where_two_towns_may_be_meant_it_lies_nowhere():
    text = "Talks in Bergen and in Oslo\n\nThe guests slept. They met at Ladbe Castle."
    assert where(text, "en")["Ladbe Castle"] == (None, None)


def test_a_guests_town_is_not_where_the_article_is_set():
    text = "Ordføreren i Lviv kom til Bergen\n\nHan la ned kranser. De møttes ved Ladbe festning i Bergen."
    assert where(text, "nb")["Ladbe festning"] == (60, 5)


def test_a_small_far_town_of_the_same_name_gives_no_position():
    assert where("Title\n\nDe sang ved Kinnakyrkja i Bergen.", "nn")["Kinnakyrkja"] == (60, 5)
