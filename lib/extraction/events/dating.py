"""The day of happenings that tell none of their own: that of the story where it has come to, marked as inferred."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from lib import names
from lib.extraction.dates.resolution import heads_section
from lib.extraction.document import Dated, Document, Event, Passage
from lib.extraction.events.kinds import OF_THE_DAY
from lib.extraction.people.known_people import country_of
from lib.model import PartialDate

NEWS = timedelta(days=3)  # from publication: what an article is about
LEAD = 4  # sentences, the title among them
ISO_LENGTHS = (10, 7, 4)  # characters of a day, a month and a year


def dated_by_story(told: list[Event], document: Document) -> list[Event]:
    """Gives events of the day that tell no date of their own the day that the story has come to."""
    if not document.published:
        return told
    days = days_of_story(document, document.published)
    leading, headed = parties_of(document.passages[:LEAD]), under_a_day(document.passages)
    return [
        replace(event, dated=inferred(day))
        if (is_undated_news(event, leading) or (event.passage.number in headed and is_undated(event)))
        and (day := days[event.passage.number])
        else event
        for event in told
    ]


def under_a_day(passages: list[Passage]) -> set[int]:
    """The sentences of sections whose heading opens with a day: all that they tell is of that day."""
    numbers, is_headed = set(), False
    for passage in passages:
        if passage.role == "heading":
            is_headed = heads_section(passage)
        elif is_headed:
            numbers.add(passage.number)
    return numbers


def inferred(day: PartialDate) -> Dated:
    return Dated(0, 0, day, None, "inferred", f"no date of its own; what its article tells there is dated {day}")


def days_of_story(document: Document, published: PartialDate) -> dict[int, PartialDate | None]:
    """For each sentence the day that its story has come to there; None behind a day long past."""
    own = {passage.number: own_dates(passage) for passage in document.passages}
    news = list(
        dict.fromkeys(
            each.date for dates in own.values() for each in dates if each.date and is_news(each.date, published)
        )
    )
    if published.precision != "day":
        return dict.fromkeys(own, shared([day.iso for day in news]) or published)
    section = day = news[0] if len(news) == 1 else published if not news or published in news else None
    paragraph, days = -1, {}
    headed: PartialDate | None = None
    for passage in document.passages:
        if passage.role == "heading":
            headed = next((each.date for each in own[passage.number] if heads_section(passage)), None)
            day = section = headed or section
        elif passage.paragraph != paragraph:
            day, paragraph = section, passage.paragraph
        days[passage.number] = day
        for each in own[passage.number] if passage.role != "heading" else ():
            day = moved(day, each, published, headed)
    return days


def moved(
    day: PartialDate | None, dated: Dated, published: PartialDate, headed: PartialDate | None
) -> PartialDate | None:
    """The day of the story behind one more date: what is told by the way, or is still to come, does not move it.

    Nor does a day before the one that heads the section; a day long past leaves the story without one.
    """
    if dated.aside or not dated.date or dated.date.first > published.last:
        return day
    if not is_news(dated.date, published):
        return None
    return day if headed and dated.date.first < headed.first else dated.date


def own_dates(passage: Passage) -> list[Dated]:
    """The dates of a sentence that are neither said by somebody nor tell since when."""
    direct = passage.document.direct
    told = (dated for dated in passage.dates if not dated.since)
    return [dated for dated in told if dated.date and not any(q.start <= dated.start < q.end for q in direct)]


def parties_of(passages: list[Passage]) -> set[str]:
    """The people that the first sentences of an article name, and their countries."""
    people = {actor.name for passage in passages for actor in passage.actors if actor.kind == "person"}
    return people | {names.country(code) for name in people if (code := country_of(name))}


def shared(days: list[str]) -> PartialDate | None:
    """What several days have in common: the day, its month or its year."""
    for length in ISO_LENGTHS:
        if days and len({day[:length] for day in days}) == 1:
            return PartialDate(days[0][:length])
    return None


def is_news(when: PartialDate, published: PartialDate) -> bool:
    """Whether a day lies within three days of publication."""
    return when.precision == "day" and published.first - NEWS <= when.first <= published.last + NEWS


def is_undated(event: Event) -> bool:
    """Whether a happening of the past tells no date, or only an hour of a day that was not found: "in the evening"."""
    is_open = bool(event.dated and not event.dated.date and event.dated.aside)
    return not (event.planned or event.earlier) and (not event.dated or is_open)


def is_undated_news(event: Event, leading: set[str]) -> bool:
    """Whether such a happening is of the article's day by its kind and its parties."""
    if not is_undated(event) or event.kind not in OF_THE_DAY:
        return False
    said_by_somebody = event.kind == "STATEMENT" and event.said_by_person
    return event.direct or event.also or said_by_somebody or bool(leading & set(event.participants))
