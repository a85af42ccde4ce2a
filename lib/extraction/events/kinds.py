"""What the kinds of happenings differ in: who acts in them, how long they last, and what must be told of one."""

from __future__ import annotations

from lib.languages.keys import SCENES

BETWEEN_STATES = ("SIGN_AGREEMENT", "ARMS_SUPPLY", "MILITARY_ACTION", "SANCTION_OR_THREAT", "TALKS_COLLAPSE")
MOMENTS = ("MEET", "TRAVEL", "SIGN_AGREEMENT", "GIFT", "CEREMONY")  # over on the day they happen
PAIRS = ("MEET", "SIGN_AGREEMENT", "GIFT")  # what nobody does alone
OF_THE_DAY = ("MEET", "TRAVEL", "SIGN_AGREEMENT", "STATEMENT", "GIFT", "CEREMONY")  # what news is about
GUESTS = ("TRAVEL", "CEREMONY")  # what a guest does and is given
ASIDES = ("TRAVEL", "CEREMONY")  # often named only to say when something else took place
SET_PIECES = ("meal", "concert", "wreath")  # moments that are told even so: "after the banquet"

# Facts a sentence may tell; "time" is any date expression, "date" one whose meaning is known, "ahead" what is planned
PARTY, PAIR, TIME, DATE, PLACE, AHEAD = "party", "two parties", "time", "date", "place", "ahead"
GROUPS, VEHICLE = "groups", "vehicle"  # those who meet or travel without a name; what travellers are on
SCENE = "scene"  # what a guest does between talks
ANY_ONE = ({PARTY}, {TIME}, {PLACE})
TWO_SIDES = ({PAIR}, {PARTY, TIME}, {PARTY, AHEAD}, {TIME, PLACE}, {GROUPS, TIME}, {GROUPS, PLACE})
SOMEBODY = ({PARTY},)
A_JOURNEY = ({PARTY}, {TIME, PLACE}, {PLACE, AHEAD}, {VEHICLE, PLACE}, {GROUPS, PLACE})
ENOUGH: dict[str, tuple[set[str], ...]] = {  # one of these sets must be told
    "MEET": TWO_SIDES,
    "TALKS_COLLAPSE": (*TWO_SIDES, {TIME}, {PLACE}),
    "TRAVEL": A_JOURNEY,
    "GIFT": SOMEBODY,
    "CEREMONY": ANY_ONE,
    "SIGN_AGREEMENT": (*ANY_ONE, {GROUPS}),
    "ARMS_SUPPLY": ANY_ONE,
    "SANCTION_OR_THREAT": ANY_ONE,
    "MILITARY_ACTION": ({PARTY, TIME}, {PARTY, PLACE}, {TIME, PLACE}),
    "OTHER": ({TIME}, {PLACE}, {SCENE, PARTY}),
}


def is_moment(kind: str, moment: str) -> bool:
    """Whether a happening is over on the day it happens: talks, a journey, a tour of a plant."""
    return kind in MOMENTS or moment in SCENES


def is_told_by_parties(kind: str, moment: str) -> bool:
    """Whether other parties make another happening: two together are not one who travels, an invitation no opening."""
    return kind in ("TRAVEL", "OTHER") and moment not in SCENES


def is_of_a_guest(kind: str, moment: str) -> bool:
    """Whether whom an article is about has a part in a happening that names nobody."""
    return kind in GUESTS or moment in SCENES


def is_enough(kind: str, facts: set[str]) -> bool:
    """Whether what a sentence tells makes a happening of that kind."""
    return any(needed <= facts for needed in ENOUGH[kind])
