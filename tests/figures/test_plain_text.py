"""Text of others stays text."""

from lib.figures import plain_text


def test_control_characters_are_seen_and_harmless():
    assert plain_text.clean("a\x00b\x1bc\ud800d\te\n") == "a\ufffdb\ufffdc\ufffdd\te\n"


def test_a_label_escapes_all_of_markdown():
    text = "*a* [b](c) $d$ ![e](f) `g` ~h~ #i :red[j]"
    shown = plain_text.label(text)
    for mark in "*[]()$!`~#":
        assert shown.count(mark) == shown.count("\\" + mark) > 0


def test_a_label_breaks_emoji_codes():
    assert ":smile:" not in plain_text.label(":smile:").replace("\\", "")


def test_a_label_is_one_short_line():
    assert plain_text.short("a\n\n b\t c") == "a b c"
    assert plain_text.short("x" * 200_000) == "x" * 119 + "…"
