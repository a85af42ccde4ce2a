"""Where articles of one happening differ: true contradictions told apart from what only is more precise."""

from lib import model
from lib.comparing import disagreements

ARTICLES = model.table(
    [
        {"article_id": "a", "language": "en", "published": "2019-04-24"},
        {"article_id": "b", "language": "en", "published": "2019-04-25"},
        {"article_id": "c", "language": "de", "published": "2019-04-26"},
        {"article_id": "s", "language": "nb", "published": "2019-04-25", "published_basis": "suggested"},
    ],
    model.ARTICLE_COLUMNS,
)
HUE = {"place": "Huế", "place_kind": "city", "country": "VN", "lat": 16.467, "lon": 107.595}
HANOI = {"place": "Hanoi", "place_kind": "city", "country": "VN", "lat": 21.024, "lon": 105.841}
PALACE = {"place": "Opera House", "place_kind": "site", "country": "VN", "lat": 21.0243, "lon": 105.857}
VIETNAM = {"place": "Vietnam", "place_kind": "country", "country": "VN", "lat": 16.0, "lon": 106.0}
LAOS = {"place": "Laos", "place_kind": "country", "country": "LA", "lat": 18.0, "lon": 105.0}
NORTH = {"place": "Red River Delta", "place_kind": "region", "country": "VN", "lat": 20.5, "lon": 106.2}


def event(article, **known):
    language = ARTICLES.set_index("article_id").loc[article, "language"]
    base = {"kind": "event", "article_id": article, "record_id": f"e-{article}", "sentence_id": 1, "start": 0, "end": 9}
    base |= {"surface": "They met.", "language": language, "event_type": "MEET", "participants": "Jane Doe|John Roe"}
    return base | {"date_basis": "explicit", "cluster_id": "c1", "status": "happened"} | known


def differing(*events, english=()):
    records = model.table(list(events), model.RECORD_COLUMNS)
    if english:
        records["english"] = list(english)
    return disagreements.table(records, ARTICLES)


def told(*events, english=()):
    """(what differs, value, other value, kind of difference) of each row."""
    rows = differing(*events, english=english)
    return list(rows[["differs", "value", "other_value", "difference"]].itertuples(index=False, name=None))


def test_two_days_contradict_each_other_and_a_month_holds_its_day():
    day, other = event("a", date="2019-04-24"), event("b", date="2019-04-25")
    assert told(day, other) == [("date", "2019-04-24", "2019-04-25", "contradiction")]
    assert told(day, event("b", date="2019-04")) == [("date", "2019-04-24", "2019-04", "more precise")]
    assert told(day, event("b", date="2019-05")) == [("date", "2019-04-24", "2019-05", "contradiction")]
    assert told(day, event("b", date="2019-04-24")) == []


def test_a_plan_that_was_put_off_is_a_development_and_no_contradiction():
    plan = event("a", date="2019-04-24", status="planned", planned=True)
    assert ("date", "2019-04-24", "2019-04-25", "development") in told(plan, event("b", date="2019-04-25"))
    assert ("date", "2019-04", "2019-04-25", "more precise") in told(
        plan | {"date": "2019-04"}, event("b", date="2019-04-25")
    )


def test_a_date_that_no_text_tells_differs_from_nothing():
    day = event("a", date="2019-04-24")
    assert told(day, event("b", date="2019-04-25", date_basis="inferred")) == []
    assert told(day, event("s", date="2019-04-25", date_basis="relative")) == []
    assert told(day, event("b", date="")) == []


def test_spans_up_to_publication_are_compared_where_they_begin():
    since = event("a", date="2018-03", date_end="2019-04-24")
    assert told(since, event("b", date="2018-03", date_end="2019-04-25")) == []
    assert told(since, event("b", date="2018", date_end="2019-04-25")) == [
        ("date", "2018-03/..", "2018/..", "more precise")
    ]
    assert told(since, event("b", date="2018-05", date_end="2019-04-25"))[0][3] == "contradiction"
    week = event("a", date="2019-04-02", date_end="2019-04-05")
    assert told(week, event("b", date="2019-04-03"))[0][3] == "more precise"
    assert told(week, event("b", date="2019-04-07"))[0][3] == "contradiction"


