"""Sentences that hold words of somebody in marks are reports of them, too."""

import pytest
from made import records


def mixed(text, code):
    found = records(f"X\n\n{text}", code, "2023-05-10", "quote")
    return [(each.surface, each.speaker) for each in found if each.quote_kind == "mixed"]


@pytest.mark.parametrize(
    ("code", "text", "surface", "speaker"),
    [
        (
            "nb",
            "Broen blir «en gave til byen», lovte Ole Berg.",
            "Broen blir «en gave til byen», lovte Ole Berg",
            "Ole Berg",
        ),
        (
            "en",
            "The bridge, Jane Holm said, was “a gift to the town”.",
            "The bridge, Jane Holm said, was “a gift to the town",
            "Jane Holm",
        ),
        (
            "es",
            "Ana Ruiz calificó el puente de «regalo para la ciudad».",
            "Ana Ruiz calificó el puente de «regalo para la ciudad»",
            "Ana Ruiz",
        ),
    ],
)
def test_the_sentence_is_a_report(code, text, surface, speaker):
    assert mixed(text, code) == [(surface, speaker)]


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "Jane Holm said: “The bridge is a gift to the town.”"),
        ("en", "Jane Holm raised her glass to “many more years of peace”."),
        ("nb", "– Broen er en gave til byen, sa Ole Berg."),
    ],
)
def test_whole_sentences_and_toasts_are_none(code, text):
    assert mixed(text, code) == []
