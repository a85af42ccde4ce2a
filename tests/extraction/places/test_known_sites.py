"""Palaces, seats, theatres, rivers and small towns of the news, by the names that each language has for them."""

import pytest
from made import records


def names(text, code):
    return [each.place for each in records(f"Title\n\n{text}", code, "2025-01-02", "place")]


@pytest.mark.parametrize(
    ("code", "text", "expected"),
    [
        ("nb", "Gjestene spiste middag på Slottet i Oslo.", "Royal Palace, Oslo"),
        ("nn", "Dei tok bilete framfor Den forbodne byen.", "Forbidden City"),
        ("da", "De mødtes på Christiansborg Slot.", "Christiansborg"),
        ("sv", "Mötet hölls på Harpsund.", "Harpsund"),
        ("de", "Die Minister berieten im Bundeskanzleramt in Berlin.", "Federal Chancellery"),
        ("nl", "Ze legden bloemen bij het Vredespaleis.", "Peace Palace"),
        ("fr", "Le président dort au fort de Brégançon.", "Fort de Brégançon"),
        ("es", "La reunión fue en el palacio de Carondelet.", "Carondelet Palace"),
        ("it", "L'incontro si è tenuto a Villa Madama.", "Villa Madama"),
        ("pl", "Koncert odbył się na Wawelu.", "Wawel"),
        ("ru", "Гостей провели по Эрмитажу.", "Hermitage"),
        ("uk", "Переговори тривали в Маріїнському палаці.", "Mariinskyi Palace"),
        ("sq", "Ata u takuan në Pallatin e Brigadave.", "Presidential Palace, Tirana"),
        ("sw", "Mkutano ulifanyika katika ukumbi wa KICC.", "Kenyatta International Convention Centre"),
        ("ar", "استقبل الملك ضيفه في قصر اليمامة.", "Al-Yamamah Palace"),
        ("ko", "두 사람은 자금성을 둘러봤다.", "Forbidden City"),
        ("en", "They walked through Rashtrapati Bhavan in Delhi.", "Rashtrapati Bhavan"),
    ],
)
def test_sites_of_the_news_have_the_names_of_their_languages(code, text, expected):
    assert expected in names(text, code)


@pytest.mark.parametrize(
    ("code", "text", "expected"),
    [
        ("ar", "وصل القطار إلى أولان أودي.", "Ulan-Ude"),
        ("ko", "배가 하얼빈과 다롄을 떠났다.", "Harbin"),
        ("ru", "Уровень воды в Амударье упал.", "Amu Darya"),
        ("pl", "Most na rzece Tumen jest zamknięty.", "Tumen River"),
        ("uk", "Черга стоїть у Дорогуську.", "Dorohusk"),
        ("nl", "Het schip voer de Amoer op.", "Amur"),
    ],
)
def test_rivers_and_small_towns_have_the_names_of_their_languages(code, text, expected):
    assert expected in names(text, code)