def test_two_cities_contradict_each_other_and_a_country_holds_its_city():
    assert told(event("a", **HANOI), event("b", **HUE)) == [("place", "Hanoi", "Huế", "contradiction")]
    assert told(event("a", **VIETNAM), event("b", **HANOI)) == [("place", "Vietnam", "Hanoi", "more precise")]
    assert told(event("a", **HANOI), event("b", **LAOS)) == [("place", "Hanoi", "Laos", "contradiction")]
    assert told(event("a", **HANOI), event("b")) == []


def test_a_site_lies_in_the_city_it_is_near_to():
    assert told(event("a", **HANOI), event("b", **PALACE))[0][3] == "more precise"
    assert told(event("a", **HUE), event("b", **PALACE))[0][3] == "contradiction"
    assert told(event("a", **NORTH), event("b", **HANOI))[0][3] == "more precise"


def test_a_plan_that_came_true_is_a_development_and_one_printed_later_is_not():
    plan, done = event("a", planned=True, status="planned"), event("b", planned=False)
    assert told(plan, done) == [("status", "planned", "happened", "development")]
    assert told(event("b"), event("c", planned=True, status="planned"))[0][3] == "contradiction"
    assert told(event("a", status="claimed"), event("b"))[0][3] == "hedged"


def test_numbers_of_the_same_thing_contradict_each_other():
    def raid(article, sentence):
        return event(article, event_type="MILITARY_ACTION", participants="Nordland", surface=sentence)

    one, other = raid("a", "The attack killed 12 soldiers."), raid("b", "The attack killed fourteen soldiers.")
    rows = differing(one, other)
    assert rows[["value", "other_value", "other_surface"]].values.tolist() == [["12", "14", "fourteen"]]
    assert told(one, raid("b", "The attack killed 3 horses.")) == []
    assert told(raid("a", "The attack hit 300 houses."), raid("b", "The attack hit 314 houses."))[0][3] == (
        "more precise"
    )


def test_numbers_of_two_languages_are_compared_by_their_english():
    def meeting(article, sentence):
        return event(article, surface=sentence)

    pair = meeting("a", "They met four times."), meeting("c", "Sie trafen sich fünf Mal.")
    assert told(*pair) == []
    assert told(*pair, english=("They met four times.", "They met five times.")) == [
        ("number", "4", "5", "contradiction")
    ]
    assert told(*pair, english=("They met four times.", "They met five ministers.")) == []


def test_each_side_says_where_it_stands_and_how_many_tell_it():
    place = event("a") | {"kind": "place", "event_type": "", "cluster_id": "", "record_id": "p", "surface": "Hanois"}
    rows = differing(place | HANOI, event("a", **HANOI), event("b", **HANOI), event("c", sentence_id=4, **HUE))
    [row] = rows.itertuples(index=False)
    assert (row.surface, row.articles, row.other_articles) == ("Hanois", 2, 1)
    assert (row.record_id, row.article_id, row.other_record_id, row.other_sentence_id) == ("e-a", "a", "e-c", 4)
    assert row.why == "two cities of one country, 537 km apart"


def test_happenings_told_once_and_other_clusters_are_left_alone():
    assert told(event("a", date="2019-04-24", cluster_id=""), event("b", date="2019-04-25", cluster_id="")) == []
    assert told(event("a", date="2019-04-24"), event("b", date="2019-04-25", cluster_id="c2")) == []
    assert list(differing().columns) == list(disagreements.COLUMNS)


def test_the_order_of_the_records_does_not_matter():
    events = [event("a", date="2019-04-24", **HANOI), event("b", date="2019-04-25"), event("c", date="2019-04", **HUE)]
    assert differing(*events).equals(differing(*reversed(events)))
