"""Palaces, seats, theatres, rivers and small towns of the news, by the names that each language has for them."""

import pytest
from made import records


def names(text, code):
    return [each.place for each in records(f"Title\n\n{text}", code, "2025-01-02", "place")]


@pytest.mark.parametrize(
    ("code", "text", "expected"),
    [
        # palaces, seats and theatres of the news
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
        # rivers, islands, landscapes and small towns
        ("ar", "وصل القطار إلى أولان أودي.", "Ulan-Ude"),
        ("ko", "배가 하얼빈과 다롄을 떠났다.", "Harbin"),
        ("ru", "Уровень воды в Амударье упал.", "Amu Darya"),
        ("pl", "Most na rzece Tumen jest zamknięty.", "Tumen River"),
        ("uk", "Черга стоїть у Дорогуську.", "Dorohusk"),
        ("nl", "Het schip voer de Amoer op.", "Amur"),
        ("es", "El barco zarpó hacia Roatán.", "Roatán"),
        ("uk", "Дощі йдуть у Трансильванії.", "Transylvania"),
        ("ko", "관광객들이 마요르카섬을 찾았다.", "Mallorca"),
        ("ar", "اندلعت الحرائق في كريت.", "Crete"),
        ("ru", "Мост через Прут закрыт.", "Prut"),
        ("pl", "Rolnicy z Żuław czekają na deszcz.", "Żuławy"),
        ("sq", "Niveli i Shkumbinit u rrit.", "Shkumbin"),
        ("en", "France is slow, said the mayor of Tihange in Belgium.", "Tihange"),
        # cities by the names of other times, and as they are misspelt
        ("ru", "Философ родился в Кёнигсберге.", "Kaliningrad"),
        ("it", "La mostra arriva a Breslavia.", "Wrocław"),
        ("nl", "De trein vertrok uit Wladivostok.", "Vladivostok"),
        ("en", "They met in Pyonyang on Monday.", "Pyongyang"),
        # what sites all over are called after
        ("fr", "Il parla place de l'Indépendance à Dakar.", "Independence Square"),
        ("fr", "La délégation fut reçue au Palais royal de la ville.", "Royal Palace"),
        ("pl", "Wiec odbył się na placu Wolności.", "Freedom Square"),
        ("ru", "Митинг прошёл на площади Победы.", "Victory Square"),
        ("ar", "تجمع الناس في ساحة الشهداء.", "Martyrs' Square"),
        ("sw", "Alipokelewa katika Kasri la Kifalme.", "Royal Palace"),
        ("es", "La marcha salió de la calle Independencia.", "Independencia Street"),
    ],
)
def test_places_have_the_names_of_their_languages(code, text, expected):
    assert expected in names(text, code)


@pytest.mark.parametrize(
    ("code", "text", "place"),
    [
        ("en", "The cruiser Moskva sank in the storm.", "Moscow"),
        ("ru", "Крейсер «Москва» затонул.", "Moscow"),
        ("sq", "Ata panë raketën Angara.", "Ankara"),
        ("de", "Das sagt eine Forscherin der Universität Szeged.", "Szeged"),
        ("sw", "Mhadhiri wa Chuo Kikuu cha Dodoma alikataa.", "Dodoma"),
        ("ar", "أهدى الضيف سيفا كوريا إلى المتحف.", "Korea"),
        ("fr", "Le Quai d'Orsay a convoqué l'ambassadeur.", "Orsay"),
        ("ko", "크렘린궁이 이를 밝혔다.", "Kremlin"),
        ("de", "Am Sonntag ging es in Schulen und bei einem Treffen in Belgien darum.", "Sonntag"),
    ],
)
def test_ships_universities_adjectives_and_governments_are_no_places(code, text, place):
    assert place not in names(text, code)


@pytest.mark.parametrize(
    ("code", "text", "place"),
    [
        ("it", "L'incontro si è tenuto a Villa Madama.", "Villa Madama"),
        ("ko", "열차는 얼롄하오터를 거쳐 갔다.", "Erenhot"),
        ("ko", "두 정상은 청와대에서 회담했다.", "Blue House"),
        ("sw", "Rais atarejea Dodoma Ijumaa.", "Dodoma"),
        ("ar", "سافر الوزير إلى سوريا أمس.", "Syria"),
    ],
)
def test_what_stands_beside_a_place_does_not_hide_it(code, text, place):
    assert place in names(text, code)
