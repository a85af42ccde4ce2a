"""Who said what stands in marks: each rule with a case for it and one against."""

import pytest
from made import document, sentence

from lib.extraction.document import Actor
from lib.extraction.quotes import attribution, direct_speech, frames
from lib.extraction.quotes.attribution import Attribution, of_frame
from lib.extraction.quotes.frames import frame
from lib.extraction.quotes.subjects import chosen


def around(text, code="en"):
    """The frame around the first words in marks of a sentence."""
    here = sentence(text, code)
    spans = direct_speech.direct(text, 0, len(text), here.spoken)
    return frame(here, spans, *spans[0])


def speakers(text, code="en"):
    """The speakers of all direct speech, in the order of the text."""
    whole = document(text, code)
    direct_speech.add(whole)
    return [quote.speaker for quote in whole.direct]


RULES = [
    (
        "“We open the harbour now,” a member of the crew told reporters.",
        "en",
        "member of the crew",
        "",
        "subject of “told reporters”",
    ),
    ("“We open the harbour now!” one of them shouted.", "en", "one of them", "", "subject of “shouted”"),
    (
        "In Oslo, Angela Merkel thanked Russia for its “quiet harbour”.",
        "en",
        "Angela Merkel",
        "",
        "subject of “thanked”",
    ),
    (
        "Angela Merkel pries den „stillen Hafen“ und versprach, Norwegen bei „neuen Kais“ zu helfen.",
        "de",
        "Angela Merkel",
        "",
        "subject of “pries”",
    ),
    ("“We open the harbour now,” said Angela Merkel.", "en", "Angela Merkel", "", "subject of “said”"),
    ("“We open the harbour now,” Angela Merkel told guests.", "en", "Angela Merkel", "", "subject of “told”"),
    ("Angela Merkel said: “We open the harbour now.”", "en", "Angela Merkel", "", "subject of “said”"),
    ("„Wir öffnen den Hafen“, sagte Angela Merkel zu Reuters.", "de", "Angela Merkel", "Reuters", "subject of “sagte”"),
    ("«Vi åpner havnen nå», sa Angela Merkel.", "nb", "Angela Merkel", "", "subject of “sa”"),
    ("According to Angela Merkel, “we open the harbour”.", "en", "Angela Merkel", "", "according to"),
    ("Angela Merkel stayed calm: “We open the harbour.”", "en", "Angela Merkel", "", "who the sentence is about"),
    (
        "Angela Merkel was calm, Reuters wrote: “we open now”.",
        "en",
        "Angela Merkel",
        "Reuters",
        "who the sentence is about",
    ),
    ("Reuters wrote: “the harbour opens now”.", "en", "Reuters", "", "subject of “wrote”"),
    ("According to Reuters, “the harbour opens now”.", "en", "Reuters", "", "according to"),
    ("“Abrimos el puerto ahora”, dijo.", "es", "", "", "“dijo” without a subject"),
    ("“We open the harbour now.”", "en", "", "", "no speaker named"),
]


@pytest.mark.parametrize(("text", "code", "speaker", "via", "rule"), RULES)
def test_the_words_around_a_quote_tell_its_speaker(text, code, speaker, via, rule):
    given = of_frame(around(text, code))
    assert (given.speaker, given.via, given.rule) == (speaker, via, rule)


@pytest.mark.parametrize(
    ("rule", "text"),
    [
        ("subject_nearest", "Reuters wrote: “the harbour opens now”."),
        ("source_named", "According to Reuters, “the harbour opens now”."),
        ("source_named", "Angela Merkel said: “the harbour opens now”."),
        ("whom_sentence_is_about", "“The harbour opens now,” read Angela Merkel."),
        ("whom_sentence_is_about", "Xi Jinping listened while Angela Merkel said: “the harbour opens”."),
        ("medium_itself", "On Reuters stood “the harbour opens now”."),
        ("according_to_medium", "Reuters has “the harbour opens now”."),
        ("verb_without_subject", "“The harbour opens now,” said Angela Merkel."),
        ("verb_without_subject", "“The harbour opens now,” said all who came to the quay."),
    ],
)
def test_a_rule_leaves_what_is_not_its_own(rule, text):
    assert getattr(attribution, rule)(around(text)) is None


