"""What date expressions mean, and when an article appeared."""

import re
from datetime import date, timedelta

import pytest
from made import article, document

from lib.extraction.dates import resolution
from lib.extraction.dates.resolution import Anchor
from lib.extraction.dates.told_before import Before, Told
from lib.intake import publication_date
from lib.languages import date_expressions, language
from lib.languages.date_expressions import Expression
from lib.model import ROOT, PartialDate

THURSDAY = Anchor(PartialDate("2019-04-25"))
NB = language.get("nb")


def resolved(text, to=THURSDAY, future=False):
    found = resolution.resolve(date_expressions.find(text, NB), to, lambda _: future)
    return [(str(each.date or ""), str(each.date_end or ""), each.basis) for each in found]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Avtalen ble undertegnet 3. mars 2018.", ("2018-03-03", "", "explicit")),
        ("De snakket sammen 12.–13. september 2023.", ("2023-09-12", "2023-09-13", "explicit")),
        ("Toppmøtet i mars 2018 endte uten resultat.", ("2018-03", "", "explicit")),
        ("Siden mars 2018 har tallet økt.", ("2018-03", "2019-04-25", "explicit")),
        ("Han landet torsdag.", ("2019-04-25", "", "relative")),
        ("Han landet fredag.", ("2019-04-19", "", "relative")),
        ("Det skjedde for åtte år siden.", ("2011", "", "relative")),
        ("Hun reiste i går.", ("2019-04-24", "", "relative")),
        ("Møtet tidligere i år var kort.", ("2019", "", "relative")),
        ("Broen åpnet 13. mai.", ("2019-05-13", "", "explicit")),
        ("Broen åpnet 2. desember.", ("2018-12-02", "", "explicit")),
        ("Skolen fyller 80 i desember.", ("2018-12", "", "relative")),
    ],
)
def test_a_date_beside_a_known_day_of_publication(text, expected):
    assert resolved(text) == [expected]


def test_the_day_before_counts_from_the_date_before_it():
    assert resolved("Hun kom torsdag, han dagen før.")[1] == ("2019-04-24", "", "relative")


def test_the_day_before_counts_from_what_stands_behind_it_where_it_is_said_of_a_date():
    days = resolved("Hun kom 3. mars 2018, dagen før ministeren landet.")
    assert days == [("2018-03-03", "", "explicit"), ("2018-03-04", "", "relative")]


def test_what_is_expected_lies_ahead():
    assert resolved("Møtet skal holdes mandag.", future=True) == [("2019-04-29", "", "relative")]


def test_a_length_of_time_is_no_date():
    assert resolved("De har ventet i 24 år.") == []


def test_without_a_publication_date_a_weekday_stays_open_and_says_so():
    open_day = resolution.resolve(date_expressions.find("Han landet torsdag.", NB), Anchor())[0]
    assert open_day.date is None
    assert "not known" in open_day.why


def test_a_weekday_in_a_month_without_a_day_is_known_to_the_month():
    assert resolved("Han landet torsdag.", Anchor(PartialDate("2019-04"))) == [("2019-04", "", "relative")]


def test_a_weekday_is_the_only_day_the_text_names_that_falls_on_it():
    to = Anchor(PartialDate("2019-04"), frozenset({date(2019, 4, 25)}))
    assert resolved("Han landet torsdag.", to) == [("2019-04-25", "", "relative")]


def test_a_day_that_does_not_exist_is_no_date():
    assert resolved("Kode 31. februar 2018 er feil.") != [("2018-02-31", "", "explicit")]


DATELINE = "Havnen åpner igjen\n\n3. mars 2018\n\nHavnen i Bergen åpnet igjen etter stormen. Skipene la til kai.\n"
CAPTION = (
    "Havnen åpner igjen\n\nHavnesjefen hilser på mannskapet lørdag 3. mars 2018.\nFoto: Kari Nordmann / NTB\n\n"
    "Havnen i Bergen åpnet igjen lørdag etter stormen. Skipene la til kai.\n"
)
SUM = (
    "Kongen besøkte øya igjen. Kongens første besøk på øya på 24 år ble kort.\n\n"
    "Kongen har ikke besøkt øya siden 1995. Da regnet det.\n"
)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (DATELINE, ("2018-03-03", "stated")),
        (SUM, ("2019", "inferred")),
        ("Det regner i Bergen. Det har det gjort siden 1995.", ("", "")),
    ],
)
def test_when_an_article_appeared(text, expected):
    found = publication_date.published(article(text, "nb"))
    assert (str(found.date or ""), found.basis) == expected


