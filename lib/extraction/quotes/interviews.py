"""Interviews: questions and answers in paragraphs of their own, labelled ("Q:", "A. H.:", "Anna Holm:") or not."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby

import regex

from lib.extraction.document import Actor, Document, Passage
from lib.extraction.quotes.attribution import Attribution
from lib.languages.lexicon import compile_phrases
from lib.languages.scripts import count_words
from lib.text import fold

LABEL = regex.compile(r"[\p{L}][\p{L}\p{M}.&’' -]{0,50}?\s?(?::|：)\s+(?=\S)|[QAF]\.\s+(?=\p{Lu})")
INITIALS = regex.compile(r"\p{Lu}\.?(?:[\s-]?\p{Lu}\.?){1,3}")
QUESTION_END = regex.compile(r"[?؟？][\s\"”»“]*\Z")
OPENS_QUOTE = regex.compile(r"[\"“„«»‘–—―-]")
LEAST_QUESTIONS = 2  # without labels: one alone may be rhetoric
MOST_PARAGRAPHS = 4  # of one answer
MOST_WORDS = 40  # of a question without a label
RULE = "answer of an interview"
BY_LABEL, BY_INTERVIEW = 0.9, 0.75
QUESTION, ANSWER, NEITHER = "question", "answer", ""


@dataclass(frozen=True)
class Turn:
    """A paragraph of an interview: what kind it is, its label's speaker, and what it says without its label."""

    kind: str
    speaker: str
    start: int
    end: int
    labelled: bool
    paragraph: int


def answers(document: Document) -> dict[int, tuple[int, int, Attribution]]:
    """By the number of its paragraph each answer: its span and who gives it."""
    turns = [turn_of(paragraph, document) for paragraph in paragraphs(document)]
    rule = labelled_answers if any(each.labelled and each.kind == ANSWER for each in turns) else plain_answers
    found = {}
    for turn, speaker in rule(turns, document):
        sure = BY_LABEL if turn.labelled else BY_INTERVIEW
        found[turn.paragraph] = turn.start, turn.end, Attribution(speaker, "", RULE, sure, True, "person")
    return found


def given_by(speaker: str) -> Attribution:
    return Attribution(speaker, "", RULE, BY_INTERVIEW, True, "person")


def paragraphs(document: Document) -> list[list[Passage]]:
    """The paragraphs of running text, and headings: a question may stand as one."""
    read = (passage for passage in document.passages if passage.role in ("body", "heading"))
    return [list(group) for _, group in groupby(read, key=lambda passage: passage.paragraph)]


def turn_of(paragraph: list[Passage], document: Document) -> Turn:
    """What a paragraph is by its label, or by its question mark."""
    start, end, number = paragraph[0].start, paragraph[-1].end, paragraph[0].paragraph
    label = LABEL.match(document.text, start, end)
    kind, speaker = labelled(label, paragraph[0], document) if label else (NEITHER, "")
    asks = bool(QUESTION_END.search(document.text, start, end))
    if label and kind:
        return Turn(QUESTION if asks else kind, speaker, label.end(), end, True, number)
    asks = asks and count_words(document.text[start:end]) <= MOST_WORDS and not OPENS_QUOTE.match(document.text, start)
    return Turn(QUESTION if asks else NEITHER, "", start, end, False, number)


def labelled(label: regex.Match[str], passage: Passage, document: Document) -> tuple[str, str]:
    """Whether a label asks or answers, and whose it is; neither where it is nobody's."""
    name, words = label.group().strip(" :：\n."), passage.spoken.quotes
    if compile_phrases(words.question_label).fullmatch(name):
        return QUESTION, ""
    if compile_phrases(words.answer_label).fullmatch(name):
        return ANSWER, ""
    here = [each for each in passage.actors if each.start < label.end() and fold(name) == fold(each.name)]
    if any(each.kind == "medium" for each in here):
        return QUESTION, ""
    people = people_of(document)
    speaker = by_initials(name, people) if INITIALS.fullmatch(name) else by_name(name, people)
    return (ANSWER, speaker) if speaker else (NEITHER, "")


