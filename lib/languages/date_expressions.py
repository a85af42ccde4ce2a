"""Date expressions: what a text says of days, months and years, before anything is known of when it appeared."""

from __future__ import annotations

import csv
import re
from calendar import monthrange
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from functools import cache, lru_cache
from typing import NamedTuple

import regex

from lib.languages import cldr, date_ranges, language, numeric_dates
from lib.languages.date_parts import Expression
from lib.languages.keys import Dates
from lib.languages.language import RELATIVE, Language
from lib.languages.lexicon import Lexicon, alternatives, compile_phrases
from lib.languages.scripts import count_words, with_plain_digits
from lib.model import DATA

NAMED_DAYS = DATA / "named_days.csv"
YEAR = r"(?P<year>(?:1[89]|20)\d\d)"  # of one that stands alone, as a count of people might
ANY_YEAR = r"(?P<year>1\d{3}|2[01]\d\d)"  # beside a month
DAY = r"(?P<day>3[01]|[12]\d|0?[1-9])"
MONTH = r"(?P<month>1[0-2]|0?[1-9])"
BRACKETED_YEAR = re.compile(rf"(?<=\(){YEAR}(?=[),;–-])")
CLOCK = re.compile(
    r"(?:\b[^\W\d_]{1,5}\.\s*)?\b\d{1,2}(?:[:.h]\d\d){1,2}\b(?:\s?[ap]\.?m\.?(?!\w))?", re.IGNORECASE
)  # with its abbreviation: "kl. 14.30"
PARTS = re.compile(r"\s+[|·•]\s+")  # of a line of facts: "By A B | 18 March 2025"
DASH = re.compile(r"\s+[–—]\s+")  # in such a line: "18 March 2025 — 4 minutes"
AGENCY = re.compile(r"[/(][^/()]{2,80}[/)]\s*[.:–—-]*\s*$")  # behind a dateline: "/Reuters, by Jane Doe/."
YEAR_LETTER = re.compile(r"^\s*[^\W\d_]\.")  # the word for "year" behind one: "2018 r."
WORD = re.compile(r"\w+")
PLACEHOLDER = re.compile(r"(\{\w+\})")
YEAR_FROM_NOW = re.compile(r"year[+-]\d+")
DIGIT = re.compile(r"\d")
DAY_BEFORE = "day-1"
APPOSED = re.compile(r"(?<=,\s)|(?<=\s[–—]\s)")  # an insertion: "on 24 April, the day before X came"
GOES_ON = re.compile(r"\s+[^\W\d_]")
LEAST_BARE_MONTH = 6  # a month's name alone is taken for one from this length on: "March" and "mai" are words too
MOST_DATELINE_WORDS = 4
LONGEST_DATELINE = 120  # characters
BESIDE = 40  # characters in which “since”, “last” and “next” are looked for
A_LEAP_YEAR = 2000
HUNDRED = 100


class Count(NamedTuple):
    """A length of time before a happening from which it is counted: "two days after"; where it stands, unit, number."""

    start: int
    end: int
    unit: str
    number: int


@lru_cache(1024)
def counts_from(text: str, spoken: Language) -> tuple[Count, ...]:
    """The lengths of time in a text that are counted from a happening named behind them."""
    if not spoken.dates.counted_from:
        return ()
    found = counted(grammar(spoken.code).counted_from, with_plain_digits(text), spoken)
    return tuple(sorted(Count(*each) for each in found))


def tells_hours(text: str, spoken: Language) -> bool:
    """Whether a text counts hours or minutes: "a few hours earlier"."""
    return bool(grammar(spoken.code).hours.search(text))


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
    kept.sort(key=lambda each: each.start)
    return tuple(named(each, text, spoken) for each in date_ranges.joined(kept, text, grammar(spoken.code).until))


def is_dateline(line: str, spoken: Language) -> bool:
    """Whether a line, or what stands between its bars, is a full date and hardly more: "24 April 2019, 14:30"."""
    return len(line) <= LONGEST_DATELINE and any(
        is_full_date(part, spoken) or is_date_before_dash(part, spoken) for part in PARTS.split(line)
    )


