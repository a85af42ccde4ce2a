"""The name of a body beside the noun for it."""

import pytest
from made import records


@pytest.mark.parametrize(
    ("text", "code", "speaker"),
    [
        ("Rederiet Nordfart opplyser at båten ligger ved kai.", "nb", "Nordfart"),
        ("Fackförbundet Hamnfolket säger att strejken fortsätter.", "sv", "Hamnfolket"),
        ("Die Reederei Nordfahrt teilte mit, dass die Schiffe am Montag ablegen.", "de", "Nordfahrt"),
        ("Le syndicat QDP affirme que la grève va durer.", "fr", "QDP"),
        ("Компания «Северина» сообщила, что добыча выросла.", "ru", "Severina"),
        ("Chama cha Bahari-Yetu kilidai kwamba mkataba huo haujafikishwa bungeni.", "sw", "Bahari-Yetu"),
        ("Two ships were sent back overnight, according to the tracking firm Quayline.", "en", "Quayline"),
        ("Selskabet bag terminalen, Nordkaj, sagde, at skibene sejler på mandag.", "da", "Nordkaj"),
        ("According to the administrators, Quill, one fund has asked to see the books.", "en", "Quill"),
        ("The company, based in Oslo, said that the ferry would sail.", "en", "company"),
        ("Le syndicat affirme que la grève va durer.", "fr", "union"),
        ("Polisen i Oslo säger att vägen är stängd.", "sv", "police"),
    ],
)
def test_a_name_beside_the_noun_tells_which_body_speaks(text, code, speaker):
    assert [each.speaker for each in records(text, code, "2024-05-10", "quote")] == [speaker]
