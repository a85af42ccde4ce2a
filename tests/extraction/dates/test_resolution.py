"""What date expressions mean, and when an article appeared."""

import pytest
from made import article

from lib.extraction.dates import resolution
from lib.extraction.dates.resolution import Anchor
from lib.intake import publication_date
from lib.languages import date_expressions, language
from lib.model import PartialDate

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
    from datetime import date

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
    "Forrige gang kongen besøkte øya, var i 1995. Da regnet det.\n"
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