def test_a_caption_forces_no_more_than_the_week_after_it():
    found = publication_date.published(article(CAPTION, "nb"))
    assert (str(found.date), found.basis) == ("2018-03", "inferred")
    assert "Saturday" in found.why


def test_a_dateline_may_open_the_first_paragraph():
    text = "Porti hapet sërish\n\nTiranë, 14 shtator 2023 – Porti i madh në jug u hap sërish pas dy vitesh pune."
    found = publication_date.published(article(text, "sq"))
    assert (found.date, found.basis) == (PartialDate("2023-09-14"), "stated")


# --- each rule, values in and values out ---

DAY, MONTH, YEAR = PartialDate("2019-04-25"), PartialDate("2019-04"), PartialDate("2019")


def calendar(**parts):
    return Expression(0, 5, "calendar", **parts)


@pytest.mark.parametrize(
    ("parts", "published", "future", "year"),
    [
        ({"month": 3}, DAY, False, 2019),  # the latest past
        ({"month": 5}, DAY, False, 2018),
        ({"month": 5}, DAY, True, 2019),
        ({"month": 3}, DAY, True, 2020),
        ({"month": 5, "direction": -1}, DAY, False, 2018),
        ({"month": 4, "direction": -1}, DAY, False, 2018),
        ({"month": 3, "direction": -1}, DAY, False, 2019),
        ({"month": 3, "direction": 1}, DAY, False, 2020),
        ({"month": 4, "direction": 1}, DAY, False, 2019),
        ({"month": 3, "day": 1}, DAY, False, 2019),  # the nearest
        ({"month": 6, "day": 1}, DAY, False, 2019),
        ({"month": 9, "day": 1}, DAY, False, 2018),  # what lies ahead counts three times as far
        ({"month": 9, "day": 1}, DAY, True, 2019),
        ({"month": 2, "day": 29}, DAY, False, 2020),  # the only such day in three years
        ({"month": 2, "day": 29}, PartialDate("2022-04-25"), False, None),
        ({"month": 12, "day": 31}, PartialDate("2019-01-02"), False, 2018),
        ({"month": 3}, YEAR, False, 2019),
        ({"month": 3}, None, False, None),
        ({"day": 3}, DAY, False, None),
    ],
)
def test_the_year_of_a_day_or_month_without_one(parts, published, future, year):
    assert resolution.nearest_year(calendar(**parts), published, future) == year


@pytest.mark.parametrize(
    ("day", "future", "days"),
    [
        (date(2019, 4, 20), False, 5),
        (date(2019, 4, 30), False, 15),
        (date(2019, 4, 30), True, 5),
        (DAY.first, False, 0),
    ],
)
def test_what_lies_ahead_counts_as_farther(day, future, days):
    assert resolution.distance(day, DAY.first, future) == timedelta(days=days)


@pytest.mark.parametrize(
    ("parts", "day"),
    [
        ({"year": 2018, "month": 3, "day": 3}, date(2018, 3, 3)),
        ({"month": 3, "day": 3}, date(2019, 3, 3)),
        ({"month": 3}, None),
        ({"year": 2018}, None),
    ],
)
def test_days_named_in_full(parts, day):
    assert resolution.full_date(calendar(**parts), DAY) == day


@pytest.mark.parametrize(
    ("weekday", "direction", "future", "days"),
    [
        (3, 0, False, 0),  # publication falls on a Thursday
        (3, 1, False, 7),
        (3, -1, False, -7),
        (2, 0, False, -1),
        (4, 0, False, -6),
        (4, 0, True, 1),
        (3, 0, True, 0),
        (4, -1, True, -6),
        (2, 1, False, 6),
    ],
)
def test_days_from_publication_to_a_weekday(weekday, direction, future, days):
    assert resolution.days_to(weekday, DAY.first, direction, future) == days


