"""Words and digits in writing systems that differ from ours."""

import pytest

from lib.languages import scripts


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", 0),
        ("The bridge is open.", 4),
        ("Broen åpner.", 2),
        ("पुल खुला है।", 3),
        ("大橋開通了", 2),
        ("橋", 1),
        ("สะพานเปิดแล้ว", 3),
        ("2019年", 2),
    ],
)
def test_words_are_counted_in_any_script(text, words):
    assert scripts.count_words(text) == words


@pytest.mark.parametrize(("text", "plain"), [("٢٤ أبريل ٢٠١٩", "24 أبريل 2019"), ("२०१९", "2019"), ("2019", "2019")])
def test_digits_of_other_scripts_become_ours_one_by_one(text, plain):
    assert scripts.with_plain_digits(text) == plain
    assert len(plain) == len(text)
