"""Place names in a sentence: through case endings, weighed against people, media and ordinary words."""

import pytest
from made import records


def names(text, code, published="2019-04-24"):
    return [(each.surface, each.place) for each in records(text, code, published, "place")]


@pytest.mark.parametrize(
    ("code", "text", "expected"),
    [
        ("nb", "Norges statsminister besøkte Vladivostok.", [("Norges", "Norway"), ("Vladivostok", "Vladivostok")]),
        ("nb", "Delegasjonen reiste fra Nord-Korea til Moskva.", [("Nord-Korea", "North Korea"), ("Moskva", "Moscow")]),
        ("nb", "Broen ved Bergen ble åpnet.", [("Bergen", "Bergen")]),
        ("nb", "Koret sang i delstaten Georgia.", [("delstaten Georgia", "Georgia (US state)")]),
        ("nl", "Hij opende in het Poolse Gdansk een museum.", [("Gdansk", "Gdańsk")]),
        ("ko", "두 사람이 만난 곳은 평양에서였다.", [("평양에서였다", "Pyongyang")]),
        ("uk", "Делегація з Північної Африки прилетіла.", [("Північної Африки", "North Africa")]),
        ("en", "The choir sang in Reading on Friday.", [("Reading", "Reading")]),
        ("en", "The readers found it nice. Reading is dull.", []),
        ("fr", "Le chœur a chanté à Tours vendredi.", [("Tours", "Tours")]),
        ("fr", "Le chœur fait deux tours. Tours du village aussi.", []),
        ("fr", "Le chœur a chanté au Havre vendredi.", [("Havre", "Le Havre")]),
        ("de", "Der Chor sang am Freitag in Essen.", [("Essen", "Essen")]),
        ("de", "Der Chor lobte das Essen. Das Essen war gut.", []),
        ("it", "Ha cantato per Franca venerdì.", []),
        ("es", "El plan gusta al coro.", []),
        ("it", "La spezia piace al coro di La Spezia.", [("La Spezia", "La Spezia")]),
        ("nb", "Koret sang i Longyearbyen fredag.", [("Longyearbyen", "Longyearbyen")]),
        ("en", "Anna Holm and Kenya Moore sang.", []),
        (
            "en",
            "The leaders of France and Georgia met in Rome.",
            [("France", "France"), ("Georgia", "Georgia"), ("Rome", "Rome")],
        ),
        ("en", "The choir sang at the South Pole.", [("South Pole", "South Pole")]),
        ("ru", "Хор пел в Риме.", [("Риме", "Rome")]),
        ("en", "The choir sang in Austin on Friday.", [("Austin", "Austin")]),
        ("en", "The ship left Mombasa for South Africa.", [("Mombasa", "Mombasa"), ("South Africa", "South Africa")]),
        ("ru", "Президент Бразилии прилетел в Белен.", [("Бразилии", "Brazil"), ("Белен", "Belém")]),
        ("ru", "Хор пел в Белене.", [("Белене", "Belém")]),
        ("ru", "Футболисты «Севильи» уехали.", []),
        ("ar", "وقع الوزراء اتفاقية دبلن.", []),
        ("ar", "ألغى نادي ميلان المباراة.", []),
        ("it", "Era all'Aquila lunedì.", [("Aquila", "L'Aquila")]),
    ],
)
def test_places_in_a_sentence(code, text, expected):
    assert names(text, code) == expected


def test_a_small_town_is_read_where_towns_near_it_are():
    text = "Brannfolk kom fra Odda, Voss og Kinsarvik. Kinsarvik mistet strømmen, og Kinsarvik er stengt."
    assert ("Kinsarvik", "Kinsarvik") in names(text, "nb")
    assert names("Brannfolk fra hele landet kom. De hjalp Kinsarvik lenge.", "nb") == []


def test_a_known_person_is_no_place():
    assert names("Vladimir Putin talte i salen.", "nb") == []


def test_a_newspaper_is_no_place():
    assert names("Avisen New York Times skrev om saken.", "nb") == []


def test_a_word_the_article_also_writes_small_is_no_town():
    assert names("Sand lå på veien. Det var sand overalt.", "nb") == []


def test_names_that_run_into_the_next_sentence_are_found():
    assert ("Ukraina", "Ukraine") in names("Krigen i UkrainaDette sa ministeren.", "nb")


def test_every_mention_tells_why_and_how_sure():
    [found] = records("Han bor i Hanoi.", "nb", "2019", "place")
    assert found.rule.startswith("gazetteer")
    assert 0.5 <= found.confidence <= 1
    assert (found.place_kind, found.country) == ("city", "VN")
    assert found.lat == pytest.approx(21.03, abs=0.1)
    assert found.lon == pytest.approx(105.85, abs=0.1)


def test_a_government_that_speaks_is_a_metonym():
    found = records("USA krever svar. Han bor i USA.", "nb", "2019", "place")
    assert [each.metonym for each in found] == [True, False]


@pytest.mark.parametrize(
    ("code", "text", "acts"),
    [
        ("nb", "Moskva mener at avtalen holder.", [True]),
        ("nb", "Forskere i Moskva mener at avtalen holder.", [False]),
        ("de", "Moskau. Der Hafen wurde am Montag geöffnet.", [False]),
    ],
)
def test_where_something_is_does_not_act(code, text, acts):
    assert [each.metonym for each in records(text, code, "2019-04-24", "place")] == acts


def test_a_club_and_a_first_name_that_is_a_region_are_no_places():
    assert names("Spilleren skifter til IFK Køge.", "da") == []
    assert names("Tränaren Tuva Lindqvist var nöjd.", "sv") == []
    assert names("Secondo i tecnici, la Farnesina segue il caso.", "it") == []