def test_who_is_named_inside_of_marks_speaks_not():
    assert [each.name for each in around("“Xi Jinping is here now,” said Angela Merkel.").actors] == ["Angela Merkel"]


def test_a_second_verb_goes_on_with_the_subject_of_the_first():
    pairs = around("Angela Merkel thanked Xi Jinping, said “we open the harbour” and left.").subjects
    assert {actor.name for _, actor in pairs} <= {"Angela Merkel", "Xi Jinping"}
    text = "X, said"
    comma = Actor(0, 1, "X", "person")
    [verb] = attribution.cues(sentence(text).spoken).view.finditer(text)
    assert frames.shares_subject(text, comma, verb)
    assert not frames.shares_subject("X  said", comma, verb)


@pytest.mark.parametrize(
    ("text", "inverted"),
    [
        ("“We open the harbour now,” said Angela Merkel.", True),
        ("“We open the harbour now,” later said Angela Merkel.", True),
        ("Angela Merkel said “we open the harbour now”.", False),
    ],
)
def test_a_verb_behind_the_words_stands_before_its_subject(text, inverted):
    frame_of = around(text)
    assert frames.is_inverted(frame_of.verbs[0], frame_of) is inverted


# --- whom a verb means ---

OFFICE, NAME = Actor(0, 12, "Ministry of Defence", "institution"), Actor(14, 17, "Ann", "person")


@pytest.mark.parametrize(
    ("text", "after", "expected"),
    [
        ("the ministry  Ann", [OFFICE, NAME], NAME),
        ("the ministry; Ann", [OFFICE, NAME], OFFICE),
        ("the ministry", [OFFICE], OFFICE),
        ("Ann", [NAME], NAME),
        ("Nobody", [], None),
    ],
)
def test_a_person_beside_an_office_speaks_for_it(text, after, expected):
    assert chosen(after, sentence(text)) == expected


# --- what goes before ---


def test_a_quote_alone_goes_on_with_the_speaker_before():
    text = "“We open the harbour now,” said Angela Merkel.\n\n“The ships will come in tomorrow morning.”"
    assert speakers(text) == ["Angela Merkel", "Angela Merkel"]


def test_a_speaker_goes_on_for_two_paragraphs_and_no_more():
    later = "\n\nRain fell on the quay.\n\nIt was a long day.\n\n“The ships will come in tomorrow morning.”"
    assert speakers("“We open the harbour now,” said Angela Merkel." + later) == ["Angela Merkel", ""]


def test_a_quote_beside_other_words_is_not_the_speakers_before():
    text = "“We open the harbour now,” said Angela Merkel.\n\nOne hears “the ships will all come in now” on the quay."
    assert speakers(text) == ["Angela Merkel", ""]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("“We will open the harbour again.” So said Angela Merkel.", "en"),
        ("„Wir öffnen den Hafen schon bald wieder.“ Das sagte Angela Merkel.", "de"),
    ],
)
def test_thus_said_credits_the_sentence_before(text, code):
    assert speakers(text, code) == ["Angela Merkel"]


@pytest.mark.parametrize(
    ("text", "code", "speaker"),
    [
        ("Angela Merkel came in. “We open the harbour now,” she said.", "en", "Angela Merkel"),
        ("Angela Merkel kam herein. „Wir öffnen den Hafen“, sagte sie.", "de", "Angela Merkel"),
        ("Angela Merkel kom inn. «Vi åpner havnen nå», sa hun.", "nb", "Angela Merkel"),
        ("Rain fell. “We open the harbour now,” she said.", "en", ""),
    ],
)
def test_a_pronoun_points_back_to_who_was_named(text, code, speaker):
    assert speakers(text, code) == [speaker]


