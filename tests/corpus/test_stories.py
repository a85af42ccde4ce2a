"""Articles on one story: who and where they are about, and when they may have appeared."""

from lib.corpus import stories
from lib.model import PartialDate, Record

ODA, PEER, THIRD = "Oda Nordmann", "Peer Lindqvist", "Ylva Mjøsund"


def article(article_id, *people, at=("Bergen",), day=""):
    """What an article names: people who speak or meet, and towns."""
    yield Record("event", article_id, 0, 0, 5, "x", event_type="MEET", participants=people, date=day)
    for place in at:
        yield Record("place", article_id, 0, 0, 5, place, place=place, place_kind="city", country="NO")


def on_one(*articles, **published):
    """The pairs of articles on one story."""
    out = {
        name: (day.first.toordinal(), day.last.toordinal()) for name, iso in published.items() if (day := day_of(iso))
    }
    found = stories.together(stories.subjects(each for article in articles for each in article), out)
    return sorted({tuple(sorted((one, other))) for one, others in found.items() for other in others})


def day_of(iso):
    return PartialDate(iso) if iso else None


def test_articles_that_share_who_and_where_are_on_one_story():
    assert on_one(article("a", ODA, PEER), article("b", ODA, PEER, THIRD)) == [("a", "b")]
    assert on_one(article("a", ODA, PEER), article("b", ODA, PEER, at=["Oslo"])) == []
    assert on_one(article("a", ODA, at=["Bergen", "Voss"]), article("b", THIRD, at=["Bergen", "Voss"])) == []


def test_leaders_who_are_in_many_stories_weigh_less_than_others():
    leader, other = "Emmanuel Macron", "Olaf Scholz"
    assert on_one(article("a", leader), article("b", leader), a="2021-05-03", b="2021-05-04") == []
    assert on_one(article("a", ODA), article("b", ODA), a="2021-05-03", b="2021-05-04") == [("a", "b")]
    assert on_one(article("a", leader, other), article("b", leader, other)) == []
    assert on_one(article("a", leader, other), article("b", leader, other), a="2021-05-03", b="2021-05-04") == [
        ("a", "b")
    ]


def test_a_name_spelt_otherwise_is_the_same():
    here = article("a", ODA, "Tsogtbaatar Damdinsüren"), article("b", ODA, "Zogtbaatar Damdinsuren")
    assert on_one(*here) == [("a", "b")]


def test_states_and_places_are_nobody():
    assert on_one(article("a", "South Africa", "New Zealand"), article("b", "South Africa", "New Zealand")) == []
    assert on_one(article("a", "Sankt Hanshaugen", at=["Sankt Hanshaugen"]), article("b", "Sankt Hanshaugen")) == []


def test_days_of_publication_far_apart_are_two_stories():
    same = [list(article(name, ODA, PEER)) for name in "ab"]
    assert on_one(*same, a="2021-05-03", b="2021-05-08") == [("a", "b")]
    assert on_one(*same, a="2021-05-03", b="2021-06-08") == []


def test_an_undated_article_tells_of_nothing_before_it_happened():
    assert on_one(article("a", ODA, PEER), article("b", ODA, PEER, day="2023-02-01"), a="2021-05-03") == []
    assert on_one(article("a", ODA, PEER), article("b", ODA, PEER, day="2021-05-02"), a="2021-05-03") == [("a", "b")]


def test_an_undated_article_is_on_the_story_it_shares_most_with_or_on_none():
    dated = {"first": "2018-05-03", "second": "2019-05-03", "third": "2021-05-03"}
    told = [article("first", ODA, PEER), article("second", ODA, PEER, at=["Voss"])]
    third = article("third", ODA, PEER, at=["Oslo"])
    assert on_one(*told, third, article("x", ODA, PEER, at=["Voss"]), **dated) == [("second", "x")]
    again = [article("first", ODA, PEER), article("second", ODA, PEER)]
    assert on_one(*again, article("x", ODA, PEER), **dated) == []
    assert on_one(
        *(article(name, ODA, PEER) for name in ("first", "second")),
        article("x", ODA, PEER, at=["Bergen"]),
        first="2018-05-03",
        second="2018-05-05",
    ) == [("first", "second"), ("first", "x"), ("second", "x")]


def test_a_name_in_very_many_undated_articles_links_none():
    many = [article(f"a{number:03}", ODA, PEER) for number in range(stories.MOST_LINKED + 1)]
    assert on_one(*many) == []