WEDNESDAY, FRIDAY, FAR = date(2019, 4, 24), date(2019, 4, 26), date(2015, 4, 24)


@pytest.mark.parametrize(
    ("rule", "weekday", "to", "expected"),
    [
        ("weekday_beside_publication", 2, Anchor(DAY), "2019-04-24"),
        ("weekday_beside_publication", 2, Anchor(MONTH), None),
        ("only_such_day_named", 2, Anchor(MONTH, frozenset({WEDNESDAY, FRIDAY})), "2019-04-24"),
        ("only_such_day_named", 2, Anchor(MONTH, frozenset({WEDNESDAY, date(2019, 4, 17)})), None),
        ("only_such_day_named", 3, Anchor(MONTH, frozenset({WEDNESDAY})), None),
        ("only_such_day_named", 4, Anchor(MONTH, frozenset({FAR})), None),  # years before publication
        ("nearest_to_day_named", 0, Anchor(MONTH, frozenset({WEDNESDAY})), "2019-04-22"),
        ("nearest_to_day_named", 6, Anchor(MONTH, frozenset({WEDNESDAY})), "2019-04-21"),
        ("nearest_to_day_named", 5, Anchor(MONTH, frozenset({WEDNESDAY})), "2019-04-27"),
        ("nearest_to_day_named", 0, Anchor(MONTH, frozenset({WEDNESDAY, FRIDAY})), None),
        ("nearest_to_day_named", 0, Anchor(None, frozenset({WEDNESDAY})), None),
        ("within_publication", 0, Anchor(MONTH), "2019-04"),
        ("within_publication", 0, Anchor(), None),
    ],
)
def test_each_rule_of_weekdays(rule, weekday, to, expected):
    found = getattr(resolution, rule)(Expression(0, 5, "weekday", weekday=weekday), weekday, to, False)
    assert (str(found.date) if found else None) == expected


@pytest.mark.parametrize(
    ("published", "unit", "shift", "expected"),
    [
        (DAY, "day", -1, "2019-04-24"),
        (DAY, "week", -1, "2019-04"),  # a week is known to its month
        (DAY, "month", -1, "2019-03"),
        (DAY, "month", -4, "2018-12"),
        (DAY, "month", 9, "2020-01"),
        (DAY, "year", -8, "2011"),
        (MONTH, "day", -1, "2019-04"),
        (MONTH, "month", -1, "2019-03"),
        (YEAR, "month", -1, "2019"),
        (YEAR, "year", 1, "2020"),
    ],
)
def test_a_count_of_units_from_publication(published, unit, shift, expected):
    assert str(resolution.shifted(published, unit, shift)) == expected


def told(previous):
    return Before((Told(PartialDate(previous)),)) if previous else Before()


@pytest.mark.parametrize(
    ("unit", "previous", "expected"),
    [
        ("year", "2018-03-03", "2018"),
        ("month", "2018-03-03", "2018-03"),
        ("day", "2018-03", None),
        ("year", None, None),
    ],
)
def test_the_same_year_points_back(unit, previous, expected):
    each = Expression(0, 5, "same", unit=unit)
    found = resolution.of_same(each, Anchor(), told(previous), False)
    assert (str(found.date) if found.date else None) == expected


@pytest.mark.parametrize(
    ("shift", "previous", "expected"),
    [(-1, "2019-03-01", "2019-02-28"), (1, "2019-12-31", "2020-01-01"), (1, "2019-03", "2019-03"), (1, None, None)],
)
def test_the_day_beside_another(shift, previous, expected):
    each = Expression(0, 5, "beside", unit="day", shift=shift)
    found = resolution.of_beside(each, Anchor(), told(previous), False)
    assert (str(found.date) if found.date else None) == expected


def test_no_such_day_says_so():
    found = resolution.of_calendar(calendar(month=2, day=29), Anchor(PartialDate("2022")), Before(), False)
    assert (found.date, found.why) == (None, "no such day in 2022")


def test_since_a_day_lasts_until_publication():
    [found] = resolution.resolve([calendar(year=2018, month=3, since=True)], Anchor(DAY))
    assert (found.date, found.date_end, found.since) == (PartialDate("2018-03"), DAY, True)


