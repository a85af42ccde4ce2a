"""Which quotes are events of their own."""

import pytest
from made import document

from lib.extraction import pipeline
from lib.extraction.document import Event, Quote
from lib.extraction.events import statements
from lib.model import PartialDate


def stated(text, code="en"):
    """Who makes a statement in a text."""
    told = pipeline.tell(document(text, code, "2019-04-25"))
    return [each.participants for each in told.events if each.kind == "STATEMENT"]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Angela Merkel said that the harbour was too small.", "en"),
        ("Angela Merkel sagte, dass der Hafen zu klein ist.", "de"),
        ("Angela Merkel sa at havnen er for liten.", "nb"),
        ("“The harbour is too small for us,” said Angela Merkel.", "en"),
    ],
)
def test_what_a_person_says_is_a_statement(text, code):
    assert stated(text, code) == [["Angela Merkel"]]


@pytest.mark.parametrize(
    "text",
    [
        "Angela Merkel said that Xi Jinping arrived in Moscow.",  # a report of another happening
        "Experts said that the harbour was too small.",
        "“The harbour is too small for us now.”",
    ],
)
def test_reports_and_unnamed_sources_make_none(text):
    assert stated(text) == []


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Angela Merkel said that Xi Jinping had not arrived in Moscow.", "en"),  # denied
        ("Angela Merkel said that Xi Jinping might visit Moscow.", "en"),
        ("Angela Merkel sagte, dass kein Abkommen unterzeichnet worden sei.", "de"),
        ("Angela Merkel a déclaré qu’aucun accord n’avait été signé à Moscou.", "fr"),
        ("Angela Merkel dijo que no se firmó ningún acuerdo en Moscú.", "es"),
        ("Angela Merkel sa at Xi Jinping ikke kom til Moskva.", "nb"),
        ("Ангела Меркель заявила, что никаких документов в Москве не подписали.", "ru"),
    ],
)
def test_what_is_denied_or_hoped_for_is_a_statement(text, code):
    assert stated(text, code) == [["Angela Merkel"]]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("According to Angela Merkel, the harbour is too small.", "en"),
        ("Laut Angela Merkel ist der Hafen zu klein.", "de"),
        ("Ifølge Angela Merkel er havnen for liten.", "nb"),
        ("Zdaniem Angeli Merkel port jest za mały.", "pl"),
    ],
)
def test_what_is_only_credited_to_somebody_is_none(text, code):
    told = pipeline.tell(document(text, code, "2019-04-25"))
    assert [quote.speaker for quote in told.quotes] == ["Angela Merkel"]
    assert stated(text, code) == []


def quote(kind, actor_kind, speaker="Ann", start=0, end=5, rule=""):
    return Quote(start, end, kind, speaker, actor_kind=actor_kind, rule=rule)


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        (quote("indirect", "person"), True),
        (quote("indirect", "person", rule="behind “according to”"), False),
        (quote("direct", "person", rule="answer of an interview"), False),
        (quote("direct", "country"), True),
        (quote("direct", "institution"), True),
        (quote("indirect", "institution"), True),
        (quote("direct", "source"), False),
        (quote("direct", "medium"), False),
        (quote("direct", "person", ""), False),
    ],
)
def test_who_may_make_a_statement(given, expected):
    assert statements.states(given) is expected


@pytest.mark.parametrize(
    ("given", "kind", "at", "expected"),
    [
        (quote("indirect", "person", start=10, end=40), "TRAVEL", 20, False),
        (quote("indirect", "person", start=10, end=40), "TRAVEL", 5, True),
        (quote("indirect", "person", start=10, end=40), "OTHER", 5, False),
        (quote("direct", "person", start=10, end=40), "TRAVEL", 5, False),
        (quote("direct", "person", start=10, end=40, rule="who the sentence is about"), "TRAVEL", 5, True),
    ],
)
def test_words_beside_a_happening_are_told_by_the_way(given, kind, at, expected):
    [here] = document("Everybody was told that it would rain in the night.").passages
    assert statements.is_by_the_way(given, [Event(kind, here, [], at=at)]) is expected
    assert not statements.is_by_the_way(given, [])


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Angela Merkel said that the visit will take place.", True),
        ("Angela Merkel said that she hopes the visit will take place.", False),
    ],
)
def test_a_plan_of_which_little_is_told_is_a_report_and_a_hope_is_none(text, expected):
    [here] = document(text).passages
    plan = Event("TRAVEL", here, [], planned=True, faint=True, at=text.index("visit"))
    said = quote("indirect", "person", start=24, end=len(text))
    assert statements.reports(here, said, [plan]) is expected


