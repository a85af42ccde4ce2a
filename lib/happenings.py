"""One happening, once: merges the events of an article that tell of the same thing."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

from lib.dating import Dated
from lib.gazetteer import Place
from lib.model import Article, PartialDate

if TYPE_CHECKING:
    from lib.events import Event

CURRENT = ("MEET", "TRAVEL", "SIGN_AGREEMENT", "STATEMENT", "GIFT", "CEREMONY")
NEWS = timedelta(days=3)
BASIS = {"explicit": 0, "relative": 1, "inferred": 2, "": 3}


def merge(told: list[Event], article: Article) -> list[Event]:
    """The events, in order, those of one happening made one."""
    groups: list[Event] = []
    for event in told:
        same = next((at for at, other in enumerate(groups) if is_same(other, event)), None)
        if same is None:
            groups.append(event)
        else:
            groups[same] = united(groups[same], event)
    return groups


def is_same(one: Event, other: Event) -> bool:
    """Whether two events of an article may be one: same kind and state, and nothing they tell differs."""
    if one.kind != other.kind or one.planned != other.planned:
        return False
    return parties_agree(one, other) and dates_agree(date(one), date(other)) and places_agree(one.place, other.place)


def date(event: Event) -> PartialDate | None:
    return event.dated.date if event.dated else None


def parties_agree(one: Event, other: Event) -> bool:
    """Whether the parties of one event are all among those of the other; nobody named fits everybody."""
    first, second = set(one.participants), set(other.participants)
    return first <= second or second <= first


def dates_agree(one: PartialDate | None, other: PartialDate | None) -> bool:
    return not one or not other or one.holds(other) or other.holds(one)


def places_agree(one: Place | None, other: Place | None) -> bool:
    """Whether two places may be one, or one lies in the other, as far as their country tells."""
    if not one or not other or one.name == other.name:
        return True
    same_country = one.country == other.country or bool(set(one.countries) & {other.country})
    return same_country and (one.kind != other.kind or "site" in (one.kind, other.kind))


def united(one: Event, other: Event) -> Event:
    """Both in one: the parties of both, the better date, the more specific place."""
    from lib.events import SPECIFIC

    dated = min((e.dated for e in (one, other) if e.dated), key=rank, default=None)
    place = min((e.place for e in (one, other) if e.place), key=lambda place: SPECIFIC[place.kind], default=None)
    fuller = one if one.scene.role == "body" and (one.dated or not other.dated) else other
    return replace(
        fuller,
        participants=list(dict.fromkeys([*one.participants, *other.participants])),
        dated=dated,
        date_surface=next((e.date_surface for e in (one, other) if e.dated is dated), ""),
        place=place,
        origin=one.origin or other.origin,
        confidence=max(one.confidence, other.confidence),
        evidence=[*one.evidence, *other.evidence],
    )


def dated_by_lead(told: list[Event], published: PartialDate | None) -> list[Event]:
    """Gives events of the day that tell no date of their own the date their article is about, as inferred."""
    lead = next((event for event in told if is_of_the_day(event, published)), None)
    day = date(lead) if lead else published
    if not day:
        return told
    leading = {name for event in told[:1] + ([lead] if lead else []) for name in event.participants}
    why = f"no date of its own; {'the happening its article leads with' if lead else 'its article'} is dated {day}"
    inferred = Dated(0, 0, day, None, "inferred", why)
    return [replace(event, dated=inferred) if is_undated_news(event, leading) else event for event in told]


def is_of_the_day(event: Event, published: PartialDate | None) -> bool:
    """Whether an event's date lies within three days of publication."""
    when = date(event)
    if not when or event.planned or not published or when.precision != "day":
        return False
    return published.first - NEWS <= when.first <= published.last + NEWS


def is_undated_news(event: Event, leading: set[str]) -> bool:
    return not event.dated and not event.planned and event.kind in CURRENT and bool(leading & set(event.participants))


def rank(dated: Dated) -> tuple:
    return (not dated.date, -len(dated.date.iso) if dated.date else 0, BASIS[dated.basis])
