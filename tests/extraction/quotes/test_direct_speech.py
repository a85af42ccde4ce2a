"""Direct and indirect speech, and who is given as its speaker."""

import pytest
from made import document, records, sentence

from lib.extraction.quotes import direct_speech
from lib.extraction.quotes.attribution import Attribution
from lib.languages import language


def words_said(text, code):
    """The direct speech of a text, in the order of the text."""
    whole = document(text, code)
    direct_speech.add(whole)
    return [whole.text[quote.start : quote.end] for quote in whole.direct]


def said(text, code="nb", published="2019-04-25"):
    return [(each.quote_kind, each.surface, each.speaker) for each in records(text, code, published, "quote")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "– Vi er glade for å være her i dag, sa Vladimir Putin.",
            ("direct", "Vi er glade for å være her i dag", "Vladimir Putin"),
        ),
        (
            "– Vi er glade. Dette blir en fin reise, sa Vladimir Putin til gjestene.",
            ("direct", "Vi er glade. Dette blir en fin reise", "Vladimir Putin"),
        ),
        (
            "«Vi skal ikke gi oss», sa Vladimir Putin.",
            ("direct", "Vi skal ikke gi oss", "Vladimir Putin"),
        ),
        (
            "Donald Trump svarte: «Det var en god dag for alle.»",
            ("direct", "Det var en god dag for alle.", "Donald Trump"),
        ),
        (
            "Den russiske presidenten kalte avtalen “et nytt kapittel for landet”, skrev TASS.",
            ("direct", "et nytt kapittel for landet", "Vladimir Putin"),
        ),
    ],
)
def test_direct_speech_and_its_speaker(text, expected):
    assert expected in said(text)


def test_a_quote_without_a_speaker_goes_on_with_the_one_before():
    text = "– Vi er glade for å være her, sa Donald Trump.\n\n– Nå venter vi bare på toget hjem.\n"
    assert [speaker for kind, _, speaker in said(text) if kind == "direct"] == ["Donald Trump", "Donald Trump"]


def test_a_banner_is_nobodys_statement():
    assert [row for row in said("På en plakat sto det «Velkommen hjem, alle sammen».") if row[0] == "direct"] == []


def test_a_word_at_arms_length_is_no_quote():
    assert said("Han kalte seg «bonde» hele livet.") == []


@pytest.mark.parametrize(
    ("text", "content", "speaker"),
    [
        ("Donald Trump sa at møtet i Hanoi var nyttig.", "møtet i Hanoi var nyttig", "Donald Trump"),
        ("Analytikere mener at prisene vil stige.", "prisene vil stige", "analysts"),
        ("Ifølge Donald Trump var møtet i Hanoi nyttig.", "var møtet i Hanoi nyttig", "Donald Trump"),
        ("Russland avviser dette.", "Russland avviser dette", "Russia"),
    ],
)
def test_indirect_speech(text, content, speaker):
    assert ("indirect", content, speaker) in said(text)


def test_two_reports_in_one_sentence_have_their_own_speakers():
    text = "Russland krever at sanksjonene oppheves, mens USA beskylder russerne for å bryte avtalen."
    assert [speaker for _, _, speaker in said(text)] == ["Russia", "United States"]


def test_thousands_of_unbalanced_marks_end_somewhere():
    assert isinstance(said("„Ord " * 3000), list)


def test_a_verb_may_have_its_subject_before_its_particle():
    assert ("direct", "Vi kommer gjerne tilbake hit", "Vladimir Putin") in said(
        "– Vi kommer gjerne tilbake hit, la Vladimir Putin til."
    )
    assert ("direct", "Das Treffen war kurz und gut", "Vladimir Putin") in said(
        "„Das Treffen war kurz und gut“, fügte Wladimir Putin hinzu.", "de"
    )


def test_what_follows_a_verb_is_said_and_not_who_stands_before_it():
    found = said("The trader, Dr. Mary Smith, told the Reuters agency that the harbour would open soon.", "en")
    assert all("Smith" not in words for _, words, _ in found)


