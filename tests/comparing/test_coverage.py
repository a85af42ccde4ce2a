"""The grid of happenings by article: who tells, who plans, who was there and leaves it out."""

from lib import model
from lib.comparing import coverage

ARTICLES = model.table(
    [
        {"article_id": "a", "language": "sw", "outlet": "Gazeti", "published": "2019-04-24"},
        {"article_id": "b", "language": "de", "outlet": "Blatt", "published": "2019-04-26"},
        {"article_id": "c", "language": "de", "based_on": "Bote", "kind": "brief", "published": "2019-04"},
        {"article_id": "d", "language": "de", "outlet": "Spät", "published": "2023-01-01"},
        {"article_id": "e", "language": "nb", "outlet": "Avisa"},
    ],
    model.ARTICLE_COLUMNS,
)


def event(record_id, article, cluster, **known):
    language = ARTICLES.set_index("article_id").loc[article, "language"]
    base = {"record_id": record_id, "kind": "event", "article_id": article, "sentence_id": 2, "start": 0, "end": 1}
    base |= {"language": language, "event_type": "MEET", "participants": "Jane Doe|John Roe", "status": "happened"}
    return base | {"cluster_id": cluster, "date": "2019-04-25"} | known


EVENTS = model.table(
    [
        event("e1", "a", "m", status="planned", planned=True, place="Ulm", place_kind="city"),
        event("e2", "b", "m", participants="Jane Doe|John Roe|Max Moe", date="2019-04"),
        event("e3", "b", "m2", date="2018", event_type="TRAVEL", participants="Jane Doe"),
        event("e4", "d", "m2", date="2018-02", event_type="TRAVEL", participants="Jane Doe"),
        event("e5", "e", "", date=""),
    ],
    model.RECORD_COLUMNS,
)


def test_happenings_stand_in_order_of_date_with_the_fullest_facts():
    journey, meeting = coverage.happenings(EVENTS)
    assert (coverage.when(journey), coverage.title(journey)) == ("February 2018", "Journey: Jane Doe")
    assert coverage.title(meeting) == "Meeting: Jane Doe, John Roe and Max Moe"
    assert (coverage.when(meeting), meeting.where) == ("25 April 2019", "Ulm")
    assert [each.name for each in coverage.happenings(EVENTS, shared=False)] == ["e5"]


def test_few_articles_have_columns_of_their_own_under_their_languages():
    columns = coverage.columns(ARTICLES)
    assert [(column.language, column.head) for column in columns] == [
        ("de", "Bote"),
        ("de", "Blatt"),
        ("de", "Spät"),
        ("nb", "Avisa"),
        ("sw", "Gazeti"),
    ]
    assert [column.note for column in columns[:1]] == ["brief, April 2019"] and columns[3].note == "no date"


def words(found, articles=ARTICLES):
    columns = coverage.columns(articles)
    cells = coverage.grid(found, columns)
    return [[coverage.in_words(cell) for cell in row] for row in cells]


def test_a_cell_tells_who_reports_and_who_of_the_time_does_not():
    journey, meeting = coverage.happenings(EVENTS)
    assert words([meeting]) == [["left out", "told", "", "", "planned"]]
    assert words([journey]) == [["", "told", "told", "", ""]]


def test_many_articles_share_a_column_a_language(monkeypatch):
    monkeypatch.setattr(coverage, "MOST_ARTICLES", 3)
    meeting = coverage.happenings(EVENTS)[1]
    assert [column.head for column in coverage.columns(ARTICLES)] == ["German", "Norwegian Bokmål", "Swahili"]
    assert words([meeting]) == [["1 told, 1 left out", "", "planned"]]
