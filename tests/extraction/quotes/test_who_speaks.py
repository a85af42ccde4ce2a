"""Who speaks, where something else stands nearer: a question, a body, a paper, a place, somebody's own guest."""

import pytest
from made import records


def speakers(text, code, kind="direct"):
    found = records(f"X\n\n{text}", code, "2023-05-10", "quote")
    return [each.speaker for each in found if each.quote_kind == kind]


@pytest.mark.parametrize(
    ("code", "text", "speaker"),
    [
        ("nl", "'Het ging heel goed', zei Mark Rutte. Daarna at hij 's avonds foto's kijkend.", "Mark Rutte"),
        ("pl", "– Było bardzo dobrze – powiedział PAP burmistrz Jan Nowak.", "Jan Nowak"),
        ("it", "«Ricostruiremo tutto il ponte» si augura, da Torino, Carlo Bruni.", "Carlo Bruni"),
        ("nb", "– Det gikk veldig bra, lød det fra Ole Berg, talsmann for politiet.", "Ole Berg"),
        ("nb", "Anne Holm kom hjem. – Det gikk veldig bra denne gangen, mener hun.", "Anne Holm"),
        ("ru", "«Мост скоро откроют для всех», — говорится в сообщении МИД России.", "Russian Foreign Ministry"),
        ("sv", "Ole Berg säger att Moskva vill bygga ”en bro för alla”.", "Ole Berg"),
    ],
)
def test_who_speaks_in_marks(code, text, speaker):
    assert speakers(text, code) == [speaker]


@pytest.mark.parametrize(
    ("code", "text", "speaker"),
    [
        ("en", "Asked whether Russia would build the bridge, Jane Holm said that it was too early.", "Jane Holm"),
        ("de", "Auf die Frage, ob Russland die Brücke baut, sagte Anna Holm, dass es zu früh sei.", "Anna Holm"),
        ("fr", "Le porte-parole, Paul Vasseur, répète que le pont restera fermé.", "Paul Vasseur"),
        ("ru", "Мост откроют в мае, сообщает газета «Вечерний Причал».", "Vecherny Prichal"),
        (
            "de",
            "„Der Hafen bleibt zu“, sagte Ole Berg. Eine Sprecherin des Auswärtigen Amts versicherte, dass er öffne.",
            None,
        ),
    ],
)
def test_who_reports(code, text, speaker):
    found = speakers(text, code, "indirect")
    assert found == [speaker or "German Foreign Office spokeswoman"]


def test_a_medium_is_credited_by_a_short_word_alone_and_nobody_else():
    assert speakers("Jan Nowak ujawnił, że dziękował mu za polski udział w budowie mostu.", "pl", "indirect") == [
        "Jan Nowak"
    ]


def test_a_pope_goes_by_his_name_where_his_title_stands_alone():
    text = "Il papa è arrivato a Praga. «Tacciano tutte le armi», ha detto Francesco."
    assert [each.speaker for each in records(f"X\n\n{text}", "it", "2019-05-10", "quote")] == ["Pope Francis"]


@pytest.mark.parametrize(
    ("code", "text", "speaker"),
    [
        (
            "es",
            "«El puente abrirá muy pronto», señaló un portavoz del Ministerio chino de Exteriores.",
            "Chinese Foreign Ministry spokesperson",
        ),
        (
            "it",
            "«Il ponte aprirà molto presto», ha detto una portavoce del ministero degli Esteri cinese.",
            "Chinese Foreign Ministry spokeswoman",
        ),
        ("ru", "Денис Мантуров приехал. «Мост откроют», — цитирует господина Мантурова агентство.", "Denis Manturov"),
    ],
)
def test_who_speaks_for_a_body_and_who_is_a_gentleman(code, text, speaker):
    assert speakers(text, code) == [speaker]
