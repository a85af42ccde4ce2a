"""Trigger words, and the part of a sentence they stand in."""

import pytest
from made import sentence, trigger

from lib.extraction.events import triggers
from lib.extraction.events.triggers import between_cuts, follows, grammar
from lib.languages import language


@pytest.mark.parametrize(
    ("text", "code", "kinds"),
    [
        ("Angela Merkel met Emmanuel Macron.", "en", ["MEET"]),
        ("Angela Merkel reiste nach Paris.", "de", ["TRAVEL"]),
        ("Angela Merkel ankom Paris og møtte Emmanuel Macron.", "nb", ["TRAVEL", "MEET"]),
        ("Angela Merkel said so.", "en", []),  # words are no triggers
        ("It rained on the quay.", "en", []),
    ],
)
def test_the_triggers_of_a_sentence(text, code, kinds):
    assert [each.kind for each in triggers.find(sentence(text, code))] == kinds


@pytest.mark.parametrize(
    ("text", "code", "kinds"),
    [
        ("Олаф Шольц летит в Лиссабон.", "ru", ["TRAVEL"]),
        ("Время летит быстро.", "ru", []),
        ("Olaf Scholz wraca do Lizbony.", "pl", ["TRAVEL"]),
        ("Olaf Scholz wraca do tematu.", "pl", []),
        ("Olaf Scholz a quitté Lisbonne.", "fr", ["TRAVEL"]),
        ("Olaf Scholz a quitté la scène.", "fr", []),
    ],
)
def test_a_verb_of_motion_tells_of_a_journey_only_beside_a_place(text, code, kinds):
    assert [each.kind for each in triggers.find(sentence(text, code))] == kinds


@pytest.mark.parametrize(
    ("text", "code", "kinds"),
    [
        ("Emmanuel Macron a invité Olaf Scholz à Lyon.", "fr", ["OTHER"]),
        ("Emmanuel Macron est arrivé à l'invitation d'Olaf Scholz.", "fr", ["TRAVEL"]),
        ("Sufrió un ataque al corazón.", "es", []),
    ],
)
def test_an_idiom_tells_of_no_happening(text, code, kinds):
    assert [each.kind for each in triggers.find(sentence(text, code))] == kinds


@pytest.mark.parametrize(
    ("text", "code", "expected"),
    [
        ("Olaf Scholz è partito alla volta di Lisbona.", "it", "at"),
        ("Olaf Scholz parla di Lisbona.", "it", "origin"),
        ("올라프 숄츠 총리는 리스본에 왔다.", "ko", "at"),
    ],
)
def test_the_longer_of_two_prepositions_tells_where(text, code, expected):
    here = sentence(text, code)
    assert [triggers.told_where(here, each) for each in here.places] == [expected]


def test_a_trigger_knows_its_words():
    found = trigger("Then Angela Merkel met Emmanuel Macron.", "MEET")
    assert (found.source, found.start, found.end) == ("met", 19, 22)


def test_a_stretch_holds_a_trigger_or_not():
    here = sentence("Angela Merkel met Emmanuel Macron.")
    assert triggers.holds_trigger(here, 0, here.end)
    assert not triggers.holds_trigger(here, 18, here.end)


@pytest.mark.parametrize(
    ("text", "clause"),
    [
        ("It rained, and Angela Merkel met Emmanuel Macron, who laughed.", ", and Angela Merkel met Emmanuel Macron"),
        ("Angela Merkel met Emmanuel Macron because it rained.", "Angela Merkel met Emmanuel Macron "),
        (
            "Angela Merkel came, late as ever, and a meeting began.",
            "Angela Merkel came, late as ever, and a meeting began.",
        ),
    ],
)
def test_the_clause_of_a_trigger_reaches_back_to_somebody(text, clause):
    found = trigger(text, "MEET")
    assert text[slice(*found.clause)] == clause


def test_a_medium_is_nobody_in_a_clause():
    here = sentence("Reuters wrote this.")
    assert not triggers.holds_actor(here, 0, here.end)


def test_a_segment_lies_between_commas_only():
    text = "It rained, Angela Merkel met Emmanuel Macron because of it, and left."
    found = trigger(text, "MEET")
    assert text[slice(*triggers.segment_of(found.passage, found.start, found.end))] == (
        ", Angela Merkel met Emmanuel Macron because of it"
    )