def test_a_date_inside_of_what_is_said_does_not_date_the_statement():
    text = "On Monday Angela Merkel said that the harbour was open in 1995."
    [here] = document(text, "en", "2019-04-25").passages
    made = statements.statement(
        here, quote("indirect", "person", "Angela Merkel", text.index("the harbour"), len(text))
    )
    assert (made.dated.date, made.date_surface) == (PartialDate("2019-04-22"), "Monday")
    whole = statements.statement(here, quote("direct", "person", "Angela Merkel", 0, len(text)))
    assert (whole.dated, whole.direct) == (None, True)


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "“The harbour is too small for us,” said Jane Underhill, a historian in Leeds."),
        ("de", "„Der Hafen ist zu klein“, sagte die Politologin Jana Unterberg."),
        ("nb", "– Havnen er for liten, sier forsker Jana Underberg."),
        ("sw", "“Bandari ni ndogo mno kwetu,” alisema Dk. Jana Mkomwa, mhadhiri wa chuo kikuu."),
        ("ru", "«Порт слишком мал для нас», — сказала историк Яна Подгорная."),
        ("pl", "– Stoimy tu od czwartej – mówi kierowca Zbigniew Gawor."),
    ],
)
def test_what_an_expert_nobody_knows_says_is_a_quote_and_no_event(code, text):
    told = pipeline.tell(document(text, code, "2019-04-25"))
    assert [bool(quote.speaker) for quote in told.quotes] == [True]
    assert stated(text, code) == []


def test_what_an_official_nobody_knows_says_is_a_statement():
    assert stated("“The harbour is too small for us,” said Jane Underhill, a deputy minister.") == [["Jane Underhill"]]


@pytest.mark.parametrize(
    ("code", "text", "day"),
    [
        ("de", "Angela Merkel warnte am Montag in Oslo, Russland könne das Programm unterstützen.", "2019-04-22"),
        (
            "en",
            "Angela Merkel, who meets Anna Holm today in Oslo, warned on Monday that “more than ever” is lost.",
            "2019-04-22",
        ),
    ],
)
def test_a_statement_is_of_the_day_beside_its_verb(code, text, day):
    told = pipeline.tell(document(text, code, "2019-04-25"))
    assert day in [str(each.dated.date) for each in told.events if each.kind == "STATEMENT" and each.dated]


@pytest.mark.parametrize(
    ("text", "code", "expected"),
    [
        ("“The harbour is too small,” said the mayor, Zora Quellmann.", "en", [["Zora Quellmann"]]),
        ("„Der Hafen ist zu klein“, sagte Außenministerin Zora Quellmann.", "de", [["Zora Quellmann"]]),
        ("– Havnen er for liten, sier statssekretær Zora Quellmann.", "nb", [["Zora Quellmann"]]),
        ("“The harbour is too small,” said Zora Quellmann, who sells hats.", "en", []),
        ("„Der Hafen ist zu klein“, sagte Hutmacherin Zora Quellmann.", "de", []),
        ("– Havnen er for liten, sier hattemaker Zora Quellmann.", "nb", []),
    ],
)
def test_what_somebody_without_an_office_says_is_no_news(text, code, expected):
    assert stated(text, code) == expected


def test_whom_a_text_names_often_need_hold_no_office():
    text = "Zora Quellmann won the race. Then Zora Quellmann waved. “The harbour is too small,” said Zora Quellmann."
    assert stated(text) == [["Zora Quellmann"]]