def test_a_pronoun_reaches_three_sentences_back():
    near = "Angela Merkel came in. It rained. The day was long. “We open the harbour now,” she said."
    far = "Angela Merkel came in. It rained. The day was long. Ships lay there. “We open the harbour now,” she said."
    assert (speakers(near), speakers(far)) == (["Angela Merkel"], [""])


@pytest.mark.parametrize(
    ("text", "code", "speaker"),
    [
        (
            "Xi Jinping came in. Angela Merkel, who met him, warned Russia that “it will cost them dearly”.",
            "en",
            "Angela Merkel",
        ),
        ("Angela Merkel trat mit Xi Jinping auf den Balkon und rief: „Wir öffnen den Hafen.“", "de", "Angela Merkel"),
        ("Angela Merkel u ankua se Moska po e zvarrit punën “me truke të vjetra”.", "sq", "Angela Merkel"),
        (
            "Russland warnte vorher, und dann sagte Angela Merkel, es werde „ein schwerer Fehler“.",
            "de",
            "Angela Merkel",
        ),
        (
            "„Wir warten seit drei Tagen“, murrte am Mittwoch die Wirtin des Gasthofs, Angela Merkel.",
            "de",
            "Angela Merkel",
        ),
    ],
)
def test_a_subject_stands_before_that_and_behind_no_preposition(text, code, speaker):
    assert speakers(text, code)[-1] == speaker


@pytest.mark.parametrize(
    ("text", "code", "speaker"),
    [
        (
            "Angela Merkel entró en la sala. “Abrimos el puerto ahora”, dijo ante la prensa en Moscú.",
            "es",
            "Angela Merkel",
        ),
        ("Angela Merkel aliwasili jana. Alisema: “Tutafungua bandari hii sasa.”", "sw", "Angela Merkel"),
        ("Angela Merkel entrò. Disse: «Apriamo il porto adesso».", "it", "Angela Merkel"),
        ("Angela Merkel entró en la sala. “Abrimos el puerto ahora”, dijo la vecina de Moscú.", "es", "vecina"),
    ],
)
def test_where_verbs_need_no_subject_whoever_was_named_goes_on(text, code, speaker):
    assert speakers(text, code) == [speaker]


def test_words_alone_go_on_with_who_was_reported_before_them():
    text = "The harbour had been slow, said Angela Merkel. “We open the whole harbour now.”"
    assert speakers(text) == ["Angela Merkel"]


@pytest.mark.parametrize(
    ("text", "code", "speaker"),
    [
        ("A western diplomat cools hopes: “There will be handshakes and caviar.”", "en", "western diplomat"),
        ("Dyplomata studzi nastroje: „Będą uściski dłoni i kawior”.", "pl", "diplomat"),
    ],
)
def test_before_a_colon_a_source_may_be_who_speaks(text, code, speaker):
    assert speakers(text, code) == [speaker]


def test_an_attribution_that_is_no_pronoun_stays():
    given = Attribution("Ann", kind="person")
    whole = document("Angela Merkel came in.")
    assert attribution.resolved(given, whole.passages[0], whole, []) is given


@pytest.mark.parametrize(
    ("text", "code", "speaker"),
    [
        ("„Vi tager afsted nu“, sagde Hr. Kjeldahl.", "da", "Kjeldahl"),
        ('"Po nisemi tani", tha z. Kuqani.', "sq", "Kuqani"),
        ("« Nous partons maintenant », a déclaré M. Delorme.", "fr", "Delorme"),
    ],
)
def test_a_title_with_a_full_stop_is_no_name(text, code, speaker):
    document_ = document(text, code)
    direct_speech.add(document_)
    assert [quote.speaker for quote in document_.direct] == [speaker]


def test_what_is_said_in_or_to_somebody_is_not_said_by_it():
    assert speakers("“We will leave in the morning,” wrote on Storvik.") == [""]
    assert speakers("A baker nearby told Reuters: “We will leave in the morning.”") != ["Reuters"]
