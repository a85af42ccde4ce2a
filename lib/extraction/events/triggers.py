"""Trigger words and markers of a language, and the part of a sentence a trigger stands in."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, cached_property
from itertools import pairwise

from lib.extraction.document import Mention, Passage
from lib.extraction.people.name_words import is_caseless
from lib.languages import cldr
from lib.languages.language import Language
from lib.languages.lexicon import Hit, Lexicon, compile_phrases
from lib.text import Span

CUT = r"[,;:–—]\s|\s[–—]\s"
PREPOSITION_BEFORE = 24  # characters before a place in which its preposition stands
NEXT_WORD = re.compile(r"\s+(\w+)")
NEAR_OBJECT = 25  # characters between "visited" and what was visited
NEAR_LAST_VERB = 4  # characters between what was visited and "visited" behind it
OWNED_WORDS = 2  # between a place and the verb behind what it owns
NEAR_GOAL = 60  # characters between a verb of motion and the place it leads to or comes from
FEW_WORDS = r"(?:[\w-]+\s+){0,3}"  # between a preposition and its name: "with the German chancellor X"
OBJECT_WORDS = r"(?:[\w-]+\s+){0,5}"  # between "struck" and its place: "struck the coast near the city of X"
WORD = re.compile(r"[^\W\d_]+")
INSERTION_WORDS = 4  # ", a spokeswoman later said"
SPARE_WORDS = 1  # beside places, dates and prepositions in what tells only where or when: an article
MOTION = "motion"  # the kind of verbs that tell of a journey only beside a place
BEFORE_THAT = 40  # characters before "that" in which a verb of saying opens a report
PHASES_OF = {"TRAVEL": ("coming", "leaving"), "MEET": ("greeting",)}
COUNTED_TO = 20  # numbers in digits that count meetings; years and days of the month look like greater ones


@dataclass(frozen=True)
class Grammar:
    """The trigger words and markers of one language, compiled."""

    triggers: Lexicon
    vehicles: re.Pattern[str]
    aboard: re.Pattern[str]
    striking: re.Pattern[str]  # right before the place that was hit
    groups: re.Pattern[str]
    spots: re.Pattern[str]
    where: re.Pattern[str]
    to_a_spot: re.Pattern[str]  # "to the old capital", "from the station"
    moments: Lexicon
    programme: Lexicon  # what a guest does between talks, by the kind of scene
    phases: Lexicon
    credit: re.Pattern[str]  # before whom a sentence is credited to
    outright: re.Pattern[str]  # phrases that tell of a happening without a party, place or day
    planned: re.Pattern[str]
    present: re.Pattern[str]  # verbs that beside a coming day tell of what is still to come
    past: re.Pattern[str]  # what makes such a form the past: "has visit"
    that: re.Pattern[str]
    speech: re.Pattern[str]
    hoped: re.Pattern[str]
    possible: re.Pattern[str]
    awaits: re.Pattern[str]
    weighed: re.Pattern[str]
    visits: re.Pattern[str]  # nouns for a journey
    onward: re.Pattern[str]  # right before where a journey goes on to
    none: re.Pattern[str]  # what tells that nothing was signed
    conjunction: re.Pattern[str]  # "and"
    habit: re.Pattern[str]
    negation: re.Pattern[str]
    claimed: re.Pattern[str]
    cut: re.Pattern[str]  # where one clause ends and another begins
    punctuation: re.Pattern[str]
    numbers: re.Pattern[str]
    to: re.Pattern[str]  # before where a journey leads, or something is
    origin: re.Pattern[str]
    origin_behind: re.Pattern[str]
    by: re.Pattern[str]
    of: re.Pattern[str]
    oblique: re.Pattern[str]  # before a person who is not the one who acts
    about: re.Pattern[str]
    matters: re.Pattern[str]
    matter_behind: re.Pattern[str]  # "Moscow's war in"
    adjunct: re.Pattern[str]  # right before a happening that only tells when
    aside: re.Pattern[str]  # the same words anywhere before it
    also: re.Pattern[str]
    in_return: re.Pattern[str]
    earlier: re.Pattern[str]
    possessive: re.Pattern[str]
    purpose: re.Pattern[str]


@cache
def grammar(spoken: Language) -> Grammar:
    """Compiles the [events] of a language file; statements are told by quotes, not by triggers."""
    words = spoken.events
    triggers = {phrase: kind for kind, phrases in words.triggers.items() if kind != "STATEMENT" for phrase in phrases}
    triggers |= {phrase: "OTHER" for phrases in words.programme.values() for phrase in phrases}
    motion = [phrase for phrase in words.motion if triggers.get(phrase, "TRAVEL") == "TRAVEL"]
    triggers |= dict.fromkeys(motion, MOTION) | dict.fromkeys(words.idioms, "")
    subordinate, adjunct, purpose, matters, oblique = (
        compile_phrases(each).pattern
        for each in (words.subordinate, words.adjunct, words.purpose, words.matters, words.oblique)
    )
    spots = compile_phrases(words.spots)
    where = compile_phrases((*words.to, *words.at, *words.origin)).pattern
    return Grammar(
        triggers=Lexicon(triggers),
        vehicles=compile_phrases(words.vehicles),
        aboard=compile_phrases(words.aboard),
        striking=re.compile(rf"{compile_phrases(words.striking).pattern}\s+{OBJECT_WORDS}$", re.IGNORECASE),
        groups=compile_phrases(words.groups),
        spots=spots,
        where=re.compile(rf"[\s,]*{compile_phrases(words.where).pattern}", re.IGNORECASE),
        to_a_spot=re.compile(rf"{where}\s+{FEW_WORDS}{spots.pattern}", re.IGNORECASE),
        moments=named(words.moments),
        programme=named(words.programme),
        phases=named(words.phases),
        credit=compile_phrases(spoken.quotes.according),
        outright=compile_phrases(words.outright),
        planned=compile_phrases(words.planned),
        present=compile_phrases(words.present),
        past=compile_phrases(words.past),
        that=compile_phrases(() if words.verb_last else spoken.quotes.that),
        speech=compile_phrases(spoken.quotes.speech),
        hoped=compile_phrases(words.hoped),
        possible=compile_phrases(words.possible),
        awaits=compile_phrases(words.awaits),
        weighed=compile_phrases(words.weighed),
        visits=compile_phrases(words.visits),
        onward=re.compile(rf"{compile_phrases(words.onward).pattern}\s+(?:\w+\s+)?{where}\s+$", re.IGNORECASE),
        none=compile_phrases(words.none),
        conjunction=compile_phrases(tuple(filter(None, [cldr.conjunction(spoken.code)]))),
        habit=compile_phrases(words.habit),
        negation=compile_phrases(spoken.quotes.negation),
        claimed=compile_phrases(spoken.quotes.claimed),
        cut=re.compile(rf"{CUT}|(?<=\s){subordinate}", re.IGNORECASE),
        punctuation=re.compile(CUT),
        numbers=compile_phrases((*spoken.dates.numbers, *map(str, range(1, COUNTED_TO + 1)))),
        to=compile_phrases((*words.to, *words.at)),
        origin=compile_phrases(words.origin),
        origin_behind=re.compile(rf"\s*{compile_phrases(words.origin_behind).pattern}", re.IGNORECASE),
        by=compile_phrases(words.by),
        of=compile_phrases(words.of),
        oblique=re.compile(rf"{oblique}\s+{FEW_WORDS}$", re.IGNORECASE),
        about=compile_phrases(words.about),
        matters=re.compile(rf"{matters}\s+{FEW_WORDS}$", re.IGNORECASE),
        matter_behind=re.compile(rf"\s+{matters}", re.IGNORECASE),
        aside=compile_phrases(words.adjunct),
        adjunct=re.compile(rf"{adjunct}\s+(?:\w+\s+)?$", re.IGNORECASE),
        also=compile_phrases(words.also),
        in_return=compile_phrases(words.in_return),
        earlier=compile_phrases(words.earlier),
        possessive=compile_phrases(spoken.people.possessives),
        purpose=re.compile(rf"{purpose}\s+$", re.IGNORECASE),
    )


def named(lists: dict[str, tuple[str, ...]]) -> Lexicon:
    """The phrases of several lists, each with the name of its list."""
    return Lexicon({phrase: name for name, phrases in lists.items() for phrase in phrases})


@dataclass(frozen=True)
class Trigger:
    """A word that tells of a happening: its kind, where it stands, and the clause around it."""

    passage: Passage
    kind: str
    start: int
    end: int
    clause: Span
    share: float = 0.0  # how surely its sentence tells of its kind, by others like it (see learnt.py)
    learnt: bool = False  # whether no list has its words, and only the whole sentence tells

    @property
    def marks(self) -> Grammar:
        return grammar(self.passage.spoken)

    @property
    def is_outright(self) -> bool:
        """Whether its words alone tell of a happening: "laid a wreath"."""
        return bool(self.marks.outright.search(self.passage.text, self.start, self.end))

    @property
    def source(self) -> str:
        return self.passage.text[self.start : self.end]

    @cached_property
    def scene(self) -> str:
        """Which scene between talks it tells of: "stage", "tour"; "" where it tells of none."""
        if self.kind != "OTHER":
            return ""
        found = self.marks.programme.finditer(self.passage.text, self.start, self.end)
        return next((hit.value for hit in found), "")

    @cached_property
    def part(self) -> Span:
        """The part of its clause that no "and" or comma parts from it, up to the next that tells of a happening."""
        return part_of_clause(self)


def moment_of(trigger: Trigger) -> str:
    """By which word a happening is told apart from others of its kind.

    A scene between talks is one; else a noun in its own words, else in its clause; of a journey whether it comes or
    leaves, of a meeting whether it is only the greeting.
    """
    if trigger.scene:
        return trigger.scene
    marks, own = trigger.marks, (trigger.start, trigger.end)
    looked_for = [(marks.moments, own), (marks.moments, trigger.clause)] if trigger.kind != "TRAVEL" else []
    if trigger.kind in PHASES_OF:
        looked_for.append((marks.phases, own))
    for lists, stretch in looked_for:
        for found in lists.finditer(trigger.passage.text, *stretch):
            if lists is marks.moments or found.value in PHASES_OF[trigger.kind]:
                return found.value
    return ""


def find(passage: Passage) -> Iterator[Trigger]:
    """The triggers of a sentence, left to right; what is part of somebody's name tells of nothing."""
    for hit in hits(passage, passage.start, passage.end):
        if not is_in_name(passage, hit):
            yield Trigger(passage, hit.value, hit.start, hit.end, clause_of(passage, hit))


