"""Who may be the subject of a verb, with a case for each rule and one against."""

import pytest
from made import document, sentence

from lib.extraction import pipeline
from lib.extraction.quotes import subjects
from lib.extraction.quotes.cues import view_verbs


def actor_of(text, name, code="en"):
    here = sentence(text, code)
    return here, next(each for each in here.actors if each.name == name)


@pytest.mark.parametrize(
    ("text", "country", "is_place"),
    [
        ("In Russia said many that it rained.", "Russia", True),
        ("Russia said that it rained.", "Russia", False),
    ],
)
def test_a_country_behind_a_preposition_says_nothing(text, country, is_place):
    assert subjects.is_object(*actor_of(text, country)) is is_place


@pytest.mark.parametrize(
    ("text", "code", "governed"),
    [
        ("In an article for the newspaper Reuters he spoke.", "en", True),
        ("Er sprach mit der Zeitung Reuters.", "de", True),
        ("The agency Reuters spoke.", "en", False),
    ],
)
def test_a_medium_behind_a_preposition_is_no_subject(text, code, governed):
    assert subjects.is_governed(*actor_of(text, "Reuters", code)) is governed


@pytest.mark.parametrize(
    ("text", "code", "governed"),
    [
        ("He walked out with Angela Merkel and spoke.", "en", True),
        ("Er ging mit Angela Merkel hinaus und sprach.", "de", True),
        ("Er ging mit der Kanzlerin Angela Merkel hinaus und sprach.", "de", True),
        ("Salió con Angela Merkel y habló.", "es", True),
        ("Angela Merkel walked out and spoke.", "en", False),
    ],
)
def test_a_person_behind_a_preposition_is_no_subject(text, code, governed):
    assert subjects.is_governed(*actor_of(text, "Angela Merkel", code)) is governed


@pytest.mark.parametrize(
    ("text", "code", "who"),
    [
        ("Angela Merkel, who came with Xi Jinping, said it rained.", "en", "Angela Merkel"),
        ("Angela Merkel, die mit Xi Jinping kam, sagte, es regne.", "de", "Angela Merkel"),
        ("Angela Merkel, der kom med Xi Jinping, siger at det regner.", "da", "Angela Merkel"),
        ("The spokesman, Dmitry Peskov, said it rained.", "en", "Dmitry Peskov"),
        ("With Angela Merkel, who came late, said Xi Jinping nothing.", "en", None),
        ("Angela Merkel came with Xi Jinping and said it rained.", "en", None),
    ],
)
def test_words_between_commas_part_a_subject_from_its_verb(text, code, who):
    here = sentence(text, code)
    actor = subjects.before_insertion(view_verbs(here)[-1], here, here.actors)
    assert (actor.name if actor else None) == who


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("de", "„Es fehlt Geld“, hatte Jana Brandt, die Sprecherin des Nationalen Sicherheitsrats, am Montag gesagt."),
        ("en", "“We need more,” Jana Brandt, a spokeswoman for the White House, told the press."),
        ("sw", "Msemaji wa Ikulu, Jana Brandt, hakutaja tarehe, ila alisisitiza kwamba 'hakuna njia nyingine' leo."),
        ("fr", "« C’est trop peu », avait prévenu Jana Brandt, la porte-parole de l’Élysée, dès lundi."),
    ],
)
def test_who_speaks_for_a_body_has_said_it_and_not_the_body(code, text):
    told = pipeline.tell(document(text, code, "2024-05-07"))
    assert {quote.speaker for quote in told.quotes} == {"Jana Brandt"}


def test_a_body_named_beside_somebody_else_keeps_its_say():
    here = sentence("Jane Underhill left, and the White House said nothing.", "en")
    assert [each.name for each in subjects.without_appositions(here)] == ["Jane Underhill", "White House"]
