"""The sentences behind a pin or a mark: both languages, marked, linked, and never HTML of others."""

import pandas as pd

from lib.figures import event_text, evidence
from lib.figures.palette import Ink
from lib.model import ARTICLE_COLUMNS, RECORD_COLUMNS, table

ARTICLES = table(
    [
        {
            "article_id": "a",
            "language": "de",
            "title": "Besuch <b>in</b> Ulm",
            "outlet": "Blatt",
            "published": "2020-05-01",
        }
    ],
    ARTICLE_COLUMNS,
)
FACTS = dict.fromkeys(RECORD_COLUMNS, "") | {
    "place": "Ulm",
    "article_id": "a",
    "sentence_id": 1,
    "language": "de",
    "key": "ab12",
    "source": "Anna <script>x</script> kam am Montag nach Ulm.",
    "english": "Anna came to Ulm on Monday.",
    "engine": "memory",
    "rule": "a name of the gazetteer",
    "confidence": 0.8,
}
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


def link(article_id, key):
    return f"side_by_side?article={article_id}&s={key}"


def test_a_place_shows_each_sentence_once_with_its_name_marked():
    rows = pd.DataFrame([FACTS | {"kind": "place", "surface": "Ulm"}, FACTS | {"kind": "event", "surface": "Anna"}])
    html = evidence.of_place(rows, ARTICLES, link)
    assert html.count("Anna came to Ulm on Monday.") == 1 and "1 sentence in 1 article" in html
    assert ">Ulm</mark>" in html and 'lang="de"' in html and 'lang="en"' in html
    assert 'href="side_by_side?article=a&amp;s=ab12"' in html


def test_text_of_others_is_never_html():
    rows = pd.DataFrame([FACTS | {"kind": "place", "surface": "Ulm"}])
    html = evidence.of_place(rows, ARTICLES, link) + evidence.of_event(EVENT, ARTICLES.iloc[0], "#")
    assert "<script" not in html and "<b>in" not in html and "&lt;script&gt;" in html


def test_an_event_says_how_its_date_is_known():
    html = evidence.of_event(EVENT, ARTICLES.iloc[0], "side_by_side?article=a")
    for words in ("27 April 2020", "reckoned from the day of publication", "the Monday before publication", "planned"):
        assert words in html
    assert ">Montag</mark>" in html and "Anna, Bela" in html


def test_a_sentence_without_english_says_so():
    html = evidence.of_event(EVENT.copy().replace({FACTS["english"]: ""}), ARTICLES.iloc[0], "#")
    assert "No English yet" in html


def test_every_sign_of_the_legends_can_be_drawn():
    from lib.figures import timeline

    html = evidence.legend(timeline.legend() | {"<i>": (Ink("#000000", "#ffffff"), "ring")}, "dark", "Signs")
    assert html.count("<li") == len(timeline.legend()) + 1 and "&lt;i&gt;" in html and "#ffffff" in html


def test_a_date_reckoned_from_a_suggested_day_says_so_on_the_timeline():
    events = pd.DataFrame([EVENT])
    [stated] = event_text.with_suggested(events, ARTICLES).itertuples()
    [suggested] = event_text.with_suggested(events, ARTICLES.assign(published_basis="suggested")).itertuples()
    assert "suggested" not in event_text.hover(stated)
    assert event_text.hover(suggested).startswith("27 April 2020 (suggested)<br>")
    table = event_text.table(event_text.with_suggested(events, ARTICLES.assign(published_basis="suggested")))
    assert table["Date rests on"].tolist() == ["a suggested day of publication"]
