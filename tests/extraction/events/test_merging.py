"""Which events of an article are one, and what becomes of them."""

from dataclasses import replace

import pytest
from made import document

from lib.extraction.document import Dated, Event
from lib.extraction.events import merging
from lib.gazetteer.tables import Place
from lib.model import PartialDate

WHOLE = document("First it rained. Then it snowed. Then it was dry.", "en", "2019-04-25")
FIRST, SECOND, THIRD = WHOLE.passages
ANN, BEN, CAL = "Ann Ash", "Ben Birch", "Cal Cedar"


def day(iso, basis="explicit"):
    return Dated(0, 5, PartialDate(iso), basis=basis)


def place(name, kind="city", country="FR", lat=0.0):
    return Place(name, name, kind, country, lat, 0.0, 0)


def event(kind="MEET", *participants, passage=FIRST, **further):
    return Event(kind, passage, list(participants), evidence=[passage.number], **further)


# --- the same? ---


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        (event("MEET", ANN, BEN), event("MEET", ANN, BEN), True),
        (event("MEET", ANN, BEN), event("MEET", ANN), True),
        (event("MEET", ANN, BEN), event("MEET"), True),
        (event("MEET", ANN, BEN), event("MEET", ANN, CAL), False),
        (event("MEET", ANN, BEN), event("TRAVEL", ANN, BEN), False),
        (event("MEET", ANN), event("MEET", ANN, planned=True), False),
        (event("TRAVEL", ANN), event("TRAVEL", ANN, BEN), False),
        (event("GIFT", ANN, BEN), event("GIFT", BEN, ANN), False),
        (event("MEET", ANN, dated=day("2019-04-24")), event("MEET", ANN, dated=day("2019-04")), True),
        (event("MEET", ANN, dated=day("2019-04-24")), event("MEET", ANN, dated=day("2019-04-25")), False),
        (event("MEET", ANN, place=place("Paris")), event("MEET", ANN, place=place("Lyon")), False),
        (event("MEET", ANN, place=place("Paris")), event("MEET", ANN, place=place("France", "country")), True),
        (event("TRAVEL", ANN, origin=place("Paris")), event("TRAVEL", ANN), False),
        (event("GIFT", ANN), event("GIFT", ANN, also=True), False),
        (event("MEET", ANN, BEN), event("MEET", ANN, also=True), True),
        (event("MEET", ANN), event("MEET", ANN, BEN, also=True), False),
    ],
)
def test_two_events_are_one_where_nothing_they_tell_differs(one, other, same):
    assert merging.is_same(one, other) is same


FOURTH = replace(THIRD, number=FIRST.number + 4)
SIXTH = replace(THIRD, number=FIRST.number + 6)
TITLE = replace(FIRST, role="title")


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        (event("MEET", ANN, BEN), event("MEET", passage=FOURTH), True),  # "the talks": of the only ones told
        (event("MEET", ANN, BEN), event("MEET", passage=THIRD, place=place("Paris")), True),
        (event("MEET", ANN, BEN), event("MEET", passage=FOURTH, place=place("Paris")), False),
        (event("MEET", ANN, BEN, dated=day("2011-05")), event("MEET", ANN, BEN, passage=SECOND), True),
        (event("MEET", ANN, BEN, dated=day("2011-05")), event("MEET", ANN, BEN, passage=FOURTH), False),
        (event("MEET", ANN, BEN, dated=day("2019-04-20")), event("MEET", ANN, BEN, passage=FOURTH), True),
    ],
)
def test_what_is_told_far_off_goes_on_with_little(one, other, same):
    assert merging.is_same(one, other) is same


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        (event("MEET", ANN, BEN, moment="greeting"), event("MEET", ANN, BEN, moment="talks"), False),
        (event("MEET", ANN, BEN, moment="greeting"), event("MEET", ANN, BEN, moment="arrival"), True),
        (event("MEET", ANN, BEN, moment="greeting"), event("MEET", ANN, BEN), True),
        (event("TRAVEL", ANN, moment="coming"), event("TRAVEL", ANN, moment="leaving"), False),
        (
            event("TRAVEL", ANN, moment="coming", place=place("Paris")),
            event("TRAVEL", ANN, moment="leaving", place=place("Paris")),
            True,
        ),
    ],
)
def test_moments_of_a_visit_are_kept_apart(one, other, same):
    assert merging.is_same(one, other) is same


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        (event("GIFT", ANN, BEN), event("GIFT", ANN, BEN), True),
        (event("GIFT", ANN, BEN), event("GIFT", ANN, BEN, passage=SECOND), False),
        (event("CEREMONY", ANN), event("CEREMONY", ANN, passage=SECOND), True),
        (event("CEREMONY", ANN), event("CEREMONY", ANN, passage=SIXTH), False),
        (event("CEREMONY", ANN), event("CEREMONY", ANN, passage=SECOND, moment="meal"), False),
        (event("CEREMONY", ANN, moment="meal"), event("CEREMONY", ANN, passage=SECOND), True),
        (event("CEREMONY", ANN, moment="meal"), event("CEREMONY", ANN, passage=FOURTH, moment="meal"), True),
        (event("CEREMONY", ANN, moment="arrival"), event("CEREMONY", ANN, passage=FOURTH, moment="welcome"), True),
        (event("CEREMONY", ANN, passage=TITLE), event("CEREMONY", ANN, passage=FOURTH), True),
        (event("TRAVEL", ANN), event("TRAVEL", ANN, passage=FOURTH), True),
        (event("TRAVEL", ANN), event("TRAVEL", ANN, passage=SIXTH), False),
        (event("TRAVEL", ANN), event("TRAVEL", ANN, passage=SIXTH, words="visit"), True),
        (event("TRAVEL", ANN, moment="coming"), event("TRAVEL", ANN, passage=SIXTH, moment="coming"), True),
        (
            event("TRAVEL", ANN, dated=day("2019-04-24")),
            event("TRAVEL", ANN, passage=SIXTH, dated=day("2019-04-24")),
            True,
        ),
    ],
)
def test_of_what_a_visit_has_several_a_sentence_further_on_tells_one_more(one, other, same):
    assert merging.is_same(one, other) is same


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("strike", "walkout", True),
        ("evacuated", "evacuation", True),
        ("flooded", "evacuated", False),
        ("arrested", "quake", False),
    ],
)
def test_other_news_is_one_where_its_words_have_to_do_with_each_other(one, other, same):
    assert merging.is_same(event("OTHER", words=one), event("OTHER", words=other, passage=SECOND)) is same
    assert merging.is_same(event("OTHER", words=one, passage=TITLE), event("OTHER", words=other)), "a headline"


