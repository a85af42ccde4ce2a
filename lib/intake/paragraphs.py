"""Where the lines of a text stand, and which of them belong to one paragraph."""

from __future__ import annotations

import re

from lib.text import Span

LINE = re.compile(r"[^\r\n\u2028\u2029\x85]*[^\s][^\r\n\u2028\u2029\x85]*")
CLOSERS = r"[\s\"'“”„«»‘’)\]]*$"
SENTENCE_END = re.compile(rf"[.!?…:;,。！？؟।]{CLOSERS}")
FULL_STOP = re.compile(rf"[.!?…。！？؟।]{CLOSERS}")
MARKDOWN_HEADING = re.compile(r"#{1,6}\s+")

WRAPPED_COLUMNS = (45, 120)  # characters of a line that an editor broke
LEAST_PAIRS = 4  # neighbouring lines from which on a text can be told to be wrapped
WRAPPED_SHARE = 0.6  # of the neighbouring lines


def of(text: str, start: int, end: int) -> list[Span]:
    """The spans of the lines that hold anything; the lines of a hard-wrapped text are joined to paragraphs."""
    lines = [trimmed(text, match.start(), match.end()) for match in LINE.finditer(text, start, end)]
    return joined(text, lines) if is_wrapped(text, lines) else lines


def trimmed(text: str, start: int, end: int) -> Span:
    kept = text[start:end]
    return start + len(kept) - len(kept.lstrip()), start + len(kept.rstrip())


def is_next_line(text: str, end: int, start: int) -> bool:
    """Whether no empty line stands between the end of one line and the start of another."""
    return text[end:start].count("\n") <= 1


def is_wrapped(text: str, lines: list[Span]) -> bool:
    """Whether most lines are of the length at which editors break, and break off in the middle of a sentence."""
    low, high = WRAPPED_COLUMNS
    if any(end - start > high for start, end in lines):
        return False
    firsts = [
        (start, end)
        for (start, end), (following, _) in zip(lines, lines[1:], strict=False)
        if is_next_line(text, end, following)
    ]
    broken = [text[start:end] for start, end in firsts if end - start >= low]
    unfinished = [line for line in broken if not SENTENCE_END.search(line)]
    return len(firsts) >= LEAST_PAIRS and len(unfinished) >= WRAPPED_SHARE * len(firsts)


def joined(text: str, lines: list[Span]) -> list[Span]:
    """Lines as paragraphs: one ends where an empty line or a marked heading follows."""
    paragraphs: list[Span] = []
    for start, end in lines:
        if paragraphs and is_next_line(text, paragraphs[-1][1], start) and not MARKDOWN_HEADING.match(text, start):
            start = paragraphs.pop()[0]
        paragraphs.append((start, end))
    return paragraphs
