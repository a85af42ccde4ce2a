"""When a page says that its article was published."""

import json

import pytest
from lxml import html

from lib.intake import page_date

PROSE = "<p>" + "The ferry of Bergen stops at night because the crew is tired. " * 3 + "</p>"


def day(head="", body="", code="en", lang="en"):
    tree = html.document_fromstring(f"<html lang='{lang}'><head>{head}</head><body>{body}</body></html>")
    return page_date.of(tree, code)


def linked(*stated):
    return "".join(f'<script type="application/ld+json">{json.dumps(each)}</script>' for each in stated)


ARTICLE = {"@type": "NewsArticle", "datePublished": "2021-06-07T23:10:00+02:00", "dateModified": "2021-06-09"}
SITE = {"@type": "WebSite", "datePublished": "2009-01-01"}


@pytest.mark.parametrize(
    "head",
    [
        linked(ARTICLE),
        linked(SITE, ARTICLE),
        linked([SITE, ARTICLE]),
        linked({"@graph": [SITE, ARTICLE]}),
        linked({"@type": "ItemList", "itemListElement": [ARTICLE | {"datePublished": "2018-01-01"}]}, ARTICLE),
        '<meta property="article:modified_time" content="2021-06-09"><meta name="pubdate" content="2021-06-07">',
        '<meta property="og:updated_time" content="2021-06-09"><meta itemprop="datePublished" content="7 June 2021">',
        '<meta property="og:locale" content="en_US"><meta name="date" content="06/07/2021">',
        '<link rel="canonical" href="https://example.org/2021/06/07/ferry">',
    ],
)
def test_what_the_head_of_a_page_states(head):
    assert day(head) == "2021-06-07"


@pytest.mark.parametrize(
    "body",
    [
        "<time itemprop=dateModified>9 June 2021</time><time itemprop=datePublished datetime=2021-06-07>x</time>",
        f"<nav><time datetime=2020-01-01>x</time></nav><h1>T</h1><time>7 June 2021</time>{PROSE}",
        f"<time datetime=2021-06-07T06:00>x</time>{PROSE}<section><time datetime=2021-06-30>a comment</time></section>",
        f"<time datetime=2021-06-07>x</time>{PROSE}<aside><time datetime=2019-06-30>other</time></aside>",
    ],
)
def test_the_time_that_a_page_marks(body):
    assert day(body=body) == "2021-06-07"


@pytest.mark.parametrize(
    ("head", "body"),
    [
        ("", f"{PROSE}<footer>Page generated <time>4 May 2024</time></footer>"),
        ("", f"<blockquote><time datetime=2021-06-05>a post</time></blockquote>{PROSE}"),
        ('<meta property="article:modified_time" content="2021-06-09">', PROSE),
        (linked(SITE), PROSE),
        (linked({"@type": "NewsArticle"}), PROSE),
        ('<script type="application/ld+json">{broken</script>', PROSE),
        ("", f"<time>7 June 2021</time><time>8 June 2021</time>{PROSE}"),
    ],
)
def test_what_is_another_s_day_is_none(head, body):
    assert day(head, body) == ""


@pytest.mark.parametrize(
    ("content", "expected"),
    [("2021-06", "2021-06"), ("2021", ""), ("06/07/2021", "2021"), ("27/06/2021", "2021-06-27")],
)
def test_a_day_is_no_more_precise_than_stated(content, expected):
    assert day(f'<meta name="date" content="{content}">') == expected


@pytest.mark.parametrize(
    ("lang", "expected"), [("en-US", ("en", "US")), ("de", ("de", "")), ("", ("", "")), ("sr-Latn", ("sr", ""))]
)
def test_the_language_and_country_of_a_page(lang, expected):
    assert page_date.locale(html.document_fromstring(f"<html lang='{lang}'><body>x</body></html>")) == expected
