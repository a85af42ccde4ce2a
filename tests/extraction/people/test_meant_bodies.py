"""Bodies that no list knows and that speak."""

import pytest
from made import document


def actors(text, code):
    return [(each.name, each.kind) for passage in document(f"X\n\n{text}", code).passages for each in passage.actors]


@pytest.mark.parametrize(
    ("code", "text", "body"),
    [
        ("en", "Harrow Ferries says that the boats will sail again on Friday.", "Harrow Ferries"),
        ("es", "Transportes Valdelagua asegura que los barcos saldrán el viernes.", "Transportes Valdelagua"),
        ("nb", "Norsk Ferjedrift varsler at båtene går igjen på fredag.", "Norsk Ferjedrift"),
    ],
)
def test_a_body_by_name_that_speaks_is_an_institution(code, text, body):
    assert (body, "institution") in actors(text, code)


def test_a_body_that_does_not_speak_is_none():
    assert actors("The boats of Harrow Ferries were painted red in spring.", "en") == []


def test_a_noun_that_opens_its_sentence_is_no_name():
    assert ("Politiet", "institution") not in actors("Politiet sier at brua er stengt.", "nb")
