"""What a place's name may be part of instead: people, treaties, dishes, products, seats of governments."""

import pytest
from made import document


def named(code, text):
    read = document(text, code, "2024-06-19")
    return [text[each.start : each.end] for passage in read.passages for each in passage.places]


@pytest.mark.parametrize(
    ("code", "text", "expected"),
    [
        ("en", "Delegates praised the Lisbon Treaty and the Helsinki accords in Bergen.", ["Bergen"]),
        ("fr", "Ils ont cité le traité de Lisbonne à Marseille.", ["Marseille"]),
        ("de", "Sie nannten den Vertrag von Lissabon in Marseille.", ["Marseille"]),
        ("en", "The cook served Bologna sausages in Bergen.", ["Bergen"]),
        ("en", "They bought OsloPay and met in Bergen.", ["Bergen"]),
        ("en", "Theodora Paris sang in Bergen.", ["Bergen"]),
        ("en", "The coach Jordan Quist met fans in Bergen.", ["Bergen"]),
        ("en", "The Kremlin rejected the plan in Bergen.", ["Bergen"]),
        ("en", "The guests dined in the Kremlin on Sunday.", ["the Kremlin"]),
        ("en", "The Canadian team won in Bergen. Snow fell in Texas.", ["Bergen", "Texas"]),
        ("en", "Rain fell in Bergen. See #bergen and the site bergen.example for more.", ["Bergen"]),
    ],
)
def test_what_is_no_place(code, text, expected):
    assert [word.removeprefix("the ") for word in named(code, text)] == [word.removeprefix("the ") for word in expected]
