"""Quotation marks of all scripts: what opens, what closes it, and where a quotation ends."""

from __future__ import annotations

import re
from bisect import bisect_left

import regex

from lib.languages.scripts import HANGUL, UNSPACED
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
LETTER_BEHIND = re.compile(rf"(?![{HANGUL}]){SPACED}")  # Korean writes particles right behind a closing mark
OPENER = regex.compile(
    rf"(?<!{SPACED})(?:«(?=\s?\w)|(?<!\w)'(?=\p{{Lu}})|[„“”»‹「『《\"‘‚](?=[^\s,.;:!?)\]])|''(?=\w))"
)
SINGLE = regex.compile(  # 'every help' in plain single marks, with "photo's" inside but not "'s morgens"
    r"(?<![\w'])'(?=\p{L}{2})((?:[^'\n]|'(?=\p{L}))+(?<=\p{L}{3}|[\p{N}.!?…%)]))'(?=[\s,.;:!?)–—-]|$)"
)
BEFORE_COMMA = regex.compile(r"(?<![\w'])'(?=\p{L}{2})(?:[^'\n]|'(?=\p{L}))+(?<=[\p{L}\p{N}.!?…%)])'(?=[,.;:!?])")
ENDS = ".,!?…"  # before the mark that ends a sentence or a clause
POSSESSIVE = regex.compile(r"s’\s\p{Ll}")
LONGEST = 3000  # characters a quotation may run on before its mark counts as unclosed
SENTENCE_END = re.compile(r"[.!?](?=\s|$)")


def closing(text: str, opener: str, start: int, end: int, closers: list[int]) -> int | None:
    """Where a quotation ends: at the next of its marks, or, where that is missing, at the end of its sentence."""
    at = bisect_left(closers, start)
    if at < len(closers) and closers[at] < start + LONGEST:
        return closers[at]
    if opener in "\"”»'":  # these close as well as open: alone, they tell nothing
        return None
    stop = SENTENCE_END.search(text, start, end)
    return stop.start() if stop else end


def before_comma(text: str, start: int, end: int, close: int | None = None) -> int | None:
    """Where a plain single mark closes: at one before a comma or full stop, as the Dutch write, if it comes first."""
    single = BEFORE_COMMA.match(text, start, end)
    if not single:
        return close
    return single.end() - 1 if close is None else min(close, single.end() - 1)


def closing_marks(text: str, start: int, end: int, opener: str) -> list[int]:
    """Where marks stand that close what an opening one began."""
    found = [at for at in range(start, end) if text[at] in CLOSERS[opener] and closes(text, at, opener, end)]
    return without_apostrophes(text, found, opener)


def without_apostrophes(text: str, found: list[int], opener: str) -> list[int]:
    """Single marks without "the farmers’ wells": behind an s and before a word, where another one ends the words."""
    if opener not in "‘":
        return found
    last_sure = max((at for at in found if text[at - 1] in ENDS), default=0)
    return [at for at in found if not (POSSESSIVE.match(text, at - 1) and last_sure > at)]


def closes(text: str, at: int, opener: str, end: int) -> bool:
    """Whether a mark ends what an opening one began, by what stands right before and behind it."""
    if opener == "«":
        return True
    if opener == "'":  # an apostrophe, unless a sentence or a clause ends before it
        return text[at - 1] in ENDS and not LETTER_BEHIND.match(text, at + 1, end)
    spaced = text[at - 1].isspace()
    return not spaced and (text[at] in "”」』》" or not LETTER_BEHIND.match(text, at + 1, end))


def trimmed(text: str, start: int, end: int) -> Span:
    """A span without white space around it, and without a comma at its end."""
    inner = text[start:end]
    end -= len(inner) - len(inner.rstrip(" \t\n\u00a0,"))
    return start + len(inner) - len(inner.lstrip()), end
