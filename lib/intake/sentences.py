"""Where sentences begin and end, with their offsets in the article's text."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import cache
from typing import NamedTuple

import regex

from lib.languages import language
from lib.languages.language import Language
from lib.languages.lexicon import alternatives
from lib.model import Article, Sentence
from lib.text import one_line, sentence_key

CLOSERS = r"[\"'”“’»«)\]」』]"
OPENERS = r"[\"'“”„‘«»(\[¿¡「『–—-]"
END = regex.compile(
    rf"(?<![.!?…])[.!?…]+{CLOSERS}*(?:[ \u00a0\u202f]»)?(?=\s)"  # “» ” stands behind a space in French
    rf"|[。！？]{CLOSERS}*"
    rf"|(?<![؟۔।])[؟۔।]+{CLOSERS}*(?=\s|$)"
    rf"|(?<=\p{{L}})[.!?]{CLOSERS}*(?=\p{{Lu}}\p{{L}})"  # no space: "from Oslo.It never came"
)
NEXT = re.compile(rf"\s*(?:{OPENERS}+\s*)?(\w)")
INITIAL = re.compile(r"(?<!\w)[^\W\d_]\.$")
LETTERED = re.compile(r"(?<!\w)(?:[^\W\d_]\.){2,}$")
NUMBER = re.compile(r"(?<![\w.,])\d{1,2}\.$")
NUMBER_OF_NAME = regex.compile(r"\b\p{Lu}\p{L}+[ -]\d{1,2}\.$")  # "channel Rossija 1."
NEXT_WORD = re.compile(r"\s*(\w+)")
LONGEST = 2000  # characters of a sentence
LONGEST_ABBREVIATION = 24  # characters
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
        if start < end  # a line of nothing but marks that are not seen is none
    ]
    return [
        Sentence(number, role, start, end, source, paragraph, sentence_key(article.language, source))
        for number, (paragraph, role, start, end) in enumerate(spans)
        for source in [one_line(article.text[start:end])]
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
        first = behind_space(text, cut, end)


def pieces(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """A sentence, cut at spaces where it is so long that it is none: time grows with the square of its length."""
    while end - start > LONGEST:
        cut = max(text.rfind(" ", start + LONGEST // 2, start + LONGEST), start + LONGEST // 2)
        yield start, start + len(text[start:cut].rstrip())
        start = behind_space(text, cut, end)
    if start < end:
        yield start, end


def behind_space(text: str, start: int, end: int) -> int:
    return end - len(text[start:end].lstrip())


def cuts(text: str, start: int, end: int, spoken: Language) -> Iterator[int]:
    """Where one sentence ends and the next begins: after its marks, or where a glued one opens."""
    for match in END.finditer(text, start, end):
        following = NEXT.match(text, match.end(), end)
        if following and ends_sentence(stop_at(match, following, text, start), spoken):
            yield match.end()
    for match in glued(spoken.code).finditer(text, start, end):
        yield match.start("next")


class Stop(NamedTuple):
    """Marks that may end a sentence, what stands before them, and the letter and the word behind."""

    marks: str
    before: str
    letter: str
    word: str

    @property
    def is_full(self) -> bool:
        return self.marks.startswith(".")


def stop_at(match: regex.Match[str], following: re.Match[str], text: str, start: int) -> Stop:
    before = text[max(start, match.start() - LONGEST_ABBREVIATION) : match.start() + 1]
    word = NEXT_WORD.match(text, match.end())
    return Stop(match[0], before, following[1], word[1].casefold() if word else "")


def ends_sentence(stop: Stop, spoken: Language) -> bool:
    """Whether marks end a sentence, going by what stands before and behind them."""
    return not any(goes_on(stop, spoken) for goes_on in GOES_ON)


def before_small_letter(stop: Stop, spoken: Language) -> bool:
    return stop.letter.islower()


def before_number(stop: Stop, spoken: Language) -> bool:
    """ "Well … 20 of them"."""
    return stop.marks.startswith("…") and stop.letter.isdigit()


def in_abbreviation(stop: Stop, spoken: Language) -> bool:
    """ "Dr. Hansen", "p.m. Then"."""
    return stop.is_full and bool(abbreviation(spoken.code).search(stop.before) or LETTERED.search(stop.before))


def in_initial(stop: Stop, spoken: Language) -> bool:
    """ "J. Hansen"."""
    initial = INITIAL.search(stop.before) if stop.is_full else None
    return bool(initial) and stop.before[-2].isupper() and stop.letter.isupper()


def in_ordinal(stop: Stop, spoken: Language) -> bool:
    """ "19. June": before a month, or a noun in the same breath."""
    if not (stop.is_full and stop.word and spoken.sentences.ordinal_dot and NUMBER.search(stop.before)):
        return False
    if NUMBER_OF_NAME.search(stop.before) and stop.word not in spoken.months:
        return False
    if spoken.sentences.starters:
        return stop.word not in spoken.sentences.starters
    return stop.word.isdigit() or stop.word in spoken.months


GOES_ON: tuple[Callable[[Stop, Language], bool], ...] = (
    before_small_letter,
    before_number,
    in_abbreviation,
    in_initial,
    in_ordinal,
)


@cache
def abbreviation(code: str) -> re.Pattern[str]:
    words = language.get(code).sentences.abbreviations
    return re.compile(rf"(?<!\w){alternatives(words)}$", re.IGNORECASE)


@cache
def glued(code: str) -> regex.Pattern[str]:
    """A word that runs into the first word of the next sentence: "UkraineDies"."""
    starters = [word.capitalize() for word in language.get(code).sentences.starters if len(word) > 2 and word.isalpha()]
    return regex.compile(rf"(?<=\p{{L}})(?<!\p{{Lu}})(?P<next>{alternatives(starters)})(?=\s)")


def texts(article: Article, role: str = "") -> list[str]:
    """The sentences of an article as they stand, of one role or all."""
    return [article.text[each.start : each.end] for each in of(article) if role in ("", each.role)]
