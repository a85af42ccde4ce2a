"""Direct speech: what stands in quotation marks or behind a dash, and who said it."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from functools import cache

import regex

from lib.extraction.document import Document, Passage, Quote
from lib.extraction.quotes import attribution
from lib.extraction.quotes.attribution import Attribution, lies_in
from lib.languages.language import Language
from lib.languages.lexicon import compile_phrases
from lib.languages.scripts import UNSPACED, count_words
from lib.text import Span

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
OPENER = regex.compile(
    rf"(?<!{SPACED})(?:«(?=\s?\w)|(?<!\w)'(?=\p{{Lu}})|[„“”»‹「『《\"‘‚](?=[^\s,.;:!?)\]])|''(?=\w))"
)
DASH = re.compile(r"(?:^|(?<=[.!?]\s))(?:[–-]\s+|[—―]\s*)(?=[\"“„«¿¡\w])", re.MULTILINE)
DASH_BEFORE = re.compile(r"[–—―-]\s*\Z")
WORD = re.compile(r"\w+")
LONGEST = 3000  # characters a quotation may run on before its mark counts as unclosed
FRAGMENT, SURE = 2, 6  # words: up to the first only beside a verb of saying, from the second on beside nobody
LONG_INSCRIPTION = 8  # words: from here on not even "banner" beside it makes it one
LABEL_BEFORE, LABEL_BEHIND = 60, 12  # characters around a quotation in which "banner" or "entitled" counts
DASH_REACH = 3  # characters before a quotation in which its dash stands
SENTENCE_END = re.compile(r"[.!?](?=\s|$)")


def direct(text: str, start: int, end: int, spoken: Language) -> list[Span]:
    """The spans of direct speech in a paragraph, marks left out; unclosed ones end with their sentence."""
    found = list(marked(text, start, end))
    if spoken.quotes.dash:
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
            closers[opener] = [
                at for at in range(start, end) if text[at] in CLOSERS[opener] and closes(text, at, opener, end)
            ]
        close = closing(text, opener, match.end(), end, closers[opener])
        at = match.end() if close is None else close + 1
        low, high = trimmed(text, match.end(), match.end() if close is None else close)
        if low < high:
            yield low, high


def closing(text: str, opener: str, start: int, end: int, closers: list[int]) -> int | None:
    """Where a quotation ends: at the next of its marks, or, where that is missing, at the end of its sentence."""
    at = bisect_left(closers, start)
    if at < len(closers) and closers[at] < start + LONGEST:
        return closers[at]
    if opener in "\"”»'":  # these close as well as open: alone, they tell nothing
        return None
    stop = SENTENCE_END.search(text, start, end)
    return stop.start() if stop else end


def closes(text: str, at: int, opener: str, end: int) -> bool:
    """Whether a mark ends what an opening one began, by what stands right before and behind it."""
    if opener == "«":
        return True
    if opener == "'":  # an apostrophe, unless a sentence or a clause ends before it
        return text[at - 1] in ".,!?…" and not LETTER_BEHIND.match(text, at + 1, end)
    spaced = text[at - 1].isspace()
    return not spaced and (text[at] in "”」』》" or not LETTER_BEHIND.match(text, at + 1, end))


def trimmed(text: str, start: int, end: int) -> Span:
    """A span without white space around it, and without a comma at its end."""
    inner = text[start:end]
    end -= len(inner) - len(inner.rstrip(" \t\n\u00a0,"))
    return start + len(inner) - len(inner.lstrip()), end


def dashed(text: str, start: int, end: int, spoken: Language) -> Iterator[Span]:
    """Speech behind a dash: up to ", said X", or to the end of the paragraph; the dash before "said X" opens none."""
    framed = start
    for match in DASH.finditer(text, start, end):
        if match.start() < framed or not opens_speech(text, match.start(), start):
            continue
        frame = said(spoken).search(text, match.end(), end)
        stop = frame.start() + (text[frame.start()] in "?!") if frame else end
        framed = frame.end() if frame else start
        if count_words(text[match.end() : stop]) > 1:
            yield match.end(), stop


def opens_speech(text: str, at: int, start: int) -> bool:
    """Whether a dash opens its paragraph or follows the end of a sentence and a space."""
    return at == start or text[at - 2] in ".!?"


@cache
def said(spoken: Language) -> regex.Pattern[str]:
    """ ", said" behind direct speech."""
    speech, view = compile_phrases(spoken.quotes.speech).pattern, compile_phrases(spoken.quotes.opinion).pattern
    named = r"(?=\s+(?:\w+\s+){0,2}?\p{Lu})"  # "I think" stands in many a quotation: a view needs its holder
    return regex.compile(rf"(?:[,?!]\s+|[,?!.…]*\s+(?:[–—-]\s+|—))(?:(?i:{speech})|(?i:{view}){named})")


def add(document: Document) -> None:
    """Finds all direct quotes of an article with their speakers."""
    for paragraph in document.paragraphs:
        spans = direct(document.text, paragraph[0].start, paragraph[-1].end, document.spoken)
        for start, end in spans:
            within = [passage for passage in paragraph if passage.start < end and start < passage.end]
            given = attribution.of_direct(start, end, within, spans, document) if within else None
            if given and is_speech(start, end, within[-1], given):
                document.direct.append(quote(document.text, start, end, given))


def quote(text: str, start: int, end: int, given: Attribution) -> Quote:
    rule = "dash" if DASH_BEFORE.search(text, max(0, start - DASH_REACH), start) else "quotation marks"
    why = f"{rule}; {given.rule}"
    return Quote(start, end, "direct", given.speaker, given.via, why, given.confidence, given.kind)


def is_speech(start: int, end: int, passage: Passage, given: Attribution) -> bool:
    """Whether words in marks are speech, rather than a title, an inscription or a word held at arm's length."""
    count = count_words(passage.text[start:end])
    if count < FRAGMENT or (count < LONG_INSCRIPTION and is_inscription(start, end, passage)):
        return False
    if given.verb or count >= SURE:
        return True
    return count > FRAGMENT and bool(given.speaker) and not is_title(start, end, passage)


def is_inscription(start: int, end: int, passage: Passage) -> bool:
    """Whether a word such as "banner" or "entitled" stands beside a quotation."""
    before = passage.text[max(passage.start, start - LABEL_BEFORE) : start - 1]
    behind = passage.text[end + 1 : min(end + LABEL_BEHIND, passage.end)]
    return bool(compile_phrases(passage.spoken.quotes.inscription).search(f"{before} {behind}"))


def is_title(start: int, end: int, passage: Passage) -> bool:
    """Whether every word has a capital, in a language that does not give them to all nouns."""
    words = WORD.findall(passage.text[start:end])
    return not passage.spoken.names.capital_nouns and all(word[0].isupper() for word in words)
