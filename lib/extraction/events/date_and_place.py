"""When and where a happening took place, by the dates and places around its trigger.

For both an ordered list of rules, of which the first that finds something holds.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import cache, cached_property
from typing import NamedTuple

from lib.extraction.dates.resolution import shifted
from lib.extraction.document import Dated, Mention, Passage, Quote
from lib.extraction.events import capitals
from lib.extraction.events.bystanders import belongs_to_office
from lib.extraction.events.kinds import BETWEEN_STATES, MOMENTS
from lib.extraction.events.participants import counted_in
from lib.extraction.events.places_before import place_told_before
from lib.extraction.events.triggers import (
    PREPOSITION_BEFORE,
    SPARE_WORDS,
    Grammar,
    Trigger,
    ends_in,
    follows,
    grammar,
    hits,
    holds_trigger,
    is_adverbial,
    is_object,
    is_of_saying,
    segment_of,
    told_where,
    where_clause,
)
from lib.extraction.people import known_people
from lib.gazetteer.tables import Place
from lib.languages import date_expressions
from lib.languages.language import Language
from lib.languages.lexicon import Hit, compile_phrases
from lib.languages.tokens import folded

SPECIFIC = {"site": 0, "island": 1, "city": 2, "other": 3, "region": 4, "country": 5}
NEAR_DATE = 60  # characters between a happening and the date that is its own
RIGHT_BEHIND = re.compile(r",\s+(?:[^\W\d_]{1,4}\s+)?")  # a comma and a preposition
MATTER_BEFORE = 60  # characters before a place in which the noun stands that it belongs to
TALKED = ("MEET", "SIGN_AGREEMENT", "TALKS_COLLAPSE", "SANCTION_OR_THREAT")  # whose matter may be a place
SINCE_WORDS = 5  # between "since" and its date: "since he took office in"
COUNTED_WORDS = 2  # between "two days after" and what happened
SUBJECT_WORDS = 2  # between somebody and the verb that tells what that one did
CLAUSE_WORDS = 12  # between "two months after" and "broke down"
ASIDE_WORDS = 3  # between "before" and the meeting: "before the start of the"
OPENING_WORDS = 2  # before the place that a sentence opens with
NEAR_HOME = 8  # characters between a person and the country that person is from


# --- when ---


def date_of(trigger: Trigger) -> Dated | None:
    """The date of the clause, else one told beside or before it."""
    own = date_before_when(trigger) or date_counted_back(trigger)
    if own:
        return own
    known = dates_that_count(trigger)
    return next(filter(None, (rule(trigger, known) for rule in DATES)), None)


def date_before_when(trigger: Trigger) -> Dated | None:
    """ "since September, when X came to Oslo": the date that a clause opened by "when" tells of."""
    passage, when = trigger.passage, date_expressions.grammar(trigger.passage.spoken.code).when
    for dated in passage.dates if passage.spoken.dates.when else ():
        opening = when.match(passage.text, dated.end, passage.end)
        if not opening or not dated.date or quote_around(passage, dated.start) != quote_around(passage, trigger.start):
            continue
        start, end = segment_of(passage, opening.end(), opening.end())
        if opening.start() < trigger.end and max(start, dated.end) <= trigger.start < end:
            return replace(dated, date_end=None, since=False)
    return None


def date_counted_back(trigger: Trigger) -> Dated | None:
    """ "came on Sunday, two days after the storm", "a year since the pact": counted back from the day of the sentence.

    Where the sentence tells no day, it is left to that of the story.
    """
    passage = trigger.passage
    at = (trigger.end if trigger.kind == "TALKS_COLLAPSE" else trigger.start) - passage.start
    counts = (each for each in date_expressions.counts_from(passage.source, passage.spoken) if each.end <= at)
    near = (each for each in counts if is_counted_from(trigger, each))
    count = next(near, None)
    if not count:
        return None
    start, end = passage.start + count.start, passage.start + count.end
    told = [each for each in passage.dates if each.date and not start <= each.start < end and not each.since]
    why = f"{count.unit} -{count.number} from"
    if not told:
        back = (count.unit, count.number)
        return Dated(start, end, None, why=f"{why} a day that was not found", back=back)
    base = told[0].date
    if not base or (count.unit in ("day", "week") and base.precision != "day"):
        return Dated(start, end, None, why=f"{why} {base}")
    return Dated(start, end, shifted(base, count.unit, -count.number), None, "relative", f"{why} {base}", aside=True)


def is_counted_from(trigger: Trigger, count: date_expressions.Count) -> bool:
    """Whether only an article, an adjective or who owns it stands between a count and a happening's noun.

    Where its verb tells that talks broke down, they and who talked may stand between: "after his talks with X failed".
    """
    passage, start = trigger.passage, trigger.passage.start + count.end
    between = passage.text[start : max(start, trigger.start)]
    if trigger.marks.punctuation.search(between):
        return False
    first = next(hits(passage, start, trigger.start), None)
    if first and len(passage.text[start : first.start].split()) <= COUNTED_WORDS and goes_on(trigger, first):
        return True
    if trigger.kind == "TALKS_COLLAPSE" and all(hit.value == "MEET" for hit in hits(passage, start, trigger.start)):
        return len(between.split()) <= CLAUSE_WORDS
    return len(between.split()) <= COUNTED_WORDS


def goes_on(trigger: Trigger, first: Hit) -> bool:
    """Whether a trigger behind another is told of the same: nobody stands right before it who does something else."""
    passage = trigger.passage
    between = (each for each in passage.actors if first.end <= each.start and each.end <= trigger.start)
    people = (actor for actor in between if actor.kind in ("person", "pronoun", "they"))
    return all(len(passage.text[actor.end : trigger.start].split()) > SUBJECT_WORDS for actor in people)


def dates_that_count(trigger: Trigger) -> list[Dated]:
    """The dates of a sentence; "the first since 2000" does not date what happened once."""
    passage = trigger.passage
    lasts = trigger.kind not in MOMENTS or (trigger.kind == "MEET" and bool(counted_in(passage)))
    told = [dated for dated in passage.dates if (dated.date or dated.why) and not is_in_a_name(passage, dated)]
    told = [dated for dated in told if lasts or not (dated.since or is_of_since(trigger, dated))]
    within = quote_around(passage, trigger.start)
    same = [dated for dated in told if quote_around(passage, dated.start) == within]
    return [dated for dated in same if not is_of_report(trigger, dated) and not is_of_noun(trigger, dated)]


def is_in_a_name(passage: Passage, dated: Dated) -> bool:
    """Whether what looks like a month of another calendar is somebody's name: "Rajab"."""
    people = (actor for actor in passage.actors if actor.kind == "person" and not dated.date)
    return any(actor.start <= dated.start < actor.end for actor in people)


