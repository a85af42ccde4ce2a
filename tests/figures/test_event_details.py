"""The sentence behind a mark, and what is known of its event; events in words."""

import pandas as pd
from one_sentence import ARTICLES, FACTS

from lib.figures import event_details, event_text

EVENT = pd.Series(
    FACTS
    | {
        "kind": "event",
        "event_type": "TRAVEL",
        "date": "2020-04-27",
        "date_end": "",
        "date_basis": "relative",
        "date_surface": "Montag",
    }
    | {"date_why": "the Monday before publication", "participants": "Anna|Bela", "planned": True}
)


def test_text_of_others_is_never_html():
    html = event_details.of_event(EVENT, ARTICLES.iloc[0], "#")
    assert "<script" not in html and "&lt;script&gt;" in html


def test_an_event_says_how_its_date_is_known():
    html = event_details.of_event(EVENT, ARTICLES.iloc[0], "side_by_side?article=a")
    for words in ("27 April 2020", "reckoned from the day of publication", "the Monday before publication", "planned"):
        assert words in html
    assert ">Montag</mark>" in html and "Anna, Bela" in html


def test_a_sentence_without_english_says_so():
    html = event_details.of_event(EVENT.copy().replace({FACTS["english"]: ""}), ARTICLES.iloc[0], "#")
    assert "No English yet" in html


def test_a_date_reckoned_from_a_suggested_day_says_so_on_the_timeline():
    events = pd.DataFrame([EVENT])
    [stated] = event_text.with_suggested(events, ARTICLES).itertuples()
    [suggested] = event_text.with_suggested(events, ARTICLES.assign(published_basis="suggested")).itertuples()
    assert "suggested" not in event_text.hover(stated)
    assert event_text.hover(suggested).startswith("27 April 2020 (suggested)<br>")
    table = event_text.table(event_text.with_suggested(events, ARTICLES.assign(published_basis="suggested")))
    assert table["Date rests on"].tolist() == ["a suggested day of publication"]
