"""The same happening across articles."""

from lib.corpus import happenings
from lib.model import Record


def event(article_id, **known):
    defaults = {"event_type": "MEET", "date": "2018-03-03", "place": "Hanoi", "country": "VN", "place_kind": "city"}
    defaults |= {"participants": ("Jane Doe", "John Roe")}
    return Record("event", article_id, 0, 0, 1, "x", **(defaults | known))


def shared(*records):
    found = [record.cluster_id for record in happenings.join(list(records))]
    return bool(found[0]) and len(set(found)) == 1


def test_same_kind_day_place_and_people_are_one_happening():
    assert shared(event("a"), event("b"))


def test_a_month_holds_its_day():
    assert shared(event("a"), event("b", date="2018-03"))


def test_a_country_may_hold_the_city():
    assert shared(event("a"), event("b", place="Vietnam", place_kind="country"))


def test_another_kind_day_place_or_party_is_another_happening():
    assert not shared(event("a"), event("b", event_type="TRAVEL"))
    assert not shared(event("a"), event("b", date="2018-04-03"))
    assert not shared(event("a"), event("b", place="Huế"))
    assert not shared(event("a"), event("b", participants=("Jane Doe", "Max Moe")))


def test_undated_events_and_those_of_one_article_are_left_alone():
    assert not shared(event("a"), event("b", date=""))
    assert not shared(event("a"), event("a"))