def is_of_since(trigger: Trigger, dated: Dated) -> bool:
    """Whether a date only tells since when: "his first visit since he took office in 2014"."""
    if dated.date_end and not dated.since:
        return False  # “desde el 29 de abril hasta el 2 de mayo”
    passage, start = trigger.passage, segment_of(trigger.passage, dated.start, dated.end)[0]
    since = since_words(passage.spoken)
    behind = since.behind.match(passage.text, dated.end, passage.end)
    if behind and dated.start < trigger.start:
        return not holds_trigger(passage, behind.start(), behind.end())
    opening = list(since.before.finditer(passage.text, max(start, trigger.end), dated.start))
    if not opening or len(passage.text[opening[-1].end() : dated.start].split()) > SINCE_WORDS:
        return False
    return not holds_trigger(passage, opening[-1].end(), dated.start)


class SinceWords(NamedTuple):
    before: re.Pattern[str]
    behind: re.Pattern[str]


@cache
def since_words(spoken: Language) -> SinceWords:
    """The words for since when; those behind a date stand behind what it belongs to: Korean “2021년 취임 이후”."""
    words = spoken.dates
    behind = rf"\s*(?:\w+\s+){{0,2}}?{compile_phrases(words.since_clause_behind).pattern}"
    before = compile_phrases((*words.since, *words.since_clause))
    return SinceWords(before, re.compile(behind, re.IGNORECASE))


