"""Direct speech: what stands in quotation marks or behind a dash, and who said it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from itertools import pairwise

import regex

from lib.extraction.document import Document, Passage, Quote
from lib.extraction.quotes import attribution, fragments, interviews
from lib.extraction.quotes.attribution import Attribution
from lib.extraction.quotes.cues import cues, view_verbs
from lib.extraction.quotes.frames import lies_in
from lib.extraction.quotes.insertions import without_insertions
from lib.extraction.quotes.quotation_marks import OPENER, SINGLE, before_comma, closing, closing_marks, trimmed
from lib.extraction.quotes.several_paragraphs import running_on
from lib.languages.language import Language
from lib.languages.lexicon import compile_phrases
from lib.languages.scripts import count_words
from lib.text import Span

DASH = re.compile(r"(?:^|(?<=[.!?:]\s))(?:[–-]\s+|[—―]\s*)(?=[\"“„«¿¡\w])", re.MULTILINE)
DASH_INSIDE = re.compile(r"[–—-]\s*\Z")  # behind who speaks
NEXT_MARKS = re.compile(r"[.!?…](?=\s+[«“„])")  # a sentence behind speech that opens with words in marks
DASH_BEFORE = re.compile(r"[–—―-]\s*\Z")
WORD = re.compile(r"\w+")
FRAGMENT, SURE = 2, 6  # words: up to the first only beside a verb of saying, from the second on beside nobody
LONG_INSCRIPTION = 8  # words: from here on not even "banner" beside it makes it one
LABEL_BEFORE, LABEL_BEHIND = 60, 12  # characters around a quotation in which "banner" or "entitled" counts
SINGLE_MARKS = ("'", "'")  # of a language whose press puts speech in them
DASH_REACH = 3  # characters before a quotation in which its dash stands


def direct(text: str, start: int, end: int, spoken: Language, dialogue: bool = False) -> list[Span]:
    """The spans of direct speech in a paragraph, marks left out; unclosed ones end with their sentence.

    `dialogue`: whether its article has turns behind dashes, though its language rather uses marks.
    """
    found = list(marked(text, start, end))
    if SINGLE_MARKS in spoken.quotes.pairs:
        single = (match.span(1) for match in SINGLE.finditer(text, start, end))
        found += [span for span in single if not any(meet(span, each) for each in found)]
    if spoken.quotes.dash or dialogue:
        behind_dash = [span for span in dashed(text, start, end, spoken) if not lies_in(found, span[0])]
        found = [span for span in found if not any(a <= span[0] and span[1] <= b for a, b in behind_dash)] + behind_dash
    return sorted(found)


def marked(text: str, start: int, end: int) -> Iterator[Span]:
    """What stands in quotation marks, left to right."""
    at = start
    closers: dict[str, list[int]] = {}
    while match := OPENER.search(text, at, end):
        opener = match.group()
        if opener not in closers:
            closers[opener] = closing_marks(text, start, end, opener)
        close = closing(text, opener, match.end(), end, closers[opener])
        close = before_comma(text, match.start(), end, close)
        at = match.end() if close is None else close + 1
        low, high = trimmed(text, match.end(), match.end() if close is None else close)
        if low < high:
            yield low, high


def dashed(text: str, start: int, end: int, spoken: Language) -> Iterator[Span]:
    """Speech behind a dash: up to ", said X", or to the end of the paragraph; the dash before "said X" opens none."""
    framed = start
    for match in DASH.finditer(text, start, end):
        if match.start() < framed or not opens_speech(text, match.start(), start):
            continue
        frame = said(spoken).search(text, match.end(), end)
        marks = (
            None if match.start() == start else NEXT_MARKS.search(text, match.end(), frame.start() if frame else end)
        )
        frame = None if marks else frame
        stop = marks.end() if marks else frame.start() + (text[frame.start()] in "?!") if frame else end
        framed = frame.end() if frame else start
        if count_words(text[match.end() : stop]) > 1:
            yield match.end(), stop


def opens_speech(text: str, at: int, start: int) -> bool:
    """Whether a dash opens its paragraph or follows the end of a sentence, or a colon, and a space."""
    return at == start or text[at - 2] in ".!?:"


@cache
def said(spoken: Language) -> regex.Pattern[str]:
    """ ", said" behind direct speech."""
    speech = compile_phrases((*spoken.quotes.speech, *spoken.quotes.behind_words)).pattern
    view = compile_phrases(spoken.quotes.opinion).pattern
    named = r"(?=\s+(?:\w+\s+){0,2}?\p{Lu})"  # "I think" stands in many a quotation: a view needs its holder
    by_pronoun = rf"\s+(?i:{compile_phrases(spoken.people.pronouns).pattern})(?=\s*(?:[.,]|$))"
    return regex.compile(
        rf"(?:[,?!]\s+|[,?!.…]*\s+(?:[–—-]\s+|—))(?:(?i:{speech})|(?i:{view})(?:{named}|{by_pronoun}))"
    )


def add(document: Document) -> None:
    """Finds all direct quotes of an article with their speakers."""
    text, spoken = document.text, document.spoken
    bounds = [(paragraph[0].start, paragraph[-1].end) for paragraph in document.paragraphs]
    dialogue = any(is_turn(text, start, end, spoken) for start, end in bounds)
    answered, asked = interviews.answers(document), interviews.asked_in_marks(document)
    for paragraph, bound, filled in zip(document.paragraphs, bounds, running_on(text, bounds), strict=True):
        if turn := answered.get(paragraph[0].paragraph):
            document.direct.append(answer(*turn))
            continue
        found = [
            span for span in direct(text, *bound, spoken, dialogue) if not any(meet(span, each) for each in filled)
        ]
        add_spans(document, paragraph, sorted([*found, *filled]), asked)


def add_spans(document: Document, paragraph: list[Passage], spans: list[Span], asked: str) -> None:
    """Finds the quotes of a paragraph by the spans of its direct speech; `asked` answers in an interview."""
    spans = [up_to_narration(document.text, span, paragraph) for span in spans]
    parts = [list(without_insertions(document.text, span, document.spoken)) for span in spans]
    spoken = [part for several in parts for part in several]
    for (start, end), several in zip(spans, parts, strict=True):
        within = [passage for passage in paragraph if passage.start < end and start < passage.end]
        if not within or not several:
            continue
        given = attribution.of_direct(*several[0], within, spoken, document)
        is_answer = bool(asked) and not given.verb and paragraph[0].role == "body"
        said_by = interviews.given_by(asked) if is_answer else given
        for low, high in as_printed(document.text, several):
            if is_speech(low, high, within[-1], given):
                document.direct.append(quote(document.text, low, high, said_by))


def as_printed(text: str, parts: list[Span]) -> list[Span]:
    """What dashes part by who speaks as several quotes, what commas part as one."""
    is_dashed = len(parts) > 1 and DASH_INSIDE.search(text, parts[0][1], parts[1][0]) is not None
    return parts if is_dashed else [(parts[0][0], parts[-1][1])]


def up_to_narration(text: str, span: Span, paragraph: list[Passage]) -> Span:
    """Speech behind a dash inside of a paragraph up to a sentence that names somebody, where no "said X" ends it."""
    start, end = span
    dash = DASH_BEFORE.search(text, max(0, start - DASH_REACH), start)
    if not dash or dash.start() <= paragraph[0].start or all(each.end != end for each in paragraph):
        return span
    inside = [each for each in paragraph if start < each.end and each.start < end]
    told = (before.end for before, each in pairwise(inside) if tells_of_somebody(each))
    return start, next(told, end)


def tells_of_somebody(passage: Passage) -> bool:
    """Whether a sentence names a day, a place or somebody."""
    return bool(passage.dates or passage.places) or any(each.name for each in passage.actors)


def answer(start: int, end: int, given: Attribution) -> Quote:
    """What somebody says who is interviewed."""
    return Quote(start, end, "direct", given.speaker, "", given.rule, given.confidence, given.kind)


def meet(one: Span, other: Span) -> bool:
    return one[0] < other[1] and other[0] < one[1]


def is_turn(text: str, start: int, end: int, spoken: Language) -> bool:
    """Whether a paragraph is speech behind a dash with its "said X"."""
    dash = DASH.match(text, start, end)
    return bool(dash and said(spoken).search(text, dash.end(), end))


def quote(text: str, start: int, end: int, given: Attribution) -> Quote:
    rule = "dash" if DASH_BEFORE.search(text, max(0, start - DASH_REACH), start) else "quotation marks"
    why = f"{rule}; {given.rule}"
    return Quote(start, end, "direct", given.speaker, given.via, why, given.confidence, given.kind)


def is_speech(start: int, end: int, passage: Passage, given: Attribution) -> bool:
    """Whether words in marks are speech, rather than a title, an inscription or a word held at arm's length."""
    count = count_words(passage.text[start:end])
    if given.rule in (attribution.DENIED, attribution.CALLED_SO):
        return given.rule == attribution.CALLED_SO
    if count < FRAGMENT and is_single_word_said(start, end, passage, given):
        return True
    if count < FRAGMENT or (count < LONG_INSCRIPTION and is_inscription(start, end, passage)):
        return False
    if given.verb or count >= SURE:
        return True
    return count > FRAGMENT and bool(given.speaker) and not is_title(start, end, passage)


