"""When and where something happened: each rule with a case for it and one against."""

from dataclasses import replace

import pytest
from made import records, trigger

from lib.extraction.document import Dated
from lib.extraction.events import date_and_place
from lib.extraction.events.date_and_place import date_of, dates_that_count, origin_of, place_of, places_around
from lib.model import PartialDate


def when(text, kind="MEET", code="en"):
    dated = date_of(trigger(text, kind, code))
    return str(dated.date) if dated else None


def by(rule, text, kind="MEET", code="en"):
    """The date one rule finds."""
    found = trigger(text, kind, code)
    dated = getattr(date_and_place, rule)(found, dates_that_count(found))
    return str(dated.date) if dated else None


def where(text, kind, code="en"):
    place = place_of(trigger(text, kind, code))
    return place.name if place else None


# --- when ---


@pytest.mark.parametrize(
    ("text", "code", "date"),
    [
        ("Angela Merkel met Emmanuel Macron in March 2018.", "en", "2018-03"),
        ("Angela Merkel traf Emmanuel Macron im März 2018.", "de", "2018-03"),
        ("Angela Merkel møtte Emmanuel Macron i mars 2018.", "nb", "2018-03"),
        ("Angela Merkel se reunió con Emmanuel Macron en marzo de 2018.", "es", "2018-03"),
        ("Angela Merkel met Emmanuel Macron on Monday.", "en", "2019-04-22"),
        ("Angela Merkel met Emmanuel Macron.", "en", None),
    ],
)
def test_the_date_of_its_clause(text, code, date):
    assert when(text, code=code) == date


def test_of_two_dates_in_a_clause_the_more_precise_holds():
    assert by("date_in_clause", "Angela Merkel met Emmanuel Macron in 2018 on 3 March 2018.") == "2018-03-03"
    assert by("date_in_clause", "On Monday it rained, and Angela Merkel met Emmanuel Macron.") is None


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("ar", "وضع ماكرون إكليلا على قبر الجنود الذين سقطوا عام 1945."),
        ("da", "Emmanuel Macron lagde en krans for soldaterne, som faldt i 1945."),
        ("de", "Emmanuel Macron legte einen Kranz für die Soldaten nieder, die 1945 gefallen waren."),
        ("en", "Emmanuel Macron laid a wreath for the soldiers who fell in 1945."),
        ("es", "Emmanuel Macron depositó una ofrenda floral por los soldados que cayeron en 1945."),
        ("fr", "Emmanuel Macron a déposé une gerbe pour les soldats tombés en 1945."),
        ("it", "Emmanuel Macron ha deposto una corona per i soldati caduti nel 1945."),
        ("nb", "Emmanuel Macron la ned krans for soldatene som falt i 1945."),
        ("nl", "Emmanuel Macron legde een krans voor de soldaten die in 1945 vielen."),
        ("nn", "Emmanuel Macron la ned krans for soldatane som fall i 1945."),
        ("pl", "Emmanuel Macron złożył wieniec ku czci żołnierzy poległych w 1945 roku."),
        ("ru", "Эммануэль Макрон возложил венок в память о солдатах, которые погибли в 1945 году."),
        ("sq", "Emmanuel Macron vendosi kurorë për ushtarët që ranë më 1945."),
        ("sv", "Emmanuel Macron lade ned en krans för soldaterna som stupade 1945."),
        ("sw", "Emmanuel Macron aliweka shada la maua kwa askari waliouawa mwaka 1945."),
        ("uk", "Еммануель Макрон поклав вінок на честь солдатів, які загинули в 1945 році."),
    ],
)
def test_what_is_told_of_a_noun_does_not_date_what_happened_beside_it(code, text):
    assert when(text, "CEREMONY", code) is None


def test_a_date_in_a_clause_about_a_noun_is_that_of_its_own_happening():
    assert when("Angela Merkel, who met Emmanuel Macron in 2018, was late.") == "2018"


def test_the_one_date_of_a_sentence_behind_what_it_tells():
    text = "Her mother, Angela Merkel, who loved flying to Rome, was away for a month in 1999."
    assert by("only_date_behind", text, "TRAVEL") == "1999"
    assert by("only_date_behind", "Angela Merkel flew to Rome, and he signed the treaty in 1999.", "TRAVEL") is None


def test_a_date_behind_another_happening_is_not_its_own():
    text = "Angela Merkel met Emmanuel Macron before a summit in March 2018."
    assert by("date_in_clause", text) is None


