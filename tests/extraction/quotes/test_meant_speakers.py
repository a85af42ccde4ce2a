"""Who speaks by the meaning of a sentence, where no rule knows a word of it."""

import pytest
from made import records


def quotes(text, code):
    return [(each.quote_kind, each.speaker) for each in records(f"X\n\n{text}", code, kind="quote")]


@pytest.mark.parametrize(
    ("code", "text", "speaker"),
    [
        ("en", "“Not a plank is left,” grumbled Wendell Ashgrove over the fence.", "Wendell Ashgrove"),
        ("nl", "‘Er is geen plank meer over’, bromde Sietske Wolfsbergen over de heg.", "Sietske Wolfsbergen"),
        ("it", "«Non resta una tavola», brontola Ermenegilda Stucchi dal cortile.", "Ermenegilda Stucchi"),
    ],
)
def test_a_verb_that_nobody_listed_has_a_speaker(code, text, speaker):
    assert ("direct", speaker) in quotes(text, code)


@pytest.mark.parametrize(
    ("code", "text", "speaker"),
    [
        ("en", "Wendell Ashgrove is adamant that the bridge belongs to the village.", "Wendell Ashgrove"),
        ("nb", "Torfinn Ulvskog tar til orde for en ny bru over elva.", "Torfinn Ulvskog"),
    ],
)
def test_a_sentence_without_a_known_verb_reports(code, text, speaker):
    assert ("indirect", speaker) in quotes(text, code)


@pytest.mark.parametrize(
    "text",
    [
        "Wendell Ashgrove refused to say whether the bridge was safe.",
        "Wendell Ashgrove is expected to cross the bridge on Tuesday.",
        "For Wendell Ashgrove it is a chance to show the bridge to the world.",
        "Wendell Ashgrove called the bridge a good test of the builders.",
    ],
)
def test_nothing_is_reported_where_nobody_says_anything(text):
    assert quotes(text, "en") == []