@pytest.mark.parametrize(
    ("code", "text", "expected"),
    [
        ("en", "It rained on 3 March 2018 and again on Wednesday.", ["2018-03-03", "2019-04-24"]),
        ("de", "Es regnete am 3. März 2018 und wieder am Mittwoch.", ["2018-03-03", "2019-04-24"]),
        ("fr", "Il a plu le 3 mars 2018 et encore mercredi.", ["2018-03-03", "2019-04-24"]),
        ("es", "Llovió el 3 de marzo de 2018 y de nuevo el miércoles.", ["2018-03-03", "2019-04-24"]),
        ("pl", "Padało 3 marca 2018 i znowu w środę.", ["2018-03-03", "2019-04-24"]),
        ("ru", "Дождь шёл 3 марта 2018 года и снова в среду.", ["2018-03-03", "2019-04-24"]),
    ],
)
def test_days_in_several_languages(code, text, expected):
    found = resolution.resolve(date_expressions.find(text, language.get(code)), THURSDAY)
    assert [str(each.date) for each in found] == expected


def test_nothing_in_extraction_asks_what_day_it_is():
    """The same text gives the same records on any day: an article without a date is read without one."""
    asks = re.compile(r"\b(?:today|now|utcnow|time)\(")
    folder = ROOT / "lib" / "extraction"
    assert [path.name for path in sorted(folder.rglob("*.py")) if asks.search(path.read_text("utf-8"))] == []
    assert asks.search("date.today().year")


@pytest.mark.parametrize(
    ("code", "text", "day"),
    [
        ("en", "The council of 5 November 1414 was long.", "1414-11-05"),
        ("fr", "La paix fut signée le 10 février 1763.", "1763-02-10"),
        ("pl", "Bitwę stoczono 15 lipca 1410 roku.", "1410-07-15"),
        ("es", "La ciudad fue fundada el 18 de enero de 1535.", "1535-01-18"),
        ("uk", "Рада відбулася 18 січня 1654 року.", "1654-01-18"),
        ("en", "The time capsule opens on 9 May 2140.", "2140-05-09"),
        ("en", "The league was founded in 1356.", "1356"),
        ("de", "Er fiel am 3.4.45 bei Hannover.", "1945-04-03"),
    ],
)
def test_a_year_is_taken_as_it_stands(code, text, day):
    found = resolution.resolve(date_expressions.find(text, language.get(code)), THURSDAY)
    assert [str(each.date) for each in found] == [day]


@pytest.mark.parametrize(
    "text", ["A crowd of 1350 came.", "The firm sold 1400 cars in 1500 towns.", "We may 3 times a week walk."]
)
def test_a_count_is_no_year_and_a_small_word_no_month(text):
    assert not resolution.resolve(date_expressions.find(text, language.get("en")), THURSDAY)


@pytest.mark.parametrize(
    ("code", "text", "day"),
    [
        ("en", "They walked along the 3 February Street.", ""),
        ("fr", "Le marché de la place du 8 mai est fermé.", ""),
        ("pl", "Wypadek na ulicy 3 Maja.", ""),
        ("ru", "Авария на улице 8 марта.", ""),
        ("nb", "Boka om 22. juli-terroren er ny.", "2011-07-22"),
        ("de", "Sie forscht zu den Anschlägen vom 11. September.", "2001-09-11"),
        ("en", "The November 20 massacre is taught in schools.", ""),
        ("en", "The April 21 bombing shook the town.", "2019-04-21"),
    ],
)
def test_a_day_that_is_a_name_is_no_day_of_the_news(code, text, day):
    found = resolution.resolve(date_expressions.find(text, language.get(code)), THURSDAY)
    assert [str(each.date or "") for each in found] == [day]


@pytest.mark.parametrize("published", [None, PartialDate("2019")])
def test_a_weekday_is_not_found_by_chance_in_a_day_the_text_also_names(published):
    to = Anchor(published, frozenset({date(1961, 4, 25)}))
    assert resolved("Han landet torsdag.", to)[0][0] in ("", "2019")


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("그는 지난 8일 도착했다.", "2019-04-08"),
        ("회의는 오는 2일 열린다.", "2019-05-02"),
        ("27일 비가 왔다.", "2019-04-27"),
    ],
)
def test_a_day_without_its_month_is_the_nearest(text, day):
    found = resolution.resolve(date_expressions.find(text, language.get("ko")), THURSDAY)
    assert [str(each.date) for each in found] == [day]


