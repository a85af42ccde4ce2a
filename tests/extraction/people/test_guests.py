"""Hosts and guests: which leader "the host", "his guest" or "her counterpart" is."""

import pytest
from made import document

from lib.extraction.people import guests


def meant(text, code):
    whole = document(text, code, "2024-06-19")
    found = [actor for passage in whole.passages for actor in passage.actors if actor.rule == guests.RULE]
    return [(text[actor.start : actor.end], actor.name) for actor in found]


KIM, PUTIN = "Kim Jong Un", "Vladimir Putin"


@pytest.mark.parametrize(
    ("code", "text", "expected"),
    [
        ("en", "Kim Jong Un met Vladimir Putin in Moscow. The host spoke first.", [("host", PUTIN)]),
        ("en", "Kim Jong Un met Vladimir Putin in Pyongyang. The host spoke first.", [("host", KIM)]),
        ("en", "Kim Jong Un met Vladimir Putin in Pyongyang. The guest spoke first.", [("guest", PUTIN)]),
        ("de", "Kim Jong Un traf Wladimir Putin in Moskau. Danach sprach der Gastgeber.", [("Gastgeber", PUTIN)]),
        ("nb", "Kim Jong-un møtte Vladimir Putin i Moskva. Etterpå talte gjesten.", [("gjesten", KIM)]),
        ("es", "Kim Jong-un se reunió con Vladímir Putin en Moscú. El anfitrión habló.", [("anfitrión", PUTIN)]),
        ("pl", "Kim Dzong Un spotkał Władimira Putina w Moskwie. Gość przemówił.", [("Gość", KIM)]),
        ("en", "Kim Jong Un met Vladimir Putin in Moscow. A guest spoke first.", []),
        ("en", "Kim Jong Un met Vladimir Putin in Moscow. The host country was late.", []),
        ("en", "Kim Jong Un met Vladimir Putin. The host spoke first.", []),
        ("en", "Kim Jong Un came to Moscow. The host spoke first.", []),
        ("de", "Kim Jong Un traf Wladimir Putin in Moskau. Er war dort zu Gast.", []),
    ],
)
def test_the_place_tells_who_is_the_host(code, text, expected):
    assert meant(text, code) == expected


@pytest.mark.parametrize(
    ("code", "text", "expected"),
    [
        ("en", "Kim Jong Un came to Moscow. Vladimir Putin thanked his guest.", KIM),
        ("en", "Vladimir Putin came to Moscow with Kim Jong Un. Kim Jong Un gave his counterpart a sword.", PUTIN),
        ("es", "Kim Jong-un llegó a Moscú. Vladímir Putin saludó a su homólogo.", KIM),
    ],
)
def test_of_two_in_one_clause_it_is_the_other(code, text, expected):
    assert [name for _, name in meant(text, code)] == [expected]


def test_a_minister_who_is_named_of_late_is_the_guest():
    text = (
        "Sergey Lavrov came to Pyongyang. Sergey Lavrov met Kim Jong Un there. Sergey Lavrov spoke. The guest was late."
    )
    assert meant(text, "en") == [("guest", "Sergey Lavrov")]
