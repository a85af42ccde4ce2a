"""Highlights over places, quotes and dates."""

import sample_corpus

from lib import model
from lib.figures import highlights

SPACE = [(0, 3, "place", "Kim & Co"), (0, 7, "quote", "said"), (5, 99, "date", "2019")]


def test_pieces_are_escaped_and_overlaps_share_a_mark():
    assert highlights.marked("a<b c>d e", SPACE) == (
        '<mark class="px-place px-quote" title="Kim &amp; Co; said">a&lt;b</mark>'
        '<mark class="px-quote" title="said"> c</mark>'
        '<mark class="px-quote px-date" title="said; 2019">&gt;d</mark>'
        '<mark class="px-date" title="2019"> e</mark>'
    )


def test_a_span_outside_the_text_marks_nothing():
    assert highlights.marked("text", [(-5, 0, "place", ""), (4, 9, "place", ""), (2, 2, "place", "")]) == "text"


def test_many_overlapping_spans_are_no_burden():
    spans = [(n, n + 3, "place", "x") for n in range(20_000)]
    assert highlights.marked("a" * 20_000, spans).count("<mark") == 20_000


def test_source_spans_are_counted_from_the_sentence():
    corpus = sample_corpus.corpus()
    second = next(corpus.sentences.iloc[[1]].itertuples(index=False))
    text = corpus.texts["sw1"]
    spans = highlights.sentence_spans(highlights.source_spans(corpus.records[:2]), corpus.records[0:0], second, text)
    inside = [(a, b, kind) for a, b, kind, _ in spans]
    assert inside == [(9, 31, "quote")]
    assert text[second.start :][9:31] == "tutajenga bandari mpya"


def test_english_marks_what_literally_stands_there():
    records = model.table(
        [
            sample_corpus.record("p", "place", "a", 0, 0, 1, "Urusi", place="Russia"),
            sample_corpus.record("e", "event", "a", 0, 0, 1, "x", date="2019-04-24"),
            sample_corpus.record("q", "quote", "a", 0, 0, 1, "x", quote_kind="direct"),
        ],
        model.RECORD_COLUMNS,
    )
    text = "“Yes, Russia”, he said in Prussia on April 24."
    found = [(text[a:b], kind) for a, b, kind, _ in highlights.english_spans(text, records)]
    assert found == [("Russia", "place"), ("April 24", "date"), ("Yes, Russia", "quote")]


def test_a_date_is_marked_only_where_its_words_are_whole():
    assert highlights.occurrences("2019, 20191, in 2019.", "2019") == [(0, 4), (16, 20)]
