"""Events: trigger words with their parties, date and place, told apart from hopes and habits."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from lib.extraction.document import Actor, Dated, Document, Event, Passage
from lib.extraction.events import dating, expected, learnt, merging, statements, thread, triggers
from lib.extraction.events.date_and_place import date_of, is_told_of_noun, origin_of, place_of
from lib.extraction.events.further_goals import further_goals
from lib.extraction.events.kinds import (
    AHEAD,
    ASIDES,
    DATE,
    GROUPS,
    MOMENTS,
    PAIR,
    PARTY,
    PLACE,
    SCENE,
    SET_PIECES,
    TIME,
    VEHICLE,
    is_enough,
    is_moment,
)
from lib.extraction.events.participants import parties
from lib.extraction.events.triggers import Trigger, follows, grammar
from lib.gazetteer.tables import Place
from lib.languages.date_expressions import Expression
from lib.languages.lexicon import Hit
from lib.text import Span

TELLING = ("title", "body")  # roles of lines that tell of happenings
BEFORE, BEHIND = 45, 60  # characters around a trigger in which a marker counts
NEGATED = 18  # characters before a trigger in which a "not" denies it
AWAITED_WORDS = 3  # between "await" and what is to come, whom it awaits among them
HOPE_BEFORE, HOPE_BEHIND = 12, 15  # characters around the opening of a report in which a hope makes it one
ADJUNCT_WORDS = 2  # between "before" and what came behind: "before the talks"
NAMED_WORDS = 1  # between "visit" and whose it is
WEIGHED = ("ARMS_SUPPLY", "SANCTION_OR_THREAT", "MILITARY_ACTION")
SIGNED_WORDS = 4  # between "no agreement" and "signed"
AWAITED = ("MEET", "CEREMONY", "SIGN_AGREEMENT")
BELIEF = 0.65  # from which share on a sentence tells of what no trigger does: so far seven of ten such were right
BESIDE = 0.8  # from which share on also in the clause of a trigger of another kind
LIKELY = 0.7  # from which on it does so where nobody acts; a trigger for other news then needs no day or place
UNLIKELY = 0.03  # below which a trigger that names nobody does not carry a story on
DENIED, LEAST_DENIED = 0.05, 15  # below which a trigger in so many words tells of nothing: a short sentence tells less
SURE, WITH_A_FACT = 0.99, 0.9  # from which on other triggers need no party, day or place, or only one of them
LEARNT = (*MOMENTS, "OTHER")  # kinds that are told in other words
ACTING = {PARTY, GROUPS, VEHICLE}  # without them what seems to tell of a happening tells of prices or buildings
TOLD, WITH_PARTIES, WITH_TIME, WITH_PLACE = 0.5, 0.1, 0.15, 0.15  # what confidence is made of


def add(document: Document) -> None:
    """Finds the happenings an article tells of, each once, in the order they are first told."""
    told = [event for passage in document.passages if passage.role in TELLING for event in in_sentence(passage)]
    told += [*statements.find(document, told)]
    told = merging.merge(thread.follow(sorted(told, key=lambda event: event.passage.start)))
    document.events = dating.dated_by_story(told, document)


def in_sentence(passage: Passage) -> Iterator[Event]:
    """One event a kind, moment and party of a sentence, and a place that a journey leads to."""
    seen = set()
    told_of = [event for trigger in told_by_article(passage) for event in read(trigger)]
    for event in (*told_of, *given_in_return(passage, told_of)):
        led_to = event.place.name if event.place and event.kind == "TRAVEL" else ""
        told = (event.kind, led_to, event.moment, event.also, *event.participants)
        if told not in seen:
            seen.add(told)
            yield event


def given_in_return(passage: Passage, told: list[Event]) -> Iterator[Event]:
    """The gift that answers the one a sentence tells of, from the other side: "and got a vase in return"."""
    gifts = [event for event in told if event.kind == "GIFT"]
    found = grammar(passage.spoken).in_return.search(passage.text, passage.start, passage.end) if gifts else None
    if not found or any(event.also for event in gifts):
        return
    gift, direct = gifts[0], [(quote.start, quote.end) for quote in passage.document.direct]
    if not lies_in(direct, found.start()):
        yield replace(gift, participants=gift.participants[::-1], words=found.group(), at=found.start(), also=True)


def told_by_article(passage: Passage) -> list[Trigger]:
    """The triggers of a sentence outside of direct speech, and in it those of plans.

    A meeting that collapsed is told by its collapse.
    """
    direct = [(quote.start, quote.end) for quote in passage.document.direct]
    outside = without(direct, passage)
    told = by_triggers(outside, direct)
    seems = learnt.told(outside, direct) if passage.role == "body" else {}
    told = [weighed(each, seems) for each in told]
    told += in_other_words(outside, seems, told)
    return sorted((*told, *announced_in_speech(passage)), key=lambda each: each.start)


def weighed(trigger: Trigger, seems: dict[str, learnt.Told]) -> Trigger:
    """A trigger with how surely its sentence tells of its kind, where that was learnt."""
    seem = seems.get(trigger.kind) if trigger.kind in LEARNT else None
    return replace(trigger, share=seem.share) if seem else trigger


def by_triggers(passage: Passage, direct: list[Span]) -> list[Trigger]:
    told = [each for each in triggers.find(passage) if not lies_in(direct, each.start)]
    told = [each for each in told if each.kind != "TALKS_COLLAPSE" or not opens_a_signing(each, told)]
    collapses = [each.clause for each in told if each.kind == "TALKS_COLLAPSE"]
    return [each for each in told if each.kind != "MEET" or each.clause not in collapses]


def announced_in_speech(passage: Passage) -> Iterator[Trigger]:
    """What is announced in direct speech, where that tells its day or place; who speaks is no party of it."""
    for quote in passage.document.direct:
        if quote.start >= passage.end or quote.end <= passage.start:
            continue
        inside = [(quote.start, quote.end)]
        said = replace(
            passage,
            dates=[dated for dated in passage.dates if lies_in(inside, dated.start)],
            places=[mention for mention in passage.places if lies_in(inside, mention.start)],
            actors=[actor for actor in passage.actors if lies_in(inside, actor.start)],
        )
        for each in triggers.find(said):
            if not lies_in(inside, each.start) or each.kind not in MOMENTS or is_subject_of_plan(each):
                continue
            if any(lies_in([each.clause], fact.start) for fact in (*said.dates, *said.places)) and is_announced(each):
                yield each


def is_subject_of_plan(trigger: Trigger) -> bool:
    """Whether a noun for a journey only is what a plan is about: "your visit will help us"."""
    marks, text = trigger.marks, trigger.passage.text
    return bool(marks.visits.match(trigger.source)) and not marks.planned.search(text, trigger.clause[0], trigger.start)


def in_other_words(passage: Passage, seems: dict[str, learnt.Told], told: list[Trigger]) -> Iterator[Trigger]:
    """What a sentence tells in words that are no triggers, at the word that says most for it, if that is no idiom's.

    Beside what its triggers tell, in a clause of its own or where it is the surer.
    """
    kinds = {each.kind for each in told}
    found = {
        kind: seem for kind, seem in seems.items() if seem.share >= BELIEF and kind in LEARNT and kind not in kinds
    }
    idioms = triggers.idioms(passage) if found else []
    for kind, seem in found.items():
        clause = triggers.clause_of(passage, Hit(seem.start, seem.end, kind))
        is_told = any(each.clause == clause or lies_in([clause], each.start) for each in told)
        if not (is_told and seem.share < BESIDE) and not lies_in(idioms, seem.start):
            yield Trigger(passage, kind, seem.start, seem.end, clause, seem.share, learnt=True)


def opens_a_signing(collapse: Trigger, told: list[Trigger]) -> bool:
    """Whether "no agreement" only is what was not signed: "no agreement was signed"; then no talks broke down."""
    behind = (each for each in told if each.kind == "SIGN_AGREEMENT" and each.end > collapse.end)
    return any(len(collapse.passage.text[collapse.end : each.start].split()) <= SIGNED_WORDS for each in behind)


def without(direct: list[Span], passage: Passage) -> Passage:
    """A passage without the dates and places that stand in direct speech: they are the speaker's."""
    return replace(
        passage,
        dates=[dated for dated in passage.dates if not lies_in(direct, dated.start)],
        places=[mention for mention in passage.places if not lies_in(direct, mention.start)],
    )


