"""Date expressions: what a text says of days, months and years, before anything is known of when it appeared."""

from __future__ import annotations

import re
from calendar import monthrange
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import NamedTuple

from lib.languages import cldr, language
from lib.languages.language import RELATIVE, Language
from lib.languages.lexicon import Lexicon, alternatives
from lib.languages.scripts import count_words, with_plain_digits

YEAR = r"(?P<year>(?:1[89]|20)\d\d)"
DAY = r"(?P<day>3[01]|[12]\d|0?[1-9])"
ISO = re.compile(rf"(?<![\d-]){YEAR}-(?P<month>0[1-9]|1[0-2])(?:-(?P<day>3[01]|[12]\d|0[1-9]))?(?![\d-]|\w)")
MONTH = r"(?P<month>1[0-2]|0?[1-9])"
DAY_FIRST = re.compile(rf"(?<![\d.,/-]){DAY}(?P<mark>[./-])\s?{MONTH}(?P=mark)\s?{YEAR}(?!\d|[./-]\d)")
MONTH_FIRST = re.compile(rf"(?<![\d.,/-]){MONTH}(?P<mark>[/-]){DAY}(?P=mark){YEAR}(?!\d|[./-]\d)")
BRACKETED_YEAR = re.compile(rf"(?<=\(){YEAR}(?=[),;–-])")
CLOCK = re.compile(r"\b\d{1,2}[:.]\d\d(?:[:.]\d\d)?\b")
WORD = re.compile(r"\w+")
PLACEHOLDER = re.compile(r"(\{\w+\})")
DIGIT = re.compile(r"\d")
LEAST_BARE_MONTH = 6  # a month's name alone is taken for one from this length on: "March" and "mai" are words too
MOST_DATELINE_WORDS = 4
LONGEST_DATELINE = 120  # characters
BESIDE = 40  # characters in which “since”, “last” and “next” are looked for
A_LEAP_YEAR = 2000


@dataclass(frozen=True)
class Expression:
    """A date expression and its parts, offsets in the text it was found in.

    `kind`: calendar (year, month, day as far as given), weekday, relative (unit and shift: day -1), span (a length of
    time, no date), same (the year, month or day of the date before it) or beside (shift days from the date before it).
    """

    start: int
    end: int
    kind: str
    year: int | None = None
    month: int | None = None
    day: int | None = None
    last_day: int | None = None  # "12–13 September"
    weekday: int | None = None
    unit: str = ""
    shift: int = 0
    up_to_now: bool = False  # "the past year"
    since: bool = False
    direction: int = 0  # "last" -1, "next" 1


@lru_cache(4096)
def find(text: str, spoken: Language) -> tuple[Expression, ...]:
    """The date expressions of a text, left to right; of two that overlap, the fuller one."""
    found = sorted(candidates(with_plain_digits(text), spoken), key=lambda each: (each.start - each.end, each.start))
    kept: list[Expression] = []
    taken = bytearray(len(text))
    for each in found:
        if not any(taken[each.start : each.end]):
            taken[each.start : each.end] = b"\1" * (each.end - each.start)
            kept.append(each)
    return tuple(sorted(kept, key=lambda each: each.start))


def is_dateline(line: str, spoken: Language) -> bool:
    """Whether a line is a full date and hardly more: "24 April 2019, 14:30"."""
    if len(line) > LONGEST_DATELINE:
        return False
    found = find(line, spoken) if DIGIT.search(line) else ()
    if not any(each.year and each.month for each in found):
        return False
    rest = line
    for each in reversed(found):
        rest = rest[: each.start] + rest[each.end :]
    return count_words(CLOCK.sub("", rest)) <= MOST_DATELINE_WORDS and not re.search(r"[.!?]\s*$", rest.strip())


def candidates(text: str, spoken: Language) -> Iterator[Expression]:
    """All that may be a date expression, overlaps included."""
    for finder in FINDERS:
        yield from finder(text, spoken)


