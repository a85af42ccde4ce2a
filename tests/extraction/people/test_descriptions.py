"""Who is known only by somebody else: the head of the phrase speaks, not whom it names."""

import pytest
from made import records, sentence


def speakers(code, text):
    return [each.speaker for each in records(f"X\n\n{text}", code, kind="quote") if each.quote_kind == "direct"]


@pytest.mark.parametrize(
    ("code", "text", "speaker"),
    [
        ("en", "“It was cold on the lake,” said critics of Clara Nord.", "critics"),
        ("en", "“It was cold on the lake,” a neighbour of Clara Nord said.", "neighbour of Clara Nord"),
        ("en", "“It was cold on the lake,” Clara Nord’s brother said.", "Clara Nord’s brother"),
        (
            "de",
            "„Es war kalt auf dem See“, sagte eine frühere Kollegin von Clara Nord.",
            "colleague of Clara Nord",
        ),
        ("nb", "– Det var kaldt på sjøen, sier broren til Clara Nord.", "brother of Clara Nord"),
        ("nn", "– Det var kaldt på sjøen, seier bror til Clara Nord.", "brother of Clara Nord"),
        ("da", "– Det var koldt på søen, siger en nabo til Clara Nord.", "neighbour of Clara Nord"),
        ("sv", "– Det var kallt på sjön, säger en granne till Clara Nord.", "neighbour of Clara Nord"),
        ("nl", "“Het was koud op het meer”, zei een buurman van Clara Nord.", "neighbour of Clara Nord"),
        ("fr", "« Il faisait froid sur le lac », a dit un voisin de Clara Nord.", "neighbour of Clara Nord"),
        ("es", "“Hacía frío en el lago”, dijo un vecino de Clara Nord.", "neighbour of Clara Nord"),
        ("it", "“Faceva freddo sul lago”, ha detto una vicina di Clara Nord.", "neighbour of Clara Nord"),
        ("sq", "“Ishte ftohtë në liqen”, tha një mik i Clara Nord.", "mik i Clara Nord"),
        ("sw", "“Kulikuwa na baridi ziwani,” alisema jirani wa Clara Nord.", "neighbour of Clara Nord"),
        ("pl", "„Na jeziorze było zimno” – powiedział sąsiad Tomasza Nowickiego.", "neighbour of Tomasz Nowicki"),
        ("ru", "«На озере было холодно», — сказал сосед Андрея Лаптева.", "neighbour of Andrey Laptev"),
        ("uk", "«На озері було холодно», — сказав сусід Андрія Лаптєва.", "neighbour of Andrii Laptiev"),
    ],
)
def test_the_head_of_the_phrase_speaks(code, text, speaker):
    assert speakers(code, text) == [speaker]


@pytest.mark.parametrize(
    ("code", "text", "speaker"),
    [
        ("en", "“It was cold,” said Clara Nord’s brother, Anton Nord.", "Anton Nord"),
        ("en", "“It was cold,” said a spokeswoman for the court, Anna Weber.", "Anna Weber"),
        ("de", "„Es war sehr kalt“, sagte Anna Weber, eine Sprecherin des Gerichts.", "Anna Weber"),
        ("de", "„Es war sehr kalt“, sagte der Sprecher des Gerichts, Karl Weber.", "Karl Weber"),
        ("fr", "« Il faisait froid », a dit la porte-parole du tribunal, Anne Weber.", "Anne Weber"),
    ],
)
def test_a_name_beside_a_description_speaks(code, text, speaker):
    assert speakers(code, text) == [speaker]


def test_whom_a_description_names_may_act_where_nobody_says_anything():
    found = records("X\n\nThe brother of Angela Merkel met Olaf Scholz in Berlin.", "en", kind="event")
    assert "Olaf Scholz" in found[0].participants


@pytest.mark.parametrize(
    ("text", "code", "who"),
    [
        ("Eksperti i sigurisë Arben Kodra tha se porti hapet.", "sq", "Arben Kodra"),
        ("За словами президента Андрія Бондаря, порт відкриють.", "uk", "Andrii Bondar"),
    ],
)
def test_a_name_that_agrees_with_its_office_is_the_holders(text, code, who):
    assert [each.name for each in sentence(text, code).actors if each.kind != "country"][:1] == [who]
