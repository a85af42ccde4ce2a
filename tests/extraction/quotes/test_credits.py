"""Whom a clause is credited to: behind a dash, in its middle, by impersonal words, behind the source's name."""

import pytest
from made import document

from lib.extraction.quotes import direct_speech, reported_speech

MERKEL = "Angela Merkel"


def reported(text, code):
    """(words, speaker) of everything reported, in the order of the text."""
    whole = document(text, code, "2024-06-20")
    direct_speech.add(whole)
    reported_speech.add(whole)
    return [(text[each.start : each.end], each.speaker) for each in sorted(whole.reported, key=lambda one: one.start)]


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("pl", "Most zostanie otwarty w maju - poinformowała Angela Merkel."),
        ("pl", "Most zostanie otwarty w maju – zapowiedziała w rozmowie z telewizją Angela Merkel."),
        ("uk", "Міст відкриють у травні — повідомила Ангела Меркель."),
        ("ru", "Мост откроют в мае — сообщила Ангела Меркель."),
        ("sq", "Ura do të hapet në maj - njoftoi Angela Merkel."),
        ("sw", "Daraja litafunguliwa mwezi Mei - alisema Angela Merkel."),
        ("it", "Il ponte aprirà a maggio - ha detto Angela Merkel."),
        ("fr", "Le pont ouvrira en mai – a précisé Angela Merkel."),
        ("es", "El puente abrirá en mayo – informó Angela Merkel."),
        ("nb", "Broen åpner i mai – opplyser Angela Merkel."),
    ],
)
def test_a_dash_parts_a_credit_from_its_clause(code, text):
    dash = max(text.rfind(" - "), text.rfind(" – "), text.rfind(" — "))
    assert reported(text, code) == [(text[:dash], MERKEL)]


@pytest.mark.parametrize(
    ("code", "text", "speaker"),
    [
        ("de", "Im Mai will Kim nach Angaben Putins weiter nach Hanoi reisen.", "Vladimir Putin"),
        ("da", "Her talte de to ifølge Kreml om handel og om en ny bro.", "Kremlin"),
        ("de", "Der Gast, so berichteten russische Agenturen, wartete auf den Zug.", "Russian news agencies"),
        ("pl", "Most – mówi Angela Merkel – nie zostanie otwarty przed majem.", MERKEL),
    ],
)
def test_a_credit_inside_of_a_clause(code, text, speaker):
    assert reported(text, code) == [(text[:-1], speaker)]


@pytest.mark.parametrize(
    ("code", "text", "speaker"),
    [
        ("nb", "Saken er svært alvorlig, heter det fra regjeringen i Tokyo.", "Japanese government"),
        ("nb", "Saken er svært alvorlig, heter det fra Angela Merkel.", MERKEL),
        ("sv", "Saken är mycket allvarlig, heter det från Angela Merkel.", MERKEL),
        ("da", "Sagen er meget alvorlig, lyder det fra Angela Merkel.", MERKEL),
        ("nl", "De zaak is zeer ernstig, klinkt het bij Angela Merkel.", MERKEL),
        ("de", "Man begrüße jeden Beitrag, hieß es aus dem Außenministerium.", "Foreign Ministry"),
        (
            "it",
            "La visita si terrà in autunno, si legge in una nota del ministero degli Esteri polacco.",
            "Polish Foreign Ministry",
        ),
        ("pl", "Wizyta odbędzie się jesienią, czytamy w komunikacie polskiego MSZ.", "Polish Foreign Ministry"),
    ],
)
def test_impersonal_words_credit(code, text, speaker):
    assert reported(text, code) == [(text.rpartition(",")[0], speaker)]


@pytest.mark.parametrize(
    ("code", "text", "words"),
    [
        ("de", "Angela Merkel zufolge zögert die Stadt noch immer.", "zögert die Stadt noch immer"),
        ("en", "As Angela Merkel told the paper, the bridge will open in May.", "the bridge will open in May"),
        ("ru", "Как рассказала Ангела Меркель, мост откроют в мае.", "мост откроют в мае"),
        ("uk", "Як розповіла Ангела Меркель, міст відкриють у травні.", "міст відкриють у травні"),
        ("pl", "Jak powiedziała Angela Merkel, most zostanie otwarty.", "most zostanie otwarty"),
    ],
)
def test_whom_words_ahead_of_a_clause_credit(code, text, words):
    assert reported(text, code) == [(words, MERKEL)]


