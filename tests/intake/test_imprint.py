"""Lines with roles in, the outlet that signs them out."""

import pytest

from lib.intake.imprint import outlet_of
from lib.model import Line


def lines_of(*pieces):
    text, lines = "", []
    for role, piece in pieces:
        lines.append(Line(len(text), len(text) + len(piece), role))
        text += piece + "\n"
    return text, lines


@pytest.mark.parametrize(
    ("pieces", "expected"),
    [
        ([("body", "Boats left the harbour."), ("other", "(©NTB)")], "NTB"),
        ([("other", "HARBOUR TOWN (Reuters) –"), ("body", "Boats left.")], "Reuters"),
        ([("body", "Boats left."), ("other", "(dpa/AFP)")], "dpa"),
        ([("other", "CNN"), ("other", "—"), ("body", "Boats left.")], "CNN"),
        ([("other", "Reuters"), ("body", "Boats left.")], ""),
        ([("other", "Photo: Jane Doe (Reuters)")], ""),
        ([("body", "Boats left (Reuters)")], ""),
        ([("other", "(Jane Doe)")], ""),
        ([], ""),
    ],
)
def test_who_signs(pieces, expected):
    assert outlet_of(*lines_of(*pieces)) == expected
