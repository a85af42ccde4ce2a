"""Happenings told in words that no list has."""

import pytest
from made import document, sentence

from lib.extraction import pipeline
from lib.extraction.events import events, learnt
from lib.model import EVENT_TYPES


def told(text, code="en", without=()):
    return learnt.told(sentence(text, code), list(without))


def span(text, words):
    return text.index(words), text.index(words) + len(words)


def test_what_is_said_is_left_out_of_a_sentence():
    read = sentence("The guest “came by train” yesterday evening.")
    text, places = learnt.outside(read, [span(read.text, "“came by train”")])
    assert text == "The guest … yesterday evening."
    assert [read.text[at] for at in places if at is not None][:9] == list("The guest")
    assert read.text[places[text.index("yesterday")] :].startswith("yesterday")


def test_stretches_that_lie_outside_or_in_each_other_are_met():
    read = sentence("The guest came by train yesterday evening.")
    inner, outer = span(read.text, "by"), span(read.text, "came by train")
    assert learnt.outside(read, [outer, inner, (900, 950)])[0] == "The guest …… yesterday evening."


def test_the_same_words_tell_nothing_in_what_is_said():
    text = "The guest “will come to Oslo by train” and nobody knows it yet here."
    left_out = told(text, without=[span(text, "“will come to Oslo by train”")])["TRAVEL"]
    assert left_out.share < told(text)["TRAVEL"].share


@pytest.mark.parametrize("kind", EVENT_TYPES)
def test_every_kind_has_weights(kind):
    known = learnt.model()
    column = known.kinds.index(kind)
    assert known.whole[:, column].any()
    assert known.pieces[:, column].any()
    assert known.slopes[column] > 0


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


@pytest.mark.parametrize(
    ("code", "likely", "less"),
    [
        ("pt", "O presidente chegou na terça-feira a Estocolmo.", "O presidente escreveu dois livros sobre árvores."),
        ("tr", "Cumhurbaşkanı salı günü Stockholm’e geldi.", "Cumhurbaşkanı iki kitap yazmış bir avukattır."),
        ("cs", "Prezident v úterý přiletěl do Stockholmu.", "Prezident napsal dvě knihy o stromech."),
        ("el", "Ο πρόεδρος έφτασε την Τρίτη στη Στοκχόλμη.", "Ο πρόεδρος έχει γράψει δύο βιβλία."),
    ],
)
def test_a_language_without_a_file_is_understood(code, likely, less):
    assert told(likely, code)["TRAVEL"].share > 0.5 > told(less, code)["TRAVEL"].share


def test_a_few_words_tell_nothing():
    assert told("Rain in Oslo.") == {}


def test_the_word_that_says_most_stands_in_the_sentence():
    read = sentence("At dawn the delegation rolled out of the station towards Oslo.")
    found = learnt.told(read, [])["TRAVEL"]
    assert read.text[found.start : found.end].isalpha()


def test_an_office_is_not_the_word_that_tells():
    read = sentence("Later the deputy minister of the government rolled on to Oslo.")
    found = {read.text[each.start : each.end] for each in learnt.told(read, []).values()}
    assert found.isdisjoint({"deputy", "minister"})


def seems(monkeypatch, read, word, kind, share):
    start = read.text.index(word)
    shares = {kind: learnt.Told(share, start, start + len(word))}
    monkeypatch.setattr(learnt, "told", lambda *_: shares)


def test_an_event_says_that_it_is_told_in_other_words(monkeypatch):
    whole = document("On Monday Angela Merkel hummed near Oslo.", "en", "2024-05-10")
    seems(monkeypatch, whole, "hummed", "TRAVEL", events.BELIEF)
    (event,) = pipeline.tell(whole).events
    assert (event.kind, event.participants, event.learnt) == ("TRAVEL", ["Angela Merkel"], True)
    assert event.confidence == learnt.model().right
    assert event.rule == "“hummed” and the words around it tell of TRAVEL, by sentences like it"


@pytest.mark.parametrize(("share", "count"), [(events.BELIEF, 0), (events.LIKELY, 1)])
def test_where_nobody_acts_a_sentence_must_tell_it_surely(monkeypatch, share, count):
    whole = document("On Monday a great humming was heard near Oslo.", "en", "2024-05-10")
    seems(monkeypatch, whole, "humming", "MEET", share)
    assert len(pipeline.tell(whole).events) == count


