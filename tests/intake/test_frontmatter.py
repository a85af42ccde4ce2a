"""The YAML that opens a .md file."""

import pytest

from lib.intake import frontmatter


def test_what_it_states_and_where_the_text_begins():
    text = "---\ntitle: Ny bro\nlanguage: no\npublished: 2018-03-03\n---\nBroen er åpen.\n"
    facts, start = frontmatter.read(text)
    assert {name: value for name, value in facts.items() if value} == {
        "title": "Ny bro",
        "language": "no",
        "published": "2018-03-03",
    }
    assert text[start:] == "Broen er åpen.\n"


def test_the_original_of_a_brief_may_be_a_name_or_a_mapping():
    named, _ = frontmatter.read("---\nbased_on: NTB\n---\n")
    mapped, _ = frontmatter.read("---\nbased_on:\n  outlet: NTB\n  published: 2018-03\n---\n")
    assert (named["based_on"], named["based_on_published"]) == ("NTB", "")
    assert (mapped["based_on"], mapped["based_on_published"]) == ("NTB", "2018-03")


@pytest.mark.parametrize("text", ["Broen er åpen.\n", " ---\ntitle: a\n---\n", "", "----\n"])
def test_a_text_without_it_is_left_whole(text):
    assert frontmatter.read(text) == ({}, 0)


@pytest.mark.parametrize("nothing", ["", "~", "null"])
def test_nothing_is_stated_by_nothing(nothing):
    assert frontmatter.read(f"---\ntitle: {nothing}\n---\n")[0]["title"] == ""


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("---\ntitle: a\n", "end it with a line of ---"),
        ("---\n- a\n---\n", "one `name: value` a line"),
        ("---\ntitle: [a\n---\n", "one `name: value` a line"),
        ("---\ntitle: [a]\n---\n", "title must be one piece of text"),
        ("---\na: &x 1\ntitle: *x\n---\n", "without references"),
        ("---\na: {b: {c: {d: e}}}\n---\n", "deep lists"),
        (f"---\ntitle: {'a' * 20_000}\n---\n", "shorten it"),
    ],
)
def test_what_cannot_be_used_says_why(text, reason):
    with pytest.raises(frontmatter.FrontMatterError, match=reason.replace("`", "`")):
        frontmatter.read(text)


@pytest.mark.parametrize("name", ["date", "pubdate", "publishDate", "published"])
def test_the_names_that_writers_give_the_day_of_publication(name):
    facts, _ = frontmatter.read(f"---\ntitle: Ferry\n{name}: 2021-06-07T06:10:00+02:00\n---\nText.\n")
    assert facts["published"] == "2021-06-07T06:10:00+02:00"


def test_published_goes_before_other_names():
    assert frontmatter.read("---\ndate: 2022-01-01\npublished: 2021-06-07\n---\n")[0]["published"] == "2021-06-07"
