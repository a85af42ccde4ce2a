"""Language files: what is wrong with one is told with file, key and reason."""

import pytest

from lib.languages import cldr, language
from lib.languages.language import LanguageError

BROKEN = [
    ("[dat]", "xx.toml: no section [dat]; one of sentences, "),
    ("dates = 1", "xx.toml dates: must be a section, [dates]"),
    ("[quotes]\nverbs = []", "xx.toml quotes.verbs: no such key; one of pairs, dash, speech"),
    ("[quotes]\ndash = 1", "xx.toml quotes.dash: must be true or false"),
    ('[quotes]\nspeech = "said"', "xx.toml quotes.speech: must be a list of words in quotes"),
    ('[quotes]\nspeech = ["*"]', "xx.toml quotes.speech: '*' would stand for any word at all"),
    ('[quotes]\npairs = [["«"]]', "xx.toml quotes.pairs: must be a list of pairs"),
    ('[dates]\nago = ["{n} ago"]', "xx.toml dates.ago: '{n} ago' lacks {unit}"),
    ('[dates]\nmonths = ["May"]', "xx.toml dates.months: must be a table"),
    ('[dates.months]\n13 = ["May"]', "xx.toml dates.months.13: no such key; one of 1, 2,"),
    ('[dates.months]\n5 = "May"', "xx.toml dates.months.5: must be a list of words in quotes"),
    ('[dates.numbers]\n"one" = "1"', "xx.toml dates.numbers.one: must be a whole number"),
    ('[dates.relative]\nyesterday = "day1"', "xx.toml dates.relative.yesterday: 'day1' is not like day-1 or"),
    ('[people.demonyms]\nrussian = "Russia"', "xx.toml people.demonyms.russian: 'Russia' is not like RU or NO"),
    ('[people.offices]\nmayor = "mayor"', "xx.toml people.offices.mayor: 'mayor' is none of head_of_state,"),
    ('[events.triggers]\nMEETING = ["met"]', "xx.toml events.triggers.MEETING: no such key; one of MEET, TRAVEL"),
    ('[events.triggers]\nMEET = ["met", "*"]', "xx.toml events.triggers.MEET: a word in it would stand for any word"),
    ("[dates", "xx.toml: "),
]


@pytest.mark.parametrize(("text", "message"), BROKEN)
def test_a_file_that_cannot_be_used_says_why(tmp_path, text, message):
    path = tmp_path / "xx.toml"
    path.write_text(text, "utf-8")
    with pytest.raises(LanguageError) as error:
        language.read(path)
    assert str(error.value).startswith(message)


def test_cldr_is_read_the_same_whatever_was_read_before():
    before = cldr.months("ro")["6"]
    assert cldr.names("ja", "months", "stand-alone", "wide")[6] == "6月"
    cldr.data.cache_clear()
    assert cldr.months("ro")["6"] == before == ("iunie",)


def test_words_that_mean_two_things_are_left_out():
    assert "कल" in dict(map(reversed, cldr.table("hi")))
    assert "कल" not in cldr.sections("hi")["dates"]["relative"]  # yesterday, and tomorrow
