"""Parts of names that no list has, as English would spell their letters."""

import pytest

from lib.extraction.people import name_parts, romanisation, transliteration
from lib.languages import language


@pytest.mark.parametrize(("part", "code"), [("Nordmann", "nb"), ("Зубров", "ru"), ("가" * 41, "ko")])
def test_parts_of_other_languages_and_of_no_name_stay(part, code):
    assert transliteration.in_english(part, code, is_family=True) == part


@pytest.mark.parametrize(
    ("part", "code", "in_english"),
    [("벨란도", "ko", "Belando"), ("노르달레크", "ko", "Nordalek"), ("كيستلوفا", "ar", "Kistlova")],
)
def test_letters_are_spelled_as_english_papers_would(part, code, in_english):
    assert not any(part in listed for listed in name_parts.table())
    assert transliteration.in_english(part, code, is_family=True) == in_english


@pytest.mark.parametrize(("name", "code"), [("에밀리 벨란도", "ko"), ("سارة فيلدمارك", "ar")])
def test_a_name_keeps_its_listed_parts_and_comes_out_in_latin_letters(name, code):
    told = romanisation.person_romanised(name, language.get(code))
    assert told.split()[0] in ("Emily", "Sara")
    assert all(letter.isascii() for letter in told)


def test_a_short_korean_word_is_no_foreigner():
    assert romanisation.person_romanised("수첩", language.get("ko")) == "수첩"
