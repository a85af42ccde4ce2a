"""People's names that neither a title, a verb of saying nor a list tells, by the meaning of their sentences."""

import pytest
from made import document


def people(text, code):
    return [each.name for passage in document(f"X\n\n{text}", code).passages for each in passage.people]


@pytest.mark.parametrize(
    ("code", "text", "names"),
    [
        ("en", "The third goal fell to Obiageli Thornquist after a corner.", ["Obiageli Thornquist"]),
        ("nl", "De rechter sprak Sietske Wolfsbergen vrij van fraude.", ["Sietske Wolfsbergen"]),
        ("nb", "To år senere giftet hun seg med Torfinn Ulvskog.", ["Torfinn Ulvskog"]),
        ("fr", "Le jardin de Clotilde Vaubrun a été inondé deux fois.", ["Clotilde Vaubrun"]),
        ("it", "La bicicletta di Ermenegilda Stucchi è sparita dal cortile.", ["Ermenegilda Stucchi"]),
    ],
)
def test_a_name_without_anything_beside_it_is_somebody(code, text, names):
    assert people(text, code) == names


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("es", "El Comité Olímpico Valdense anunció que no viajará este año."),
        ("sq", "Shtëpia Botuese Vlugë njoftoi se libri do të dalë në maj."),
        ("it", "La Protezione Civile Lagunare ha detto che il ponte resta chiuso."),
    ],
)
def test_a_body_beside_a_verb_of_saying_is_nobody(code, text):
    assert people(text, code) == []


def test_what_leads_a_name_is_no_part_of_it():
    assert people("Fermeri Hysni Tafa e mbylli derën.", "sq") == ["Hysni Tafa"]
    assert people("Mr Wendell Ashgrove closed the gate.", "en") == ["Wendell Ashgrove"]


def test_initials_alone_are_no_name():
    assert people("The gate was closed by C. N. at noon.", "en") == []


def test_what_is_written_onto_a_name_is_no_part_of_it():
    assert people("سافر سليمان الصقلي ونادية بناني إلى الساحل.", "ar") == ["Suleiman Skalli", "Nadia Bennani"]