@pytest.mark.parametrize(
    ("code", "text", "words"),
    [
        (
            "de",
            "„Guten Abend“, sagte Angela Merkel und kündigte an, man werde über den Hafen reden.",
            "man werde über den Hafen reden",
        ),
        (
            "es",
            "Angela Merkel, sin embargo, no garantizó su futuro y dijo que hablará con el club.",
            "hablará con el club",
        ),
        (
            "sw",
            "Akizungumza katika uwanja mpya, Angela Merkel alisema kwamba bandari inahitaji mkopo.",
            "bandari inahitaji mkopo",
        ),
        (
            "sw",
            "Akizungumza na waandishi wa habari, Angela Merkel alisema bandari inahitaji mkopo.",
            "bandari inahitaji mkopo",
        ),
    ],
)
def test_the_second_verb_of_a_sentence_reports(code, text, words):
    assert reported(text, code) == [(words, MERKEL)]


def test_who_is_named_behind_a_title_threatens():
    text = "Gestern drohte der Sprecher des Klubs, Jan Heinlein, mit neuen Klagen, sollte das Schiff fahren."
    assert [speaker for _, speaker in reported(text, "de")] == ["Jan Heinlein"]


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "The Oslo – Bergen train left on time."),
        ("de", "Der Bericht liegt vor, Fragen dazu bleiben offen."),
        ("pl", "Pociąg Warszawa - Gdańsk odjechał o czasie."),
        ("sw", "Akizungumza katika uwanja mpya, Angela Merkel alicheka."),
        ("en", "As the bridge closed, Angela Merkel left."),
    ],
)
def test_what_only_looks_like_a_credit_reports_nothing(code, text):
    assert reported(text, code) == []


@pytest.mark.parametrize(
    ("code", "text", "speakers"),
    [
        ("de", "In einem Beitrag für die Zeitung „Die Welt“ lobte Angela Merkel, dass die Brücke offen ist.", [MERKEL]),
        ("nb", "Justisminister Anna Sand (Sp) mener at broen åpner for sent.", ["Anna Sand"]),
        ("de", "Ministerin Anna Sand (SPD) sagte, dass die Brücke zu spät öffnet.", ["Anna Sand"]),
        ("es", "Al final, según informó la sala de prensa, se reunió con Abdulá Pardo allí.", ["sala de prensa"]),
        ("ar", "وقال المتحدث باسم الخارجية الإيرانية سعيد خطيب زاده إن اللقاء مهم جدا.", ["Saeed Khatibzadeh"]),
        ("sq", "Ushtria e Koresë së Jugut njoftoi se Veriu kishte lëshuar raketa.", ["South Korean army"]),
        ("nb", "Garantier må komme fra flere land, føyde Angela Merkel til.", [MERKEL]),
        ("ko", "정부 고위 당국자는 회담이 취소됐다고 말했다.", ["senior government official"]),
        (
            "sw",
            "Waziri wa Ulinzi wa Kenya, Angela Merkel, alisema mjini Seoul anatumai ziara hiyo itafufua uhusiano.",
            [MERKEL],
        ),
    ],
)
def test_who_says_so_in_spite_of_what_stands_between(code, text, speakers):
    assert [speaker for _, speaker in reported(text, code)] == speakers


@pytest.mark.parametrize(
    ("code", "text", "words"),
    [
        ("de", "Es war unruhig: Nach Angaben von Angela Merkel fuhren zwei Boote aus.", "fuhren zwei Boote aus"),
        ("en", "It was a tense night: according to Angela Merkel, two boats left.", "two boats left"),
    ],
)
def test_what_a_source_says_begins_behind_a_colon(code, text, words):
    assert reported(text, code) == [(words, MERKEL)]


@pytest.mark.parametrize(
    ("code", "text"),
    [
        (
            "nb",
            "Broen åpner torsdag, sa borgermesterens rådgiver Anna Sand. Noen fest er ikke ventet, sier rådgiveren.",
        ),
        ("sv", "Bron öppnar i maj, sade rådgivaren Anna Sand. Någon fest väntas inte, säger rådgivaren."),
    ],
)
def test_an_office_alone_is_of_whom_the_text_gives_it(code, text):
    assert [speaker for _, speaker in reported(text, code)] == ["Anna Sand", "Anna Sand"]
