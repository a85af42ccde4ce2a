"""Who is meant by a noun alone that the text gave somebody by name."""

import pytest
from made import records


def last_speaker(text, code):
    return records(text, code, "2024-05-10", "quote")[-1].speaker


@pytest.mark.parametrize(
    ("text", "code", "speaker"),
    [
        (
            "Kardinal Lena Dahl kom till Skara på måndagen. Taket är redan lagat, berättar kardinalen.",
            "sv",
            "Lena Dahl",
        ),
        ("Ordførar Tora Vik opna brua i dag. Brua skal malast raud, opplyste ordføraren.", "nn", "Tora Vik"),
        ("Rådgiver Jon Moe ventet på kaia. Ingen talte tallene opp, ifølge rådgiveren.", "nb", "Jon Moe"),
        ("Nabo Kari Lund så flammene. – Det brant i hele natt, fortalte naboen.", "nb", "Kari Lund"),
        ("Ordførar Tora Vik opna brua i dag. Brua er for smal, meiner ein ordførar.", "nn", "mayor"),
        (
            "Le ministre de la Pêche, Paul Vasseur, est venu. « Le port rouvrira », a assuré le ministre.",
            "fr",
            "Paul Vasseur",
        ),
        ("L'avocate Anne Vasseur a plaidé hier. « Le port rouvrira », assure la juriste.", "fr", "Anne Vasseur"),
        ("Fisker Jon Moe ventet på kaia. Kvotene er for små, ifølge fiskerne.", "nb", "fishermen"),
    ],
)
def test_a_noun_alone_means_whom_the_text_called_so(text, code, speaker):
    assert last_speaker(text, code) == speaker


@pytest.mark.parametrize(
    ("text", "code", "speaker"),
    [
        (
            "Inés Carral excavó el puerto. Carral vive en Vigo. «El mármol no miente», resume la investigadora.",
            "es",
            "Inés Carral",
        ),
        ("Lena Dahl kam im März. „Die Brücke hält“, sagte die Ingenieurin.", "de", "Lena Dahl"),
        ("Lena Dahl kam im März. „Die Brücke hält“, sagte eine Ingenieurin.", "de", "engineer"),
        ("Lena Dahl kam mit Tom Berg. „Die Brücke hält“, sagte die Ingenieurin.", "de", "engineer"),
        ("Inés Carral excavó el puerto. «El mármol no miente», dijo la abogada.", "es", "lawyer"),
    ],
    ids=["named most", "alone", "a", "one of two", "somebody of hers"],
)
def test_a_noun_with_the_means_whom_the_text_speaks_of(text, code, speaker):
    assert last_speaker(text, code) == speaker
