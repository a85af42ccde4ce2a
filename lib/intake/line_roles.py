"""The role of every line: what is title, heading, body and caption, and what is only page furniture."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import takewhile

import regex

from lib.intake import (
    captions,
    furniture,
    furniture_patterns,
    language_identification,
    line_parts,
    paragraphs,
    question_headings,
)
from lib.intake.paragraphs import FULL_STOP, MARKDOWN_HEADING, SENTENCE_END
from lib.intake.pieces import Piece
from lib.languages import language
from lib.languages.language import Language
from lib.languages.scripts import count_words
from lib.model import Line
from lib.text import one_line

WORD = re.compile(r"\w+")
STOPPED = re.compile(r"[.…:;,。，、：；।۔،]$")
SPEECH_END = re.compile(r"[.…!?][\"'”“’»)]+$")

MOST_TITLE_WORDS, MOST_HEADING_WORDS, MOST_SECTION_WORDS = 30, 16, 2
MOST_SECTIONS = 4  # lines above a title that may name its section
MOST_LAST_WORDS = 12  # of a line behind all prose that is no sentence
LEAST_LEADING_WORDS = 4  # before an address: fewer are the label of a link
OPEN_MARK = re.compile(r"\w,\s|[,;–—-]$|[“„«][^”»]*$")
MOST_FOREIGN, LEAST_FOREIGN_WORDS = 0.25, 6  # of the prose; of a paragraph
MOST_AUTHOR_WORDS = 40  # of a line about the author
TWO_NAMES = regex.compile(r"\p{Lu}[\w.'’-]*\s\p{Lu}[\w'’-]+")
FIRST_LINES = 3  # among which a title known beforehand stands


def assign(text: str, code: str, body_start: int = 0, title: str = "") -> list[Line]:
    """Every line of the text, or the parts of one that differ, with its role, in reading order.

    What stands before `body_start` (front matter) is no part of the text.
    A `title` known beforehand is looked for on the first lines; where there is none, the first line may be one.
    """
    spoken = language.get(code)
    found = list(pieces(text, body_start, spoken))
    for piece in found:
        piece.role = piece.role or furniture.role(piece.text, spoken)
    mark_title(found, title)
    question_headings.mark(found, spoken)
    captions.mark(found, spoken)
    mark_prose(found, code)
    mark_foreign(found, code)
    mark_author_notes(found, spoken)
    return [Line(piece.start, piece.end, piece.role) for piece in found]


# --- lines and their parts ---


def pieces(text: str, start: int, spoken: Language) -> Iterator[Piece]:
    """The lines, cut where a stated date, a dateline, a rubric, a credit or a signature is stuck to prose."""
    last = start
    for first, end in paragraphs.of(text, start, len(text)):
        for low, high, role in line_parts.of(text[first:end], spoken):
            begin, stop = paragraphs.trimmed(text, first + low, first + high)
            if begin < stop:
                yield Piece(begin, stop, text[begin:stop], role, paragraphs.is_next_line(text, last, begin))
                last = stop


# --- the title ---


def mark_title(found: list[Piece], title: str) -> None:
    """Gives one of the first lines that hold prose the role of title."""
    candidates = [piece for piece in found if piece.role in ("", "heading")]
    if folded(title):
        mark_known_title(candidates[:FIRST_LINES], title)
    elif len(candidates) > 1:
        mark_likely_title(list(takewhile(may_be_title, candidates)))


def mark_known_title(candidates: list[Piece], title: str) -> None:
    known = next((piece for piece in candidates if folded(without_mark(piece.text)) == folded(title)), None)
    if known:
        known.role = "title"


def mark_likely_title(unfinished: list[Piece]) -> None:
    """The first of the unfinished lines that is no name of a section; those above it are furniture."""
    lines = [piece.text for piece in unfinished[:MOST_SECTIONS]]
    first = next((at for at, line in enumerate(lines) if not is_section(line)), 0)
    first = 0 if lines and SPEECH_END.search(lines[first]) else first  # a paragraph below a short title
    for piece in unfinished[:first]:
        piece.role = "other"
    for piece in unfinished[first : first + 1]:
        piece.role = "title"


def may_be_title(piece: Piece) -> bool:
    return not STOPPED.search(piece.text) and count_words(piece.text) <= MOST_TITLE_WORDS


def is_section(line: str) -> bool:
    """Whether a line above the title is the name of a section or several: a word or two, or capital words alone."""
    plain = without_mark(line)
    return count_words(plain) <= MOST_SECTION_WORDS or all(word[0].isupper() for word in WORD.findall(plain))


def without_mark(line: str) -> str:
    """A line without the hashes that make it a heading."""
    return MARKDOWN_HEADING.sub("", line)


def folded(text: str) -> str:
    return one_line(text).casefold()


# --- prose ---


def mark_prose(found: list[Piece], code: str) -> None:
    """Gives what is left its role: short unfinished lines before prose are headings, foreign ones captions."""
    left = [piece for piece in found if piece.role == ""]
    prose_follows = False
    for piece in reversed(left):
        is_cut_off = piece is found[-1] and len(left) > 1 and is_broken_off(piece.text)
        piece.role = "body" if is_cut_off else role_of_text(piece.text, code, prose_follows)
        prose_follows = prose_follows or bool(FULL_STOP.search(piece.text))
    if not any(piece.role == "body" for piece in found):  # a text without a full stop is still a text
        for piece in left:
            piece.role = "body"


def is_broken_off(line: str) -> bool:
    """Whether a text's last line seems cut off in a sentence: it is long, holds a comma or a quote, leads to a page."""
    if furniture.ADDRESS_AT_END.search(line):
        return count_words(furniture.ADDRESS_AT_END.sub("", line)) >= LEAST_LEADING_WORDS
    return count_words(line) > MOST_LAST_WORDS or bool(OPEN_MARK.search(line))


