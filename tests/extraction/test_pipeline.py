"""From one article to its records: every concept in turn, long articles in parts."""

import pytest
from made import article

from lib.extraction import pipeline
from lib.extraction.pipeline import MOST_CHARACTERS, MOST_SENTENCES

TEXT = (
    "Talks in the north\n\n"
    "Vladimir Putin met Kim Jong Un in Pyongyang on Wednesday. “It was good,” Putin said.\n\n"
    "Photo: Jane Okello"
)


def test_an_article_gives_sentences_and_records_of_all_kinds():
    split, records = pipeline.read(article(TEXT, "en", "2024-06-19"))
    assert [each.role for each in split] == ["title", "body", "body", "other"]
    assert {record.kind for record in records} == {"place", "quote", "event"}


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "Vladimir Putin met Kim Jong Un in Pyongyang on Wednesday."),
        ("de", "Wladimir Putin traf Kim Jong Un am Mittwoch in Pjöngjang."),
        ("nb", "Vladimir Putin møtte Kim Jong-un i Pyongyang onsdag."),
        ("sv", "Vladimir Putin träffade Kim Jong-un i Pyongyang på onsdagen."),
    ],
)
def test_one_happening_in_several_languages(code, text):
    _, records = pipeline.read(article(text, code, "2024-06-19"))
    [event] = [record for record in records if record.kind == "event"]
    assert (event.event_type, event.place, event.date) == ("MEET", "Pyongyang", "2024-06-19")
    assert event.participants == ("Vladimir Putin", "Kim Jong Un")


def test_page_furniture_is_not_read():
    read = pipeline.made(article(TEXT, "en", "2024-06-19"))
    assert "Jane Okello" not in " ".join(passage.source for passage in read.passages)


def test_names_are_found_before_what_is_told_of_them():
    read = pipeline.name(pipeline.made(article(TEXT, "en", "2024-06-19")))
    first = read.body[0]
    assert [actor.name for actor in first.people] == ["Vladimir Putin", "Kim Jong Un"]
    assert [mention.place.name for mention in first.places] == ["Pyongyang"]
    assert [str(each.date) for each in first.dates] == ["2024-06-19"]
    assert read.quotes == read.events == []


def test_a_short_article_is_one_part():
    read = pipeline.made(article(TEXT, "en"))
    assert list(pipeline.parts(read)) == [read]


def test_no_sentence_gives_no_part():
    assert list(pipeline.parts(pipeline.made(article("", "en")))) == []


@pytest.mark.parametrize(
    ("sentence", "times", "parts"),
    [("Oslo slept. ", MOST_SENTENCES + 1, 2), ("Oslo slept" + " and slept" * 50 + ". ", MOST_CHARACTERS // 500, 2)],
)
def test_a_long_article_is_read_in_parts_that_lose_nothing(sentence, times, parts):
    read = pipeline.made(article(sentence * times, "en"))
    found = list(pipeline.parts(read))
    assert len(found) == parts
    assert [passage.number for part in found for passage in part.passages] == [each.number for each in read.passages]
    assert all(passage.document is part for part in found for passage in part.passages)
