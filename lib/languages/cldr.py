"""What Unicode CLDR knows of a language, in the shape of a language file: through Babel, and by data/cldr.csv."""

from __future__ import annotations

import csv
import re
from collections import defaultdict
from collections.abc import Iterator
from copy import deepcopy
from functools import cache
from itertools import product
from typing import Any, NamedTuple

from lib.model import DATA
from lib.text import one_line

FILE = DATA / "cldr.csv"  # built by lib/build/words.py
COLUMNS = ("language", "meaning", "words")
WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
UNITS = ("day", "week", "month", "year")
PARTS = ("months", "days", "date_formats", "datetime_skeletons", "unit_patterns", "date_fields", "list_patterns")
CONTEXTS = ("format", "stand-alone")
RELATIVE = re.compile(r"[a-z]+[+-]\d")
SKELETONS = ("yMMMMd", "yMMMM", "MMMMd", "yMMMd", "y")
BRACKETS = re.compile(r"\([^()]*\)")
LETTER = re.compile(r"[^\W\d_]")
FIELD = re.compile(r"'([^']*)'|([A-Za-z])\2*|([^'A-Za-z]+)")
YEAR, NAME, NUMBER, UNIT = "{year}", "{Month}", "{0}", "{unit}"
PLACEHOLDERS = {"y": YEAR, "d": "{day}", "dd": "{day}", "M": "{month}", "MM": "{month}"}
PLACEHOLDERS |= dict.fromkeys(("MMM", "MMMM", "LLL", "LLLL"), NAME)


def sections(code: str) -> dict[str, dict[str, Any]]:
    """The sections of a language file as far as CLDR can fill them; only keys it knows something for."""
    dates = {
        "months": months(code),
        "weekdays": weekdays(code),
        "month_first": bool(re.match(r"[^dy]*M", pattern(code, "long"))),
        "formats": formats(code),
        "relative": {words: meaning for words, meaning in meanings(code).items() if RELATIVE.fullmatch(meaning)},
        "ago": ago(code).templates,
        "units": units(code),
        "numbers": {words: int(meaning) for words, meaning in meanings(code).items() if meaning.isdigit()},
    }
    found = {
        "sentences": {"ordinal_dot": bool(re.search(r"d\.", pattern(code, "long")))},
        "dates": dates,
        "quotes": {"pairs": tuple(tuple(words.split()) for meaning, words in table(code) if meaning == "quotes")},
    }
    return {section: {key: value for key, value in keys.items() if value} for section, keys in found.items()}


@cache
def data(code: str) -> Any:
    """Babel's data of a language; {} where it has none.

    A copy of our own: Babel's locales share what they inherit, and resolve it for whichever asks first.
    """
    from babel import localedata
    from babel.localedata import LocaleDataDict

    if not localedata.exists(code):
        return {}
    raw = localedata.load(code)
    return LocaleDataDict({part: deepcopy(raw[part]) for part in PARTS})


@cache
def conjunction(code: str) -> str:
    """The word between two things told together, "and"; "" where CLDR has none that stands alone."""
    pattern = data(code).get("list_patterns", {}).get("standard", {}).get("2", "")
    return pattern.removeprefix("{0} ").removesuffix(" {1}") if " {1}" in pattern else ""


def names(code: str, kind: str, context: str, width: str) -> dict[int, str]:
    """The names of months (from 1) or days (from 0, Monday); empty for a language that CLDR does not know."""
    known = data(code)
    return dict(known[kind][context][width]) if known else {}


def months(code: str) -> dict[str, tuple[str, ...]]:
    """ "6" → the full names of June, with the form it has in a date first; none that are but a number and a sign."""
    found = forms(code, "months")
    return {str(number): words for number, words in found.items() if not any(c.isdigit() for c in "".join(words))}


def weekdays(code: str) -> dict[str, tuple[str, ...]]:
    return {WEEKDAYS[day]: words for day, words in forms(code, "days").items()}


def forms(code: str, kind: str) -> dict[int, tuple[str, ...]]:
    """The full names, as they stand in a date and alone."""
    found: dict[int, list[str]] = defaultdict(list)
    for context in CONTEXTS:
        for number, name in names(code, kind, context, "wide").items():
            found[number].append(name)
    return {number: tuple(dict.fromkeys(words)) for number, words in found.items()}


# --- patterns ---


def pattern(code: str, width: str) -> str:
    """CLDR's pattern of a date, "d. MMMM y"; "" where it knows none."""
    known = data(code)
    return known["date_formats"][width].pattern if known else ""


def writes_month_first(code: str, region: str) -> bool | None:
    """Whether a country writes the month first; None where those of the language differ, and none is known."""
    if region and (known := pattern(f"{code}_{region}", "short")):
        return known.startswith("M")
    return None if pattern(code, "short").startswith("M") else False


def formats(code: str) -> tuple[str, ...]:
    """How a language writes dates, the fullest first: "{year}年{month}月{day}日"."""
    skeletons = data(code).get("datetime_skeletons", {})
    parts = [str(skeletons[name].pattern) for name in SKELETONS if name in skeletons]
    written = [as_format(each) for each in (pattern(code, "long"), *parts)]
    joined = [one + other.removeprefix(NAME) for one, other in product(written, repeat=2) if are_halves(one, other)]
    return tuple(dict.fromkeys(each for each in (*joined, *written) if LETTER.search(each.replace(YEAR, ""))))


