"""When an article appeared, by its own text: printed, or forced by what it says."""

from __future__ import annotations

import re
from calendar import day_name, month_name
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from itertools import islice, product

from lib.intake import furniture
from lib.intake.sentences import texts
from lib.languages import date_expressions, language
from lib.languages.date_expressions import Expression, days_in
from lib.languages.language import Language
from lib.model import Article, PartialDate, Published
from lib.text import one_line

Told = tuple[str, Expression]  # a sentence, and what it says of a date

DASH = re.compile(r"\s+[–—-]{1,2}\s+|\.[–—-]\s+|(?<=[/)])\.\s+")  # behind a dateline
LONGEST_OPENING = 80  # characters before the first dash of the prose
LONGEST_STANDFIRST = 300  # characters
STANDFIRST_LINES = 5  # from a standfirst to the prose, its author and date between them
WEEK = 7  # days
LEAD_SENTENCES = 2
MOST_COUNTED = 200  # years and lengths of time of one text: more are a list
LEAST_YEARS = 2  # of a length of time
LEAST_SHARED_WORDS = 2
STEM, LEAST_LETTERS = 5, 5  # letters by which words are compared, and of a word of substance


def published(article: Article) -> Published:
    """When the article appeared, by its own text: printed, or forced by what it says; else unknown.

    `article.lines` must have their roles.
    """
    spoken = language.get(article.language)
    return next(filter(None, (rule(article, spoken) for rule in RULES)), Published())


# --- printed ---


def stated(article: Article, spoken: Language) -> Published | None:
    """The date of a dateline or of a line that says when it was published; of a change only where no other is told."""
    changed = None
    for line, where in statements(article):
        for when, label in labelled(line, spoken):
            told = in_order(when, article)
            if label == "published" or (label == "dateline" and where):
                return as_printed(told, line)
            changed = changed or (as_printed(told, line) if label == "updated" and where == "above" else None)
    return changed


def as_printed(when: Expression, line: str) -> Published:
    given = PartialDate.of(when.year or 0, when.month, when.day)
    return Published(given, "stated", f"printed in the line “{one_line(line)}”")


def in_order(when: Expression, article: Article) -> Expression:
    """The date with day and month in the article's order, without them where that is open."""
    return date_expressions.in_order(
        when, date_expressions.writes_month_first(article.text, article.language, article.region)
    )


def statements(article: Article) -> Iterator[tuple[str, str]]:
    """What may state the date, and whether it stands where a dateline does: "above" the prose or at its "end".

    Short lines that are no prose and what opens the first paragraph; below the prose only its very last line.
    """
    first_body = first_of_prose(article)
    last = len(article.lines) - 1
    for at, line in enumerate(article.lines):
        here = article.text[line.start : line.end]
        if at == first_body:
            yield opening(here), "above"
        elif line.role == "other" and len(here) <= furniture.LONGEST_STATEMENT:
            ends_text = at == last and article.lines[at - 1].role == "body"
            yield here, "above" if at < first_body else "end" if ends_text else ""


def yearless(article: Article) -> Expression | None:
    """The day that a dateline tells without its year; None where it tells none, or in an order that is open."""
    spoken = language.get(article.language)
    for line, where in statements(article):
        days = (each for each in date_expressions.find(line, spoken) if is_calendar(each) and each.day)
        if where == "above" and (day := next(days, None)):
            day = in_order(day, article)
            return day if day.month and day.day and not day.year else None
    return None


def first_of_prose(article: Article) -> int:
    """Which line the prose begins with, behind a standfirst: one line of it above the names and the date."""
    body = [at for at, line in enumerate(article.lines) if line.role == "body"] or [len(article.lines)]
    first, *others = body[:2]
    if not others or others[0] == first + 1 or others[0] > first + STANDFIRST_LINES:
        return first
    between = article.lines[first + 1 : others[0]]
    line = article.lines[first]
    return (
        first if line.end - line.start > LONGEST_STANDFIRST or any(o.role == "caption" for o in between) else others[0]
    )


def opening(line: str) -> str:
    """The words before the first dash of a line, "Oslo, 24 April 2019 – …"; "" where it has none near."""
    dash = DASH.search(line, 0, LONGEST_OPENING)
    return line[: dash.start()] if dash else ""


def labelled(line: str, spoken: Language) -> Iterator[tuple[Expression, str]]:
    """The full dates of a line with what they are the dates of: published, updated, dateline, or "" where unknown."""
    found = [each for each in date_expressions.find(line, spoken) if is_calendar(each) and each.year]
    is_dateline = bool(found) and furniture.is_dated(line, spoken)
    if found and furniture.labelled_date(line, spoken):
        yield found[0], "published"
        return
    for each in found:
        label = furniture.label_before(line, each.start, spoken)
        label = label or (furniture.label_behind(line, each.end, spoken) if not each.start else "")
        yield each, label or ("dateline" if is_dateline and each.month else "")


