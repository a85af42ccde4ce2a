"""What articles tell differently, both sentences side by side."""

import pandas as pd

from lib import model
from lib.comparing.coverage import Happening
from lib.figures import differences

ARTICLES = model.table(
    [
        {"article_id": "a", "language": "sw", "outlet": "Gazeti", "published": "2019-04-24"},
        {"article_id": "b", "language": "en", "outlet": "Daily", "published": "2019-04-26"},
    ],
    model.ARTICLE_COLUMNS,
)
ONE = {"value": "2019-04-24", "articles": 1, "record_id": "e1", "article_id": "a", "key": "k1"}
ONE |= {"surface": "Jumatano", "sentence": "<Aliwasili> Jumatano.", "english": "", "engine": ""}
OTHER = {"value": "2019-04-25", "articles": 3, "record_id": "e2", "article_id": "b", "key": "k2"}
OTHER |= {"surface": "Thursday", "sentence": "He came on Thursday.", "english": "", "engine": "source"}
DIFFERENCE = {"cluster_id": "m", "differs": "date", "difference": "more precise", "why": "1 day apart"}
ROW = DIFFERENCE | ONE | {f"other_{name}": value for name, value in OTHER.items()}
HAPPENINGS = {"m": Happening("m", "Journey", ("Jane Doe",), "Ulm", "2019-04-24", "", ())}


def shown(row):
    return differences.table(pd.DataFrame([row]), HAPPENINGS, ARTICLES, "{}?{}".format)


def test_values_are_written_for_readers():
    assert differences.shown("date", "2018-03/..") == "March 2018 – publication"
    assert differences.shown("date", "2019-04-24") == "24 April 2019"
    assert differences.shown("number", "12") == "12"


def test_both_sides_show_their_value_who_tells_it_and_the_words():
    html = shown(ROW)
    assert '<p class="px-value">24 April 2019</p>' in html and '<p class="px-value">25 April 2019</p>' in html
    assert '&lt;Aliwasili&gt; <mark class="px-date">Jumatano</mark>' in html and "<Aliwasili" not in html
    assert 'class="px-tag px-is-more-precise"' in html and "Date: 1 day apart" in html
    assert html.count("and 2 other articles") == 1 and 'href="a?k1"' in html


def test_a_sentence_that_is_english_itself_has_no_english_below():
    assert shown(ROW).count('<p class="px-english"') == 1


def test_a_contradiction_comes_before_a_development():
    rows = pd.DataFrame({"cluster_id": ["a", "b", "a"], "difference": ["development", "contradiction", "hedged"]})
    assert differences.worst_first(rows)["cluster_id"].tolist() == ["b", "a", "a"]
