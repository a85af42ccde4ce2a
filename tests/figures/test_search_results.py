"""The sentences that a search finds."""

import sample_corpus

from lib.english import rows
from lib.figures import search_results


def test_results_mark_the_words_in_both_languages():
    corpus = sample_corpus.corpus()
    sentences = rows.join(corpus.sentences, corpus.sentences, sample_corpus.english_table())
    html = search_results.results(sentences[:1], corpus.articles, "mombasa", "{}?{}".format)
    assert html.count('<mark class="px-hit">Mombasa</mark>') == 2
    assert "1 sentence in 1 article" in html
