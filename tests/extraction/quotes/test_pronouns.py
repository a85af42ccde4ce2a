"""Whom a pronoun means, and people whom only their capitals and an age or office tell."""

import pytest
from made import document, sentence, speakers

from lib.extraction.quotes.pronouns import in_full, unknown_people


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("nn", "– Vi opnar hamna, seier Angela Merkel. Jakka er strikka av Zelda Quenby (81) frå Bodø. – "
               "Ho er varm, seier ho."),
        ("sq", "“E hapim portin”, tha Angela Merkel. Zelda Quenby nga Shkodra e priti lajmin me lot. “Më "
               "në fund”, tha ajo."),
        ("sw", "“Tunafungua bandari,” alisema Angela Merkel. Zelda Quenby, muuza samaki, alisimama kando. "
               "“Hatimaye leo,” alisema."),
        ("it", "«Apriamo il porto», ha detto Angela Merkel. Zelda Quenby è corsa sul molo. «Era ora, "
               "davvero», ha detto lei."),
    ],
)  # fmt: skip
def test_a_pronoun_may_mean_somebody_nobody_knows(code, text):
    assert speakers(text, code) == ["Angela Merkel", "Zelda Quenby"]


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("it", "«Era ora, e ho pianto», ha raccontato fuori dal tribunale Zelda Quenby, 71 anni."),
        ("it", "Angela Merkel è partita. «Firmeremo presto», ha assicurato però il suo portavoce, Zelda Quenby."),
        ("fr", "Assise devant sa boutique, Zelda Quenby, 61 ans, veut surtout des visas : « Mon fils étudie à Lyon. »"),
    ],
)
def test_an_age_or_an_office_tells_a_name(code, text):
    assert speakers(text, code) == ["Zelda Quenby"]


@pytest.mark.parametrize("text", ["The Northern Star left Oslo.", "In Oslo the Old Harbour opens, 40 years old."])
def test_capitals_alone_are_nobodys_name(text):
    here = sentence(text)
    assert list(unknown_people(here, here.start, here.end)) == []


@pytest.mark.parametrize(
    ("text", "name", "whole"),
    [
        ("El expresidente Zoltan «Zo» Quenby llegó. Quenby saludó.", "Quenby", "Zoltan Quenby"),
        ("La sueca Zelda Quenby marcó.", "Quenby", "Zelda Quenby"),
        ("Quenby saludó.", "Quenby", "Quenby"),
    ],
)
def test_a_family_name_goes_back_to_the_whole_name(text, name, whole):
    assert in_full(name, document(text, "es")) == whole


@pytest.mark.parametrize(
    ("code", "text", "names"),
    [
        (
            "es",
            "Luis Prado firmará hoy, según adelantó su portavoz, Ana Vidal. «No tiene dudas», remarcó.",
            "Ana Vidal",
        ),
        ("nb", "Tora Vik ventet. Ole Berg smilte fornøyd: – Dette var fint, skriver han.", "Ole Berg"),
    ],
)
def test_who_is_credited_last_or_leads_to_the_words_goes_on(code, text, names):
    assert speakers(text, code)[-1] == names
