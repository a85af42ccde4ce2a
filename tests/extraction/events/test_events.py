"""Events: what happened, when, where, with whom; not what is hoped for or usual."""

import pytest
from made import document, records, trigger

from lib.extraction import pipeline
from lib.extraction.calibration import calibrated
from lib.extraction.document import Dated
from lib.extraction.events import events
from lib.extraction.events.kinds import DATE, PAIR, PARTY, PLACE, TIME
from lib.model import PartialDate


def told(text, published="2019-04-25", code="nb"):
    return [
        (each.event_type, each.date, each.place, each.participants)
        for each in records(text, code, published, "event")
        if each.event_type != "STATEMENT"
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Vladimir Putin og Donald Trump møttes i Hanoi onsdag.",
            ("MEET", "2019-04-24", "Hanoi", ("Vladimir Putin", "Donald Trump")),
        ),
        ("Donald Trump ankom Moskva i mars 2018.", ("TRAVEL", "2018-03", "Moscow", ("Donald Trump",))),
        (
            "Vladimir Putin reiste fra Moskva til Hanoi i går.",
            ("TRAVEL", "2019-04-24", "Hanoi", ("Vladimir Putin",)),
        ),
    ],
)
def test_an_event(text, expected):
    assert expected in told(text)


def test_two_travellers_in_one_sentence_have_their_own_days():
    text = "Vladimir Putin reiste til Hanoi torsdag, mens Donald Trump ankom dagen før."
    assert [(row[1], row[3]) for row in told(text)] == [
        ("2019-04-25", ("Vladimir Putin",)),
        ("2019-04-24", ("Donald Trump",)),
    ]


def test_a_journey_has_an_origin():
    [journey] = records("Vladimir Putin reiste fra Moskva til Hanoi i går.", "nb", "2019-04-25", "event")
    assert (journey.origin, journey.place) == ("Moscow", "Hanoi")


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("nb", "I mars 2018 hadde Donald Trump fire møter med Xi Jinping og tre møter med Vladimir Putin."),
        ("en", "In March 2018 Donald Trump held four meetings with Xi Jinping and three with Vladimir Putin."),
        ("fr", "En mars 2018, Donald Trump a eu quatre rencontres avec Xi Jinping et trois avec Vladimir Poutine."),
    ],
)
def test_meetings_counted_one_by_one(code, text):
    found = told(text, code=code)
    assert [row[3] for row in found] == [("Donald Trump", "Xi Jinping"), ("Donald Trump", "Vladimir Putin")]
    assert {row[1] for row in found} == {"2018-03"}


def test_what_is_expected_is_announced():
    [meeting] = records("Vladimir Putin og Donald Trump skal møtes i Hanoi.", "nb", "2019-04-25", "event")
    assert meeting.planned
    assert meeting.status == "planned"


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("nb", "Vladimir Putin reiser sjelden til Hanoi."),
        ("nb", "Donald Trump håper på et møte med Vladimir Putin."),
        ("en", "Donald Trump hopes to meet Vladimir Putin in Hanoi."),
        ("fr", "Donald Trump espère rencontrer Vladimir Poutine à Hanoï."),
        ("de", "Donald Trump hofft auf ein Treffen mit Wladimir Putin in Hanoi."),
        ("nb", "Det er et vakkert land med lange tradisjoner."),
    ],
)
def test_hopes_and_habits_are_no_events(code, text):
    assert told(text, code=code) == []


def test_one_happening_told_twice_is_one_event():
    text = "Vladimir Putin og Donald Trump møttes i Hanoi onsdag.\n\nPutin og Trump møttes for første gang i Hanoi.\n"
    assert len(told(text)) == 1


def test_every_event_stands_on_its_sentence():
    text = "Regnet falt. Vladimir Putin og Donald Trump møttes i Hanoi onsdag."
    [meeting] = records(text, "nb", "2019-04-25", "event")
    assert text[meeting.start : meeting.end] == meeting.surface
    assert "møttes" in meeting.rule


def test_a_date_in_direct_speech_is_the_speakers():
    text = "“We open the border by 2031,” Vladimir Putin said after he met Xi Jinping in Moscow."
    assert all(each.date[:4] != "2031" for each in records(text, "en", "2019-04-25", "event"))


def test_a_plan_behind_and_does_not_turn_a_weekday_to_the_future():
    text = "Vladimir Putin arriti në Pekin të dielën dhe pritet të kthehet në Moskë."
    assert "2019-04-21" in [each.date for each in records(text, "sq", "2019-04-25", "event")]


def test_a_plan_before_with_keeps_its_weekday_ahead():
    text = "Vladimir Putin anatarajiwa kukutana na Xi Jinping mjini Beijing siku ya Jumamosi."
    found = [(each.date, each.planned) for each in records(text, "sw", "2019-04-25", "event")]
    assert found == [("2019-04-27", True)]


