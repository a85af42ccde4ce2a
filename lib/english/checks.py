"""What a machine's English may have got wrong, told from the sentence alone: signs for the reader, never proof."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import cache, lru_cache

import pandas as pd

from lib import names
from lib.english import degenerate, masks, memory
from lib.english.proper_names import Name, Names
from lib.english.rows import OWN, PREPARED
from lib.languages import counts, date_expressions, language
from lib.languages.date_expressions import Expression
from lib.languages.lexicon import Lexicon
from lib.languages.scripts import UNSPACED, with_plain_digits
from lib.model import TARGET

NUMBER = re.compile(r"(?<![\w.,])(?:\d{1,3}(?:[.,’'\u00a0\u202f ]\d{3})+(?!\d)|\d+)(?:[.,]\d{1,2}(?![\d.,]\d))?")
GROUPS = re.compile(r"[.,’'\u00a0\u202f ](?=\d{3}(?!\d))")
CLOCK = re.compile(r"\b\d{1,2}[:h]\d\d\b|\b\d{1,2}(?:[.:]\d\d)?\s?[ap]\.?m\.?(?!\w)")
LIKE_CLOCK = re.compile(r"(?:[01]?\d|2[0-3])\.[0-5]\d")
WORD = re.compile(r"[^\W\d_]+")
NOT_MACHINE = ("", OWN, PREPARED)
UNSPACED_LETTER = re.compile(f"[{UNSPACED}]")
WIDE = 3.0  # letters of English for one of a script without spaces
SHORTEST, LONGEST = 0.45, 2.3  # English letters for one of the source
LEAST_LETTERS = 25  # of a sentence whose length is compared
LEAST_WORD = 5  # letters of a copied word
MOST_WORDS = 500  # of a sentence that are compared one by one
SURE_NUMBER = 100  # from here on numbers are seldom written in words


def column(sentences: pd.DataFrame, languages: Mapping[str, str], known: Names) -> list[str]:
    """The warnings of every sentence (with english and engine), "|" between them; "" where no machine has translated.

    `languages` is article_id → language.
    """
    return [
        "" if row.engine in NOT_MACHINE else noted(row, languages.get(str(row.article_id), ""), known)
        for row in sentences.itertuples(index=False)
    ]


def noted(row, spoken: str, known: Names) -> str:
    """The warnings of one sentence, looked for once."""
    where = row.key, spoken, row.source, row.english
    if where not in known.noted:
        told = warnings(*where[1:], known.lost(*where))
        known.noted[where] = "|".join(each.replace("|", "/") for each in told)
    return known.noted[where]


def warnings(spoken: str, source: str, english: str, lost: Iterable[Name] = ()) -> list[str]:
    """Why a reader should look at the original; `lost` are names that the English lacks (see renderings.py)."""
    if not english:
        return []
    return [
        *repetition(source, english),
        *length(source, english),
        *numbers(spoken, source, english),
        *moments(spoken, source, english),
        *(f"{name.canonical} (“{name.surface}”) is not named in the English" for name in lost),
        *untranslated(source, english),
    ]


def repetition(source: str, english: str) -> list[str]:
    again = degenerate.repeats_itself(english, source)
    return [f"“{again}” repeats itself"] if again else []


def length(source: str, english: str) -> list[str]:
    """Whether the English is far shorter or longer than such a sentence's English would be."""
    expected = len(source) + (WIDE - 1) * len(UNSPACED_LETTER.findall(source))
    if max(expected, len(english)) < LEAST_LETTERS:
        return []
    ratio = len(english) / max(expected, 1)
    if ratio < SHORTEST:
        return ["much shorter than the original: something may be missing"]
    return ["much longer than the original: something may have been added"] if ratio > LONGEST else []


def numbers(spoken: str, source: str, english: str) -> list[str]:
    """Numbers in digits that one side has and the other has neither in digits nor in words."""
    whole, made = set(digits(source, "")), digits(english, "")
    lost = [number for number in digits(source, spoken) if number not in made and not LIKE_CLOCK.fullmatch(number)]
    lost = [number for number in lost if not (in_words(number, english, TARGET) or as_century(number, english))]
    new = [number for number in made if number not in whole and float(number) >= SURE_NUMBER]
    plain = with_plain_digits(source)
    new = [number for number in new if number not in plain and not in_words(number, source, spoken)]
    return [f"the number {number} is not in the English" for number in lost] + [
        f"the number {number} is not in the original" for number in new
    ]