def is_date_before_dash(line: str, spoken: Language) -> bool:
    """Whether a line is a full date, and few words behind a dash: "18 March 2025 — 4 minutes"."""
    first, *rest = DASH.split(line)
    is_short = all(count_words(each) <= MOST_DATELINE_WORDS for each in rest)
    return bool(rest) and is_short and not line.rstrip().endswith((".", "!", "?")) and is_full_date(first, spoken)


def is_full_date(line: str, spoken: Language) -> bool:
    """Whether a text is a full date and hardly more than the place and the hour beside it."""
    found = find(line, spoken) if DIGIT.search(line) else ()
    if not any(each.year and each.month for each in found):
        return False
    rest = CLOCK.sub("", without(found, line))
    place = AGENCY.sub("", rest)
    if place != rest and re.match(r"[^\W\d_][\w '’.-]*[,،]\s", place):
        return count_words(place) <= MOST_DATELINE_WORDS
    behind = YEAR_LETTER.sub("", line[max(each.end for each in found) :])
    is_sentence = re.search(r"[.!?]\s*$", CLOCK.sub("", behind))
    return count_words(rest) <= MOST_DATELINE_WORDS and not is_sentence


def writes_month_first(text: str, code: str, region: str = "") -> bool | None:
    """Whether a text writes the month before the day, by its own dates, else by its country; None if open."""
    told = numeric_dates.month_first_in(text)
    return cldr.writes_month_first(code, region) if told is None else told


def in_order(each: Expression, month_first: bool | None) -> Expression:
    """ "4/5/2024" in the order of its text, without day and month where that is open; it was found month first."""
    if not each.either:
        return each
    if month_first is None:
        return replace(each, month=None, day=None)
    return each if month_first else replace(each, month=each.day, day=each.month)


def without(found: Iterable[Expression], line: str) -> str:
    """What a line says beside its dates."""
    for each in sorted(found, key=lambda each: -each.start):
        line = line[: each.start] + line[each.end :]
    return line


def named(each: Expression, text: str, spoken: Language) -> Expression:
    """The expression as a name where a noun beside it makes it one: "25 May Street", "the September 11 attacks"."""
    if each.kind != "calendar" or not (each.day and each.month) or each.year or each.last_day:
        return each
    found = grammar(spoken.code)
    before, behind = text[max(0, each.start - BESIDE) : each.start], text[each.end : each.end + BESIDE]
    if found.named_before.search(before) or found.named_behind.match(behind):
        return replace(each, kind="name")
    is_behind = bool(found.remembered_behind.match(behind))
    if not is_behind and not found.remembered_before.search(before):
        return each
    year = named_days().get((each.month, each.day))
    return replace(each, year=year) if year else replace(each, remembered=is_behind)


@cache
def named_days() -> dict[tuple[int, int], int]:
    """(month, day) → the year of a day that the press calls by its day alone."""
    with open(NAMED_DAYS, encoding="utf-8", newline="") as stream:
        return {(int(row["month"]), int(row["day"])): int(row["year"]) for row in csv.DictReader(stream)}


def candidates(text: str, spoken: Language) -> Iterator[Expression]:
    """All that may be a date expression, overlaps included."""
    for finder in FINDERS:
        yield from finder(text, spoken)


def whole_dates(text: str, spoken: Language) -> Iterator[Expression]:
    """ "24 April 2019", "2019-04-24", "in 2019"."""
    for pattern in grammar(spoken.code).calendar if DIGIT.search(text) else ():
        for match in pattern.finditer(text):
            yield from calendar(match, text, spoken)


def in_figures(text: str, spoken: Language) -> Iterator[Expression]:
    """ "2024-04-24", "24.4.24", "4/24/2024"."""
    if not DIGIT.search(text):
        return
    for found in numeric_dates.find(text, puts_month_first(spoken), has_dotted_dates(spoken)):
        near = around(text, found.start, found.end, spoken)
        yield Expression(
            *(found.start, found.end, "calendar", found.year, found.month, found.day),
            either=found.either,
            short_year=found.short_year,
            since=near.since,
        )


def foreign_dates(text: str, spoken: Language) -> Iterator[Expression]:
    """ "25 Dhu al-Qadah 1445 AH": no Gregorian date."""
    for match in grammar(spoken.code).foreign.finditer(text) if spoken.dates.other_months else ():
        yield Expression(match.start(), match.end(), "foreign")


