"""The sentences behind a pin: both languages, marked, linked, and never HTML of others."""

import pandas as pd
from one_sentence import ARTICLES, FACTS, link

from lib.figures import place_sentences


def test_a_place_shows_each_sentence_once_with_its_name_marked():
    rows = pd.DataFrame([FACTS | {"kind": "place", "surface": "Ulm"}, FACTS | {"kind": "event", "surface": "Anna"}])
    html = place_sentences.of_place(rows, ARTICLES, link)
    assert html.count("Anna came to Ulm on Monday.") == 1 and "1 sentence in 1 article" in html
    assert ">Ulm</mark>" in html and 'lang="de"' in html and 'lang="en"' in html
    assert 'href="side_by_side?article=a&amp;s=ab12"' in html


def test_text_of_others_is_never_html():
    html = place_sentences.of_place(pd.DataFrame([FACTS | {"kind": "place", "surface": "Ulm"}]), ARTICLES, link)
    assert "<script" not in html and "<b>in" not in html and "&lt;script&gt;" in html