def digits(text: str, spoken: str) -> list[str]:
    """The numbers of a text as plain digits, times and (with a language) parts of dates left out."""
    plain = CLOCK.sub(" ", masks.mask(with_plain_digits(text))[0])
    dated = [(each.start, each.end) for each in date_expressions.find(plain, language.get(spoken))] if spoken else []
    found = (match for match in NUMBER.finditer(plain) if not any(a <= match.start() < b for a, b in dated))
    return list(dict.fromkeys(GROUPS.sub("", match.group()).replace(",", ".") for match in found))


def in_words(number: str, text: str, spoken: str) -> bool:
    """Whether a number stands in a text as a word, or multiplied out: "3.5 million" for 3500000."""
    value = float(number)
    if spoken == TARGET and any(number_words().get(word.casefold()) == value for word in WORD.findall(text)):
        return True
    return any(count.value == value for count in counts.numbers(text, language.get(spoken)))


def as_century(number: str, english: str) -> bool:
    """Whether hundreds of years stand as a century: "1800" as "19th"."""
    endings = "|".join(language.get(TARGET).dates.ordinals)
    return number.endswith("00") and bool(re.search(rf"(?<!\d){int(float(number)) // 100 + 1}(?:{endings})\b", english))


def moments(spoken: str, source: str, english: str) -> list[str]:
    """Days, months, years and weekdays of the source that the English does not have."""
    found = date_expressions.find(source, language.get(spoken))
    return [
        f"the date “{source[each.start : each.end]}” is not so in the English"
        for each in found
        if not told(each, english)
    ]


def told(each: Expression, english: str) -> bool:
    """Whether the parts of a date stand in the English; what is told relative to another day is not looked for."""
    if each.kind == "weekday":
        return any(hit.value == each.weekday for hit in weekdays().finditer(english))
    if each.kind != "calendar":
        return True
    year = not each.year or str(each.year) in english or as_century(str(each.year), english)
    month = not each.month or month_pattern(each.month).search(english)
    day = not each.day or re.search(rf"(?<!\d)0?{each.day}(?!\d)", english)
    return bool(year and month and day)


def untranslated(source: str, english: str) -> list[str]:
    """Words that stand in the English as they stand in the original."""
    if left := degenerate.left_untranslated(source, english):
        return [f"left untranslated: “{left}”"]
    small = {word for word in WORD.findall(source) if word.islower()} - common_words()
    copied = [word for word in WORD.findall(english)[:MOST_WORDS] if len(word) >= LEAST_WORD and word in small]
    if not copied:
        return []
    shown = ", ".join(f"“{word}”" for word in dict.fromkeys(copied))
    return [f"{shown} may be copied from the original"]


@cache
def number_words() -> dict[str, int]:
    """The numbers and ordinals that English writes as one word."""
    dates = language.get(TARGET).dates
    return dates.numbers | dates.ordinal_words


@cache
def weekdays() -> Lexicon:
    """The weekdays of English, in every form, as numbers from 0 (Monday)."""
    return Lexicon(language.get(TARGET).weekdays)


@lru_cache(16)
def month_pattern(month: int) -> re.Pattern:
    name = names.MONTHS[month - 1]
    return re.compile(rf"(?i)(?<!\w){name[:3]}(?:{name[3:]}|t)?(?!\w)|(?<!\d)0?{month}[./-]|[./-]0?{month}(?!\d)")


@cache
def common_words() -> frozenset[str]:
    """Words of English that are known here: those of its language file and of the prepared English."""
    texts = [(language.FOLDER / f"{TARGET}.toml").read_text("utf-8")]
    texts += [entry.english for entry in memory.load().entries.values()]
    return frozenset(word for text in texts for word in WORD.findall(text) if word.islower())
