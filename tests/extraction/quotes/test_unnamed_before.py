"""Somebody without a name whom a sentence is about, and who speaks in the next."""

import pytest
from made import records


def last_speaker(text, code):
    return records(f"X\n\n{text}", code, "2024-05-10", "quote")[-1].speaker


@pytest.mark.parametrize(
    ("code", "text", "speaker"),
    [
        ("nl", "Jan Kroon vluchtte. Een buurman zag het vuur. „Het ging heel snel”, zegt hij.", "neighbour"),
        ("nl", "Jan Kroon vluchtte. Zijn buurvrouw zag het vuur. „Het ging heel snel”, zegt ze.", "neighbour"),
        (
            "de",
            "Jan Kroon floh. Eine Anwohnerin sah Feuer. „Es ging sehr schnell“, sagt die 80-Jährige.",
            "resident",
        ),
        ("fr", "Paul Vasseur a fui. Une voisine a vu le feu. « C’était très rapide », raconte-t-elle.", "neighbour"),
        ("nl", "Jan Kroon vluchtte. Twee buren zagen het vuur. „Het ging heel snel”, zegt hij.", "Jan Kroon"),
        ("nl", "Geen buurman zag Jan Kroon. „Het ging heel snel”, zegt hij.", "Jan Kroon"),
        ("nl", "Een buurman, Jan Kroon, zag het vuur. „Het ging heel snel”, zegt hij.", "Jan Kroon"),
    ],
)
def test_whom_the_sentence_before_is_about_goes_before_somebody_named_farther_back(code, text, speaker):
    assert last_speaker(text, code) == speaker
