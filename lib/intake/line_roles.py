"""The role of every line: what is title, heading, body and caption, and what is only page furniture."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import takewhile

from lib.intake import furniture, language_identification, paragraphs
from lib.intake.furniture import MOST_CAPTION_WORDS
from lib.intake.paragraphs import FULL_STOP, MARKDOWN_HEADING, SENTENCE_END
from lib.languages import date_expressions, language
from lib.languages.language import Language
from lib.languages.scripts import count_words
from lib.model import Line
from lib.text import one_line

WORD = re.compile(r"\w+")
STOPPED = re.compile(r"[.…:;,。，、：；।۔،]$")

MOST_TITLE_WORDS, MOST_HEADING_WORDS, MOST_SECTION_WORDS = 30, 16, 2
MOST_SECTIONS = 4  # lines above a title that may name its section
MOST_SHORT_WORDS, MOST_SET_OFF_WORDS = 16, 30  # of a caption without a day or a side
QUOTE_MARK = re.compile(r"[\"“”„«»‘]")
INNER_STOP = re.compile(r"[.!?…]\s+\S+\s+\S+\s+\S")  # a sentence ends, and more than a name's end follows
MOST_LAST_WORDS = 12  # of a line behind all prose that is no sentence
LEAST_LEADING_WORDS = 4  # before an address: fewer are the label of a link
OPEN_MARK = re.compile(r"\w,\s|[,;–—-]$|[“„«][^”»]*$")
MOST_FOREIGN, LEAST_FOREIGN_WORDS = 0.25, 6  # of the prose; of a paragraph
FIRST_LINES = 3  # among which a title known beforehand stands


@dataclass
class Piece:
    """A line, or a part of one that differs from the rest, while its role is being found."""

    start: int
    end: int
    text: str
    role: str = ""
    follows: bool = False  # whether no empty line stands between it and the one before


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
    mark_captions(found, spoken)
    mark_prose(found, code)
    mark_foreign(found, code)
    return [Line(piece.start, piece.end, piece.role) for piece in found]


# --- lines and their parts ---


def pieces(text: str, start: int, spoken: Language) -> Iterator[Piece]:
    """The lines, cut where a stated date, a dateline, a rubric, a credit or a signature is stuck to prose."""
    last = start
    for first, end in paragraphs.of(text, start, len(text)):
        for low, high, role in parts(text[first:end], spoken):
            begin, stop = paragraphs.trimmed(text, first + low, first + high)
            if begin < stop:
                yield Piece(begin, stop, text[begin:stop], role, paragraphs.is_next_line(text, last, begin))
                last = stop


def parts(line: str, spoken: Language) -> Iterator[tuple[int, int, str]]:
    """The parts of a line with the role that is already sure: what stands before its prose, prose, what ends it."""
    prose = furniture.prefix(line, spoken)
    rest = line[prose:]
    cut, role = len(rest), ""
    credit = furniture.credit(rest, spoken)
    signature = furniture.signature(rest)
    if credit is not None:
        cut, role = credit, "caption" if 0 < count_words(rest[:credit]) <= MOST_CAPTION_WORDS else ""
    elif signature is not None:
        cut = signature
    yield 0, prose, "other"
    yield prose, prose + cut, role
    yield prose + cut, len(line), "other"


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
    first = next((at for at, piece in enumerate(unfinished[:MOST_SECTIONS]) if not is_section(piece.text)), 0)
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


# --- captions ---


def mark_captions(found: list[Piece], spoken: Language) -> None:
    """Captions stand right before a credit, unfinished, or right after it, where they tell a day or a side."""
    taken: set[int] = set()  # captions that stand behind their credit, and belong to no other
    for at in [at for at, piece in enumerate(found) if piece.role == "caption" or is_credit(piece, spoken)]:
        is_open_credit = found[at].role == "other"
        for piece in captions_above(found, at, spoken):
            piece.role = "caption"
        has_own = at > 0 and found[at - 1].role == "caption" and at - 1 not in taken
        if is_open_credit and not has_own and is_caption_below(found, at + 1, spoken):
            found[at + 1].role = "caption"
            taken.add(at + 1)


def is_credit(piece: Piece, spoken: Language) -> bool:
    return piece.role == "other" and (is_of_a_photo(piece.text, spoken) or furniture.is_outlet(piece.text, spoken))


def is_of_a_photo(line: str, spoken: Language) -> bool:
    """Whether a line names a photographer by a label ("Photo: …"), or by the agency ("AP / Jane Doe")."""
    by_label = bool(furniture.patterns(spoken.code).credit.match(line)) or furniture.is_photographer(line, spoken)
    return by_label or furniture.is_agency_credit(line)


def captions_above(found: list[Piece], at: int, spoken: Language) -> list[Piece]:
    """The unfinished lines right above a credit, without an empty line between; the lowest may be a full sentence."""
    above = []
    is_of_photo = is_of_a_photo(found[at].text, spoken)
    while at > 0 and found[at].follows and found[at - 1].role == "":
        piece = found[at - 1]
        is_caption = is_finished_caption(piece.text, spoken) or is_of_photo and is_short_caption(piece, found[:at])
        if SENTENCE_END.search(piece.text) and (above or not is_caption):
            break
        above.append(piece)
        at -= 1
    return above


def is_caption_below(found: list[Piece], at: int, spoken: Language) -> bool:
    return at < len(found) and found[at].role == "" and is_finished_caption(found[at].text, spoken)


def is_finished_caption(line: str, spoken: Language) -> bool:
    """Whether a finished line beside a credit is short and tells the day in full, or who stands on which side."""
    if count_words(line) > MOST_CAPTION_WORDS:
        return False
    full = [each for each in date_expressions.find(line, spoken) if each.day and each.month]
    return bool(full or furniture.patterns(spoken.code).side.search(line))


def is_short_caption(piece: Piece, before: list[Piece]) -> bool:
    """Whether a line above "Photo: …" is one sentence without a quote, short, or set off by the text's empty lines."""
    text, is_set_off = piece.text, not piece.follows and any(not other.follows for other in before[2:-1])
    most = MOST_SET_OFF_WORDS if is_set_off else MOST_SHORT_WORDS
    return count_words(text) <= most and not QUOTE_MARK.search(text) and not INNER_STOP.search(text)


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