@pytest.mark.parametrize(
    ("text", "share", "kinds"),
    [
        ("Angela Merkel came to Oslo on Monday humming loudly.", events.BELIEF, ["TRAVEL"]),
        ("Angela Merkel came to Oslo on Monday humming loudly.", events.BESIDE, ["MEET", "TRAVEL"]),
        ("Angela Merkel came to Oslo on Monday, where she hummed loudly.", events.LIKELY, ["MEET", "TRAVEL"]),
    ],
)
def test_beside_a_trigger_another_clause_tells_in_other_words_or_a_surer_one(monkeypatch, text, share, kinds):
    whole = document(text, "en", "2024-05-10")
    seems(monkeypatch, whole, "humm", "MEET", share)
    assert sorted(each.kind for each in pipeline.tell(whole).events) == kinds


@pytest.mark.parametrize(("share", "count"), [(0.5, 0), (events.SURE, 1)])
def test_what_a_sentence_tells_surely_needs_no_party_day_or_place(monkeypatch, share, count):
    whole = document("Afterwards they talked with each other for hours.", "en", "2024-05-10")
    seems(monkeypatch, whole, "talked", "MEET", share)
    assert len([each for each in pipeline.tell(whole).events if each.kind == "MEET"]) == count


@pytest.mark.parametrize(
    ("share", "text", "count"),
    [
        (events.WITH_A_FACT, "Afterwards they talked with each other in Oslo for hours.", 1),
        (events.WITH_A_FACT, "Afterwards they talked with each other for hours.", 0),
        (events.WITH_A_FACT - 0.05, "Afterwards they talked with each other in Oslo for hours.", 0),
    ],
)
def test_with_one_fact_less_sure_a_sentence_is_enough(monkeypatch, share, text, count):
    whole = document(text, "en", "2024-05-10")
    seems(monkeypatch, whole, "talked", "MEET", share)
    assert len([each for each in pipeline.tell(whole).events if each.kind == "MEET"]) == count


LONG = "On Monday Angela Merkel met Keir Starmer in Oslo while outside the rain fell and a dog barked at them."


@pytest.mark.parametrize(
    ("share", "text", "count"),
    [
        (events.DENIED / 2, LONG, 0),
        (events.DENIED, LONG, 1),
        (events.DENIED / 2, "On Monday Angela Merkel met Keir Starmer in Oslo.", 1),
    ],
)
def test_a_long_sentence_that_tells_of_no_such_thing_outweighs_a_word(monkeypatch, share, text, count):
    whole = document(text, "en", "2024-05-10")
    seems(monkeypatch, whole, "met", "MEET", share)
    assert len([each for each in pipeline.tell(whole).events if each.kind == "MEET"]) == count


def test_words_that_are_known_to_tell_are_the_better_evidence(monkeypatch):
    one = "Angela Merkel hummed with Keir Starmer in Oslo on 8 May 2024."
    other = "Later Angela Merkel met Keir Starmer."
    whole = document(f"{one} {other}", "en", "2024-05-10")
    told = learnt.told
    monkeypatch.setattr(
        learnt,
        "told",
        lambda passage, *rest: (
            {"MEET": learnt.Told(events.SURE, whole.text.index("hummed"), whole.text.index(" with"))}
            if "hummed" in passage.source
            else told(passage, *rest)
        ),
    )
    event = next(each for each in pipeline.tell(whole).events if each.kind == "MEET" and len(each.evidence) > 1)
    assert event.passage.source == other


def test_an_idiom_tells_nothing(monkeypatch):
    whole = document("Klokken slog tolv i København tirsdag, og Olaf Scholz rejste sig op.", "da", "2024-05-08")
    seems(monkeypatch, whole, "rejste", "TRAVEL", events.SURE)
    assert pipeline.tell(whole).events == []


@pytest.mark.parametrize(("share", "told"), [(events.UNLIKELY / 2, 1), (0.5, 2)])
def test_a_trigger_that_names_nobody_carries_a_story_on_where_its_sentence_may_tell(monkeypatch, share, told):
    one = "Angela Merkel met Keir Starmer in Oslo on 8 May 2024."
    whole = document(f"{one} Somebody had thought of a long meeting there.", "en", "2024-05-10")
    start = whole.text.index("meeting")
    known = learnt.told
    monkeypatch.setattr(
        learnt,
        "told",
        lambda passage, *rest: (
            {"MEET": learnt.Told(share, start, start + 7)} if "long" in passage.source else known(passage, *rest)
        ),
    )
    (event,) = (each for each in pipeline.tell(whole).events if each.kind == "MEET")
    assert len(event.evidence) == told
