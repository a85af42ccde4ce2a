"""What words of a sentence are by its meaning."""

import pytest
from made import sentence, speakers

from lib.extraction import meaning
from lib.languages import encoder


def share(text, words, name, code="en"):
    read = sentence(text, code)
    start = read.text.index(words)
    return meaning.share(read, start, start + len(words), name)


@pytest.mark.parametrize(
    ("code", "text", "speaks", "listens"),
    [
        ("en", "“The bridge stays closed,” Carla Nowak told Piotr Lind.", "Carla Nowak", "Piotr Lind"),
        ("de", "„Die Brücke bleibt zu“, sagte Carla Nowak zu Piotr Lind.", "Carla Nowak", "Piotr Lind"),
    ],
)
def test_who_speaks_is_told_from_who_listens(code, text, speaks, listens):
    assert share(text, speaks, meaning.SOURCE, code) > 0.5 > share(text, listens, meaning.SOURCE, code)


@pytest.mark.parametrize(
    ("code", "text", "place", "person"),
    [
        ("en", "In Harrowmere, Carla Nowak closed the bridge.", "Harrowmere", "Carla Nowak"),
        ("nb", "I Harrevik stengte Carla Nowak brua.", "Harrevik", "Carla Nowak"),
    ],
)
def test_an_unknown_town_is_told_from_a_person(code, text, place, person):
    assert share(text, place, meaning.PLACE, code) > 0.5 > share(text, person, meaning.PLACE, code)


def test_of_words_that_were_not_read_nothing_is_known():
    text = f"Carla Nowak said so{' and so' * encoder.MOST_PIECES} in Oslo."
    assert share(text, "Oslo", meaning.PLACE) == meaning.LEFT_OUT


@pytest.mark.parametrize(("sure", "speaker"), [(0.9, "Keir Starmer"), (0.7, "Angela Merkel")])
def test_a_sentence_quotes_whom_its_meaning_surely_tells(monkeypatch, sure, speaker):
    text = "“We open the harbour,” said Angela Merkel near Keir Starmer."
    at = text.index("Keir")
    monkeypatch.setattr(meaning, "share", lambda passage, start, end, name: sure if start == at else 0.1)
    assert speakers(text, "en") == [speaker]
