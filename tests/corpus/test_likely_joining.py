"""Tellings of one happening that differ in something, in articles on one story."""

from lib.corpus import likeness, tellings
from lib.corpus.tellings import Telling
from lib.model import Record
from tests.corpus.test_story_joining import BOTH, DAY, ODA, PEER, event, together


def test_whom_an_article_only_supposes_to_take_part_does_not_keep_two_tellings_of_one_day_apart():
    here = event("a", "MEET", participants=(ODA, "Cy Young"), guessed=(ODA,), date=DAY, place="Bergen")
    there = event("b", "MEET", participants=BOTH, date=DAY, place="Bergen")
    assert together(here, there) == "aa"
    assert together(here, event("b", "MEET", participants=BOTH, date="2021-05-01", place="Oslo")) == "ab"


def test_two_exchange_gifts_whoever_an_article_lets_give():
    here = event("a", "GIFT", participants=BOTH, date=DAY)
    assert together(here, event("b", "GIFT", participants=BOTH[::-1], date=DAY)) == "aa"
    assert together(here, event("b", "SANCTION_OR_THREAT", participants=BOTH[::-1], date=DAY)) == "ab"


def test_words_that_stand_for_the_same_speak_for_one_happening():
    def telling(article, sentence, code):
        return tellings.of(Record("event", article, 0, 0, 5, sentence, code, event_type="OTHER"))

    flood = telling("a", "The flood cut off three villages.", "en")
    again = telling("b", "Das Hochwasser schnitt drei Dörfer ab.", "de")
    court = telling("b", "Das Gericht verurteilte den Mann.", "de")
    assert flood.concepts & again.concepts and not flood.concepts & court.concepts
    assert likeness.share(flood, again) > likeness.share(flood, court)


def test_another_place_and_day_speak_against_it():
    def telling(article, **known) -> Telling:
        return tellings.of(event(article, participants=BOTH, **known))

    here = telling("a", date=DAY, place="Bergen")
    assert likeness.share(here, telling("b", date=DAY, place="Bergen")) > 0.5
    assert likeness.share(here, telling("b", date="2021-04-03", place="Oslo")) < 0.1
    assert likeness.kinds(here, tellings.of(event("b", "GIFT", participants=(PEER,)))) == "GIFT/MEET"
