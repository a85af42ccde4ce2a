"""Towns that no list holds, told by a known place beside them, and known ones by the first word of a long name."""

import pytest
from made import records


def names(text, code):
    return [(each.surface, each.place) for each in records(f"Title\n\n{text}", code, "2025-01-02", "place")]


@pytest.mark.parametrize(
    ("code", "text", "expected"),
    [
        ("nb", "Strømmen er borte i Morvedal og Bergen.", ("Morvedal", "Morvedal")),
        ("en", "Schools stay shut in Kamenoska, Latvia, until Monday.", ("Kamenoska", "Kamenoska")),
        ("en", "Schools stay shut in Riga and Kamenoska.", ("Kamenoska", "Kamenoska")),
        ("fr", "Les écoles restent fermées à Kamenoska (Bretagne).", ("Kamenoska", "Kamenoska")),
    ],
)
def test_an_unknown_name_beside_a_known_place_is_a_town(code, text, expected):
    assert expected in names(text, code)


@pytest.mark.parametrize(
    "text",
    [
        "He was in Riga and Kamenoska said nothing.",
        "He spoke of Kamenoska, Latvia.",
        "The shop opens in Riga and Monday is a holiday.",
    ],
)
def test_what_opens_a_clause_or_is_placed_nowhere_is_none(text):
    assert not {"Kamenoska", "Monday"} & {surface for surface, _ in names(text, "en")}


def test_a_town_is_told_by_the_first_word_of_its_long_name():
    text = "Un incendie a détruit une école de Brive-la-Gaillarde. Les pompiers de Tulle sont venus à Brive."
    assert ("Brive", "Brive-la-Gaillarde") in names(text, "fr")