def test_a_date_beside_counts_where_the_clause_is_cut_by_a_word():
    text = "Angela Merkel met Emmanuel Macron because the two had time in March 2018."
    assert by("date_in_clause", text) is None
    assert by("date_beside", text) == "2018-03"
    assert by("date_beside", "Angela Merkel met Emmanuel Macron, and it rained in March 2018.") is None


def test_the_only_date_before_holds_unless_something_else_happened_then():
    assert by("only_date_before", "In March 2018 it rained, and Angela Merkel met Emmanuel Macron.") == "2018-03"
    other = "In March 2018 Xi Jinping arrived, and Angela Merkel met Emmanuel Macron."
    assert by("only_date_before", other) is None
    two = "In March 2018, in spring 2018 and in May 2018 it rained, and Angela Merkel met Emmanuel Macron."
    assert by("only_date_before", two) is None


def test_since_when_does_not_date_what_happened_once():
    assert when("Angela Merkel met Emmanuel Macron for the first time since March 2010.") is None
    counted = "Since March 2010 Angela Merkel held two meetings with Xi Jinping and three with Emmanuel Macron."
    assert when(counted) == "2010-03"
    assert when("Russia attacked Ukraine since March 2010.", "MILITARY_ACTION") == "2010-03"


def test_a_date_that_stays_open_still_tells_when():
    found = trigger("Angela Merkel met Emmanuel Macron on Monday.", "MEET", published="2019-04")
    assert date_of(found).date == PartialDate("2019-04")


def dated(iso, basis="explicit", start=0):
    return Dated(start, start + 5, PartialDate(iso) if iso else None, basis=basis)


@pytest.mark.parametrize(
    ("better", "worse"),
    [
        (dated("2018-03-03"), dated("2018-03")),
        (dated("2018"), dated("")),
        (dated("2018-03"), dated("2018-03", "relative")),
        (dated("2018-03", start=3), dated("2018-04", start=9)),
    ],
)
def test_the_more_precise_date_is_preferred_then_the_stated_then_the_first(better, worse):
    assert date_and_place.precision(better) > date_and_place.precision(worse)


# --- where ---


@pytest.mark.parametrize(
    ("text", "kind", "code", "place"),
    [
        ("Angela Merkel met Emmanuel Macron in Paris.", "MEET", "en", "Paris"),
        ("Angela Merkel traf Emmanuel Macron in Paris.", "MEET", "de", "Paris"),
        ("Angela Merkel møtte Emmanuel Macron i Paris.", "MEET", "nb", "Paris"),
        ("Angela Merkel met Emmanuel Macron of France.", "MEET", "en", None),
        ("Angela Merkel arrived in Paris from Berlin.", "TRAVEL", "en", "Paris"),
        ("Angela Merkel met Emmanuel Macron in France, in Paris.", "MEET", "en", "Paris"),
        ("Russia attacked Ukraine from Belarus.", "MILITARY_ACTION", "en", "Ukraine"),
        ("The invasion of Ukraine by Russia began.", "MILITARY_ACTION", "en", "Ukraine"),
    ],
)
def test_where_something_happened(text, kind, code, place):
    assert where(text, kind, code) == place


def found_by(rule, text, kind):
    places = places_around(trigger(text, kind))
    return [mention.place.name for mention in getattr(date_and_place, rule)(places)]


@pytest.mark.parametrize(
    ("rule", "text", "kind", "expected"),
    [
        ("object_of_verb", "The invasion of Ukraine began.", "MILITARY_ACTION", ["Ukraine"]),
        ("object_of_verb", "The invasion was planned in all the offices of Moscow.", "MILITARY_ACTION", []),
        ("in_clause", "Angela Merkel met Emmanuel Macron in Paris.", "MEET", ["Paris"]),
        ("in_clause", "Angela Merkel met Emmanuel Macron, who lives in Paris.", "MEET", []),
        ("in_sentence_of_one_country", "Angela Merkel met Emmanuel Macron, who lives in Paris.", "MEET", ["Paris"]),
        (
            "in_sentence_of_one_country",
            "Angela Merkel, now back in Rome, met Emmanuel Macron, who lives in Paris.",
            "MEET",
            [],
        ),
        ("nearest_in_clause", "In Minsk they saw the attack in Kyiv.", "MILITARY_ACTION", ["Kyiv"]),
    ],
)
def test_each_rule_of_places(rule, text, kind, expected):
    assert found_by(rule, text, kind) == expected


