"""The sentence around quoted words: its parts, its verbs, and which of the people named in it is the subject."""

import pytest
from made import speakers


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "Emmanuel Macron stayed in Paris; that would be “a very long wait”, Angela Merkel retorted in Oslo."),
        ("nb", "Emmanuel Macron ble i Paris; Angela Merkel snakket om «en svært lang ventetid» for Norge."),
        ("pl", "Emmanuel Macron został w Paryżu; jak twierdzi Angela Merkel, czeka go „bardzo długie lato”."),
    ],
)
def test_a_semicolon_parts_who_speaks_from_others(code, text):
    assert speakers(text, code) == ["Angela Merkel"]


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("da", "Forbundskansleren, Angela Merkel, kalder samarbejdet mellem Oslo og Warszawa »helt forkert«."),
        ("en", "The chancellor, Angela Merkel, calls the deal between Oslo and Warsaw “entirely wrong”."),
        ("fr", "La chancelière, Angela Merkel, qualifie l’accord entre Oslo et Varsovie de « très mauvais »."),
    ],
)
def test_a_name_between_commas_right_before_a_verb_is_its_subject(code, text):
    assert speakers(text, code) == ["Angela Merkel"]


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("ru", "Ангела Меркель назвала Макрона «самым терпеливым соседом» и отметила, что Норвегия довольна."),
        ("nb", "Angela Merkel omtalte Emmanuel Macron som «en klok nabo» og fastholdt at Norge får hjelp."),
        (
            "es",
            "Angela Merkel, más parca, habló de una «charla larga» y felicitó a Emmanuel Macron por su éxito.",
        ),
        ("it", "Angela Merkel ha parlato di una «visita molto lunga» e ha ringraziato Emmanuel Macron a Oslo."),
    ],
)
def test_a_verb_that_leads_to_the_words_goes_before_one_that_goes_on_behind_them(code, text):
    assert speakers(text, code) == ["Angela Merkel"]


@pytest.mark.parametrize(
    ("code", "text", "speaker"),
    [
        ("ru", "«Мы видим большие возможности», — приводит слова Лаврова пресс-служба министерства.", "Sergey Lavrov"),
        ("sw", "Angela Merkel alifika Oslo. “Tutarudi hapa kesho,” alimwambia mwenyeji wake.", "Angela Merkel"),
    ],
)
def test_whose_words_are_cited_and_who_is_told_them(code, text, speaker):
    assert speakers(text, code) == [speaker]