def test_who_reports_of_a_journey_does_not_make_it():
    text = "According to Vladimir Putin, the visit will last two days."
    assert all("Vladimir Putin" not in each.participants for each in records(text, "en", "2019-04-25", "event"))


# --- what has not happened ---

MET = "Angela Merkel met Emmanuel Macron in Paris."


@pytest.mark.parametrize(
    ("rule", "text", "kind", "code", "expected"),
    [
        ("is_announced", "Angela Merkel will meet Emmanuel Macron.", "MEET", "en", True),
        ("is_announced", "Angela Merkel skal møte Emmanuel Macron.", "MEET", "nb", True),
        ("is_announced", "Angela Merkel wird Emmanuel Macron treffen.", "MEET", "de", True),
        ("is_purpose", "Angela Merkel left for a meeting with Emmanuel Macron.", "MEET", "en", True),
        ("is_announced", MET, "MEET", "en", False),
        ("is_announced", "Angela Merkel left for a meeting with Emmanuel Macron.", "MEET", "en", False),
        ("is_purpose", MET, "MEET", "en", False),
        ("is_habit", "Angela Merkel often met Emmanuel Macron.", "MEET", "en", True),
        ("is_habit", "Angela Merkel traf Emmanuel Macron oft.", "MEET", "de", True),
        ("is_habit", "It often rained, and Angela Merkel met Emmanuel Macron.", "MEET", "en", False),
        ("is_denied", "Angela Merkel never met Emmanuel Macron.", "MEET", "en", True),
        ("is_denied", "Angela Merkel møtte aldri Emmanuel Macron.", "MEET", "nb", False),  # behind the verb
        ("is_denied", "Angela Merkel har aldri møtt Emmanuel Macron.", "MEET", "nb", True),
        ("is_denied", "Never in the world had Angela Merkel so often met Emmanuel Macron.", "MEET", "en", False),
        ("is_denied", "Angela Merkel og Emmanuel Macron undertegnet ikke en avtale.", "SIGN_AGREEMENT", "nb", True),
        ("is_hoped_for", "Angela Merkel could have met Emmanuel Macron.", "MEET", "en", True),
        ("is_hoped_for", "Angela Merkel håper på et møte med Emmanuel Macron.", "MEET", "nb", True),
        ("is_hoped_for", MET, "MEET", "en", False),
        ("is_hoped_for", "Er hoffe, dass Angela Merkel Oslo besuchen werde.", "TRAVEL", "de", True),
        ("is_aside", "Angela Merkel spoke after the ceremony.", "CEREMONY", "en", True),
        ("is_aside", "Angela Merkel sprach nach der Zeremonie.", "CEREMONY", "de", True),
        ("is_aside", "Angela Merkel came to the ceremony.", "CEREMONY", "en", False),
        ("is_aside", "Przed odlotem złożyła wieniec.", "CEREMONY", "pl", False),  # outright
        ("is_aside", "After the meeting Angela Merkel left.", "MEET", "en", False),  # a meeting is no aside
    ],
)
def test_what_tells_that_something_has_not_happened(rule, text, kind, code, expected):
    assert getattr(events, rule)(trigger(text, kind, code)) is expected


@pytest.mark.parametrize(("verb", "happened"), [("hopes", False), ("says", True)])
def test_what_a_report_opens_with_as_a_hope_has_not_happened(verb, happened):
    text = f"Angela Merkel {verb} that after the long and rainy days of this whole spring Xi Jinping arrived in Moscow."
    whole = pipeline.tell(document(text, "en", "2019-04-25"))
    assert ("TRAVEL" in [each.kind for each in whole.events]) is happened


def test_hearsay_is_claimed():
    [meeting] = records("Angela Merkel allegedly met Emmanuel Macron in Paris.", "en", "2019-04-25", "event")
    assert meeting.status == "claimed"
    [meeting] = records(MET, "en", "2019-04-25", "event")
    assert meeting.status == "happened"


# --- what a sentence tells ---


@pytest.mark.parametrize(
    ("participants", "dated", "place", "expected"),
    [
        ([], None, None, set()),
        (["Ann"], None, None, {PARTY}),
        (["Ann", "Ben"], Dated(0, 5, None, why="open"), None, {PARTY, PAIR, TIME}),
        ([], Dated(0, 5, PartialDate("2019")), None, {TIME, DATE}),
    ],
)
def test_the_facts_of_a_sentence(participants, dated, place, expected):
    assert events.facts(participants, dated, place) == expected


def test_a_place_is_a_fact():
    [mention] = trigger(MET, "MEET").passage.places
    assert events.facts([], None, mention.place) == {PLACE}