@pytest.mark.parametrize(
    ("text", "code", "origin", "place"),
    [
        ("Angela Merkel travelled from Berlin to Paris.", "en", "Berlin", "Paris"),
        ("Angela Merkel reiste von Berlin nach Paris.", "de", "Berlin", "Paris"),
        ("Angela Merkel reiste fra Berlin til Paris.", "nb", "Berlin", "Paris"),
        ("Angela Merkel viajó de Berlín a Madrid.", "es", "Berlin", "Madrid"),
        ("Angela Merkel travelled to Paris.", "en", None, "Paris"),
    ],
)
def test_a_journey_begins_and_ends(text, code, origin, place):
    found = trigger(text, "TRAVEL", code)
    began = origin_of(found)
    assert (began.name if began else None, place_of(found).name) == (origin, place)


def test_only_journeys_have_an_origin():
    assert origin_of(trigger("Angela Merkel met Emmanuel Macron from Paris.", "MEET")) is None


def part(text, kind, name):
    found = trigger(text, kind)
    [mention] = [each for each in found.passage.places if each.place.name == name]
    return date_and_place.part_of(found, mention)


@pytest.mark.parametrize(
    ("text", "kind", "name", "expected"),
    [
        ("Angela Merkel met Emmanuel Macron in Paris.", "MEET", "Paris", "at"),
        ("Angela Merkel met Emmanuel Macron while Paris slept.", "MEET", "Paris", ""),
        ("Angela Merkel arrived from Paris.", "TRAVEL", "Paris", "origin"),
        ("The invasion of Ukraine by Russia began.", "MILITARY_ACTION", "Russia", ""),
        ("Angela Merkel met Emmanuel Macron of France in spring.", "MEET", "France", ""),
    ],
)
def test_a_place_by_the_word_before_it(text, kind, name, expected):
    assert part(text, kind, name) == expected


def test_a_country_right_behind_its_own_leader_is_home():
    home = trigger("Emmanuel Macron in France met Angela Merkel.", "MEET").passage
    assert date_and_place.is_home_of_the_one_before(home, home.places[0])
    abroad = trigger("Emmanuel Macron in Norway met Angela Merkel.", "MEET").passage
    assert not date_and_place.is_home_of_the_one_before(abroad, abroad.places[0])


def test_a_site_needs_no_preposition_and_a_city_goes_before_its_country():
    found = trigger("Angela Merkel met Emmanuel Macron in France in Paris.", "MEET")
    france, paris = found.passage.places
    assert date_and_place.most_specific([france, paris]) == paris.place
    site = replace(france, place=replace(france.place, kind="site"))
    bare = replace(found.passage, places=[site])
    assert date_and_place.part_of(replace(found, passage=bare), replace(site, start=0, end=6)) == "at"


@pytest.mark.parametrize(
    ("text", "kind", "place", "origin"),
    [
        ("올라프 숄츠 총리는 리스본에 도착했다.", "TRAVEL", "Lisbon", None),
        ("올라프 숄츠 총리는 리스본을 방문했다.", "TRAVEL", "Lisbon", None),
        ("올라프 숄츠 총리는 리스본에서 에마뉘엘 마크롱 대통령과 회담을 했다.", "MEET", "Lisbon", None),
        ("올라프 숄츠 총리는 리스본을 떠났다.", "TRAVEL", None, "Lisbon"),
        ("올라프 숄츠 총리는 리스본에서 마드리드로 출국했다.", "TRAVEL", "Madrid", "Lisbon"),
    ],
)
def test_endings_tell_where_in_a_language_without_prepositions(text, kind, place, origin):
    found = trigger(text, kind, "ko")
    assert (place_of(found) and place_of(found).name, origin_of(found) and origin_of(found).name) == (place, origin)


