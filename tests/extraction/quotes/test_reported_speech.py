"""Indirect speech: what is reported and of whom, each rule with a case for it and one against."""

import pytest
from made import document, records, sentence

from lib.extraction.document import Quote
from lib.extraction.quotes import direct_speech, reported_speech


def reported(text, code="en"):
    """(words, speaker) of everything reported, in the order of the text."""
    whole = document(text, code)
    direct_speech.add(whole)
    reported_speech.add(whole)
    return [(text[each.start : each.end], each.speaker) for each in sorted(whole.reported, key=lambda one: one.start)]


@pytest.mark.parametrize(
    ("text", "code", "words"),
    [
        ("Angela Merkel said that the harbour would open.", "en", "the harbour would open"),
        ("Angela Merkel sagte, dass der Hafen öffnet.", "de", "der Hafen öffnet"),
        ("Angela Merkel sa at havnen åpner igjen.", "nb", "havnen åpner igjen"),
        ("Angela Merkel sade att hamnen öppnar igen.", "sv", "hamnen öppnar igen"),
        ("Angela Merkel a dit que le port ouvrirait.", "fr", "le port ouvrirait"),
        ("Angela Merkel dijo que el puerto abriría.", "es", "el puerto abriría"),
        ("Angela Merkel ha detto che il porto aprirà.", "it", "il porto aprirà"),
        ("Angela Merkel zei dat de haven opengaat.", "nl", "de haven opengaat"),
        ("Angela Merkel powiedziała, że port będzie otwarty.", "pl", "port będzie otwarty"),
    ],
)
def test_a_clause_behind_a_verb_of_saying(text, code, words):
    assert reported(text, code) == [(words, "Angela Merkel")]


@pytest.mark.parametrize(
    ("text", "code", "words", "speaker"),
    [
        ("According to Angela Merkel, the harbour will open.", "en", "the harbour will open", "Angela Merkel"),
        ("The harbour will open again soon, according to Angela Merkel.", "en", None, "Angela Merkel"),
        ("Laut Angela Merkel öffnet der Hafen bald.", "de", "öffnet der Hafen bald", "Angela Merkel"),
        ("Selon Angela Merkel, le port ouvrira bientôt.", "fr", "le port ouvrira bientôt", "Angela Merkel"),
        ("Según Angela Merkel, el puerto abrirá pronto.", "es", "el puerto abrirá pronto", "Angela Merkel"),
    ],
)
def test_what_a_source_says(text, code, words, speaker):
    assert reported(text, code) == [(words or text.split(",")[0], speaker)]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("“The harbour opens,” said Angela Merkel, according to Tass.", "en"),
        ("– Havnen åpner igjen nå, sier Angela Merkel, ifølge Tass.", "nb"),
    ],
)
def test_who_relays_direct_speech_reports_nothing_else(text, code):
    assert reported(text, code) == []


@pytest.mark.parametrize(
    ("text", "code", "words", "speaker"),
    [
        (
            "Det regnade över hela landet, enligt roddarna i Oslo.",
            "sv",
            "Det regnade över hela landet",
            "roddarna i Oslo",
        ),
        (
            "The harbour was full, a passenger briefed on it said.",
            "en",
            "The harbour was full",
            "passenger briefed on it",
        ),
        ("El puerto seguía lleno, contó una pastora.", "es", "El puerto seguía lleno", "pastora"),
    ],
)
def test_who_has_no_name_is_called_as_the_text_does(text, code, words, speaker):
    assert reported(text, code) == [(words, speaker)]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("At dawn, said Angela Merkel, the harbour was full of people.", "en"),
        ("Da allora, racconta Angela Merkel, il porto è pieno di gente.", "it"),
    ],
)
def test_a_credit_may_interrupt_what_it_credits(text, code):
    assert reported(text, code) == [(text.rstrip("."), "Angela Merkel")]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Angela Merkel was asked whether the harbour would open.", "en"),
        ("Angela Merkel takket ja til å komme til Oslo på torsdag.", "nb"),
    ],
)
def test_who_is_asked_or_accepts_reports_nothing(text, code):
    assert reported(text, code) == []