def is_single_word_said(start: int, end: int, passage: Passage, given: Attribution) -> bool:
    """Whether one small word is somebody's: few words behind a verb of saying or calling, or at the end of a report."""
    text, spoken = passage.text, passage.spoken
    is_small = text[start].islower() or text[start].upper() == text[start].lower() or spoken.names.capital_nouns
    if not (given.verb and given.speaker and is_small) or is_inscription(start, end, passage):
        return False
    verbs = [verb for verb in (*view_verbs(passage), *fragments.all_expressing(passage)) if verb.end() <= start]
    last = max((verb.end() for verb in verbs), default=end)
    between, ends = text[last : start - 1], not text[end + 1 : passage.end].strip(' .,!?”“»"’\n')
    is_told = last <= start and (ends or fragments.leads_to(passage, last, start))
    return is_told and not compile_phrases(spoken.quotes.claimed).search(between)


def is_inscription(start: int, end: int, passage: Passage) -> bool:
    """Whether a word such as "banner" or "entitled" stands beside a quotation."""
    before = passage.text[max(passage.start, start - LABEL_BEFORE) : start - 1]
    behind = passage.text[end + 1 : min(end + LABEL_BEHIND, passage.end)]
    labels = compile_phrases(passage.spoken.quotes.inscription).finditer(f"{before} {behind}")
    return any(
        not names_it(label.group(), before, passage) and not ends_before_verb(label.end(), start, passage)
        for label in labels
    )


def ends_before_verb(at: int, start: int, passage: Passage) -> bool:
    """Whether a person's verb of saying stands between a label and the marks: "signing the book X said she was “…”"."""
    low = max(passage.start, start - LABEL_BEFORE) + at
    later = [each.start for each in passage.actors if each.kind == "person" and low <= each.start < start]
    return any(low <= verb.start() < start and later and later[0] < verb.start() for verb in view_verbs(passage))


def names_it(label: str, before: str, passage: Passage) -> bool:
    """Whether a label is rather a verb of naming with its object before the marks: "called the ruling “a joke”"."""
    is_verb = bool(cues(passage.spoken).naming.fullmatch(label))
    return is_verb and not before.rstrip(" „“”«»\"‘’'").endswith(label)


def is_title(start: int, end: int, passage: Passage) -> bool:
    """Whether every word has a capital, in a language that does not give them to all nouns."""
    words = WORD.findall(passage.text[start:end])
    return not passage.spoken.names.capital_nouns and all(word[0].isupper() for word in words)
