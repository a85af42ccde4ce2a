"""The same happening across articles."""

from lib.corpus import happenings
from lib.model import PartialDate, Record


def event(article_id, **known):
    defaults = {"event_type": "MEET", "date": "2018-03-03", "place": "Hanoi", "country": "VN", "place_kind": "city"}
    defaults |= {"participants": ("Jane Doe", "John Roe")}
    start, surface = known.pop("start", 0), known.pop("surface", "x")
    return Record("event", article_id, 0, start, start + 1, surface, **(defaults | known))


def shared(*records):
    found = [record.cluster_id for record in happenings.join(list(records))]
    return bool(found[0]) and len(set(found)) == 1


def test_same_kind_day_place_and_people_are_one_happening():
    assert shared(event("a"), event("b"))


def test_a_month_holds_its_day():
    assert shared(event("a"), event("b", date="2018-03"))


def test_a_country_may_hold_the_city():
    assert shared(event("a"), event("b", place="Vietnam", place_kind="country"))


def test_another_kind_day_place_or_party_is_another_happening():
    assert not shared(event("a"), event("b", event_type="TRAVEL"))
    assert not shared(event("a"), event("b", date="2018-04-03"))
    assert not shared(event("a"), event("b", place="Huế"))
    assert not shared(event("a"), event("b", participants=("Jane Doe", "Max Moe")))


def test_the_records_of_one_article_are_no_cluster():
    assert not shared(event("a"), event("a"))


PUBLISHED = {"a": PartialDate("2018-03-04"), "b": PartialDate("2018-03-05"), "old": PartialDate("2017-01-09")}


LATE = {"late": PartialDate("2018-09-01")}


def together(*records, published=PUBLISHED):
    """Which of the records tell of one happening, as a letter for each."""
    ids = [record.happening_id for record in happenings.join(list(records), published)]
    return "".join("abcdefgh"[sorted(set(ids), key=ids.index).index(each)] for each in ids)


def test_an_undated_telling_joins_the_only_happening_that_fits():
    assert together(event("a"), event("undated", date="")) == "aa"
    again = event("a", date="2018-02-01", start=5)
    assert together(event("a"), again, event("undated", date="")) == "abc"


def test_another_weekday_is_another_happening():
    monday, tuesday = (
        event(name, date="", date_surface=f"on {day}", language="en")
        for name, day in (("x", "Monday"), ("y", "Tuesday"))
    )
    assert together(monday, event("z", date="", date_surface="am Montag", language="de")) == "aa"
    assert together(monday, tuesday) == "ab"
    saturday = event("a", language="en")
    assert together(saturday, event("x", date="", date_surface="on Saturday", language="en")) == "aa"
    assert together(saturday, monday) == "ab"


def test_what_an_article_tells_as_happened_is_not_later_than_the_article():
    assert together(event("a"), event("old", date="")) == "ab"
    assert together(event("a"), event("old", date="", planned=True)) == "ab"  # over a year ahead


def test_a_plan_joins_what_came_true():
    plan = event("old", date="", planned=True)
    assert together(event("a"), plan, published=PUBLISHED | {"old": PartialDate("2018-02-20")}) == "aa"
    assert together(event("a"), event("a", date="", planned=True, start=9)) == "aa"


def test_a_person_counts_as_the_state():
    states = event("b", event_type="SIGN_AGREEMENT", participants=("France", "Germany"))
    people = event("a", event_type="SIGN_AGREEMENT", participants=("Emmanuel Macron", "Olaf Scholz"))
    assert together(people, states) == "aa"


def test_two_spellings_of_a_name_are_one_party_and_two_names_are_not():
    one, other = ("Jane Doe", "Tsogtbaatar Damdinsüren"), ("Jane Doe", "Zogtbaatar Damdinsuren")
    assert together(event("a", participants=one), event("b", participants=other)) == "aa"
    assert together(event("a", participants=one), event("b", participants=("Jane Doe", "Tserendorj Dambadar"))) == "ab"


def test_cities_of_one_name_stay_apart():
    libya = {"place": "Tripoli", "country": "LY", "lat": 32.89, "lon": 13.19}
    lebanon = {"place": "Tripoli", "country": "LB", "lat": 34.43, "lon": 35.83}
    assert together(event("a", **libya), event("b", **lebanon)) == "ab"
    illinois = {"place": "Springfield", "country": "US", "lat": 39.8, "lon": -89.64}
    missouri = {"place": "Springfield", "country": "US", "lat": 37.21, "lon": -93.3}
    assert together(event("a", **illinois), event("b", **missouri)) == "ab"


def test_a_site_lies_in_the_city_it_is_near_to():
    hanoi = {"lat": 21.02, "lon": 105.84}
    palace = {"place": "Opera House", "place_kind": "site", "lat": 21.024, "lon": 105.857}
    station = {"place": "Huế Station", "place_kind": "site", "lat": 16.456, "lon": 107.578}
    assert together(event("a", **hanoi), event("b", **palace)) == "aa"
    assert together(event("a", **hanoi), event("b", **station)) == "ab"


