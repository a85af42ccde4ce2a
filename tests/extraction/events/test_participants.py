"""Who takes part in a happening: each rule with a case for it and one against."""

from dataclasses import replace

import pytest
from made import document, records, sentence, trigger

from lib.extraction import pipeline
from lib.extraction.events import bystanders, participants, triggers
from lib.extraction.events.participants import RULES, counted_in, parties, scene_of
from lib.model import EVENT_TYPES


def names(rule, text, kind, code="en"):
    """Whom one rule finds in a sentence, by name."""
    return [actor.name for actor in rule(scene_of(trigger(text, kind, code)))]


def test_every_kind_of_trigger_has_its_rules():
    assert {*RULES} == {*EVENT_TYPES} - {"STATEMENT"}


# --- people ---


@pytest.mark.parametrize(
    ("text", "kind", "code", "expected"),
    [
        ("Angela Merkel met Emmanuel Macron in Paris.", "MEET", "en", ["Angela Merkel", "Emmanuel Macron"]),
        ("Angela Merkel traf Emmanuel Macron in Paris.", "MEET", "de", ["Angela Merkel", "Emmanuel Macron"]),
        ("Angela Merkel møtte Emmanuel Macron i Paris.", "MEET", "nb", ["Angela Merkel", "Emmanuel Macron"]),
        ("Angela Merkel se reunió con Emmanuel Macron en París.", "MEET", "es", ["Angela Merkel", "Emmanuel Macron"]),
    ],
)
def test_two_people_meet(text, kind, code, expected):
    assert parties(trigger(text, kind, code)) == [expected]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("The pact was signed by Angela Merkel and Emmanuel Macron in Riga.", "en"),
        ("El pacto fue firmado en Riga por Angela Merkel y Emmanuel Macron.", "es"),
        ("Il patto è stato firmato a Riga da Angela Merkel e dal presidente Emmanuel Macron.", "it"),
    ],
)
def test_all_who_are_named_behind_by_take_part(text, code):
    assert parties(trigger(text, "SIGN_AGREEMENT", code)) == [["Angela Merkel", "Emmanuel Macron"]]


def test_nobody_stands_twice_among_the_parties():
    text = "Angela Merkel and Emmanuel Macron met in Paris, where Merkel and Macron talked."
    assert parties(trigger(text, "MEET")) == [["Angela Merkel", "Emmanuel Macron"]]


def test_a_guest_stands_in_a_clause_before_the_host():
    text = "Xi Jinping landed, and was received by Vladimir Putin."
    assert names(participants.guest_before_host, text, "MEET") == ["Xi Jinping", "Vladimir Putin"]


def test_a_host_before_the_trigger_needs_no_guest_before():
    assert names(participants.guest_before_host, "Vladimir Putin met Xi Jinping.", "MEET") == []


def test_a_list_of_hosts_goes_on_behind_commas():
    text = "Xi Jinping was received by Vladimir Putin, Angela Merkel, and Emmanuel Macron."
    assert parties(trigger(text, "MEET"))[0][-2:] == ["Angela Merkel", "Emmanuel Macron"]


def test_what_is_reported_has_no_party_outside_of_the_report():
    told = pipeline.tell(
        document("Donald Trump said that Xi Jinping met Vladimir Putin in Moscow.", "en", "2019-04-25")
    )
    [meeting] = triggers.find(told.passages[0])
    assert parties(meeting) == [["Xi Jinping", "Vladimir Putin"]]


def test_a_pronoun_before_the_trigger_takes_part_where_no_name_does():
    _, second = document("Angela Merkel is in France.\n\nOn Monday she met Emmanuel Macron in Paris.").passages
    [meeting] = triggers.find(second)
    assert parties(meeting) == [["Angela Merkel", "Emmanuel Macron"]]


def test_who_only_owns_a_noun_takes_no_part():
    assert parties(trigger("Donald Trump møtte Vladimir Putins rådgiver i Hanoi.", "MEET", "nb")) == [["Donald Trump"]]


