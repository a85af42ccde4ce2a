"""Whose view a clause is by words for a view alone."""

import pytest
from made import records


def reported(text, code):
    found = records(f"X\n\n{text}", code, "2023-05-10", "quote")
    return [(each.surface, each.speaker) for each in found if each.quote_kind == "indirect"]


@pytest.mark.parametrize(
    ("code", "text", "words", "speaker"),
    [
        (
            "it",
            "È arrivato Carlo Bruni, il sindaco, secondo il quale il ponte resterà chiuso tutto l’anno.",
            "il ponte resterà chiuso tutto l’anno",
            "Carlo Bruni",
        ),
        (
            "es",
            "Para la profesora Ana Ruiz, el puente seguirá cerrado todo el año.",
            "el puente seguirá cerrado todo el año",
            "Ana Ruiz",
        ),
        (
            "fr",
            "Pour Anne Vasseur, maire de Dole, le pont restera fermé toute l’année.",
            "le pont restera fermé toute l’année",
            "Anne Vasseur",
        ),
    ],
)
def test_a_view_is_of_whom_the_words_lead_to(code, text, words, speaker):
    assert reported(text, code) == [(words, speaker)]


def test_for_somebody_of_whom_nothing_is_told_is_no_view():
    assert reported("Para Ana Ruiz, el partido de mañana será el último del año.", "es") == []
