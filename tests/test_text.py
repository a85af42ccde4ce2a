"""The one home of what text is compared by, and of how cells and files are written."""

from __future__ import annotations

import os
import unicodedata

import pytest

from lib import text


@pytest.mark.parametrize(
    ("given", "line"), [("  a \n\t b ", "a b"), ("a\u00a0b\u2003c", "a b c"), ("\n", ""), ("", "")]
)
def test_one_line_has_single_spaces(given, line):
    assert text.one_line(given) == line


def test_a_composed_line_differs_neither_by_space_nor_by_how_accents_are_written():
    assert text.composed_line("Ce\u0301line\r\n  Dion") == "C\u00e9line Dion"
    assert text.composed("e\u0301  e") == "\u00e9  e"


@pytest.mark.parametrize(
    ("word", "folded"),
    [
        ("STRASSE", "strasse"),
        ("Straße", "strasse"),
        ("P’yŏngyang", "p'yŏngyang"),
        ("Oʼzbekiston", "o'zbekiston"),
        ("E\u0301cole", "\u00e9cole"),
        ("Киев", "киев"),
    ],
)
def test_words_are_compared_without_capitals_and_with_straight_apostrophes(word, folded):
    assert text.fold(word) == folded


def test_a_case_folded_text_keeps_its_apostrophes_and_is_composed():
    assert text.case_folded("L’E\u0301T\u00c9") == "l’été"
    assert unicodedata.is_normalized("NFC", text.case_folded("\u0390\u1fd3"))


@pytest.mark.parametrize(
    ("given", "plain"), [("Kërkesë", "Kerkese"), ("Đà Nẵng", "Đa Nang"), ("ﬁn", "fin"), ("Йошкар", "Иошкар")]
)
def test_accents_come_off_and_letters_stay(given, plain):
    assert text.without_accents(given) == plain


@pytest.mark.parametrize("cell", ["=1+1", "+49", "-1", "@me", "\ta", "\ra", "'=1", "''-1"])
def test_a_formula_is_guarded_and_comes_back(cell):
    guarded = text.guard_formula(cell)
    assert guarded == f"'{cell}" and text.unguard_formula(guarded) == cell


@pytest.mark.parametrize("cell", ["", "a=b", "'quoted'", "1-2", " =1"])
def test_what_is_no_formula_stays_as_it_is(cell):
    assert text.guard_formula(cell) == cell == text.unguard_formula(cell)


def test_a_file_is_replaced_whole_and_nothing_stays_beside_it(tmp_path):
    path = tmp_path / "table.csv"
    path.write_bytes(b"old")
    text.write_atomically(path, b"new")
    assert path.read_bytes() == b"new" and os.listdir(tmp_path) == ["table.csv"]


def test_a_write_that_fails_leaves_the_old_file_alone(tmp_path, monkeypatch):
    path = tmp_path / "table.csv"
    path.write_bytes(b"old")

    def full(_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OSError, match="No space"):
        text.write_atomically(path, b"new")
    assert path.read_bytes() == b"old" and os.listdir(tmp_path) == ["table.csv"]