def mark_foreign(found: list[Piece], code: str) -> None:
    """Whole paragraphs of another language are no part of an article where they are few: a post that it embeds."""
    prose = [piece for piece in found if piece.role == "body"]
    foreign = [piece for piece in prose if is_foreign(piece.text, code)]
    if sum(len(piece.text) for piece in foreign) <= MOST_FOREIGN * sum(len(piece.text) for piece in prose):
        for piece in foreign:
            piece.role = "other"


def is_foreign(line: str, code: str) -> bool:
    """Whether a paragraph is long enough to tell, and surely in another language."""
    return (
        count_words(line) >= LEAST_FOREIGN_WORDS
        and language_identification.language_of_line(line, code) != code
        and language_identification.language_of([line]) != code
    )


def role_of_text(line: str, code: str, prose_follows: bool) -> str:
    line = furniture.ADDRESS_AT_END.sub("", line)
    if SENTENCE_END.search(line) or count_words(line) > MOST_HEADING_WORDS:
        return "body"
    if language_identification.language_of_line(line, code) != code:
        return "caption"
    return "heading" if prose_follows else "other"


# --- below the text ---


def mark_author_notes(found: list[Piece], spoken: Language) -> None:
    """The last lines of a text that tell who wrote it: "The author is …", or its byline's name at their beginning."""
    bodies = [piece for piece in found if piece.role == "body"]
    while len(bodies) > 1 and is_author_note(bodies[-1], found, spoken):
        bodies.pop().role = "other"


def is_author_note(piece: Piece, found: list[Piece], spoken: Language) -> bool:
    if count_words(piece.text) > MOST_AUTHOR_WORDS:
        return False
    return bool(furniture_patterns.patterns(spoken.code).about_author.match(piece.text)) or opens_with_author(
        piece, found
    )


def opens_with_author(piece: Piece, found: list[Piece]) -> bool:
    """Whether a line opens with a name that a line above all prose gives and the text does not."""
    name = TWO_NAMES.match(piece.text)
    if not name:
        return False
    above = takewhile(lambda each: each.role != "body", found)
    is_signed = any(each.role == "other" and name[0] in each.text for each in above)
    return is_signed and not any(name[0] in each.text for each in found if each.role == "body" and each is not piece)