def test_talks_behind_a_greeting_are_a_meeting_of_their_own():
    greeting, talks = event("MEET", ANN, BEN, moment="greeting"), event("MEET", ANN, BEN, passage=SECOND)
    assert not merging.is_same(greeting, talks)
    assert merging.is_same(greeting, replace(talks, passage=SIXTH, evidence=[SIXTH.number])), "looks back to it"
    assert merging.is_same(replace(greeting, passage=TITLE), talks), "a headline"


def test_the_tense_of_a_headline_tells_nothing():
    title = replace(FIRST, role="title")
    assert merging.is_same(event("MEET", ANN, passage=title, planned=True), event("MEET", ANN))


def test_statements_go_on_for_two_sentences():
    later = replace(THIRD, number=FIRST.number + 3)
    assert merging.is_same(event("STATEMENT", ANN), event("STATEMENT", ANN, passage=THIRD))
    assert not merging.is_same(event("STATEMENT", ANN), event("STATEMENT", ANN, passage=later))


@pytest.mark.parametrize(
    ("one", "other", "agree"),
    [
        (place("Paris"), None, True),
        (place("Paris"), place("Paris", country="US"), True),  # one name in one article is one place
        (place("Paris"), place("Lyon"), False),
        (place("Louvre", "site"), place("Orly", "site", lat=0.1), False),
        (place("Paris"), place("Orly", "site", lat=0.1), True),
        (place("Paris"), place("Fourvière", "site", lat=4.0), False),
        (place("Paris"), place("France", "country"), True),
        (place("Paris"), place("Norway", "country", "NO"), False),
    ],
)
def test_places_agree_where_one_may_lie_in_the_other(one, other, agree):
    assert merging.places_agree(one, other) is agree


# --- made one ---


def test_both_together_tell_most():
    vague = event("MEET", ANN, dated=day("2019-04"), place=place("France", "country"), confidence=0.5)
    exact = event("MEET", ANN, BEN, passage=SECOND, dated=day("2019-04-24"), place=place("Paris"), confidence=0.7)
    both = merging.united(vague, exact)
    assert (both.participants, both.dated, both.place) == ([ANN, BEN], exact.dated, exact.place)
    assert (both.passage, both.confidence, both.evidence) == (SECOND, 0.7, [FIRST.number, SECOND.number])


def test_merging_keeps_the_order_in_which_happenings_are_told():
    told = [event("MEET", ANN, BEN), event("TRAVEL", CAL), event("MEET", ANN, BEN, passage=SECOND)]
    merged = merging.merge(told)
    assert [(each.kind, len(each.evidence)) for each in merged] == [("MEET", 2), ("TRAVEL", 1)]
    assert merging.merge([]) == []


@pytest.mark.parametrize(
    ("more", "less"),
    [
        (event("MEET"), event("MEET", ANN, BEN, passage=replace(FIRST, role="title"), place=place("Paris"))),
        (event("MEET", dated=day("2019")), event("MEET")),
        (event("MEET", place=place("Paris")), event("MEET", place=place("France", "country"))),
        (event("MEET", ANN, BEN), event("MEET", ANN)),
    ],
)
def test_prose_tells_more_than_a_title_and_a_spot_more_than_a_country(more, less):
    assert merging.telling(more) > merging.telling(less)


@pytest.mark.parametrize(
    ("better", "worse"),
    [
        (day("2019-04-24"), day("2019-04")),
        (day("2019-04"), Dated(0, 5, None)),
        (day("2019-04"), day("2019-05", "relative")),
        (day("2019-04", "relative"), day("2019-05", "inferred")),
    ],
)
def test_the_better_date_ranks_first(better, worse):
    assert merging.rank(better) < merging.rank(worse)


@pytest.mark.parametrize(
    ("one", "other", "same"), [("meal", "welcome", False), ("meal", "meal", True), ("meal", "", True)]
)
def test_a_dinner_is_no_parade(one, other, same):
    assert merging.is_same(event("CEREMONY", ANN, moment=one), event("CEREMONY", ANN, moment=other)) is same
