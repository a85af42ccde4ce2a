"""The keys of language files: each says what it means, and its example could stand in a file."""

from dataclasses import fields

import pytest

from lib.languages import file_faults
from lib.languages.keys import SECTIONS

KEYS = [(section, key) for section, kind in SECTIONS.items() for key in fields(kind)]
IDS = [f"{section}.{key.name}" for section, key in KEYS]


@pytest.mark.parametrize(("section", "key"), KEYS, ids=IDS)
def test_the_example_of_a_key_holds_no_fault(section, key):
    assert list(file_faults.of("en.toml", {section: {key.name: key.metadata["example"]}})) == []


@pytest.mark.parametrize(("section", "key"), KEYS, ids=IDS)
def test_a_key_says_what_it_means_on_one_line(section, key):
    assert key.metadata["means"].strip() == key.metadata["means"] != ""
    assert "\n" not in key.metadata["means"]


@pytest.mark.parametrize(("section", "key"), KEYS, ids=IDS)
def test_a_value_of_another_shape_is_one_fault(section, key):
    (fault,) = file_faults.of("en.toml", {section: {key.name: 7}})
    assert fault.startswith(f"en.toml {section}.{key.name}: must be ")