@pytest.mark.parametrize(
    ("cuts", "stretch", "expected"),
    [([0, 5, 9], (6, 7), (5, 9)), ([0, 5, 9], (5, 9), (5, 9)), ([0, 5, 9], (2, 7), (0, 9)), ([0, 9], (3, 12), (0, 9))],
)
def test_a_stretch_lies_between_two_cuts(cuts, stretch, expected):
    assert between_cuts(cuts, *stretch) == expected


@pytest.mark.parametrize(
    ("before", "is_right_before"),
    [("she went to ", True), ("she went to the ", True), ("she went to the old ", False), ("she went ", False)],
)
def test_a_preposition_stands_right_before_or_one_word_away(before, is_right_before):
    assert follows(grammar(language.get("en")).to, before) is is_right_before


def test_only_small_numbers_in_digits_count_meetings():
    numbers = grammar(language.get("en")).numbers
    assert numbers.search("20 meetings") and numbers.search("three meetings")
    assert not numbers.search("2018 meetings") and not numbers.search("21 meetings")


@pytest.mark.parametrize(
    ("text", "code", "kinds"),
    [
        ("Angela Merkel kommer til å stemme i Bergen.", "nb", []),
        ("Angela Merkel kommer til Bergen.", "nb", ["TRAVEL"]),
        ("Angela Merkel kommer att rösta i Bergen.", "sv", []),
        ("Angela Merkel kommer till Bergen.", "sv", ["TRAVEL"]),
        ("Angela Merkel kommer til at stemme i Bergen.", "da", []),
        ("Angela Merkel kom til Bergen.", "da", ["TRAVEL"]),
    ],
)
def test_a_verb_of_motion_before_another_verb_is_no_journey(text, code, kinds):
    assert [each.kind for each in triggers.find(sentence(text, code)) if each.kind == "TRAVEL"] == kinds


def test_words_that_end_like_an_election_are_none():
    assert list(triggers.find(sentence("I Bergen var det festival.", "sv"))) == []
    assert list(triggers.find(sentence("Statens premiärminister bor i Bergen.", "sv"))) == []


@pytest.mark.parametrize(
    ("text", "code", "kinds"),
    [
        ("Am Freitag fährt Angela Merkel, so der Plan, zum Denkmal.", "de", ["TRAVEL"]),
        ("Angela Merkel fuhr einen alten Wagen.", "de", []),
        ("Angela Merkel drove to the museum.", "en", ["TRAVEL"]),
        ("Angela Merkel drove an old car.", "en", []),
        ("Angela Merkel dro fra hovedstaden.", "nb", ["TRAVEL"]),
        ("Angela Merkel flyver ind mandag.", "da", ["TRAVEL"]),
    ],
)
def test_a_place_without_a_name_is_the_goal_of_a_journey_too(text, code, kinds):
    assert [each.kind for each in triggers.find(sentence(text, code))] == kinds


@pytest.mark.parametrize(
    ("text", "code", "moment"),
    [
        ("A gala dinner was held in Lyon.", "en", "meal"),
        ("In Lyon gab es ein Bankett.", "de", "meal"),
        ("Streiken i Bergen tok slutt.", "nb", "strike"),
        ("An earthquake struck Lyon.", "en", "disaster"),
    ],
)
def test_a_noun_tells_which_of_its_kind_a_happening_is(text, code, moment):
    assert triggers.moment_of(next(triggers.find(sentence(text, code)))) == moment


def test_voters_alone_are_no_election():
    assert list(triggers.find(sentence("Voters in Lyon are angry."))) == []
    assert [each.kind for each in triggers.find(sentence("Voters in Lyon elected a mayor."))] == ["OTHER"]


@pytest.mark.parametrize(
    ("code", "text", "kind", "expected"),
    [
        ("en", "Ann Ash landed in Oslo.", "TRAVEL", "coming"),
        ("en", "Ann Ash returned home.", "TRAVEL", "leaving"),
        ("de", "Anna Esche traf am Montag in Ulm ein.", "TRAVEL", "coming"),
        ("nb", "Anna Ask forlot Bergen mandag.", "TRAVEL", "leaving"),
        ("ru", "Анна Ясень прибыла в Псков.", "TRAVEL", "coming"),
        ("en", "Ann Ash shook hands with Ben Birch.", "MEET", "greeting"),
        ("en", "Ann Ash held talks with Ben Birch.", "MEET", "talks"),
    ],
)
def test_a_journey_comes_or_leaves_and_a_greeting_is_no_talks(code, text, kind, expected):
    found = [triggers.moment_of(each) for each in triggers.find(sentence(text, code)) if each.kind == kind]
    assert found[:1] == [expected]
