"""What stands around a name and tells that it is a place: a list of places, a word for what only towns have."""

import pytest
from made import document, records


def named(text, code):
    return [(each.surface, each.place) for each in records(f"Title\n\n{text}", code, "2025-01-02", "place")]


@pytest.mark.parametrize(
    ("code", "text", "expected"),
    [
        ("ru", "Из Хабаровска и Читы отправлены понтоны.", ("Читы", "Chita")),
        ("it", "Il treno viaggia tra Torino e L'Aquila.", ("L'Aquila", "L'Aquila")),
        ("uk", "Рух між Львовом і Стриєм зупинено.", ("Стриєм", "Stryi")),
        ("nb", "Toget går mellom Bergen og Voss.", ("Voss", "Voss")),
        ("sq", "Rruga midis Tiranës dhe Gjakovës u mbyll.", ("Gjakovës", "Gjakovë")),
    ],
)
def test_a_name_beside_a_place_behind_a_word_for_where_is_one(code, text, expected):
    assert expected in named(text, code)


@pytest.mark.parametrize(
    ("code", "text", "expected"),
    [
        ("sq", "Kryebashkiaku i Gjakovës foli.", ("Gjakovës", "Gjakovë")),
        ("ru", "Об этом сообщил мэр Читы.", ("Читы", "Chita")),
        ("uk", "Вода затопила вулиці Рахова.", ("Рахова", "Rakhiv")),
        ("es", "Hablaron en pleno centro de Leticia.", ("Leticia", "Leticia")),
        ("pl", "Mieszkańcy Głuchołaz czekali.", ("Głuchołaz", "Głuchołazy")),
        ("en", "She spoke to the residents of Sauda.", ("Sauda", "Sauda")),
    ],
)
def test_a_name_behind_what_only_towns_have_is_a_town(code, text, expected):
    assert expected in named(text, code)


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("es", "Es la madre de Leticia."),
        ("en", "The residents thanked mayor Bletchley."),
        ("uk", "Того ж дня вона повернулася додому."),
    ],
)
def test_a_person_or_a_word_that_opens_a_sentence_is_no_place(code, text):
    assert named(text, code) == []


def test_a_river_behind_the_word_that_opens_a_sentence_is_nobodys_family_name():
    found = document("Title\n\nРівень Тиси зріс. Тиса вийшла з берегів.", "uk", "2025-01-02")
    assert [each.place.name for passage in found.passages for each in passage.places] == ["Tisza", "Tisza"]
