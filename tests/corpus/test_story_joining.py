"""Tellings of few facts, in articles on one story."""

from lib.corpus import happenings
from lib.model import PartialDate, Record

ODA, PEER = "Oda Nordmann", "Peer Lindqvist"
OUT = {"a": "2021-05-04", "b": "2021-05-05", "c": "2021-05-06"}
DAY = "2021-05-03"


def event(article_id, kind="MEET", start=0, **known):
    known = {"date_basis": "relative" if known.get("date") else ""} | known
    if known.get("place"):
        known = {"place_kind": "city", "country": "NO"} | known
    return Record("event", article_id, 0, start, start + 5, "x", event_type=kind, **known)


def around(article_id, *people, at="Bergen"):
    """What else an article names: its people, who speak, and a town."""
    for name in people or (ODA, PEER):
        yield Record("quote", article_id, 1, 90, 95, "x", speaker=name)
    yield Record("place", article_id, 1, 90, 95, at, place=at, place_kind="city", country="NO")


def together(*records, beside=None, **published):
    """Which events tell of one happening, as a letter for each; `beside`: what else the articles name."""
    articles = sorted({record.article_id for record in records})
    named = [each for article in articles for each in around(article)] if beside is None else beside
    out = {article: PartialDate(day) for article, day in (published or OUT).items() if day}
    joined = happenings.join([*records, *named], out)[: len(records)]
    ids = [record.happening_id for record in joined]
    return "".join("abcdefgh"[sorted(set(ids), key=ids.index).index(each)] for each in ids)


BOTH = (ODA, PEER)
STRANGERS = [*around("a"), *around("b", "Cy Young", "Di Fox", at="Oslo")]


def test_who_is_not_named_may_be_the_one_of_the_only_happening_of_its_kind():
    told = event("a", "SIGN_AGREEMENT", participants=BOTH, date=DAY), event("b", "SIGN_AGREEMENT")
    assert together(*told) == "aa"
    assert together(*told, beside=STRANGERS) == "ab"


def test_of_two_that_fit_alike_neither_is_joined():
    first, second = (event("a", participants=BOTH, date=day, start=at) for at, day in ((1, DAY), (9, "2021-05-04")))
    assert together(first, second, event("b")) == "abc"


def test_two_tellings_that_say_next_to_nothing_stay_apart():
    assert together(event("a"), event("b")) == "ab"
    assert together(event("a", date=DAY), event("b", date=DAY)) == "aa"


def test_a_greeting_of_nobody_may_be_anybodys():
    told = event("a", participants=BOTH, date=DAY)
    assert together(told, event("b", moment="talks")) == "aa"
    assert together(told, event("b", moment="greeting")) == "ab"


def test_ministers_sign_for_the_sides_that_their_leaders_stand_for():
    leaders = ("Emmanuel Macron", "Olaf Scholz")
    told = event("a", "SIGN_AGREEMENT", participants=leaders, date=DAY)
    assert together(told, event("b", "SIGN_AGREEMENT", participants=("France", "Germany"))) == "aa"
    assert together(told, event("b", "SIGN_AGREEMENT", participants=("Emmanuel Macron",))) == "aa"
    assert together(told, event("b", "SIGN_AGREEMENT", participants=("France", "Spain"))) == "ab"


def test_an_article_of_the_story_may_take_a_leader_for_another_of_the_family():
    told = event("a", "SIGN_AGREEMENT", participants=("Kim Jong Un", ODA), date=DAY)
    assert together(told, event("b", "SIGN_AGREEMENT", participants=("Kim Jong Il", ODA))) == "aa"
    assert together(told, event("b", "SIGN_AGREEMENT", participants=("Kim Jong Il", ODA)), beside=STRANGERS) == "ab"


