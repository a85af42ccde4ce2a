"""Warnings on machine English, each with its reason; good English has none."""

import pandas as pd
import pytest

from lib.english import checks
from lib.english.checks import warnings
from lib.english.proper_names import Names


@pytest.mark.parametrize(
    ("language", "source", "english", "reason"),
    [
        ("nb", "De snakket lenge om avtalen.", "They talked and talked and talked and talked.", "repeats itself"),
        ("nb", "De snakket lenge om avtalen i går kveld på slottet.", "They talked.", "much shorter than"),
        ("nb", "De snakket om avtalen i går.", "They " + "went on about many other things " * 3, "much longer than"),
        ("nb", "Det var 24 000 mennesker der.", "There were 2400 people there.", "number 24000 is not in the English"),
        ("de", "Es waren 3,5 Millionen Euro.", "It was 4 million euros.", "number 3.5 is not in the English"),
        ("sw", "Watu walikuja mjini.", "In 1950 people came to town.", "number 1950 is not in the original"),
        ("de", "Am 24. April 2019 kam er an.", "On 25 April 2019 he arrived.", "date “24. April 2019” is not so"),
        ("nb", "Han kom torsdag.", "He came on Tuesday.", "date “torsdag” is not so"),
        ("nb", "Toget kom ikke fram til byen.", "Toget kom ikke fram til byen.", "left untranslated: “Toget kom ikke"),
        ("nb", "Han er en snekker her.", "He is a snekker here.", "“snekker” may be copied"),
        ("nb", "Har kom fra Norge.", "He came from England.", "Norway (“Norge”) is not named"),
    ],
)
def test_each_fault_has_its_reason(language, source, english, reason):
    from lib.english.proper_names import place_name

    lost = [place_name("Norge", "Norway", "country", "NO")] if "Norge" in source else []
    assert any(reason in each for each in warnings(language, source, english, lost))


@pytest.mark.parametrize(
    ("language", "source", "english"),
    [
        ("de", "Am 24. April 2019 kamen 1.000 in 3 Zügen.", "On 24 April 2019, 1,000 came in three trains."),
        ("nb", "De møttes torsdag kl. 14.30.", "They met on Thursday at 2.30 pm."),
        ("nb", "Huset er fra 1800-tallet.", "The house is from the 19th century."),
        ("de", "Es war der 24.04.2019.", "It was 24 April 2019."),
        ("sw", "Rais alifika Mombasa Jumatatu.", "The president arrived in Mombasa on Monday."),
        ("sq", "Rreth 3,26 milionë njerëz e panë.", "About 3.26 million people saw it."),
        ("nb", "Nei, nei, nei, ropte han.", "No, no, no, he shouted."),
        ("zh", "总统昨天抵达首都并会见了许多代表。", "The president came to the capital yesterday and met delegates."),
        ("nb", "", ""),
    ],
)
def test_good_english_has_no_warning(language, source, english):
    assert warnings(language, source, english) == []


def test_no_english_has_no_warning():
    assert warnings("nb", "Det var 24 000 mennesker der.", "") == []


def test_only_machines_are_checked():
    rows = [
        ("a", 0, "Det var 24 der.", "There were many.", engine, str(at))
        for at, engine in enumerate(("memory", "argos"))
    ]
    columns = ["article_id", "sentence_id", "source", "english", "engine", "key"]
    records = pd.DataFrame(columns=["article_id", "sentence_id", "kind", "surface", "place", "speaker", "participants"])
    frame = pd.DataFrame(rows, columns=columns)
    found = checks.column(frame, {"a": "nb"}, Names(records, frame))
    assert found == ["", "the number 24 is not in the English"]


@pytest.mark.parametrize("text", ["a " * 5_000, "1." * 5_000, "x" * 20_000, "1 000 " * 2_000, "\u202e\x00 ($"])
def test_any_text_is_checked(text):
    assert isinstance(warnings("de", text, text), list)
