"""Whom an article is about, and what its sentences therefore need not say."""

import pytest
from made import document, records

from lib.corpus import tellings
from lib.extraction import pipeline
from lib.extraction.events.protagonists import protagonist

STAY = "Emmanuel Macron came to Warsaw on Monday. Macron stayed for two days."


def parties(text, code, kind):
    found = records(text, code, "2021-03-12", "event")
    return [set(each.participants) for each in found if each.event_type == kind]


@pytest.mark.parametrize(
    ("besides", "expected"),
    [
        ((), "Emmanuel Macron"),
        (("Emmanuel Macron",), "Donald Tusk"),
        (("Annie Genevard", "Emmanuel Macron"), "Donald Tusk"),
        (("Donald Tusk", "Emmanuel Macron"), ""),  # Scholz is named once
    ],
)
def test_an_article_is_about_whom_it_names_most(besides, expected):
    text = f"{STAY} Donald Tusk and Macron smiled. Tusk had called Olaf Scholz. The baker Ann Smith, Ann Smith, waved."
    assert protagonist(pipeline.name(document(text)), besides) == expected


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", f"{STAY} In the evening Donald Tusk received him for talks."),
        (
            "de",
            "Emmanuel Macron ist am Montag in Warschau eingetroffen. Macron blieb zwei Tage. "
            "Am Abend empfing ihn Donald Tusk zu Gesprächen.",
        ),
        (
            "fr",
            "Emmanuel Macron est arrivé lundi à Varsovie. Macron est resté deux jours. Le soir, Donald Tusk l’a reçu.",
        ),
        (
            "es",
            "Emmanuel Macron llegó el lunes a Varsovia. Macron se quedó dos días. Por la tarde lo recibió Donald Tusk.",
        ),
        (
            "it",
            "Emmanuel Macron è arrivato lunedì a Varsavia. Macron è rimasto due giorni. "
            "In serata Donald Tusk lo ha ricevuto.",
        ),
        ("nb", "Emmanuel Macron kom til Warszawa mandag. Macron ble i to dager. Donald Tusk tok imot ham om kvelden."),
        (
            "nl",
            "Emmanuel Macron kwam maandag in Warschau aan. Macron bleef twee dagen. Donald Tusk ontving hem 's avonds.",
        ),
        (
            "pl",
            "Emmanuel Macron przyleciał w poniedziałek do Warszawy. Macron został dwa dni. "
            "Wieczorem przyjął go Donald Tusk.",
        ),
        (
            "ru",
            "Эммануэль Макрон прилетел в понедельник в Варшаву. Макрон пробыл там два дня. "
            "Вечером с ним встретился Дональд Туск.",
        ),
        ("sw", "Emmanuel Macron aliwasili Warsaw Jumatatu. Macron alikaa siku mbili. Donald Tusk alimpokea jioni."),
        (
            "ko",
            "에마뉘엘 마크롱 대통령은 월요일 바르샤바에 도착했다. 마크롱 대통령은 이틀간 머물렀다. "
            "도날트 투스크 총리는 저녁에 그와 회담했다.",
        ),
    ],
)
def test_who_is_met_need_not_be_named(code, text):
    assert {"Emmanuel Macron", "Donald Tusk"} in parties(text, code, "MEET")


@pytest.mark.parametrize(
    ("sentence", "kind", "expected"),
    [
        ("On Tuesday the motorcade drove to Berlin.", "TRAVEL", {"Emmanuel Macron"}),
        ("Later a wreath was laid at the cathedral.", "CEREMONY", {"Emmanuel Macron"}),
        ("Before the dinner Tusk gave him a clock.", "GIFT", {"Emmanuel Macron", "Donald Tusk"}),
        ("Poland signed the convention in May 2011.", "SIGN_AGREEMENT", {"Poland"}),  # with whom, is not said
        ("The next summit is to be held in Paris in October.", "MEET", set()),
    ],
)
def test_who_takes_part_follows_from_what_it_is(sentence, kind, expected):
    text = f"{STAY} Donald Tusk met Macron on Tuesday morning. Tusk was glad. {sentence}"
    assert parties(text, "en", kind)[-1] == expected


def test_of_a_guess_and_a_name_the_name_is_kept():
    text = f"{STAY} A wreath was laid at the cathedral on Tuesday. It was Donald Tusk who laid the wreath."
    assert parties(text, "en", "CEREMONY") == [{"Donald Tusk"}]


def test_articles_are_joined_by_whom_they_mean():
    text = f"{STAY} Donald Tusk received him in the evening."
    met = next(each for each in records(text, "en", "2021-03-12", "event") if each.event_type == "MEET")
    assert met.guessed == ("Emmanuel Macron",)
    assert {*tellings.of(met).parties} == {"Donald Tusk", "Emmanuel Macron"}