def lies_in(spans: list[Span], at: int) -> bool:
    return any(start <= at < end for start, end in spans)


def read(trigger: Trigger) -> Iterator[Event]:
    """The events of one trigger; none where it is a hope, a habit, or too little is told of it."""
    announced = is_announced(trigger) or is_possible(trigger)
    if is_habit(trigger) or is_weighed(trigger) or is_denied(trigger) or (is_hoped_for(trigger) and not announced):
        return
    dated = date_of(trigger)
    if not dated and is_aside(trigger):
        return
    if is_talked_about(trigger, dated):
        yield replace(event(trigger, [], False, None, None), faint=True, passing=True)
        return
    place = place_of(trigger)
    where = place or origin_of(trigger)
    if is_disbelieved(trigger) and not (dated and where and is_told_of_noun(trigger.passage, dated)):
        return
    for participants in parties(trigger):
        planned = trigger.kind != "TALKS_COLLAPSE" and (announced or is_purpose(trigger) or is_coming(trigger, dated))
        told = facts(participants, dated, where, planned) | unnamed(trigger)
        is_told = trigger.is_outright or is_sure(trigger, told) or is_enough(trigger.kind, told)
        if trigger.learnt and not (is_told and (told & ACTING or is_of_nobody(trigger, dated))):
            continue
        if is_told or (is_moment(trigger.kind, trigger.scene) and not is_unlikely(trigger)):
            told_of = replace(event(trigger, participants, planned, dated, place), faint=not is_told)
            yield told_of
            for goal, is_later in further_goals(trigger, place) if place and is_told else ():
                yield replace(told_of, place=goal, origin=None, dated=None if is_later else dated)


