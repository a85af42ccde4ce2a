"""Capitals that a text tells of without their name."""

import pytest
from made import records, sentence

from lib.extraction.events import capitals


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "Olaf Scholz landed in the Vietnamese capital on Friday."),
        ("en", "Olaf Scholz landed in the capital of Vietnam on Friday."),
        ("de", "Olaf Scholz landete am Freitag in der vietnamesischen Hauptstadt."),
        ("nb", "Olaf Scholz landet fredag i den vietnamesiske hovedstaden."),
        ("fr", "Olaf Scholz est arrivé vendredi dans la capitale vietnamienne."),
        ("ru", "Олаф Шольц прилетел в пятницу во вьетнамскую столицу."),
        ("sw", "Olaf Scholz aliwasili Ijumaa katika mji mkuu wa Vietnam."),
    ],
)
def test_what_happened_in_a_capital_happened_in_that_city(code, text):
    (journey,) = records(text, code, "2024-06-20", "event")
    assert (journey.place, journey.lat is not None) == ("Hanoi", True)


@pytest.mark.parametrize(
    "text",
    [
        "Olaf Scholz landed in the capital.",
        "Vietnam, the capital and the harbour were quiet.",
        "The Vietnamese prime minister spoke of capital and labour.",
    ],
)
def test_a_capital_beside_no_country_is_nowhere(text):
    assert list(capitals.told(sentence(text, "en"))) == []