def is_in_name(passage: Passage, hit: Hit) -> bool:
    """Whether a word without upper and lower case is part of somebody's name: Arabic "فيصل" is one, and “arrives”."""
    if not is_caseless(passage.text[hit.start : hit.end]):
        return False
    people = (actor for actor in passage.actors if actor.kind == "person")
    return any(actor.start <= hit.start and hit.end <= actor.end for actor in people)


def idioms(passage: Passage) -> list[Span]:
    """Where words stand that tell of nothing, though they look like it."""
    found = grammar(passage.spoken).triggers.finditer(passage.text, passage.start, passage.end)
    return [(hit.start, hit.end) for hit in found if not hit.value]


def hits(passage: Passage, start: int, end: int) -> Iterator[Hit]:
    """The trigger words of a stretch of a sentence; a verb of mere motion only where it leads somewhere."""
    for hit in grammar(passage.spoken).triggers.finditer(passage.text, start, end):
        if not hit.value:  # an idiom
            continue
        if scene := scene_in(passage, hit, end):
            yield scene
            continue
        if hit.value != MOTION:
            if hit.value != "TRAVEL" or not is_auxiliary(passage, hit):
                yield hit
        elif leads_somewhere(passage, hit) and not is_auxiliary(passage, hit):
            yield hit._replace(value="TRAVEL")