def is_calendar(each: Expression) -> bool:
    return each.kind == "calendar"


# --- by a picture's date ---


def by_caption(article: Article, spoken: Language) -> Published | None:
    """A picture's full date that is the weekday the text tells of: the article appeared within the week after it.

    Agencies date their pictures in full, and the text beside them says "on Wednesday".
    """
    days = {day for _, each in told(article, spoken, "caption") if (day := full_date(each))}
    weekdays = {each.weekday for _, each in told(article, spoken, "body") if each.weekday is not None}
    day = days.pop() if len(days) == 1 else None
    if not day or day.weekday() not in weekdays:
        return None
    within = common(day, day + timedelta(days=WEEK - 1))
    name = day_name[day.weekday()]
    why = f"a caption shows {day}, a {name}; the text tells of {name} by name, so it appeared within the week"
    return Published(within, "inferred", why) if within else None


def full_date(each: Expression) -> date | None:
    return (
        date(each.year, each.month, each.day) if is_calendar(each) and each.year and each.month and each.day else None
    )


def common(first: date, last: date) -> PartialDate | None:
    """The most precise date that holds both days; None over the turn of a year."""
    if first.year != last.year:
        return None
    return PartialDate.of(first.year, first.month if first.month == last.month else None)


# --- by a length of time ---


def by_length_of_time(article: Article, spoken: Language) -> Published | None:
    """ "the first since 2000" and "the first in 24 years", told of one thing: 2000 + 24; its month by the lead.

    Only a year from which on something holds counts: a year and a number that are not both told up to now are of
    different things as often as not.
    """
    found = told(article, spoken, "body")
    sums = {
        start + years: (start, years) for start, years in lengths(found, spoken) if start + years >= latest_year(found)
    }
    if len(sums) != 1:
        return None
    year, (start, years) = sums.popitem()
    day = day_of_lead(found, texts(article, "body")[:LEAD_SENTENCES], year)
    why = f"{start} + {years} years"
    if not day or not day.month:
        return Published(PartialDate.of(year), "inferred", why)
    month = f"{month_name[day.month]} from the {day.day}th its lead tells of without a year"
    return Published(PartialDate.of(year, day.month), "inferred", f"{why}; {month}")


def lengths(found: list[Told], spoken: Language) -> Iterator[tuple[int, int]]:
    """A year since when something holds, and for how many years another sentence says that it does."""
    starts = ((text, each.year) for text, each in found if is_calendar(each) and each.since and not each.month)
    counts = ((text, abs(each.shift)) for text, each in found if is_count_of_years(each))
    for (one, start), (other, years) in product(islice(starts, MOST_COUNTED), islice(counts, MOST_COUNTED)):
        if start and one != other and tells_the_same(one, other, spoken):
            yield start, years


def is_count_of_years(each: Expression) -> bool:
    return each.unit == "year" and each.kind in ("relative", "span") and abs(each.shift) >= LEAST_YEARS


def latest_year(found: list[Told]) -> int:
    return max((each.year for _, each in found if each.year), default=0)


def day_of_lead(found: list[Told], lead: list[str], year: int) -> Expression | None:
    """The one day without a year that the lead tells of, where the text tells of a weekday or of today.

    News is of the days before it appears, so that day's month is its month, but for the last days of one.
    """
    days = [each for text, each in found if text in lead and is_calendar(each) and each.day and not each.year]
    if len(days) != 1 or not any(is_of_this_week(each) for _, each in found):
        return None
    day = days[0]
    return day if day.day and day.month and day.day <= days_in(day.month, year) - (WEEK - 1) else None


def is_of_this_week(each: Expression) -> bool:
    return each.weekday is not None or (each.kind, each.unit, each.shift) == ("relative", "day", 0)


def tells_the_same(one: str, other: str, spoken: Language) -> bool:
    """Whether two sentences share words of substance, by their first letters; capital ones only where nouns are."""
    return len(stems(one, spoken) & stems(other, spoken)) >= LEAST_SHARED_WORDS


def stems(text: str, spoken: Language) -> set[str]:
    words = enumerate(date_expressions.WORD.findall(text))
    any_case = spoken.names.capital_nouns
    return {word[:STEM].casefold() for at, word in words if is_long(word) and (any_case or word.islower() or not at)}


def is_long(word: str) -> bool:
    return len(word) >= LEAST_LETTERS and word.isalpha()


def told(article: Article, spoken: Language, role: str) -> list[Told]:
    """What the sentences of a role say of dates."""
    return [(text, each) for text in texts(article, role) for each in date_expressions.find(text, spoken)]


RULES: tuple[Callable[[Article, Language], Published | None], ...] = (stated, by_caption, by_length_of_time)
