"""Lines, and the paragraphs that hard-wrapped ones make."""

from lib.intake import paragraphs


def told(text, start=0):
    return [text[first:end] for first, end in paragraphs.of(text, start, len(text))]


def test_every_line_that_holds_anything_stands_alone():
    assert told("  One \r\n\r\n\t\nTwo\u2028Three") == ["One", "Two", "Three"]


def test_what_stands_before_the_start_is_left_out():
    assert told("One\nTwo\n", start=4) == ["Two"]


WRAPPED = "The bridge over the fjord was opened to traffic on Saturday and"


def test_lines_an_editor_broke_are_one_paragraph():
    text = f"{WRAPPED}\n" * 5 + "all went home.\n\nThat was all."
    assert told(text) == ["\n".join([WRAPPED] * 5 + ["all went home."]), "That was all."]


def test_a_marked_heading_opens_a_paragraph():
    text = f"{WRAPPED}\n" * 5 + "all went home.\n# More\n"
    assert told(text)[-1] == "# More"


def test_full_sentences_one_a_line_stay_apart():
    assert len(told(f"{WRAPPED} all went home.\n" * 6)) == 6


def test_a_single_long_line_tells_that_nothing_is_wrapped():
    assert len(told(f"{WRAPPED}\n" * 5 + "word " * 30)) == 6


def test_a_line_of_a_separator_of_records_holds_nothing():
    assert paragraphs.of("One.\n\x1f\nTwo.\x85\x1f", 0, 11) == [(0, 4), (7, 11)]
