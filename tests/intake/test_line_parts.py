"""What is cut from prose on its line."""

import pytest

from lib.intake import line_parts
from lib.languages import language


def prose(line, code):
    return [line[start:end].strip() for start, end, role in line_parts.of(line, language.get(code)) if role != "other"]


@pytest.mark.parametrize(
    ("code", "line", "told"),
    [
        ("nb", "17.41: Ferja er framme.", "Ferja er framme."),
        ("nb", "Kl. 17.41: Ferja er framme.", "Ferja er framme."),
        ("de", "14:05 Uhr – Die Fähre ist da.", "Die Fähre ist da."),
        ("de", "+++ 14:05 Die Fähre ist da. +++", "Die Fähre ist da."),
        ("en", "2.05pm: The ferry is here.", "The ferry is here."),
        ("en", "[14:05] The ferry is here.", "The ferry is here."),
        ("fr", "14 h 05 : Le bac est là.", "Le bac est là."),
        ("it", "Ore 14.05 - Il traghetto è arrivato.", "Il traghetto è arrivato."),
        ("pl", "Godz. 14.05. Prom już jest.", "Prom już jest."),
        ("ru", "14:05 (мск). Паром прибыл.", "Паром прибыл."),
        ("ar", "الساعة 14:05: وصلت العبارة.", "وصلت العبارة."),
    ],
)
def test_the_time_of_a_report_stands_before_its_prose(code, line, told):
    assert prose(line, code) == [told]


@pytest.mark.parametrize(
    ("code", "line"),
    [
        ("en", "14.5 percent of the votes were cast."),
        ("en", "At 14:05, the ferry came."),
        ("en", "14:05 was when the ferry came."),
        ("de", "Um 14:05 Uhr kam die Fähre."),
        ("de", "3.50 Euro kostet die Fahrt."),
        ("nb", "17.05 gikk ferja."),
    ],
)
def test_a_time_that_is_part_of_its_sentence_stays(code, line):
    assert prose(line, code) == [line]


def test_a_pointer_behind_a_sentence_is_cut_off():
    assert prose("The ferry is here. Read also: How a ferry is built", "en") == ["The ferry is here."]
    assert prose("Die Fähre ist da. Lesen Sie auch: Wie baut man Fähren?", "de") == ["Die Fähre ist da."]


def test_a_word_for_a_source_inside_a_sentence_is_no_credit():
    for line, code in [
        ("She named no source: “We have looked at it.”", "en"),
        ("Hun nævnte ingen kilde: »Vi har set på det.«", "da"),
    ]:
        assert prose(line, code) == [line]
