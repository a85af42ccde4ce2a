"""Names that say where other names lie, and what lies in what."""

import pytest
from made import document

from lib.extraction.places.qualifiers import holds, kilometres
from lib.gazetteer.tables import Place


def found(code, text):
    """What stands in the text, and the state or country of the place it was taken for."""
    read = document(text, code, "2024-06-19")
    return {
        text[each.start : each.end]: each.place.division if each.place.country == "US" else each.place.country
        for passage in read.passages
        for each in passage.places
    }


@pytest.mark.parametrize(
    ("code", "text", "word", "expected"),
    [
        ("en", "The choir sang in Dublin, Ohio, and went home.", "Dublin", "US-OH"),
        ("en", "The choir sang in Berlin, N.H., and went home.", "Berlin", "US-NH"),
        ("en", "The choir sang in Vienna in the state of Virginia.", "Vienna", "US-VA"),
        ("de", "Der Chor sang in Halle (Westfalen) im Regen.", "Halle", "DE"),
        ("fr", "Le chœur a chanté à Valence, en Espagne, hier soir.", "Valence", "ES"),
        ("en", "The choir toured Kansas, Oklahoma and Texas.", "Kansas", "US-KS"),
    ],
)
def test_a_name_behind_tells_where_a_place_lies(code, text, word, expected):
    assert found(code, text)[word] == expected


def test_a_qualifier_counts_in_the_whole_article():
    text = "A mill burned in Rome, Georgia, police said.\n\nFirefighters from Rome came at noon."
    read = document(text, "en", "2024-06-19")
    states = [each.place.division for passage in read.passages for each in passage.places if each.place.name == "Rome"]
    assert states == ["US-GA", "US-GA"]


def test_what_lies_near_decides():
    assert found("en", "Rain fell in Georgia. Schools in Atlanta and Savannah closed.")["Georgia"] == "US-GA"
    assert found("en", "Rain fell in Georgia. Schools in Tbilisi closed.")["Georgia"] == "GE"


def place(place_id, kind="city", country="", division="", lat=0.0, lon=0.0):
    return Place(place_id, place_id, kind, country, lat, lon, 0, (), division)


def test_what_holds_what():
    state, country = place("US-XX", "region", "US", "US-XX"), place("US", "country", "US")
    town = place("1", country="US", division="US-XX")
    assert holds(state, town)
    assert holds(country, town)
    assert not holds(town, state)
    assert not holds(state, place("2", country="US", division="US-YY"))


def test_kilometres_on_a_sphere():
    assert kilometres(place("1"), place("2", lat=0.0, lon=1.0)) == pytest.approx(111.2, abs=0.2)