def test_a_report_ends_at_a_semicolon_and_before_who_speaks_next():
    text = "Angela Merkel said that the harbour would open; the ships lay there."
    assert reported(text) == [("the harbour would open", "Angela Merkel")]
    text = "Angela Merkel said that the harbour would open, while the finance minister Xi Jinping said that it rained."
    assert [speaker for _, speaker in reported(text)] == ["Angela Merkel", "Xi Jinping"]


def test_a_source_that_says_nothing_here_is_no_quote():
    assert reported("The rain fell all night long. That is according to Angela Merkel.") == [
        ("The rain fell all night long", "Angela Merkel")
    ]


@pytest.mark.parametrize(
    ("text", "code", "words"),
    [
        ("The harbour would open again, said Angela Merkel.", "en", "The harbour would open again"),
        ("The harbour would open again, Angela Merkel said on Monday.", "en", "The harbour would open again"),
        ("Der Hafen werde bald öffnen, sagte Angela Merkel.", "de", "Der Hafen werde bald öffnen"),
        ("Havnen åpner snart igjen, sier Angela Merkel.", "nb", "Havnen åpner snart igjen"),
    ],
)
def test_a_clause_before_who_said_it(text, code, words):
    assert reported(text, code) == [(words, "Angela Merkel")]


def test_a_few_words_before_who_said_it_are_no_report():
    assert reported("Not now, said Angela Merkel.") == []


def test_two_reports_in_a_sentence_part_at_the_comma():
    text = "Russia claims that the harbour is closed, while France says that the harbour is open."
    assert reported(text) == [("the harbour is closed", "Russia"), ("the harbour is open", "France")]


def test_what_is_too_short_alone_is_told_with_its_subject():
    assert reported("Russia denies this.") == [("Russia denies this", "Russia")]
    assert reported("She denies this.") == []


def test_a_frame_around_direct_speech_reports_nothing_more():
    assert reported("“We will open the harbour again,” Angela Merkel told the guests of the town.") == []


def test_direct_speech_inside_a_report_makes_it_mixed():
    whole = document("Angela Merkel said that the harbour was “a door to the world” for all who live there now.")
    direct_speech.add(whole)
    reported_speech.add(whole)
    assert [each.kind for each in whole.reported] == ["mixed"]


def test_a_pronoun_that_points_to_nobody_reports_nothing():
    assert reported("She said that the harbour would open.") == []
    assert reported("Angela Merkel came. She said that the harbour would open.") == [
        ("the harbour would open", "Angela Merkel")
    ]


def test_a_medium_relays_and_does_not_speak_where_somebody_does():
    whole = document("Angela Merkel told Reuters that the harbour would open.")
    reported_speech.add(whole)
    assert [(each.speaker, each.via) for each in whole.reported] == [("Angela Merkel", "Reuters")]


def test_two_who_speak_together_are_both_named():
    text = "Angela Merkel met Emmanuel Macron. Both leaders said that the harbour would open."
    assert reported(text)[-1] == ("the harbour would open", "Angela Merkel and Emmanuel Macron")


# --- values ---


def quote(start, end):
    return Quote(start, end, "direct", "Ann")


@pytest.mark.parametrize(
    ("one", "other", "together"),
    [((0, 5), (4, 9), True), ((0, 5), (5, 9), False), ((3, 4), (0, 9), True)],
)
def test_spans_overlap(one, other, together):
    assert reported_speech.overlap(quote(*one), quote(*other)) is together


@pytest.mark.parametrize(
    ("spans", "expected"), [([(0, 30)], True), ([(0, 10)], False), ([(0, 10), (12, 30)], True), ([], False)]
)
def test_a_sentence_is_mostly_direct_speech(spans, expected):
    whole = document("Thirty letters and then no more said she.")
    whole.direct = [quote(*span) for span in spans]
    assert reported_speech.is_all_direct(whole.passages[0], whole) is expected


