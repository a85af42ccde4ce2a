"""Offices without a name: whom the text gave them, or who held them on the day."""

import pytest
from made import records

DAY = "2023-05-10"


def speakers(text, code):
    return [each.speaker for each in records(f"X\n\n{text}", code, DAY, "quote") if each.quote_kind == "direct"]


@pytest.mark.parametrize(
    ("code", "text", "speaker"),
    [
        (
            "de",
            "Olaf Scholz kam nach Prag, wo ihn die Ministerin Alena Veselá traf. „Das war gut“, sagte der Kanzler.",
            "Olaf Scholz",
        ),
        (
            "it",
            "Giorgia Meloni è arrivata a Praga con il ministro Carlo Bruni. "
            "«È andata molto bene», ha detto la presidente del Consiglio.",
            "Giorgia Meloni",
        ),
        (
            "sv",
            "Finlands president Sauli Niinistö kom till Prag med Alva Berg. ”Det gick mycket bra”, sade presidenten.",
            "Sauli Niinistö",
        ),
        (
            "fr",
            "Le maire de Dole, Paul Vasseur, a reçu Emmanuel Macron. « Il a plu tout le jour », raconte le maire.",
            "Paul Vasseur",
        ),
    ],
)
def test_an_office_means_whom_the_text_gave_it_or_who_held_it(code, text, speaker):
    assert speakers(text, code) == [speaker]


def test_nobody_in_particular_holds_an_office_with_a():
    (speaker,) = speakers("Olaf Scholz kam nach Prag. „Das war gut so“, sagte ein Minister.", "de")
    assert speaker != "Olaf Scholz"
