"""One article of our own in every language that has a file: its places, dates and direct quotes, scored.

Beside it sentences that tell of one event each, in the languages whose text has a list of them.
"""

import tomllib
from functools import cache
from pathlib import Path

import pytest
from made import article

from lib.extraction import pipeline
from lib.languages import language

FOLDER = Path(__file__).parent.parent / "texts"
TEXTS = sorted(path.stem for path in FOLDER.glob("*.toml"))
PLACES, QUOTES, DATES = 0.8, 0.75, 0.8  # floors of every language: F1, F1, recall
EVENTS, EVENT_PLACES = 0.9, 0.85  # floors: events found, and of these the right place
ALL_PLACES, ALL_QUOTES, ALL_SPEAKERS, ALL_DATES = 0.9, 0.95, 0.85, 0.95  # floors of all languages together


def expected(code):
    return tomllib.loads((FOLDER / f"{code}.toml").read_text("utf-8"))


def common(found, wanted):
    """How many items two lists share."""
    rest = list(wanted)
    return sum(1 for each in found if each in rest and (rest.remove(each) or True))


def f1(pairs):
    """The F1 of (found, wanted) lists, pooled."""
    pairs = list(pairs)
    return 2 * sum(common(*pair) for pair in pairs) / sum(len(found) + len(wanted) for found, wanted in pairs)


def records(text):
    return pipeline.read(article(text["text"], text["language"], text["published"]))[1]


def is_same(one, other):
    """Whether two dates are one: the same meaning, and one surface inside of the other."""
    return one[1] == other[1] and (one[0] in other[0] or other[0] in one[0])


def test_every_language_file_has_a_text():
    assert sorted(path.stem for path in language.FOLDER.glob("*.toml")) == TEXTS


@cache
def places(code):
    text = expected(code)
    found = [(each.surface, each.place) for each in records(text) if each.kind == "place"]
    return found, [tuple(pair) for pair in text["places"]]


@cache
def quotes(code):
    """The direct quotes found and wanted, and of those found rightly the speakers: found, wanted."""
    text = expected(code)
    wanted = dict(text["quotes"])
    found = {each.surface: each.speaker for each in records(text) if each.quote_kind == "direct"}
    speakers = [(found[words], wanted[words]) for words in wanted if words in found]
    return list(found), list(wanted), speakers


@cache
def missed_dates(code):
    """The dates that were not found, and how many there are."""
    text = expected(code)
    own = article(text["text"], code, text["published"])
    passages = pipeline.name(pipeline.made(own)).passages
    found = [(own.text[each.start : each.end], str(each.date or "")) for passage in passages for each in passage.dates]
    wanted = [tuple(pair) for pair in text["dates"]]
    return [pair for pair in wanted if not any(is_same(pair, other) for other in found)], len(wanted)


@pytest.mark.parametrize("code", TEXTS)
def test_places(code):
    found, wanted = places(code)
    assert f1([(found, wanted)]) >= PLACES, set(wanted) ^ set(found)


@pytest.mark.parametrize("code", TEXTS)
def test_direct_quotes(code):
    found, wanted, _ = quotes(code)
    assert f1([(found, wanted)]) >= QUOTES, set(wanted) ^ set(found)


@pytest.mark.parametrize("code", TEXTS)
def test_dates(code):
    missed, count = missed_dates(code)
    assert len(missed) <= (1 - DATES) * count + 1e-9, missed


@cache
def events(code):
    """The sentences whose event is not found, those with another place, and how many there are."""
    told = expected(code).get("events", [])
    missed, elsewhere = [], []
    for kind, place, sentence in told:
        found = records({"text": sentence, "language": code, "published": "2024-05-09"})
        places = [each.place for each in found if each.kind == "event" and each.event_type == kind]
        if not places:
            missed.append(sentence)
        elif place and place not in places:
            elsewhere.append(sentence)
    return missed, elsewhere, len(told)


@pytest.mark.parametrize("code", TEXTS)
def test_events(code):
    missed, elsewhere, count = events(code)
    assert len(missed) <= (1 - EVENTS) * count, missed
    assert len(elsewhere) <= (1 - EVENT_PLACES) * (count - len(missed)), elsewhere


def test_all_languages_together():
    speakers = [pair for code in TEXTS for pair in quotes(code)[2]]
    dates = [missed_dates(code) for code in TEXTS]
    assert f1(places(code) for code in TEXTS) >= ALL_PLACES
    assert f1(quotes(code)[:2] for code in TEXTS) >= ALL_QUOTES
    assert sum(found == wanted for found, wanted in speakers) >= ALL_SPEAKERS * len(speakers)
    assert 1 - sum(len(missed) for missed, _ in dates) / sum(count for _, count in dates) >= ALL_DATES