def is_sure(trigger: Trigger, told: set[str]) -> bool:
    """Whether sentences like its own tell of a happening, however little they name."""
    if trigger.learnt or trigger.kind not in MOMENTS:
        return trigger.share >= LIKELY
    return trigger.share >= (WITH_A_FACT if {PARTY, TIME, PLACE} & told else SURE)


def is_of_nobody(trigger: Trigger, dated: Dated | None) -> bool:
    """Whether what is learnt may be nobody's: what is surely told, other news but no figure of a month or year."""
    if trigger.kind in MOMENTS:
        return trigger.share >= LIKELY
    return not (dated and dated.date and dated.date.precision != "day")


def is_unlikely(trigger: Trigger) -> bool:
    """Whether sentences like its own mostly tell of no such happening: "explained why the treaty was needed".

    What a guest sees between talks is known by the visit, not by sentences like its own.
    """
    return 0 < trigger.share < UNLIKELY and not trigger.scene


def event(trigger: Trigger, participants: list[str], planned: bool, dated: Dated | None, place: Place | None) -> Event:
    passage, marks = trigger.passage, trigger.marks
    clause = passage.text[slice(*trigger.clause)]
    return Event(
        kind=trigger.kind,
        passage=passage,
        participants=participants,
        planned=planned,
        status="claimed" if marks.claimed.search(clause) else "happened",
        dated=dated,
        date_surface=passage.text[dated.start : dated.end] if dated else "",
        place=place,
        origin=origin_of(trigger),
        rule=rule(trigger),
        confidence=learnt.model().right if trigger.learnt else facts_told(participants, dated, place),
        learnt=trigger.learnt,
        evidence=[passage.number],
        words=trigger.source,
        at=trigger.start,
        moment=triggers.moment_of(trigger),
        also=bool(marks.also.search(clause)) or is_in_return(trigger),
        earlier=is_earlier(trigger),
    )


def is_disbelieved(trigger: Trigger) -> bool:
    """Whether a long sentence like its own hardly ever tells of its kind."""
    return 0 < trigger.share < DENIED and len(trigger.passage.words) >= LEAST_DENIED and not trigger.scene


def is_in_return(trigger: Trigger) -> bool:
    """Whether a gift answers another: "in return he handed over"."""
    if trigger.kind != "GIFT":
        return False
    return bool(trigger.marks.in_return.search(trigger.passage.text, trigger.clause[0], trigger.end))


def facts_told(participants: list[str], dated: Dated | None, place: Place | None) -> float:
    return TOLD + WITH_PARTIES * bool(participants) + WITH_TIME * bool(dated) + WITH_PLACE * bool(place)


