"""Events in words: a line in a list, a hover over a mark, a table, a description. Plain text throughout."""

from __future__ import annotations

import pandas as pd

from lib import names
from lib.figures.plain_text import short
from lib.model import SUGGESTED

MAX_LINE, MAX_HOVER, MAX_PEOPLE = 140, 160, 80


def with_suggested(events: pd.DataFrame, articles: pd.DataFrame) -> pd.DataFrame:
    """A copy with the column `suggested`: whether a date is reckoned from a day of publication only suggested."""
    uncertain = articles.loc[articles["published_basis"] == SUGGESTED, "article_id"]
    rests = events["article_id"].isin(uncertain) & events["date_basis"].isin(("relative", "inferred"))
    return events.assign(suggested=rests)


def option(event) -> str:
    """One line for a list of events to pick from; plain text."""
    when = names.span(event.date, event.date_end) + note(event) if event.date else "No date"
    people = event.participants.replace("|", ", ")
    return short(
        " · ".join(filter(None, (when, kind(event.event_type), people, names.language(event.language)))), MAX_LINE
    )


def hover(event) -> str:
    """What the pointer shows over a mark: a few words, no text of the article."""
    planned = " (planned)" if is_planned(event) else ""
    people = short(event.participants.replace("|", ", "), MAX_PEOPLE)
    return short_lines(
        [names.span(event.date, event.date_end) + note(event), kind(event.event_type) + planned, people, event.place]
    )


def short_lines(lines: list[str]) -> str:
    """Lines for a Plotly hover, which reads a few tags: every angle bracket and ampersand is written as text."""
    safe = (short(line, MAX_HOVER).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;") for line in lines)
    return "<br>".join(filter(None, safe))


def describe(events: pd.DataFrame) -> str:
    """The timeline in one sentence, for readers who do not see it."""
    languages = ", ".join(names.language(code) for code in sorted(events["language"].unique()))
    first, last = events["date"].min(), events["date"].max()
    return (
        f"{names.count(len(events), 'dated event')} from {names.day(first)} to {names.day(last)}, told in {languages}"
    )


def in_order(events: pd.DataFrame) -> pd.DataFrame:
    """The events by date, undated ones last."""
    return events.iloc[(events["date"].where(events["date"] != "", "9999")).argsort(kind="stable")]


def table(events: pd.DataFrame) -> pd.DataFrame:
    """The events (with english and source) under headings for readers; one more where a date rests on a suggestion."""
    shown = pd.DataFrame(
        {
            "Date": events["date"],
            "Until": events["date_end"],
            "Event": events["event_type"].map(kind),
            "Who": events["participants"].str.replace("|", ", "),
            "Where": events["place"],
            "English": events["english"],
            "Original": events["source"],
            "Language": events["language"].map(names.language),
            "Planned": events["planned"],
        }
    )
    if "suggested" in events and events["suggested"].any():
        rests = events["suggested"].map({True: "a suggested day of publication", False: ""})
        shown.insert(2, "Date rests on", rests)
    return shown


def kind(event_type: str) -> str:
    """An event type in words: "sign agreement"."""
    return event_type.replace("_", " ").lower()


def note(event) -> str:
    """What stands behind a date that is reckoned from a suggested day of publication."""
    return " (suggested)" if getattr(event, "suggested", False) else ""


def is_planned(event) -> bool:
    """Whether the text reports it as expected; not when it leaves that open."""
    return bool(pd.notna(event.planned) and event.planned)


def when(event) -> str:
    """The date and how precisely it is known: "April 2019 (the day is not known)"."""
    if not event.date:
        return "Not known"
    missing = {4: "only the year is known", 7: "the day is not known"}.get(len(event.date), "")
    return (
        names.span(event.date, event.date_end)
        + (f" ({missing})" if missing and not event.date_end else "")
        + note(event)
    )