def scene_in(passage: Passage, hit: Hit, end: int) -> Hit | None:
    """The scene between talks that words for a journey only open: "went aboard the frigate"."""
    if hit.value not in ("TRAVEL", MOTION):
        return None
    scene = next(grammar(passage.spoken).programme.finditer(passage.text, hit.start, end), None)
    opens = scene is not None and (scene.start == hit.start or scene.start < hit.end <= scene.end)
    return scene._replace(value="OTHER") if scene and opens else None


def is_auxiliary(passage: Passage, hit: Hit) -> bool:
    """Whether a verb of motion only opens what is still to come, as "going to" does before a verb."""
    ahead = grammar(passage.spoken).planned.match(passage.text, hit.start, passage.end)
    return ahead is not None and ahead.end() > hit.end


def leads_somewhere(passage: Passage, hit: Hit) -> bool:
    """Whether the place that a verb of motion leads to or comes from stands near it."""
    near = [each for each in passage.places if hit.start - NEAR_GOAL <= each.start <= hit.end + NEAR_GOAL]
    if any(told_where(passage, each) or is_object(passage, hit, each) for each in near):
        return True
    words, spots = passage.spoken.events, grammar(passage.spoken).to_a_spot
    if (words.verb_behind or words.verb_last) and spots.search(
        passage.text, max(passage.start, hit.start - NEAR_GOAL), hit.start
    ):
        return True
    return bool(spots.search(passage.text, hit.end, min(hit.end + NEAR_GOAL, passage.end)))


