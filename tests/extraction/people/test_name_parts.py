"""Foreign people in other scripts, by the parts of their names."""

import csv
import unicodedata

import pytest
from made import document

from lib.extraction.people import name_parts, romanisation
from lib.languages import language
from lib.languages.tokens import Words, tokens
from lib.model import DATA

LETTERS = {"hangul": "HANGUL", "arabic": "ARABIC", "russian": "CYRILLIC", "ukrainian": "CYRILLIC"}


@pytest.mark.parametrize(
    ("name", "code", "in_english"),
    [
        ("에밀리 워커", "ko", "Emily Walker"),
        ("다나카 히로시", "ko", "Hiroshi Tanaka"),
        ("سارة العتيبي", "ar", "Sara al-Otaibi"),
        ("عبد الرحمن الشمري", "ar", "Abdulrahman al-Shammari"),
        ("إيملي ززززز", "ar", ""),
        ("워커", "ko", ""),
    ],
)
def test_parts_are_written_as_english_papers_do(name, code, in_english):
    assert name_parts.in_english(name, language.get(code)) == in_english


@pytest.mark.parametrize(
    ("text", "code", "names"),
    [
        ("에밀리 워커는 오슬로에 도착했다.", "ko", ["에밀리 워커는"]),
        ("시장은 존 스미스와 만났다.", "ko", ["존 스미스와"]),
        ("التقت سارة العتيبي العمدة أمس.", "ar", ["سارة العتيبي"]),
        ("وصل الملك حمد إلى بيرغن صباح الجمعة.", "ar", []),
        ("Emily Walker kam an.", "de", []),
    ],
)
def test_a_given_name_and_a_family_name_are_somebody(text, code, names):
    run = Words(text, language.get(code), tokens(text))
    assert [run.surface(*span) for span in name_parts.find(run)] == names


@pytest.mark.parametrize(
    ("name", "code", "in_english"),
    [
        ("Джон Смит", "ru", "John Smith"),
        ("Метью Міллер", "uk", "Matthew Miller"),
        ("Пьер Дюпон", "ru", "Pierre Dupont"),
        ("Наталья Ковалёва", "ru", "Natalya Kovalyova"),
        ("Ганна Коваль", "uk", "Hanna Koval"),
        ("Ole Berg", "nb", "Ole Berg"),
    ],
)
def test_foreigners_in_cyrillic_go_by_their_parts_and_others_by_their_letters(name, code, in_english):
    assert romanisation.person_romanised(name, language.get(code)) == in_english


def test_whoever_is_named_so_goes_by_the_english_name():
    text = '에밀리 워커 대변인은 20일 오슬로에서 기자들과 만났다.\n\n워커는 "다리는 안전하다"고 말했다.'
    named = {actor.name for passage in document(text, "ko").passages for actor in passage.people}
    assert named == {"Emily Walker"}


def test_words_that_are_names_are_nobodys_where_their_sentence_means_none():
    assert not [each for passage in document("أقيمت مأدبة على شرف الضيف.", "ar").passages for each in passage.people]


def test_the_table_keeps_each_script_in_its_column():
    with (DATA / "name_parts.csv").open(encoding="utf-8", newline="") as stream:
        rows = list(csv.DictReader(stream))
    listed = [(row["part"], row["kind"]) for row in rows]
    assert len(listed) == len(set(listed))
    assert {row["kind"] for row in rows} <= {name_parts.GIVEN, name_parts.FAMILY, name_parts.BOTH}
    assert {row["order"] for row in rows} <= {"", name_parts.TURNED}
    for column, script in LETTERS.items():
        for letter in {letter for row in rows for letter in row[column] if letter.isalpha()} - {"ʼ"}:
            assert unicodedata.name(letter).startswith(script), (column, letter)
