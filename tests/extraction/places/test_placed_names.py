"""Towns and villages that no list holds, told by the words around their names."""

import pytest
from made import records

from lib.extraction import meaning


def told(text, code):
    found = records(f"Title\n\n{text}", code, "2025-01-02", "place")
    return [(each.surface, each.place) for each in found if each.rule == "told by the words around it"]


@pytest.mark.parametrize(
    ("code", "text", "surface", "name"),
    [
        ("en", "A barn burned down outside Velstoke on Tuesday.", "Velstoke", "Velstoke"),
        ("en", "He grew up in Upper Velstoke.", "Upper Velstoke", "Upper Velstoke"),
        ("en", "Hundreds of Velstoke residents lost power.", "Velstoke", "Velstoke"),
        ("de", "Die Bürgermeisterin von Kestelried dankte den Helfern.", "Kestelried", "Kestelried"),
        ("fr", "Les pompiers de Saint-Orlac sont intervenus.", "Saint-Orlac", "Saint-Orlac"),
        ("es", "Los vecinos de Torralbera de Yuso protestaron.", "Torralbera de Yuso", "Torralbera de Yuso"),
        ("it", "Il sindaco di Montevarello ha firmato.", "Montevarello", "Montevarello"),
        ("nl", "De burgemeester van Dravenbeek zwijgt.", "Dravenbeek", "Dravenbeek"),
        ("nb", "En mann fra Morvedal er savnet.", "Morvedal", "Morvedal"),
        ("nn", "Ho voks opp i Morvedal.", "Morvedal", "Morvedal"),
        ("sv", "En lada brann ner strax utanför Norra Morvhult.", "Norra Morvhult", "Norra Morvhult"),
        ("da", "Kvinden voksede op i Morvedrup.", "Morvedrup", "Morvedrup"),
        ("pl", "Do wypadku doszło niedaleko Zagórzanki.", "Zagórzanki", "Zagórzanka"),
        ("ru", "Пожар случился недалеко от Веденеевки.", "Веденеевки", "Vedeneevka"),
        ("uk", "Пожежа сталася неподалік Ведринівки.", "Ведринівки", "Vedrynivka"),
        ("sq", "Zjarri ra pranë Grabonishtit.", "Grabonishtit", "Grabonisht"),
        ("sw", "Wakazi wa Nyamisongo walihama.", "Nyamisongo", "Nyamisongo"),
        ("ar", "اندلع حريق في قرية كفر برطوم مساء الاثنين.", "كفر برطوم", "كفر برطوم"),
    ],
)
def test_words_that_only_towns_have_around_them_tell_one_in_its_first_case(code, text, surface, name):
    assert told(text, code) == [(surface, name)]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("She left Velstoke, a small town of 3,000 people, on Monday.", "Velstoke"),
        ("The factory stands in Velstoke in Bavaria.", "Velstoke"),
        ("The bus ran from Velstoke to Riga.", "Velstoke"),
        ("The road between Velstoke and Riga was shut.", "Velstoke"),
    ],
)
def test_a_noun_a_region_and_a_journey_tell_one_as_well(text, name):
    assert name in [surface for surface, _ in told(text, "en")]


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "They stood near Velstoke headquarters and outside Velstoke's plant."),
        ("en", "He moved from Velstoke to Karmona as a manager."),
        ("en", "Smith, mayor of a town in the north, was late."),
        ("en", "The case went to Velstoke in Riga."),
        ("de", "In der Nähe von Siemens Werken und bei Kestelmann in München."),
        ("nb", "Saken gikk til Arbeidsretten i Oslo."),
        ("ar", "يعيش في قرية صغيرة قرب الحدود."),
    ],
)
def test_firms_and_nouns_are_none(code, text):
    assert told(text, code) == []


@pytest.mark.parametrize(("share", "count"), [(0.89, 0), (0.91, 1)])
def test_a_name_behind_in_is_a_places_where_its_sentence_surely_means_one(monkeypatch, share, count):
    monkeypatch.setattr(meaning, "share", lambda *_: share)
    assert len(told("Yesterday the choir sang in Velstoke.", "en")) == count
    assert told("Yesterday the choir sang for Velstoke.", "en") == []
    assert told("Gestern sang der Chor in Velstoke.", "de") == []


def test_every_other_mention_is_told_as_well():
    assert [each for each, _ in told("He was born in Velstoke. Velstoke has a church.", "en")] == ["Velstoke"] * 2