def test_a_place_on_the_way_says_nothing():
    found = said("Angela Merkel, who landed in China late, said that the talks would go on.", "en")
    assert ("indirect", "the talks would go on", "Angela Merkel") in found


def test_direct_speech_is_not_told_a_second_time_as_reported():
    found = said("„Der Hafen muss noch vor dem Winter fertig sein“, so Wladimir Putin gegenüber Reuters.", "de")
    assert [kind for kind, _, _ in found] == ["direct"]


def test_an_apposition_does_not_part_a_speaker_from_the_verb():
    found = said("Ferden kom etter at Xi Jinping, lederen for landet i øst, advarte Japan mot å sende skip.")
    assert all(speaker != "Japan" for _, _, speaker in found)
    text = "Vladimir Putin, for his part, said that the road would stay open."
    assert ("indirect", "the road would stay open", "Vladimir Putin") in said(text, "en")


# --- quotation marks ---


def spans(text, code="en"):
    return [text[start:end] for start, end in direct_speech.direct(text, 0, len(text), language.get(code))]


@pytest.mark.parametrize(
    ("text", "code", "inside"),
    [
        ("He said “we go now”, and left.", "en", ["we go now"]),
        ('He said "we go now", and left.', "en", ["we go now"]),
        ("Er sagte: „Wir gehen jetzt.“ Dann ging er.", "de", ["Wir gehen jetzt."]),
        ("Il a dit : « Nous partons. » Puis il est parti.", "fr", ["Nous partons."]),
        ("»Vi går nu,« sagde han.", "da", ["Vi går nu"]),
        ("He said 'We go now,' and left.", "en", ["We go now"]),
        ("He said 'Şimdi gidiyoruz,' and left.", "en", ["Şimdi gidiyoruz"]),
        ("He said 'Łatwo powiedzieć,' and left.", "en", ["Łatwo powiedzieć"]),
        ("He said 'Ходімо вже,' and left.", "en", ["Ходімо вже"]),
        ("The boys' team and the girls' team met.", "en", []),
        ("rock 'n' roll, she said.", "en", []),
        ("그는 「지금 간다」고 말했다.", "ko", ["지금 간다"]),
        ('A 3" pipe is a pipe.', "en", []),
    ],
)
def test_what_stands_in_marks(text, code, inside):
    assert spans(text, code) == inside


def test_an_unclosed_mark_ends_with_its_sentence_unless_it_closes_as_well():
    assert spans("Er sagte: „Wir gehen jetzt. Dann ging er.", "de") == ["Wir gehen jetzt"]
    assert spans('He said "we go now. Then he left.') == []


def test_a_mark_far_away_closes_nothing():
    assert spans("„" + "Wort " * 700 + "“", "de") != ["Wort " * 700]


@pytest.mark.parametrize(
    ("text", "code", "inside"),
    [
        ("– Vi går nå, sa Kari Nordmann.", "nb", ["Vi går nå"]),
        ("– Vi går nå. Kom med, sa Kari Nordmann.", "nb", ["Vi går nå. Kom med"]),
        ("– Jutro otworzymy port – powiedział Łukasz Żak.", "pl", ["Jutro otworzymy port"]),
        ("– Jutro otworzymy port – sądzi Łucja Żak.", "pl", ["Jutro otworzymy port"]),
        ("– Порт відкриємо завтра, – вважає Євген Їжак.", "uk", ["Порт відкриємо завтра"]),
        ("— ¿Vienes conmigo? —dijo Ana.", "es", ["¿Vienes conmigo?"]),
        ("Han gikk – og kom ikke igjen.", "nb", []),
        ("– Nei.", "nb", []),
    ],
)
def test_what_stands_behind_a_dash(text, code, inside):
    assert spans(text, code) == inside


def test_a_dash_is_no_speech_where_the_language_has_none():
    assert spans("– We go now, said Ann.", "en") == []


def test_a_view_inside_of_speech_does_not_end_it_but_its_holder_does():
    pattern = direct_speech.said(language.get("pl"))
    assert pattern.search("Port, sądzi Łucja") and pattern.search("Port, sądzi Świętosława")
    assert not pattern.search("Port, sądzi wielu")


