"""Why a record is there, in words."""

from types import SimpleNamespace

from lib import model
from lib.figures import reasons

ARTICLE = SimpleNamespace(published_basis="suggested")


def record(**known):
    return SimpleNamespace(**(dict.fromkeys(model.RECORD_COLUMNS, "") | {"confidence": None, "metonym": None} | known))


def test_confidence_is_a_word_and_a_number():
    assert [reasons.confidence(value) for value in (0.95, 0.8, 0.6, 0.3, None)] == [
        "very sure (95%)",
        "fairly sure (80%)",
        "rather sure (60%)",
        "not sure (30%)",
        "",
    ]


def test_a_date_says_that_it_rests_on_a_suggested_day():
    event = record(kind="event", date="2019-04-24", date_basis="relative", date_why="the Wednesday before")
    assert reasons.dated(event) == "reckoned from the day of publication: the Wednesday before"
    assert reasons.dated(event, ARTICLE) == "reckoned from a suggested day of publication: the Wednesday before"


def test_runners_up_and_who_relays_are_named():
    known = reasons.of(record(kind="place", surface="Wien", candidates="Vienna (US)|Wien (AT)", rule="a name"))
    assert known == {
        "Found by the rule": "a name",
        "Words": "Wien",
        "Other places it could be": "Vienna (US), Wien (AT)",
    }
    assert reasons.of(record(kind="quote", surface="x", via="NTB"))["Relayed by"] == "NTB"


def test_a_name_that_stands_twice_is_marked_where_it_was_found():
    place = record(kind="place", surface="Ulm", source="Ulm liegt bei <Ulm>.", start=115)
    assert reasons.sentence(place, 100) == 'Ulm liegt bei &lt;<mark class="px-place">Ulm</mark>&gt;.'


def test_a_disclosure_escapes_what_others_wrote():
    html = reasons.because([record(kind="quote", quote_kind="direct", speaker="<i>A</i>", surface="<b>")])
    assert "Direct quote: &lt;i&gt;A" in html and "<b>" not in html
    assert reasons.because([]) == ""