@pytest.mark.parametrize(
    ("text", "kind", "code", "place"),
    [
        ("Angela Merkel met Emmanuel Macron near the border with Poland.", "MEET", "en", None),
        ("Angela Merkel and Emmanuel Macron discussed the war in Syria.", "MEET", "en", None),
        ("Angela Merkel and Emmanuel Macron held talks on Syria in Lyon.", "MEET", "en", "Lyon"),
        ("Angela Merkel dankte Emmanuel Macron beim Treffen für die Einladung nach Lyon.", "MEET", "de", None),
        ("Angela Merkel og Emmanuel Macron møttes i Bergen om krigen i Syria.", "MEET", "nb", "Bergen"),
        ("Angela Merkel en Emmanuel Macron spraken in gesprekken over Syrië.", "MEET", "nl", None),
        ("Angela Merkel flew to Lyon and met Emmanuel Macron in Bergen.", "MEET", "en", "Bergen"),
        ("Angela Merkel flew to Lyon and met Emmanuel Macron.", "MEET", "en", "Lyon"),
        ("The Kremlin said that Angela Merkel met Emmanuel Macron.", "MEET", "en", None),
    ],
)
def test_a_place_belongs_to_its_own_happening(text, kind, code, place):
    assert where(text, kind, code) == place


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Angela Merkel met Emmanuel Macron in Lyon, France, on Monday.", "en"),
        ("Angela Merkel met Emmanuel Macron in Lyon, aides said, on Monday.", "en"),
        ("Am Montag, in Lyon, traf Angela Merkel Emmanuel Macron.", "de"),
        ("Angela Merkel møtte Emmanuel Macron i Lyon, Frankrike, mandag.", "nb"),
        ("Angela Merkel träffade Emmanuel Macron i Lyon, Frankrike, på måndagen.", "sv"),
    ],
)
def test_what_tells_only_where_or_when_does_not_end_a_clause(text, code):
    assert (where(text, "MEET", code), when(text, code=code)) == ("Lyon", "2019-04-22")


@pytest.mark.parametrize(
    "text",
    [
        "“In 2004 the port burned,” said Anna Holm when she met Ole Berg in Bergen on Tuesday.",
        "Anna Holm met Ole Berg in Bergen on Tuesday. “We had signed it in 2004,” she said.",
    ],
)
def test_what_is_said_in_a_quote_dates_nothing_outside_of_it(text):
    assert [each.date for each in records(text, "en", "2019-04-25", "event") if each.event_type == "MEET"] == [
        "2019-04-23"
    ]


def test_a_statement_is_not_of_the_day_that_it_speaks_of():
    text = "“The wells,” minister Anna Holm said in Oslo, “are lower than in 2004.”"
    assert {each.year for each in records(text, "en", "2019-04-25", "event")} == {2019}


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "The ministers of Poland and Ukraine met in Turku, Finland, on Tuesday."),
        ("de", "Die Minister von Polen und der Ukraine trafen sich in Turku, Finnland, am Dienstag."),
        ("es", "Los ministros de Polonia y Ucrania se reunieron en Turku, Finlandia, el martes."),
    ],
)
def test_a_date_behind_a_place_in_its_country_is_the_happening_s(code, text):
    assert {each.date for each in records(text, code, "2019-04-25", "event")} == {"2019-04-23"}


def test_a_place_owns_what_a_verb_at_the_end_acts_on():
    told = trigger("에마뉘엘 마크롱 대통령은 8일 뮌헨의 자동차 공장을 둘러봤다.", "OTHER", "ko", "2024-05-10")
    assert place_of(told).name == "Munich"


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "Emmanuel Macron arrived in Bonn on Tuesday, where he was greeted by Olaf Scholz."),
        ("de", "Emmanuel Macron traf am Dienstag in Bonn ein, wo ihn Olaf Scholz begrüßte."),
        ("nb", "Emmanuel Macron ankom tirsdag til Bonn, der han ble tatt imot av Olaf Scholz."),
        ("es", "Emmanuel Macron llegó el martes a Bonn, donde fue recibido por Olaf Scholz."),
        ("pl", "Emmanuel Macron przybył we wtorek do Bonn, gdzie powitał go Olaf Scholz."),
        ("ru", "Эммануэль Макрон прибыл во вторник в Бонн, где его встретил Олаф Шольц."),
    ],
)
def test_what_follows_where_happened_at_the_place_before_it(code, text):
    (met,) = (each for each in records(text, code, "2021-03-12", "event") if each.event_type == "MEET")
    assert (met.place, set(met.participants)) == ("Bonn", {"Emmanuel Macron", "Olaf Scholz"})


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "Emmanuel Macron left Bonn on Sunday and crossed the border at Basel on Tuesday."),
        ("de", "Emmanuel Macron brach am Sonntag in Bonn auf und überquerte am Dienstag bei Basel die Grenze."),
        ("nb", "Søndag dro Emmanuel Macron fra Bonn, og tirsdag krysset han grensen ved Basel."),
    ],
)
def test_two_journeys_of_a_sentence_have_a_day_and_a_place_each(code, text):
    found = records(text, code, "2021-03-12", "event")
    assert [(each.date, each.place) for each in found][-1] == ("2021-03-09", "Basel")
    assert [each.date for each in found][0] == "2021-03-07"