def whole_dates(text: str, spoken: Language) -> Iterator[Expression]:
    """ "24 April 2019", "2019-04-24", "in 2019"."""
    for pattern in grammar(spoken.code).calendar if DIGIT.search(text) else ():
        for match in pattern.finditer(text):
            yield from calendar(match, text, spoken)


def bare_months(text: str, spoken: Language) -> Iterator[Expression]:
    """ "in March"."""
    for match in grammar(spoken.code).month_alone.finditer(text):
        if is_month(match):
            yield from calendar(match, text, spoken)


def weekdays(text: str, spoken: Language) -> Iterator[Expression]:
    for start, end, day in grammar(spoken.code).weekdays.finditer(text):
        near = around(text, start, end, spoken)
        yield Expression(start, end, "weekday", weekday=day, since=near.since, direction=near.direction)


def relative(text: str, spoken: Language) -> Iterator[Expression]:
    """ "yesterday", "last year"."""
    for start, end, meaning in grammar(spoken.code).relative.finditer(text):
        if match := RELATIVE.fullmatch(meaning):
            unit, shift, up_to_now = match.groups()
            yield Expression(start, end, "relative", unit=unit, shift=int(shift), up_to_now=bool(up_to_now))


def from_date_before(text: str, spoken: Language) -> Iterator[Expression]:
    """ "that year", "the next day"."""
    found = grammar(spoken.code)
    for start, end, unit in found.same.finditer(text):
        yield Expression(start, end, "same", unit=unit)
    for start, end, shift in found.beside.finditer(text):
        yield Expression(start, end, "beside", unit="day", shift=shift)


def counts_ago(text: str, spoken: Language) -> Iterator[Expression]:
    """ "eight years ago"."""
    for start, end, unit, count in counted(grammar(spoken.code).ago, text, spoken):
        yield Expression(start, end, "relative", unit=unit, shift=-count)


def lengths_of_time(text: str, spoken: Language) -> Iterator[Expression]:
    """ "for eight years"."""
    for start, end, unit, count in counted(grammar(spoken.code).span, text, spoken):
        yield Expression(start, end, "span", unit=unit, shift=count)


FINDERS: tuple[Callable[[str, Language], Iterator[Expression]], ...] = (
    whole_dates,
    bare_months,
    weekdays,
    relative,
    from_date_before,
    counts_ago,
    lengths_of_time,
)


def calendar(match: re.Match[str], text: str, spoken: Language) -> Iterator[Expression]:
    """The expression of a match with the groups year, month, day as far as the pattern has them; none if impossible."""
    groups = match.groupdict()
    year, day, last = (int(groups[name]) if groups.get(name) else None for name in ("year", "day", "last"))
    month = month_number(groups.get("month") or "", spoken)
    if groups.get("month") and not month or not is_possible(year, month, day, last):
        return
    start, end = match.span("all") if "all" in groups else match.span()
    near = around(text, start, end, spoken)
    yield Expression(start, end, "calendar", year, month, day, last, since=near.since, direction=near.direction)


def month_number(written: str, spoken: Language) -> int | None:
    return int(written) if written.isdigit() else spoken.months.get(written.casefold())


def is_possible(year: int | None, month: int | None, day: int | None, last: int | None) -> bool:
    """Whether a month has the day, and the later day that ends a range."""
    if not day:
        return True
    longest = days_in(month, year) if month else 0
    return day <= longest and (not last or day < last <= longest)


def days_in(month: int, year: int | None) -> int:
    return monthrange(year or A_LEAP_YEAR, month)[1]


class Around(NamedTuple):
    """What stands beside an expression: "since"; "last" (-1) or "next" (1)."""

    since: bool
    direction: int


def around(text: str, start: int, end: int, spoken: Language) -> Around:
    found = grammar(spoken.code)
    before, behind = text[max(0, start - BESIDE) : start], text[end : end + BESIDE]
    back = found.last.search(before) or found.last_behind.match(behind)
    ahead = found.next.search(before) or found.next_behind.match(behind)
    return Around(bool(found.since.search(before)), -1 if back else 1 if ahead else 0)