def is_of_noun(trigger: Trigger, dated: Dated) -> bool:
    """Whether a date belongs to what is told of a noun beside: "at the graves of the soldiers who fell in 1945"."""
    passage, marks = trigger.passage, trigger.marks
    if is_of_noun_behind(trigger, dated):
        return True
    relative = relative_words(passage.spoken)
    start, end = segment_of(passage, dated.start, dated.end)
    opening = list(relative.finditer(passage.text, start, dated.start))
    if not opening or dated.since or marks.conjunction.search(passage.text, opening[-1].end(), dated.start):
        return False
    at = opening[-1].start()
    return not at <= trigger.start < end and not trigger.start <= at < trigger.end


def is_of_noun_behind(trigger: Trigger, dated: Dated) -> bool:
    """Whether the verb of a date only tells of the noun behind it: Korean “2002년에 들렀던 식당”."""
    forms = compile_phrases(trigger.passage.spoken.events.relative_behind)
    found = forms.search(trigger.passage.text, dated.end, max(dated.end, trigger.start))
    return bool(found) and not (dated.date and dated.date.precision == "day")


def is_told_of_noun(passage: Passage, dated: Dated) -> bool:
    """Whether a date stands in what is told of a noun: "from Oslo, where the bridge was opened on Monday"."""
    start, _ = segment_of(passage, dated.start, dated.end)
    return any(relative_words(passage.spoken).finditer(passage.text, start, dated.start))


@cache
def relative_words(spoken: Language) -> re.Pattern[str]:
    """What opens a clause about the noun before; in some languages only behind a comma."""
    words = compile_phrases(spoken.events.relative)
    if not spoken.events.relative_comma:
        return words
    return re.compile(rf"(?<=,\s){words.pattern}|(?<=,\s\w{{2}}\s){words.pattern}", re.IGNORECASE)


def is_of_report(trigger: Trigger, dated: Dated) -> bool:
    """Whether a date is that of the saying, and the happening what is said: "said on Monday that X will come"."""
    passage, start = trigger.passage, trigger.passage.start
    return is_of_saying(trigger.marks, passage.source, dated.start - start, dated.end - start, trigger.start - start)


def quote_around(passage: Passage, at: int) -> Quote | None:
    """The direct quote that holds a position: what is said in one does not date what is told outside of it."""
    return next((quote for quote in passage.document.direct if quote.start <= at < quote.end), None)


def date_in_own_part(trigger: Trigger, known: list[Dated]) -> Dated | None:
    """ "left A on Sunday and reached B on Tuesday": of a clause that tells of several, the part that is its own."""
    part = trigger.part
    if part == trigger.clause:
        return None
    here = [dated for dated in known if part[0] <= dated.start < part[1] and dated.date]
    return max(here, key=precision, default=None)


def date_in_clause(trigger: Trigger, known: list[Dated]) -> Dated | None:
    start, end = trigger.clause
    here = [dated for dated in known if start <= dated.start < end and is_nearest(trigger, dated)]
    here = [dated for dated in here if not is_of_part_before(trigger, dated, here)]
    return max([dated for dated in here if dated.date] or here, key=precision, default=None)


def is_of_part_before(trigger: Trigger, dated: Dated, others: list[Dated]) -> bool:
    """Whether another date stands between a date and a trigger behind an "and": "rests today and on Monday flies"."""
    between = (each for each in others if dated.end <= each.start < trigger.start and each.date)
    text, joint = trigger.passage.text, trigger.marks.conjunction
    return any(
        joint.search(text, dated.end, each.start) and holds_trigger(trigger.passage, trigger.passage.start, each.start)
        for each in between
    )


def date_right_behind(trigger: Trigger, known: list[Dated]) -> Dated | None:
    """ "met in Turku, Finland, on Tuesday": behind the comma that ends the clause, and no "and" before it."""
    passage, end = trigger.passage, trigger.clause[1]
    for each in known:
        gap = passage.text[end : each.start] if each.start >= end else "-"
        if each.date and RIGHT_BEHIND.fullmatch(gap) and not trigger.marks.conjunction.search(gap):
            return each
    return None


