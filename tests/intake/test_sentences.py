"""Sentence boundaries, with offsets into the text."""

import pytest

from lib.intake import sentences
from lib.languages import language


def cut(text, code):
    return [text[start:end] for start, end in sentences.boundaries(text, 0, len(text), language.get(code))]


@pytest.mark.parametrize(
    ("code", "text", "count"),
    [
        ("nb", "Hun kom kl. 12.30. Han dro ca. 13.", 2),
        ("nb", "Møtet ble holdt 3. mars. Alle kom.", 2),
        ("nb", "– Vi er klare. Det blir bra, sa hun.", 2),
        ("nb", "Dr. J. Hansen ledet møtet. Ingen protesterte.", 2),
        ("nb", "«Dette er nok!» ropte hun. Så gikk de.", 2),
        ("nb", "Det var … nesten ferdig. Da kom regnet.", 2),
        ("nb", "Prisen er 10.000 kroner. Det er mye.", 2),
        ("nb", "Toget gikk fra Oslo.Det kom aldri fram.", 2),
        ("nb", "Bare støy ). .” “", 1),
        ("nb", "Det var 3. Kvinner i fjor.", 1),
        ("nb", "Han sa det til Kanal 2. Kvinnene lo.", 2),
        ("pl", "Mówił o tym w telewizji Kanał 1. Niedługo potem wyszedł.", 2),
        ("de", "Es kam auf Kanal 2. Zuschauer lachten.", 2),
        ("de", "Es war Sonntag, der 3. Oktober.", 1),
        ("nb", "De var 3. Han gikk hjem.", 2),
        ("fr", "« Il est parti. » Elle resta seule.", 2),
        ("fr", "« Viens ? » demanda-t-il. Elle resta.", 2),
        ("de", "Er kam. »Ich gehe«, sagte sie.", 2),
        ("hr", "Most je otvoren 19. lipnja. Svi su došli.", 2),
        ("nb", "Kongen møtte A. B. Hansen. Alle kom.", 2),
        ("nb", "Det er best for oss i plan B. så gikk de.", 1),
        ("nb", "De ventet … 20 av dem kom.", 1),
        ("en", "The U.S. Senate met. It voted.", 2),
        ("hi", "पुल खुला है। सब आए।", 2),
        ("ja", "橋が開通した。皆が来た。", 2),
        ("pl", "Most jest otwarty.Świetnie, mówi burmistrz.", 2),
        ("cs", "Most je otevřen.Čekali na něj dlouho.", 2),
        ("tr", "Köprü açıldı.Şehir bekliyordu.", 2),
        ("uk", "Міст відкрито.Її чекали довго.", 2),
        ("pl", "Wersja 2.Ż jest nowa.", 1),
        ("xx", "One here. Two here! Three?", 3),
    ],
)
def test_how_many_sentences(code, text, count):
    assert len(cut(text, code)) == count


def test_nothing_but_white_space_is_lost():
    text = "Første setning.  Andre setning!\u00a0Tredje?"
    assert "".join(cut(text, "nb")).replace(" ", "") == text.replace(" ", "").replace("\u00a0", "")


def test_a_long_text_without_a_full_stop_is_cut_between_words():
    assert set(cut("ord " * 50_000, "nb")) == {("ord " * 500).strip()}
    assert cut("ord " * 500, "nb") == [("ord " * 500).strip()]