def days_alone(text: str, spoken: Language) -> Iterator[Expression]:
    """ "8일": a day of the month that the news is of."""
    for pattern in grammar(spoken.code).days:
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
        ahead = is_set_for(text[max(0, start - BESIDE) : start], spoken)
        yield Expression(start, end, "weekday", weekday=day, since=near.since, direction=near.direction, ahead=ahead)


def is_set_for(before: str, spoken: Language) -> bool:
    """Whether the words before a weekday put it ahead: "for Wednesday", but not "the night from Monday to Tuesday"."""
    found = grammar(spoken.code)
    set_for = found.coming.search(before)
    if not set_for:
        return False
    earlier = before[: set_for.start()]
    return not found.night.search(earlier) and not any(found.weekdays.finditer(earlier))


def relative(text: str, spoken: Language) -> Iterator[Expression]:
    """ "yesterday", "last year"."""
    for start, end, meaning in grammar(spoken.code).relative.finditer(text):
        if match := RELATIVE.fullmatch(meaning):
            unit, shift, up_to_now = match.groups()
            end, moved = moved_by(text, end, spoken) if unit != "day" and not int(shift) else (end, 0)
            yield Expression(start, end, "relative", unit=unit, shift=int(shift) + moved, up_to_now=bool(up_to_now))


def moved_by(text: str, end: int, spoken: Language) -> tuple[int, int]:
    """Where an expression ends together with the "next" (1) or "last" (-1) right behind it, and which of them it is."""
    found = grammar(spoken.code)
    for pattern, shift in ((found.next_behind, 1), (found.last_behind, -1)):
        if match := pattern.match(text, end):
            return match.end(), shift
    return end, 0


def from_date_before(text: str, spoken: Language) -> Iterator[Expression]:
    """ "that year", "the next day", "two days later"."""
    found = grammar(spoken.code)
    for start, end, unit in found.same.finditer(text):
        yield Expression(start, end, "same", unit=unit, of_news=bool(found.of_news.match(text, start, end)))
    for start, end, meaning in found.beside.finditer(text):
        match = RELATIVE.fullmatch(meaning)
        if match and (match[1] == "day" or not found.measured_from.match(text, end)):
            of_news = bool(found.of_news.match(text, start, end))
            is_behind = meaning == DAY_BEFORE and APPOSED.match(text, start) and GOES_ON.match(text, end)
            shift = int(match[2])
            yield Expression(
                start, end, "beside", unit=match[1], shift=shift, of_news=of_news, beside_behind=bool(is_behind)
            )
    for patterns, sign in ((found.later, 1), (found.earlier, -1)):
        for start, end, unit, count in counted(patterns, text, spoken):
            if not found.measured_from.match(text, end):
                yield Expression(start, end, "beside", unit=unit, shift=sign * count)


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
    in_figures,
    foreign_dates,
    days_alone,
    bare_months,
    weekdays,
    relative,
    from_date_before,
    counts_ago,
    lengths_of_time,
)


def calendar(match: re.Match[str] | regex.Match[str], text: str, spoken: Language) -> Iterator[Expression]:
    """The expression of a match with the groups year, month, day as far as the pattern has them; none if impossible."""
    groups = match.groupdict()
    year, day, last = (int(groups[name]) if groups.get(name) else None for name in ("year", "day", "last"))
    month = month_number(groups.get("month") or "", spoken)
    if groups.get("month") and not month or not is_possible(year, month, day, last):
        return
    if not year and is_word_in_small_letters(groups.get("month") or "", spoken):
        return
    start, end = match.span("all") if "all" in groups else match.span()
    near = around(text, start, end, spoken)
    is_since = near.since or (not day and bool(grammar(spoken.code).since_behind.match(text, end)))
    is_short = bool(year and year < HUNDRED)
    year = numeric_dates.full_year(year) if year and is_short else year
    yield Expression(
        *(start, end, "calendar", year, month, day, last),
        since=is_since,
        direction=near.direction,
        short_year=is_short,
    )


def is_word_in_small_letters(month: str, spoken: Language) -> bool:
    """Whether a month's name is written small where months are written large: "may 2 of them"."""
    return month.islower() and has_capital_months(spoken)


def month_number(written: str, spoken: Language) -> int | None:
    return int(written) if written.isdigit() else spoken.months.get(written.casefold())