def date_beside(trigger: Trigger, known: list[Dated]) -> Dated | None:
    """ "the talks that took place in February"."""
    start, end = segment_of(trigger.passage, trigger.start, trigger.end)
    beside = [each for each in known if start <= each.start < end and each.date and is_nearest(trigger, each)]
    return min(beside, key=lambda dated: abs(dated.start - trigger.start), default=None)


def only_date_before(trigger: Trigger, known: list[Dated]) -> Dated | None:
    before = [dated for dated in known if dated.start < trigger.clause[0]]
    before = [each for each in before if not any(is_part_of(other, each) for other in before)]
    if len({dated.date for dated in before}) != 1 or (not before[0].since and tells_of_others(trigger, before[0])):
        return None
    return before[0]


def is_part_of(one: Dated, other: Dated) -> bool:
    """Whether a date lies in another that is less precise: "this year: in May"."""
    days = one.date, other.date
    return bool(days[0] and days[1] and days[0] != days[1] and days[0].iso.startswith(days[1].iso))


def only_date_opening(trigger: Trigger, known: list[Dated]) -> Dated | None:
    """The one date of a sentence, where all that it tells stands behind it: "on Monday a parade, a dinner"."""
    if len(known) != 1 or known[0].since or known[0].start > trigger.start:
        return None
    return None if holds_trigger(trigger.passage, trigger.passage.start, known[0].start) else known[0]


def only_date_behind(trigger: Trigger, known: list[Dated]) -> Dated | None:
    """The one date of a sentence that tells of nothing else: "who hated flying, went there and back in 2001"."""
    if len(known) != 1 or known[0].since or known[0].start < trigger.end:
        return None
    passage = trigger.passage
    is_all = all(hit.value == trigger.kind for hit in hits(passage, passage.start, passage.end))
    start, _ = segment_of(passage, known[0].start, known[0].end)
    aside = aside_words(passage.spoken).search(passage.text, start, known[0].start)
    return known[0] if is_all and known[0].date and not aside else None


@cache
def aside_words(spoken: Language) -> re.Pattern[str]:
    """What opens a part of a sentence that only tells when: "since", "after", "when"."""
    words = spoken.events
    return compile_phrases((*words.subordinate, *words.adjunct, *spoken.dates.since))


def date_counted_behind(trigger: Trigger, known: list[Dated]) -> Dated | None:
    """ "protested on Friday against the pact that they signed two days earlier": of the happening it stands beside."""
    passage = trigger.passage
    for dated in known:
        others = [each for each in known if each.date and each.end <= min(dated.start, trigger.start)]
        if not (dated.aside and dated.date and others):
            continue
        is_behind = trigger.end <= dated.start and not is_parted(trigger, dated)
        if is_behind and next(hits(passage, trigger.end, dated.start), None) is None:
            return dated
    return None


def is_parted(trigger: Trigger, dated: Dated) -> bool:
    """Whether a comma or "and" stands between a trigger and a date behind it."""
    text, marks = trigger.passage.text, trigger.marks
    stretch = trigger.end, dated.start
    return bool(marks.punctuation.search(text, *stretch) or marks.conjunction.search(text, *stretch))


DATES = (
    date_counted_behind,
    date_in_own_part,
    date_in_clause,
    date_right_behind,
    date_beside,
    only_date_before,
    only_date_opening,
    only_date_behind,
)


def is_nearest(trigger: Trigger, dated: Dated) -> bool:
    """Whether no other happening stands between a trigger and a date behind it."""
    between = hits(trigger.passage, trigger.end, max(trigger.end, dated.start))
    return all(is_told_with(trigger, hit) for hit in between)


def is_told_with(trigger: Trigger, hit: Hit) -> bool:
    """Whether a trigger behind only goes on with the same happening: "the earthquake struck", "the strike ended"."""
    text, marks = trigger.passage.text, trigger.marks
    joint = marks.conjunction.search(text, trigger.end, hit.start) or marks.punctuation.search(
        text, trigger.end, hit.start
    )
    nobody = not any(trigger.end <= actor.start < hit.start for actor in trigger.passage.actors)
    return hit.value == trigger.kind and nobody and not joint