def test_who_owns_the_happening_takes_part():
    text = "Vladimir Putins møte med Donald Trump i Hanoi var kort."
    assert parties(trigger(text, "MEET", "nb")) == [["Vladimir Putin", "Donald Trump"]]


def test_a_gift_is_the_nearest_persons_where_its_clause_names_nobody():
    rule = participants.nearest_person_before
    text = "Xi Jinping and Vladimir Putin came in, and a gift lay there."
    assert names(rule, text, "GIFT") == ["Vladimir Putin"]
    assert names(rule, "A gift for Xi Jinping lay there.", "GIFT") == []


# --- journeys ---


def test_his_visit_is_that_of_whom_the_sentence_is_about():
    rule = participants.owner_of_visit
    assert names(rule, "Xi Jinping told Vladimir Putin of his visit to Berlin.", "TRAVEL") == ["Xi Jinping"]
    assert names(rule, "Xi Jinping told Vladimir Putin of a visit to Berlin.", "TRAVEL") == []
    assert names(rule, "His visit to Berlin pleased Xi Jinping.", "TRAVEL") == []


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("While Vladimir Putin stayed, Xi Jinping travelled to Berlin.", "en"),
        ("Während Wladimir Putin blieb, reiste Xi Jinping nach Berlin.", "de"),
        ("Mens Vladimir Putin ble hjemme, reiste Xi Jinping til Berlin.", "nb"),
    ],
)
def test_a_traveller_is_the_nearest_subject(text, code):
    assert "Vladimir Putin" not in parties(trigger(text, "TRAVEL", code))[0]
    assert parties(trigger(text, "TRAVEL", code)) == [["Xi Jinping"]]


def test_a_traveller_may_stand_behind_the_trigger():
    text = "The arrival of Xi Jinping was delayed."
    assert names(participants.subject_before, text, "TRAVEL") == []
    assert names(participants.subject_behind, text, "TRAVEL") == ["Xi Jinping"]


def test_a_country_does_not_travel():
    assert parties(trigger("France arrived late.", "TRAVEL")) == [[]]


# --- states ---


@pytest.mark.parametrize(
    ("rule", "text", "kind", "expected"),
    [
        ("doer_behind_by", "The invasion of Ukraine by Russia began.", "MILITARY_ACTION", ["Russia"]),
        ("doer_behind_by", "The invasion of Ukraine began in winter.", "MILITARY_ACTION", []),
        ("who_acts_before", "Germany delivered weapons to Ukraine.", "ARMS_SUPPLY", ["Germany"]),
        ("who_acts_before", "Arms deliveries from Germany went on.", "ARMS_SUPPLY", []),
        ("giver_and_takers", "Germany delivered weapons to Ukraine.", "ARMS_SUPPLY", ["Germany", "Germany", "Ukraine"]),
        ("country_by_adjective", "A Russian drone attack hit the harbour.", "MILITARY_ACTION", ["Russia"]),
        ("country_by_adjective", "A drone attack hit the harbour.", "MILITARY_ACTION", []),
        (
            "two_people",
            "Xi Jinping and Donald Trump broke off talks.",
            "TALKS_COLLAPSE",
            ["Xi Jinping", "Donald Trump"],
        ),
        ("two_people", "Donald Trump broke off talks.", "TALKS_COLLAPSE", []),
    ],
)
def test_who_acts_for_a_state(rule, text, kind, expected):
    assert names(getattr(participants, rule), text, kind) == expected


def test_an_institution_stands_for_its_country():
    text = "The Russian foreign ministry imposed sanctions on Norway."
    assert parties(trigger(text, "SANCTION_OR_THREAT"))[0][0] == "Russia"


def test_where_something_happens_is_no_party():
    here = sentence("The agreement was signed in France.")
    [france] = [actor for actor in here.actors if actor.kind == "country"]
    assert not bystanders.is_party(here, france)
    there = sentence("France signed the agreement.")
    assert bystanders.is_party(there, there.actors[0])


# --- meetings that a sentence counts ---