@pytest.mark.parametrize(
    ("text", "kept"), [("it rained.", "it rained"), ("it rained.”", "it rained"), ("it rained", "it rained"), ("…", "")]
)
def test_closing_marks_belong_to_no_report(text, kept):
    here = sentence(text + " Then it stopped.")
    assert text[: reported_speech.without_end_marks(here, 0, len(text))] == kept


def test_a_sentence_in_the_mood_of_what_others_say_goes_on_with_the_speaker():
    text = "X\n\nClara Nord sagte, das Eis trage niemanden. Der See sei seit Jahren nicht zugefroren. Es schneite."
    found = records(text, "de", kind="quote")
    assert [(each.speaker, each.surface) for each in found][1:] == [
        ("Clara Nord", "Der See sei seit Jahren nicht zugefroren")
    ]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Onsdag skrev Norge og Tanzania under avtalen på slottet.", "nb"),
        ("Noreg sa ja til ei ny bru over fjorden.", "nn"),
        ("Tyskland sade nej till en ny bro över älven.", "sv"),
        ("Danmark har sagt ja til en ny bro over åen.", "da"),
        ("Russia said yes to a new bridge over the river.", "en"),
        ("Rusia dijo sí a un puente nuevo sobre el río.", "es"),
    ],
)
def test_an_idiom_with_a_verb_of_saying_reports_nothing(text, code):
    assert reported(text, code) == []


def test_who_did_much_before_the_verb_is_no_part_of_a_report():
    text = "Angela Merkel trat am Abend in Berlin vor die Kameras, gratulierte und ging."
    assert reported(text, "de") == []


def test_a_semicolon_parts_two_reports():
    text = "Russia insists that the road is closed; France says the road is open."
    assert reported(text) == [("the road is closed", "Russia"), ("the road is open", "France")]


def test_a_sentence_around_a_part_in_marks_is_a_report_as_well():
    text = "Angela Merkel sprach von einem „Treffen unter Freunden, die sich lange kennen“."
    found = records(f"X\n\n{text}", "de", kind="quote")
    assert [(each.quote_kind, each.surface) for each in found] == [
        ("mixed", "Angela Merkel sprach von einem „Treffen unter Freunden, die sich lange kennen“"),
        ("direct", "Treffen unter Freunden, die sich lange kennen"),
    ]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Angela Merkel sprach in Bonn. Ihren Angaben zufolge öffnet der Hafen im Mai.", "de"),
        ("Ангела Меркель приехала в Бонн. По её словам, порт откроют в мае.", "ru"),
        ("Ангела Меркель приїхала до Бонна. За її словами, порт відкриють у травні.", "uk"),
        ("Angela Merkel przyjechała do Bonn. Jej zdaniem port otworzy się w maju.", "pl"),
    ],
)
def test_in_her_words_is_of_who_spoke_before(text, code):
    assert [speaker for _, speaker in reported(text, code)][-1:] == ["Angela Merkel"]


def test_a_name_with_the_words_of_a_source_credits_nobody():
    assert reported("En la plaza Luis de Fuentes de Tarija, miles de personas bailaban ayer.", "es") == []


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Angela Merkel zei dat de haven sluit. Het zou een mooie dag worden.", "nl"),
        ("Angela Merkel ha detto che il porto chiude. Sarebbe una bella giornata.", "it"),
    ],
)
def test_a_form_that_also_means_would_is_no_mood_of_others(text, code):
    assert len(reported(text, code)) == 1


@pytest.mark.parametrize(
    ("text", "code", "expected"),
    [
        (
            "Angela Merkel esperó. Prometió, además, abrir el puerto en otoño.",
            "es",
            [("además, abrir el puerto en otoño", "Angela Merkel")],
        ),
        (
            "Angela Merkel ha taciuto a lungo. Con fatica ha spiegato che il porto aprirà.",
            "it",
            [("il porto aprirà", "Angela Merkel")],
        ),
        ("Angela Merkel wartete. Versprach man dort, den Hafen im Herbst zu öffnen?", "de", []),
    ],
)
def test_a_verb_without_a_subject_goes_on_with_who_was_spoken_of(text, code, expected):
    assert reported(text, code) == expected