def is_possible(year: int | None, month: int | None, day: int | None, last: int | None) -> bool:
    """Whether a month has the day, and the later day that ends a range."""
    if not day or not month:
        return True
    longest = days_in(month, year)
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
    since = found.since.search(before) or found.since_beside.search(before)
    return Around(bool(since), -1 if back else 1 if ahead else 0)


def count_of(words: Dates) -> str:
    """A count of units, in the order in which a language tells it: "two months", Swahili “miezi miwili”."""
    return "{unit} {n}" if words.ago and words.ago[0].startswith("{unit} {n}") else "{n} {unit}"


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
    if match["word"] or match["behind"] is not None:
        return True
    return len(name) >= LEAST_BARE_MONTH and (name[0].isupper() or not name[0].islower())


@cache
def has_capital_months(spoken: Language) -> bool:
    names = cldr.names(spoken.code, "months", "format", "wide").values()
    return bool(names) and all(name[0].isupper() for name in names)


@dataclass(frozen=True)
class Grammar:
    """The compiled date patterns of one language."""

    calendar: tuple[re.Pattern | regex.Pattern, ...]
    days: tuple[re.Pattern, ...]
    foreign: re.Pattern
    until: date_ranges.Marks
    named_before: re.Pattern
    named_behind: re.Pattern
    remembered_before: re.Pattern
    remembered_behind: re.Pattern
    month_alone: re.Pattern
    weekdays: Lexicon
    relative: Lexicon
    same: Lexicon
    beside: Lexicon
    of_news: re.Pattern
    later: tuple[re.Pattern, ...]
    earlier: tuple[re.Pattern, ...]
    counted_from: tuple[re.Pattern, ...]
    hours: re.Pattern
    when: re.Pattern
    measured_from: re.Pattern
    coming: re.Pattern
    night: re.Pattern
    ago: tuple[re.Pattern, ...]
    span: tuple[re.Pattern, ...]
    units: dict[str, re.Pattern]
    since: re.Pattern
    since_beside: re.Pattern
    since_behind: re.Pattern
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
    coming = rf"(?<!\w){alternatives(words.coming)}\s+(?:\w{{1,3}}\s+)?$"
    beside = dict.fromkeys(words.before, "day-1") | dict.fromkeys(words.after, "day+1") | words.beside
    compiled = {name: re.compile(text, re.IGNORECASE) for name, text in before.items()}
    compiled |= {f"{name}_behind": re.compile(text, re.IGNORECASE) for name, text in behind.items()}
    for name in ("named", "remembered"):
        nouns = alternatives(getattr(words, f"{name}_days"))
        compiled[f"{name}_before"] = re.compile(rf"(?<!\w){nouns}\s+(?:[^\W\d]{{1,5}}\s+){{0,2}}$", re.IGNORECASE)
        compiled[f"{name}_behind"] = re.compile(rf"(?:['’]s)?[\s-]+(?:[^\W\d]+\s+)?{nouns}(?!\w)", re.IGNORECASE)
    return Grammar(
        calendar=tuple(calendar_patterns(spoken)),
        days=tuple(re.compile(expand(written, "") + no_month(spoken), re.IGNORECASE) for written in words.day_formats),
        foreign=foreign_date(words),
        until=date_ranges.marks(words.until, words.between, cldr.conjunction(code)),
        month_alone=month_alone(spoken),
        weekdays=Lexicon(spoken.weekdays),
        relative=Lexicon(words.relative),
        same=Lexicon(words.same),
        beside=Lexicon(beside),
        of_news=re.compile(alternatives(words.of_news), re.IGNORECASE),
        later=tuple(counting(words.later, spoken)),
        earlier=tuple(counting(words.earlier, spoken)),
        counted_from=tuple(counting(tuple(f"{count_of(words)} {word}" for word in words.counted_from), spoken)),
        hours=compile_phrases(words.hours),
        when=re.compile(rf"\s*,?\s*{compile_phrases(words.when).pattern}", re.IGNORECASE),
        measured_from=re.compile(rf"\s*{alternatives(words.measured_from)}(?!\w)", re.IGNORECASE),
        coming=re.compile(coming, re.IGNORECASE),
        night=re.compile(rf"(?<!\w){alternatives(words.nights)}\s+$", re.IGNORECASE),
        ago=tuple(counting(words.ago, spoken)),
        span=tuple(counting(words.span, spoken)),
        units={unit: re.compile(alternatives(forms), re.IGNORECASE) for unit, forms in words.units.items()},
        since=re.compile(since, re.IGNORECASE),
        since_beside=re.compile(rf"(?<!\w){alternatives(words.since_beside)}\s+$", re.IGNORECASE),
        since_behind=re.compile(alternatives(words.since_behind)),
        **compiled,
    )


