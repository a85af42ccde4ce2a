"""What a failing engine gives: good English is never taken for it, whatever it repeats or shares with its source."""

from __future__ import annotations

import pytest

from lib.english.degenerate import left_untranslated, repeated, repeats_itself


@pytest.mark.parametrize(
    ("text", "again"),
    [
        ("It it it it rained.", "it"),
        ("The train came and came and came and came.", "came and"),
        ("He came to the house to the house to the house.", "to the house"),
        (
            "the minister of the region, the minister of the region, the minister of the region",
            "minister of the region",
        ),
        ("hahahahahahahahahahaha", "ha"),
        ("Aaaaaaaaaah", "A"),
        ("of on by of by on by on of on on of by by on of on by of of by on by on of on by", "on"),
    ],
)
def test_what_goes_round_in_circles(text, again):
    assert set(repeated(text).casefold().split()) == set(again.casefold().split())


@pytest.mark.parametrize(
    "text",
    [
        "",
        "word",
        "He said very very well",
        "It was very, very, very cold.",
        "“No, no, no,” he shouted.",
        "to the house to the house",
        "one two three four five",
        "2019 2019 2019 2019",
        "It cost 1000000000 crowns.",
        "She sat by the sea and he sat by the sea and they sat by the fire.",
    ],
)
def test_what_good_english_repeats_is_no_circle(text):
    assert repeated(text) == ""


def test_a_word_counts_from_four_times_and_a_phrase_from_three():
    assert [bool(repeated("again " * times)) for times in (3, 4)] == [False, True]
    assert [bool(repeated("and again " * times)) for times in (2, 3)] == [False, True]


@pytest.mark.parametrize(
    ("english", "source", "again"),
    [
        ("on and on and on and", "Det varte lenge.", "on and"),
        ("no no no no", "nei nei nei nei", ""),
        ("no no no no", "nei nei nei", "no"),
        ("They talked.", "De snakket og snakket og snakket.", ""),
    ],
)
def test_what_the_source_repeats_too_is_no_fault(english, source, again):
    assert set(repeats_itself(english, source).split()) == set(again.split())


@pytest.mark.parametrize(
    ("source", "english", "left"),
    [
        ("Rais alifika mjini jana.", "Rais alifika mjini jana.", "Rais alifika mjini jana"),
        ("Rais alifika mjini jana.", "The president alifika mjini.", "alifika, mjini"),
        ("Toget kom ikke fram til byen i går.", "The king said: Toget kom ikke fram", "Toget kom ikke fram"),
    ],
)
def test_words_that_were_left_as_they_are(source, english, left):
    assert left_untranslated(source, english) == left


@pytest.mark.parametrize(
    ("source", "english"),
    [
        ("Rais alifika mjini jana.", ""),
        ("Rais alifika mjini jana.", "The president arrived in town yesterday."),
        ("Kim Jong Un na Vladimir Putin", "Kim Jong Un and Vladimir Putin"),
        ("Hun leste The New York Times i går", "She read The New York Times yesterday"),
        ("Vladivostok", "Vladivostok"),
        ("Die Hand in der Hand", "The hand in the hand"),
        ("Han var president i et land for lenge siden", "He was president of a land a long time ago"),
        ("2019 2020 2021 2022", "2019 2020 2021 2022"),
    ],
)
def test_names_and_words_that_two_languages_share_are_not_left_untranslated(source, english):
    assert left_untranslated(source, english) == ""