def counted(patterns: Iterable[re.Pattern[str]], text: str, spoken: Language) -> Iterator[tuple[int, int, str, int]]:
    """Where a number and a unit stand, the unit, and how many of it."""
    units = grammar(spoken.code).units
    for match in (match for pattern in patterns for match in pattern.finditer(text)):
        number = match["n"].casefold()
        count = int(number) if number.isdigit() else spoken.dates.numbers.get(number)
        unit = next((unit for unit, pattern in units.items() if pattern.fullmatch(match["unit"])), "")
        if count and unit:
            yield match.start(), match.end(), unit, count


def is_month(match: re.Match[str]) -> bool:
    """Whether a month's name without day or year is one: a month word stands before it, or it is long and capital."""
    name = match["month"]
    return bool(match["word"]) or (len(name) >= LEAST_BARE_MONTH and (name[0].isupper() or not name[0].islower()))


@dataclass(frozen=True)
class Grammar:
    """The compiled date patterns of one language."""

    calendar: tuple[re.Pattern, ...]
    month_alone: re.Pattern
    weekdays: Lexicon
    relative: Lexicon
    same: Lexicon
    beside: Lexicon
    ago: tuple[re.Pattern, ...]
    span: tuple[re.Pattern, ...]
    units: dict[str, re.Pattern]
    since: re.Pattern
    last: re.Pattern
    next: re.Pattern
    last_behind: re.Pattern
    next_behind: re.Pattern


@cache
def grammar(code: str) -> Grammar:
    """Compiles the [dates] of a language file, with CLDR's names of months and days."""
    spoken = language.get(code)
    words = spoken.dates
    before = {name: rf"(?<!\w){alternatives(getattr(words, name))}\s+(?:\w{{1,4}}\s+)?$" for name in ("last", "next")}
    behind = {name: rf"\s+{alternatives(getattr(words, name))}(?!\w)" for name in ("last", "next")}
    since = rf"(?<!\w){alternatives(words.since)}\s+(?:\w+\s+){{0,2}}$"
    beside = dict.fromkeys(words.before, -1) | dict.fromkeys(words.after, 1)
    compiled = {name: re.compile(text, re.IGNORECASE) for name, text in before.items()}
    compiled |= {f"{name}_behind": re.compile(text, re.IGNORECASE) for name, text in behind.items()}
    return Grammar(
        calendar=tuple(calendar_patterns(spoken)),
        month_alone=month_alone(spoken),
        weekdays=Lexicon(spoken.weekdays),
        relative=Lexicon(words.relative),
        same=Lexicon(words.same),
        beside=Lexicon(beside),
        ago=tuple(counting(words.ago, spoken)),
        span=tuple(counting(words.span, spoken)),
        units={unit: re.compile(alternatives(forms), re.IGNORECASE) for unit, forms in words.units.items()},
        since=re.compile(since, re.IGNORECASE),
        **compiled,
    )