def people_of(document: Document) -> list[str]:
    """The people of an article, those named most often first."""
    named = Counter(each.name for each in everybody(document.passages))
    return [name for name, _ in named.most_common()]


def everybody(passages: list[Passage]) -> Iterator[Actor]:
    """The people of some sentences, in the order of the text."""
    return (each for passage in passages for each in passage.actors if each.kind == "person" and each.name)


def by_initials(letters: str, people: list[str]) -> str:
    """Who has these initials: "A. H." is Anna Holm."""
    wanted = [each for each in letters if each.isalpha()]
    return next((name for name in people if [part[0] for part in regex.split(r"[\s-]+", name)] == wanted), "")


def by_name(label: str, people: list[str]) -> str:
    """Whose name a label is, whole or the family name alone."""
    words = fold(label).split()
    return next((name for name in people if fold(name).split()[-len(words) :] == words), "")


def labelled_answers(turns: list[Turn], document: Document) -> Iterator[tuple[Turn, str]]:
    """The answers with labels, and what goes on up to the next turn; none where nobody asks before one."""
    if not any(one.kind == QUESTION and other.kind == ANSWER for one, other in zip(turns, turns[1:], strict=False)):
        return
    asked = next(at for at, turn in enumerate(turns) if turn.kind == QUESTION)
    interviewed = who_is_asked(turns[asked], document)
    for at, turn in enumerate(turns):
        if turn.kind == ANSWER:
            speaker = turn.speaker or interviewed
            yield turn, speaker
            yield from ((each, speaker) for each in going_on(turns[at + 1 :]))


def going_on(later: list[Turn]) -> list[Turn]:
    """The paragraphs between an answer and the next turn; none behind the last answer, where the text may go on."""
    until = next((at for at, turn in enumerate(later) if turn.kind), len(later))
    return later[:until] if until < min(len(later), MOST_PARAGRAPHS) else []


def plain_answers(turns: list[Turn], document: Document) -> Iterator[tuple[Turn, str]]:
    """The answers without labels of what says that it is an interview, with one person named above the questions."""
    asked = plain_questions(turns, document)
    speaker = who_is_asked(turns[asked[0]], document) if asked else ""
    for at in asked if speaker else ():
        if OPENS_QUOTE.match(document.text, turns[at + 1].start):
            continue  # its words are quoted one by one
        yield turns[at + 1], speaker
        yield from ((each, speaker) for each in going_on(turns[at + 2 :]))


def asked_in_marks(document: Document) -> str:
    """Who is interviewed where answers stand in quotation marks amid what the interviewer tells; "" in other texts."""
    turns = [turn_of(paragraph, document) for paragraph in paragraphs(document)]
    first = next((turns[at] for at in plain_questions(turns, document)), None)
    return who_is_asked(first, document) or most_named_above(first, document) if first else ""


def plain_questions(turns: list[Turn], document: Document) -> list[int]:
    """Where questions without labels stand before what is no question, in what says that it is an interview."""
    asked = [at for at, turn in enumerate(turns[:-1]) if turn.kind == QUESTION and not turns[at + 1].kind]
    says_so = compile_phrases(document.spoken.quotes.interview)
    is_one = len(asked) >= LEAST_QUESTIONS and says_so.search(document.text, 0, turns[asked[0]].start)
    return asked if is_one else []


def most_named_above(first: Turn, document: Document) -> str:
    """Of the people named above the first question the one whom the article names most, if more than any other."""
    above = {each.name for each in everybody([each for each in document.passages if each.start < first.start])}
    often = Counter(each.name for each in everybody(document.passages) if each.name in above).most_common(2)
    return often[0][0] if often and (len(often) == 1 or often[0][1] > often[1][1]) else ""


def who_is_asked(first: Turn, document: Document) -> str:
    """The one person named in the title or else above the first question; "" where there are several or none."""
    above = [each for each in document.passages if each.start < first.start]
    for passages in ([each for each in above if each.role == "title"], [each for each in above if each.role == "body"]):
        names = list(dict.fromkeys(each.name for each in everybody(passages)))
        if len(names) == 1:
            return names[0]
    return ""
