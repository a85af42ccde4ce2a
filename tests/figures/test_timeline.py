"""The timeline: its axis, its lanes, its marks, and the words beside it."""

from datetime import date

import pytest

from lib.figures import event_text, timeline, timescale
from lib.figures.timescale import first_rows, span
from lib.model import RECORD_COLUMNS, table


def day(iso):
    return date.fromisoformat(iso).toordinal()


def events(*rows):
    """Events from rows of language, date, end and further columns."""
    full = [
        {"record_id": f"e{number}", "kind": "event", "article_id": "a", "sentence_id": number, "start": 0, "end": 1}
        | {"language": language, "date": first, "date_end": last, "event_type": "MEET"}
        | more
        for number, (language, first, last, more) in enumerate(rows)
    ]
    return table(full, RECORD_COLUMNS)


SAMPLE = events(
    ("de", "2019-04-24", "", {"participants": "Anna|Bela", "place": "Ulm"}),
    ("de", "2019-04-25", "", {"planned": True}),
    ("sw", "2019-04", "", {"event_type": "STATEMENT"}),
    ("sw", "2019", "", {}),
    ("de", "2018-03", "2019-04-24", {}),
    ("sw", "2024-06-19", "", {}),
    ("sw", "", "", {"event_type": "GIFT"}),
)
AXIS = timescale.scale(timescale.crowds(SAMPLE))


@pytest.mark.parametrize(
    ("first", "last", "days"),
    [
        ("2019-04-24", "", 1),
        ("2019-04", "", 30),
        ("2020", "", 366),
        ("2019-04-24", "2019-04-26", 3),
        ("2018-03", "2018-04", 61),
    ],
)
def test_a_partial_date_spans_every_day_it_may_mean(first, last, days):
    start, end = span(first, last)
    assert end - start == days and date.fromordinal(start).isoformat().startswith(first)


def test_time_never_runs_backwards_on_the_axis():
    points = [AXIS.at(number) for number in range(day("2018-01-01"), day("2024-12-31"), 7)]
    assert points == sorted(points) and points[0] >= 0 and points[-1] <= AXIS.length


def test_named_days_are_wide_and_empty_years_are_narrow():
    one_day = AXIS.at(day("2019-04-25")) - AXIS.at(day("2019-04-24"))
    empty_years = AXIS.at(day("2024-01-01")) - AXIS.at(day("2020-01-01"))
    assert one_day >= 1 and empty_years < 4


def test_a_crowded_day_gets_room_for_its_marks():
    crowd = events(*[("de", "2019-04-24", "", {})] * 9)
    axis = timescale.scale(timescale.crowds(crowd))
    assert axis.at(day("2019-04-25")) - axis.at(day("2019-04-24")) == 3
    marks, _ = timescale.blocks(crowd, axis)
    assert len(set(zip(marks["x"], marks["row"], strict=True))) == 9 and marks["row"].max() == 2


def test_boxes_take_the_first_rows_that_are_free():
    assert first_rows([(0, 5, 1), (1, 2, 2), (2, 3, 1), (6, 7, 3)]) == [0, 1, 1, 0]


def test_marks_of_a_lane_never_lie_on_each_other():
    marks, _ = timescale.blocks(SAMPLE, AXIS)
    for _, lane in marks.groupby("language"):
        spots = list(zip(lane["x"], lane["row"], strict=True))
        assert all(a[1] != b[1] or abs(a[0] - b[0]) > 0.9 for i, a in enumerate(spots) for b in spots[:i])


def test_an_imprecise_date_gets_a_bar_over_all_its_days_and_a_day_gets_none():
    bars = {(block.language, block.x0, block.x1) for block in timescale.blocks(SAMPLE, AXIS)[1] if block.bar}
    assert ("sw", AXIS.at(day("2019-04-01")), AXIS.at(day("2019-05-01"))) in bars
    assert ("sw", AXIS.at(day("2019-01-01")), AXIS.at(day("2020-01-01"))) in bars
    assert len(bars) == 3


def drawn(figure):
    """record_id → symbol, x and fill colour of its mark."""
    return {
        key: (trace.marker.symbol[i], trace.x[i], trace.marker.color[i])
        for trace in figure.data
        for i, key in enumerate(trace.customdata if trace.customdata is not None else ())
    }


def test_shapes_tell_the_precision_and_undated_events_are_not_drawn():
    marks = drawn(timeline.timeline(SAMPLE))
    assert {key: mark[0] for key, mark in marks.items()} == {
        "e0": "circle",
        "e1": "circle",
        "e2": "diamond",
        "e3": "square",
        "e4": "diamond",
        "e5": "circle",
    }


def test_planned_events_are_hollow():
    marks = drawn(timeline.timeline(SAMPLE, theme="light"))
    assert marks["e1"][2] == timeline.PAPER.light and marks["e0"][2] == timeline.COLOURS["Meetings and visits"].light


def test_every_event_type_has_a_colour():
    from lib.model import EVENT_TYPES

    assert set(timeline.GROUP_OF) == set(EVENT_TYPES)


def test_one_lane_a_language_named_in_words():
    texts = [note.text for note in timeline.timeline(SAMPLE).layout.annotations]
    assert "<b>German</b>" in texts and "<b>Swahili</b>" in texts and {"2018", "2019", "2024"} <= set(texts)


def test_the_selected_event_is_ringed():
    figure = timeline.timeline(SAMPLE, selected="e5")
    ring = figure.data[-1]
    assert ring.marker.symbol == "circle-open" and ring.x[0] == drawn(figure)["e5"][1]


def test_a_year_shows_what_touches_it_and_marks_stand_inside():
    assert timeline.touching(SAMPLE, "2019")["record_id"].tolist() == ["e0", "e1", "e2", "e3", "e4"]
    figure = timeline.timeline(SAMPLE, window="2019")
    left, right = figure.layout.xaxis.range
    marks = drawn(figure)
    assert set(marks) == {"e0", "e1", "e2", "e3", "e4"} and all(left <= mark[1] <= right for mark in marks.values())


def test_a_histogram_counts_the_dated_events_of_each_year():
    counts = {}
    for bar in timeline.histogram(SAMPLE).data:
        for year, count in zip(bar.x, bar.y, strict=True):
            counts[year] = counts.get(year, 0) + count
    assert counts == {"2018": 1, "2019": 4, "2024": 1}


def test_busy_years_have_at_least_two_events():
    assert timeline.busy_years(SAMPLE) == ["2019"]


def test_a_hover_is_short_and_inert():
    wild = events(("de", "2019-04-24", "", {"participants": "<img src=x>|A & B" + "x" * 300, "place": "<b>Ulm</b>"}))
    text = event_text.hover(next(wild.itertuples()))
    assert "<img" not in text and "<b>" not in text and "&lt;img" in text and len(text) < 500


def test_an_event_in_words():
    first, planned, month = (SAMPLE.iloc[number] for number in (0, 1, 2))
    assert event_text.option(first) == "24 April 2019 · meet · Anna, Bela · German"
    assert event_text.is_planned(planned) and not event_text.is_planned(first)
    assert event_text.when(month) == "April 2019 (the day is not known)"
    assert event_text.option(SAMPLE.iloc[6]).startswith("No date · gift")


def test_events_stand_in_the_order_of_their_dates_and_undated_ones_last():
    ordered = event_text.in_order(SAMPLE)["record_id"].tolist()
    assert ordered == ["e4", "e3", "e2", "e0", "e1", "e5", "e6"]


def test_no_event_at_all_is_an_empty_figure():
    assert drawn(timeline.timeline(SAMPLE[0:0])) == {}
