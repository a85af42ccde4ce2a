"""Speakers without a name, as the words before their verb describe them."""

import pytest
from made import records


def reported(text, code):
    found = records(f"X\n\n{text}", code, "2024-05-10", "quote")
    return [(each.surface, each.speaker) for each in found if each.quote_kind == "indirect"]


@pytest.mark.parametrize(
    ("text", "code", "words", "speaker"),
    [
        (
            "Growers at the lake complained that the road was shut.",
            "en",
            "the road was shut",
            "Growers at the lake",
        ),
        ("Bagarna i staden medger att brödet blir dyrt.", "sv", "brödet blir dyrt", "bakers"),
        ("Fiskerlaget på øya mener at kaien bør flyttes.", "nb", "kaien bør flyttes", "Fiskerlaget på øya"),
        ("Fiskarlaget på øya meiner at kaien bør flyttast.", "nn", "kaien bør flyttast", "Fiskarlaget på øya"),
        ("Tuinders langs de rivier klaagden dat het water daalt.", "nl", "het water daalt", "farmers"),
        ("Les riverains du canal se plaignent que la rue reste fermée.", "fr", "la rue reste fermée", None),
        ("Los apicultores del valle advirtieron que la miel escasea.", "es", "la miel escasea", None),
        ("I panettieri del borgo avvertono che la farina manca.", "it", "la farina manca", None),
        ("Rybacy znad jeziora ostrzegają, że przystań będzie zamknięta.", "pl", "przystań będzie zamknięta", None),
        ("Пасічники з долини кажуть, що меду мало цього року.", "uk", "меду мало цього року", None),
    ],
)
def test_who_stands_before_the_verb(text, code, words, speaker):
    ((found, by),) = reported(text, code)
    assert found == words
    assert by == (speaker or by)
    assert by


def test_a_shortened_article_is_no_part_of_its_noun():
    text = "X\n\n« Le port reste fermé », soupire l'électricien devant la grille."
    assert [each.speaker for each in records(text, "fr", "2024-05-10", "quote")] == ["electrician"]


def test_an_insertion_is_no_speaker():
    text = "A baker of the old town, who asked not to be filmed, said that the flour was gone."
    assert [words for words, _ in reported(text, "en")] == ["the flour was gone"]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("It was said that the bridge would fall.", "en"),
        ("Det blir sagt at broen faller.", "nb"),
        ("On dit que le pont tombe.", "fr"),
        ("Dijo ayer que el puente caería.", "es"),
        ("Allerdings heißt es, dass die Brücke hält.", "de"),
    ],
)
def test_nobody_in_particular_is_no_speaker(text, code):
    assert reported(text, code) == []


def test_who_stands_behind_that_does_not_say_it():
    (found,) = reported("A baker of the old town said that China had bought the mill.", "en")
    assert found == ("China had bought the mill", "baker of the old town")


def test_a_speaker_is_described_without_where_they_speak_behind_guillemets_that_point_inwards():
    text = "X\n\n»Der Hafen bleibt noch zu«, sagte die Anklägerin vor dem Tor."
    assert [each.speaker for each in records(text, "de", "2024-05-10", "quote")] == ["prosecutor"]
