"""Whether the words around a date tell of something expected: then a weekday is the next one, else the last."""

from __future__ import annotations

import re

from lib.extraction.document import Passage
from lib.extraction.events.triggers import SPARE_WORDS, Trigger, between_cuts, grammar, is_of_saying
from lib.languages.date_expressions import Expression
from lib.text import Span

WORD = re.compile(r"[^\W\d_]+")
NEXT_WORD = re.compile(r"\s+([^\W\d_]{3,})")
FRONT = re.compile(r"\W*(?:\w{1,3}\s+)?")  # before a date that opens its sentence: "On "
COMMA = re.compile(r"[,;:–—\s]+")
INSERTION_WORDS = 6
BESIDE_DATE = 2  # words beside a date in a stretch that tells of nothing else: ", probably in"
ADJACENT = 2  # characters between "tomorrow" and "Friday"


def is_ahead(passage: Passage, expression: Expression) -> bool:
    """Whether a date is told as expected, or in the present of a day without a year; else it is past."""
    if expression.direction < 0:
        return False
    start, end = stretch_of(passage, expression)
    return is_expected(passage, expression, start, end) or is_told_in_present(passage, expression, start, end)


def is_present(trigger: Trigger, expression: Expression) -> bool:
    """Whether a happening is told by a verb in the present, of a date that may lie ahead."""
    passage = trigger.passage
    stretch = around_date(passage, expression)
    at = trigger.start - passage.start
    return stretch[0] <= at < stretch[1] and is_told_in_present(passage, expression, *stretch)


def stretch_of(passage: Passage, expression: Expression) -> Span:
    """The part of a sentence around a date, over an insertion behind it: "on Friday, as he said, they will meet"."""
    text, marks = passage.source, grammar(passage.spoken)
    start, end = around_date(passage, expression)
    cuts = [0, *(mark.start() for mark in marks.punctuation.finditer(text)), len(text)]
    own = between_cuts(cuts, expression.start, expression.end)
    beside = f"{text[own[0] : expression.start]} {text[expression.end : own[1]]}"
    behind = [cut for cut in cuts if cut > own[1]][:2]
    is_bare = len(WORD.findall(beside)) <= BESIDE_DATE
    if is_bare and len(behind) > 1 and is_insertion(passage, own[1], behind[0]):
        end = max(end, behind[1])
    return start, end


def around_date(passage: Passage, expression: Expression) -> Span:
    """The part of a sentence up to the next commas, and what stands beside it where it tells of nothing but the date.

    Offsets in the sentence.
    """
    text = passage.source
    cuts = [0, *(mark.start() for mark in grammar(passage.spoken).punctuation.finditer(text)), len(text)]
    start, end = between_cuts(cuts, expression.start, expression.end)
    others = WORD.findall(text, start, expression.start) + WORD.findall(text, expression.end, end)
    if len(others) <= (BESIDE_DATE if end < len(text) else SPARE_WORDS):
        end = min((cut for cut in cuts if cut > end), default=end)
        start = max((cut for cut in cuts if cut < start), default=start)
    return start, end


def is_insertion(passage: Passage, start: int, end: int) -> bool:
    """Whether a stretch is a few words that tell of no happening, and no subordinate clause opens behind it."""
    text, marks = passage.source, grammar(passage.spoken)
    if len(WORD.findall(text, start, end)) > INSERTION_WORDS or any(marks.triggers.finditer(text, start, end)):
        return False
    opening = COMMA.match(text, end)
    at = opening.end() if opening else end
    return not marks.cut.match(text, at) and not marks.conjunction.match(text, at)


def is_expected(passage: Passage, expression: Expression, start: int, end: int) -> bool:
    """Whether a word for what is to come or may come stands in a stretch, and nothing parts it from the date."""
    marks = grammar(passage.spoken)
    found = (mark for words in (marks.planned, marks.possible) for mark in words.finditer(passage.source, start, end))
    return any(
        not is_of_another_date(passage, expression, mark.start())
        and not is_parted_from(passage, expression, mark.start())
        for mark in found
    )


