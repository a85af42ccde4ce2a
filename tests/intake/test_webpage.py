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


NOTICE = "<div class='cookie-bar'><p>We store small files on your device to count visits. You may say no.</p></div>"
TALK = "".join(
    f"<p>Reader {n} thinks that the bridge is too long, and tells at length of another one.</p>" for n in range(30)
)
HEADED = f"<h1>Bridge opens</h1>{PARAGRAPHS}"


@pytest.mark.parametrize(
    "body",
    [
        f"{NOTICE}<aside>{HEADED}</aside>",
        f"<article>{HEADED}</article><div class='reader-talk'><h2>30 opinions</h2>{TALK}</div>",
        f"<noscript>Please turn scripts on.</noscript><article>{HEADED}</article>",
    ],
    ids=["an article in an aside, below a notice", "more comments than article", "a plea for scripts"],
)
def test_what_is_none_of_the_article_is_cleared_away(body):
    text, _, _ = webpage.read(f"<html><head><title>Bridge opens</title></head><body>{body}</body></html>")
    assert text.splitlines() == ["Bridge opens", *SENTENCES]


def test_a_page_that_only_asks_for_scripts_is_an_error():
    empty = (
        "<html><head><title>Bridge</title></head><body><div></div><noscript>Turn scripts on.</noscript></body></html>"
    )
    with pytest.raises(webpage.WebPageError, match="holds no article"):
        webpage.read(empty)


def test_the_language_that_a_page_declares_is_stated():
    declared = page(HEADED).replace("<html>", "<html lang='sr-Latn'>")
    assert webpage.read(declared)[1]["language"] == "sr"


def test_a_short_article_is_taken_apart_into_its_blocks():
    body = (
        "<h1>Ferry stops at night</h1><p class=meta>Published 7 June 2021</p><p>The ferry stops.</p><p>It was old.</p>"
    )
    text, _, _ = webpage.read(
        f"<html lang=en><head><title>Ferry stops at night</title></head><body><article>{body}</article>"
    )
    assert text.splitlines() == ["Ferry stops at night", "Published 7 June 2021", "The ferry stops.", "It was old."]
