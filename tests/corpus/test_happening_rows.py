"""The tables of happenings and episodes: what their tellings say together."""

from lib import model
from lib.corpus import happening_rows
from lib.model import PUBLISHED_BASES

HANOI = {"place": "Hanoi", "place_kind": "city", "country": "VN", "lat": 21.02, "lon": 105.84}
OPERA = {"place": "Opera House", "place_kind": "site", "country": "VN", "lat": 21.024, "lon": 105.857}
VIETNAM = {"place": "Vietnam", "place_kind": "country", "country": "VN", "lat": 16.0, "lon": 106.0}
ARTICLES = model.table(
    [
        {"article_id": "a", "language": "en", "published": "2019-04-24", "published_basis": PUBLISHED_BASES[1]},
        {"article_id": "b", "language": "de", "published": "2019-04-26"},
        {"article_id": "c", "language": "sw", "published": "2019-04"},
    ],
    model.ARTICLE_COLUMNS,
)


def event(record_id, article="a", happening="h1", **known):
    base = {"record_id": record_id, "kind": "event", "article_id": article, "sentence_id": 1, "start": 0, "end": 9}
    base |= {"surface": "They met.", "language": "en", "event_type": "MEET", "participants": "Jane Doe|John Roe"}
    base |= {"happening_id": happening, "status": "happened", "date": "2019-04-24", "date_basis": "explicit"}
    return base | known


def tables(*events):
    return happening_rows.tables(model.table(events, model.RECORD_COLUMNS), ARTICLES)


def row(*events):
    [found] = tables(*events)[0].to_dict("records")
    return found


def test_tellings_make_one_row_with_their_best_facts():
    plan = event("e1", "a", status="planned", planned=True, date="2019-04", **VIETNAM)
    done = event("e2", "b", language="de", participants="Jane Doe|John Roe|Max Moe", **HANOI)
    found = row(plan, done, event("e3", "c", language="sw", date="", date_basis="", **OPERA))
    assert (found["status"], found["date"], found["place"]) == ("happened", "2019-04-24", "Hanoi")
    assert (found["articles"], found["languages"]) == ("a|b|c", "de|en|sw")
    assert found["participants"] == "Jane Doe|John Roe|Max Moe" and found["record_id"] == "e2"


def test_where_days_differ_the_one_that_most_articles_give_counts():
    days = ["2019-04-24", "2019-04-25", "2019-04-25"]
    assert row(*(event(f"e{at}", "abc"[at], date=day) for at, day in enumerate(days)))["date"] == "2019-04-25"
    told, guessed = event("e1", date="2019-04"), event("e2", "b", date="2019-04-26", date_basis="inferred")
    assert row(told, guessed)["date"] == "2019-04"


def test_a_claim_is_more_than_a_plan_and_less_than_a_fact():
    assert row(event("e1", status="planned"), event("e2", "b", status="claimed"))["status"] == "claimed"
    assert row(event("e1", status="denied"))["status"] == "denied"


def test_a_state_is_no_party_beside_its_own_people():
    first = event("e1", participants="Emmanuel Macron|Germany")
    assert row(first, event("e2", "b", participants="France|Germany"))["participants"] == "Emmanuel Macron|Germany"


def test_happenings_of_one_time_and_party_are_an_episode_and_background_is_in_none():
    journey = event("e1", happening="h1", event_type="TRAVEL", participants="Jane Doe", date="2019-04-23", **HANOI)
    meeting = event("e2", happening="h2", **HANOI)
    before = event("e3", happening="h3", date="2017-02-01", **HANOI)
    happenings, episodes = tables(journey, meeting, before)
    assert episodes[["name", "date", "date_end", "happenings"]].values.tolist() == [
        ["April 2019, Hanoi", "2019-04-23", "2019-04-24", "h1|h2"]
    ]
    known = dict(zip(happenings["happening_id"], happenings["episode_id"], strict=True))
    assert known["h1"] == known["h2"] == episodes["episode_id"][0] and known["h3"] == ""


def test_a_meeting_of_both_makes_two_arrivals_one_episode():
    arrivals = [
        event(f"e{at}", happening=f"h{at}", event_type="TRAVEL", participants=who, date="2019-04-23", **where)
        for at, (who, where) in enumerate([("Jane Doe", HANOI), ("John Roe", VIETNAM | {"country": ""})])
    ]
    assert len(tables(*arrivals, event("e9", happening="h9", **HANOI))[1]) == 1


def test_other_people_or_another_month_are_no_episode():
    other = event("e2", happening="h2", participants="Ada Poe|Max Moe", date="2019-04-25", **HANOI)
    later = event("e3", "c", happening="h3", date="2019-05-20", **HANOI)
    assert tables(event("e1", **HANOI), other, later)[1].empty


def test_a_journey_begins_at_the_stop_before_or_at_the_seat_of_the_government():
    def travel(record_id, date, place, **known):
        facts = {"event_type": "TRAVEL", "participants": "Emmanuel Macron", "date": date}
        return event(record_id, happening=record_id, **facts | place | known)

    hue = {"place": "Huế", "place_kind": "city", "country": "VN", "lat": 16.46, "lon": 107.59}
    first, second, third = (
        travel("e1", "2019-04-22", HANOI),
        travel("e2", "2019-04-23", hue),
        travel("e3", "2019-04-24", HANOI, origin="Đà Nẵng", origin_lat=16.07, origin_lon=108.2),
    )
    found = tables(first, second, third)[0]
    assert found[["origin", "origin_basis"]].values.tolist() == [
        ["Paris", "seat"],
        ["Hanoi", "previous stop"],
        ["Đà Nẵng", "told"],
    ]
    home = {"place": "Lyon", "place_kind": "city", "country": "FR", "lat": 45.75, "lon": 4.85}
    assert row(travel("e4", "2019-04-22", home))["origin_basis"] == ""


def test_the_same_input_gives_the_same_tables():
    events = [event("e1", **HANOI), event("e2", "b", happening="h2", event_type="GIFT", **HANOI)]
    for one, other in zip(tables(*events), tables(*events[::-1]), strict=True):
        assert one.equals(other)