def test_a_length_of_days_is_none():
    assert not resolution.resolve(date_expressions.find("회의는 3일간 열렸다.", language.get("ko")), THURSDAY)


def test_a_day_of_another_calendar_gives_way_to_the_gregorian():
    text = "اجتمعوا في 12 شوال 1440 هـ الموافق 15 يونيو 2019."
    found = resolution.resolve(date_expressions.find(text, language.get("ar")), THURSDAY)
    assert [str(each.date or "") for each in found] == ["", "2019-06-15"]


@pytest.mark.parametrize(("month_first", "day"), [(True, "2018-08-07"), (False, "2018-07-08"), (None, "2018")])
def test_figures_are_read_in_the_order_of_the_article(month_first, day):
    found = date_expressions.find("The bridge opened on 8/7/2018.", language.get("en"))
    assert str(resolution.resolve(found, Anchor(month_first=month_first))[0].date) == day


@pytest.mark.parametrize(
    ("code", "text", "day"),
    [
        ("en", "She took office in May last year.", "2018-05"),
        ("nb", "Hun tiltrådte i mai i fjor.", "2018-05"),
        ("sv", "Hon tillträdde i maj i fjol.", "2018-05"),
        ("fr", "Elle a pris ses fonctions en mai l'an dernier.", "2018-05"),
        ("ru", "Она вступила в должность в мае прошлого года.", "2018-05"),
        ("es", "Asumió el cargo en mayo del año pasado.", "2018-05"),
        ("de", "Sie trat ihr Amt am 3. Mai vergangenen Jahres an.", "2018-05-03"),
    ],
)
def test_the_year_told_behind_a_month_is_its_year(code, text, day):
    found = resolution.resolve(date_expressions.find(text, language.get(code)), THURSDAY)
    assert [str(each.date) for each in found] == [day]


@pytest.mark.parametrize(
    ("code", "text", "year"),
    [
        ("sv", "Huset skadades i en brand 1939, men byggdes upp igen.", "1939"),
        ("de", "Der Brand 1939, bei dem der Turm fiel, ist vergessen.", "1939"),
        ("da", "Efter branden 1939 og krigen blev byen genopbygget.", "1939"),
        ("sv", "Laget fick 1950 röster.", ""),
        ("sv", "På 1800-talet byggdes kyrkan.", ""),
        ("de", "Es kamen mehr als 2000.", ""),
    ],
)
def test_a_year_may_stand_without_a_word_before_it(code, text, year):
    found = resolution.resolve(date_expressions.find(text, language.get(code)), THURSDAY)
    assert [str(each.date) for each in found] == ([year] if year else [])


@pytest.mark.parametrize(
    ("line", "role", "heads"),
    [
        ("Wednesday: a walk to the old harbour and a long dinner", "heading", True),
        ("The arrival on Wednesday", "heading", True),
        ("The minister steps off the train in the old harbour on Wednesday", "heading", False),
        ("A walk to the harbour", "heading", False),
        ("Wednesday: a walk", "body", False),
    ],
)
def test_a_heading_that_tells_the_day_of_its_section(line, role, heads):
    passage = document(line, "en", "2019-04-25").passages[0]
    passage.role = role
    assert resolution.heads_section(passage) is heads


@pytest.mark.parametrize(
    ("code", "text", "expected"),
    [
        ("en", "The train will arrive on Friday. That day, the mayor told nobody.", ["2019-04-26", ""]),
        (
            "en",
            "It rained on Tuesday. The train will arrive on Friday. That day, it snowed.",
            ["2019-04-23", "2019-04-26", "2019-04-23"],
        ),
        ("es", "El puente se abrió el pasado día 13. Llovió a media mañana.", ["2019-04-13", "2019-04-13"]),
    ],
)
def test_that_day_is_none_still_to_come_where_it_is_told_as_past(code, text, expected):
    told = document(text, code, "2019-04-25")
    assert [str(each.date or "") for passage in told.passages for each in passage.dates][: len(expected)] == expected
