"""Towns, islands and districts that no list holds, told by their noun."""

import pytest
from made import records


def told(text, code):
    found = records(f"Title\n\n{text}", code, "2025-01-02", "place")
    return [(each.surface, each.place, each.place_kind, each.lat) for each in found if "told by" in each.rule]


@pytest.mark.parametrize(
    ("code", "text", "expected"),
    [
        ("ru", "Его унесло течением у села Ведрушка.", ("Ведрушка", "Vedrushka", "city")),
        ("uk", "У селі Ведрушка загинув чоловік.", ("Ведрушка", "Vedrushka", "city")),
        ("en", "He grew up in the village of Kamenoska.", ("Kamenoska", "Kamenoska", "city")),
        ("fr", "Il a grandi dans le village de Kamenoska.", ("Kamenoska", "Kamenoska", "city")),
        ("nb", "De bor i landsbyen Morvedal.", ("Morvedal", "Morvedal", "city")),
        ("sq", "Lindi në fshatin Zvërrec.", ("Zvërrec", "Zvërrec", "city")),
        ("de", "Sie kam aus dem Dorf Kamenoska.", ("Kamenoska", "Kamenoska", "city")),
    ],
)
def test_an_unknown_name_behind_a_noun_for_places_is_one_without_a_position(code, text, expected):
    assert told(text, code) == [(*expected, None)]


def test_the_next_name_and_every_other_mention_are_told_as_well():
    text = "Strømmen er borte i kommunene Moskevik og Værvik. Også ferja til Moskevik står."
    assert [name for name, *_ in told(text, "nb")] == ["Moskevik", "Værvik", "Moskevik"]


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "The village Green was full, and the town Council met."),
        ("it", "Parlarono della data comune della Pasqua."),
        ("ru", "В городе Москва прошёл дождь."),
    ],
)
def test_no_other_word_is_a_place(code, text):
    assert told(text, code) == []


def test_a_korean_village_is_told_by_its_ending_behind_its_town():
    found = told("경찰은 강원 삼척시 마다면에서 사고가 났다고 밝혔다.", "ko")
    assert [name for _, name, *_ in found] == ["Mada-myeon"]


def test_a_korean_village_is_told_by_its_noun_in_one_word_and_behind_another():
    found = told("불은 경북 영양군 가라면 마둔리와 두무마을까지 번졌다. 이 농촌마을은 조용하다.", "ko")
    assert [name for _, name, *_ in found] == ["Yeongyang-gun", "Gara-myeon", "Madun-ri", "Dumu-maeul"]


@pytest.mark.parametrize(
    ("code", "text", "name"),
    [
        ("fr", "Il a grandi dans le village de Saint-Orlac-sur-Vesle.", "Saint-Orlac-sur-Vesle"),
        ("es", "Vive en la aldea de Torralbera del Cardo.", "Torralbera del Cardo"),
        ("uk", "У селі Забір'ївка загинув чоловік.", "Забір'ївка"),
    ],
)
def test_a_name_of_several_parts_is_told_as_a_whole(code, text, name):
    assert [surface for surface, *_ in told(text, code)] == [name]
