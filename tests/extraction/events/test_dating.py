"""What day is given to happenings that tell none of their own."""

import pytest
from made import document

from lib.extraction.document import Dated, Event
from lib.extraction.events import dating
from lib.model import PartialDate

ANN, BEN = "Ann Ash", "Ben Birch"
PASSAGE = document("It rained.", "en", "2019-04-25").passages[0]


def day(iso):
    return Dated(0, 5, PartialDate(iso), basis="explicit")


def event(kind, *participants, **further):
    return Event(kind, PASSAGE, list(participants), **further)


def travel(told):
    return Event("TRAVEL", told.passages[0], ["Angela Merkel"])


@pytest.mark.parametrize(
    ("days", "common"),
    [
        (["2019-04-24", "2019-04-24"], "2019-04-24"),
        (["2019-04-24", "2019-04-25"], "2019-04"),
        (["2019-04-30", "2019-05-01"], "2019"),
        (["2018-12-31", "2019-01-01"], None),
        ([], None),
    ],
)
def test_what_days_have_in_common(days, common):
    assert dating.shared(days) == (PartialDate(common) if common else None)


@pytest.mark.parametrize(
    ("when", "news"),
    [("2019-04-22", True), ("2019-04-21", False), ("2019-04-28", True), ("2019-04-29", False), ("2019-04", False)],
)
def test_three_days_around_publication_are_news(when, news):
    assert dating.is_news(PartialDate(when), PartialDate("2019-04-25")) is news


@pytest.mark.parametrize(
    ("told", "given"),
    [
        (event("MEET", ANN), True),
        (event("MEET", BEN), False),  # nobody the article opens with
        (event("MEET", ANN, dated=day("2019")), False),
        (event("MEET", ANN, planned=True), False),
        (event("MEET", ANN, earlier=True), False),
        (event("MILITARY_ACTION", ANN), False),
        (event("MEET", BEN, also=True), True),
        (event("STATEMENT", BEN, said_by_person=True), True),
        (event("STATEMENT", BEN, direct=True), True),
        (event("STATEMENT", BEN), False),
    ],
)
def test_what_is_given_the_day_of_its_article(told, given):
    assert dating.is_undated_news(told, {ANN}) is given


def test_an_event_of_the_day_without_a_date_gets_that_of_publication_as_inferred():
    lead = document("Angela Merkel arrived. It rained.", "en", "2019-04-25")
    [told] = dating.dated_by_story([travel(lead)], lead)
    assert (told.dated.date, told.dated.basis) == (PartialDate("2019-04-25"), "inferred")
    undated = document("Angela Merkel arrived. It rained.", "en")
    assert dating.dated_by_story([travel(undated)], undated)[0].dated is None


def test_an_article_known_to_the_month_is_about_the_days_it_names():
    lead = document("Angela Merkel arrived on 24 April 2019. It rained.", "en", "2019-04")
    [told] = dating.dated_by_story([travel(lead)], lead)
    assert told.dated.date == PartialDate("2019-04-24")


def test_those_an_article_opens_with_stand_for_their_countries():
    lead = document("Angela Merkel arrived. It rained.", "en", "2019-04-25")
    assert dating.parties_of(lead.passages) == {"Angela Merkel", "Germany"}


def days(text, published="2019-04-25", roles=()):
    """The day of the story at each sentence, as text."""
    told = document(text, "en", published)
    for number, role in roles:
        told.passages[number].role = role
    return [str(each or "") for each in dating.days_of_story(told, PartialDate(published)).values()]


def test_a_paragraph_goes_on_with_the_day_it_has_come_to():
    told = days("They came on Tuesday, 23 April. They ate. On Wednesday, 24 April, they spoke. They signed.")
    assert told[1:] == ["2019-04-23", "2019-04-23", "2019-04-24"]


@pytest.mark.parametrize(("second", "day"), [("25 April 2019", "2019-04-25"), ("24 April 2019", "")])
def test_of_several_days_a_new_paragraph_is_of_that_of_publication_where_it_is_told(second, day):
    assert days(f"They came on 23 April 2019. On {second} they spoke.\n\nThey signed.")[-1] == day


def test_a_section_is_of_the_day_that_its_heading_tells():
    text = "On 25 April 2019 it ended.\n\nThe arrival on 23 April\n\nThey came.\n\nThey ate."
    told = days(text, roles=[(1, "heading")])
    assert told[-2:] == ["2019-04-23", "2019-04-23"]


def test_behind_a_year_long_past_the_day_is_open():
    assert days("They came on 24 April 2019. He was born in 1960. He studied.")[-1] == ""


@pytest.mark.parametrize(
    ("second", "expected"),
    [
        ("On 26 April they will speak.", "2019-04-23"),  # still to come
        ("The day before they had eaten.", "2019-04-23"),  # by the way
        ("In the course of this year much is planned.", "2019-04-23"),
        ("On 24 April they spoke.", "2019-04-24"),
    ],
)
def test_what_is_told_by_the_way_does_not_move_the_story(second, expected):
    assert days(f"They came on 23 April 2019. {second} They slept.")[-1] == expected


def test_under_a_heading_with_its_day_a_look_back_does_not_move_the_story():
    text = "On 25 April 2019 it ended.\n\n24 April: Rome\n\nThey spoke. They had come on 23 April. They ate."
    assert days(text, roles=[(1, "heading")])[-1] == "2019-04-24"
    told = document(text, "en", "2019-04-25")
    told.passages[1].role = "heading"
    assert dating.under_a_day(told.passages) == {2, 3, 4}
