"""The reading view: rows of original and English, all text escaped."""

import re

import pytest
import sample_corpus

from lib.english import rows as english
from lib.figures import side_by_side
from lib.text import sentence_key

TAG = re.compile(r"<[^>]+>")


def rows(article_id="sw1", linked="", corpus=None, **options):
    corpus = corpus or sample_corpus.corpus()
    article = corpus.articles.set_index("article_id", drop=False).loc[article_id]
    sentences = english.join(corpus.sentences, corpus.sentences, sample_corpus.english_table())
    return side_by_side.side_by_side(
        article,
        sentences[sentences["article_id"] == article_id],
        corpus.records[corpus.records["article_id"] == article_id],
        corpus.texts[article_id],
        linked,
        **options,
    )


def test_each_sentence_stands_beside_its_english_with_its_language():
    html = rows()
    assert html.count('class="px-source" lang="sw" dir="auto"') == 2
    assert "The president arrived in" in html and html.count(">prepared</span>") == 2


def test_places_and_quotes_are_marked_on_both_sides():
    html = rows()
    assert 'title="Mombasa (city, Kenya)">Mombasa</mark>' in html
    assert 'title="Mombasa">Mombasa</mark>' in html
    assert 'class="px-quote" title="direct quote: no speaker named">tutajenga bandari mpya</mark>' in html
    assert ">we will build a new port</mark>" in html


def test_the_linked_sentence_is_pointed_out():
    key = sentence_key("sw", sample_corpus.SWAHILI[:30])
    html = rows(linked=key[:10])
    assert html.count("px-linked") == html.count('aria-current="true"') == 1
    assert f'id="s-{key[:10]}"' in html


def test_a_sentence_without_english_says_what_to_do():
    html = rows("nb1")
    assert "no English yet" in html.replace("No", "no")
    assert "lib.memory add" in html


def test_a_headline_outside_the_text_stands_above():
    html = rows(headline=("Bandari <b>", "Port", "memory"))
    assert TAG.sub("", html).index("Bandari &lt;b&gt;") < TAG.sub("", html).index("Rais")


@pytest.mark.parametrize(
    "text",
    [
        "<script>alert(1)</script>",
        '"><img src=x onerror=alert(1)>',
        "![x](https://example.org/x.png)",
        "$a$ <b>",
        "a\x00b",
    ],
)
def test_hostile_text_is_shown_and_never_markup(text):
    corpus = sample_corpus.corpus()
    source = sample_corpus.sentence("sw1", 0, "sw", text, 0, len(text))
    corpus.texts["sw1"] = text
    frame = corpus.sentences.iloc[:1].assign(**source)
    html = rows(corpus=type(corpus)(corpus.folder, corpus.articles, frame, corpus.records[0:0], (), corpus.texts))
    assert "<script" not in html and "<img" not in html and "<b>" not in html and "\x00" not in html
    assert set(re.findall(r"<(\w+)", html)) <= {"div", "span", "p", "a", "mark"}


def test_hostile_names_do_not_leave_their_attribute():
    corpus = sample_corpus.corpus()
    records = corpus.records.assign(place='" onmouseover="alert(1)')
    html = rows(corpus=type(corpus)(corpus.folder, corpus.articles, corpus.sentences, records, (), corpus.texts))
    assert 'onmouseover="' not in html


def test_missing_english_is_counted_without_what_is_no_text():
    corpus = sample_corpus.corpus()
    sentences = english.join(corpus.sentences, corpus.sentences, sample_corpus.english_table())
    assert side_by_side.missing_english(sentences[:2], "sw") == ""
    assert "1 of 3 sentences without English" in side_by_side.missing_english(sentences, "sw")
    assert side_by_side.missing_english(sentences.assign(role=["body", "body", "other"]), "sw") == ""


def test_lines_that_are_no_text_are_folded_unless_one_is_linked():
    corpus = sample_corpus.corpus()
    sentences = corpus.sentences.assign(role="other")
    other = type(corpus)(corpus.folder, corpus.articles, sentences, corpus.records, (), corpus.texts)
    assert "<summary>2 lines that are not part of the text</summary>" in rows(corpus=other)
    assert "<details" not in rows("nb1", corpus=other)
    assert '<details class="px-folded" open>' in rows(corpus=other, linked=sentences["key"].iloc[0][:10])
