"""The day that dated articles suggest for an undated one, by happenings and weekdays that both tell of."""

from dataclasses import replace

import pytest
from made import article

from lib.corpus import suggested_dates
from lib.model import PartialDate, Published, Record


def event(article_id, start=0, day="", said="", kind="MEET", parties=("Ada", "Bo"), basis="relative", place=""):
    return Record(
        "event",
        article_id,
        0,
        start,
        start + 5,
        "Ada met Bo.",
        date=day,
        date_basis=basis if day else "",
        date_surface=said,
        event_type=kind,
        participants=parties,
        place=place,
        country="NO" if place else "",
        place_kind="city" if place else "",
    )


DATED = [
    event("a", day="2019-04-25", place="Oslo"),
    event("a", 10, day="2019-04-24", kind="TRAVEL", parties=("Ada",)),
]
OWN = [event("b", said="on Thursday", place="Oslo"), event("b", 10, said="", kind="TRAVEL", parties=("Ada",))]


def suggested(own=OWN, others=DATED):
    found = suggested_dates.published("en", own, suggested_dates.dated(others))
    return found and found.date


def test_two_shared_happenings_and_a_weekday_suggest_the_last_day():
    found = suggested_dates.published("en", OWN, suggested_dates.dated(DATED))
    assert (found.date, found.basis) == (PartialDate("2019-04-25"), "suggested")
    assert "a Thursday as here; 2 happenings are shared" in found.why


def test_one_shared_happening_is_too_few():
    assert suggested(own=OWN[:1]) is None


def test_without_a_weekday_nothing_is_suggested():
    assert suggested(own=[event("b"), OWN[1]]) is None


def test_another_weekday_is_another_happening():
    assert suggested(own=[event("b", said="on Friday"), OWN[1]]) is None


def test_another_city_is_another_happening():
    there, here = event("a", day="2019-04-25", place="Oslo"), event("b", said="on Thursday", place="Bergen")
    assert suggested([here, OWN[1]], [there, DATED[1]]) is None


def test_the_same_few_meet_again_and_again_without_a_place_in_common_nothing_is_suggested():
    nowhere = [replace(each, place="", country="", place_kind="") for each in OWN]
    assert suggested(own=nowhere) is None
    assert suggested(others=[replace(each, place="", country="", place_kind="") for each in DATED]) is None


def test_an_article_means_the_weekdays_of_one_week():
    """A Thursday and a Friday of one week, though a journey home is dated to the Friday after."""
    home = {"kind": "TRAVEL", "parties": ("Ada",)}
    own = [*OWN, event("b", 20, said="on Friday", **home)]
    assert suggested(own, [*DATED, event("c", day="2019-04-26", **home)]) == PartialDate("2019-04-26")
    assert suggested(
        own, [*DATED, *(event("c", day=day, **home) for day in ("2019-04-26", "2019-05-03"))]
    ) == PartialDate("2019-04-26")


def test_an_article_suggests_nothing_to_itself():
    assert suggested(own=[event("a", said="on Thursday"), event("a", 10, kind="TRAVEL", parties=("Ada",))]) is None


def test_only_days_that_words_of_their_own_tell_count():
    assert suggested_dates.dated([event("a", day="2019-04"), event("a", day="2019-04-25", basis="inferred")]) == {}


def test_the_parties_may_be_told_more_or_less_fully():
    fuller = [event("a", day="2019-04-25", parties=("Ada", "Bo", "Cy"), place="Oslo"), DATED[1]]
    assert suggested(others=fuller) == PartialDate("2019-04-25")


def test_two_stories_that_fit_suggest_nothing_however_little_one_of_them_shares():
    again = [event("c", day="2019-05-02"), event("c", 10, day="2019-05-01", kind="TRAVEL", parties=("Ada",))]
    later = [
        event("d", day="2021-04-22", place="Oslo"),
        event("d", 10, day="2021-04-21", kind="TRAVEL", parties=("Ada",)),
    ]
    assert suggested(others=DATED + later) is None
    assert suggested(others=DATED + again[1:]) == PartialDate("2019-04-25")
    own = [*OWN, event("b", 20, kind="GIFT")]
    assert suggested(own, DATED + [event("a", 20, day="2019-04-25", kind="GIFT")] + later) is None


def test_of_what_is_planned_nobody_says_how_long_before():
    assert suggested(own=[replace(each, planned=True) for each in OWN]) is None


@pytest.mark.parametrize(
    ("dateline", "expected"),
    [("OSLO, 26 April", "2019-04-26"), ("OSLO, 19 October", None), ("Oslo", "2019-04-25")],
)
def test_a_suggestion_agrees_with_the_day_of_a_dateline(dateline, expected):
    undated = article(f"Harbour opens\n\n{dateline} – The harbour opened again.\n", "en")
    suggested = Published(PartialDate("2019-04-25"), "suggested", "shared")
    found = suggested_dates.beside_dateline(suggested, undated)
    assert (found.date.iso if found else None) == expected