def is_told_in_present(passage: Passage, expression: Expression, start: int, end: int) -> bool:
    """Whether a verb in the present stands in a stretch, nearer to this date than to another: "flies in on Monday".

    A word for the past bars it; one that holds the verb itself, as "te" before an infinitive does, bars that verb only.
    """
    if not may_be_coming(expression):
        return False
    text, marks = passage.source, grammar(passage.spoken)
    past = [mark.span() for mark in marks.past.finditer(text, start, end)]
    found = [mark.start() for mark in marks.present.finditer(text, start, end)]
    if behind := verb_behind(passage, expression):
        found.append(behind.start(1))
    barred = [at for at in found if any(low <= at < high for low, high in past)]
    if any(not any(low <= at < high for at in found) for low, high in past):
        return False
    return any(
        at not in barred and is_nearest(passage, expression, at) and not is_parted_from(passage, expression, at)
        for at in found
    )


def verb_behind(passage: Passage, expression: Expression) -> re.Match[str] | None:
    """A verb in the present right behind a day that opens its sentence, by its ending: Danish "Fredag fejrer …"."""
    forms = passage.spoken.events
    if not forms.present_endings or not FRONT.fullmatch(passage.source, 0, expression.start):
        return None
    word = NEXT_WORD.match(passage.source, expression.end)
    is_verb = word and word[1].endswith(forms.present_endings) and not word[1].endswith(forms.past_endings)
    return word if is_verb else None


def is_nearest(passage: Passage, expression: Expression, at: int) -> bool:
    """Whether no other date stands nearer to a position; one behind which "that" opens what was said is none."""
    others = [each for each in passage.expressions if each.kind != "span" and each != expression]
    that = grammar(passage.spoken).that
    near = [each for each in others if each.end > at or not that.search(passage.source, each.end, at)]
    return all(apart(expression, at) <= apart(each, at) for each in near)


def is_of_another_date(passage: Passage, expression: Expression, at: int) -> bool:
    """Whether a word only belongs to another date: "mañana" in "por la mañana"; "tomorrow Friday" is one date."""
    if expression.kind in ("same", "beside") and expression.start <= at < expression.end:
        return True
    others = (each for each in passage.expressions if each != expression and each.start <= at < each.end)
    return any(abs(expression.start - each.end) > ADJACENT or each.kind in ("same", "beside") for each in others)


def is_parted_from(passage: Passage, expression: Expression, at: int) -> bool:
    """Whether "and", "that", a verb of saying or another date stands between a date and a later position."""
    text, marks = passage.source, grammar(passage.spoken)
    start = end_of_dates(passage, expression)
    if at < start:
        return False
    if is_of_saying(marks, text, expression.start, expression.end, at):
        return True
    about = passage.spoken.events.about
    reported = any(that.group().casefold() not in about for that in marks.that.finditer(text, start, at))
    comma = marks.punctuation.search(text, start, at)  # "on Friday, he said, they will meet"
    said = not passage.spoken.events.verb_last and marks.speech.search(text, start, comma.start() if comma else at)
    others = any(start <= each.start < at for each in passage.expressions if each.kind != "span")
    joined = (each for each in marks.conjunction.finditer(text, start, at) if not joins_names(passage, each.span()))
    return bool(reported or said or others or any(joined))


def joins_names(passage: Passage, joint: Span) -> bool:
    """Whether "and" stands between two words with capitals: "the ministers of Armenia and Georgia"."""
    if passage.spoken.names.capital_nouns:
        return False
    before, behind = WORD.findall(passage.source, 0, joint[0]), WORD.search(passage.source, joint[1])
    return bool(before and behind and before[-1][0].isupper() and behind.group()[0].isupper())


def end_of_dates(passage: Passage, expression: Expression) -> int:
    """Where a date ends together with those that "and" joins to it: "on Monday and Tuesday"."""
    text, joint, end = passage.source, grammar(passage.spoken).conjunction, expression.end
    for each in passage.expressions:
        if each.start > end and joint.fullmatch(text[end : each.start].strip(" ,")):
            end = each.end
    return end


def may_be_coming(expression: Expression) -> bool:
    """Whether a date without a year may lie ahead by itself: "Monday", "3 May", "next week", "this evening"."""
    if expression.since or expression.up_to_now:
        return False
    if expression.kind == "relative":
        return expression.shift >= 0 and expression.unit != "year"
    return expression.kind == "weekday" or (expression.kind == "calendar" and not expression.year)


def apart(expression: Expression, at: int) -> int:
    """Characters between a date and a position in its sentence."""
    return max(at - expression.end, expression.start - at, 0)
