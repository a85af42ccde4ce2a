"""The grid of coverage: a sign for each article leads to its sentence."""

from lib import model
from lib.comparing import coverage
from lib.comparing.signs import Signs
from lib.figures import coverage_grid

ARTICLES = model.table(
    [
        {"article_id": "a", "language": "sw", "outlet": "Gazeti", "published": "2019-04-24"},
        {"article_id": "b", "language": "de", "outlet": "Blatt", "published": "2019-04-26"},
        {"article_id": "c", "language": "de", "outlet": "Bote", "published": "2019-04-26"},
    ],
    model.ARTICLE_COLUMNS,
)
FACTS = {"kind": "event", "sentence_id": 2, "start": 0, "end": 1, "event_type": "MEET", "cluster_id": "m"}
EVENTS = model.table(
    [
        FACTS | {"record_id": "e1", "article_id": "a", "language": "sw", "date": "2019-04-25", "status": "planned"},
        FACTS | {"record_id": "e2", "article_id": "b", "language": "de", "date": "2019-04"},
    ],
    model.RECORD_COLUMNS,
)
KEYS = {("a", 2): "abc"}


def grid(events=EVENTS, signs=None, **options):
    found = coverage.happenings(events)
    columns = coverage.columns(ARTICLES)
    cells = coverage.grid(found, columns, signs)
    return coverage_grid.table(found, columns, cells, ARTICLES, KEYS, "read?{}={}".format, **options)


def test_the_grid_links_each_mark_to_its_sentence_and_escapes_what_others_wrote():
    html = grid(EVENTS.assign(place="<b>Ulm</b>"), differing={"m": "date"})
    assert 'href="read?a=abc"' in html and "Gazeti: tells it as planned" in html
    assert 'href="#d-m"' in html and "<b>Ulm" not in html and "&lt;b&gt;Ulm" in html


def test_a_silent_article_is_counted_only_where_the_sign_does_not_say_it():
    assert '<span class="px-unseen">1 article of the time without it</span>' in grid()
    assert '<span class="px-kicker">1</span>' not in grid()


def test_many_marks_of_one_cell_are_cut_and_counted(monkeypatch):
    monkeypatch.setattr(coverage_grid, "MOST_MARKS", 0)
    assert grid().count('<span class="px-kicker">and 1 more</span>') == 2 and "px-mark" not in grid()


def test_languages_stand_over_the_articles_and_differences_in_a_last_column():
    assert '<th role="columnheader" colspan="2">German</th>' in grid()
    assert "They differ on" not in grid() and "They differ on" in grid(differing={})


def test_an_article_that_may_tell_it_is_not_said_to_leave_it_out():
    place = {"article_id": "c", "sentence_id": 2, "start": 0, "end": 1, "paragraph": 0, "role": "body"}
    sentences = [place | {"source": "Das Treffen dauerte eine Stunde."}]
    html = grid(signs=Signs(model.table(sentences, model.SENTENCE_COLUMNS), EVENTS, ARTICLES))
    assert "Bote: may tell it; read the sentence" in html and "of the time without it" not in html
