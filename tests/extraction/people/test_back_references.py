"""Whom pronouns, "both", "the newspaper" and "the ministry" point back to."""

import pytest
from made import document

WHEN = "2024-06-19"


def meant(text, code, kind):
    """The names that the actors of one kind got, sentence by sentence."""
    read = document(text, code, WHEN)
    return [actor.name for passage in read.passages for actor in passage.actors if actor.kind == kind]


@pytest.mark.parametrize(
    ("code", "text", "expected"),
    [
        ("en", "Kim Jong Un came. He left.", "Kim Jong Un"),
        ("de", "Kim Jong Un kam. Er ging.", "Kim Jong Un"),
        ("nb", "Kim Jong Un kom. Han dro.", "Kim Jong Un"),
        ("en", "Vladimir Putin came. Kim Jong Un said he was late.", "Kim Jong Un"),
        ("en", "Kim Jong Un came. Vladimir Putin came. He left.", "Vladimir Putin"),
        ("en", "Kim Jong Un came. It rained. It rained. He left.", ""),
        ("en", "He left.", ""),
    ],
)
def test_one_person(code, text, expected):
    assert meant(text, code, "pronoun")[-1] == expected


def test_who_is_named_most_often_is_meant_of_those_just_before():
    text = "Kim Jong Un slept. Kim Jong Un woke. Vladimir Putin met Kim Jong Un. He left."
    assert meant(text, "en", "pronoun") == ["Kim Jong Un"]


def test_a_pronoun_before_a_name_does_not_mean_it():
    assert meant("Vladimir Putin came. He said Kim Jong Un was late.", "en", "pronoun") == ["Vladimir Putin"]


@pytest.mark.parametrize(
    ("code", "text", "expected"),
    [
        ("en", "Kim Jong Un met Vladimir Putin. Both leaders left.", ["Kim Jong Un|Vladimir Putin"]),
        ("en", "Russia and North Korea signed. Both countries agreed.", ["North Korea|Russia"]),
        ("en", "Kim Jong Un slept. Both leaders left.", []),
        ("en", "Kim Jong Un met Vladimir Putin. Both countries agreed.", []),
    ],
)
def test_two_who_were_named(code, text, expected):
    assert meant(text, code, "they") == expected


@pytest.mark.parametrize(
    ("code", "text", "expected"),
    [
        ("en", "Reuters wrote about it. The newspaper told more.", ["Reuters", "Reuters"]),
        ("en", "Reuters wrote. Le Monde wrote. The newspaper told more.", ["Reuters", "Le Monde", "Le Monde"]),
        ("en", "The newspaper told more.", []),
    ],
)
def test_a_medium(code, text, expected):
    assert meant(text, code, "medium") == expected


@pytest.mark.parametrize(
    ("code", "text", "expected"),
    [
        ("en", "The Ugandan foreign ministry spoke. The ministry spoke.", "Ugandan Foreign Ministry"),
        (
            "nb",
            "Det ugandiske utenriksdepartementet talte. Departementet talte.",
            "Ugandan Foreign Ministry",
        ),
        ("en", "The ministry spoke.", "Ministry"),
        ("en", "The foreign ministry spoke. The defence ministry spoke.", "Ministry of Defence"),
    ],
)
def test_a_ministry(code, text, expected):
    assert meant(text, code, "institution")[-1] == expected


def test_what_was_named_long_ago_is_not_meant():
    text = "Reuters wrote about it. " + "It rained. " * 9 + "The newspaper told more."
    assert meant(text, "en", "medium") == ["Reuters"]


def test_both_are_the_two_an_article_names_most_where_the_sentences_before_name_no_two():
    text = "Kim Jong Un met Vladimir Putin. Putin smiled and Kim smiled. Donald Trump stayed away. Both leaders ate."
    assert meant(text, "en", "they")[-1] == "Kim Jong Un|Vladimir Putin"


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "Emmanuel Macron met Olaf Scholz. Scholz lunched with Oleg Kozhemyako. The two leaders smiled."),
        ("nb", "Emmanuel Macron møtte Olaf Scholz. Scholz spiste med Oleg Kozjemjako. De to lederne smilte."),
        (
            "sw",
            "Emmanuel Macron alikutana na Olaf Scholz. Scholz alilakiwa na Oleg Kozhemyako. Viongozi hao walicheka.",
        ),
    ],
)
def test_the_two_leaders_are_who_lead_a_country(code, text):
    (both,) = document(text, code).passages[-1].actors
    assert both.name == "Emmanuel Macron|Olaf Scholz"
