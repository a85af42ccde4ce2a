"""When an article appeared, by its own text: printed, or forced by what it says."""

from __future__ import annotations

import re
from calendar import day_name, month_name
from datetime import date, timedelta

from lib.intake import furniture
from lib.intake.sentences import texts
from lib.languages import date_expressions, language
from lib.languages.language import Language
from lib.model import Article, PartialDate, Published
from lib.text import one_line

LEAD_SENTENCES = 2
DASH = re.compile(r"\s+[–—-]{1,2}\s+")
LONGEST_OPENING = 80  # characters
MOST_YEARS = 200  # of a text, counted together: more are a list


def published(article: Article) -> Published:
    """When the article appeared, by its own text: printed, or forced by what it says; else unknown.

    `article.lines` must have their roles.
    """
    spoken = language.get(article.language)
    return stated(article, spoken) or by_caption(article, spoken) or by_counting(article, spoken) or Published()


def stated(article: Article, spoken: Language) -> Published | None:
    """The date of a dateline or of a line that says when it was published."""
    bodies = [line.start for line in article.lines if line.role == "body"]
    for line in article.lines:
        here = article.text[line.start : line.end]
        if line.start in bodies[:1]:
            here = opening(here)
        elif line.role != "other" or len(here) > 200:
            continue
        labelled = furniture.labelled_date(here, spoken) or furniture.patterns(spoken.code).published.search(here)
        found = [each for each in date_expressions.find(here, spoken) if each.kind == "calendar" and each.year]
        if found and (labelled or date_expressions.is_dateline(here, spoken)) and (labelled or found[0].month):
            given = PartialDate.of(found[0].year, found[0].month, found[0].day)
            return Published(given, "stated", f"printed in the line “{one_line(here)}”")
    return None


def opening(line: str) -> str:
    """The words before the first dash of a line, "Oslo, 24 April 2019 – …"; "" where it has none near."""
    dash = DASH.search(line, 0, LONGEST_OPENING)
    return line[: dash.start()] if dash else ""


def by_caption(article: Article, spoken: Language) -> Published | None:
    """A picture's full date that is the weekday the text tells of: the article appeared within the week after it."""
    days = {
        date(each.year, each.month, each.day)
        for line in article.lines
        if line.role == "caption"
        for each in date_expressions.find(article.text[line.start : line.end], spoken)
        if each.kind == "calendar" and each.year and each.month and each.day
    }
    if len(days) != 1:
        return None
    told = {
        each.weekday
        for text in texts(article, "body")
        for each in date_expressions.find(text, spoken)
        if each.kind == "weekday"
    }
    if not told:
        return None
    day = days.pop()
    if day.weekday() not in told:
        return None
    forced = common(day, day + timedelta(days=6))
    name = day_name[day.weekday()]
    why = f"a caption shows {day}, a {name}; the text tells of {name} by name, so it appeared within the week"
    return Published(forced, "inferred", why)


def common(first: date, last: date) -> PartialDate:
    """The most precise date that holds both days."""
    same_year, same_month = first.year == last.year, (first.year, first.month) == (last.year, last.month)
    return PartialDate.of(first.year, first.month) if same_month else PartialDate.of(first.year) if same_year else None


def by_counting(article: Article, spoken: Language) -> Published | None:
    """ "in 2000" and "24 years ago", of one and the same thing: 2000 + 24; its month where the lead names a day."""
    found = [(text, each) for text in texts(article, "body") for each in date_expressions.find(text, spoken)]
    years = [(text, each.year) for text, each in found if each.kind == "calendar" and each.year and not each.month]
    latest = max((each.year for _, each in found if each.year), default=0)
    counts = [
        (text, abs(each.shift)) for text, each in found if each.unit == "year" and each.kind in ("relative", "span")
    ]
    sums = {
        year + count: (year, count)
        for one, year in years[:MOST_YEARS]
        for other, count in counts[:MOST_YEARS]
        if count > 1 and latest <= year + count <= date.today().year and one != other and tells_the_same(one, other)
    }
    if len(sums) != 1:
        return None
    year, (start, count) = sums.popitem()
    opening = texts(article, "body")[:LEAD_SENTENCES]
    lead = [each for text, each in found if text in opening]
    why = f"{start} + {count} years"
    days = [each for each in lead if each.kind == "calendar" and each.day and not each.year]
    named = any(
        each.kind == "weekday" or (each.kind, each.unit, each.shift) == ("relative", "day", 0) for _, each in found
    )
    if len(days) == 1 and named and days[0].day <= date_expressions.days_in(days[0].month, year) - 6:
        month = f"{month_name[days[0].month]} from the {days[0].day}th its lead tells of without a year"
        return Published(PartialDate.of(year, days[0].month), "inferred", f"{why}; {month}")
    return Published(PartialDate.of(year), "inferred", why)


def tells_the_same(one: str, other: str) -> bool:
    """Whether two sentences share two words of substance that are no names, by their first letters."""
    stems = [
        {word[:5].casefold() for at, word in enumerate(date_expressions.WORD.findall(text)) if is_substance(word, at)}
        for text in (one, other)
    ]
    return len(stems[0] & stems[1]) >= 2


def is_substance(word: str, at: int) -> bool:
    return len(word) > 4 and word.isalpha() and (word.islower() or at == 0)
