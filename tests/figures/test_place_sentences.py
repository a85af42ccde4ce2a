"""The sentences behind a pin: both languages, marked, linked, and never HTML of others."""

import pandas as pd

from lib.figures import place_sentences
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


def link(article_id, key):
    return f"side_by_side?article={article_id}&s={key}"


def test_a_place_shows_each_sentence_once_with_its_name_marked():
    rows = pd.DataFrame([FACTS | {"kind": "place", "surface": "Ulm"}, FACTS | {"kind": "event", "surface": "Anna"}])
    html = place_sentences.of_place(rows, ARTICLES, link)
    assert html.count("Anna came to Ulm on Monday.") == 1 and "1 sentence in 1 article" in html
    assert ">Ulm</mark>" in html and 'lang="de"' in html and 'lang="en"' in html
    assert 'href="side_by_side?article=a&amp;s=ab12"' in html


def test_text_of_others_is_never_html():
    html = place_sentences.of_place(pd.DataFrame([FACTS | {"kind": "place", "surface": "Ulm"}]), ARTICLES, link)
    assert "<script" not in html and "<b>in" not in html and "&lt;script&gt;" in html
