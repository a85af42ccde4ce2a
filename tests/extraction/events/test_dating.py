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
        (event("MEET", BEN), True),  # nobody the article opens with, but over on its day
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
    return [str(each.told or "") for each in dating.days_of_story(told, PartialDate(published)).values()]


def test_a_paragraph_goes_on_with_the_day_it_has_come_to():
    told = days("They came on Tuesday, 23 April. They ate. On Wednesday, 24 April, they spoke. They signed.")
    assert told[1:] == ["2019-04-23", "2019-04-23", "2019-04-24"]


@pytest.mark.parametrize("second", ["25 April 2019", "24 April 2019"])
def test_of_several_days_a_new_paragraph_is_of_the_first_day_of_the_news(second):
    assert days(f"They came on 23 April 2019. On {second} they spoke.\n\nThey signed.")[-1] == "2019-04-23"


def test_a_day_still_to_come_is_not_that_of_the_story():
    assert days("They came. On 26 April they will speak.\n\nThey ate.")[-1] == "2019-04-25"


def test_a_section_is_of_the_day_that_its_heading_tells():
    text = "On 25 April 2019 it ended.\n\nThe arrival on 23 April\n\nThey came.\n\nThey ate."
    told = days(text, roles=[(1, "heading")])
    assert told[-2:] == ["2019-04-23", "2019-04-23"]


def test_behind_a_year_long_past_the_day_is_open():
    assert days("They came on 24 April 2019. In 1960 he studied. He wrote.")[-1] == ""


@pytest.mark.parametrize(
    ("second", "expected"),
    [
        ("On 26 April they will speak.", "2019-04-23"),  # still to come
        ("The day before they had eaten.", "2019-04-23"),  # by the way
        ("In the course of this year much is planned.", "2019-04-23"),
        ("They ate in Oslo, where on 24 April a bridge was opened.", "2019-04-23"),  # told of a noun
        ("They had met on 22 April.", "2019-04-23"),  # a look back
        ("On 22 April, in Oslo, they had met.", "2019-04-22"),  # one that opens its sentence
        ("So he told them on 24 April.", "2019-04-23"),  # when it was said
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


@pytest.mark.parametrize(
    ("code", "look_back"),
    [("en", "The day before, they had come by train."), ("de", "Tags zuvor waren sie mit dem Zug gekommen.")],
)
def test_a_look_back_that_opens_a_paragraph_moves_its_story(code, look_back):
    first = {"en": "On 24 April 2019 they spoke.", "de": "Am 24. April 2019 sprachen sie."}[code]
    told = document(f"{first}\n\n{look_back} Oslo.", code, "2019-04-25")
    assert dating.days_of_story(told, PartialDate("2019-04-25"))[2].told == PartialDate("2019-04-23")


def test_a_programme_goes_on_with_its_day():
    text = "On Friday, Angela Merkel will arrive. She lays a wreath. It rained.\n\nShe lays a wreath."
    told = document(text, "en", "2019-04-25")
    ahead = [each.ahead and each.ahead.iso for each in dating.days_of_story(told, PartialDate("2019-04-25")).values()]
    assert ahead == [None, "2019-04-26", "2019-04-26", None]
    wreath = Event("CEREMONY", told.passages[1], [ANN], planned=True)
    [found] = dating.dated_by_story([wreath], told)
    assert (found.dated.date, found.planned) == (PartialDate("2019-04-26"), True)


def test_a_sentence_that_tells_of_a_year_is_not_of_the_day():
    told = document("They came on 24 April 2019. The pact of Oslo in 2015 was signed.", "en", "2019-04-25")
    assert not dating.is_undated_news(Event("SIGN_AGREEMENT", told.passages[1], [ANN]), set())


def test_statements_are_of_the_days_of_the_news_only():
    told = document("On 12 April 2019 they met. Ann spoke.", "en", "2019-04-25")
    said = Event("STATEMENT", told.passages[1], [ANN], direct=True)
    met = Event("MEET", told.passages[1], [ANN])
    assert [each.dated and each.dated.date for each in dating.dated_by_story([said, met], told)] == [
        None,
        PartialDate("2019-04-12"),
    ]


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "Angela Merkel landed two hours earlier."),
        ("ru", "Ангела Меркель приземлилась часом раньше."),
        ("it", "Poche ore prima era atterrata Angela Merkel."),
        ("nb", "En halv time tidligere landet Angela Merkel."),
    ],
)
def test_hours_earlier_is_still_of_the_day(code, text):
    told = document(text, code, "2019-04-25").passages[0]
    assert dating.is_undated_news(Event("TRAVEL", told, ["Angela Merkel"], earlier=True), set())


def test_what_is_counted_back_is_counted_from_the_day_of_the_story():
    told = document("They came on 24 April 2019. They had met two days after the storm.", "en", "2019-04-25")
    storm = Event("OTHER", told.passages[1], [], dated=Dated(0, 5, None, back=("day", 2)))
    [found] = dating.dated_by_story([storm], told)
    assert (found.dated.date, found.dated.basis) == (PartialDate("2019-04-22"), "inferred")