def is_object(passage: Passage, hit: Hit | Trigger, mention: Mention) -> bool:
    """Whether a place stands right behind a trigger, or before a verb that comes last: "left Warsaw"."""
    if passage.spoken.events.verb_last:
        return 0 <= hit.start - mention.end <= NEAR_LAST_VERB or owns_object(passage, hit, mention)
    if passage.spoken.events.verb_behind and mention.end + 1 == hit.start:
        opens = segment_of(passage, mention.start, mention.end)[0] == mention.start  # "Spain tested …"
        return not opens and not told_where(passage, mention)
    return 0 < mention.start - hit.end < NEAR_OBJECT


def owns_object(passage: Passage, hit: Hit | Trigger, mention: Mention) -> bool:
    """Whether a place owns what a verb that comes last acts on: "Munich's car factory visited"."""
    owned, between = passage.spoken.names.genitive, passage.text[mention.start : hit.start]
    name = between[: mention.end - mention.start]
    return bool(owned) and name.endswith(owned) and len(between[len(name) :].split()) <= OWNED_WORDS


def told_where(passage: Passage, mention: Mention) -> str:
    """What the word before a place, its ending or the word behind it make of it: "origin", "at", or nothing."""
    words, marks = passage.spoken.events, grammar(passage.spoken)
    before = passage.text[max(passage.start, mention.start - PREPOSITION_BEFORE) : mention.start]
    origin, to = length(marks.origin, before), length(marks.to, before)
    if origin > to:
        return "origin"
    if to or ends_in(passage, mention, words.at_endings):
        return "at"
    return "origin" if marks.origin_behind.match(passage.text, mention.end, passage.end) else ""


def ends_in(passage: Passage, mention: Mention, endings: tuple[str, ...]) -> bool:
    """Whether a place's name, or the noun right behind it ("Berlin airport"), has an ending that tells where."""
    if not endings:
        return False
    here = passage.text[mention.start : mention.end]
    behind = NEXT_WORD.match(passage.text, mention.end, passage.end)
    return here.endswith(endings) or bool(behind and behind[1].endswith(endings) and behind[1] not in endings)


def holds_trigger(passage: Passage, start: int, end: int) -> bool:
    """Whether a stretch of a sentence tells of a happening."""
    return next(hits(passage, start, end), None) is not None


def clause_of(passage: Passage, hit: Hit) -> Span:
    """The part of a sentence a trigger stands in; together with the one before where it holds nobody."""
    matches = grammar(passage.spoken).cut.finditer(passage.text, passage.start, passage.end)
    cuts = [
        passage.start,
        *(match.start() for match in matches if not hit.start <= match.start() < hit.end),
        passage.end,
    ]
    start, end = between_cuts(cuts, hit.start, hit.end)
    end = end_of_adverbials(passage, [cut for cut in cuts if cut >= end])
    if is_adverbial(passage, passage.start, start):
        start = passage.start
    while start > passage.start and not holds_actor(passage, start, end):
        start = max(cut for cut in cuts if cut < start)
    return start, end


def part_of_clause(trigger: Trigger) -> Span:
    text, (start, end), marks = trigger.passage.text, trigger.clause, trigger.marks
    others = [hit for hit in hits(trigger.passage, start, end) if not overlap(hit, trigger)]
    before = max((hit.end for hit in others if hit.end <= trigger.start), default=None)
    behind = min((hit.start for hit in others if hit.start >= trigger.end), default=None)
    if trigger.passage.spoken.events.verb_last:
        return before or start, end if behind is None else trigger.end
    if before is not None:
        start = last_joint(marks, text, before, trigger.start) or start
    if behind is not None:
        end = last_joint(marks, text, trigger.end, behind) or end
    return start, end


