"""Phrases of language files as patterns: which words they find, and which of several wins."""

import pytest

from lib.languages.lexicon import Lexicon, alternatives, compile_phrases, is_whole, spelled_out


def found(phrases: tuple[str, ...], text: str) -> list[str]:
    return [match.group() for match in compile_phrases(phrases).finditer(text)]


@pytest.mark.parametrize(
    ("phrases", "text", "expected"),
    [
        (("meet", "meets with"), "She meets with him, they meet.", ["meets with", "meet"]),
        (("arriv*",), "Arrived, arriving; rearrived", ["Arrived", "arriving"]),
        (("*gipfel", "gipfel in bonn"), "Der Weltgipfel, ein Gipfel in Bonn", ["Weltgipfel", "Gipfel in Bonn"]),
        (("a* deal", "ab", "abc"), "abc deal, abc, ab, abd", ["abc deal", "abc", "ab"]),
        (("as … as",), "as far as we know", ["as far as"]),
        (("adds _ on",), "He adds, he adds the last word on it, adds now. On", ["adds"]),
        (("kam _ an",), "Er kam am 3. Mai um 10:30 Uhr in Bonn an. Er kam. Sie waren an Bord.", ["kam"]),
        (
            ("traf _ ein.",),
            "Er traf gestern in Bonn ein. Er traf gestern ein Kind. Er traf spät ein!",
            ["traf", "traf"],
        ),
        (("took … part",), "She took on 3. May her part, took. No part", ["took on 3. May her part"]),
        (("took … part",), "She took part.", ["took part"]),
        (("fourni … aide",), "Ils ont fourni hier l’aide", ["fourni hier l’aide"]),
        (("d'accord",), "D’accord, d'accord", ["D’accord", "d'accord"]),
        (("a.b", "a-c", "a^d", "a]e"), "a.b axb a-c a^d a]e", ["a.b", "a-c", "a^d", "a]e"]),
        (("meet", "met"), "meeting metal", []),
        ((), "anything", []),
    ],
)
def test_phrases_are_found_as_whole_words_the_longest_first(phrases, text, expected):
    assert found(phrases, text) == expected


def test_common_beginnings_are_written_once():
    assert alternatives(["since", "singing"]).count("si") == 1


def test_a_hit_carries_the_value_of_the_longest_phrase_that_fits():
    words = Lexicon({"visit*": "TRAVEL", "visit of": "MEET", "*visit": "OTHER"})
    hits = [(hit.start, hit.end, hit.value) for hit in words.finditer("Visits, a visit of hers, revisit")]
    assert hits == [(0, 6, "TRAVEL"), (10, 18, "MEET"), (25, 32, "OTHER")]


def test_letters_that_only_match_without_their_case_find_a_value_too():
    assert [hit.value for hit in Lexicon({"said": 1}).finditer("ſaid")] == [1]


def test_a_parted_phrase_has_its_value_where_its_particle_follows():
    words = Lexicon({"stimmte _ zu": "", "stimmte": "STATEMENT", "sagte … ab": "TALKS_COLLAPSE"})
    text = "Er stimmte dem Vertrag zu. Er stimmte für ihn und sagte den Besuch ab."
    hits = [(text[hit.start : hit.end], hit.value) for hit in words.finditer(text)]
    assert hits == [("stimmte", ""), ("stimmte", "STATEMENT"), ("sagte den Besuch ab", "TALKS_COLLAPSE")]


def test_a_parted_phrase_is_not_looked_for_behind_the_end():
    text = "Sie stimmte dem Vertrag zu"
    words = Lexicon({"stimmte _ zu": "SIGN_AGREEMENT"})
    assert [hit.value for hit in words.finditer(text, 0)] == ["SIGN_AGREEMENT"]
    assert list(words.finditer(text, 0, text.index(" zu"))) == []


@pytest.mark.parametrize(
    ("phrase", "expected"),
    [
        ("sits down", ["sits down"]),
        ("{sit|sits} down", ["sit down", "sits down"]),
        ("land{|s|ed} {in|at}", ["land in", "land at", "lands in", "lands at", "landed in", "landed at"]),
        ("{n} days ago", ["{n} days ago"]),
    ],
)
def test_a_choice_is_spelled_out(phrase, expected):
    assert spelled_out(phrase) == expected


@pytest.mark.parametrize(
    ("phrase", "surface", "whole"),
    [
        ("came in", "Came\n in", True),
        ("came in", "came", False),
        ("l'heure", "L’heure", True),
        ("arri*", "arrived", True),
        ("arri*", "carries", False),
        ("took … home", "took the long way home", True),
        ("took … home", "took the long way", False),
    ],
)
def test_a_surface_is_all_of_a_phrase(phrase, surface, whole):
    assert is_whole(phrase, surface) is whole