def kinds(text, code="en"):
    return [each.kind for each in events.told_by_article(document(text, code).passages[0])]


def test_a_meeting_that_collapsed_is_told_by_its_collapse():
    assert kinds("The summit of Xi Jinping and Donald Trump ended without agreement.") == ["TALKS_COLLAPSE"]
    assert kinds("The summit of Xi Jinping and Donald Trump ended.") == ["MEET"]


def test_what_stands_in_direct_speech_is_not_the_articles_telling():
    whole = document(
        "“Xi Jinping arrived in Moscow yesterday,” said Angela Merkel in Paris on Monday.", "en", "2019-04-25"
    )
    pipeline.tell(whole)
    assert events.told_by_article(whole.passages[0]) == []
    outside = events.without([(quote.start, quote.end) for quote in whole.direct], whole.passages[0])
    assert [mention.place.name for mention in outside.places] == ["Paris"]
    assert [str(dated.date) for dated in outside.dates] == ["2019-04-22"]


def test_a_sentence_tells_of_one_happening_of_a_kind_and_its_parties():
    text = "Angela Merkel met Emmanuel Macron in Paris, and the meeting of Angela Merkel and Emmanuel Macron was short."
    assert [row[0] for row in told(text, code="en")] == ["MEET"]


def test_confidence_grows_with_what_is_told():
    bare, full = (
        records(text, "en", "2019-04-25", "event")[0].confidence
        for text in ("Angela Merkel arrived in heavy rain.", "Angela Merkel arrived in Paris on Monday.")
    )
    assert (bare, full) == (calibrated("event", 0.6), calibrated("event", 0.9))
    assert bare < full


def test_a_planned_meeting_needs_one_party_only():
    assert [row[0] for row in told("Talks with Angela Merkel are planned.", code="en")] == ["MEET"]
    assert told("Talks are planned.", code="en") == []


def test_an_invitation_is_not_dated_by_an_opening():
    text = "Angela Merkel thanked Emmanuel Macron for the invitation to Paris. The museum was opened in 2016."
    assert ("OTHER", "2016", "Paris", ("Angela Merkel", "Emmanuel Macron")) not in told(text, code="en")


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "Angela Merkel thanked Emmanuel Macron for the invitation to Paris."),
        ("de", "Angela Merkel dankte Emmanuel Macron für die Einladung nach Paris."),
        ("nb", "Angela Merkel takket Emmanuel Macron for invitasjonen til Paris."),
        ("fr", "Angela Merkel a remercié Emmanuel Macron pour son invitation à Paris."),
        ("sq", "Angela Merkel falënderoi Emmanuel Macron për ftesën në Paris."),
        ("ru", "Ангела Меркель поблагодарила Эмманюэля Макрона за приглашение в Париж."),
    ],
)
def test_thanks_for_an_invitation_tell_of_none(code, text):
    assert not [row for row in told(text, code=code) if row[0] == "OTHER"]


GIVEN_BACK = [
    ("en", "Angela Merkel gave Emmanuel Macron a clock and got a vase in return."),
    ("de", "Angela Merkel schenkte Emmanuel Macron eine Uhr und bekam im Gegenzug eine Vase."),
    ("nb", "Angela Merkel ga Emmanuel Macron en klokke og fikk en vase til gjengjeld."),
    ("fr", "Angela Merkel a offert une horloge à Emmanuel Macron, qui lui a remis un vase en retour."),
    ("ko", "메르켈 총리는 마크롱 대통령에게 시계를 선물했고 답례로 꽃병을 받았다."),
]


@pytest.mark.parametrize(("code", "text"), GIVEN_BACK)
def test_a_gift_in_return_is_a_gift_of_its_own(code, text):
    gifts = [row for row in told(text, code=code) if row[0] == "GIFT"]
    assert len(gifts) == 2
    assert set(gifts[0][3]) == set(gifts[1][3])


def test_two_journeys_of_one_sentence_each_have_a_goal():
    text = "Angela Merkel arrived in Riga on Monday and returned to Berlin on Tuesday."
    assert [row[2] for row in told(text, code="en") if row[0] == "TRAVEL"] == ["Riga", "Berlin"]


def test_a_journey_of_nobody_named_needs_a_day_and_a_place():
    assert told("The return to Riga was on Monday.", code="en") == [("TRAVEL", "2019-04-22", "Riga", ())]
    assert told("The return to Riga was easy.", code="en") == []


def test_a_country_gives_where_no_person_does():
    assert [row[3] for row in told("Latvia donated two boats.", code="en")] == [("Latvia",)]


