"""The day of what tells none but was done by the same two: that on which they are told to have been together."""

from __future__ import annotations

from collections.abc import Iterable

from lib.extraction.document import Event
from lib.extraction.events.kinds import is_moment
from lib.extraction.events.triggers import hits
from lib.model import PartialDate

PAIR = 2
RECALLED = ("SIGN_AGREEMENT",)  # what is done once, so that whoever names it again means that


def day_together(event: Event, before: Iterable[Event]) -> PartialDate | None:
    """The day of the last happening before that an event belongs to: its parties were in it, or it is named again."""
    fitting = (each for each in reversed(list(before)) if is_told_once(each) and belongs_to(event, each))
    return next((each.dated.date for each in fitting if each.dated), None)


def is_told_once(event: Event) -> bool:
    """Whether a happening of a day is told with two parties or more that its sentences name."""
    day = event.dated.date if event.dated else None
    is_past = is_moment(event.kind, event.moment) and not event.planned
    return is_past and bool(day and day.precision == "day") and len(event.named) >= PAIR


def belongs_to(event: Event, other: Event) -> bool:
    """Whether all parties of an event were in another, and they are two or its sentence names the other again."""
    parties = set(event.participants)
    if not parties or not parties <= set(other.named):
        return False
    return len(parties) >= PAIR or names_again(event, other)


def names_again(event: Event, other: Event) -> bool:
    """Whether a sentence behind tells of a signing again: "the talks preceded the signing"."""
    passage = event.passage
    is_behind = other.passage.number < passage.number and other.kind in RECALLED
    return is_behind and any(hit.value == other.kind for hit in hits(passage, passage.start, passage.end))
