"""Offices: who held one on the day, and offices without a name that point back."""

import pytest
from made import document, sentence

from lib.extraction.people import offices


def passage(text, code, published="2024-06-19"):
    return document(text, code, published).passages[0]


def held(text, code, published="2024-06-19"):
    return [actor.name for actor in offices.holders(passage(text, code, published))]


def nameless(text, code):
    one = passage(text, code)
    return [text[actor.start : actor.end] for actor in offices.described(one)]


@pytest.mark.parametrize(
    ("code", "text", "expected"),
    [
        ("en", "The Russian president left.", ["Vladimir Putin"]),
        ("nb", "Den russiske presidenten dro.", ["Vladimir Putin"]),
        ("de", "Der russische Präsident ging.", ["Vladimir Putin"]),
        ("en", "The leader of North Korea left.", ["Kim Jong Un"]),
        ("en", "A Russian president left.", []),
        ("en", "The president left.", []),
        ("en", "Russia grew, and the president left.", []),
        ("en", "The Russian president, Vladimir Putin, left.", []),
        ("en", "Vladimir Putin, Russian president, left.", []),
    ],
)
def test_who_held_an_office(code, text, expected):
    assert held(text, code) == expected


def test_the_day_tells_who_held_it():
    assert held("The Russian president left.", "en", "2010-06-19") == ["Dmitry Medvedev"]


@pytest.mark.parametrize(
    ("code", "text", "expected"),
    [
        ("en", "The minister said it was late.", ["minister"]),
        ("en", "It was late, said the minister.", ["minister"]),
        ("nb", "Det var sent, sa statsministeren.", ["statsministeren"]),
        ("pl", "Minister powiedział, że jest późno.", ["Minister"]),
        ("en", "A minister said it was late.", []),
        ("en", "The minister slept.", []),
        ("en", "Jane Okello, the minister of transport, said it was late.", []),
    ],
)
def test_an_office_that_speaks_without_a_name(code, text, expected):
    assert nameless(text, code) == expected


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("pl", "Jest późno, powiedział minister Łukasz."),
        ("uk", "Уже пізно, сказав міністр Єгор."),
        ("uk", "Уже пізно, сказав міністр Їжак."),
        ("en", "It was late, said minister Čapek."),
        ("en", "It was late, said minister Şahin."),
        ("en", "It was late, said minister İnce."),
    ],
)
def test_a_capital_of_any_alphabet_behind_an_office_is_its_name(code, text):
    assert nameless(text, code) == []


@pytest.mark.parametrize(
    ("text", "expected"), [(" Łukasz", True), ("\n Їжак", True), (" and", False), (", Jane", False), ("", False)]
)
def test_what_follows_an_office(text, expected):
    assert offices.is_before_capital(f"minister{text}", len("minister")) is expected


@pytest.mark.parametrize(
    ("text", "most_words", "expected"),
    [
        ("Russian president", 0, True),
        ("Russian first vice president", 1, False),
        ("Russian first vice president", 2, True),
        ("Russian, president", 2, False),
        ("Russian (president", 2, False),
    ],
)
def test_a_country_is_near_an_office(text, most_words, expected):
    office = (text.index("president"), len(text))
    assert offices.is_near(text, (0, len("Russian")), office, most_words) is expected
    assert offices.is_near(text, office, (0, len("Russian")), most_words) is expected


def test_a_person_inside_of_a_places_name_is_none():
    one = passage("They met at Kim Il Sung Square in Pyongyang.", "en")
    assert offices.names(one) == []


@pytest.mark.parametrize(
    ("text", "code", "who"),
    [
        ("The Kremlin chief promised help.", "en", ["Vladimir Putin"]),
        ("Le maître du Kremlin a promis une aide.", "fr", ["Vladimir Putin"]),
        ("Очільник Кремля пообіцяв допомогу.", "uk", ["Vladimir Putin"]),
        ("Angela Merkel saw the Kremlin.", "en", ["Angela Merkel"]),
        ("Il Pontefice ha chiesto una tregua.", "it", ["Pope Francis"]),
        ("Der Papst bat um eine Waffenruhe.", "de", ["Pope Francis"]),
        ("교황은 휴전을 요청했다.", "ko", ["Pope Francis"]),
        ("Im Jahr 1978 wurde ein Papst gewählt.", "de", []),
    ],
)
def test_an_epithet_that_only_one_leader_has(text, code, who):
    assert [each.name for each in sentence(text, code, "2019-04-25").actors if each.kind == "person"] == who


@pytest.mark.parametrize(
    ("text", "code", "who"),
    [
        ("Vladimir Putin came late. The Russian guest promised help.", "en", ["Vladimir Putin"]),
        ("Vladimir Poetin kwam laat. De Russische gast beloofde hulp.", "nl", ["Vladimir Putin"]),
        ("The train came late. The Russian guest promised help.", "en", []),
    ],
)
def test_a_guest_is_the_leader_of_its_people_where_the_article_names_them(text, code, who):
    last = document(text, code, "2019-04-25").passages[-1]
    assert [each.name for each in last.actors if each.kind == "person"] == who


def test_being_a_guest_in_a_country_makes_nobody_its_leader():
    text = "Kim Jong Un hat Wladimir Putin empfangen. Er ist in Nordkorea zu Gast. Der russische Gast blieb über Nacht."
    _, guest, named = document(text, "de", "2024-06-19").passages
    assert [actor.name for actor in guest.actors if actor.kind == "person"] == []
    assert [actor.name for actor in named.actors] == ["Vladimir Putin"]
