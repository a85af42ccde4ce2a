"""Captions: the unfinished or short lines beside a photo credit, and lines that only a caption can be."""

from __future__ import annotations

from functools import cache
from itertools import pairwise, zip_longest
from statistics import median

import regex

from lib.intake import furniture, furniture_patterns
from lib.intake.furniture import MOST_CAPTION_WORDS
from lib.intake.paragraphs import FULL_STOP, SENTENCE_END
from lib.intake.pieces import QUOTE_MARK, Piece, is_one_sentence, is_prose, prose_follows
from lib.languages import date_expressions, language
from lib.languages.language import Language
from lib.languages.lexicon import alternatives
from lib.languages.scripts import count_words
from lib.text import Span

MOST_SHORT_WORDS, MOST_SET_OFF_WORDS = 16, 30  # of a caption without a day or a side
TELLS_A_DAY = ("calendar", "weekday")  # kinds of dates; "36 years ago" is none
FEWEST_WORDS, MOST_WORDS = 5, 24  # of a caption that no credit shows to be one
LEAST_MEDIAN, TIMES_LONGER = 10, 1.8  # words of the paragraphs beside which such a short line is told; than the line
WORD = regex.compile(r"(?P<word>[\p{L}\p{M}\p{N}]+(?:['’]s\b|-[\p{L}\p{M}\p{N}]+)*)|(?P<mark>[,;:()–—])")
CAPITAL = regex.compile(r"(?<=[\p{Ll}\p{N},;]\s)\p{Lu}[\p{L}\p{M}'’-]+")  # a capital word that opens no sentence


def mark(found: list[Piece], spoken: Language) -> None:
    """Captions stand right before a credit, unfinished, or right after it, where they tell a day or a side."""
    taken: set[int] = set()  # captions that stand behind their credit, and belong to no other
    for at in [at for at, piece in enumerate(found) if piece.role == "caption" or is_credit(found, at, spoken)]:
        is_open_credit = found[at].role != "caption"
        above = above_credit(found, at, spoken)
        if above or found[at].role:
            found[at].role = found[at].role or "other"
        for piece in above:
            piece.role = "caption"
        has_own = at > 0 and found[at - 1].role == "caption" and at - 1 not in taken
        if is_open_credit and not has_own and is_caption_below(found, at + 1, spoken):
            found[at + 1].role = "caption"
            taken.add(at + 1)
    mark_told_by_their_words(found, spoken)


def is_credit(found: list[Piece], at: int, spoken: Language) -> bool:
    """Whether a line is a photo's credit: by a label or an agency, or above prose by its brackets or slashes."""
    piece = found[at]
    is_sure = piece.role == "other" and (is_of_a_photo(piece.text, spoken) or furniture.is_outlet(piece.text, spoken))
    return is_sure or piece.role in ("", "other") and looks_like_credit(found, at)


def looks_like_credit(found: list[Piece], at: int) -> bool:
    return furniture.is_bracketed(found[at].text) or furniture.is_slashed_names(found[at].text)


def is_of_a_photo(line: str, spoken: Language) -> bool:
    """Whether a line names a photographer by a label ("Photo: …", "(Photo Jane Doe)", "© Jane Doe"), or an agency."""
    return furniture.is_picture_credit(line, spoken) or furniture.is_agency_credit(line)


def above_credit(found: list[Piece], at: int, spoken: Language) -> list[Piece]:
    """The unfinished lines right above a credit, without an empty line between; the lowest may be a full sentence."""
    above: list[Piece] = []
    is_of_photo = is_of_a_photo(found[at].text, spoken) or prose_follows(found, at)
    is_sure = found[at].role != ""
    lowest = at
    while at > 0 and is_next(found, at) and found[at - 1].role == "":
        piece = found[at - 1]
        is_caption = is_finished_caption(piece.text, spoken) or is_of_photo and is_short(piece, found[:at])
        if SENTENCE_END.search(piece.text) and (above or not is_caption):
            break
        if not is_sure and (at != lowest or not is_caption):
            break
        above.append(piece)
        at -= 1
    return above


def is_next(found: list[Piece], at: int) -> bool:
    """Whether a line stands right below another, or as near to it as any line of its text does."""
    return found[at].follows or not any(piece.follows for piece in found[2:])


def is_caption_below(found: list[Piece], at: int, spoken: Language) -> bool:
    return at < len(found) and found[at].role == "" and is_finished_caption(found[at].text, spoken)


def is_finished_caption(line: str, spoken: Language) -> bool:
    """Whether a finished line beside a credit is short and tells the day in full, or who stands on which side."""
    if count_words(line) > MOST_CAPTION_WORDS:
        return False
    full = [each for each in date_expressions.find(line, spoken) if each.day and each.month]
    return bool(full or furniture_patterns.patterns(spoken.code).side.search(line))


