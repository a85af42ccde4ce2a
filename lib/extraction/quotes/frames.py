"""The sentence around quoted words: who is named in it, its verbs of saying, and the subject of each."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache, cached_property

from lib.extraction.document import Actor, Passage
from lib.extraction.quotes import asked, described_speakers, fragments, verb_final, verb_first
from lib.extraction.quotes.credited_sources import source_behind
from lib.extraction.quotes.cues import credits_of, cues, that_behind, view_verbs
from lib.extraction.quotes.subjects import (
    before_insertion,
    chosen,
    is_credited,
    is_governed,
    is_named_apart,
    without_appositions,
)
from lib.languages.language import Language
from lib.languages.lexicon import compile_phrases
from lib.text import Span, fold

FAR = 120  # characters between a verb and its subject, at most
FAR_BEHIND = 40  # the same where the subject follows the verb: "…, said X"
BEFORE_VERB = 12  # characters before a verb in which the end of a quotation or a comma puts its subject behind it
TOUCHING = 2  # characters between a name and the pronoun that takes it up, at most: "X, she said"
SPOKEN = re.compile(r"[\s,.!?”“»«\"']*(?:\w+\s+){0,2}")  # between a quotation and its verb
RIGHT_BEHIND = re.compile(r"[\s,.!?…”“»«\"'’‘–—-]*(?:\w+\s+){0,2}")  # the same, dashes too
BEHIND_MARK = re.compile(r"[,”“»«\"]\s*(?:\w+\s+)?$")
SEMICOLON, CLAUSE_END = re.compile(";"), re.compile(r"[,;:!?“”„«»\"]|\.\s")
PARTING, WORD = ",.!?…–—-", re.compile(r"\w")
WRITERS = ("person", "institution", "medium", "source")
SPEAKERS = ("person", "institution", "source", "country", "pronoun", "they")


@dataclass(frozen=True)
class Frame:
    """A sentence around the quoted words text[start:end]: who is named outside of quotes, and who says something."""

    passage: Passage
    start: int
    end: int
    actors: list[Actor]
    verbs: list[re.Match[str]]
    spans: list[Span]  # the direct speech around it

    @cached_property
    def subjects(self) -> list[tuple[re.Match[str], Actor]]:
        """The verbs of saying that have a subject, with it."""
        pairs: list[tuple[re.Match[str], Actor]] = []
        for verb in self.verbs:
            actor = subject(verb, self)
            parted = actor is not None and is_parted(actor, verb, self.passage.text)
            if pairs and actor and not parted and shares_subject(self.passage.text, actor, verb):
                actor = pairs[-1][1]
            if actor and actor.rule == verb_first.NO_SUBJECT and pairs and self.passage.spoken.quotes.verb_first:
                actor = pairs[-1][1]
            if actor:
                pairs.append((verb, actor))
        return pairs

    @property
    def medium(self) -> str:
        """The first medium named, "" where none is."""
        return next((actor.name for actor in self.actors if actor.kind == "medium"), "")

    @cached_property
    def source(self) -> Actor | None:
        return according_to(self)

    def distance(self, at: int) -> int:
        """Characters between a position and the quoted words."""
        return self.start - at if at < self.start else max(0, at - self.end)

    def nearest(self) -> tuple[re.Match[str], Actor] | None:
        """The verb and subject nearest to the words; if one leads there, none behind them but set apart."""
        said = [pair for pair in self.subjects if pair[1].kind in SPEAKERS]
        leading = [pair for pair in said if fragments.leads_to(self.passage, pair[0].end(), self.start)]
        if leading and not self.passage.spoken.quotes.subject_ending:
            said = [pair for pair in said if pair[0].start() < self.end or self.is_set_apart(pair[0])]
        return min(said, key=lambda pair: self.distance(pair[0].start()), default=None)

    def is_set_apart(self, verb: re.Match[str]) -> bool:
        """Whether a mark, or nothing at all, stands between the words and a clause with a verb behind them."""
        behind = self.passage.text[self.end - 1 : verb.start()]
        words = WORD.search(behind, 1)
        return words is None or any(mark in behind[: words.start()] for mark in PARTING)


def frame(passage: Passage, spans: list[Span], start: int, end: int) -> Frame:
    """The frame of quoted words: what stands in their own part of a sentence, if anybody is named there."""
    whole = frame_of(passage, spans, start, end)
    low, high = part_of(passage, spans, start, end)
    actors = [each for each in whole.actors if low <= each.start < high]
    if (low, high) == (passage.start, passage.end) or not actors:
        return whole
    return Frame(passage, start, end, actors, [verb for verb in whole.verbs if low <= verb.start() < high], spans)


def part_of(passage: Passage, spans: list[Span], start: int, end: int) -> Span:
    """The part of a sentence between semicolons in which quoted words stand."""
    marks = [each.start() for each in SEMICOLON.finditer(passage.text, passage.start, passage.end)]
    marks = [at for at in marks if not lies_in(spans, at)]
    low = max((at + 1 for at in marks if at < start), default=passage.start)
    return low, min((at for at in marks if at >= end), default=passage.end)


def frame_of(passage: Passage, spans: list[Span], start: int, end: int) -> Frame:
    actors = [actor for actor in without_appositions(passage) if not lies_in(spans, actor.start)]
    if any(actor.kind == "person" for actor in actors):
        actors = [actor for actor in actors if actor.kind != "they"]
    more = (*fragments.expressing_verbs(passage, start, end), *fragments.verb_behind(passage, end))
    said = sorted([*view_verbs(passage), *more], key=lambda verb: verb.start())
    credit = [match.span() for match in cues(passage.spoken).so.finditer(passage.text, passage.start, passage.end)]
    verbs = [verb for verb in said if not lies_in(spans, verb.start()) and not lies_in(credit, verb.start())]
    if stretches := asked.questions(passage, start, verbs):
        actors = [actor for actor in actors if not lies_in(stretches, actor.start)]
        verbs = [verb for verb in verbs if not lies_in(stretches, verb.start())]
    return Frame(passage, start, end, actors, verbs, spans)


def lies_in(spans: Iterable[Span], at: int) -> bool:
    return any(start <= at < end for start, end in spans)


# --- the subject of a verb of saying ---


def subject(verb: re.Match[str], around: Frame) -> Actor | None:
    """The actor a verb of saying belongs to: behind it where it follows the words it reports, else before it."""
    if cited := whose_words(verb, around) or whose_writing(verb, around):
        return cited
    if parted := before_insertion(verb, around.passage, around.actors):
        return parted
    if marked := subject_by_ending(verb, around):
        return marked
    if around.passage.spoken.quotes.verb_first and (first := verb_first.of_verb(verb, around.passage)):
        return first
    text, end = around.passage.text, around.end
    behind, ahead = subject_behind(verb, around), nearest_before(verb, around)
    if ahead and ahead.start >= end and ahead.kind != "country" and words_between(text, ahead.end, verb.start()) <= 1:
        return ahead  # "“…,” she told reporters"
    if ahead and stands_right_before(ahead, verb, around):
        return ahead
    if (
        behind
        and (behind.start - verb.end() < FAR_BEHIND or behind == who_tells(verb, around, around.actors))
        and (is_inverted(verb, around) or is_new_clause(verb, ahead, behind, text))
    ):
        return behind
    if not ahead and (given := described_ahead(verb, around) or described_first(verb, around, behind)):
        return given
    if behind and behind.kind == "medium" and words_between(text, around.passage.start, verb.start()) > 1:
        return ahead  # "one farmer told CBC": somebody unnamed
    return ahead or behind


def whose_words(verb: re.Match[str], around: Frame) -> Actor | None:
    """ "The agency cites the words of X", where a case tells whose they are: X."""
    if not compile_phrases(around.passage.spoken.quotes.relaying).fullmatch(verb.group()):
        return None
    here = [each for each in around.passage.actors if each.start >= verb.end()]
    return here[0] if here and here[0].oblique and here[0].start - verb.end() <= FAR_BEHIND else None


def whose_writing(verb: re.Match[str], around: Frame) -> Actor | None:
    """ "“…”, it says in a statement of the union": whoever is named behind it, else who spoke before."""
    if not compile_phrases(around.passage.spoken.quotes.impersonal).match(around.passage.text, verb.start()):
        return None
    behind = (each for each in around.actors if each.start >= verb.end() and each.kind in WRITERS)
    return next(behind, Actor(verb.start(), verb.start(), "", "pronoun", "no subject at all"))


def described_ahead(verb: re.Match[str], around: Frame) -> Actor | None:
    """Who is described, behind an article, between the words and their verb: "“…,” a member of the crew told X"."""
    lead = around.passage.text[around.end : verb.start()].strip(' ,.!?”“»«"’').split()
    if not lead or fold(lead[0]) not in described_speakers.leading(around.passage.spoken):
        return None
    return described_speakers.described_between(around.end, verb, around.passage)


def described_first(verb: re.Match[str], around: Frame, behind: Actor | None) -> Actor | None:
    """Who is described from the beginning of a sentence to its verb before quoted words: "A guest called it “…”"."""
    passage = around.passage
    if behind or verb.end() > around.start or verb is not around.verbs[0]:
        return None
    lead = passage.text[passage.start : verb.start()].split()
    is_led = len(lead) > 1 and described_speakers.is_one_of_several(lead[0], passage.spoken)
    return described_speakers.described_between(passage.start, verb, passage) if is_led else None


def subject_by_ending(verb: re.Match[str], around: Frame) -> Actor | None:
    """The last word with the ending of a subject before quoted words whose verb comes last, with its name."""
    if not around.passage.spoken.quotes.subject_ending or around.end > verb.start():
        return None
    return verb_final.subject_before(around.passage, around.start)


def subject_behind(verb: re.Match[str], around: Frame) -> Actor | None:
    """The actor behind a verb, before the words it leads to and before their "that"."""
    passage, that = around.passage, that_behind(around.passage, verb.end())
    most = min(verb.end() + FAR, that.start() if that else passage.end)
    if verb.end() <= around.start:
        most = min(most, around.start)
    telling = compile_phrases(passage.spoken.quotes.telling)
    if told := who_tells(verb, around, around.actors):
        return told
    if passage.text.startswith(",", verb.end()) or telling.fullmatch(verb.group()):
        return None  # "and promised, X …": words that a comma parts from their verb are no subject of it
    after = [each for each in around.actors if verb.end() <= each.start < most and not each.oblique]
    after = [each for each in after if not asked.is_listener(each.name) and not is_credited(passage, each)]
    free = [each for each in after if not is_governed(passage, each)]
    return chosen(free if free or passage.spoken.quotes.verb_alone else after, passage)


def who_tells(verb: re.Match[str], around: Frame, after: list[Actor]) -> Actor | None:
    """Whose name ends the clause of a verb right behind the words: "“…”, told the agency the head of the office X"."""
    passage = around.passage
    if around.end > verb.start() or not RIGHT_BEHIND.fullmatch(passage.text, around.end, verb.start()):
        return None
    aside = insertion(passage.spoken).match(passage.text, verb.end(), passage.end)  # ", from Rome, X"
    stop = CLAUSE_END.search(passage.text, aside.end() if aside else verb.end(), passage.end)
    free = [each for each in after if each.start >= verb.end() and not each.oblique and not is_governed(passage, each)]
    clause = [each for each in free if each.start < (stop.start() if stop else passage.end)]
    people = [each for each in clause if each.kind == "person"]
    is_led = bool(people) and (aside is not None or clause[0].kind in ("medium", "institution", "source"))
    return people[0] if is_led and is_named_apart(passage, people[0]) else None


@cache
def insertion(spoken: Language) -> re.Pattern[str]:
    """A few words between commas that a preposition leads: ", from Rome, "."""
    where = (*spoken.events.at, *spoken.events.origin)
    return re.compile(rf",\s+{compile_phrases(where).pattern}[^,;:.]{{1,40}},\s+(?=\S)", re.IGNORECASE)


def stands_right_before(actor: Actor, verb: re.Match[str], around: Frame) -> bool:
    """Whether nothing parts a person from a verb, and no preposition leads to them: "…, X promised the Y his help"."""
    touches = actor.kind == "person" and not around.passage.text[actor.end : verb.start()].strip()
    touches = touches or is_parted(actor, verb, around.passage.text)
    is_whole = not actor.oblique and not is_governed(around.passage, actor)
    return touches and is_whole and verb.end() <= around.start


def is_parted(actor: Actor, verb: re.Match[str], text: str) -> bool:
    """Whether a person stands between commas right before a verb: "the minister, X, calls it"."""
    between, ahead = text[actor.end : verb.start()], text[: actor.start].rstrip()
    return actor.kind == "person" and between.strip() == "," and ahead.endswith(",")


def is_new_clause(verb: re.Match[str], ahead: Actor | None, behind: Actor | None, text: str) -> bool:
    """Whether the actor before a verb stands in the clause before: "X denied it, and then said Y"."""
    touches = behind is not None and behind.start - verb.end() <= TOUCHING
    return ahead is not None and touches and "," in text[ahead.end : verb.start()]


def nearest_before(verb: re.Match[str], around: Frame) -> Actor | None:
    """The actor nearest before a verb, rather without a preposition; of "X, she said" X."""
    near = [each for each in around.actors if verb.start() - FAR < each.end <= verb.start() and not each.oblique]
    before = [each for each in near if not is_governed(around.passage, each)] or near
    if len(before) > 1 and before[-1].kind == "pronoun" and before[-2].end + TOUCHING >= before[-1].start:
        return before[-2]
    if len(before) > 1 and before[-1].kind == "country" and before[-2].kind == "person":
        parts = around.passage.text[before[-1].end : verb.start()]
        return before[-2] if words_between(parts, 0, len(parts)) > 1 and "," not in parts else before[-1]
    return before[-1] if before else None


def is_inverted(verb: re.Match[str], around: Frame) -> bool:
    """Whether a verb stands before its subject, by what stands before it: the quoted words, a comma or a mark."""
    text, passage = around.passage.text, around.passage
    follows_words = around.end <= verb.start() and SPOKEN.fullmatch(text[around.end : verb.start()])
    before = text[max(passage.start, verb.start() - BEFORE_VERB) : verb.start()]
    return bool(follows_words or BEHIND_MARK.search(before) or who_tells(verb, around, around.actors))


def words_between(text: str, start: int, end: int) -> int:
    return len(text[start:end].split())


def shares_subject(text: str, actor: Actor, verb: re.Match[str]) -> bool:
    """Whether a comma parts a verb from the actor before it, so that it goes on with the subject of the verb before."""
    return actor.end <= verb.start() and text[actor.end : verb.start()].count(",") == 1


def according_to(around: Frame) -> Actor | None:
    """The source behind "according to" or ", so", outside of the quoted words."""
    for match in credits_of(around.passage):
        source = None if around.start <= match.start() < around.end else source_behind(around.passage, match)
        if source and not around.start <= source.start < around.end:
            return named_in(source, around) or source
    return None


def named_in(source: Actor, around: Frame) -> Actor | None:
    """The person whom a description of a source ends with: "in the opinion of the leading researcher X"."""
    if source.kind in ("person", "pronoun"):
        return None
    return next((each for each in around.passage.actors if each.kind == "person" and each.end == source.end), None)
