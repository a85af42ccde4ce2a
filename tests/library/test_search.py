"""Words and phrases, with and without accents."""

import pytest
import sample_corpus

from lib.english import rows
from lib.library import search


@pytest.fixture(scope="module")
def found():
    corpus = sample_corpus.corpus()
    sentences = rows.join(corpus.sentences, corpus.sentences, sample_corpus.english_table())
    words = search.index(sentences)
    return lambda query: [
        row.sentence_id + 10 * (row.article_id == "nb1") for row in search.find(sentences, words, query).itertuples()
    ]


def test_what_is_searched_has_neither_case_nor_accents():
    assert search.searchable("KËRKESË Ørsted Łódź ıssız Straße Æ") == "kerkese orsted lodz issiz strasse ae"


@pytest.mark.parametrize(
    "query, terms",
    [
        ("Kim Putin", ["kim", "putin"]),
        ('"new port" Mombasa', ["new port", "mombasa"]),
        ("„neuer  Hafen“", ["neuer hafen"]),
        ('unclosed "phrase here', ["unclosed", "phrase", "here"]),
        ("kim, (kim)", ["kim"]),
        ("  ", []),
        ('""', []),
    ],
)
def test_terms(query, terms):
    assert search.terms(query) == terms


@pytest.mark.parametrize(
    "query, sentences",
    [
        ("mombasa", [0]),
        ("MOTET", [10]),
        ("møtet bergen", [10]),
        ("president", [0]),
        ("rais president", [0]),
        ("rais port", []),
        ('"new port"', [1]),
        ('"port new"', []),
        ("port new", [1]),
        ("bandar", [1]),
        ("andari", []),
        ("%", []),
        (".*", []),
        ("", []),
    ],
)
def test_find(found, query, sentences):
    assert found(query) == sentences


def test_scripts_without_spaces_are_searched_inside():
    assert search.pattern(search.searchable("北京")).search(search.searchable("他到北京了"))


def test_spans_point_into_the_text_as_it_stands():
    text = "Straße  nach\u00a0Tórshavn und STRASSE"
    assert [text[a:b] for a, b in search.spans(text, "strasse torshavn")] == ["Straße", "Tórshavn", "STRASSE"]


def test_spans_hold_decomposed_letters():
    text = "kërkesë"
    assert [text[a:b] for a, b in search.spans(text, "kerkes")] == ["kërkes"]


def test_overlapping_spans_are_joined():
    assert search.spans("new port", '"new port" port') == [(0, 8)]
