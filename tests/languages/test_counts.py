"""Numbers that stand by a happening, in digits and in words, and what is none."""

import pytest

from lib.languages import counts, language


def found(sentence, code):
    return [count.written for count in counts.find(sentence, language.get(code))]


@pytest.mark.parametrize(
    ("sentence", "code", "wanted"),
    [
        ("The ship carried 12 soldiers and two drummers.", "en", ["12", "2"]),
        ("Der Zug brachte 1.200 Gäste und dreißig Pferde.", "de", ["1,200", "30"]),
        ("Han delte ut 2 millioner kroner.", "nb", ["2,000,000"]),
        ("About 1.5 million people came.", "en", ["1,500,000"]),
    ],
)
def test_counts_are_read_in_digits_and_in_words(sentence, code, wanted):
    assert found(sentence, code) == wanted


@pytest.mark.parametrize(
    ("sentence", "code"),
    [
        ("On 4 March 2019 at 10:30 the train left.", "en"),
        ("Prices rose by 40 % and by $12 in 2018.", "en"),
        ("Es war das 4. Treffen, mit einer Torte.", "de"),
        ("Anna (57) and the 39-year-old driver of bus B12 won 3-2.", "en"),
    ],
)
def test_dates_times_shares_prices_and_ages_are_no_counts(sentence, code):
    assert found(sentence, code) == []


def test_the_number_beside_the_trigger_counts_what_happened():
    spoken = language.get("en")
    one = counts.by_trigger("They met four times, said a source with 20 medals.", spoken, "MEET")
    assert (one.written, one.surface) == ("4", "four")
    assert counts.by_trigger("They met, after which 20 ships left.", spoken, "MEET") is None


def test_a_list_of_people_has_a_number_each():
    sentence = "Ola har hatt fire møter med Per Ås, tre med Kari Lie og to med Max Moe."
    told = counts.tallies(sentence, language.get("nb"), ["Ola Dahl", "Per Ås", "Kari Lie", "Max Moe"])
    assert {name: count.written for name, count in told.items()} == {"Per Ås": "4", "Kari Lie": "3", "Max Moe": "2"}
