"""What an article as a whole tells about its names."""

import pytest
from made import article

from lib.extraction import pipeline
from lib.extraction.places.surroundings import is_full_name, surroundings
from lib.languages import language


def around(text, code):
    return surroundings(pipeline.made(article(text, code)))


def test_countries_are_counted_once_a_mention():
    assert around("Norway spoke. Kenya spoke. Norway slept in Oslo.", "en").countries == {"NO": 2, "KE": 1}


def test_words_that_are_also_written_small():
    assert "sand" in around("Sand lay on the road. There was sand.", "en").small
    assert "sand" not in around("Sand lay on the road.", "en").small


@pytest.mark.parametrize(
    ("code", "text", "surnames"),
    [
        ("en", "There Jane Warren slept.", {"Warren"}),
        ("pl", "Tam Łucja Żukowska spała.", {"Żukowska"}),
        ("en", "There Jane, Warren slept.", set()),
        ("en", "There New York slept.", set()),
        ("de", "Dort schlief Jane Warren.", set()),
    ],
)
def test_words_behind_another_capital_word(code, text, surnames):
    assert around(text, code).surnames - {"Jane"} == surnames


@pytest.mark.parametrize(
    ("first", "last", "expected"),
    [
        ("Jane", "Warren", True),
        ("Çiğdem", "Şahin", True),
        ("New", "York", False),
        ("Norway", "Warren", False),
        ("Jane", "warren", False),
        ("USA", "Warren", False),
        ("J", "Warren", False),
    ],
)
def test_a_full_name(first, last, expected):
    assert is_full_name(first, last, language.get("en")) is expected
