"""Links keep the filters; widgets and fields of the selection turn into each other."""

from lib import view
from lib.drawing import choice
from lib.selection import Selection


def test_links_keep_the_filters_and_change_the_item():
    chosen = Selection(years=frozenset({"2019"}), languages=frozenset({"sw"}), article="old", query="words")
    now = view.View(None, None, chosen)
    assert now.link("timeline") == "timeline?year=2019&lang=sw"
    assert now.link(article="new") == "?year=2019&lang=sw&article=new"
    assert now.sentence_link("a b", "0123456789abcdef") == "side_by_side?year=2019&lang=sw&article=a+b&s=0123456789"
    assert view.View(None, None, Selection()).link() == "?"
    assert view.View(None, None, Selection()).link("overview") == "./"


def test_widget_values():
    assert choice.widget_value(frozenset({"b", "a"})) == ["a", "b"]
    assert [choice.widget_value("", "x"), choice.widget_value("y", "x"), choice.widget_value("")] == ["x", "y", None]
    assert [choice.field_value("years", ["2019"]), choice.field_value("years", None)] == [
        frozenset({"2019"}),
        frozenset(),
    ]
    assert [choice.field_value("query", " a "), choice.field_value("article", None)] == ["a", ""]
