"""Happenings told in words that no list has."""

import pytest
from made import document, sentence

from lib.extraction import pipeline
from lib.extraction.events import learnt
from lib.extraction.events.events import BELIEF


def told(text, code="en", without=(), kinds=()):
    return {each.kind: each for each in learnt.find(sentence(text, code), list(without), set(kinds), 0)}


def test_names_days_and_numbers_are_signs():
    shown = [word for word, *_ in learnt.words(sentence("On 3 May 2024 Angela Merkel saw 12 ships in Oslo."), [])]
    assert shown == ["on", learnt.DAY, learnt.PERSON, "saw", learnt.NUMBER, "ships", "in", learnt.PLACE]


def test_what_is_said_is_left_out():
    read = sentence("The guest “came by train” yesterday evening.")
    start, end = read.text.index("came"), read.text.index("”")
    assert "train" not in [word for word, *_ in learnt.words(read, [(start, end)])]


def test_a_word_is_another_feature_in_another_language():
    assert set(learnt.features("most", "", "en")).isdisjoint(learnt.features("most", "", "pl"))


@pytest.mark.parametrize("kind", learnt.model().kinds)
def test_every_kind_has_weights(kind):
    row = learnt.model().kinds.index(kind)
    assert learnt.model().weights.shape == (len(learnt.model().kinds), learnt.FEATURES)
    assert learnt.model().weights[row].any()
    assert learnt.model().scales[row] > 0


def test_the_share_of_what_it_adds_is_kept():
    assert 0.5 < learnt.model().right < 1


@pytest.mark.parametrize(
    ("code", "likely", "less", "kind"),
    [
        (
            "en",
            "At dawn the delegation rolled out of the station towards Oslo.",
            "Trains to Oslo are often late.",
            "TRAVEL",
        ),
        (
            "de",
            "Am Abend rollte der Sonderzug des Gastes weiter nach Oslo.",
            "Züge nach Oslo sind oft zu spät.",
            "TRAVEL",
        ),
        (
            "fr",
            "Le soir, le train du visiteur a repris la route d’Oslo.",
            "Les trains pour Oslo sont souvent en retard.",
            "TRAVEL",
        ),
        ("nb", "Om kvelden satt de to lederne lenge sammen i slottet.", "Slottet har mange rom og en hage.", "MEET"),
        ("ru", "Вечером два лидера долго беседовали во дворце.", "Во дворце много комнат и большой сад.", "MEET"),
    ],
)
def test_a_sentence_that_tells_is_likelier_than_one_with_its_words_that_does_not(code, likely, less, kind):
    assert told(likely, code)[kind].share > told(less, code)[kind].share


def test_a_few_words_tell_nothing():
    assert told("Rain in Oslo.") == {}


def test_the_word_that_says_most_stands_in_the_sentence():
    read = sentence("At dawn the delegation rolled out of the station towards Oslo.")
    found = next(each for each in learnt.find(read, [], set(), 0) if each.kind == "TRAVEL")
    assert read.text[found.start : found.end].isalpha()


def test_what_the_triggers_tell_is_not_told_again():
    assert "TRAVEL" not in told("The delegation came to Oslo by train on Monday.", kinds=["TRAVEL"])


def test_an_event_says_that_it_is_told_in_other_words(monkeypatch):
    whole = document("On Monday Angela Merkel hummed near Oslo.", "en", "2024-05-10")
    kind, start = "TRAVEL", whole.text.index("hummed")
    seems = learnt.Told(kind, BELIEF, start, start + len("hummed"))
    monkeypatch.setattr(learnt, "find", lambda *_: [seems])
    (event,) = pipeline.tell(whole).events
    assert (event.kind, event.participants, event.learnt) == (kind, ["Angela Merkel"], True)
    assert event.confidence == learnt.model().right
    assert event.rule == "“hummed” and the words around it tell of TRAVEL, by sentences like it"
