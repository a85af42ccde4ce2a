"""What a sentence leaves out of a happening because those before have told it."""

import pytest
from made import records


def told(text, code, published="2021-03-12"):
    """The kind, day and participants of each event."""
    found = records(text, code, published, "event")
    return [(each.event_type, each.date, set(each.participants)) for each in found if each.event_type != "STATEMENT"]


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "Emmanuel Macron met Olaf Scholz in Bonn on Thursday. The talks lasted three hours."),
        ("de", "Emmanuel Macron traf am Donnerstag in Bonn Olaf Scholz. Die Gespräche dauerten drei Stunden."),
        ("nb", "Emmanuel Macron møtte torsdag Olaf Scholz i Bonn. Samtalene varte i tre timer."),
        ("ru", "Эммануэль Макрон встретился в четверг с Олафом Шольцем в Бонне. Переговоры длились три часа."),
    ],
)
def test_a_further_word_on_a_meeting_is_no_meeting_of_its_own(code, text):
    assert told(text, code) == [("MEET", "2021-03-11", {"Emmanuel Macron", "Olaf Scholz"})]


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "Emmanuel Macron met Olaf Scholz in Bonn on Thursday. In the end a treaty was signed."),
        ("de", "Emmanuel Macron traf am Donnerstag in Bonn Olaf Scholz. Am Ende wurde ein Vertrag unterzeichnet."),
        ("fr", "Emmanuel Macron a rencontré Olaf Scholz à Bonn jeudi. À la fin, un accord a été signé."),
    ],
)
def test_what_follows_has_the_parties_told_before(code, text):
    assert ("SIGN_AGREEMENT", "2021-03-11", {"Emmanuel Macron", "Olaf Scholz"}) in told(text, code)


def test_who_travelled_last_travels_on():
    found = told("Emmanuel Macron met Olaf Scholz in Bonn on Thursday. Scholz left for Kiel. Then he flew home.", "en")
    assert [each[2] for each in found if each[0] == "TRAVEL"][-1] == {"Olaf Scholz"}


def test_with_nobody_told_before_it_is_too_little():
    assert told("It rained. In the end a treaty was signed.", "en") == []


def test_a_meeting_with_somebody_elsewhere_is_of_another_time():
    found = told(
        "Emmanuel Macron met Olaf Scholz in Bonn on Thursday. At the talks with Joe Biden in Oslo he wept.", "en"
    )
    assert not any("Joe Biden" in each[2] for each in found)


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "Emmanuel Macron arrived in Oslo on Thursday. The train left for Bergen on Friday."),
        ("sv", "Emmanuel Macron anlände till Oslo i torsdags. Tåget lämnade Oslo i fredags."),
    ],
)
def test_a_journey_that_names_nobody_is_that_of_the_last_traveller(code, text):
    found = [each for each in told(text, code) if each[0] == "TRAVEL"]
    assert [each[2] for each in found] == [{"Emmanuel Macron"}] * 2


def test_talks_that_name_nobody_are_those_of_the_two_told_before():
    found = told("Emmanuel Macron met Olaf Scholz in Bonn on Thursday. On Friday talks went on in Kiel.", "en")
    assert found[-1] == ("MEET", "2021-03-12", {"Emmanuel Macron", "Olaf Scholz"})


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "At the airport Emmanuel Macron was received by Olaf Scholz on Thursday. Their talks lasted two hours."),
        ("ru", "В четверг Эммануэля Макрона встретил в аэропорту Олаф Шольц. Переговоры длились два часа."),
    ],
)
def test_a_greeting_at_the_airport_is_not_the_talks(code, text):
    assert [each[0] for each in told(text, code)].count("MEET") == 2


def test_a_sentence_that_names_somebody_else_takes_nobody_from_those_before():
    found = told("Emmanuel Macron met Olaf Scholz in Bonn on Thursday. The ambassador Joe Roe lives in Kiel.", "en")
    assert all("Joe Roe" not in each[2] for each in found)
    found = told("Emmanuel Macron met Olaf Scholz in Bonn on Thursday. On Friday talks with Joe Biden followed.", "en")
    assert ("MEET", "2021-03-12", {"Joe Biden", "Emmanuel Macron"}) not in found


def test_who_gives_stays_before_who_is_given():
    found = records(
        "Olaf Scholz met Emmanuel Macron in Bonn on Thursday. On Friday Macron signed an agreement.",
        "en",
        "2021-03-12",
        "event",
    )
    assert [each.participants for each in found][-1][0] == "Emmanuel Macron"


def test_parties_told_before_are_said_to_be():
    text = "Emmanuel Macron met Olaf Scholz in Bonn on Thursday. In the end a treaty was signed."
    found = records(text, "en", "2021-03-12", "event")
    assert [each.rule.endswith(", parties supposed") for each in found] == [False, True]
    assert [bool(each.guessed) for each in found] == [False, True]


def test_a_gift_to_nobody_named_is_for_the_other_of_the_two():
    text = "Emmanuel Macron met Olaf Scholz in Bonn on Thursday. Scholz presented him with a clock."
    found = [each for each in records(text, "en", "2021-03-12", "event") if each.event_type == "GIFT"]
    assert [each.participants for each in found] == [("Olaf Scholz", "Emmanuel Macron")]


def test_the_past_that_a_story_looks_back_to_lends_nobody():
    text = (
        "Olaf Scholz arrived in Oslo on Thursday. Emmanuel Macron met Joe Biden in Paris in May 2014. It rained. "
        "It snowed. On Friday talks went on in Bergen."
    )
    assert "Joe Biden" not in told(text, "en")[-1][2]


def test_disasters_are_nobodys():
    text = "In Bonn Olaf Scholz arrived days after an earthquake struck the city of Kiel on Monday."
    assert ("OTHER", set()) in [(kind, who) for kind, _, who in told(text, "en")]


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "Emmanuel Macron met Olaf Scholz in Bonn on Thursday. At the airport they were greeted by children."),
        ("de", "Emmanuel Macron traf am Donnerstag in Bonn Olaf Scholz. Kinder begrüßten sie mit Brot und Salz."),
    ],
)
def test_a_greeting_by_nobody_named_is_not_the_talks(code, text):
    (met,) = (each for each in records(text, code, "2021-03-12", "event") if each.event_type == "MEET")
    assert met.sentence_id == 0


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("es", "Samia Suluhu Hassan recibió el jueves a William Ruto. Hassan habló con Ruto. Hoy regresará a Nairobi."),
        ("it", "Samia Suluhu Hassan ha ricevuto giovedì William Ruto. Hassan ha lodato Ruto. Oggi tornerà a Nairobi."),
    ],
)
def test_who_leaves_for_home_is_at_home_where_the_way_ends(code, text):
    assert [each[2] for each in told(text, code) if each[0] == "TRAVEL"] == [{"William Ruto"}]