COUNTED = [
    ("en", "In 2018, Emmanuel Macron held three meetings with Xi Jinping and two with Vladimir Putin."),
    ("de", "Emmanuel Macron hatte 2018 drei Treffen mit Xi Jinping und zwei Treffen mit Wladimir Putin."),
    ("fr", "En 2018, Emmanuel Macron a eu quatre rencontres avec Xi Jinping et deux avec Vladimir Poutine."),
    ("es", "En 2018, Emmanuel Macron celebró tres reuniones con Xi Jinping y dos con Vladímir Putin."),
    ("sq", "Në vitin 2018, Emmanuel Macron zhvilloi tri takime me Xi Jinping dhe dy me Vladimir Putin."),
]


@pytest.mark.parametrize(("code", "text"), COUNTED)
def test_meetings_with_a_number_each_are_no_meeting_of_all(code, text):
    """A number before each name tells that they met apart: without it, three people would sit at one table."""
    expected = [["Emmanuel Macron", "Xi Jinping"], ["Emmanuel Macron", "Vladimir Putin"]]
    assert parties(trigger(text, "MEET", code)) == expected


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "Emmanuel Macron met Xi Jinping and Vladimir Putin."),
        ("de", "Emmanuel Macron traf Xi Jinping und Wladimir Putin."),
    ],
)
def test_without_numbers_all_met(code, text):
    assert parties(trigger(text, "MEET", code)) == [["Emmanuel Macron", "Xi Jinping", "Vladimir Putin"]]


def test_one_number_counts_the_meetings_of_a_pair():
    text = "Emmanuel Macron held three meetings with Xi Jinping."
    assert parties(trigger(text, "MEET")) == [["Emmanuel Macron", "Xi Jinping"]]


def test_a_number_belongs_to_the_name_behind_it():
    assert [actor.name for actor in counted_in(sentence(COUNTED[0][1]))] == ["Xi Jinping", "Vladimir Putin"]
    assert counted_in(sentence("Emmanuel Macron met Xi Jinping for three hours.")) == []


# --- who travels, in a clause of several people ---


@pytest.mark.parametrize(
    ("text", "code", "traveller"),
    [
        ("Na de ontmoeting met Emmanuel Macron reisde Xi Jinping naar Berlijn.", "nl", ["Xi Jinping"]),
        ("Etter møtet med Emmanuel Macron reiste Xi Jinping til Berlin.", "nb", ["Xi Jinping"]),
        ("Nach dem Treffen mit Emmanuel Macron reiste Xi Jinping nach Berlin.", "de", ["Xi Jinping"]),
        ("Xi Jinping reiste auf Einladung von Präsident Emmanuel Macron nach Lyon.", "de", ["Xi Jinping"]),
        ("Xi Jinping, at the invitation of Emmanuel Macron, arrived in Lyon.", "en", ["Xi Jinping"]),
        ("Emmanuel Macron awaited the arrival of Xi Jinping in Lyon.", "en", ["Xi Jinping"]),
        ("Xi Jinping und Kanzlerin Angela Merkel reisten nach Lyon.", "de", ["Xi Jinping", "Angela Merkel"]),
        ("Xi Jinping, who once lived in Iowa, arrived in Lyon.", "en", ["Xi Jinping"]),
    ],
)
def test_who_is_met_or_invites_does_not_travel(text, code, traveller):
    assert parties(trigger(text, "TRAVEL", code)) == [traveller]


def test_a_subject_that_an_insertion_parts_from_its_verb_takes_part():
    text = "Xi Jinping, who was late, met Emmanuel Macron and Angela Merkel."
    assert names(participants.people, text, "MEET") == ["Xi Jinping", "Emmanuel Macron", "Angela Merkel"]
    other = "Nach dem Treffen mit Xi Jinping, traf Emmanuel Macron dann Angela Merkel."
    [_, second] = [each for each in triggers.find(sentence(other, "de")) if each.kind == "MEET"]
    assert [actor.name for actor in participants.people(scene_of(second))] == ["Emmanuel Macron", "Angela Merkel"]


