"""When and where a happening took place, by the dates and places around its trigger."""

from __future__ import annotations

from lib.extraction.document import Dated, Mention, Passage
from lib.extraction.events.participants import STATES, counted_in
from lib.extraction.events.triggers import Span, follows, grammar, segment_of
from lib.extraction.people import known_people
from lib.gazetteer.geocoder import Place
from lib.languages.lexicon import Hit

SPECIFIC = {"site": 0, "island": 1, "city": 2, "other": 3, "region": 4, "country": 5}
MOMENTS = ("MEET", "TRAVEL", "SIGN_AGREEMENT", "GIFT", "CEREMONY")
NEAR_DATE = 60  # characters between a happening and the date that is its own
NEAR_OBJECT = 25  # characters between "visited" and what was visited


def date_of(passage: Passage, hit: Hit, clause: Span) -> Dated | None:
    """The date of the clause, else one told before it; "the first since 2000" does not date what happened once."""
    lasting = hit.value not in MOMENTS or (hit.value == "MEET" and len(counted_in(passage)) > 0)
    known = [dated for dated in passage.dates if (dated.date or dated.why) and (lasting or not dated.since)]
    here = [dated for dated in known if clause[0] <= dated.start < clause[1] and is_nearest(passage, hit, dated)]
    resolved = [dated for dated in here if dated.date] or here
    if resolved:
        return max(resolved, key=precision)
    low, high = segment_of(passage, hit)
    beside = [each for each in known if low <= each.start < high and each.date and is_nearest(passage, hit, each)]
    if beside:  # "the talks that took place in February"
        return min(beside, key=lambda dated: abs(dated.start - hit.start))
    before = [dated for dated in known if dated.start < clause[0]]
    if len(before) != 1 or (not before[0].since and tells_of_others(passage, before[0], clause)):
        return None
    return before[0]


def is_nearest(passage: Passage, hit: Hit, dated: Dated) -> bool:
    """Whether no other happening stands between a trigger and a date behind it."""
    between = grammar(passage.spoken)["triggers"].finditer(passage.text, hit.end, max(hit.end, dated.start))
    return next(between, None) is None


def tells_of_others(passage: Passage, dated: Dated, clause: Span) -> bool:
    """Whether an earlier date belongs to a happening of its own."""
    triggers = grammar(passage.spoken)["triggers"].finditer(passage.text, passage.start, clause[0])
    return any(abs(hit.start - dated.start) < NEAR_DATE for hit in triggers)


def precision(dated: Dated) -> tuple:
    """Prefers the more precise date, then one that stands in the text, then the first."""
    return len(dated.date.iso) if dated.date else 0, dated.basis == "explicit", -dated.start


def place_of(passage: Passage, clause: Span, hit: Hit) -> tuple[Place | None, Place | None]:
    """Where it happened, or where a journey led, and where that began; only places behind a preposition count."""
    told = [(mention, part_of(passage, mention, hit)) for mention in passage.places]
    origin = [mention for mention, part in told if part == "origin"]
    at = [mention for mention, part in told if part == "at"]
    inside = [mention for mention in at if clause[0] <= mention.start < clause[1]]
    if hit.value in ("TRAVEL", "MILITARY_ACTION"):  # "reached Moscow", "the invasion of Ukraine"
        near = [each for each, part in told if part != "origin" and 0 < each.start - hit.end < NEAR_OBJECT]
        inside = [each for each in near if each.end <= clause[1]][:1] or inside
    if not inside and hit.value not in STATES and len({mention.place.country for mention in at}) == 1:
        inside = at
    if hit.value == "MILITARY_ACTION":  # what was hit stands nearer than what it was made in
        inside = sorted(inside, key=lambda mention: abs(mention.start - hit.start))[:1]
    start = origin[0].place if origin and hit.value == "TRAVEL" else None
    return (most_specific(inside), start) if inside else (None, start)


def part_of(passage: Passage, mention: Mention, hit: Hit) -> str:
    """What a place has to do with a happening, by the word before it: "at", "origin", or nothing."""
    marks = grammar(passage.spoken)
    before = passage.text[max(passage.start, mention.start - 24) : mention.start]
    holds_office = any(actor.kind == "person" and actor.start - mention.end == 1 for actor in passage.actors)
    did_it = hit.value == "MILITARY_ACTION" and follows(marks["by"], before)
    if holds_office or did_it or is_home_of_the_one_before(passage, mention):
        return ""
    if follows(marks["origin"], before):
        return "origin"
    return "at" if follows(marks["to"], before) or mention.place.kind in ("site", "island") else ""


def is_home_of_the_one_before(passage: Passage, mention: Mention) -> bool:
    """Whether a country only tells where somebody is from: "President A of B"."""
    before = [actor for actor in passage.actors if actor.kind == "person" and 0 < mention.start - actor.end < 8]
    is_country = mention.place.kind == "country"
    return is_country and bool(before) and known_people.country_of(before[-1].name) == mention.place.country


def most_specific(mentions: list[Mention]) -> Place:
    return min(mentions, key=lambda mention: (SPECIFIC[mention.place.kind], mention.start)).place