@pytest.mark.parametrize(
    ("code", "text", "kind", "expected"),
    [
        ("en", "It has been on offer since September, when Anna Holm came to Oslo.", "TRAVEL", "2018-09"),
        ("nl", "Het aanbod ligt er sinds september, toen Anna Holm naar Oslo kwam.", "TRAVEL", "2018-09"),
        ("fr", "L’offre date de juillet 2000, lorsque Anna Holm a rencontré Ole Berg.", "MEET", "2000-07"),
        ("sw", "Ni ya kwanza tangu Julai 2000, alipokutana na Anna Holm.", "MEET", "2000-07"),
        ("en", "Since September it has rained. Anna Holm came to Oslo.", "TRAVEL", None),
    ],
)
def test_a_date_before_when_is_that_of_its_clause(code, text, kind, expected):
    told = date_and_place.date_before_when(trigger(text, kind, code)) if expected else None
    assert (str(told.date) if told else None) == expected


@pytest.mark.parametrize(
    ("code", "text", "kind", "expected"),
    [
        ("en", "Anna Holm came on Sunday, two days after the earthquake in Oslo.", "OTHER", "2019-04-19"),
        ("fr", "Anna Holm est arrivée dimanche, deux jours après le séisme à Oslo.", "OTHER", "2019-04-19"),
        ("de", "Anna Holm kam am Sonntag, zwei Tage nach dem Erdbeben in Oslo.", "OTHER", "2019-04-19"),
        ("it", "Oggi ricorre un anno dalla stretta di mano di Anna Holm con Ole Berg.", "MEET", "2018"),
        ("sq", "Një ditë pas takimit me Ole Berg, Anna Holm erdhi të martën.", "MEET", "2019-04-22"),
        ("en", "Anna Holm met Ole Berg on Tuesday, two days after the storm.", "MEET", "2019-04-23"),
    ],
)
def test_what_a_length_of_time_is_counted_from(code, text, kind, expected):
    assert when(text, kind, code) == expected


def test_what_is_counted_from_a_day_that_is_not_told_is_left_to_the_story():
    found = date_of(trigger("Anna Holm came two days after the earthquake in Oslo.", "OTHER"))
    assert (found.date, found.back) == (None, ("day", 2))


@pytest.mark.parametrize(
    ("code", "text", "expected"),
    [
        ("es", "Anna Holm viaja hoy a Bergen y el domingo regresará a Oslo.", ["2019-04-25", "2019-04-28"]),
        ("en", "Anna Holm flies to Bergen today and on Sunday she will return to Oslo.", ["2019-04-25", "2019-04-28"]),
    ],
)
def test_of_two_days_joined_by_and_each_happening_has_its_own(code, text, expected):
    assert sorted(each.date for each in records(text, code, "2019-04-25", "event")) == expected


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "Olaf Scholz's journey follows Emmanuel Macron's visit to Denmark last year."),
        ("de", "Olaf Scholz' Reise folgt auf Emmanuel Macrons Besuch in Dänemark im vergangenen Jahr."),
    ],
)
def test_a_journey_does_not_lead_where_another_did(code, text):
    found = {each.participants: each.place for each in records(text, code, "2021-03-12", "event")}
    assert found.get(("Olaf Scholz",), "") == ""
    assert found["Emmanuel Macron",] == "Denmark"


@pytest.mark.parametrize(
    ("code", "text", "expected"),
    [
        ("de", "Olaf Scholz hat am Montag Oslo besucht.", "Oslo"),
        ("de", "Es heißt, dass Olaf Scholz Oslo besucht hat.", "Oslo"),
        ("nl", "Olaf Scholz heeft maandag Lissabon bereikt.", "Lisbon"),
        ("de", "Der Präsident Norwegens besuchte am Montag Ulm.", "Ulm"),
        ("en", "The president of Norway visited Ulm on Monday.", "Ulm"),
    ],
)
def test_what_is_visited_may_stand_before_the_verb_where_that_may_come_last(code, text, expected):
    assert [each.place for each in records(text, code, "2024-06-20", "event")] == [expected]
