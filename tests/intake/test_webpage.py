"""From a saved web page to its article."""

import pytest

from lib.intake import webpage

SENTENCES = [
    "The bridge over the fjord was opened on Saturday, and many people came to see it.",
    "The mayor cut the ribbon in the rain and said that it had taken ten years to build.",
    "Buses cross it every ten minutes, and those who walk need about a quarter of an hour.",
]


def page(body, head=""):
    return f"<html><head><title>Bridge opens</title>{head}</head><body><article>{body}</article></body></html>"


PARAGRAPHS = "".join(f"<p>{sentence}</p>" for sentence in SENTENCES)


def test_title_and_paragraphs_each_on_a_line():
    text, stated, _ = webpage.read(page(f"<h1>Bridge opens</h1>{PARAGRAPHS}"))
    assert text.splitlines() == ["Bridge opens", *SENTENCES]
    assert stated["title"] == "Bridge opens"


def test_headings_and_captions_are_marked():
    body = f"<h1>Bridge opens</h1>{PARAGRAPHS}<h2>What now?</h2>{PARAGRAPHS}"
    figure = "<figure><img src='a.jpg'><figcaption>The mayor cuts the ribbon</figcaption></figure>"
    text, _, marked = webpage.read(page(body + figure + f"<p>{SENTENCES[0]}</p>"))
    assert marked["What now?"] == "heading"
    assert marked["The mayor cuts the ribbon"] == "caption"
    assert "The mayor cuts the ribbon" in text.splitlines()


@pytest.mark.parametrize(
    ("html", "reason"),
    [
        ("", "holds no article"),
        ("<html><body></body></html>", "holds no article"),
        ("<p>" * 50_000, "too large a page"),
    ],
)
def test_a_page_without_an_article_says_so(html, reason):
    with pytest.raises(webpage.WebPageError, match=reason):
        webpage.read(html)


@pytest.mark.parametrize(
    ("iso", "printed", "expected"),
    [
        ("2018-03-03", "published 2018-03-03T10:00", "2018-03-03"),
        ("2018-03-03", "3 March 2018", "2018-03-03"),
        ("2018-03-03", "03/03/2018", "2018-03-03"),
        ("2018-03-01", "March 2018 <a href='/2018/03/'>", "2018-03"),
        ("2018-01-01", "© 2018", "2018"),
        ("", "3 March 2018", ""),
    ],
)
def test_a_date_is_no_more_precise_than_printed(iso, printed, expected):
    assert webpage.as_printed(iso, printed) == expected