def rule(trigger: Trigger) -> str:
    if trigger.learnt:
        return f"“{trigger.source}” and the words around it tell of {trigger.kind}, by sentences like it"
    return f"“{trigger.source}” tells of {trigger.kind}"


def is_earlier(trigger: Trigger) -> bool:
    """Whether a word tells that a happening is no news; "before" that only opens what came behind it is none."""
    passage, (start, end) = trigger.passage, trigger.clause
    for found in trigger.marks.earlier.finditer(passage.text, start, end):
        behind = next(triggers.hits(passage, found.end(), end), None)
        words = passage.text[found.end() : behind.start].split() if behind else ()
        if not (behind and behind.start < trigger.start and len(words) <= ADJUNCT_WORDS):
            return True
    return False


def is_talked_about(trigger: Trigger, dated: Dated | None) -> bool:
    """Whether a noun only names a journey told before: "in Rome the government watched the visit with unease"."""
    passage, marks = trigger.passage, trigger.marks
    if trigger.kind != "TRAVEL" or passage.role != "body" or not marks.visits.fullmatch(trigger.source):
        return False
    if dated and not (marks.speech.search(passage.text, *trigger.clause) and dated.start < trigger.start):
        return False
    if any(triggers.is_object(passage, trigger, each) for each in passage.places if triggers.told_where(passage, each)):
        return False
    return not any(is_beside(trigger, actor) for actor in passage.actors if actor.kind in ("person", "country"))


def is_beside(trigger: Trigger, actor: Actor) -> bool:
    """Whether a noun is somebody's who is named beside it: "X's visit", "the visit of X"."""
    text = trigger.passage.text
    if actor.end <= trigger.start:
        return not text[actor.end : trigger.start].split()
    between = text[trigger.end : actor.start]
    return len(between.split()) <= NAMED_WORDS and not trigger.marks.punctuation.search(between)


def facts(participants: list[str], dated: Dated | None, place: Place | None, planned: bool = False) -> set[str]:
    """Which facts of a happening are told (see kinds.py)."""
    told = {
        PARTY: bool(participants),
        PAIR: len(participants) >= 2,
        TIME: bool(dated),
        DATE: bool(dated and dated.date),
        PLACE: bool(place),
        AHEAD: planned,
    }
    return {fact for fact, is_told in told.items() if is_told}


def unnamed(trigger: Trigger) -> set[str]:
    """Parties, travellers and places of a clause without a name: "both sides", "the train", "to the capital"."""
    text, (start, end), marks = trigger.passage.text, trigger.clause, trigger.marks
    told: dict[str, object] = {
        GROUPS: marks.groups.search(text, start, end),
        VEHICLE: marks.vehicles.search(text, start, end),
        SCENE: trigger.scene,
    }
    if trigger.kind in ASIDES:
        told[PLACE] = marks.to_a_spot.search(text, trigger.start if trigger.kind == "TRAVEL" else start, end)
    return {fact for fact, found in told.items() if found}


# --- what has not happened ---


def is_announced(trigger: Trigger) -> bool:
    """Whether a word for what is to come stands near a trigger, and does not belong to what somebody says behind it."""
    text, (start, end), marks = trigger.passage.text, trigger.clause, trigger.marks
    low, behind = max(start, trigger.start - BEFORE), min(end, trigger.end + BEHIND)
    return is_awaited(trigger) or any(
        found.start() < trigger.end or not belongs_to_others(trigger, found.start())
        for found in marks.planned.finditer(text, low, behind)
    )


def is_awaited(trigger: Trigger) -> bool:
    """Whether a happening is what awaits somebody: "in Oslo talks with X await him"; who waits for a guest is none."""
    if trigger.kind not in AWAITED or trigger.passage.role != "body":
        return False
    text, start, marks = trigger.passage.text, trigger.clause[0], trigger.marks
    before = [verb.end() for verb in marks.awaits.finditer(text, start, trigger.start)]
    return bool(before) and len(text[before[-1] : trigger.start].split()) <= AWAITED_WORDS


def belongs_to_others(trigger: Trigger, at: int) -> bool:
    """Whether "and" or a verb of saying parts a trigger from words behind it: "after arriving he said it will"."""
    text, marks = trigger.passage.text, trigger.marks
    said = not trigger.passage.spoken.events.verb_last and marks.speech.search(text, trigger.end, at)
    return bool(said) or follows(marks.conjunction, text[trigger.end : at])


