"""What must be told of a happening of each kind."""

import pytest

from lib.extraction.events.kinds import (
    AHEAD,
    DATE,
    ENOUGH,
    GROUPS,
    PAIR,
    PARTY,
    PLACE,
    SCENE,
    TIME,
    VEHICLE,
    is_enough,
    is_moment,
    is_of_a_guest,
    is_told_by_parties,
)
from lib.model import EVENT_TYPES


def test_every_kind_that_triggers_tell_of_has_its_needs():
    assert {*ENOUGH} == {*EVENT_TYPES} - {"STATEMENT"}


@pytest.mark.parametrize(
    ("kind", "facts", "enough"),
    [
        ("MEET", {PARTY, PAIR}, True),
        ("MEET", {PARTY}, False),
        ("MEET", {PARTY, TIME}, True),
        ("MEET", {TIME, PLACE}, True),
        ("MEET", {TIME, DATE, PLACE}, True),
        ("MEET", {TIME}, False),
        ("MEET", {PARTY, AHEAD}, True),
        ("TALKS_COLLAPSE", {PARTY}, False),
        ("TALKS_COLLAPSE", {TIME}, True),
        ("TALKS_COLLAPSE", {PLACE}, True),
        ("SIGN_AGREEMENT", {GROUPS}, True),
        ("SIGN_AGREEMENT", set(), False),
        ("MEET", {GROUPS, PLACE}, True),
        ("MEET", {GROUPS}, False),
        ("TRAVEL", {VEHICLE, PLACE}, True),
        ("TRAVEL", {VEHICLE}, False),
        ("TRAVEL", {PARTY}, True),
        ("TRAVEL", {TIME, DATE, PLACE}, True),
        ("TRAVEL", {PLACE}, False),
        ("GIFT", {PARTY}, True),
        ("GIFT", {PLACE}, False),
        ("MILITARY_ACTION", {PARTY}, False),
        ("MILITARY_ACTION", {PARTY, TIME}, True),
        ("MILITARY_ACTION", {PARTY, PLACE}, True),
        ("MILITARY_ACTION", {TIME, PLACE}, True),
        ("SIGN_AGREEMENT", {PARTY}, True),
        ("SIGN_AGREEMENT", {TIME}, True),
        ("ARMS_SUPPLY", {PLACE}, True),
        ("SANCTION_OR_THREAT", {TIME, DATE}, True),
        ("CEREMONY", {PLACE}, True),
        ("CEREMONY", {TIME}, True),
        ("OTHER", {PARTY}, False),
        ("OTHER", {PARTY, PLACE}, True),
        ("OTHER", {PARTY, SCENE}, True),
        ("OTHER", {SCENE}, False),
        ("OTHER", {TIME, DATE}, True),
    ],
)
def test_what_is_enough(kind, facts, enough):
    assert is_enough(kind, facts) is enough


def test_a_scene_between_talks_is_over_on_its_day_and_a_guest_has_a_part_in_it():
    assert is_moment("OTHER", "tour")
    assert not is_moment("OTHER", "strike")
    assert is_of_a_guest("OTHER", "stage")
    assert not is_of_a_guest("MEET", "")


def test_other_parties_make_another_happening_but_not_another_scene():
    assert is_told_by_parties("TRAVEL", "")
    assert is_told_by_parties("OTHER", "invitation")
    assert not is_told_by_parties("OTHER", "tour")
