"""Cards, quotes, results: who, when, in which words."""

from types import SimpleNamespace

import pandas as pd
import sample_corpus

from lib import model
from lib.english import rows
from lib.figures import bylines, cards, passages
from lib.model import Problem

BRIEF = {"article_id": "b", "kind": "brief", "language": "sw", "based_on": "DW", "based_on_published": "2019-04-24"}


def article(**columns) -> SimpleNamespace:
    return SimpleNamespace(**(dict.fromkeys(model.ARTICLE_COLUMNS, "") | columns))


def drawn(corpus, frame):
    keys = corpus.sentences[["article_id", "sentence_id", "key", "source"]]
    return rows.join(
        frame.merge(keys, on=["article_id", "sentence_id"]), corpus.sentences, sample_corpus.english_table()
    )


def test_a_brief_is_called_a_brief():
    assert bylines.byline(article(**BRIEF)) == "Brief after DW, 24 April 2019"
    assert bylines.byline(article(**BRIEF | {"based_on_published": "2019-04"})) == "Brief after DW, April 2019"
    assert bylines.byline(article(outlet="NTB")) == "NTB"
    assert bylines.byline(article()) == "Outlet not known"


def test_a_date_comes_with_its_basis():
    assert (
        bylines.dateline(article(published="2019-04", published_basis="inferred"))
        == "April 2019, inferred from its text"
    )
    assert bylines.dateline(article()) == "Date not known"


def test_lists():
    assert [bylines.listed(items) for items in ([], ["a"], ["a", "b"], ["a", "b", "c"])] == [
        "",
        "a",
        "a and b",
        "a, b and c",
    ]


def test_a_card_leads_to_reading_and_shows_both_headlines():
    frame = model.table([BRIEF | {"title": "Mkutano <3"}], model.ARTICLE_COLUMNS)
    html = cards.articles(frame, {"b": ("Mkutano <3", "Meeting & more", "memory")}, lambda key: f"?article={key}&x=1")
    assert "Mkutano &lt;3" in html and "Meeting &amp; more" in html and 'href="?article=b&amp;x=1"' in html
    assert "Brief after DW, 24 April 2019" in html and "Swahili · Kiswahili" in html


def test_problems_show_errors_first_and_escape_names():
    html = cards.problems([Problem("b.txt", "read as cp1252", "note"), Problem("<a>.txt", "is empty")])
    assert html.index("&lt;a&gt;.txt") < html.index("b.txt")


def test_a_translated_quote_is_labelled_and_never_in_bare_quotation_marks():
    corpus = sample_corpus.corpus()
    html = passages.quotes(
        drawn(corpus, corpus.records[corpus.records["kind"] == "quote"]), corpus.articles, "{}?{}".format
    )
    assert '<blockquote lang="sw" dir="auto">“tutajenga bandari mpya”</blockquote>' in html
    assert "translated from Swahili · prepared" in html
    assert "No speaker named" in html


def test_an_address_that_is_none_is_no_link():
    html = cards.masthead(article(url="javascript:alert(1)", outlet="X"))
    assert "javascript" not in html and "<a" not in html


def test_results_mark_the_words_in_both_languages():
    corpus = sample_corpus.corpus()
    sentences = rows.join(corpus.sentences, corpus.sentences, sample_corpus.english_table())
    html = passages.results(sentences[:1], corpus.articles, "mombasa", "{}?{}".format)
    assert html.count('<mark class="px-hit">Mombasa</mark>') == 2
    assert "1 sentence in 1 article" in html


def test_why_names_the_rule():
    corpus = sample_corpus.corpus()
    row = drawn(corpus, corpus.records[corpus.records["record_id"] == "p1"].assign(confidence=0.9)).iloc[0]
    html = passages.why(row, "?x")
    assert "<dd>test</dd>" in html and "90%" in html and isinstance(row, pd.Series)


def test_the_most_quoted_come_first_and_the_nameless_last():
    names = ["", "B", "", "A", "", "C", "C"]
    quotes = pd.DataFrame({"speaker": names, "at": range(len(names))})
    assert list(passages.by_speaker(quotes)["at"]) == [5, 6, 3, 1, 0, 2, 4]
