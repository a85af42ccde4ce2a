"""Who reports: subjects of verbs of saying, credits behind commas."""

import pytest
from made import sentence

from lib.extraction.quotes import reporting
from lib.extraction.quotes.attribution import cues


def name(actor):
    return actor.name if actor else None


def said(text, code="en"):
    """A sentence and its first verb of saying."""
    here = sentence(text, code)
    return here, cues(here.spoken).view.search(text)


# --- "that" ---


def test_that_is_near_up_to_six_words():
    near, verb = said("Angela Merkel told the people of the town that it rained.")
    assert reporting.that_behind(near, verb.end()).group() == "that"
    far, verb = said("Angela Merkel told the good people of the small old town here that it rained.")
    assert reporting.that_behind(far, verb.end()) is None


@pytest.mark.parametrize(
    ("text", "code", "opens"),
    [
        ("Angela Merkel told the agency that it rained.", "en", True),
        ("Angela Merkel sagte der Agentur, dass es regne.", "de", False),
        ("Angela Merkel told the agency so.", "en", False),
    ],
)
def test_a_clause_opens_where_no_comma_parts_that(text, code, opens):
    assert reporting.opens_clause(*said(text, code)) is opens


# --- subjects ---


@pytest.mark.parametrize(
    ("text", "code", "subject"),
    [
        ("Angela Merkel said that it rained.", "en", "Angela Merkel"),
        ("Angela Merkel sa at det regnet.", "nb", "Angela Merkel"),
        ("Angela Merkel a dit que la pluie tombait.", "fr", "Angela Merkel"),
        ("Xi Jinping was there when Angela Merkel said that it rained.", "en", "Angela Merkel"),
        ("Angela Merkel, she said that it rained.", "en", "Angela Merkel"),
    ],
)
def test_the_subject_of_a_verb(text, code, subject):
    here, verb = said(text, code)
    assert name(reporting.subject_of(verb, here)) == subject


def test_a_verb_that_opens_its_sentence_goes_on_with_who_spoke():
    here, verb = said("Dijo que llovía en el puerto.", "es")
    assert reporting.subject_of(verb, here).kind == "pronoun"


def test_who_accuses_a_country_comes_before_it():
    here, verb = said("Angela Merkel has Russia accused of lies.")
    assert name(reporting.accuser_of([each for each in here.actors if each.end <= verb.start()], verb, here)) == (
        "Angela Merkel"
    )
    here, verb = said("France and Russia said that it rained.")
    assert reporting.accuser_of(here.actors, verb, here) is None


def test_the_clause_of_a_verb_ends_at_a_semicolon_but_not_at_an_apposition():
    here, verb = said("Angela Merkel came; nobody said that it rained.")
    assert reporting.subject_before(verb, here) is None
    here, verb = said("Angela Merkel, the guest, said that it rained.")
    assert name(reporting.subject_before(verb, here)) == "Angela Merkel"


def test_a_subject_behind_its_verb_is_near_and_no_comma_parts_it():
    assert name(reporting.subject_behind(*reversed(said("It rained, said Angela Merkel.")))) == "Angela Merkel"
    assert reporting.subject_behind(*reversed(said("It rained, he said on Monday, and Angela Merkel left."))) is None


# --- credits behind a comma ---


@pytest.mark.parametrize(
    ("text", "code", "who"),
    [
        ("It rained all night, said Angela Merkel.", "en", "Angela Merkel"),
        ("It rained all night, Angela Merkel said on Monday.", "en", "Angela Merkel"),
        ("It rained all night, Angela Merkel said at a news conference in Lisbon.", "en", "Angela Merkel"),
        ("It rained all night, his aide Angela Merkel said.", "en", "Angela Merkel"),
        ("Det regnet hele natten, sier Angela Merkel.", "nb", "Angela Merkel"),
        ("Es regnete die ganze Nacht, sagte Angela Merkel.", "de", "Angela Merkel"),
        ("It rained, and in the long dark night people said Angela Merkel came.", "en", None),
        ("It rained, Angela Merkel said that nobody in the whole town had been out.", "en", None),
    ],
)
def test_whom_a_clause_is_credited_to(text, code, who):
    here, verb = said(text, code)
    assert name(reporting.credited(here, text.index(","), verb)) == who


def test_a_comma_that_ends_an_apposition_credits_no_country():
    text = "Angela Merkel, the guest, told Russia the truth."
    here, verb = said(text)
    assert reporting.ends_apposition(here, text.rindex(","))
    assert reporting.credited_behind(here, text.rindex(","), verb) is None
    assert not reporting.ends_apposition(here, text.index(","))


def test_a_verb_behind_words_between_commas_credits_nothing_before_them():
    here, verb = said("Angela Merkel, who studies the harbour, accused Russia.")
    assert reporting.credited(here, here.text.rindex(",", 0, verb.start()), verb) is None
