"""One spelling for each person whom articles of several languages name."""

import pytest

from lib.corpus import spellings
from lib.model import Record

LATIN, CYRILLIC, ARABIC = "Some words in Latin letters.", "Несколько слов кириллицей.", "كلمات قليلة بالعربية"


def tells(article, *people, language="nb", surface=LATIN, town="Bergen"):
    """An event of some people in a town, as an article tells it."""
    return Record(
        "event", article, 0, 0, 5, surface, language, place=town, place_kind="city", country="NO", participants=people
    )


def names_of(*records):
    """The people of each record in the spelling that counts."""
    names = spellings.Names()
    for record in records:
        names.add(record)
    found = spellings.unified(names)
    return [spellings.spelled(record, found).participants for record in records]


def test_a_name_from_a_script_without_all_sounds_gives_way_to_the_one_in_latin_letters():
    from_arabic = tells("a", "Karlos Delkado", language="ar", surface=ARABIC)
    assert names_of(from_arabic, tells("b", "Carlos Delgado")) == [("Carlos Delgado",), ("Carlos Delgado",)]


def test_an_english_article_counts_before_others_and_cyrillic_before_what_a_language_spells_its_own_way():
    german, norwegian = tells("a", "Andrej Belunsow", language="de"), tells("b", "Andrej Belunsov")
    russian = tells("c", "Andrey Belunsov", language="ru", surface=CYRILLIC)
    english = tells("d", "Andrei Belunsov", language="en")
    assert names_of(german, norwegian, russian, english) == [("Andrei Belunsov",)] * 4
    assert names_of(german, norwegian, russian) == [("Andrey Belunsov",)] * 3


def test_of_spellings_alike_that_of_most_articles_counts():
    one, other = tells("a", "Carlos Delgado"), tells("b", "Carlos Delgade")
    assert names_of(one, other, tells("c", "Carlos Delgade")) == [("Carlos Delgade",)] * 3


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (tells("a", "Carlos Delgado"), tells("b", "Karlos Delkado", surface=ARABIC, town="Voss")),
        (tells("a", "Carlos Delgado"), tells("a", "Karlos Delkado")),
        (tells("a", "Carlos Delgado"), tells("b", "Carlos Delvado")),
        (tells("a", "Marit Berg"), tells("b", "Marta Borg", surface=ARABIC)),
        (tells("a", "Ivan Petrunov"), tells("b", "Ivana Petrunova", language="en")),
        (tells("a", "Delgado"), tells("b", "Delkado", surface=ARABIC)),
    ],
    ids=["in another town", "in one article", "other consonants", "few consonants", "a man and a woman", "one word"],
)
def test_others_keep_theirs(one, other):
    assert names_of(one, other) == [one.participants, other.participants]


def test_who_is_named_beside_the_other_is_another():
    both, english = tells("a", "Carlos Delgado", "Carlos Delgade"), tells("b", "Carlos Delgade", language="en")
    assert names_of(both, english) == [("Carlos Delgado", "Carlos Delgade"), ("Carlos Delgade",)]


def test_a_listed_person_keeps_the_spelling_of_the_table():
    guest = tells("b", "Waladimir Putin", surface=ARABIC)
    assert names_of(tells("a", "Vladimir Putin"), guest) == [("Vladimir Putin",)] * 2


def test_who_is_named_twice_then_takes_part_once_and_speaks_by_that_name():
    both = Record("event", "a", 0, 0, 5, LATIN, "de", participants=("Andrej Belunsow", "Andrei Belunsov"))
    found = {("a", "Andrej Belunsow"): "Andrei Belunsov"}
    assert spellings.spelled(both, found).participants == ("Andrei Belunsov",)
    said = Record("quote", "a", 0, 0, 5, LATIN, "de", speaker="Andrej Belunsow")
    assert spellings.spelled(said, found).speaker == "Andrei Belunsov"