def test_a_journey_back_is_not_the_journey_there():
    there = event("a", event_type="TRAVEL", participants=("Jane Doe",), origin="Huế")
    back = event("b", event_type="TRAVEL", participants=("Jane Doe",), place="Huế", origin="Hanoi")
    assert together(there, back) == "ab"
    assert together(there, event("b", event_type="TRAVEL", participants=("Jane Doe",), date="2018-03-04")) == "aa"


def test_a_departure_is_no_arrival_but_who_returned_home_arrived_there():
    def journey(article, moment, **known):
        return event(article, event_type="TRAVEL", participants=("Jane Doe",), moment=moment, **known)

    nowhere = {"place": "", "place_kind": "", "country": ""}
    assert together(journey("a", "coming"), journey("b", "coming")) == "aa"
    assert together(journey("a", "coming", **nowhere), journey("b", "leaving", **nowhere)) == "ab"
    assert together(journey("a", "coming"), journey("b", "leaving")) == "aa"
    assert together(journey("a", "coming"), journey("b", "coming", origin="Huế", **nowhere)) == "aa"
    assert together(journey("a", ""), journey("b", "", origin="Huế", **nowhere)) == "ab"


def test_a_handshake_is_how_the_talks_began():
    assert together(event("a", moment="greeting"), event("b", moment="talks")) == "aa"
    assert together(event("a", moment="greeting"), event("b", moment="meal")) == "ab"


def test_two_articles_that_share_news_are_likely_to_share_more():
    ball = {"event_type": "CEREMONY", "participants": ()}
    common = [event(name, start=at, event_type=kind) for name in "ab" for at, kind in ((1, "MEET"), (2, "GIFT"))]
    assert together(event("a", **ball), event("b", date="2018-03", place="", **ball)) == "ab"
    assert together(*common, event("a", **ball), event("b", date="2018-03", place="", **ball)) == "ababcc"


def test_statements_need_a_day_and_the_same_speaker():
    said = {"event_type": "STATEMENT", "participants": ("Jane Doe",), "place": ""}
    assert together(event("a", **said), event("b", **said)) == "aa"
    assert together(event("a", **said), event("b", **said | {"date": ""})) == "ab"
    assert together(event("a", **said), event("b", **said | {"participants": ("John Roe", "Jane Doe")})) == "ab"


def test_what_somebody_says_again_and_again_needs_a_number_or_a_land_that_both_tell():
    def said(article, start, sentence):
        known = {"event_type": "STATEMENT", "participants": ("Jane Doe",), "date": "2018-03-03"}
        return Record("event", article, start, start, start + 1, sentence, language="en", **known)

    bridge = said("a", 1, "Jane Doe said the bridge would cost 740 million.")
    other = said("a", 9, "Jane Doe said she liked the view.")
    assert together(bridge, other, said("b", 1, "Jane Doe put the price at 740 million.")) == "aba"
    more = said("b", 1, "Jane Doe promised to come back."), said("b", 9, "Jane Doe thanked the crews.")
    assert together(bridge, other, *more) == "abcd"
    assert together(bridge, said("b", 1, "Jane Doe promised to come back.")) == "aa"


def test_the_words_of_two_days_are_two_statements():
    said = {"event_type": "STATEMENT", "participants": ("Jane Doe",), "place": "", "date_basis": "inferred"}
    both = event("a", **said), event("b", **said | {"date": "2018-03-04"})
    common = [event(name, start=at, event_type=kind) for name in "ab" for at, kind in ((1, "MEET"), (2, "GIFT"))]
    assert together(*common, *both) == "ababcd"
    assert together(*common, both[0], event("b", **said)) == "ababcc"


def test_no_article_tells_of_a_gift_long_after_it_without_saying_when():
    talks, gift = event("a"), event("a", event_type="GIFT", date="2018-03-03")
    assert together(gift, event("b", event_type="GIFT", date="")) == "aa"
    assert together(gift, event("late", event_type="GIFT", date=""), published=PUBLISHED | LATE) == "ab"
    assert together(talks, event("late", date=""), published=PUBLISHED | LATE) == "aa"


def test_a_drive_to_a_house_is_no_journey_to_its_country():
    journey = {"event_type": "TRAVEL", "participants": ("Jane Doe",)}
    there = event("a", **journey, place="Vietnam", place_kind="country")
    house = {"place": "Larkspur Palace", "place_kind": "site", "country": "VN"}
    assert together(there, event("b", **journey, date="2018-03")) == "aa"
    assert together(there, event("b", **journey, **house, date="2018-03")) == "ab"


def ceremony(article, sentence, moment, **known):
    known = {"date": "2018-03-03", "participants": ("Jane Doe",)} | known
    return Record("event", article, 0, 0, 1, sentence, language="en", event_type="CEREMONY", moment=moment, **known)


def test_a_wreath_is_no_welcome_on_one_day():
    wreath = ceremony("a", "She laid a wreath at the pier.", "wreath")
    assert together(wreath, ceremony("b", "She laid a wreath by the sea.", "wreath")) == "aa"
    assert together(wreath, ceremony("b", "A guard of honour stood in the rain.", "welcome")) == "ab"


