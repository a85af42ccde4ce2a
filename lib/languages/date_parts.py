"""A date expression and its parts, as far as the words themselves tell."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Expression:
    """A date expression and its parts, offsets in the text it was found in.

    `kind`: calendar (year, month, day as far as given), weekday, relative (unit and shift: day -1), span (a length of
    time, no date), same (the year, month or day of the date before it, or the day of its paragraph where `unit` is
    part), beside (unit and shift from the date before it), name (a street, a movement or an attack that goes by its
    day) or foreign (of another calendar than the Gregorian).
    """

    start: int
    end: int
    kind: str
    year: int | None = None
    month: int | None = None
    day: int | None = None
    last_day: int | None = None  # "12–13 September"
    last_month: int | None = None  # "29 April to 2 May"
    last_year: int | None = None
    weekday: int | None = None
    unit: str = ""
    shift: int = 0
    up_to_now: bool = False  # "the past year"
    since: bool = False
    direction: int = 0  # "last" -1, "next" 1
    either: bool = False  # whether day and month may be the other way round: "4/5/2024"
    short_year: bool = False  # "24.2.22"
    ahead: bool = False  # set for a coming day: "for Wednesday"
    of_news: bool = False  # "that day" of the news, where its paragraph tells no other: Korean "이날"
    beside_behind: bool = False  # "24 April, the day before X came": the shift is from what stands behind
    remembered: bool = False  # "the April 19 bombing": of the year of the day, not of the news
