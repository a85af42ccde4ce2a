"""Cards of articles and the head of a page: who, when, in which words."""

from types import SimpleNamespace

from lib import model
from lib.figures import article_cards

BRIEF = {"article_id": "b", "kind": "brief", "language": "sw", "based_on": "DW", "based_on_published": "2019-04-24"}


def article(**columns) -> SimpleNamespace:
    return SimpleNamespace(**(dict.fromkeys(model.ARTICLE_COLUMNS, "") | columns))


def test_a_card_leads_to_reading_and_shows_both_headlines():
    frame = model.table([BRIEF | {"title": "Mkutano <3"}], model.ARTICLE_COLUMNS)
    html = article_cards.articles(
        frame, {"b": ("Mkutano <3", "Meeting & more", "memory")}, lambda key: f"?article={key}&x=1"
    )
    assert "Mkutano &lt;3" in html and "Meeting &amp; more" in html and 'href="?article=b&amp;x=1"' in html
    assert "Brief after DW, 24 April 2019" in html and "Swahili · Kiswahili" in html


def test_an_address_that_is_none_is_no_link():
    html = article_cards.masthead(article(url="javascript:alert(1)", outlet="X"))
    assert "javascript" not in html and "<a" not in html
