"""Captions beside credits of many shapes, and those that only their words tell."""

import pytest

from lib.intake import captions, line_roles
from lib.languages import language

PROSE = {
    "en": "Ferdinand Oduya opened the mill at noon. Three hundred guests came to Harlow, and a band played till dusk. "
    "The owner had waited ten years for the day, and nobody spoke of the money.",
    "de": "Ferdinand Oduya hat die Mühle am Mittag eröffnet. Dreihundert Gäste kamen nach Harlow, und alle tanzten. "
    "Der Besitzer hatte zehn Jahre auf den Tag gewartet, und niemand sprach vom Geld.",
    "es": "Ferdinand Oduya abrió el molino a mediodía. Trescientos invitados llegaron a Harlow y tocó una banda. "
    "El dueño llevaba diez años esperando el día, y nadie habló del dinero.",
    "nb": "Ferdinand Oduya åpnet mølla klokken tolv. Tre hundre gjester kom til Harlow, og et korps spilte. "
    "Eieren hadde ventet på dagen i ti år, og ingen snakket om pengene.",
    "ko": "페르디난드 오두야 씨가 정오에 방앗간을 열었다. 손님 삼백 명이 할로에 왔고 악대가 저녁까지 곡을 연주했다. "
    "주인은 이날을 십 년 동안 기다렸고 아무도 돈 이야기를 하지 않았다.",
}


def roles(code, *lines):
    text = "\n".join(["The old mill", PROSE[code], *lines, PROSE[code]]) + "\n"
    told = {text[line.start : line.end]: line.role for line in line_roles.assign(text, code)}
    return [told[line] for line in lines]


@pytest.mark.parametrize(
    "credit",
    [
        "(Photo Ada Quill)",
        "© Harlow Press",
        "[Harlow Press file photo]",
        "Ada Quill/Harlow Press",
        "(Harlow Press)",
        "▲ Photo: Ada Quill",
    ],
)
def test_a_short_sentence_above_a_credit_of_any_shape_is_a_caption(credit):
    assert roles("en", "Ferdinand Oduya turns the wheel.", credit) == ["caption", "other"]


@pytest.mark.parametrize(
    ("code", "caption", "credit"),
    [
        ("de", "Ferdinand Oduya dreht das Rad.", "[Archivfoto: Harlow Press]"),
        ("es", "Ferdinand Oduya mueve la rueda.", "(Foto Ada Quill)"),
        ("nb", "Ferdinand Oduya dreier hjulet.", "[Arkivfoto: Ada Quill]"),
        ("ko", "페르디난드 오두야 씨가 바퀴를 돌리고 있다.", "사진=에이다 퀼"),
        ("ko", "페르디난드 오두야 씨가 바퀴를 돌리고 있다.", "/할로통신"),
    ],
)
def test_so_in_other_languages(code, caption, credit):
    assert roles(code, caption, credit) == ["caption", "other"]


def test_a_short_last_sentence_above_an_agency_is_prose():
    text = f"The old mill\n{PROSE['en']}\n{PROSE['en']}\nThe mill is open.\n(Harlow Press)\n"
    told = [(line.role, text[line.start : line.end]) for line in line_roles.assign(text, "en")]
    assert told[-2:] == [("body", "The mill is open."), ("other", "(Harlow Press)")]


@pytest.mark.parametrize(
    ("code", "line"),
    [
        ("en", "Ferdinand Oduya at the wheel of the mill in Harlow on Tuesday."),
        ("en", "Ferdinand Oduya leaving the mill in Harlow."),
        ("en", "Ferdinand Oduya, mayor of Harlow."),
        ("en", "From left: Ferdinand Oduya, Ada Quill and the miller."),
        ("nb", "Fra venstre: Ferdinand Oduya, Ada Quill og mølleren."),
        ("en", "Ferdinand Oduya (left) shakes hands with the miller."),
        ("de", "Ferdinand Oduya am Dienstag mit der Braut vor der Mühle in Harlow."),
        ("es", "Oduya con la novia en el molino de Harlow, el martes."),
        ("nb", "Ferdinand Oduya (t.v.) og mølleren på brua."),
        ("ko", "할로의 방앗간에서 바퀴를 돌리는 오두야 씨와 손님."),
    ],
)
def test_a_line_without_a_verb_or_with_a_side_is_a_caption(code, line):
    assert roles(code, line) == ["caption"]


@pytest.mark.parametrize(
    ("code", "line"),
    [
        ("en", "Ferdinand Oduya left on Tuesday."),
        ("en", "Ferdinand Oduya was at the wheel of the mill in Harlow."),
        ("en", "Nobody in Harlow knew of it."),
        ("nb", "Det er ti år siden."),
        ("en", "Senator Oduya (R) spoke in Harlow on Tuesday."),
        ("de", "Am Dienstag kam Ferdinand Oduya nach Harlow."),
        ("es", "Llegó a Harlow el martes con la novia."),
        ("nb", "På tirsdag dro Ferdinand Oduya fra Harlow."),
        ("ko", "오두야 씨는 화요일 할로를 떠났다."),
    ],
)
def test_a_short_sentence_stays_prose(code, line):
    assert roles(code, line) == ["body"]


def test_a_verb_stands_behind_a_name_or_a_noun():
    english = language.get("en")
    assert captions.is_verbless("The guests of Oduya in the yard.", {"Oduya"}, english)
    assert not captions.is_verbless("The guests thank Oduya in the yard.", {"Oduya"}, english)
    assert not captions.is_verbless("The guests of Oduya in the yard.", set(), english)