def is_short(piece: Piece, before: list[Piece]) -> bool:
    """Whether a line above "Photo: …" is one sentence without a quote, short, or set off by the text's empty lines."""
    is_set_off = not piece.follows and any(not other.follows for other in before[2:-1])
    most = MOST_SET_OFF_WORDS if is_set_off and any(other.follows for other in before[2:]) else MOST_SHORT_WORDS
    return count_words(piece.text) <= most and is_one_sentence(piece.text)


# --- without a credit ---


def mark_told_by_their_words(found: list[Piece], spoken: Language) -> None:
    """Short lines between paragraphs that tell who stands where, or have no verb, are captions."""
    for piece in found:
        if piece.role == "" and is_short_among(piece, found) and is_described(piece, found, spoken):
            piece.role = "caption"


def is_short_among(piece: Piece, found: list[Piece]) -> bool:
    """Whether a finished line is one short sentence, and the paragraphs of its text are long."""
    lengths = [count_words(other.text) for other in found if other is not piece and is_prose(other)]
    length = count_words(piece.text)
    is_line = FULL_STOP.search(piece.text) and length <= MOST_WORDS and is_one_sentence(piece.text)
    return bool(is_line) and bool(lengths) and median(lengths) >= max(LEAST_MEDIAN, TIMES_LONGER * length)


def is_described(piece: Piece, found: list[Piece], spoken: Language) -> bool:
    words = furniture_patterns.patterns(spoken.code)
    if words.side_alone.search(piece.text) or words.opens_with_side.match(piece.text):
        return True
    if spoken.roles.finite_ending:
        return not closes_with_verb(piece.text, spoken)
    return is_verbless(piece.text, names_elsewhere(piece, found), spoken)


def closes_with_verb(line: str, spoken: Language) -> bool:
    """Whether a line ends as sentences do in a language whose verbs come last."""
    return line.rstrip(" .…").endswith(spoken.roles.finite_ending) or bool(QUOTE_MARK.search(line))


def names_elsewhere(piece: Piece, found: list[Piece]) -> set[str]:
    """The capital words inside the sentences of other lines."""
    return {name for other in found if other is not piece for name in CAPITAL.findall(other.text)}


def is_verbless(line: str, names: set[str], spoken: Language) -> bool:
    """Whether a line is names, and nouns right behind prepositions and articles: "Ellen Strand at the pier on Tuesday".

    A verb would stand behind a name or a noun. A line has to hold a name that is told elsewhere; where every noun
    looks like a name, it has to tell a day.
    """
    if not spoken.roles.links or count_words(line) < FEWEST_WORDS:
        return False
    days = [(each.start, each.end) for each in date_expressions.find(line, spoken) if each.kind in TELLS_A_DAY]
    words = list(WORD.finditer(line))
    kinds = [kind_of_word(*both, days, names, spoken) for both in zip_longest(words, words[1:])]
    is_linked = "link" in kinds and all(before == "link" for before, kind in pairwise(kinds) if kind == "noun")
    is_told = bool(days) or not spoken.names.capital_nouns and any(match[0] in names for match in words)
    return is_linked and is_told and kinds[0] != "noun"


def kind_of_word(
    match: regex.Match[str],
    following: regex.Match[str] | None,
    days: list[Span],
    names: set[str],
    spoken: Language,
) -> str:
    """Whether a word of a line is a name, a link, a noun, or a mark; what tells a day divides as a mark does."""
    word = match[0]
    if match["mark"] or any(start <= match.start() < end for start, end in days):
        return "mark"
    is_first = match.start() == 0
    if links(spoken.code).fullmatch(word) and (is_first or word[0].islower()) or is_letter_before_name(word, following):
        return "link"
    if is_first and spoken.quotes.verb_alone and word not in names:
        return "noun"  # it may be a verb: the subject can be left out
    return "name" if word[0].isupper() or word[0].isdigit() or word in titles(spoken.code) else "noun"


def is_letter_before_name(word: str, following: regex.Match[str] | None) -> bool:
    """Whether a word of one letter stands before a name: Albanian “e Millport”."""
    return len(word) == 1 and word.isascii() and word.islower() and following is not None and following[0][0].isupper()


@cache
def titles(code: str) -> frozenset[str]:
    """Offices, which stand beside names: "Ellen Strand, mayor of Millport"."""
    return frozenset(language.get(code).names.titles)


@cache
def links(code: str) -> regex.Pattern[str]:
    return regex.compile(alternatives(language.get(code).roles.links), regex.IGNORECASE)