def test_another_day_town_or_traveller_speaks_against_it():
    told = event("a", participants=BOTH, date=DAY, place="Bergen")
    assert together(told, event("b", date="2021-05-01")) == "ab"
    assert together(told, event("b", place="Oslo", date=DAY)) == "ab"
    journey = event("a", "TRAVEL", participants=(ODA,), place="Bergen", date=DAY)
    assert together(journey, event("b", "TRAVEL", participants=(PEER,), place="Bergen")) == "ab"
    assert together(journey, event("b", "TRAVEL")) == "ab"


def test_summits_of_the_same_two_in_three_years_stay_apart_with_articles_without_a_date():
    towns = {"first": "Bergen", "second": "Voss", "third": "Oslo"}
    days = {"first": "2018-05-03", "second": "2019-05-03", "third": "2021-05-03"}
    undated = {f"{name} again": town for name, town in towns.items()}
    beside = [each for name, town in (towns | undated).items() for each in around(name, at=town)]
    told = [event(name, participants=BOTH, date=day, place=towns[name]) for name, day in days.items()]
    signed = [event(name, "SIGN_AGREEMENT", participants=BOTH, date=day, start=9) for name, day in days.items()]
    bare = [event(name, "SIGN_AGREEMENT", start=9) for name in undated]
    met = [event(name, participants=BOTH) for name in undated]
    assert together(*told, *met, beside=beside, **days) == "abcabc"
    assert together(*signed, *bare, beside=beside, **days) == "abcabc"
    nowhere = [each for each in beside if each.kind != "place"]
    assert together(*signed, *bare, beside=nowhere, **days) == "abcdef"


def test_two_visits_of_a_minister_in_one_month_stay_apart():
    early = event("a", "TRAVEL", participants=(ODA,), place="Bergen", date="2021-05-03")
    late = event("late", "TRAVEL", participants=(ODA,), place="Bergen", date="2021-05-19")
    talks = [event("a", start=9, participants=BOTH, date="2021-05-03"), event("late", start=9)]
    days = {"a": "2021-05-04", "late": "2021-05-20"}
    assert together(early, late, *talks, **days) == "abcd"


def occasion(article_id, sentence, code, kind="OTHER", start=0, **known):
    return Record("event", article_id, 0, start, start + 5, sentence, event_type=kind, language=code, **known)


def test_a_concert_is_a_concert_in_any_language_whoever_is_named_beside_it():
    here = occasion("a", "The concert in the old church lasted two hours.", "en", participants=(ODA,))
    there = occasion("b", "Nach dem Benefizkonzert fuhr sie heim.", "de", kind="CEREMONY", participants=(PEER,))
    wreath = occasion("b", "Sie legten am Denkmal einen Kranz nieder.", "de", kind="CEREMONY")
    assert together(here, there) == "aa"
    assert together(here, wreath) == "ab"
    assert together(here, there, beside=STRANGERS) == "ab"


def test_a_verdict_on_another_is_another_verdict():
    here = occasion("a", "The court convicted her of fraud.", "en", participants=(ODA,))
    assert together(here, occasion("b", "Retten har dømt hende.", "da", participants=(ODA,))) == "aa"
    assert together(here, occasion("b", "Retten har dømt ham.", "da", participants=(PEER,))) == "ab"


def test_two_concerts_that_fit_alike_stay_apart():
    first, second = (
        occasion("a", "The concert was long.", "en", start=at, date=day, date_basis="explicit")
        for at, day in ((1, "2021-05-01"), (9, "2021-05-03"))
    )
    assert together(first, second, occasion("b", "Koncerten var lang.", "da")) == "abc"


def test_a_guest_at_an_airport_of_the_town_arrived_in_the_town():
    there = event(
        "a", "TRAVEL", participants=(ODA,), place="Flesland", place_kind="site", lat=60.29, lon=5.22, date=DAY
    )
    town = {"place": "Bergen", "lat": 60.39, "lon": 5.32, "date": DAY}
    assert together(there, event("b", "TRAVEL", **town)) == "aa"
    assert together(there, event("b", "TRAVEL", participants=(PEER,), **town)) == "ab"
