"""What a reader is told whose text has no English: what is the matter, and the command that would help."""

from __future__ import annotations

import installed
import pytest

from lib.packages import advice


@pytest.fixture
def packages(tmp_path, monkeypatch):
    monkeypatch.setenv("ARGOS_PACKAGES_DIR", str(tmp_path / "packages"))
    return tmp_path / "packages"


def test_of_a_text_whose_language_is_unknown_it_is_to_be_stated(packages):
    assert "state it in metadata.csv" in advice.missing("") and "install" not in advice.missing("")


def test_without_a_package_the_command_that_fetches_one_and_its_size_are_told(packages):
    told = advice.missing("sw")
    assert "no translation package for Swahili" in told
    assert "“python -m lib.models install sw” fetches one from the internet (" in told and " MB)" in told


def test_with_a_package_it_is_only_not_translated_yet(packages):
    installed.packages(packages, "sw")
    told = advice.missing("sw")
    assert "this Swahili text is not translated on this machine yet" in told and "install" not in told


def test_of_a_language_that_no_source_is_known_for_one_may_be_brought(packages):
    assert "no translation package for Maori. None is known" in advice.missing("mi").replace("Māori", "Maori")
    assert "install --file FILE.argosmodel" in advice.package("mi")


@pytest.mark.parametrize("language", ["sw", "mi"])
def test_own_english_may_always_be_added(packages, language):
    assert "python -m lib.memory add FILE.csv" in advice.missing(language)
