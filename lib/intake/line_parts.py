"""What is stuck to prose on its line: a date, a dateline or a time before it, a credit or a pointer behind it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import cache

import regex

from lib.gazetteer import toponyms
from lib.intake import outlets
from lib.intake.furniture import (
    MOST_CAPTION_WORDS,
    MOST_LABEL_WORDS,
    is_agency_credit,
    is_signature,
    labelled_date,
    pointer,
)
from lib.intake.furniture_patterns import patterns
from lib.intake.pieces import QUOTE_MARK
from lib.languages.language import Language
from lib.languages.lexicon import alternatives
from lib.languages.scripts import count_words

SIGNATURE = re.compile(r"\(\s*(?:©\s*)?[\w./ -]{2,30}\)\s*$")
DATELINE = re.compile(r"[^\W\d_][^.!?:()]{1,60}\(([^()]{2,30})\)\s*[-–—:.]\s+")
PLACE = r"\p{Lu}[\w'’. ]"
PLACE_LINE = regex.compile(rf"({PLACE}{{2,25}}(?:[,/]\s?{PLACE}{{1,25}}){{0,2}})\s[–—-]{{1,2}}\s+(?=[\p{{Lu}}\d„“\"«])")
CLOCK_TIME = r"(?:[01]?\d|2[0-4])\s?[:.hH]\s?[0-5]\d(?::\d\d)?"
CLOCK_UNIT = r"\s?(?:\p{L}[\p{L}.]{0,5}|\(\p{L}{1,5}\))"  # "pm", "(GMT)"
REPORT_TIME = regex.compile(
    rf"[^\w\"'“”„«»‘’]*(?P<label>\p{{L}}{{2,8}}\.?\s)?(?P<time>{CLOCK_TIME})"
    rf"(?:(?:{CLOCK_UNIT})?(?P<mark>\s?[\]):|]+|\.|\s*[-–—]+))?\s+(?=[\p{{Lu}}\p{{Lo}}\d\"“„«»‘–—-])"
)
INNER_DASH = re.compile(r"\s[-–—]+\s*")
CLOSING_MARKS = re.compile(r"\s*[+*=#]{2,}\s*$")
INSIDE = re.compile(r"[\w,]\s+$")  # before a word of a sentence
LEAST_PROSE_WORDS = 3  # behind a stated date


def of(line: str, spoken: Language) -> Iterator[tuple[int, int, str]]:
    """The parts of a line with the role that is already sure: what stands before its prose, prose, what ends it."""
    prose = prefix(line, spoken)
    cut, role = end_of_prose(line[prose:], spoken)
    yield 0, prose, "other"
    yield prose, prose + cut, role
    yield prose + cut, len(line), "other"


def end_of_prose(text: str, spoken: Language) -> tuple[int, str]:
    """Where the prose of a line ends, and its role where what follows tells: a caption stands before a credit."""
    found = credit(text, spoken)
    if found is not None:
        before = count_words(text[:found])
        return found if before else 0, "caption" if 0 < before <= MOST_CAPTION_WORDS else ""
    ends = signature(text), closing_marks(text), pointer(text, spoken) or None
    return next((end for end in ends if end is not None), len(text)), ""


def prefix(line: str, spoken: Language) -> int:
    """How many characters of a line stand before its prose: a stated date, a dateline, a place, a rubric."""
    return next(filter(None, (find(line, spoken) for find in PREFIXES)), 0)


def stated_date(line: str, spoken: Language) -> int:
    """ "date 2023-09 Rain again in the north": the whole text in one line behind its date."""
    end = labelled_date(line, spoken)
    return end if count_words(line[end:]) >= LEAST_PROSE_WORDS and not line[end:].strip()[0].islower() else 0


def agency_dateline(line: str, spoken: Language) -> int:
    """ "Oslo (Reuters) – "."""
    dateline = DATELINE.match(line)
    if not dateline:
        return 0
    agency = dateline[1]
    is_known = is_signature(agency) or outlets.pattern().fullmatch(agency.split("/")[0])
    return dateline.end() if is_known else 0


def place_line(line: str, spoken: Language) -> int:
    """ "GARISSA, Kenya – "."""
    opening = PLACE_LINE.match(line)
    return opening.end() if opening and is_place(opening[1], spoken) else 0


def is_place(opening: str, spoken: Language) -> bool:
    """Whether what stands before a dash at a line's start is where a report was sent from: "GARISSA, Kenya"."""
    names = [name.strip() for name in re.split(r"[,/]", opening) if name.strip()]
    return names[0].isupper() or all(toponyms.meanings(tuple(name.split()), spoken) for name in names)


def rubric(line: str, spoken: Language) -> int:
    """ "Politics: "."""
    found = patterns(spoken.code).rubric.match(line)
    return found.end() if found else 0


def report_time(line: str, spoken: Language) -> int:
    """ "14:05 – ", "Kl. 14.05: ", "[14:05] ": the time of a report in a ticker, before its first word."""
    found = REPORT_TIME.match(line)
    if not found or found.end() == len(line):
        return 0
    if found["mark"]:
        is_aside = found["label"] and INNER_DASH.match(found["mark"] + " ") and INNER_DASH.search(line, found.end())
        return 0 if is_aside else found.end()
    is_plain = not found["label"] and line[found.end()].isupper()
    is_noun = spoken.names.capital_nouns and ":" not in found["time"]
    return found.end() if is_plain and not is_noun else 0


PREFIXES: tuple[Callable[[str, Language], int], ...] = (report_time, stated_date, agency_dateline, place_line, rubric)


def credit(line: str, spoken: Language) -> int | None:
    """Where a photo credit at the end of a line begins: "Photo: Jane Doe", "REUTERS/Jane Doe"; None without one."""
    labels = patterns(spoken.code).credit.finditer(line)
    found = next((label for label in labels if not is_word_of_sentence(label, line)), None)
    if not found and not is_agency_credit(line):
        found = slashed_credit().search(line)
    return found.start() if found and count_words(line[found.end() :]) <= MOST_LABEL_WORDS else None


def is_word_of_sentence(label: re.Match[str], line: str) -> bool:
    """Whether a label of credits is a word of its sentence: "…, she said, citing no source: “We looked at it”"."""
    is_inside = line[label.start()].islower() and bool(INSIDE.search(line, 0, label.start()))
    return is_inside or bool(QUOTE_MARK.match(line, label.end()))


@cache
def slashed_credit() -> regex.Pattern[str]:
    agencies = alternatives((*outlets.names(), *outlets.shouted()))
    return regex.compile(rf"(?<!\w){agencies}\s?/\s?\p{{Lu}}[\w.'’ -]{{2,40}}(?:/[\w.'’ -]{{2,30}}){{0,3}}$")


def signature(line: str) -> int | None:
    """Where the brackets of an agency at the end of a line begin; None without."""
    found = SIGNATURE.search(line)
    return found.start() if found and is_signature(found[0]) else None


def closing_marks(line: str) -> int | None:
    """Where the marks begin that close a report of a ticker: "+++"; None without."""
    found = CLOSING_MARKS.search(line)
    return found.start() if found else None
