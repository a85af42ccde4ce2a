"""What was found, as records with their evidence."""

import pytest
from made import article, document

from lib.extraction import records
from lib.extraction.calibration import calibrated
from lib.extraction.document import Dated, Event, Mention, Quote
from lib.gazetteer.tables import Place
from lib.model import PartialDate

TEXT = "Oslo  slept. Bergen woke on 3 May 2019."
BERGEN = Place("1", "Bergen", "city", "NO", 60.39, 5.32, 290_000)
NAMESAKE = Place("2", "Bergen", "city", "", None, None, 0)


def read(published="2024-06-19"):
    return document(TEXT, "en", published)


def test_places_quotes_and_events_come_in_this_order():
    whole = read()
    whole.reported = [Quote(0, 4, "indirect", "somebody")]
    whole.events = [Event("MEET", whole.passages[0], ["A"])]
    kinds = [record.kind for record in records.of(whole)]
    assert kinds == sorted(kinds, key=("place", "quote", "event").index)
    assert kinds.count("quote") == kinds.count("event") == 1


def test_a_place():
    whole = read()
    mention = Mention(13, 19, BERGEN, 0.8, True, "gazetteer", (NAMESAKE,))
    found = records.place_record(whole.article, whole.passages[1], mention)
    assert (found.surface, found.place, found.country, found.place_kind) == ("Bergen", "Bergen", "NO", "city")
    assert (found.lat, found.lon, found.confidence, found.metonym) == (60.39, 5.32, calibrated("place", 0.8), True)
    assert found.candidates == "Bergen (no country)"
    assert found.place_id == BERGEN.place_id
    assert (found.sentence_id, found.year) == (whole.passages[1].number, 2024)


def test_a_quote_takes_the_date_of_its_sentence_from_outside_its_words():
    whole = read()
    outside = records.quote_record(whole.article, whole.passages[1], Quote(13, 24, "direct", "A", "TASS", "rule", 0.7))
    assert (outside.date, outside.year, outside.speaker, outside.via) == ("2019-05-03", 2019, "A", "TASS")
    inside = records.quote_record(whole.article, whole.passages[1], Quote(13, len(TEXT), "direct", "A"))
    assert (inside.date, inside.year) == ("", 2024)


@pytest.mark.parametrize(
    ("planned", "status", "expected"),
    [(True, "happened", "planned"), (False, "happened", "happened"), (False, "claimed", "claimed")],
)
def test_the_status_of_an_event(planned, status, expected):
    whole = read()
    event = Event("MEET", whole.passages[0], ["A", "B"], planned=planned, status=status)
    found = records.event_record(whole.article, event)
    assert (found.status, found.planned, found.participants) == (expected, planned, ("A", "B"))


def test_an_event_stands_on_its_whole_sentence():
    whole = read()
    event = Event("TRAVEL", whole.passages[0], [], place=BERGEN, origin=NAMESAKE)
    found = records.event_record(whole.article, event)
    assert (found.surface, found.start, found.end) == ("Oslo slept.", 0, 12)
    assert (found.place, found.lat, found.origin, found.origin_lat) == ("Bergen", 60.39, "Bergen", None)


def test_an_event_without_a_place_has_no_point():
    whole = read()
    found = records.event_record(whole.article, Event("MEET", whole.passages[0], []))
    assert (found.place, found.country, found.lat, found.origin) == ("", "", None, "")


@pytest.mark.parametrize(
    ("dated", "columns"),
    [
        (None, {}),
        (
            Dated(0, 1, PartialDate("2019-05"), None, "explicit", "as it stands"),
            {"date": "2019-05", "date_end": "", "date_basis": "explicit", "date_why": "as it stands"},
        ),
        (
            Dated(0, 1, None, None, "relative", "no day of publication"),
            {"date": "", "date_end": "", "date_basis": "", "date_why": "no day of publication"},
        ),
    ],
)
def test_dates_say_how_they_are_known(dated, columns):
    assert records.date_columns(dated) == columns


def test_without_any_date_a_record_has_no_year():
    whole = read(published="")
    assert records.record("place", whole.article, whole.passages[0], 0, 4).year is None


def test_white_space_is_folded():
    assert records.record("place", article(TEXT, "en"), read().passages[0], 0, 11).surface == "Oslo slept"