def calendar_patterns(spoken: Language) -> Iterator[re.Pattern]:
    """Day, month and year in the orders a language writes them, the fullest first."""
    words = spoken.dates
    month = month_group(spoken)
    ordinal = rf"(?:\s?{alternatives(words.ordinals)}|\.)?"
    joint = (
        rf"(?:\s*,?\s+|\s+{alternatives(words.connectors)}\s+|\.?\s*[/,]\s*)" if words.connectors else r"(?:\s*,?\s+)"
    )
    several = rf"(?:{joint}{{1,2}})"
    year_word = rf"(?:(?<!\w){alternatives((*words.year_words, *words.since))}\s+)"
    yield ISO
    yield from (MONTH_FIRST, DAY_FIRST) if puts_month_first(spoken) else (DAY_FIRST, MONTH_FIRST)
    for written in words.formats:
        yield re.compile(expand(written, month), re.IGNORECASE)
    day_range = rf"{DAY}{ordinal}\s*(?:[-–—]|{alternatives(words.connectors)})\s*(?P<last>3[01]|[12]\d|[1-9]){ordinal}"
    for days in (day_range, rf"{DAY}{ordinal}"):
        yield re.compile(rf"(?<![\d.,]){days}{several}{month}(?:{several}{YEAR})?(?![\w])", re.IGNORECASE)
        if words.month_first:
            yield re.compile(rf"(?<!\w){month}\s+{days}(?:,?\s+{YEAR})?(?!\w)", re.IGNORECASE)
    yield re.compile(rf"(?<!\w){month}(?:{several}|\s+){YEAR}(?!\d)", re.IGNORECASE)
    yield re.compile(rf"{year_word}(?P<all>{YEAR})(?!\w|[.,]\d|\s*%)", re.IGNORECASE)
    yield BRACKETED_YEAR


def puts_month_first(spoken: Language) -> bool:
    """Whether "04/05/2019" is in April; where its second number can be no month, "04/25/2019" is in any language."""
    return spoken.dates.month_first and cldr.pattern(spoken.code, "short").startswith("M")


def month_group(spoken: Language) -> str:
    return f"(?P<month>{alternatives(spoken.months)})" if spoken.months else r"(?P<month>(?!))"


def month_alone(spoken: Language) -> re.Pattern:
    words = spoken.dates
    before = alternatives((*words.month_words, *words.since, *words.last, *words.next))
    return re.compile(
        rf"(?<!\w)(?P<word>{before}\s+)?(?P<all>(?P<month>{alternatives(spoken.long_months)}))(?!\w|\s+\d)",
        re.IGNORECASE,
    )


def expand(written: str, month: str) -> str:
    """A format of a language file as a pattern: "{year}년 {month}월 {day}일"."""
    pattern = re.escape(written).replace(r"\ ", r"\s*")
    numbers = {"year": YEAR, "month": MONTH, "day": DAY, "Month": month}
    for name, group in numbers.items():
        pattern = pattern.replace(rf"\{{{name}\}}", group)
    return rf"(?<!\d){pattern}{end_of(written)}"


def end_of(written: str) -> str:
    """What must not follow a format: more digits behind a number, more letters behind a month's name."""
    return r"(?!\w)" if written.endswith("{Month}") else r"(?!\d)" if written.endswith("}") else ""


def counting(templates: tuple[str, ...], spoken: Language) -> Iterator[re.Pattern]:
    """The templates "{n} {unit} ago", with the groups n and unit; those that differ only at their ends as one."""
    units = alternatives(form for forms in spoken.dates.units.values() for form in forms)
    number = rf"\d{{1,3}}|{alternatives(spoken.dates.numbers)}"
    groups = {"{n}": f"(?P<n>{number})", "{unit}": f"(?P<unit>{units})"}
    for (middle, behind), before in by_shape(templates).items():
        counted = "".join(groups.get(part, plain(part)) for part in middle)
        ends = rf"(?<!\w){alternatives(before)}", rf"{alternatives(behind)}(?!\w)"
        yield re.compile(counted.join(ends), re.IGNORECASE)


def by_shape(templates: tuple[str, ...]) -> dict[tuple[tuple[str, ...], frozenset[str]], list[str]]:
    """Templates taken apart: their middles with what may stand behind → all that may stand before."""
    behind: dict[tuple[str, tuple[str, ...]], set[str]] = defaultdict(set)
    for each in templates:
        first, *middle, last = PLACEHOLDER.split(each)
        behind[first, tuple(middle)].add(last)
    before = defaultdict(list)
    for (first, middle), lasts in behind.items():
        before[middle, frozenset(lasts)].append(first)
    return before


def plain(text: str) -> str:
    return "".join(r"\s+" if part.isspace() else re.escape(part) for part in re.split(r"(\s+)", text))
