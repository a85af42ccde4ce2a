"""Phrases looked up by their first words find what one regular expression of all of them finds."""

import re

import pytest

from lib.languages.lexicon import compile_phrases, is_behind, is_right_before, looked_up, written_out

PHRASES = (
    "meet*",
    "meet with",
    "*gipfel",
    "*bahn*",
    "'s avonds",
    "ſaid",
    "İzmir*",
    "take … part",
    "adds _ on",
    "a-b",
    "un*",
    "in",
    "in the end",
    "d'accord",
)
TEXTS = (
    "They meet with him in the end; meetings, a MEETING.",
    "Der Weltgipfel, GIPFEL und Gipfelkreuz. Die Eisenbahnen, Bahnhof.",
    "Om 12 's avonds, he's avonds. Said, ſaid and SAID",
    "izmir'de, İZMİR, IZMIR; undone, Un",
    "They take an active part, take no. Part; he adds the last word on it. Adds",
    "a-b, A-B, xa-b, a-bc; D’accord, d'accord",
    "",
)


@pytest.mark.parametrize("text", TEXTS)
def test_finds_what_the_regular_expression_finds(text):
    expected = re.compile(written_out(PHRASES), re.IGNORECASE)
    phrases = looked_up(PHRASES)
    for start in range(len(text) + 1):
        for end in range(start, len(text) + 1):
            assert spans(phrases, text, start, end) == spans(expected, text, start, end)
        for ask in ("match", "fullmatch", "search"):
            found, wanted = (getattr(each, ask)(text, start) for each in (phrases, expected))
            assert (found and found.span()) == (wanted and wanted.span())


def spans(pattern, text: str, start: int, end: int) -> list[tuple[int, int]]:
    return [match.span() for match in pattern.finditer(text, start, end)]


def test_is_written_out_where_a_greater_expression_needs_it():
    assert re.fullmatch(rf"{looked_up(('meet*', 'sign')).pattern}!", "meets!")


def test_puts_something_for_every_phrase():
    assert looked_up(("near", "near to")).sub("_", "Near to us, nearly near") == "_ us, nearly _"


@pytest.mark.parametrize(("text", "expected"), [("she said ", True), ("she said a ", False), ("she said", False)])
def test_a_phrase_stands_right_before_a_position(text, expected):
    assert is_right_before(looked_up(("said",)), text, 0, len(text)) is expected


def test_a_phrase_stands_right_before_a_position_in_a_script_without_spaces():
    assert is_right_before(compile_phrases(("表示",)), "他表示 ", 0, 4)


@pytest.mark.parametrize(("text", "expected"), [("X said", True), ("X later said", True), ("X told", False)])
def test_a_phrase_stands_behind_a_gap(text, expected):
    gaps = [re.compile(r"\s+"), re.compile(r"\s+\w+\s+")]
    assert is_behind(looked_up(("said",)), text, 1, gaps) is expected
