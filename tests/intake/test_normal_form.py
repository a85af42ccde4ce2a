"""A text as it is read, and the way back to how it stands."""

import unicodedata

import pytest
from made import article, records

from lib.intake import line_roles, normal_form
from lib.model import Line


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("Bris\u00adtol and Ply\u200bmouth", "Bristol and Plymouth"),
        ("New\tZealand  and Sri\u2009Lanka", "New Zealand and Sri Lanka"),
        (unicodedata.normalize("NFD", "Zürich, Kraków, 광주"), "Zürich, Kraków, 광주"),
        ("a reser-\nvoir near San\nJosé in Schleswig-\nHolstein", "a reservoir near San José in Schleswig-Holstein"),
        ("\u200f12 مايو \u200e2021\u200e", "12 مايو 2021"),
    ],
)
def test_what_is_read(text, plain):
    found = normal_form.of(text, [(0, len(text))])
    assert found.text == plain
    for at in range(len(plain)):
        start, end = found.stands(at, at + 1)
        assert unicodedata.normalize("NFC", plain[at]) in unicodedata.normalize("NFC", text[start:end]) + " "
        assert found.reads(start, end)[0] <= at < found.reads(start, end)[1]


@pytest.mark.parametrize("text", ["A plain line.\n\nAnother one.", "Zürich\n광주\n"])
def test_a_plain_text_is_read_as_it_stands(text):
    assert normal_form.of(text) is None


TEXT = "Ferries stop at night\n\nThe ministers of Norway and South Korea met in New York on Tuesday."


@pytest.mark.parametrize(
    "change",
    [
        lambda text: text.replace("Korea", "Ko\u00adrea").replace("York", "Yo\u200brk"),
        lambda text: text.replace(" ", "\t"),
        lambda text: text.replace("South Korea", "South\u2009Korea").replace("New York", "New\u00a0York"),
        lambda text: text.replace("South Korea", "South  Korea"),
    ],
)
def test_the_same_is_found_and_stands_where_it_stands(change):
    text = change(TEXT)
    found = records(text, "en", "2021-06-10")
    plain = records(TEXT, "en", "2021-06-10")
    assert [(each.kind, each.place, each.date) for each in found] == [
        (each.kind, each.place, each.date) for each in plain
    ]
    assert all(" ".join(text[each.start : each.end].split()) == each.surface for each in found)


WRAPPED = """Ferries stop at night

The ministers of Norway and South
Korea met on Tuesday in New
York. They want the ferries to stop
at night, when the sea is rough and
the crews are tired of the long
days that the summer brings.
"""


def test_a_narrow_column_is_joined_to_a_paragraph():
    assert [line.role for line in line_roles.assign(WRAPPED, "en")] == ["title", "body"]
    assert {each.place for each in records(WRAPPED, "en", "2021-06-10") if each.kind == "place"} >= {
        "South Korea",
        "New York City",
    }


@pytest.mark.parametrize(
    "text", ["Home\nWorld\nSport\nRain falls on Bergen again\nMore rain\n", "Eggs\nmilk\nbread\nsalt\n"]
)
def test_short_lines_of_a_list_are_not_joined(text):
    assert len(line_roles.assign(text, "en")) == len(text.split("\n")) - 1


def test_lines_of_an_article_keep_to_its_file():
    text = "T\u00adi\u00adtle\n\nProse."
    one = article(text, "en")
    one.lines = [Line(0, 7, "title"), Line(9, 15, "body")]
    read = normal_form.as_it_reads(one, normal_form.of(text))
    assert [read.text[line.start : line.end] for line in read.lines] == ["Title", "Prose."]