def where_clause(trigger: Trigger) -> int | None:
    """Where the last "where" before a trigger in its clause begins, with the comma before it; None without one."""
    start, text = trigger.clause[0], trigger.passage.text
    while start > trigger.passage.start and not text[start - 1].isalnum():
        start -= 1
    found = list(trigger.marks.where.finditer(text, start, trigger.start))
    return found[-1].start() if found else None


def overlap(hit: Hit, trigger: Trigger) -> bool:
    return hit.start < trigger.end and trigger.start < hit.end


def last_joint(marks: Grammar, text: str, start: int, end: int) -> int | None:
    """Where the last "and" or comma between two positions begins; None where neither stands there."""
    joints = (*marks.conjunction.finditer(text, start, end), *marks.punctuation.finditer(text, start, end))
    return max((joint.start() for joint in joints), default=None)


def end_of_adverbials(passage: Passage, cuts: list[int]) -> int:
    """Where a clause ends that goes on behind its first cut: "in A, B, on Tuesday", "in A, police said, on Tuesday"."""
    end, rest = cuts[0], list(pairwise(cuts))
    for at, stretch in enumerate(rest):
        if is_adverbial(passage, *stretch):
            end = stretch[1]
        elif stretch[0] != end or at + 1 == len(rest) or not is_insertion(passage, *stretch):
            break
    return end


def is_insertion(passage: Passage, start: int, end: int) -> bool:
    """Whether a stretch is a few words that tell of no happening: ", police said"."""
    return len(WORD.findall(passage.text, start, end)) <= INSERTION_WORDS and not holds_trigger(passage, start, end)


def is_adverbial(passage: Passage, start: int, end: int) -> bool:
    """Whether a stretch of a sentence tells only where or when: ", Afghanistan", ", on Tuesday"."""
    told = sorted((each.start, each.end) for each in (*passage.places, *passage.dates) if start <= each.start < end)
    edges = [start, *(edge for span in told for edge in span), end]
    left = " . ".join(passage.text[first:last] for first, last in zip(edges[::2], edges[1::2], strict=True))
    marks = grammar(passage.spoken)
    for words in (marks.to, marks.origin, marks.conjunction):
        left = words.sub(" ", left)
    return bool(told) and len(WORD.findall(left)) <= SPARE_WORDS


def holds_actor(passage: Passage, start: int, end: int) -> bool:
    return any(start <= actor.start < end for actor in passage.actors if actor.kind != "medium")


def segment_of(passage: Passage, start: int, end: int) -> Span:
    """The part of a sentence between commas, colons and dashes that holds a stretch of it."""
    marks = grammar(passage.spoken).punctuation.finditer(passage.text, passage.start, passage.end)
    return between_cuts([passage.start, *(mark.start() for mark in marks), passage.end], start, end)


def between_cuts(cuts: list[int], start: int, end: int) -> Span:
    """The last cut before a stretch, and the first behind it."""
    return max(cut for cut in cuts if cut <= start), min((cut for cut in cuts if cut >= end), default=cuts[-1])


def is_of_saying(marks: Grammar, text: str, start: int, end: int, at: int) -> bool:
    """Whether a date is the day of what reports the words at a position: "said on Monday that …", "said on Monday"."""
    if end > at:
        return False
    if any(
        marks.speech.search(text, max(0, that.start() - BEFORE_THAT), that.start())
        for that in marks.that.finditer(text, end, at)
    ):
        return True
    said = list(marks.speech.finditer(text, max(0, start - BEFORE_THAT), start))
    return bool(said) and len(text[said[-1].end() : start].split()) <= 1


def length(preposition: re.Pattern[str], before: str) -> int:
    """How long a preposition is that stands right before, 0 where none does: "in the direction of" wins over "of"."""
    found = [match for match in preposition.finditer(before) if len(before[match.end() :].split()) <= 1]
    return len(before) - found[-1].start() if found else 0


def follows(preposition: re.Pattern[str], before: str) -> bool:
    """Whether a preposition stands right before, at most one short word away."""
    matches = list(preposition.finditer(before))
    return bool(matches) and len(before[matches[-1].end() :].split()) <= 1
