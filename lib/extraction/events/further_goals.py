"""The goals of a journey behind its first one: "to Oslo and Rome", "to Oslo, where she speaks, and then to Rome"."""

from __future__ import annotations

from collections.abc import Iterator

from lib.extraction.document import Mention
from lib.extraction.events.triggers import Trigger, hits
from lib.gazetteer.tables import Place

ONWARD_BEFORE = 40  # characters before a place in which "and then to" stands
JOINED_WORDS = 2  # beside "and" between two goals: a preposition and an article
STOPS = ("city", "country", "island")  # what one journey leads to several of


def further_goals(trigger: Trigger, goal: Place) -> Iterator[tuple[Place, bool]]:
    """The places a journey leads to behind its first goal, and whether it goes on to them later."""
    passage = trigger.passage
    if trigger.kind != "TRAVEL" or goal.kind not in STOPS:
        return
    last = next((each for each in passage.places if each.place == goal and each.start > trigger.start), None)
    for mention in passage.places if last else ():
        if last is None or mention.start <= last.start or mention.place.kind not in STOPS or mention.place == goal:
            continue
        is_later = goes_on_to(trigger, mention)
        if is_later or are_joined(trigger, last, mention):
            yield mention.place, is_later
            last = mention


def goes_on_to(trigger: Trigger, mention: Mention) -> bool:
    """Whether "and then to" stands right before a place."""
    start = max(trigger.end, mention.start - ONWARD_BEFORE)
    found = trigger.marks.onward.search(trigger.passage.text[start : mention.start])
    return bool(found) and next(hits(trigger.passage, start + found.start(), mention.start), None) is None


def are_joined(trigger: Trigger, one: Mention, other: Mention) -> bool:
    """Whether only "and" and a preposition stand between two places of a kind."""
    between = trigger.passage.text[one.end : other.start]
    joint = trigger.marks.conjunction.search(between)
    rest = between[: joint.start()] + between[joint.end() :] if joint else ""
    return bool(joint) and one.place.kind == other.place.kind and len(rest.split()) <= JOINED_WORDS and "," not in rest
