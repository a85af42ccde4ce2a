"""Names of another script in Latin letters."""

import pytest
from made import document

from lib.extraction.people.romanisation import romanised
from lib.languages import language


@pytest.mark.parametrize(
    ("name", "code", "latin"),
    [
        ("Соломія Гнатюк", "uk", "Solomiia Hnatiuk"),
        ("Євген Ящук", "uk", "Yevhen Yashchuk"),
        ("Згурська", "uk", "Zghurska"),
        ("Лук’ян Юрій-Їжак", "uk", "Lukian Yurii-Yizhak"),
        ("Дмитрий Щукин", "ru", "Dmitry Shchukin"),
        ("Екатерина Юрьева", "ru", "Yekaterina Yuryeva"),
        ("Ole Berg", "ru", "Ole Berg"),
        ("Ole Berg", "en", "Ole Berg"),
    ],
)
def test_names_are_written_letter_by_letter(name, code, latin):
    assert romanised(name, language.get(code)) == latin


def test_people_nobody_listed_go_by_their_name_in_latin_letters():
    text = "Речник міста Євген Ящук заявив, що пожежу загасили.\n\nЗа словами Ящука, постраждалих немає."
    people = [actor for passage in document(text, "uk").passages for actor in passage.people]
    found = [(text[actor.start : actor.end], actor.name) for actor in people]
    assert found == [("Євген Ящук", "Yevhen Yashchuk"), ("Ящука", "Yevhen Yashchuk")]
