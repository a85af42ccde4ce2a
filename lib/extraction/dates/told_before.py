"""The dates that a text has told before an expression that points back: "the same evening", "two days later"."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import NamedTuple

from lib.model import PartialDate


class Told(NamedTuple):
    """A date told before; how many sentences ago, whether in the same paragraph, and whether it heads its section.

    `is_aside`: it only looks back from another, as "the day before" does.
    """

    date: PartialDate
    sentences_ago: int = 0
    in_paragraph: bool = True
    is_heading: bool = False
    is_aside: bool = False


@dataclass(frozen=True)
class Before:
    """The dates told before an expression, in the order of the text."""

    told: tuple[Told, ...] = ()

    def then(self, day: PartialDate, is_aside: bool = False) -> Before:
        """What has been told behind one more date of the same sentence."""
        return Before((*self.told, Told(day, is_aside=is_aside)))

    def last(self, length: int, sentences: int | None = None, latest: PartialDate | None = None) -> PartialDate | None:
        """The last date known to so many characters, at most so many sentences ago, and none behind `latest`.

        A sentence that tells only of less precise dates is about those: its last one.
        """
        near = [each for each in self.told if sentences is None or each.sentences_ago <= sentences]
        return of([each for each in near if not latest or each.date.first <= latest.last], length)

    def in_section(self, length: int) -> PartialDate | None:
        """The last such date of the same paragraph, or the one that heads the section."""
        heading = max((at for at, each in enumerate(self.told) if each.is_heading), default=len(self.told))
        return of([each for at, each in enumerate(self.told) if each.in_paragraph or at >= heading], length)

    def in_paragraph(self, length: int) -> PartialDate | None:
        """The last such date of the same paragraph that does not only look back from another."""
        return of([each for each in self.told if each.in_paragraph and not each.is_aside], length)

    def counted_from(self, days: int, length: int) -> PartialDate | None:
        """The day from which so many days are counted: the last one told in running text that does not look back.

        A heading tells which day a section is about, not from which it counts, unless no other day fits it.
        """
        told = [each for each in self.told if not looks_back(each)]
        day, text = of(told, length), of([each for each in told if not each.is_heading], length)
        is_heading = any(each.is_heading and each.date == day for each in self.told)
        if not (is_heading and day and text and text.precision == day.precision == "day"):
            return day
        return text if text.first + timedelta(days=days) == day.first else day


def looks_back(told: Told) -> bool:
    """Whether another sentence only looks back to a day: the next look back is not counted from it."""
    return told.is_aside and told.sentences_ago > 0


def of(told: tuple[Told, ...] | list[Told], length: int) -> PartialDate | None:
    here = [each.date for each in told if not each.sentences_ago]
    fitting = [each for each in told if len(each.date.iso) >= length]
    if here and not (fitting and not fitting[-1].sentences_ago):
        return here[-1]
    return fitting[-1].date if fitting else None
