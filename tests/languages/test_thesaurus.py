"""What words may have to do with."""

import pytest

from lib.languages import thesaurus
from lib.languages.thesaurus import FOLDER, Thesaurus, concepts

CODES = sorted(path.stem for path in FOLDER.glob("*.txt"))


def rows(code):
    lines = (FOLDER / f"{code}.txt").read_text("utf-8").splitlines()
    return [(concept, items.split()) for concept, _, items in (line.partition(": ") for line in lines)]


@pytest.mark.parametrize(
    ("word", "code", "concept"),
    [
        ("landete", "de", "arrive"),
        ("überschwemmungen", "de", "flood"),
        ("signerte", "nb", "sign"),
        ("nënshkruan", "sq", "sign"),
        ("walikutana", "sw", "meet"),
        ("наводнения", "ru", "flood"),
        ("банкет", "uk", "meal"),
        ("زلزال", "ar", "quake"),
        ("정상회담", "ko", "summit"),
        ("incendies", "fr", "fire"),
    ],
)
def test_a_form_of_a_word_has_its_concept(word, code, concept):
    assert concept in concepts(word, code)


def test_a_word_of_another_language_has_none():
    assert concepts("landete", "fi") == frozenset()


def test_a_whole_word_is_no_beginning(monkeypatch):
    known = Thesaurus({"pakt": {"treaty"}}, {"paket": {"deliver"}}, {"gipfel": {"summit"}})
    monkeypatch.setattr(thesaurus, "thesaurus", lambda _: known)
    found = {word: set(concepts(word, "xx")) for word in ("pakt", "pakte", "pakete", "nordgipfels")}
    assert found == {"pakt": {"treaty"}, "pakte": set(), "pakete": {"deliver"}, "nordgipfels": {"summit"}}


@pytest.mark.parametrize("code", CODES)
def test_every_language_knows_the_same_concepts(code):
    assert [concept for concept, _ in rows(code)] == [concept for concept, _ in rows(CODES[0])]


@pytest.mark.parametrize("code", CODES)
def test_every_item_is_one_word(code):
    assert all(items for _, items in rows(code))
    assert [item for _, items in rows(code) for item in items if not item.lstrip("=*").isalpha()] == []