# --- what is speech ---

SPOKEN, SILENT = Attribution(speaker="Ann", verb=True), Attribution()


def is_speech(words, given, before="It says ", code="en"):
    text = f"{before}“{words}” here."
    here = sentence(text, code)
    start = text.index("“") + 1
    return direct_speech.is_speech(start, start + len(words), here, given)


@pytest.mark.parametrize(
    ("words", "given", "expected"),
    [
        ("No", SPOKEN, False),  # a single word that may be a name
        ("no", SPOKEN, True),  # a single small word right behind a verb of saying
        ("not now", SPOKEN, True),
        ("not now", SILENT, False),
        ("not now", Attribution(speaker="Ann"), False),
        ("not now but later", Attribution(speaker="Ann"), True),
        ("not now but later", SILENT, False),
        ("The Old Harbour", Attribution(speaker="Ann"), False),  # a title
        ("not now but later on in spring", SILENT, True),
    ],
)
def test_how_many_words_are_speech(words, given, expected):
    assert is_speech(words, given) is expected


def test_a_title_may_have_capitals_where_all_nouns_do():
    by_ann = Attribution(speaker="Ann")
    assert is_speech("Der Hafen Im Norden", by_ann, "Da steht ", "de")
    assert not is_speech("The Harbour Up North", by_ann)


def test_words_on_a_banner_are_no_speech_unless_they_are_many():
    assert not is_speech("welcome home everybody", SPOKEN, "A banner reads ")
    assert is_speech("welcome home everybody who has been away for long", SPOKEN, "A banner reads ")


@pytest.mark.parametrize(
    ("code", "text", "words"),
    [
        ("da", "Angela Merkel afviser kravet og kalder det »urealistisk«.", ["urealistisk"]),
        ("uk", "Ангела Меркель назвала союз із Норвегією «рушієм» нової епохи.", ["рушієм"]),
        ("sw", "Angela Merkel ameonya kwamba Norway “haitavumilia” uamuzi huo.", ["haitavumilia"]),
        ("de", "Angela Merkel sagte in Oslo, der Besuch könne ein „Türöffner“ für neue Gespräche sein.", ["Türöffner"]),
        (
            "it",
            "Firmando il libro degli ospiti, Angela Merkel si è detta «molto colpita» dal porto.",
            ["molto colpita"],
        ),
        ("nb", "Angela Merkel seilte til Bodø med skipet «Nordlys» i går.", []),
        ("en", "Angela Merkel never called the harbour “dead”.", []),
    ],
)  # fmt: skip
def test_one_word_may_be_said_or_called(code, text, words):
    assert words_said(text, code) == words


@pytest.mark.parametrize(
    ("code", "text", "words"),
    [
        (
            "nb",
            "– Vi åpner nå, sier Angela Merkel. – Men jeg er glad. På torsdag reiser Emmanuel Macron hjem.",
            ["Vi åpner nå", "Men jeg er glad."],
        ),
        (
            "ru",
            "— Мы открываем порт, — сказала Ангела Меркель. — Хватит ждать. "
            "Макрон подарил вино. «Спасибо вам большое», — сказала она.",
            ["Мы открываем порт", "Хватит ждать.", "Спасибо вам большое"],
        ),
        ("nb", "På spørsmål om gass svarte Angela Merkel: – Det er derfor vi er "
               "kommet.", ["Det er derfor vi er kommet."]),
    ],
)  # fmt: skip
def test_speech_behind_a_dash_ends_where_the_story_goes_on(code, text, words):
    assert words_said(text, code) == words


def test_plain_single_marks_close_before_a_comma_though_a_later_sentence_ends_in_one():
    text = "X\n\n'Wij gaan daar nu op in', zei Jan Kroon.\n\n'Dom. Daar hebben we het morgen over.'"
    assert words_said(text, "nl") == ["Wij gaan daar nu op in", "Dom. Daar hebben we het morgen over."]
