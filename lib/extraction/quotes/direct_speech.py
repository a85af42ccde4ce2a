"""Direct speech: what stands in quotation marks or behind a dash, and who said it."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from functools import cache

from lib.extraction.document import Document, Passage, Quote
from lib.extraction.quotes import attribution
from lib.extraction.quotes.attribution import Attribution
from lib.languages.language import Language
from lib.languages.lexicon import compile_phrases
from lib.languages.scripts import UNSPACED, count_words

CLOSERS = {
    "„": '“”"‟',
    "“": '”"“',
    "”": '”"',
    "«": "»",
    "»": "«»",
    "‹": "›",
    "「": "」",
    "『": "』",
    "《": "》",
    '"': '"”“',
    "‘": "’",
    "‚": "‘’",
    "''": "''",
    "'": "'",
}
SPACED = rf"[^\W{UNSPACED}]"  # a letter of a script that writes spaces between words
LETTER_BEHIND = re.compile(SPACED)
OPENER = re.compile(rf"(?<!{SPACED})(?:«(?=\s?\w)|(?<!\w)'(?=[A-ZÀ-Þ])|[„“”»‹「『《\"‘‚](?=[^\s,.;:!?)\]])|''(?=\w))")
DASH = re.compile(r"(?:^|(?<=[.!?]\s))(?:[–-]\s+|[—―]\s*)(?=[\"“„«¿¡\w])", re.MULTILINE)
DASH_BEFORE = re.compile(r"[–—―-]\s*\Z")
WORD = re.compile(r"\w+")
LONGEST = 3000  # characters a quotation may run on before its mark counts as unclosed
FRAGMENT, SURE = 2, 6  # words: fewer than the first need a verb of saying beside them, from the second on none


def direct(text: str, start: int, end: int, spoken: Language) -> list[tuple[int, int]]:
    """The spans of direct speech in a paragraph, marks left out; unclosed ones end with their sentence."""
    found = list(marked(text, start, end))
    if spoken.quotes.dash:
        inside = [span for span in dashed(text, start, end, spoken) if not any(a <= span[0] < b for a, b in found)]
        found = [span for span in found if not any(a <= span[0] and span[1] <= b for a, b in inside)] + inside
    return sorted(found)


def marked(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    at = start
    closers: dict[str, list[int]] = {}
    while match := OPENER.search(text, at, end):
        opener = match.group()
        if opener not in closers:
            marks = [at for at in range(start, end) if text[at] in CLOSERS[opener]]
            closers[opener] = [at for at in marks if closes(text, at, opener, end)]
        close = closing(text, opener, match.end(), end, closers[opener])
        if close is None:
            at = match.end()
            continue
        low, high = trimmed(text, match.end(), close)
        if low < high:
            yield low, high
        at = close + 1


def closing(text: str, opener: str, start: int, end: int, closers: list[int]) -> int | None:
    """Where a quotation ends: at the next of its marks, or, where that is missing, at the end of its sentence."""
    at = bisect_left(closers, start)
    if at < len(closers) and closers[at] < start + LONGEST:
        return closers[at]
    if opener in "\"”»'":  # these close as well as open: alone, they tell nothing
        return None
    stop = re.compile(r"[.!?](?=\s|$)").search(text, start, end)
    return stop.start() if stop else end


def closes(text: str, at: int, opener: str, end: int) -> bool:
    """Whether a mark ends what an opening one began, by what stands right before and behind it."""
    if opener == "«":
        return True
    if opener == "'":  # an apostrophe, unless a sentence or a clause ends before it
        return text[at - 1] in ".,!?…" and not LETTER_BEHIND.match(text, at + 1, end)
    spaced = text[at - 1].isspace()
    return not spaced and (text[at] in "”」』》" or not LETTER_BEHIND.match(text, at + 1, end))


def trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    inner = text[start:end]
    end -= len(inner) - len(inner.rstrip(" \t\n\u00a0,"))
    return start + len(inner) - len(inner.lstrip()), end


def dashed(text: str, start: int, end: int, spoken: Language) -> Iterator[tuple[int, int]]:
    """Speech behind a dash: up to ", said X", or to the end of the paragraph."""
    for match in DASH.finditer(text, start, end):
        if match.start() != start and text[match.start() - 2] not in ".!?":
            continue
        frame = said(spoken).search(text, match.end(), end)
        stop = frame.start() + (text[frame.start()] in "?!") if frame else end
        if count_words(text[match.end() : stop]) > 1:
            yield match.end(), stop


@cache
def said(spoken: Language) -> re.Pattern:
    """ ", said" behind direct speech."""
    speech, view = compile_phrases(spoken.quotes.speech).pattern, compile_phrases(spoken.quotes.opinion).pattern
    named = r"(?=\s+(?:\w+\s+){0,2}?[A-ZÀ-ÞА-Я])"  # "I think" stands in many a quotation: a view needs its holder
    return re.compile(rf"(?:[,?!]\s+|[,?!.…]*\s+(?:[–—-]\s+|—))(?:(?i:{speech})|(?i:{view}){named})")


def add(document: Document) -> None:
    """Finds all direct quotes of an article with their speakers."""
    for paragraph in document.paragraphs:
        spans = direct(document.text, paragraph[0].start, paragraph[-1].end, document.spoken)
        for start, end in spans:
            within = [passage for passage in paragraph if passage.start < end and start < passage.end]
            if not within or count_words(document.text[start:end]) < FRAGMENT:
                continue
            given = attribution.of_direct(start, end, within, spans, document)
            if is_speech(start, end, within[-1], given):
                document.direct.append(quote(document.text, start, end, given))


def quote(text: str, start: int, end: int, given: Attribution) -> Quote:
    rule = "dash" if DASH_BEFORE.search(text, max(0, start - 3), start) else "quotation marks"
    why = f"{rule}; {given.rule}"
    return Quote(start, end, "direct", given.speaker, given.via, why, given.confidence, given.kind)


def is_speech(start: int, end: int, passage: Passage, given: Attribution) -> bool:
    """Whether words in marks are speech, rather than a title, an inscription or a word held at arm's length."""
    text, spoken = passage.text, passage.spoken
    count = count_words(text[start:end])
    near = text[max(passage.start, start - 60) : start - 1] + " " + text[end + 1 : min(end + 12, passage.end)]
    if compile_phrases(spoken.quotes.inscription).search(near) and count < 8:
        return False
    if count < FRAGMENT or (count == FRAGMENT and not given.verb):
        return False
    words = WORD.findall(text[start:end])
    if not given.verb and not spoken.names.capital_nouns and count < SURE and all(word[0].isupper() for word in words):
        return False
    return bool(given.verb or given.speaker) or count >= SURE
