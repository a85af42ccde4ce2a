"""Why a record is there, in words."""

from types import SimpleNamespace

import pandas as pd
import sample_corpus

from lib import model
from lib.figures import record_reasons

ARTICLE = SimpleNamespace(published_basis="suggested")


def record(**known):
    return SimpleNamespace(**(dict.fromkeys(model.RECORD_COLUMNS, "") | {"confidence": None, "metonym": None} | known))


def test_confidence_is_a_word_and_a_number():
    assert [record_reasons.confidence(value) for value in (0.95, 0.8, 0.6, 0.3, None)] == [
        "very sure (95%)",
        "fairly sure (80%)",
        "rather sure (60%)",
        "not sure (30%)",
        "",
    ]


def test_a_date_says_that_it_rests_on_a_suggested_day():
    event = record(kind="event", date="2019-04-24", date_basis="relative", date_why="the Wednesday before")
    assert record_reasons.dated(event) == "reckoned from the day of publication: the Wednesday before"
    assert record_reasons.dated(event, ARTICLE) == "reckoned from a suggested day of publication: the Wednesday before"


def test_runners_up_and_who_relays_are_named():
    known = record_reasons.facts(
        record(kind="place", surface="Wien", candidates="Vienna (US)|Wien (AT)", rule="a name")
    )
    assert known == {
        "Found by the rule": "a name",
        "Words": "Wien",
        "Other places it could be": "Vienna (US), Wien (AT)",
    }
    assert record_reasons.facts(record(kind="quote", surface="x", via="NTB"))["Relayed by"] == "NTB"


def test_a_name_that_stands_twice_is_marked_where_it_was_found():
    place = record(kind="place", surface="Ulm", source="Ulm liegt bei <Ulm>.", start=115)
    assert record_reasons.sentence(place, 100) == 'Ulm liegt bei &lt;<mark class="px-place">Ulm</mark>&gt;.'


def test_a_disclosure_escapes_what_others_wrote():
    html = record_reasons.because([record(kind="quote", quote_kind="direct", speaker="<i>A</i>", surface="<b>")])
    assert "Direct quote: &lt;i&gt;A" in html and "<b>" not in html
    assert record_reasons.because([]) == ""


def test_why_names_the_rule():
    corpus = sample_corpus.corpus()
    row = sample_corpus.with_english(
        corpus, corpus.records[corpus.records["record_id"] == "p1"].assign(confidence=0.9)
    ).iloc[0]
    html = record_reasons.why(row, "?x")
    assert "<dd>test</dd>" in html and "90%" in html and isinstance(row, pd.Series)
