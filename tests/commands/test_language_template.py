"""A file to fill in: it loads as it is, says what CLDR says, and explains every key."""

import tomllib

import pytest

from lib.commands.language import main
from lib.commands.language_mistakes import mistakes
from lib.commands.language_template import new_file, template, toml
from lib.languages import cldr, language
from lib.languages.keys import SECTIONS

CODES = ["fi", "tr", "cs", "pt", "hu", "ja", "el", "hi", "zh", "is", "eu", "lv", "th", "vi", "he", "fa", "tlh"]


@pytest.mark.parametrize("code", CODES)
def test_a_template_loads_and_says_what_cldr_says(tmp_path, code):
    path = new_file(code, tmp_path)
    assert mistakes(path) == []
    known = language.made(code, cldr.sections(code), False)
    read = language.read(path)
    assert (read.sentences, read.quotes.pairs, read.months) == (known.sentences, known.quotes.pairs, known.months)
    for key in ("relative", "ago", "units", "numbers", "formats", "weekdays"):
        found, expected = getattr(read.dates, key), getattr(known.dates, key)
        assert {k: v for k, v in found.items() if v} == expected if isinstance(found, dict) else found == expected


def test_a_template_is_not_written_over_a_file(tmp_path, capsys):
    assert main(["new", "fi", "--folder", str(tmp_path)]) == 0
    (tmp_path / "fi.toml").write_text("[quotes]\n", "utf-8")
    assert main(["new", "fi", "--folder", str(tmp_path)]) == 1
    assert "is there already" in capsys.readouterr().err
    assert (tmp_path / "fi.toml").read_text("utf-8") == "[quotes]\n"


def test_a_code_that_is_no_language_is_told_in_one_sentence(tmp_path, capsys):
    assert main(["new", "xx", "--folder", str(tmp_path)]) == 1
    assert capsys.readouterr().err == "language: 'xx' is not a language code like sw, nb, sq or de\n"
    assert not list(tmp_path.iterdir())


def test_every_key_has_a_meaning_and_an_example_in_the_template():
    text = template("fi")
    for section, kind in SECTIONS.items():
        for name, each in kind.__dataclass_fields__.items():
            assert f"\n{name} = " in text or f"\n[{section}.{name}]\n" in text
            assert each.metadata["means"][1:] in text
            assert each.metadata["example"]


@pytest.mark.parametrize(
    ("entries", "lines"),
    [
        ({"dash": True}, ["dash = true"]),
        ({"il y a": 1, "l'an": 2}, ['"il y a" = 1', '"l\'an" = 2']),
        ({"pairs": (("“", "”"), ("«", "»"))}, ['pairs = [["“", "”"], ["«", "»"]]']),
        ({"speech": ()}, ["speech = []"]),
        ({"speech": ["said"] * 20}, ["speech = [", *['    "said",'] * 20, "]"]),
    ],
)
def test_values_as_toml(entries, lines):
    assert toml(entries) == lines


def test_whatever_a_word_holds_it_comes_back():
    words = {"a\"b'c\\d\x7fe": "\u2028 # = [x]\t"}
    assert tomllib.loads("\n".join(toml(words))) == words