def tells_of_others(trigger: Trigger, dated: Dated) -> bool:
    """Whether an earlier date belongs to a happening of its own."""
    passage = trigger.passage
    earlier = grammar(passage.spoken).triggers.finditer(passage.text, passage.start, trigger.clause[0])
    return any(abs(hit.start - dated.start) < NEAR_DATE for hit in earlier)


def precision(dated: Dated) -> tuple[int, bool, int]:
    """Prefers the more precise date, then one that stands in the text, then the first."""
    return len(dated.date.iso) if dated.date else 0, dated.basis == "explicit", -dated.start


# --- where ---


@dataclass(frozen=True)
class Places:
    """The places of a trigger's sentence by what they have to do with it."""

    trigger: Trigger
    parts: list[tuple[Mention, str]]

    @property
    def origins(self) -> list[Mention]:
        return [mention for mention, part in self.parts if part == "origin"]

    @cached_property
    def at(self) -> list[Mention]:
        """Those behind a preposition."""
        return [mention for mention, part in self.parts if part == "at"]

    @property
    def not_origins(self) -> list[Mention]:
        return [mention for mention, part in self.parts if part not in ("origin", "matter")]


def place_of(trigger: Trigger) -> Place | None:
    """Where it happened, or where a journey led."""
    places = places_around(trigger)
    found = next(filter(None, (rule(places) for rule in rules_for(trigger))), [])
    return most_specific(found) if found else place_told_before(trigger)


def origin_of(trigger: Trigger) -> Place | None:
    """Where a journey began."""
    origins = places_around(trigger).origins if trigger.kind == "TRAVEL" else []
    return origins[0].place if origins else None


def places_around(trigger: Trigger) -> Places:
    mentions = sorted([*trigger.passage.places, *capitals.told(trigger.passage)], key=lambda each: each.start)
    if opens_aside(trigger):
        behind = next(hits(trigger.passage, trigger.end, trigger.passage.end), None)
        end = behind.start if behind else trigger.passage.end
        mentions = [each for each in mentions if trigger.start <= each.start < end]
    return Places(trigger, [(mention, part_of(trigger, mention)) for mention in mentions])


def opens_aside(trigger: Trigger) -> bool:
    """Whether a meeting only tells when something else happened: "before the meeting began, X had fired missiles"."""
    if trigger.kind != "MEET":
        return False
    before = trigger.passage.text[trigger.clause[0] : trigger.start]
    after = list(trigger.marks.aside.finditer(before))
    is_right_before = bool(after) and len(before[after[-1].end() :].split()) <= ASIDE_WORDS
    return is_right_before and holds_other(trigger)


def holds_other(trigger: Trigger) -> bool:
    """Whether something that states do to each other is told behind in the sentence."""
    behind = hits(trigger.passage, trigger.end, trigger.passage.end)
    return any(hit.value in ("MILITARY_ACTION", "SANCTION_OR_THREAT", "ARMS_SUPPLY") for hit in behind)


def object_of_verb(places: Places) -> list[Mention]:
    """ "reached Moscow", "the invasion of Ukraine": right behind the trigger, or before a verb that comes last."""
    trigger = places.trigger
    beside = [each for each in places.not_origins if is_object(trigger.passage, trigger, each)]
    if trigger.passage.spoken.events.verb_last:
        return beside[-1:]
    here = [each for each in beside if each.end <= trigger.clause[1]]
    return sorted(here, key=lambda each: each.start < trigger.start)[:1]


def struck_in_clause(places: Places) -> list[Mention]:
    """ "an earthquake struck the city of X": right behind a verb whose object is the place."""
    trigger, (start, end) = places.trigger, places.trigger.clause
    mentions = [each for each in places.not_origins if start <= each.start < end]
    return [each for each in mentions if trigger.marks.striking.search(trigger.passage.text, start, each.start)]


def in_clause(places: Places) -> list[Mention]:
    """Those of the clause; of its own part where each has a day: "left A on Sunday and reached B on Tuesday"."""
    trigger = places.trigger
    start, end = trigger.part if has_parts_with_days(trigger) else trigger.clause
    here = [mention for mention in places.at if start <= mention.start < end]
    return [each for each in here if trigger.kind != "TRAVEL" or not is_of_another_journey(trigger, each)]


