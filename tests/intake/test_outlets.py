"""Names of agencies and papers, however they are written."""

import pytest

from lib.intake import outlets


@pytest.mark.parametrize(
    ("written", "name"),
    [
        ("Reuters", "Reuters"),
        ("REUTERS", "Reuters"),
        ("  Reuters ", "Reuters"),
        ("The Guardian", "The Guardian"),
        ("reuters", ""),
        ("Bergen", ""),
        ("", ""),
    ],
)
def test_the_canonical_name(written, name):
    assert outlets.canonical(written) == name


def test_an_outlet_is_found_as_a_whole_word():
    assert outlets.pattern().search("The news agency Reuters reports.")[0] == "Reuters"
    assert outlets.pattern().search("Reutersson reports.") is None
