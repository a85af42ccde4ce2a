"""An article while it is read: passages in order, what stands before and behind, quotes by where they are."""

from made import article, document

from lib.extraction import pipeline
from lib.extraction.document import Document, Quote

TEXT = "A title of our own\n\nOslo slept. Bergen woke.\n\nHamar ate."


def made():
    return pipeline.made(article(TEXT, "en", "2024-06-19"))


def test_a_document_knows_its_text_and_day():
    read = made()
    assert read.text == TEXT
    assert str(read.published) == "2024-06-19"
    assert pipeline.made(article(TEXT, "en")).published is None


def test_only_running_text_holds_quotes():
    read = made()
    assert [passage.role for passage in read.passages] == ["title", "body", "body", "body"]
    assert [passage.source for passage in read.body] == ["Oslo slept.", "Bergen woke.", "Hamar ate."]


def test_paragraphs():
    assert [[passage.source for passage in each] for each in made().paragraphs] == [
        ["Oslo slept.", "Bergen woke."],
        ["Hamar ate."],
    ]


def test_the_passage_at_a_position_or_the_next():
    read = made()
    assert read.at(TEXT.index("Bergen")).source == "Bergen woke."
    assert read.at(TEXT.index("Bergen") - 1).source == "Bergen woke."
    assert read.at(0).source == "Oslo slept."


def test_passages_before_and_behind():
    read = made()
    first, second, third = read.body
    assert read.before(third, 1) == [second]
    assert read.before(third, 9) == [first, second]
    assert read.before(first, 9) == []
    assert read.following(first) == second
    assert read.following(third) is None


def quote(start, end, kind="indirect"):
    return Quote(start, end, kind, "somebody")


def test_quotes_in_the_order_of_the_text_the_direct_one_first():
    read = made()
    read.direct, read.reported = [quote(30, 40, "direct")], [quote(30, 35), quote(20, 25)]
    assert [(each.start, each.kind) for each in read.quotes] == [(20, "indirect"), (30, "direct"), (30, "indirect")]


def test_the_report_that_holds_a_position():
    read = made()
    read.reported = [quote(25, 40), quote(20, 30)]
    assert read.report_at(26).start == 20
    assert read.report_at(30).start == 25
    assert read.report_at(40) is None


def test_what_is_found_belongs_to_one_document_alone():
    one, other = made(), made()
    one.register.short["a"] = "A"
    one.direct.append(quote(1, 2))
    assert (other.register.short, other.direct) == ({}, [])
    assert isinstance(other, Document)


def test_a_passage_has_its_words_and_language():
    [passage] = document("Oslo slept.", "nb").passages
    assert [token.text for token in passage.words] == ["Oslo", "slept"]
    assert passage.spoken.code == "nb"
