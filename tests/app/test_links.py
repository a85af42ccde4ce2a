"""Links keep the filters; widgets and fields of the selection turn into each other."""

from lib.app import url_widgets, view
from lib.library.selection import Selection


def test_links_keep_the_filters_and_change_the_item():
    chosen = Selection(years=frozenset({"2019"}), languages=frozenset({"sw"}), article="old", query="words")
    now = view.View(None, chosen)
    assert now.link("timeline") == "timeline?year=2019&lang=sw"
    assert now.link(article="new") == "?year=2019&lang=sw&article=new"
    assert now.sentence_link("a b", "0123456789abcdef") == "side_by_side?year=2019&lang=sw&article=a+b&s=0123456789"
    assert view.View(None, Selection()).link() == "?"
    assert view.View(None, Selection()).link("overview") == "./"


def test_widget_values():
    assert url_widgets.widget_value(frozenset({"b", "a"})) == ["a", "b"]
    assert [url_widgets.widget_value("", "x"), url_widgets.widget_value("y", "x"), url_widgets.widget_value("")] == [
        "x",
        "y",
        None,
    ]
    assert [url_widgets.field_value("years", ["2019"]), url_widgets.field_value("years", None)] == [
        frozenset({"2019"}),
        frozenset(),
    ]
    assert [url_widgets.field_value("query", " a "), url_widgets.field_value("article", None)] == ["a", ""]