def calendar_patterns(spoken: Language) -> Iterator[re.Pattern | regex.Pattern]:
    """Day, month and year in the orders a language writes them, the fullest first."""
    words = spoken.dates
    month = month_group(spoken)
    plain = rf"(?:\s?{alternatives(words.ordinals)})?"
    ordinal = rf"(?:\s?{alternatives(words.ordinals)}|\.)?"
    several = between_parts(spoken)
    units = alternatives(form for forms in words.units.values() for form in forms)
    for written in words.formats:
        yield re.compile(expand(written, month), re.IGNORECASE)
    day_range = rf"{DAY}{ordinal}\s*(?:[-–—]|{alternatives(words.connectors)})\s*(?P<last>3[01]|[12]\d|[1-9]){ordinal}"
    for days in (day_range, rf"{DAY}{ordinal}"):
        yield re.compile(rf"(?<![\d.,:/-]){days}{several}{month}(?:{several}{ANY_YEAR})?(?![\w])", re.IGNORECASE)
        if words.month_first:
            behind = days.removesuffix(ordinal) + plain
            yield re.compile(rf"(?<!\w){month}\s+{days},?\s+{ANY_YEAR}(?!\w|[.,]\d)", re.IGNORECASE)
            yield re.compile(rf"(?<!\w){month}\s+{behind}(?!\w|[.,:]\d|[-–—\s]+{units}(?!\w))", re.IGNORECASE)
    yield re.compile(rf"(?<![\d.,:/-]){DAY}(?P<mark>[-./]){month}(?P=mark)(?P<year>\d{{4}}|\d\d)(?!\w)", re.IGNORECASE)
    yield re.compile(rf"(?<!\w){month}(?:{several}|\s+){ANY_YEAR}(?!\d|[.,]\d)", re.IGNORECASE)
    yield from bare_years(spoken)


def no_month(spoken: Language) -> str:
    """What must not stand behind a day alone: its month, "tarehe 7 Machi"."""
    return rf"(?!{between_parts(spoken)}{month_group(spoken)})"


def between_parts(spoken: Language) -> str:
    """What may stand between day, month and year: no "to" or "and", which join two dates."""
    words = spoken.dates
    joining = {*words.until, cldr.conjunction(spoken.code)}
    inner = [each for each in words.connectors if each not in joining]
    joint = rf"(?:\s*,?\s+|\s+{alternatives(inner)}\s+|\.?\s*[/,]\s*)" if inner else r"(?:\s*,?\s+)"
    return rf"(?:{joint}{{1,2}})"


def bare_years(spoken: Language) -> Iterator[re.Pattern | regex.Pattern]:
    """Years that stand alone: those that may be a count, too, only behind words that never stand before one."""
    words = spoken.dates
    year_word = rf"(?:(?<!\w){alternatives((*words.year_words, *words.since))}\s+)"
    yield re.compile(rf"{year_word}(?P<all>{YEAR})(?!\w|[.,]\d|\s*%|-[^\W\d])", re.IGNORECASE)
    if words.bare_years:
        behind = alternatives((*filter(None, [cldr.conjunction(spoken.code)]), *behind_years(spoken)))
        yield re.compile(
            rf"(?<=[^\W\d] )(?P<all>{YEAR})(?!(?<=00))(?=[,.;)]?$|[,.;)]\s|\s+{behind}(?!\w)(?!\s+\d))", re.IGNORECASE
        )
        yield opening_year(spoken)
    strict = alternatives({*words.year_words} & {*words.month_words} | {*words.since})
    name = "" if spoken.names.capital_nouns else r"|\s+(?-i:\p{Lu})"
    small = alternatives((*words.year_words, *words.month_words))
    end = rf"(?=\s*(?:[,.;:!?)\]–—-]|$)(?!\d)|\s+{small}(?!\w){name})"
    old = r"(?P<year>1[0-7]\d\d|21\d\d)"
    yield regex.compile(rf"(?:(?<!\w){strict}\s+)(?P<all>{old})(?!\w|[.,]\d|\s*%){end}", regex.IGNORECASE)
    yield BRACKETED_YEAR