def in_own_part(places: Places) -> list[Mention]:
    """Those that no "and" parts from the happening, where its clause tells of others."""
    start, end = places.trigger.part
    is_part = (start, end) != places.trigger.clause
    return [mention for mention in places.at if is_part and start <= mention.start < end]


def has_parts_with_days(trigger: Trigger) -> bool:
    """Whether what "and" joins in a clause has a day of its own on both sides."""
    (start, end), part = trigger.clause, trigger.part
    dates = [dated for dated in trigger.passage.dates if start <= dated.start < end and dated.date]
    own = {dated.date for dated in dates if part[0] <= dated.start < part[1]}
    return bool(own) and any(dated.date not in own for dated in dates)


def in_own_stretch(places: Places) -> list[Mention]:
    """Of a clause that tells of several happenings what stands behind this one: "was in A and flew to meet X in B"."""
    trigger = places.trigger
    if trigger.passage.spoken.events.verb_last:
        return []
    start, end = trigger.clause
    following = next((hit.start for hit in hits(trigger.passage, trigger.end, end)), end)
    if following == end and not holds_trigger(trigger.passage, start, trigger.start):
        return []
    return [mention for mention in places.at if trigger.end <= mention.start < following]


def before_where(places: Places) -> list[Mention]:
    """ "reached A, where B received him", "reached A on Monday, where …"."""
    trigger, at = places.trigger, where_clause(places.trigger)
    if at is None:
        return []
    before = [mention for mention, part in places.parts if mention.end <= at and part != "matter"]
    text = trigger.passage.text
    return [
        each
        for each in before[-1:]
        if len(text[each.end : at].split()) <= SPARE_WORDS or is_adverbial(trigger.passage, each.end, at)
    ]


def nearest_in_clause(places: Places) -> list[Mention]:
    """What was hit stands nearer than what it was made in."""
    return sorted(in_clause(places), key=lambda mention: abs(mention.start - places.trigger.start))[:1]


def in_sentence_of_one_country(places: Places) -> list[Mention]:
    """All places of the sentence, where they lie in one country, and no other happening has them in its clause.

    Who travels is where the next thing happens, unless the clause tells from where: "left A, and on Tuesday reached B".
    """
    trigger = places.trigger
    one_country = len({mention.place.country for mention in places.at}) == 1
    if not one_country or has_parts_with_days(trigger):
        return []
    if trigger.kind == "TRAVEL" and not any(
        trigger.clause[0] <= each.start < trigger.clause[1] for each in places.origins
    ):
        return [mention for mention in places.at if not is_of_another_journey(trigger, mention)]
    return [mention for mention in places.at if not is_of_another(trigger, mention)]


def opening_sentence(places: Places) -> list[Mention]:
    """ "In Oslo talks await her, a dinner and a wreath": the place a sentence opens with, if nobody speaks there."""
    passage, trigger = places.trigger.passage, places.trigger
    first = next(iter(places.at), None)
    if first is None or first.start >= trigger.start or trigger.kind not in MOMENTS:
        return []
    before, behind = passage.text[passage.start : first.start], (first.end, trigger.start)
    journeys = (hit for hit in hits(passage, *behind) if hit.value == "TRAVEL")
    is_left = any(journeys) or bool(trigger.marks.speech.search(passage.text, *behind))
    return [] if is_left or len(before.split()) > OPENING_WORDS else [first]


def is_of_another_journey(trigger: Trigger, mention: Mention) -> bool:
    """Whether another word for a journey stands nearer before a place: "X's journey follows Y's visit to A".

    Where verbs come last, behind it.
    """
    if trigger.passage.spoken.events.verb_last and mention.start > trigger.end:
        return any(hit.value == "TRAVEL" for hit in hits(trigger.passage, mention.end, trigger.clause[1]))
    between = hits(trigger.passage, trigger.end, mention.start) if mention.start > trigger.end else ()
    return any(hit.value == "TRAVEL" for hit in between)


def is_of_another(trigger: Trigger, mention: Mention) -> bool:
    """Whether a place stands between commas that hold another happening, and not this one."""
    start, end = segment_of(trigger.passage, mention.start, mention.end)
    return not start <= trigger.start < end and holds_trigger(trigger.passage, start, end)


