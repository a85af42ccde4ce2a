"""The URL's parameters, the selection, and the frames it leaves."""

import pytest
import sample_corpus

from lib.library import selection
from lib.library.selection import Selection


@pytest.fixture(scope="module")
def corpus():
    return sample_corpus.corpus()


def test_years_come_from_articles_and_records_with_undated_last(corpus):
    assert selection.years_of(corpus) == ["2018", "2019", "undated"]
    assert selection.languages_of(corpus) == ["nb", "sw"]


def test_a_url_gives_sets_of_codes(corpus):
    chosen, notices = selection.from_params({"year": ["2018", "undated"], "lang": "sw", "q": "  bandari "}, corpus)
    assert chosen == Selection(years=frozenset({"2018", "undated"}), languages=frozenset({"sw"}), query="bandari")
    assert notices == []


def test_nonsense_falls_back_to_everything_with_a_notice_each(corpus):
    params = {"year": ["1066", "x" * 500], "lang": "<b>", "article": "none", "place": "Atlantis", "kind": "song"}
    chosen, notices = selection.from_params(params, corpus)
    assert chosen == Selection()
    assert len(notices) == 6
    assert max(map(len, notices)) < 150


def test_unknown_parameters_are_ignored(corpus):
    assert selection.from_params({"utm_source": "mail"}, corpus) == (Selection(), [])


def test_a_control_character_in_a_url_does_not_reach_the_notice(corpus):
    (notice,) = selection.from_params({"lang": "s\x00\x1bw"}, corpus)[1]
    assert notice.isprintable()


def test_a_sentence_hash_alone_finds_its_article(corpus):
    key = corpus.sentences["key"].iloc[2]
    chosen, notices = selection.from_params({"s": key[:10]}, corpus)
    assert (chosen.article, chosen.sentence, notices) == ("nb1", key[:10], [])


@pytest.mark.parametrize("value", ["zz", "0123456789", "a.*", ""])
def test_a_sentence_that_is_gone_leaves_the_article(corpus, value):
    chosen, notices = selection.from_params({"article": "sw1", "s": value}, corpus)
    assert (chosen.article, chosen.sentence) == ("sw1", "")
    assert len(notices) == bool(value)


def test_every_selection_survives_the_url(corpus):
    chosen = Selection(
        years=frozenset({"2019", "undated"}),
        languages=frozenset({"sw", "nb"}),
        article="sw1",
        sentence=corpus.sentences["key"].iloc[0][:10],
        place="Mombasa",
        event="e1",
        record="q1",
        kind="quote",
        quotes=frozenset({"direct"}),
        query='"bandari mpya" rais',
        english="machine",
    )
    assert selection.from_params(selection.to_params(chosen), corpus) == (chosen, [])
    assert selection.to_query(chosen).startswith("?year=2019&year=undated&lang=nb&lang=sw&article=sw1&s=")


def test_no_choice_is_no_parameter():
    assert selection.to_params(Selection()) == {}
    assert selection.to_query(Selection()) == ""


def test_without_a_choice_the_frames_are_the_shared_ones(corpus):
    assert selection.filter_records(corpus.records, Selection()) is corpus.records
    assert selection.filter_articles(corpus.articles, corpus.records, Selection()) is corpus.articles
    assert selection.filter_sentences(corpus.sentences, corpus.articles, Selection()) is corpus.sentences


@pytest.mark.parametrize(
    "years, languages, records, articles",
    [
        ({"2019"}, set(), ["p1", "q1"], ["sw1"]),
        ({"2018"}, set(), ["e1"], ["sw1"]),
        ({"undated"}, set(), ["e2"], ["nb1"]),
        ({"2018", "undated"}, set(), ["e1", "e2"], ["sw1", "nb1"]),
        (set(), {"nb"}, ["e2"], ["nb1"]),
        ({"2019"}, {"nb"}, [], []),
        ({"2019"}, {"nb", "sw"}, ["p1", "q1"], ["sw1"]),
    ],
)
def test_a_record_counts_by_its_own_year_and_an_article_by_any(corpus, years, languages, records, articles):
    chosen = Selection(years=frozenset(years), languages=frozenset(languages))
    shown = selection.filter_articles(corpus.articles, corpus.records, chosen)
    assert list(selection.filter_records(corpus.records, chosen)["record_id"]) == records
    assert list(shown["article_id"]) == articles
    assert set(selection.filter_sentences(corpus.sentences, shown, chosen)["article_id"]) == set(articles)


def test_filtering_changes_no_shared_frame(corpus):
    before = corpus.records.copy()
    selection.filter_records(corpus.records, Selection(years=frozenset({"2019"})))
    assert corpus.records.equals(before)