def behind_years(spoken: Language) -> set[str]:
    """Words that stand behind a year and hardly behind a count: prepositions, articles, pronouns."""
    words, told = spoken.dates, spoken.events
    prepositions = {*told.to, *told.at, *told.origin, *told.oblique} - {*told.of}
    people = {*spoken.people.articles, *spoken.people.pronouns}
    return {*words.connectors, *words.month_words, *prepositions, *people} - {*spoken.dates.ordinals}


def opening_year(spoken: Language) -> regex.Pattern:
    """A year that opens a sentence or its second half, before a verb and who did it: "2019 reiste Kim"."""
    start = rf"^|(?<=,\s)|(?<={re.escape(cldr.conjunction(spoken.code))}\s)"
    who = alternatives((*spoken.people.articles, *spoken.people.pronouns, *spoken.people.plural_pronouns))
    year = r"(?P<year>(?:1[89]|20)\d\d)(?<![05]0)"
    return regex.compile(rf"(?:{start})(?P<all>{year})(?=\s+\p{{Ll}}+\s+(?:\p{{Lu}}|{who}(?!\w)))")


def foreign_date(words: Dates) -> re.Pattern:
    """A day or year of another calendar, by its months' names or by the sign of its era."""
    era = rf"\s*{alternatives(words.other_eras)}(?!\w)"
    months = rf"(?:\d{{1,2}}\s+)?{alternatives(words.other_months)}(?:,?\s+\d{{4}})?(?:{era})?"
    return re.compile(rf"(?<!\w)(?:{months}|\d{{4}}{era})(?!\w)", re.IGNORECASE)


def puts_month_first(spoken: Language) -> bool:
    """Whether "04/05/2019" is in April; where its second number can be no month, "04/25/2019" is in any language."""
    return spoken.dates.month_first and cldr.pattern(spoken.code, "short").startswith("M")


@cache
def has_dotted_dates(spoken: Language) -> bool:
    """Whether "28.12" is a day: where dates are written with dots, decimals are written with commas."""
    return "." in cldr.pattern(spoken.code, "short")


def month_group(spoken: Language) -> str:
    """A month's name, or its two names where a language has two: "مايو/أيار"."""
    if not spoken.months:
        return r"(?P<month>(?!))"
    names = alternatives(spoken.months)
    return rf"(?P<month>{names})(?:\s?/\s?{names}|\s?\({names}\))?"


def month_alone(spoken: Language) -> re.Pattern:
    words = spoken.dates
    years = [phrase for phrase, meaning in words.relative.items() if YEAR_FROM_NOW.fullmatch(meaning)]
    before = alternatives((*words.month_words, *words.since, *words.last, *words.next, *words.between, *years))
    month = alternatives(spoken.long_months)
    behind = rf"(?P<behind>(?=\s+{alternatives(years)}(?!\w)))?"
    return re.compile(
        rf"(?<!\w)(?P<word>{before}\s+)?(?P<all>(?P<month>{month}))(?!\w|\s+\d){behind}",
        re.IGNORECASE,
    )


def expand(written: str, month: str) -> str:
    """A format of a language file as a pattern: "{year}년 {month}월 {day}일"."""
    pattern = re.escape(written).replace(r"\ ", r"\s*")
    is_sure = written.startswith("{year}") or any(part in written for part in ("{Month}", "{month}"))
    numbers = {"year": ANY_YEAR if is_sure else YEAR, "month": MONTH, "day": DAY, "Month": month}
    for name, group in numbers.items():
        pattern = pattern.replace(rf"\{{{name}\}}", group)
    return rf"(?<!\d){pattern}{end_of(written)}"


def end_of(written: str) -> str:
    """What must not follow a format: more digits behind a number, more letters behind a month's name."""
    return r"(?!\w)" if written.endswith("{Month}") else r"(?!\d)" if written.endswith(("}", ".")) else ""


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
