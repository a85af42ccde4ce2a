"""A text as it is read: composed, without invisible characters and breaks inside its lines, and the way back to it."""

from __future__ import annotations

import unicodedata
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

import regex

from lib.model import Article
from lib.text import INVISIBLE, Span, composed

HIDDEN = rf"[{INVISIBLE}]+"
CLUSTER = r"[^\p{M}\s]\p{M}+|[\u1100-\u115f][\u1160-\u11a7][\u11a8-\u11ff]?"
BREAK = r"[^\S\r\n]*(?:\r\n|[\r\n\u2028\u2029\x85])\s*"
ODD = regex.compile(rf"(?V1){HIDDEN}|[^\S\r\n\u2028\u2029\x85]{{2,}}|[\s--[ \r\n\u2028\u2029\x85]]")
PARTS = regex.compile(
    rf"(?V1)(?P<hyphen>(?<=\p{{Ll}})[-\u2010\u00ad]{BREAK}(?=\p{{Ll}}))|(?P<joined>(?<=\p{{L}}-){BREAK}(?=\p{{L}}))"
    rf"|(?P<break>{BREAK})|(?P<hidden>{HIDDEN})"
    r"|(?P<space>[^\S\r\n\u2028\u2029\x85]{2,}|[\s--[ \r\n\u2028\u2029\x85]])"
    rf"|(?P<cluster>{CLUSTER})"
)
GONE, A_SPACE = {"hyphen", "joined", "hidden"}, {"break", "space"}


@dataclass(frozen=True)
class PlainText:
    """The text as it is read, and where each of its characters begins and ends in the text as it stands."""

    text: str
    starts: Sequence[int]
    ends: Sequence[int]

    def stands(self, start: int, end: int) -> Span:
        """Where a span of the plain text stands."""
        if start >= end:
            here = self.starts[start] if start < len(self.starts) else self.ends[-1] if self.ends else 0
            return here, here
        return self.starts[start], self.ends[end - 1]

    def reads(self, start: int, end: int) -> Span:
        """What a span of the text as it stands is in the plain text."""
        first = bisect_left(self.starts, start)
        return first, max(first, bisect_right(self.ends, end))


def of(text: str, lines: Iterable[Span] = ()) -> PlainText | None:
    """The plain text of a text; None where it is plain as it stands. A break inside one of the `lines` is a space."""
    inner = [(start, end) for start, end in lines if "\n" in text[start:end] or "\r" in text[start:end]]
    if not inner and unicodedata.is_normalized("NFC", text) and not ODD.search(text):
        return None
    pieces: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    at = 0
    for start, end, plain in changes(text, inner):
        pieces += [text[at:start], plain]
        starts += [*range(at, start), *[start] * len(plain)]
        ends += [*range(at + 1, start + 1), *[end] * len(plain)]
        at = end
    pieces.append(text[at:])
    starts += range(at, len(text))
    ends += range(at + 1, len(text) + 1)
    return PlainText("".join(pieces), starts, ends)


def changes(text: str, inner: list[Span]) -> Iterator[tuple[int, int, str]]:
    """The stretches of a text that read otherwise than they stand, and how they read."""
    for match in PARTS.finditer(text):
        kind = match.lastgroup or ""
        if kind in ("hyphen", "joined", "break") and not any(a <= match.start() and match.end() <= b for a, b in inner):
            continue
        plain = "" if kind in GONE else " " if kind in A_SPACE else composed(match[0])
        if plain != match[0]:
            yield match.start(), match.end(), plain


def as_it_stands(article: Article, text: str, plain: PlainText) -> Article:
    """An article that was read from its plain text, with the text as it stands in the file."""
    lines = [replace(line, **span(plain.stands(line.start, line.end))) for line in article.lines]
    return replace(article, text=text, lines=lines, sentences=[])


def as_it_reads(article: Article, plain: PlainText) -> Article:
    """An article with its plain text."""
    lines = [replace(line, **span(plain.reads(line.start, line.end))) for line in article.lines]
    return replace(article, text=plain.text, lines=lines, sentences=[])


def span(of: Span) -> dict[str, int]:
    return dict(zip(("start", "end"), of, strict=True))
