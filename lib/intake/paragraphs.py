"""Where the lines of a text stand, and which of them belong to one paragraph."""

from __future__ import annotations

import re

import regex

from lib.text import Span

# a line of white space and marks that nobody sees holds nothing
LINE = regex.compile(r"[^\r\n\u2028\u2029\x85]*[^\s\p{Cf}][^\r\n\u2028\u2029\x85]*")
CLOSERS = r"[\s\"'“”„«»‘’)\]]*$"
SENTENCE_END = re.compile(rf"[.!?…:;,。！？؟।]{CLOSERS}")
FULL_STOP = re.compile(rf"[.!?…。！？؟।]{CLOSERS}")
MARKDOWN_HEADING = re.compile(r"#{1,6}\s+")

WRAPPED_COLUMNS = (45, 120)  # characters of a line that an editor broke
NARROWEST = 20  # characters of a line of a narrow column
LEAST_PAIRS = 3  # neighbouring lines from which on a text can be told to be wrapped
WRAPPED_SHARE = 0.6  # of the neighbouring lines


def of(text: str, start: int, end: int) -> list[Span]:
    """The spans of the lines that hold anything; the lines of a hard-wrapped text are joined to paragraphs."""
    spans = (trimmed(text, match.start(), match.end()) for match in LINE.finditer(text, start, end))
    lines = [span for span in spans if span[0] < span[1]]  # separators of records are white space to Python only
    return joined(text, lines) if is_wrapped(text, lines) else lines


def trimmed(text: str, start: int, end: int) -> Span:
    kept = text[start:end]
    return start + len(kept) - len(kept.lstrip()), start + len(kept.rstrip())


def is_next_line(text: str, end: int, start: int) -> bool:
    """Whether no empty line stands between the end of one line and the start of another."""
    return text[end:start].count("\n") <= 1


def is_wrapped(text: str, lines: list[Span]) -> bool:
    """Whether most lines break off in the middle of a sentence, of an editor's length or before small letters."""
    low, high = WRAPPED_COLUMNS
    if any(end - start > high for start, end in lines):
        return False
    pairs = [
        (text[start:end], text[following])
        for (start, end), (following, _) in zip(lines, lines[1:], strict=False)
        if is_next_line(text, end, following)
    ]
    unfinished = [(line, letter) for line, letter in pairs if len(line) >= NARROWEST and not SENTENCE_END.search(line)]
    goes_on = sum(letter.islower() for _, letter in unfinished)
    is_broken = sum(len(line) >= low for line, _ in unfinished) >= WRAPPED_SHARE * len(pairs)
    is_narrow = 2 * goes_on >= len(unfinished) >= WRAPPED_SHARE * len(pairs)
    return len(pairs) >= LEAST_PAIRS and (is_broken or is_narrow)


def joined(text: str, lines: list[Span]) -> list[Span]:
    """Lines as paragraphs: one ends where an empty line or a marked heading follows."""
    paragraphs: list[Span] = []
    for start, end in lines:
        if paragraphs and is_next_line(text, paragraphs[-1][1], start) and not MARKDOWN_HEADING.match(text, start):
            start = paragraphs.pop()[0]
        paragraphs.append((start, end))
    return paragraphs
