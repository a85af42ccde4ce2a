"""Where sentences begin and end, with their offsets in the article's text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from lib.languages import language
from lib.languages.language import Language
from lib.languages.lexicon import alternatives
from lib.model import Article, Sentence
from lib.text import sentence_key

CLOSERS = r"[\"'”“’»«)\]」』]"
OPENERS = r"[\"'“”„‘«»(\[¿¡「『–—-]"
END = re.compile(
    rf"(?<![.!?…])[.!?…]+{CLOSERS}*(?=\s)|[。！？]{CLOSERS}*|(?<![؟۔।])[؟۔।]+{CLOSERS}*(?=\s|$)|(?<=[^\W\d_])[.!?]{CLOSERS}*(?=[A-ZÀ-ÞА-ЯЄІЇҐ][^\W\d_])"
)
NEXT = re.compile(rf"\s*(?:{OPENERS}+\s*)?(\w)")
SPACE = re.compile(r"\s*")
INITIAL = re.compile(r"(?<!\w)[^\W\d_]\.$")
LETTERED = re.compile(r"(?<!\w)(?:[^\W\d_]\.){2,}$")
NUMBER = re.compile(r"(?<![\w.,])\d{1,2}\.$")
NAME_PART = re.compile(r"[A-ZÀ-ÞА-Я][^\W\d_]*\s+$")
LONGEST = 2000  # characters
MARKDOWN_HEADING = re.compile(r"#{1,6}\s+")


def of(article: Article) -> list[Sentence]:
    """The sentences of an article, split when they are first asked for."""
    if not article.sentences:
        article.sentences = split(article)
    return article.sentences


def split(article: Article) -> list[Sentence]:
    """All sentences of an article in reading order; furniture lines stay whole."""
    spoken = language.get(article.language)
    spans = [
        (paragraph, line.role, start, end)
        for paragraph, line in enumerate(article.lines)
        for start, end in (
            boundaries(article.text, line.start, line.end, spoken)
            if line.role == "body"
            else [after_mark(article.text, line.start, line.end, line.role)]
        )
    ]
    return [
        Sentence(number, role, start, end, source, paragraph, sentence_key(article.language, source))
        for number, (paragraph, role, start, end) in enumerate(spans)
        for source in [" ".join(article.text[start:end].split())]
    ]


def after_mark(text: str, start: int, end: int, role: str) -> tuple[int, int]:
    """A line without the hashes that make it a heading."""
    mark = MARKDOWN_HEADING.match(text, start, end) if role in ("title", "heading") else None
    return (mark.end() if mark else start), end


def boundaries(text: str, start: int, end: int, spoken: Language) -> Iterator[tuple[int, int]]:
    """The spans of the sentences of one paragraph."""
    first = start
    for cut in [*sorted(cuts(text, start, end, spoken)), end]:
        yield from pieces(text, first, first + len(text[first:cut].rstrip()))
        first = SPACE.match(text, cut, end).end()


def pieces(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """A sentence, cut at spaces where it is so long that it is none: time grows with the square of its length."""
    while end - start > LONGEST:
        cut = max(text.rfind(" ", start + LONGEST // 2, start + LONGEST), start + LONGEST // 2)
        yield start, start + len(text[start:cut].rstrip())
        start = SPACE.match(text, cut, end).end()
    if start < end:
        yield start, end


def cuts(text: str, start: int, end: int, spoken: Language) -> Iterator[int]:
    """Where one sentence ends and the next begins: after its marks, or where a glued one opens."""
    for match in END.finditer(text, start, end):
        if match.end() < end and ends_sentence(text, start, match, end, spoken):
            yield match.end()
    for match in glued(spoken.code).finditer(text, start, end):
        yield match.start("next")


def ends_sentence(text: str, start: int, match: re.Match, end: int, spoken: Language) -> bool:
    """Whether the marks found end a sentence, going by what stands before and behind them."""
    following = NEXT.match(text, match.end(), end)
    if not following:  # nothing but marks is left: they belong to this sentence
        return False
    before, letter = text[max(start, match.start() - 24) : match.start() + 1], following[1]
    if letter.islower() or (match.group().startswith("…") and letter.isdigit()):
        return False
    if match.group()[0] != ".":
        return True
    if abbreviation(spoken.code).search(before) or LETTERED.search(before):
        return False
    if INITIAL.search(before) and before[-2].isupper():
        return not (letter.isupper() and NAME_PART.search(before[:-2] + " ") or letter.isupper())
    if spoken.sentences.ordinal_dot and NUMBER.search(before):
        return not is_ordinal(text, match.end(), spoken)
    return True


def is_ordinal(text: str, at: int, spoken: Language) -> bool:
    """Whether the word behind "19." is one that an ordinal stands before: a month, or a noun in the same breath."""
    word = re.compile(r"\s*(\w+)").match(text, at)
    if not spoken.sentences.starters:
        return bool(word) and (word[1].isdigit() or word[1].casefold() in spoken.months)
    return bool(word) and word[1].casefold() not in spoken.sentences.starters


@cache
def abbreviation(code: str) -> re.Pattern:
    words = language.get(code).sentences.abbreviations
    return re.compile(rf"(?<!\w){alternatives(words)}$", re.IGNORECASE)


@cache
def glued(code: str) -> re.Pattern:
    """A word that runs into the first word of the next sentence: "UkraineDies"."""
    starters = [word.capitalize() for word in language.get(code).sentences.starters if len(word) > 2 and word.isalpha()]
    return re.compile(rf"(?<=[^\W\d_a-zA-Z]|[a-z])(?<=[^\WA-Z\d_])(?P<next>{alternatives(starters)})(?=\s)")


def texts(article: Article, role: str = "") -> list[str]:
    """The sentences of an article as they stand, of one role or all."""
    return [article.text[each.start : each.end] for each in of(article) if role in ("", each.role)]