def test_a_sentence_of_several_moments_tells_of_the_one_its_words_are_for():
    dinner = ceremony("a", "After she laid a wreath they had a banquet.", "meal")
    assert together(dinner, ceremony("b", "The banquet lasted long.", "meal")) == "aa"
    assert together(dinner, ceremony("b", "The concert lasted long.", "concert")) == "ab"
    assert together(dinner, ceremony("b", "The wreath was laid.", "wreath")) == "ab"


def test_talks_with_a_meal_are_the_talks_and_a_meal_alone_is_not():
    talks = event("a", moment="talks", surface="They held talks.", language="en")
    both = event("b", surface="After the talks they had a banquet.", language="en")
    assert together(event("a"), both) == "aa"
    assert together(talks, both) == "aa"
    assert together(event("a"), event("b", moment="meal", surface="They had a banquet.", language="en")) == "ab"


def test_two_that_name_one_party_each_are_one_beside_a_third_that_names_both():
    lone = [event("b", participants=("Jane Doe",)), event("c", participants=("John Roe",))]
    assert together(*lone) == "ab"
    assert together(event("a"), *lone) == "aaa"


def test_an_article_may_take_a_leader_for_another_of_the_family_on_one_day_but_not_in_another_month():
    son = event("a", participants=("Kim Jong Un", "Jane Doe"))
    assert together(son, event("b", participants=("Kim Jong Il", "Jane Doe"))) == "aa"
    assert together(son, event("b", participants=("Kim Jong Il", "Jane Doe"), date="2011-03-03")) == "ab"
    assert together(son, event("b", participants=("Kim Jong Il", "Jane Doe"), date="")) == "ab"


def test_a_state_beside_its_own_leader_is_no_other_party():
    french = ("Emmanuel Macron", "Olaf Scholz"), ("France", "Emmanuel Macron")
    one, other = (event(name, event_type="TRAVEL", participants=each) for name, each in zip("ab", french, strict=True))
    assert together(one, other) == "aa"


def test_a_journey_of_nobody_without_a_day_is_any_journey_to_the_town():
    dated = event("a", event_type="TRAVEL", participants=("Jane Doe",), date="2018-03")
    undated = {"event_type": "TRAVEL", "date": ""}
    assert together(dated, event("b", participants=("Jane Doe",), **undated)) == "aa"
    assert together(dated, event("b", participants=(), **undated)) == "ab"


def test_a_plan_of_a_day_before_its_article_is_the_day_it_was_planned_on():
    plan = event("b", planned=True, date="2018-03-01")
    assert together(event("a", date="2018-03-01"), plan) == "ab"


def test_a_site_that_no_gazetteer_knows_is_one_with_a_site_that_shares_its_name():
    site = {"place_kind": "site", "country": ""}
    here = event("a", place="Larkspur Palace", **site)
    assert together(here, event("b", place="Palace of Larkspur, Hanoi", **site)) == "aa"
    assert together(here, event("b", place="Foxglove Palace", **site)) == "ab"
    assert together(here, event("b")) == "aa"


def test_a_record_doubled_within_an_article_is_one_happening():
    assert together(event("a"), event("a", start=7)) == "aa"
    assert together(event("a"), event("a", start=7, place="", place_kind="", country="")) == "ab"


def test_every_event_has_a_happening_and_its_id_does_not_depend_on_the_order():
    records = [event("a"), event("b", date="2018-03"), event("c", event_type="GIFT", date="", place="")]
    forward, backward = happenings.join(records, PUBLISHED), happenings.join(records[::-1], PUBLISHED)[::-1]
    assert forward == backward and all(record.happening_id for record in forward)


def test_two_happenings_of_which_little_is_told_keep_clusters_of_their_own():
    little = {"event_type": "MEET", "place": "", "country": "", "place_kind": ""}
    told = [
        event("a", **little),
        event("b", **little),
        event("a", **little, date="2018-03-20", start=9),
        event("b", **little, date="2018-03-20", start=9),
    ]
    clusters = [record.cluster_id for record in happenings.join(told)]
    assert clusters[0] == clusters[1] != clusters[2] == clusters[3]


def test_what_nobody_does_in_a_region_is_not_what_happens_in_a_town_of_its_country():
    fire = {"event_type": "OTHER", "participants": (), "language": "en", "surface": "A fire broke out in the woods."}
    verdict = fire | {"surface": "A verdict was given."}
    region = {"place": "Provence", "place_kind": "region", "country": "FR", "lat": 43.9, "lon": 6.0}
    town = {"place": "Lille", "place_kind": "city", "country": "FR", "lat": 50.6, "lon": 3.1}
    assert together(event("a", **fire, **town), event("b", **fire, **town)) == "aa"
    assert together(event("a", **fire, **region), event("b", **fire, **town)) == "ab"
    assert together(event("a", **fire, **town), event("b", **verdict, **town)) == "ab"