@pytest.mark.parametrize(
    ("text", "code", "travellers"),
    [
        ("Xi Jinping's plane has landed.", "en", ["Xi Jinping"]),
        ("The train carrying Xi Jinping and Angela Merkel rolled into Lyon.", "en", ["Xi Jinping", "Angela Merkel"]),
        ("Das Flugzeug von Kanzlerin Angela Merkel ist in Lyon gelandet.", "de", ["Angela Merkel"]),
        ("Macrons toestel is geland.", "nl", ["Emmanuel Macron"]),
        ("Macrons fly har landet.", "nb", ["Emmanuel Macron"]),
        ("Flyet til Angela Merkel landa i Bergen.", "nn", ["Angela Merkel"]),
        ("Særtoget med Angela Merkel kørte ind på banegården i Lyon.", "da", ["Angela Merkel"]),
        ("Macrons plan har landat.", "sv", ["Emmanuel Macron"]),
    ],
)
def test_who_owns_a_vehicle_or_is_on_board_travels(text, code, travellers):
    article = sentence(f"Emmanuel Macron, Angela Merkel, Xi Jinping.\n\n{text}", code)
    passage = article.document.passages[-1]
    assert parties(next(each for each in triggers.find(passage) if each.kind == "TRAVEL")) == [travellers]


def test_whom_a_clause_is_credited_to_takes_no_part():
    told = trigger("According to Angela Merkel a strike at the port began on Monday.", "OTHER")
    assert scene_of(told).people == []


def test_a_building_takes_no_part():
    here = sentence("Angela Merkel met Emmanuel Macron.")
    assert not bystanders.is_site(here, here.actors[0])
    there = sentence("Angela Museum met Emmanuel Macron.")
    assert bystanders.is_site(there, replace(there.actors[0], start=0, end=13))


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "After talks with Olaf Scholz in Lisbon on Tuesday, Emmanuel Macron flew to Madrid."),
        ("es", "Tras la reunión del martes con Olaf Scholz, Emmanuel Macron viajó a Madrid."),
        ("sq", "Pas takimit me Olaf Scholz të martën, Emmanuel Macron shkoi në Madrid."),
    ],
)
def test_who_was_met_before_belongs_to_whom_the_main_clause_is_about(code, text):
    met = [each for each in records(f"A title\n\n{text}", code, "2024-05-10", "event") if each.event_type == "MEET"]
    assert [set(each.participants) for each in met] == [{"Olaf Scholz", "Emmanuel Macron"}]


@pytest.mark.parametrize(
    ("code", "text", "kind"),
    [
        ("en", "Emmanuel Macron met Olaf Scholz in Bonn and flew home to Paris.", "TRAVEL"),
        ("de", "Emmanuel Macron traf Olaf Scholz in Bonn und flog nach Paris zurück.", "TRAVEL"),
        ("en", "Emmanuel Macron met Olaf Scholz and laid a wreath at the station.", "CEREMONY"),
        ("es", "Emmanuel Macron se reunió con Olaf Scholz en Bonn y viajó a París.", "TRAVEL"),
    ],
)
def test_what_and_joins_has_the_subject_of_what_stands_before(code, text, kind):
    found = [each for each in records(text, code, "2021-03-12", "event") if each.event_type == kind]
    assert [each.participants for each in found] == [("Emmanuel Macron",)]


@pytest.mark.parametrize(
    ("text", "kind", "code", "expected"),
    [
        ("Laut Regierungssprecher Steffen Hebestreit reiste Olaf Scholz nach Rom.", "TRAVEL", "de", ["Olaf Scholz"]),
        (
            "Selon le porte-parole Steffen Hebestreit, Olaf Scholz est arrivé à Rome.",
            "TRAVEL",
            "fr",
            ["Olaf Scholz"],
        ),
        (
            "Según el portavoz Steffen Hebestreit, Olaf Scholz depositó una corona en Roma.",
            "CEREMONY",
            "es",
            ["Olaf Scholz"],
        ),
        (
            "Olaf Scholz schenkte laut Steffen Hebestreit dem Gast Edi Rama ein Bild.",
            "GIFT",
            "de",
            ["Olaf Scholz", "Edi Rama"],
        ),
        ("Olaf Scholz will fly to Rome, spokesman Steffen Hebestreit said.", "TRAVEL", "en", ["Olaf Scholz"]),
        ("Olaf Scholz, sa talsmann Steffen Hebestreit, reiste til Roma.", "TRAVEL", "nb", ["Olaf Scholz"]),
        ("«Dobbiamo parlare», ha detto Olaf Scholz prima di volare a Roma.", "TRAVEL", "it", ["Olaf Scholz"]),
    ],
)
def test_a_source_takes_no_part(text, kind, code, expected):
    assert parties(trigger(text, kind, code)) == [expected]


