"""What no engine may touch comes through letter for letter, whatever an engine does with its code."""

from __future__ import annotations

import pytest

from lib.english.masks import mask, unmask


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("Se https://example.org/a_b?c=d, og kom.", ["https://example.org/a_b?c=d"]),
        ("(www.example.org/side).", ["www.example.org/side"]),
        ("Skriv til red.aksjon+nytt@example.co.uk!", ["red.aksjon+nytt@example.co.uk"]),
        ("@kim_news og #siku_2 sa det", ["@kim_news", "#siku_2"]),
        ("filen min_fil og example.org/nytt/i-dag", ["min_fil", "example.org/nytt/i-dag"]),
        ("“https://example.org/x”", ["https://example.org/x"]),
    ],
)
def test_addresses_handles_and_words_with_an_underscore_are_kept_aside(text, kept):
    masked, codes = mask(text)
    assert list(codes.values()) == kept
    assert not any(each in masked for each in kept)
    assert unmask(masked, codes) == text


@pytest.mark.parametrize("text", ["", "Kl. 14.30 kom 3,5 millioner.", "USA/Norge", "a@b", "# overskrift", "50 % – ja"])
def test_ordinary_text_is_left_alone(text):
    assert mask(text) == (text, {})


def test_a_text_that_has_the_usual_code_in_it_gets_another():
    masked, codes = mask("QX1 sa @kim_news")
    assert masked == "QX1 sa XQ1" and codes == {"XQ1": "@kim_news"}


@pytest.mark.parametrize(
    ("english", "whole"),
    [
        ("see QX1 and QX2", "see @one and @two"),
        ("see qx1 and QX 2", "see @one and @two"),
        ("see Q X 1, then QX2.", "see @one, then @two."),
        ("see QX2", "see @two @one"),
        ("", "@two @one"),
        ("see QX12 QX1 QX2", "see QX12 @one @two"),
    ],
)
def test_codes_are_found_however_an_engine_writes_them_and_what_it_lost_stands_at_the_end(english, whole):
    assert unmask(english, {"QX1": "@one", "QX2": "@two"}) == whole


def test_of_more_than_nine_codes_none_is_taken_for_another():
    text = " ".join(f"@name{number}" for number in range(1, 13))
    assert unmask(*mask(text)) == text