@pytest.mark.parametrize(
    ("code", "text", "date"),
    [
        ("en", "Angela Merkel flies to Riga on Saturday.", "2019-04-27"),
        ("de", "Am Samstag reist Angela Merkel nach Riga.", "2019-04-27"),
        ("nl", "Zaterdag vliegt Angela Merkel naar Riga.", "2019-04-27"),
        ("nb", "Angela Merkel kommer til Riga lørdag.", "2019-04-27"),
        ("sv", "Angela Merkel reser till Riga på lördag.", "2019-04-27"),
        ("es", "Angela Merkel llega el sábado a Riga.", "2019-04-27"),
        ("fr", "Angela Merkel arrive samedi à Riga.", "2019-04-27"),
        ("it", "Angela Merkel arriva sabato a Riga.", "2019-04-27"),
        ("pl", "Angela Merkel przylatuje w sobotę do Rygi.", "2019-04-27"),
        ("ru", "Ангела Меркель прилетает в Ригу в субботу.", "2019-04-27"),
        ("sq", "Angela Merkel mbërrin të shtunën në Riga.", "2019-04-27"),
        ("ar", "تصل أنغيلا ميركل إلى ريغا يوم السبت.", "2019-04-27"),
        ("sw", "Jumamosi, Angela Merkel atakutana na Emmanuel Macron mjini Riga.", "2019-04-27"),
        ("ko", "앙겔라 메르켈 총리는 27일 베를린을 방문한다.", "2019-04-27"),
    ],
)
def test_the_present_beside_a_day_tells_of_what_is_to_come(code, text, date):
    found = records(f"Riga\n\n{text}", code, "2019-04-25", "event")
    assert [(each.date, each.planned) for each in found] == [(date, True)]


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("de", "Am Samstag hat Angela Merkel Riga besucht."),
        ("en", "Angela Merkel arrived in Riga on Saturday and returns on foot."),
        ("it", "Angela Merkel è arrivata sabato a Riga."),
        ("nl", "Angela Merkel ontmoette Emmanuel Macron zaterdag in Riga om over gas te praten."),
        ("de", "Angela Merkel traf Emmanuel Macron am Samstag in Riga, um mit ihm nach Bonn zu fahren."),
        ("nb", "Angela Merkel kom til Riga lørdag."),
    ],
)
def test_the_past_beside_a_day_tells_of_the_last_one(code, text):
    found = records(f"Riga\n\n{text}", code, "2019-04-25", "event")
    assert ("2019-04-20", False) in [(each.date, each.planned) for each in found]


def test_what_is_of_a_day_behind_publication_is_planned():
    text = "Riga\n\nThe summit in Riga of Angela Merkel and Emmanuel Macron: 3 May 2019."
    assert [(each.date, each.planned) for each in records(text, "en", "2019-04-25", "event")] == [("2019-05-03", True)]


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "The ministry said on Tuesday that Angela Merkel will visit Riga."),
        ("nb", "Departementet sa tirsdag at Angela Merkel skal besøke Riga."),
        ("fr", "Le ministère a déclaré mardi que Angela Merkel doit se rendre à Riga."),
        ("es", "El ministerio dijo el martes que Angela Merkel visitará Riga."),
    ],
)
def test_the_day_of_saying_is_not_that_of_what_is_said(code, text):
    found = [each for each in records(f"Riga\n\n{text}", code, "2019-04-25", "event") if each.event_type == "TRAVEL"]
    assert [(each.date, each.planned) for each in found] == [("", True)]


@pytest.mark.parametrize(
    ("code", "text", "kind"),
    [
        ("it", "I ministri hanno deposto una corona davanti alla lapide.", "CEREMONY"),
        ("fr", "Les deux délégations ont ensuite échangé des cadeaux.", "GIFT"),
        ("pl", "Po obiedzie ministrowie złożyli kwiaty.", "CEREMONY"),
        ("ru", "Затем делегации обменялись подарками.", "GIFT"),
        ("es", "El avión presidencial aterrizó pasadas las once.", "TRAVEL"),
        ("ko", "이어 양측은 선물을 교환했다.", "GIFT"),
    ],
)
def test_some_words_tell_of_a_happening_without_a_party_a_place_or_a_day(code, text, kind):
    assert kind in [each.event_type for each in records(f"A short title\n\n{text}", code, "2024-05-10", "event")]


def test_a_journey_that_is_ahead_needs_nobody_named_beside_its_goal():
    text = "Il rientro a Lisbona è atteso in serata."
    told = [each for each in records(f"Breve\n\n{text}", "it", "2024-05-10", "event") if each.event_type == "TRAVEL"]
    assert [(each.place, each.planned) for each in told] == [("Lisbon", True)]


def test_what_somebody_says_will_be_does_not_announce_what_has_been():
    (journey,) = (
        each
        for each in records(
            "After arriving in Bonn on Thursday Olaf Scholz said he will stay.", "en", "2021-03-12", "event"
        )
        if each.event_type == "TRAVEL"
    )
    assert not journey.planned
