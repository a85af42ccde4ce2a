"""The day of happenings that tell none of their own: that of the story where it has come to, marked as inferred."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import timedelta
from functools import cache
from itertools import islice

from lib import names
from lib.extraction.dates.resolution import heads_section, shifted
from lib.extraction.document import Dated, Document, Event, Passage
from lib.extraction.events.date_and_place import ASIDE_WORDS, is_told_of_noun
from lib.extraction.events.expected import FRONT
from lib.extraction.events.kinds import OF_THE_DAY, is_moment
from lib.extraction.events.same_parties import day_together
from lib.extraction.events.triggers import grammar, hits, holds_trigger, segment_of
from lib.extraction.people.known_people import country_of
from lib.languages import date_expressions
from lib.languages.language import Language
from lib.languages.lexicon import compile_phrases
from lib.model import PartialDate

NEWS = timedelta(days=3)  # from publication: what an article is about
LEAD = 4  # sentences, the title among them
OPENING = 5  # sentences of prose in which the day of the news stands, where it is not that of publication
ISO_LENGTHS = (10, 7, 4)  # characters of a day, a month and a year


def dated_by_story(told: list[Event], document: Document) -> list[Event]:
    """Gives events of the day that tell no date of their own the day that the story has come to."""
    if not document.published:
        return told
    story = days_of_story(document, document.published)
    leading, headed = parties_of(document.passages[:LEAD]), under_a_day(document.passages)
    found = (dated(event, story[event.passage.number], document.published, leading, headed) for event in told)
    return [on_day_together(event, told[:at], story, document.published) for at, event in enumerate(found)]


def dated(event: Event, days: Days, published: PartialDate, leading: set[str], headed: set[int]) -> Event:
    """An event with the day of its story, or of the programme it is told in, where it tells none."""
    if event.dated and event.dated.back[0] and days.told:
        return replace(event, dated=counted_back(event.dated, days.told))
    if days.ahead and is_on_programme(event):
        return replace(event, dated=inferred(days.ahead), planned=True)
    if later := later_that_day(event, days.told, published):
        return replace(event, dated=inferred(later))
    if not is_undated_news(event, leading) and not (event.passage.number in headed and is_undated(event)):
        return event
    day = days.said if event.kind == "STATEMENT" else days.told or hour_of(event.passage, days)
    lasts = not is_moment(event.kind, event.moment)
    is_open = not day or (lasts and day.precision == "day" and not is_news(day, published))
    return event if is_open or not day else replace(event, dated=inferred(day))


def on_day_together(event: Event, before: list[Event], story: dict[int, Days], published: PartialDate) -> Event:
    """An event that the story gave the day of all its paragraphs with the day on which its parties were together."""
    is_open = event.dated is not None and event.dated.basis == "inferred" and not event.dated.back[0]
    days = story[event.passage.number]
    if not is_open or event.planned or not event.dated or event.dated.date != days.section:
        return event
    near = [each for each in before if each.dated and each.dated.date and is_news(each.dated.date, published)]
    is_of_day = event.kind == "STATEMENT" or is_moment(event.kind, event.moment)
    day = day_together(event, near) if is_of_day else None
    return replace(event, dated=inferred(day)) if day else event


def counted_back(dated: Dated, day: PartialDate) -> Dated:
    """ "two days after the storm", counted back from the day of the story."""
    unit, number = dated.back
    return replace(
        dated, date=shifted(day, unit, -number), basis="inferred", why=f"{unit} -{number} from the day told, {day}"
    )


def hour_of(passage: Passage, days: Days) -> PartialDate | None:
    """The day of the news for what is told by its hour behind a look back to a month or year: "in the evening"."""
    return days.section if tells_part_of_day(passage) or tells_hours(passage) else None


def tells_hours(passage: Passage) -> bool:
    return date_expressions.tells_hours(passage.source, passage.spoken)


def is_on_programme(event: Event) -> bool:
    """Whether an undated happening is planned, or told by a verb in the present and none in the past."""
    if not is_moment(event.kind, event.moment) or event.dated or event.earlier or event.passage.role != "body":
        return False
    text, marks = event.passage.source, grammar(event.passage.spoken)
    present, past = marks.present.search(text), marks.past.search(text)
    return event.planned or bool(present and (not past or present.start() < past.start()))


def later_that_day(event: Event, told: PartialDate | None, published: PartialDate) -> PartialDate | None:
    """The day of what is planned for a part of a day that is not told: "a banquet is planned for the evening"."""
    is_open = event.planned and is_moment(event.kind, event.moment) and not (event.dated and event.dated.date)
    if not is_open or not told or published.precision != "day" or event.passage.role != "body":
        return None
    if not tells_part_of_day(event.passage) or told.precision != "day":
        return None
    return max(told, published, key=lambda day: day.first)


def tells_part_of_day(passage: Passage) -> bool:
    return bool(day_parts(passage.spoken).search(passage.source))


@cache
def day_parts(spoken: Language) -> re.Pattern[str]:
    return compile_phrases(spoken.dates.day_parts)


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


@dataclass(frozen=True)
class Days:
    """What a story has come to at a sentence: the day of what happened, of what was said, and of what is to come."""

    told: PartialDate | None
    said: PartialDate | None
    ahead: PartialDate | None = None
    section: PartialDate | None = None  # the day with which its paragraph began


def days_of_story(document: Document, published: PartialDate) -> dict[int, Days]:
    """For each sentence the days that its story has come to there."""
    own = {passage.number: own_dates(passage) for passage in document.passages}
    if published.precision != "day":
        news = (each.date for dates in own.values() for each in dates if each.date and is_news(each.date, published))
        common = shared([day.iso for day in dict.fromkeys(news)]) or published
        return dict.fromkeys(own, Days(common, common))
    section = lead_day(document.passages, own, published)
    days, paragraph, found = Days(section, section, section=section), -1, {}
    headed: PartialDate | None = None
    for passage in document.passages:
        is_opening = passage.paragraph != paragraph
        if passage.role == "heading":
            headed = next((each.date for each in own[passage.number] if heads_section(passage)), None)
            section = headed or section
        if is_opening or passage.role == "heading":
            days, paragraph = Days(section, section, section=section), passage.paragraph
        found[passage.number] = days
        for each in own[passage.number] if passage.role != "heading" else ():
            days = days_behind(days, passage, each, published, headed, is_opening)
    return found


def days_behind(
    days: Days, passage: Passage, dated: Dated, published: PartialDate, headed: PartialDate | None, is_opening: bool
) -> Days:
    """The days of the story behind one more date of a sentence; `is_opening`: of the first one of a paragraph."""
    if is_told_of_noun(passage, dated) or not dated.date:
        return days
    if dated.date.first > published.last:
        return days if dated.aside or dated.date.precision != "day" else replace(days, ahead=dated.date)
    opens = is_opening or (not dated.aside and bool(FRONT.fullmatch(passage.text, passage.start, dated.start)))
    told, said = (moved(day, dated, headed, opens) for day in (days.told, days.said))
    if is_of_saying(passage, dated):
        return replace(days, said=said)
    return Days(told, said, days.ahead if told == days.told else None, days.section)


def is_of_saying(passage: Passage, dated: Dated) -> bool:
    """Whether a date tells when something was said, and nothing that happened: "so she outlined it on Monday"."""
    start, end = segment_of(passage, dated.start, dated.end)
    said = grammar(passage.spoken).speech.search(passage.text, start, end)
    return bool(said) and not holds_trigger(passage, start, end)


def lead_day(passages: list[Passage], own: dict[int, list[Dated]], published: PartialDate) -> PartialDate:
    """The first day of the news that the first sentences of an article tell of, else that of its publication."""
    opening = islice((passage for passage in passages if passage.role == "body"), OPENING)
    told = (each for passage in opening for each in own[passage.number] if not each.aside)
    days = (each.date for each in told if each.date and each.date.first <= published.first)
    return next((day for day in days if is_news(day, published)), published)


def moved(day: PartialDate | None, dated: Dated, headed: PartialDate | None, opens: bool) -> PartialDate | None:
    """The day of the story behind one more date; a month or year leaves the story without one.

    A look back by the way, or to before the day that heads the section, moves it only where it opens what is told.
    """
    if not dated.date or (dated.aside and not opens):
        return day
    if dated.date.precision != "day":
        return None
    is_before = day is not None and dated.date.first < day.first and not opens
    return day if is_before or (headed and dated.date.first < headed.first) else dated.date


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
    before = event.earlier and not (is_open or is_hours_before(event) or tells_part_of_day(event.passage))
    return not (event.planned or before) and (not event.dated or is_open)


def is_hours_before(event: Event) -> bool:
    """Whether a happening is told to be of a few hours before: "two hours earlier the train had arrived"."""
    return event.earlier and tells_hours(event.passage)


def is_beside_meeting(event: Event) -> bool:
    """Whether a happening is told by when it was beside a meeting: "shortly before the start of the talks"."""
    passage, aside = event.passage, grammar(event.passage.spoken).aside
    met = (hit for hit in hits(passage, passage.start, passage.end) if hit.value == "MEET")
    return any(
        len(passage.text[opening.end() : hit.start].split()) <= ASIDE_WORDS
        for hit in met
        for opening in aside.finditer(passage.text, passage.start, hit.start)
    )


def is_undated_news(event: Event, leading: set[str]) -> bool:
    """Whether such a happening is of the article's day by its kind and its parties."""
    if not is_undated(event) or not (event.kind in OF_THE_DAY or is_moment(event.kind, event.moment)):
        return is_undated(event) and (tells_hours(event.passage) or is_beside_meeting(event))
    if is_moment(event.kind, event.moment):
        return not tells_another_time(event.passage)
    return event.direct or event.also or event.said_by_person or bool(leading & set(event.participants))


def tells_another_time(passage: Passage) -> bool:
    """Whether a sentence tells of a month, a year or a day that has nothing to do with the news."""
    published = passage.document.published
    return any(each.date and not (published and is_news(each.date, published)) for each in own_dates(passage))
