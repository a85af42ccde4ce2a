"""Quotations that run over several paragraphs: each opens with a mark, or only the first, and the last one closes."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator

from lib.extraction.quotes.quotation_marks import CLOSERS, OPENER, before_comma, closes, closing_marks, trimmed
from lib.text import Span

MARK = re.compile('[„“”«»"‘]')
Open = tuple[int, str]  # where a mark stands that nothing closes, and itself


def running_on(text: str, paragraphs: list[Span]) -> Iterator[tuple[Span, ...]]:
    """For each paragraph what a quotation fills of it that begins or ends in another one."""
    carried = ""
    for number, (start, end) in enumerate(paragraphs):
        close = first_closer(text, start, end, carried) if carried else None
        filled = [] if close is None else [trimmed(text, start, close)]
        opened = open_mark(text, start if close is None else close + 1, end)
        following = paragraphs[number + 1] if number + 1 < len(paragraphs) else None
        carried = ""
        if opened and following and (way := goes_on(text, opened[1], *following)):
            filled.append(trimmed(text, opened[0] + len(opened[1]), end))
            carried = opened[1] if way == "closed" else ""
        yield tuple(span for span in filled if span[0] < span[1])


def open_mark(text: str, start: int, end: int) -> Open | None:
    """The first opening mark of a paragraph that nothing closes in it."""
    at, closers = start, dict[str, list[int]]()
    while match := OPENER.search(text, at, end):
        opener = match.group()
        if single := before_comma(text, match.start(), end):
            at = single + 1
            continue
        if opener not in closers:
            closers[opener] = closing_marks(text, start, end, opener)
        later = bisect_left(closers[opener], match.end())
        if later == len(closers[opener]):
            return match.start(), opener
        at = closers[opener][later] + 1
    return None


def goes_on(text: str, opener: str, start: int, end: int) -> str:
    """How the next paragraph goes on with a quotation: "opened" by its mark again, or "closed" in it; "" if not."""
    if text.startswith(opener, start):
        return "opened"
    return "closed" if first_closer(text, start, end, opener) is not None else ""


def first_closer(text: str, start: int, end: int, opener: str) -> int | None:
    """Where a paragraph's first mark stands, if it closes what a mark opened before, and opens nothing."""
    mark = MARK.search(text, start, end)
    if not mark or mark.start() == start or mark.group() not in CLOSERS[opener]:
        return None
    return mark.start() if closes(text, mark.start(), opener, end) else None
