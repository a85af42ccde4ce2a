"""The dates that an expression may point back to."""

import pytest

from lib.extraction.dates.told_before import Before, Told
from lib.model import PartialDate

DAY, MONTH = 10, 7  # characters of an ISO date


def before(*told):
    return Before(tuple(Told(PartialDate(iso), *rest) for iso, *rest in told))


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ([("2018-03-03", 1), ("2018-03-05", 1)], "2018-03-05"),
        ([("2018-03-03", 2), ("1950", 1)], "2018-03-03"),  # a year by the way
        ([("2018-03-03", 2), ("1950", 0)], "1950"),  # its own sentence tells of that year
        ([("2018-03-03", 0), ("1950", 0)], "2018-03-03"),
        ([], None),
    ],
)
def test_the_last_date_that_is_known_well_enough(told, expected):
    found = before(*told).last(DAY)
    assert (found.iso if found else None) == expected


def test_only_so_many_sentences_ago():
    assert before(("2018-03-03", 3)).last(DAY, sentences=2) is None


def test_the_day_of_a_section_is_that_of_its_paragraph_or_heading():
    assert before(("2018-03-03", 3, False)).in_section(DAY) is None
    assert before(("2018-03-03", 3, False, True)).in_section(DAY) == PartialDate("2018-03-03")
    assert before(("2018-03-03", 1, True)).in_section(DAY) == PartialDate("2018-03-03")


def test_a_heading_of_the_next_day_is_not_counted_from():
    told = [("2018-03-03", 4, False), ("2018-03-04", 1, False, True)]
    assert before(*told).counted_from(1, DAY) == PartialDate("2018-03-03")
    assert before(*told).counted_from(-1, DAY) == PartialDate("2018-03-04")
