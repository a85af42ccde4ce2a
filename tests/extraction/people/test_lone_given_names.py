"""People who go by a given name alone."""

import pytest
from made import document


def people(text, code):
    return [each.name for passage in document(f"X\n\n{text}", code).passages for each in passage.people]


@pytest.mark.parametrize(
    ("code", "text", "names"),
    [
        ("nl", "Zijn dochter Lieke wil de winkel overnemen.", ["Lieke"]),
        ("sv", "Grannen Fredrik stod kvar på gatan.", ["Fredrik"]),
        ("de", "Ihr Enkel Jonas wartete an der Brücke.", ["Jonas"]),
        ("fr", "Sur le quai, Mireille, 64 ans, attend encore.", ["Mireille"]),
        ("da", "Ved broen ventede 14-årige Yusuf længe.", ["Yusuf"]),
        ("da", "»Det går nok alt sammen,« skriver Bent, der bor ved broen.", ["Bent"]),
        ("nl", "Zijn vrouw Ria bleef thuis.", ["Ria"]),
        ("fr", "Sa femme, Josiane, reste au port.", ["Josiane"]),
        ("es", "Su hijo Ginés, que vive lejos, no lo cree.", ["Ginés"]),
        ("es", "Su socio Ginés, que vive lejos, no lo cree.", []),
        ("nl", "De storm Lieke trok over het land.", []),
        ("de", "Seine Tochter Ulm wartete an der Brücke.", []),
        ("nl", "Zijn dochter Lieke Kroon kwam. Later zei haar broer Lieke te kennen.", ["Lieke Kroon", "Lieke Kroon"]),
    ],
)
def test_a_given_name_alone_is_somebody_beside_a_noun_an_age_or_a_verb_of_saying(code, text, names):
    assert people(text, code) == names


@pytest.mark.parametrize(
    ("code", "text", "names"),
    [
        ("nb", "Anmelder Tyrve Ødegaard skrev boka.", ["Tyrve Ødegaard"]),
        ("nl", "Supporter Gijs stond op de tribune.", ["Gijs"]),
        ("it", "Il Torrevalle sogna la Serie A.", []),
    ],
)
def test_a_noun_for_one_person_leads_to_a_name_and_is_no_part_of_it(code, text, names):
    assert people(text, code) == names
