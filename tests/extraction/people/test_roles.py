"""The English of who speaks without a name."""

import pytest
from made import records

from lib.extraction.people.role_words import FOLDER, one_of
from lib.extraction.people.roles import in_english
from lib.languages import language

CODES = sorted(path.stem for path in FOLDER.glob("*.txt"))


def rows(code):
    lines = (FOLDER / f"{code}.txt").read_text("utf-8").splitlines()
    return [(english, listed.split(" | ")) for english, _, listed in (line.partition(": ") for line in lines)]


@pytest.mark.parametrize(
    ("described", "code", "english"),
    [
        ("Richterin", "de", "judge"),
        ("Mitarbeiterin der Botschaft", "de", "embassy employee"),
        ("zwei ältere Anwohnerinnen", "de", "residents"),
        ("Diplomat aus der Delegation", "de", "diplomat"),
        ("dommeren", "da", "judge"),
        ("forsvareren", "da", "defence lawyer"),
        ("woordvoerder van ECT", "nl", "ECT spokesperson"),
        ("voorzieningenrechter in Rotterdam", "nl", "judge"),
        ("porte-parole de Renault", "fr", "Renault spokesperson"),
        ("Förbundets ordförande", "sv", "chairman"),
        ("brancheorganisationen ITD", "da", "ITD"),
        ("речниці міськради", "uk", "city council spokeswoman"),
        ("대사관 관계자", "ko", "embassy official"),
        ("porte-parole des pompiers", "fr", "fire service spokesperson"),
        ("chef de la police", "fr", "police chief"),
        ("autoridad regional del agua", "es", "water authority"),
        ("politie van Groningen", "nl", "Groningen police"),
        ("43 år gammel fisker", "nb", "fisherman"),
        ("ein Forscher", "de", "researcher"),
        ("facket i ett uttalande", "sv", "union"),
    ],
)
def test_a_described_speaker_is_called_as_in_english(described, code, english):
    assert in_english(described, language.get(code)) == english


@pytest.mark.parametrize(
    ("described", "code"),
    [
        ("Glockengießer", "de"),
        ("the harbour pilots", "en"),
        ("western diplomat", "de"),
        ("government source", "fr"),
        ("Norwegian delegation", "nn"),
    ],
)
def test_whom_the_table_does_not_hold_stays_as_the_text_has_it(described, code):
    assert in_english(described, language.get(code)) == described


def test_a_quote_tells_its_speaker_so():
    (quote,) = records("Die Richterin sagte, der Hafen werde bald geräumt.", "de", "2024-05-10", "quote")
    assert quote.speaker == "judge"


@pytest.mark.parametrize("code", CODES)
def test_every_language_knows_the_same_roles(code):
    assert [english for english, _ in rows(code)] == [english for english, _ in rows(CODES[0])]
    assert all(words.strip() for _, listed in rows(code) for words in listed)


@pytest.mark.parametrize(
    ("several", "one"),
    [
        ("pilots", "pilot"),
        ("fishermen", "fisherman"),
        ("people", "person"),
        ("witnesses", "witness"),
        ("parties", "party"),
        ("rabbis", "rabbi"),
        ("hostess", ""),
        ("witness", ""),
        ("citizen", ""),
        ("staff", ""),
        ("pilot", ""),
    ],
)
def test_many_are_told_from_one_by_their_english(several, one):
    assert one_of(several) == one
