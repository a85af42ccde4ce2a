"""Names in a machine's English: what must stand, what is mended, what is left alone."""

import made
import pytest

from lib import model
from lib.corpus.loading import record_rows
from lib.english.proper_names import Names
from lib.extraction.pipeline import read
from lib.text import sentence_key


def names(text, language):
    """The names of a text's first sentence, with its key and source."""
    sentences, records = read(made.article(text, language, "2024-06-19"))
    rows = [{"article_id": "own"} | vars(each) for each in sentences]
    known = Names(model.table(record_rows(records), model.RECORD_COLUMNS), model.table(rows, model.SENTENCE_COLUMNS))
    return known, (sentences[0].key, language, sentences[0].source)


@pytest.mark.parametrize(
    ("language", "source", "made_of_it", "wanted"),
    [
        (
            "de",
            "Wladimir Putin reiste am Mittwoch nach Pjöngjang.",
            "Wladimir Putin travelled to Pjöngjang on Wednesday.",
            "Vladimir Putin travelled to Pyongyang on Wednesday.",
        ),
        ("de", "Am Dienstag kam Lukaschenko nach Moskau.", "Lukaschenko came to Moskau.", None),
        ("nb", "Toget kom til Vladivostok i Russland.", "The train came to Vladivostok in Russland.", None),
        (
            "sq",
            "Kim Jong Un mbërriti në Vlladivostok të mërkurën.",
            "Kim Jong Un arrived in Vlladivostok on Wednesday.",
            "Kim Jong Un arrived in Vladivostok on Wednesday.",
        ),
        (
            "sw",
            "Rais wa Urusi Vladimir Putin aliwasili Korea Kaskazini Jumatano.",
            "The president of Urusi, Vladimir Putin, arrived in Korea Kaskazini on Wednesday.",
            "The president of Russia, Vladimir Putin, arrived in North Korea on Wednesday.",
        ),
    ],
)
def test_copied_names_become_canonical(language, source, made_of_it, wanted):
    known, where = names(source, language)
    mended = known.mend(*where, made_of_it)
    if wanted:
        assert mended == wanted
    assert not {"Pjöngjang", "Moskau", "Russland", "Urusi", "Wladimir"} & set(mended.replace(",", " ").split())
    assert known.lost(*where, mended) == []


@pytest.mark.parametrize(
    ("language", "source", "good"),
    [
        ("sw", "Rais wa Urusi aliwasili Korea Kaskazini Jumatano.", "The Russian president arrived in North Korea."),
        ("nb", "USA og Russland snakket sammen i Moskva.", "The US and Russia talked in Moscow."),
        ("nb", "USA og Russland snakket sammen i Moskva.", "The United States and the Russians talked in Moscow."),
        ("de", "Präsident Putin kam nach Moskau.", "Putin's plane came to Moscow."),
    ],
)
def test_good_english_is_left_alone_and_nothing_is_missed(language, source, good):
    known, where = names(source, language)
    assert known.mend(*where, good) == good
    assert known.lost(*where, good) == []


def test_a_name_that_is_lost_or_changed_is_told():
    known, where = names("Vladimir Putin reiste fra Norge til Vladivostok onsdag.", "nb")
    lost = known.lost(*where, "He travelled from England to the town on Wednesday.")
    assert {name.canonical for name in lost} == {"Norway", "Vladivostok", "Vladimir Putin"}


def test_a_part_of_a_longer_name_and_a_small_town_are_not_replaced():
    known, where = names("Laget spiller i San Paolo onsdag.", "nb")
    assert "Stadio San Paolo" in known.mend(*where, "The team plays at the Stadio San Paolo on Wednesday.")
    known, where = names("Kirkene i Harlem er stille.", "nb")
    assert known.mend(*where, "The churches in Harlem are silent.") == "The churches in Harlem are silent."


@pytest.mark.parametrize(
    ("language", "source", "good"),
    [
        ("nb", "Kim Jong-un kom til New York.", "Kim Jong-un came to New York."),
        ("nb", "Statsminister Løfven kom fra Amerika.", "Prime Minister Lofven came from America."),
        ("sq", "Presidenti Erdoğan erdhi sot.", "President Erdogan came today."),
    ],
)
def test_spellings_that_english_has_are_left_alone(language, source, good):
    known, where = names(source, language)
    assert known.mend(*where, good) == good and known.lost(*where, good) == []


def test_a_headline_that_is_no_sentence_has_no_names():
    known, _ = names("Toget kom til Moskva.", "nb")
    assert known.of(sentence_key("nb", "En tittel"), "nb", "En tittel") == []
