"""Sources behind "according to": named, described, told by a document or a pronoun."""

import pytest
from made import document, sentence

from lib.extraction import pipeline
from lib.extraction.quotes import credited_sources, direct_speech, reported_speech
from lib.extraction.quotes.cues import cues


def name(actor):
    return actor.name if actor else None


def according(text, code="en"):
    here = sentence(text, code)
    return here, cues(here.spoken).according.search(text)


def reported(text, code):
    """(words, speaker) of everything reported, in the order of the text."""
    whole = document(text, code)
    direct_speech.add(whole)
    reported_speech.add(whole)
    return [(text[each.start : each.end], each.speaker) for each in sorted(whole.reported, key=lambda one: one.start)]


# --- capitals, by Unicode ---


@pytest.mark.parametrize(
    ("text", "code", "source"),
    [
        ("Według Świętosławy Żak port będzie jutro zamknięty.", "pl", "Świętosławy Żak"),
        ("According to the Łódź Harbour Board, the quay is closed.", "en", "Łódź Harbour Board"),
        ("According to Čeněk Řezníček, the quay is closed.", "en", "Čeněk Řezníček"),
        ("According to Şule İnce, the quay is closed.", "en", "Şule İnce"),
        ("За даними Єврокомісії, порт закриють завтра.", "uk", "Єврокомісії"),
        ("За словами Їжакевича, порт закриють завтра.", "uk", "Їжакевича"),
        ("Ifølge Šibenik Havn er kaia stengt.", "nb", "Šibenik Havn"),
        ("According to the Bank of Łódź, prices fell.", "en", "Bank of Łódź"),
    ],
)
def test_a_source_that_nobody_knows_is_its_capital_words(text, code, source):
    found = credited_sources.source_in_capitals(*according(text, code))
    assert name(found) == source
    assert text[found.start : found.end] == source


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("According to the harbour office, the quay is closed.", "en"),
        ("Według kapitanatu port będzie zamknięty.", "pl"),
        ("За словами очевидців, порт закрито.", "uk"),
    ],
)
def test_small_words_name_no_source(text, code):
    assert credited_sources.source_in_capitals(*according(text, code)) is None


@pytest.mark.parametrize(
    ("text", "code", "pronoun"),
    [
        ("According to him, the quay is closed.", "en", "him"),
        ("Ifølge ham er kaia stengt.", "nb", "ham"),
        ("За словами неї, порт закриють.", "uk", "неї"),
        ("According to Łódź, the quay is closed.", "en", None),
        ("According to İnci, the quay is closed.", "en", None),
    ],
)
def test_a_pronoun_is_written_small(text, code, pronoun):
    found = credited_sources.pronoun_behind(*according(text, code))
    assert (text[found.start : found.end] if found else None) == pronoun


# --- the source behind "according to" ---


def test_a_source_may_stand_behind_or_right_before():
    assert name(credited_sources.source_behind(*according("According to Angela Merkel, it rained."))) == "Angela Merkel"
    here, match = according("Laut Angela Merkel regnete es.", "de")
    assert name(credited_sources.named_source_behind(here, match)) == "Angela Merkel"
    assert credited_sources.source_right_before(here, match) is None


def test_a_comma_between_leaves_only_persons():
    assert credited_sources.named_source_behind(*according("According to reports, France is ready.")) is None
    assert name(credited_sources.named_source_behind(*according("According to the mayor, Angela Merkel, it rained.")))


# --- whom the text describes ---


@pytest.mark.parametrize(
    ("code", "text", "source"),
    [
        ("en", "According to a participant, the energy minister, Jane Okello, left early.", "participant"),
        ("fr", "Selon une participante, la ministre de l’Énergie, Jeanne Dubois, a quitté la salle.", "participante"),
        ("es", "Según un asistente, la ministra de Energía, Juana Ruiz, abandonó la sala.", "asistente"),
        ("nb", "Trafikken sto stille i to timer, ifølge to sjåfører som ikke vil stå fram.", "to sjåfører"),
        ("sv", "Enligt den nationella rymdstyrelsen kan raketen skjutas upp snart.", "nationella rymdstyrelsen"),
        ("nl", "Volgens haar woordvoerder ging het gesprek vooral over sluizen.", "woordvoerder"),
        ("fr", "Le ministre reviendra bientôt, selon son entourage.", "son entourage"),
        ("fr", "Selon le service météorologique national, il pleuvra beaucoup.", "weather service"),
        ("nn", "Krigen tok mest tid, ifølgje den svenske delegasjonen.", "Swedish delegation"),
    ],
)
def test_a_source_without_a_name_is_as_the_text_describes_it(code, text, source):
    assert [speaker for _, speaker in reported(text, code)] == [source]


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("es", "El incendio destruyó veinte casas, según el balance de Copresal."),
        ("en", "The fire destroyed twenty houses, according to a report by Copresal."),
        ("nb", "Brannen ødela tjue hus, ifølge en oversikt fra Copresal."),
    ],
)
def test_a_document_is_its_authors(code, text):
    assert [speaker for _, speaker in reported(text, code)] == ["Copresal"]


def test_a_document_of_nobody_says_nothing():
    assert reported("El senador ganó las elecciones, según el recuento preliminar.", "es") == []


# --- where the words of a source stand ---


@pytest.mark.parametrize(
    ("code", "text", "words"),
    [
        ("en", "The bridge, according to Angela Merkel, will open in May.", None),
        ("de", "Der Hafen öffnet nach Angaben von Angela Merkel am Montag um acht.", None),
        ("en", "The harbour will open in May, according to Angela Merkel.", "The harbour will open in May"),
        ("en", "The harbour opened early, according to Reuters, which cited guests.", "The harbour opened early"),
    ],
)
def test_a_source_inside_of_a_clause_parts_it(code, text, words):
    assert reported(text, code)[0][0] == (words or text.rstrip("."))


@pytest.mark.parametrize(
    ("before", "speakers"),
    [
        ("Wachambuzi wanasema anahitaji fedha nyingi mno.", ["Ana Prado", "analysts", "analysts"]),
        ("Mvua ilinyesha.", ["Ana Prado"]),
    ],
)
def test_them_is_a_group_named_before_and_no_single_person(before, speakers):
    text = f"Ana Prado alisema ana imani. {before} Mji nao, kwa mujibu wao, utakua sana mwakani."
    told = pipeline.tell(document(text, "sw", "2024-05-07"))
    assert sorted(quote.speaker for quote in told.quotes) == speakers


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("de", "Das Amt beruhe auf „Gleichheit und Respekt“, sagte Emmanuel Macron laut der Nachrichtenagentur AFP."),
        ("en", "The bond rests on “equality and respect”, Emmanuel Macron said according to the agency AFP."),
        ("nb", "Båndet hviler på «likhet og respekt», sa Emmanuel Macron ifølge nyhetsbyrået AFP."),
        ("fr", "Le lien repose sur « l’égalité et le respect », a dit Emmanuel Macron selon l’agence AFP."),
    ],
)
def test_an_agency_only_relays_what_somebody_said_before_it(code, text):
    told = pipeline.tell(document(text, code, "2024-05-07"))
    assert {quote.speaker for quote in told.quotes} == {"Emmanuel Macron"}
    assert {quote.kind for quote in told.quotes} == {"mixed", "direct"}
