"""Quotes under their speakers."""

import pandas as pd
import sample_corpus

from lib.figures import quote_cards


def test_a_translated_quote_is_labelled_and_never_in_bare_quotation_marks():
    corpus = sample_corpus.corpus()
    frame = sample_corpus.with_english(corpus, corpus.records[corpus.records["kind"] == "quote"])
    html = quote_cards.quotes(frame, corpus.articles, "{}?{}".format)
    assert '<blockquote lang="sw" dir="auto">“tutajenga bandari mpya”</blockquote>' in html
    assert "translated from Swahili · prepared" in html
    assert "No speaker named" in html


def test_the_most_quoted_come_first_and_the_nameless_last():
    names = ["", "B", "", "A", "", "C", "C"]
    quotes = pd.DataFrame({"speaker": names, "at": range(len(names))})
    assert list(quote_cards.by_speaker(quotes)["at"]) == [5, 6, 3, 1, 0, 2, 4]
