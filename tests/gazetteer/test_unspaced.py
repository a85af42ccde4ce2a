"""Words of scripts without spaces, told by the places they name and by where the script changes."""

import pytest

from lib.gazetteer import unspaced
from lib.languages import language


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("金正恩访问北京和平壤", ["金正恩访问", "北京", "和", "平壤"]),
        ("プーチン大統領は東京へ", ["プーチン", "大統領", "は", "東京", "へ"]),
        ("นายกรัฐมนตรีไทยเยือน", ["นายกรัฐมนตรี", "ไทย", "เยือน"]),
        ("Jane in Oslo", ["Jane", "in", "Oslo"]),
    ],
)
def test_words(text, words):
    found = unspaced.tokens(text)
    assert [token.text for token in found] == words
    assert [text[token.start : token.end] for token in found] == words


def test_words_of_a_part_of_a_text():
    run = unspaced.words("他在北京。她在东京。", language.get("zh"), 5, 9)
    assert [token.text for token in run] == ["她在", "东京"]
    assert run.spoken.code == "zh"


@pytest.mark.parametrize(
    ("run", "at", "length"), [("北京和", 0, 2), ("访问北京", 0, 0), ("访问北京", 2, 2), ("京", 0, 0)]
)
def test_the_place_that_begins_here(run, at, length):
    assert unspaced.place_length(run, at) == length


def test_no_character_is_lost():
    spans = unspaced.words_within("访问北京和平壤")
    assert spans == ((0, 2), (2, 4), (4, 5), (5, 7))
