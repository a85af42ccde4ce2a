"""Clauses credited behind a comma: "as X said", ", thinks X", ", said two drivers", and what only looks so."""

import pytest
from made import document

from lib.extraction.quotes import direct_speech, reported_speech


def quotes(text, code):
    """(kind, words, speaker) of everything said, in the order of the text."""
    whole = document(text, code)
    direct_speech.add(whole)
    reported_speech.add(whole)
    return [(each.kind, text[each.start : each.end], each.speaker) for each in whole.quotes]


@pytest.mark.parametrize(
    ("code", "text", "speaker"),
    [
        ("de", "Die Brücke ist seit Montag gesperrt, wie die Polizei mitteilte.", "police"),
        ("nl", "De brug is sinds maandag dicht, zoals de politie meldde.", "police"),
        ("fr", "Le pont est fermé depuis lundi, comme l’a annoncé Angela Merkel.", "Angela Merkel"),
        ("es", "El puente está cerrado desde ayer, como anunció Angela Merkel.", "Angela Merkel"),
        ("da", "Broen er lukket siden mandag, mener eksperten Palle Rask, der frygter regn.", "Palle Rask"),
        ("sv", "Bron är stängd sedan i måndags, skriver kommunen på sin hemsida.", "municipality"),
    ],
)
def test_who_says_so_may_stand_behind_a_comma(code, text, speaker):
    assert [who for _, _, who in quotes(text, code)] == [speaker]


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("nb", "De underskrev avtalen om fisk i går, som lover Frankrike mer torsk."),
        ("en", "The wording was settled on Monday night, after France threatened war."),
    ],
)
def test_a_clause_of_its_own_credits_nothing_before_it(code, text):
    assert text.split(",")[0] not in [words for _, words, _ in quotes(text, code)]


@pytest.mark.parametrize(
    ("code", "text", "speaker"),
    [
        ("en", "The old driver from Leeds said they had waited for hours.", "old driver from Leeds"),
        ("nl", "Een medewerker die anoniem wil blijven, zegt dat de minister boos was.", "medewerker"),
        ("es", "El alcalde, que llegó tarde, replicó que las obras siguen.", "alcalde"),
    ],
)
def test_who_is_described_before_a_verb_says_it(code, text, speaker):
    assert [who for _, _, who in quotes(text, code)] == [speaker]


def test_a_verb_of_naming_counts_before_words_in_marks_alone():
    said = quotes("Angela Merkel called the ruling “a good test”.", "en")
    assert ("direct", "a good test", "Angela Merkel") in said
    assert quotes("Angela Merkel called the ruling a good test.", "en") == []
    assert quotes("Angela Merkel sailed in a boat called “Good Test”.", "en") == []