def is_purpose(trigger: Trigger) -> bool:
    """Whether a trigger is what somebody set out for: "left for a meeting"; a hope is none: "hopes to meet"."""
    return bool(trigger.marks.purpose.search(trigger.passage.text[trigger.clause[0] : trigger.start]))


def is_coming(trigger: Trigger, dated: Dated | None) -> bool:
    """Whether a happening is of a day behind publication, or told in the present of one that is not before it."""
    published = trigger.passage.document.published
    if not dated or trigger.passage.role != "body":
        return False
    if dated.date and published:
        apart = dated.date.last < published.first, dated.date.first > published.last
        if any(apart):
            return apart[1]
    told = next((each for each in trigger.passage.expressions if stands_at(each, dated, trigger.passage)), None)
    return told is not None and expected.is_present(trigger, told)


def stands_at(each: Expression, dated: Dated, passage: Passage) -> bool:
    return each.start + passage.start == dated.start


def is_habit(trigger: Trigger) -> bool:
    return bool(trigger.marks.habit.search(trigger.passage.text[slice(*trigger.clause)]))


def is_denied(trigger: Trigger) -> bool:
    """Whether a "not" stands before a trigger, or between the words of one: "reached no agreement"."""
    if is_unsigned(trigger):
        return True
    low = max(trigger.clause[0], trigger.start - NEGATED)
    until = trigger.end if trigger.kind in MOMENTS else trigger.start
    return bool(trigger.marks.negation.search(trigger.passage.text, low, until))


def is_unsigned(trigger: Trigger) -> bool:
    """Whether the part of a sentence that tells of a signing tells that there was none: "no treaty was signed"."""
    if trigger.kind != "SIGN_AGREEMENT":
        return False
    passage, marks = trigger.passage, trigger.marks
    start, end = triggers.segment_of(passage, trigger.start, trigger.end)
    opening = marks.cut.search(passage.text, trigger.end, end)
    behind = next(triggers.hits(passage, trigger.end, end), None)
    end = min(end, opening.start() if opening else end, behind.start if behind else end)
    return bool(marks.none.search(passage.text, start, end))


def is_weighed(trigger: Trigger) -> bool:
    """Whether arms, sanctions or a strike are only thought over: "will reconsider whether to send weapons"."""
    if trigger.kind not in WEIGHED:
        return False
    text, marks = trigger.passage.text, trigger.marks
    start, end = max(trigger.passage.start, trigger.start - BEFORE), trigger.start
    if trigger.passage.spoken.events.verb_last:
        start, end = trigger.start, min(trigger.passage.end, trigger.end + BEHIND)
    return bool(marks.weighed.search(text, start, end))


def is_hoped_for(trigger: Trigger) -> bool:
    """Whether a word of hope or possibility stands before a trigger, or opens what is reported."""
    passage, hoped = trigger.passage, trigger.marks.hoped
    if hoped.search(passage.text, max(passage.start, trigger.clause[0] - HOPE_BEFORE), trigger.clause[0]):
        return True  # "hoping that X comes"
    if hoped.search(passage.text, max(trigger.clause[0], trigger.start - BEFORE), trigger.end):
        return True
    reported = passage.document.report_at(trigger.start)
    if not reported:
        return False
    low = max(passage.start, reported.start - HOPE_BEFORE)
    return bool(hoped.search(passage.text, low, reported.start + HOPE_BEHIND))


def is_possible(trigger: Trigger) -> bool:
    """Whether a word tells that a signing, a meeting or a ceremony may yet come: "a treaty may be signed"."""
    low = max(trigger.clause[0], trigger.start - BEFORE)
    return trigger.kind in AWAITED and bool(trigger.marks.possible.search(trigger.passage.text, low, trigger.end))


def is_aside(trigger: Trigger) -> bool:
    """Whether a happening only tells when another took place: "after the ceremony", "during his visit"."""
    if trigger.kind not in ASIDES or trigger.is_outright or triggers.moment_of(trigger) in SET_PIECES:
        return False
    passage, start = trigger.passage, trigger.clause[0]
    after = trigger.marks.adjunct.search(passage.text[start : trigger.start])
    return bool(after) and not any(start + after.start() <= each.start < trigger.start for each in passage.actors)
