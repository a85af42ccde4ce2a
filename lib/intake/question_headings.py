"""Questions on a line of their own: headings of an explainer, unless somebody is asked and answers."""

from __future__ import annotations

import re

from lib.intake import furniture
from lib.intake.paragraphs import FULL_STOP
from lib.intake.pieces import Piece, is_one_sentence, is_prose
from lib.languages.language import Language
from lib.languages.lexicon import compile_phrases
from lib.languages.scripts import count_words

NUMBER = re.compile(r"\d{1,2}[.)]\s+")
QUESTION = re.compile(r"[?？؟]\s*$")
LABEL = re.compile(r"[^\W\d_][^:.!?]{0,40}:\s")  # "Anna Holm: …"
DASH = re.compile(r"[–—-]\s")
QUOTED = re.compile(r"[\"“„«»‘].*[\"“”»«’][.!?…]?$", re.DOTALL)
COMMA = re.compile(r"[,،]")  # before or behind who is asked
FEWEST_WORDS, MOST_WORDS, MOST_NUMBERED_WORDS = 2, 8, 16  # of a question that is a heading


def mark(found: list[Piece], spoken: Language) -> None:
    """Gives short questions between paragraphs the role of heading, and what is numbered like them."""
    text = [piece for piece in found if piece.role in ("", "heading") or NUMBER.match(piece.text)]
    is_asked = is_interview(found, text, spoken)
    has_begun = False
    for before, piece, behind in zip([None, *text], text, [*text[1:], None], strict=False):
        has_begun = has_begun or before is not None and is_prose(before)
        if behind is None or not is_followed(behind):
            continue
        if NUMBER.match(piece.text):
            is_title = is_prose(behind) and (before is None or is_prose(before))
            is_item = piece.role == "other" and not furniture.is_dated(piece.text, spoken)
            if is_numbered_question(piece.text) or is_item and is_title:
                piece.role = "heading"
        elif has_begun and not is_asked and is_short_question(piece):
            piece.role = "heading"


def is_followed(behind: Piece) -> bool:
    """Whether what stands behind a heading is prose, or another heading."""
    return is_prose(behind) or behind.role == "heading" or is_numbered_question(behind.text)


def is_numbered_question(line: str) -> bool:
    plain = NUMBER.sub("", line, count=1)
    return bool(QUESTION.search(line)) and count_words(plain) <= MOST_NUMBERED_WORDS and is_one_sentence(plain)


def is_question(piece: Piece) -> bool:
    return piece.role == "" and bool(QUESTION.search(piece.text)) and not NUMBER.match(piece.text)


def is_short_question(piece: Piece) -> bool:
    is_short = FEWEST_WORDS <= count_words(piece.text) <= MOST_WORDS and not COMMA.search(piece.text)
    return is_question(piece) and is_short and is_one_sentence(piece.text)


def is_interview(found: list[Piece], text: list[Piece], spoken: Language) -> bool:
    """Whether a text says that it is an interview, asks somebody by “you”, or has what looks like answers."""
    around = [piece.text for piece in found if not (piece.role == "" and FULL_STOP.search(piece.text))]
    said, asked = compile_phrases(spoken.quotes.interview), compile_phrases(spoken.roles.address)
    if any(said.search(line) for line in around):
        return True
    questions = [(piece, behind) for piece, behind in zip(text, text[1:], strict=False) if is_question(piece)]
    return any(
        count_words(piece.text) > MOST_WORDS or asked.search(piece.text) or is_answer(behind.text)
        for piece, behind in questions
        if is_one_sentence(piece.text)
    )


def is_answer(line: str) -> bool:
    return bool(LABEL.match(line) or DASH.match(line) or QUOTED.match(line))
