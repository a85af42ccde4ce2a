"""Which dates lie ahead, by the words around them."""

import pytest
from made import sentence

from lib.extraction.events import expected as expectation


def ahead(text, code="en"):
    here = sentence(text, code)
    return [expectation.is_ahead(here, each) for each in here.expressions]


@pytest.mark.parametrize(
    ("text", "code", "expected"),
    [
        ("Angela Merkel will come on Monday.", "en", [True]),
        ("Angela Merkel came on Monday.", "en", [False]),
        ("Angela Merkel came on Monday and will stay.", "en", [False]),
        ("Angela Merkel will stay, as on Monday.", "en", [False]),
        ("Angela Merkel skal komme mandag.", "nb", [True]),
        ("On Monday, Angela Merkel will come.", "en", [True]),
        ("I mai, truleg i Riga, skal Angela Merkel tale.", "nn", [True]),
        ("Angela Merkel said on Monday she will come.", "en", [False]),
        ("Angela Merkel kom mandag og skal bli.", "nb", [False]),
        ("On Monday the ministers of Norway and Iceland will meet.", "en", [True]),
        ("El lunes los ministros de Noruega e Islandia y los de Suecia y Dinamarca se reunirán.", "es", [False]),
        ("Lunes: un comité mixte se réunira en mai à Oslo.", "fr", [True]),
        ("In de centrale wordt vrijdag gestaakt.", "nl", [True]),
    ],
)
def test_a_date_lies_ahead_where_its_clause_tells_of_what_is_to_come(text, code, expected):
    assert ahead(text, code) == expected