def rules_for(trigger: Trigger) -> tuple[Callable[[Places], list[Mention]], ...]:
    """Where to look for the place of a happening; what states do has its place in its own clause."""
    kind = trigger.kind
    if kind == "TRAVEL":
        return object_of_verb, in_own_stretch, in_own_part, in_clause, before_where, in_sentence_of_one_country
    if kind == "MILITARY_ACTION":
        return object_of_verb, nearest_in_clause, before_where
    if trigger.scene:
        return in_own_stretch, in_own_part, in_clause, before_where, in_sentence_of_one_country, object_of_verb
    if kind == "OTHER":
        return in_own_stretch, in_own_part, in_clause, struck_in_clause, before_where, in_sentence_of_one_country
    own = (in_own_stretch, in_own_part, in_clause, before_where)
    return own if kind in BETWEEN_STATES else (*own, opening_sentence, in_sentence_of_one_country)


def part_of(trigger: Trigger, mention: Mention) -> str:
    """What a place has to do with a happening, by the words around it: "at", "origin", "matter", or nothing."""
    passage, marks = trigger.passage, trigger.marks
    before = passage.text[max(passage.start, mention.start - PREPOSITION_BEFORE) : mention.start]
    did_it = trigger.kind == "MILITARY_ACTION" and follows(marks.by, before)
    if did_it or is_home_of_the_one_before(passage, mention):
        return ""
    if is_matter(trigger, mention):
        return "matter"
    if trigger.kind == "TRAVEL" and ends_in(passage, mention, passage.spoken.events.origin_endings):
        return "origin"
    is_spot = mention.place.kind in ("site", "island")
    told = told_where(passage, mention)
    is_of_it = trigger.kind in ("MEET", "CEREMONY") and mention.start >= trigger.end  # "the handshake of A"
    if is_spot and is_of_it and told == "origin":
        return "at"
    if (is_spot and mention.metonym) or (belongs_to_office(passage, mention) and not told):
        return ""  # "the Kremlin said", "Russia President A": who, not where
    return told or ("at" if is_spot else "")


def is_matter(trigger: Trigger, mention: Mention) -> bool:
    """Whether a place only tells what is talked about, or belongs to a noun: "talks on A", "the war in A"."""
    passage, marks = trigger.passage, trigger.marks
    begin = trigger.end if mention.start >= trigger.start else passage.start
    begin = max(begin, passage.start, mention.start - MATTER_BEFORE, end_of_country_elsewhere(passage, mention))
    before = passage.text[begin : mention.start]
    if marks.matters.search(before) or marks.matter_behind.match(passage.text, mention.end, passage.end):
        return True
    talked = trigger.kind in TALKED and mention.place.kind not in ("site", "island")
    return talked and is_about(marks, before[-PREPOSITION_BEFORE:])


def is_about(marks: Grammar, before: str) -> bool:
    """Whether "on" or "about" stands before a place, and no word behind it leads there: Albanian “për në”."""
    found = list(marks.about.finditer(before)) if follows(marks.about, before) else []
    return bool(found) and not marks.to.fullmatch(before[found[-1].end() :].strip())


def end_of_country_elsewhere(passage: Passage, mention: Mention) -> int:
    """Where the country ends that "in" alone parts from a place of another: "the president of A in B"."""
    before = [each for each in passage.places if each.end <= mention.start]
    if not before or before[-1].place.kind != "country" or before[-1].place.country == mention.place.country:
        return 0
    words = passage.text[before[-1].end : mention.start].split()
    return before[-1].end if " ".join(words).casefold() in folded(passage.spoken.events.at) else 0


def is_home_of_the_one_before(passage: Passage, mention: Mention) -> bool:
    """Whether a country only tells where somebody is from: "President A of B"."""
    if mention.place.kind != "country":
        return False
    people = (actor for actor in passage.actors if actor.kind == "person")
    before = [actor for actor in people if 0 < mention.start - actor.end < NEAR_HOME]
    return bool(before) and known_people.country_of(before[-1].name) == mention.place.country


def most_specific(mentions: list[Mention]) -> Place:
    return min(mentions, key=lambda mention: (SPECIFIC[mention.place.kind], mention.start)).place