def are_halves(one: str, other: str) -> bool:
    """Whether two formats are one of day and month and one of month and year, to be joined at the month."""
    return one.endswith(NAME) and YEAR not in one and other.startswith(NAME) and other.endswith(YEAR)


def as_format(written: str) -> str:
    """A CLDR pattern as a format of a language file, without what is in brackets; "" for one with eras or weekdays."""
    pieces = []
    for match in FIELD.finditer(BRACKETS.sub("", written)):
        quoted, letter, other = match.groups()
        pieces.append(PLACEHOLDERS.get(match.group(), "\0") if letter else quoted if quoted is not None else other)
    found = one_line("".join(pieces))
    return "" if "\0" in found else re.sub(r"(?<=\})\.$", "", found)


# --- lengths of time ---


def units(code: str) -> dict[str, tuple[str, ...]]:
    """ "day" → its name in every number, also in the case it has in "three days ago"."""
    counted = {unit: [*count_words(code, unit), *ago(code).units.get(unit, ())] for unit in UNITS}
    found = {unit: tuple(dict.fromkeys(filter(is_word, words))) for unit, words in counted.items()}
    return {unit: words for unit, words in found.items() if words}


def count_words(code: str, unit: str) -> list[str]:
    """ "day", "days": what stands beside a number."""
    widths = data(code).get("unit_patterns", {}).get(f"duration-{unit}", {})
    plain = {name: text for name, text in widths.items() if isinstance(text, str)}
    texts = (plain or widths.get("long") or widths.get("short") or {}).items()
    return [text.replace("{0}", "").strip() for name, text in texts if isinstance(text, str) and name != "per"]


def is_word(text: str) -> bool:
    return bool(text) and not any(each in text for each in "./{}")


class Ago(NamedTuple):
    """How a language tells that something was so long ago, and the forms that the units have in it."""

    templates: tuple[str, ...] = ()
    units: dict[str, tuple[str, ...]] = {}


@cache
def ago(code: str) -> Ago:
    """ "{n} {unit} ago"; nothing where the units share no words.

    What all of "2 days ago", "2 years ago" … begin and end with is the template; what differs are the units.
    """
    phrases = past(code)
    lead, trail = common_ends([words for each in phrases.values() for words in each])
    if not {*lead, *trail} - {NUMBER}:
        return Ago()
    middles = {unit: [words[len(lead) : len(words) - len(trail)] for words in each] for unit, each in phrases.items()}
    template = [*lead, *number_and_unit(middles), *trail]
    if NUMBER not in " ".join(template):
        return Ago()
    return Ago(
        (" ".join(template).replace(NUMBER, "{n}"),),
        {unit: tuple(map(without_number, found)) for unit, found in middles.items()},
    )


def past(code: str) -> dict[str, list[list[str]]]:
    """ "day" → the words of "{0} day ago" and "{0} days ago"."""
    fields = data(code).get("date_fields", {})
    return {unit: [text.split() for text in fields[unit].get("past", {}).values()] for unit in UNITS if unit in fields}


def common_ends(lines: list[list[str]]) -> tuple[list[str], list[str]]:
    """The words that all lines begin with, and those that what is left of them ends with."""
    lead = shared(lines)
    trail = shared([list(reversed(words[len(lead) :])) for words in lines])
    return lead, trail[::-1]


def number_and_unit(middles: dict[str, list[list[str]]]) -> list[str]:
    """The order in which number and unit stand between what all phrases share."""
    first = next((words for each in middles.values() for words in each), [])
    if NUMBER not in first:
        return [UNIT]
    return [UNIT, NUMBER] if first[-1] == NUMBER else [NUMBER, UNIT]


def without_number(words: list[str]) -> str:
    return " ".join(word for word in words if word != NUMBER)


def shared(lines: list[list[str]]) -> list[str]:
    """The words with which all lines begin."""
    first, *others = lines or [[]]
    differs = (at for at, word in enumerate(first) if any(line[at : at + 1] != [word] for line in others))
    return first[: next(differs, len(first))]


# --- the table ---


def table(code: str) -> list[tuple[str, str]]:
    """The rows of data/cldr.csv for a language: what is meant, and the words."""
    return rows().get(code, [])


def meanings(code: str) -> dict[str, str]:
    """Words → what they mean; without those that mean two things, "yesterday" and "tomorrow" in some languages."""
    found: dict[str, set[str]] = defaultdict(set)
    for meaning, words in table(code):
        found[words].add(meaning)
    return {words: next(iter(each)) for words, each in found.items() if len(each) == 1}


@cache
def rows() -> dict[str, list[tuple[str, str]]]:
    found = defaultdict(list)
    for language, meaning, words in lines():
        found[language].append((meaning, words))
    return dict(found)


def lines() -> Iterator[list[str]]:
    with open(FILE, encoding="utf-8", newline="") as stream:
        yield from list(csv.reader(stream))[1:]
