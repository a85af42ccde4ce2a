"""What is told of a language file: its mistakes, what it lacks, and what it finds in an article."""

import pytest

from lib.commands import language_check
from lib.languages import language

FILE = """
[events.triggers]
MEET = ["kom _ saman"]
"""
ARTICLE = """\
Fundur um brúna

3. mars 2018

Vladimir Putin kom með Donald Trump saman í Hanoi.
"""


@pytest.fixture
def own_files(tmp_path, monkeypatch):
    """A folder for language files that come before those of Parallax."""
    monkeypatch.setenv("PARALLAX_LANGUAGES", str(tmp_path))
    language.get.cache_clear()
    yield tmp_path
    language.get.cache_clear()


def test_a_parted_phrase_among_the_triggers_finds_its_event(own_files):
    (own_files / "is.toml").write_text(FILE, "utf-8")
    (own_files / "bru.txt").write_text(ARTICLE, "utf-8")
    lines = [line for line, _ in language_check.report("is", [own_files / "bru.txt"])]
    assert any("MEET, Vladimir Putin and Donald Trump" in line for line in lines), lines
