"""Places that stand for their governments."""

import pytest
from made import document


def metonyms(code, text):
    read = document(text, code, "2024-06-19")
    return {text[each.start : each.end]: each.metonym for passage in read.passages for each in passage.places}


@pytest.mark.parametrize(
    ("code", "text", "expected"),
    [
        ("en", "Norway said it would wait.", {"Norway": True}),
        ("de", "Norwegen sagte, es werde warten.", {"Norwegen": True}),
        ("nb", "Kenya har sagt at det venter.", {"Kenya": True}),
        ("en", "Norway grew.", {"Norway": False}),
        ("en", "Moscow grew.", {"Moscow": True}),
        ("en", "People in Moscow said it was late.", {"Moscow": False}),
        ("en", "The mayor of Ottawa slept.", {"Ottawa": False}),
        ("en", "The mayors of Bergen and Oslo slept.", {"Bergen": False, "Oslo": False}),
        ("nb", "Ordførerne i Bergen og Oslo sov.", {"Bergen": False, "Oslo": False}),
        ("en", "The minister said Oslo slept.", {"Oslo": True}),
        ("en", "Bavaria said it would wait.", {"Bavaria": False}),
        ("en", "Moscow. The ship left.", {"Moscow": False}),
        ("en", "Moscow, 12 May. The ship left.", {"Moscow": False}),
        ("de", "Der Plan gilt wegen Oslos Streit mit der Firma.", {"Oslos": True}),
        ("de", "Der Chor zog durch die Straßen Oslos.", {"Oslos": False}),
        ("de", "Der Chor will Oslo besuchen.", {"Oslo": False}),
        ("de", "Die Firma versprach, Waffen an Oslo zu liefern.", {"Oslo": True}),
        ("sq", "Kori doli në rrugët e Osloja.", {"Osloja": False}),
    ],
)
def test_who_speaks_for_a_government(code, text, expected):
    assert metonyms(code, text) == expected
