"""How sure a place is, and which of several bears a name here."""

from collections import Counter

import pytest
from made import records

from lib.extraction.places.disambiguation import LEAST, MOST, base, likeliest, weighed
from lib.extraction.places.surroundings import Surroundings
from lib.gazetteer.tables import Place
from lib.gazetteer.toponyms import longest
from lib.gazetteer.unspaced import words
from lib.languages import language


def place(kind="city", population=0, country="", place_id="1"):
    return Place(place_id, place_id, kind, country, 0.0, 0.0, population)


def mention(code, text, word, **around):
    run = words(text, language.get(code))
    at = next(at for at, token in enumerate(run) if token.text == word)
    found = longest(run, at)
    return weighed(run, at, *found, Surroundings(**around)) if found else None


@pytest.mark.parametrize(
    ("kind", "population", "length", "expected"),
    [
        ("country", 0, 1, 0.95),
        ("region", 0, 2, 0.95),
        ("city", 9_000_000, 1, 0.9),
        ("city", 1_000_000, 1, 0.85),
        ("city", 400_000, 1, 0.75),
        ("city", 100_000, 1, 0.55),
        ("city", 99_999, 1, 0.35),
        ("city", 10, 2, 0.9),
    ],
)
def test_how_likely_a_name_is_a_place_by_kind_and_size(kind, population, length, expected):
    assert base(place(kind, population), length) == expected


def test_a_place_of_the_hand_table_is_likely_whatever_its_size():
    assert base(place("site", 0, place_id="kremlin"), 1) == 0.9


def test_the_first_choice_stays_without_reason():
    first, second = place(population=900_000, country="FR"), place(population=800_000, country="US", place_id="2")
    assert likeliest((first, second), Surroundings()) == first


@pytest.mark.parametrize(("population", "wins"), [(50_000, True), (40_000, False)])
def test_a_namesake_in_a_country_spoken_of_wins_unless_it_is_tiny(population, wins):
    first, near = place(population=1_000_000, country="FR"), place(population=population, country="US", place_id="2")
    found = likeliest((first, near), Surroundings(countries=Counter(["US"])))
    assert found == (near if wins else first)


def test_the_one_country_spoken_of_outweighs_a_capital_elsewhere():
    text = "Nobody in Lebanon knew. The choir sang in Tripoli."
    found = [each.country for each in records(text, "en", "2024-05-10", "place") if each.place == "Tripoli"]
    assert found == ["LB"]


def test_a_region_in_a_country_spoken_of_wins():
    first, region = place(population=1_000_000, country="FR"), place("region", country="US", place_id="2")
    assert likeliest((first, region), Surroundings(countries=Counter(["US"]))) == region


@pytest.mark.parametrize(("population", "wins"), [(40_000, True), (60_000, False)])
def test_a_region_wins_over_a_small_town(population, wins):
    town, island = place(population=population, country="FR"), place("island", country="US", place_id="2")
    assert likeliest((town, island), Surroundings()) == (island if wins else town)


def test_a_country_stays_whatever_is_spoken_of():
    georgia = mention("en", "He lives in Georgia", "Georgia", countries=Counter(["US"]))
    assert georgia.place.kind == "country"
    assert {other.country for other in georgia.runners_up} >= {"US"}


@pytest.mark.parametrize(
    ("code", "text", "word", "confidence", "reason"),
    [
        ("en", "He lives in Norway", "Norway", 0.99, "gazetteer, behind “in”"),
        ("en", "and Norway slept", "Norway", 0.95, "gazetteer"),
        ("en", "and Bergen slept", "Bergen", 0.55, "gazetteer"),
        ("nb", "Han bor i Bergen", "Bergen", 0.8, "gazetteer, behind “i”"),
        ("uk", "Він живе в Києві", "Києві", 0.99, "gazetteer, behind “в”"),
    ],
)
def test_a_mention_tells_how_sure_it_is_and_why(code, text, word, confidence, reason):
    found = mention(code, text, word)
    assert found.confidence == pytest.approx(confidence)
    assert LEAST <= found.confidence <= MOST
    assert found.rule == reason


def test_rules_add_up():
    found = mention("en", "They met in Bergen", "Bergen", countries=Counter(["NO"]))
    assert found.confidence == pytest.approx(0.55 + 0.25 + 0.15)
    assert found.rule == "gazetteer, behind “in”, its country is spoken of"


@pytest.mark.parametrize(
    ("text", "word", "around"),
    [
        ("and Bergen slept", "Bergen", {"surnames": frozenset({"Bergen"})}),
        ("and Bergen slept", "Bergen", {"small": frozenset({"bergen"})}),
        ("and Bergen Warren slept", "Bergen", {}),
        ("Bergen slept", "Bergen", {}),
        ("the Bank of England", "England", {}),
    ],
)
def test_what_is_too_unlikely_is_no_mention(text, word, around):
    assert mention("en", text, word, **around) is None


def test_the_span_is_that_of_all_words():
    text = "and New York slept"
    found = mention("en", text, "New")
    assert text[found.start : found.end] == "New York"
    assert found.place not in found.runners_up


def test_a_town_stands_before_the_region_of_its_name_but_beside_a_word_for_one():
    text = "Er reiste durch Bolivien, von Oruro und Sucre nach Tarija."
    assert next(each.place_kind for each in records(text, "de", "", "place") if each.surface == "Tarija") == "city"
    text = "El departamento de Tarija, en Bolivia, protesta."
    assert next(each.place_kind for each in records(text, "es", "", "place") if each.surface == "Tarija") == "region"
