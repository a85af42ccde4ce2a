"""What a single word tells of a name."""

import csv

import pytest

from lib.extraction.people import name_words
from lib.gazetteer.unspaced import words
from lib.languages import language
from lib.model import DATA


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("Jane", True),
        ("Łukasz", True),
        ("Şahin", True),
        ("Їжак", True),
        ("Ґалина", True),
        ("J", True),
        ("NATO", False),
        ("jane", False),
        ("장관", False),
        ("2019", False),
    ],
)
def test_a_capital_word(word, expected):
    assert name_words.is_capital(word) is expected


@pytest.mark.parametrize(("word", "expected"), [("장관", True), ("وزير", True), ("Jane", False), ("2019", False)])
def test_a_word_of_a_script_without_capitals(word, expected):
    assert name_words.is_caseless(word) is expected


@pytest.mark.parametrize(
    ("code", "word", "expected"),
    [
        ("en", "President", True),
        ("nb", "statsminister", True),
        ("nb", "forhandlingsleder", True),
        ("nb", "stein", False),
        ("de", "Bundespräsident", True),
        ("en", "stone", False),
    ],
)
def test_a_title(code, word, expected):
    assert name_words.is_title(word, language.get(code)) is expected


def test_words_that_open_sentences():
    assert "however" in name_words.openers(language.get("en"))
    assert "okello" not in name_words.openers(language.get("en"))


def test_given_names_are_those_of_known_people_and_of_many_countries():
    assert {"vladimir", "klaus", "łukasz", "wanjiru", "shpresa"} <= name_words.first_names()
    assert not {"justice", "media", "berlin", "said"} & name_words.first_names()


def test_particles_that_are_articles_tell_nothing_where_nouns_are_capital():
    dutch, german = (name_words.particles(language.get(code)) for code in ("nl", "de"))
    assert {"van", "der", "den", "von"} <= dutch
    assert dutch - german == {"der", "den", "zu"}


def test_every_particle_stands_in_its_example():
    with (DATA / "name_particles.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [row["particle"] for row in rows if f" {row['particle']} " not in row["example"]] == []
    assert [row["particle"] for row in rows if not row["languages"] or row["is_article"] not in ("", "yes")] == []


@pytest.mark.parametrize(
    ("code", "text", "length"),
    [("en", "Norway", 1), ("en", "North Korea", 2), ("en", "London", 1), ("nb", "Hamar", 0), ("en", "stone", 0)],
)
def test_a_large_place(code, text, length):
    assert name_words.place_length(words(text, language.get(code)), 0) == length


def test_a_word_of_a_places_name():
    run = words("the North Korea minister", language.get("en"))
    assert [name_words.is_place_word(run, at) for at in range(3)] == [False, True, True]
