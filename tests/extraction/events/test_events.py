"""Events: what happened, when, where, with whom; not what is hoped for or usual."""

import pytest
from made import records


def told(text, published="2019-04-25", code="nb"):
    return [
        (each.event_type, each.date, each.place, each.participants)
        for each in records(text, code, published, "event")
        if each.event_type != "STATEMENT"
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Vladimir Putin og Donald Trump møttes i Hanoi onsdag.",
            ("MEET", "2019-04-24", "Hanoi", ("Vladimir Putin", "Donald Trump")),
        ),
        ("Donald Trump ankom Moskva i mars 2018.", ("TRAVEL", "2018-03", "Moscow", ("Donald Trump",))),
        (
            "Vladimir Putin reiste fra Moskva til Hanoi i går.",
            ("TRAVEL", "2019-04-24", "Hanoi", ("Vladimir Putin",)),
        ),
    ],
)
def test_an_event(text, expected):
    assert expected in told(text)


def test_two_travellers_in_one_sentence_have_their_own_days():
    text = "Vladimir Putin reiste til Hanoi torsdag, mens Donald Trump ankom dagen før."
    assert [(row[1], row[3]) for row in told(text)] == [
        ("2019-04-25", ("Vladimir Putin",)),
        ("2019-04-24", ("Donald Trump",)),
    ]


def test_a_journey_has_an_origin():
    [journey] = records("Vladimir Putin reiste fra Moskva til Hanoi i går.", "nb", "2019-04-25", "event")
    assert (journey.origin, journey.place) == ("Moscow", "Hanoi")


def test_meetings_counted_one_by_one():
    text = "I mars 2018 hadde Donald Trump fire møter med Xi Jinping og tre møter med Vladimir Putin."
    assert [row[3] for row in told(text)] == [("Donald Trump", "Xi Jinping"), ("Donald Trump", "Vladimir Putin")]


def test_what_is_expected_is_planned():
    [meeting] = records("Vladimir Putin og Donald Trump skal møtes i Hanoi.", "nb", "2019-04-25", "event")
    assert meeting.planned
    assert meeting.status == "planned"


@pytest.mark.parametrize(
    "text",
    [
        "Vladimir Putin reiser sjelden til Hanoi.",
        "Donald Trump håper på et møte med Vladimir Putin.",
        "Det er et vakkert land med lange tradisjoner.",
    ],
)
def test_hopes_and_habits_are_no_events(text):
    assert told(text) == []


def test_one_happening_told_twice_is_one_event():
    text = "Vladimir Putin og Donald Trump møttes i Hanoi onsdag.\n\nPutin og Trump møttes for første gang i Hanoi.\n"
    assert len(told(text)) == 1


def test_every_event_stands_on_its_sentence():
    text = "Regnet falt. Vladimir Putin og Donald Trump møttes i Hanoi onsdag."
    [meeting] = records(text, "nb", "2019-04-25", "event")
    assert text[meeting.start : meeting.end] == meeting.surface
    assert "møttes" in meeting.rule


def test_a_date_in_direct_speech_is_the_speakers():
    text = "“We open the border by 2031,” Vladimir Putin said after he met Xi Jinping in Moscow."
    assert all(each.date[:4] != "2031" for each in records(text, "en", "2019-04-25", "event"))


def test_a_plan_behind_and_does_not_turn_a_weekday_to_the_future():
    text = "Vladimir Putin arriti në Pekin të dielën dhe pritet të kthehet në Moskë."
    assert "2019-04-21" in [each.date for each in records(text, "sq", "2019-04-25", "event")]


def test_a_plan_before_with_keeps_its_weekday_ahead():
    text = "Vladimir Putin anatarajiwa kukutana na Xi Jinping mjini Beijing siku ya Jumamosi."
    found = [(each.date, each.planned) for each in records(text, "sw", "2019-04-25", "event")]
    assert found == [("2019-04-27", True)]


def test_who_reports_of_a_journey_does_not_make_it():
    text = "According to Vladimir Putin, the visit will last two days."
    assert all("Vladimir Putin" not in each.participants for each in records(text, "en", "2019-04-25", "event"))