@pytest.mark.parametrize(
    ("text", "code", "expected"),
    [
        ("Edi Rama laid a wreath in Rome and met Olaf Scholz.", "en", ["Edi Rama"]),
        ("Edi Rama laid a wreath in Rome before he talked to Olaf Scholz.", "en", ["Edi Rama"]),
        ("In Rom legte Edi Rama einen Kranz nieder und sprach mit Olaf Scholz.", "de", ["Edi Rama"]),
        ("In Rome legde Edi Rama een krans en sprak hij met Olaf Scholz.", "nl", ["Edi Rama"]),
        ("Edi Rama a déposé une gerbe à Rome avant de s’entretenir avec Olaf Scholz.", "fr", ["Edi Rama"]),
        ("Edi Rama and the chancellor Olaf Scholz laid a wreath in Rome.", "en", ["Edi Rama", "Olaf Scholz"]),
        ("A wreath was laid by Edi Rama and Olaf Scholz in Rome.", "en", ["Edi Rama", "Olaf Scholz"]),
        ("Edi Rama la ned en krans i Roma etter samtaler med Olaf Scholz.", "nb", ["Edi Rama"]),
        ("Эди Рама возложил венок в Риме после переговоров с Олафом Шольцем.", "ru", ["Edi Rama"]),
    ],
)
def test_a_wreath_is_laid_by_whoever_acts(text, code, expected):
    assert parties(trigger(text, "CEREMONY", code)) == [expected]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Edi Rama presented Olaf Scholz with a model of the ship “Ingrid Berg”.", "en"),
        ("Edi Rama schenkte Olaf Scholz ein Modell der „Ingrid Berg“.", "de"),
        ("Edi Rama a offert à Olaf Scholz un modèle du « Ingrid Berg ».", "fr"),
    ],
)
def test_a_name_in_marks_of_its_own_is_that_of_a_thing(text, code):
    assert parties(trigger(text, "GIFT", code)) == [["Edi Rama", "Olaf Scholz"]]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("On Monday she flew to Riga as the guest of Emmanuel Macron.", "en"),
        ("Am Montag will sie nach Riga weiterfahren und dort mit Emmanuel Macron sprechen.", "de"),
        ("Mandag fløy hun til Riga sammen med Emmanuel Macron.", "nb"),
    ],
)
def test_whom_a_preposition_puts_beside_a_traveller_does_not_travel(text, code):
    assert parties(trigger(text, "TRAVEL", code)) == [[]]


def test_whose_name_a_meeting_follows_is_met_and_does_not_travel():
    text = "3일에는 부산으로 이동해 에마뉘엘 마크롱 대통령과 회담한다."
    assert parties(trigger(text, "TRAVEL", "ko")) == [[]]
    both = "에마뉘엘 마크롱 대통령은 회담을 마친 뒤 부산으로 떠났다."
    assert parties(trigger(both, "TRAVEL", "ko")) == [["Emmanuel Macron"]]
    assert parties(trigger("에마뉘엘 마크롱 대통령은 3일 부산으로 이동했다.", "TRAVEL", "ko")) == [["Emmanuel Macron"]]


def test_his_before_a_comma_owns_no_visit_behind_it():
    text = "Emmanuel Macron attendait son hôte, arrivé de Rome."
    assert names(participants.owner_of_visit, text, "TRAVEL", "fr") == []
    assert names(participants.owner_of_visit, "Emmanuel Macron a achevé sa visite à Rome.", "TRAVEL", "fr") == [
        "Emmanuel Macron"
    ]
