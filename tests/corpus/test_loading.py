"""A folder as three tables."""

import pytest

from lib.corpus import loading
from lib.model import Record

ARTICLES = {
    "en.txt": "Bridge opens\n\n3 March 2018\n\nThe bridge in Bergen opened on Saturday. Many people came.\n",
    "nb.txt": "Ny bro\n\n3. mars 2018\n\nBroen i Bergen åpnet lørdag. Mange kom.\n",
    "empty.txt": "",
}


@pytest.fixture
def corpus(tmp_path, monkeypatch):
    monkeypatch.setenv("PARALLAX_CACHE", "off")
    for name, text in ARTICLES.items():
        (tmp_path / name).write_text(text, "utf-8")
    return loading.load(tmp_path, catalogue=False, workers=1)


def test_articles_stand_in_the_order_of_their_files(corpus):
    assert list(corpus.articles.article_id) == ["en", "nb"]
    assert list(corpus.articles.published) == ["2018-03-03"] * 2
    assert corpus.texts == {"en": ARTICLES["en.txt"], "nb": ARTICLES["nb.txt"]}


def test_a_file_that_is_no_article_is_one_problem(corpus):
    assert [(problem.file, problem.level) for problem in corpus.problems] == [("empty.txt", "error")]


def test_every_sentence_is_that_of_the_text(corpus):
    for row in corpus.sentences.itertuples():
        assert " ".join(corpus.texts[row.article_id][row.start : row.end].split()) == row.source
    assert list(corpus.sentences.article_id.unique()) == ["en", "nb"]


def test_every_record_has_a_name_of_its_own(corpus):
    assert corpus.records.record_id.is_unique
    assert {"Bergen"} <= set(corpus.records.place)


def test_two_records_alike_are_told_apart_by_number():
    record = Record("place", "a", 0, 0, 6, "Bergen")
    first, second = (row["record_id"] for row in loading.record_rows([record, record]))
    assert second == f"{first}-2"
    assert first == next(iter(loading.record_rows([record])))["record_id"]
