"""Which happening which articles tell, and which of that time leave it out; frames in, plain values out."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

import pandas as pd

from lib import model, names
from lib.comparing.signs import Sign, Signs
from lib.model import SUGGESTED, PartialDate

MOST_ARTICLES = 8  # in columns of their own; more share one a language
BEFORE, BEHIND = timedelta(days=3), timedelta(days=7)  # an article is of the time of a happening
NOUNS = {
    "MEET": "Meeting",
    "TRAVEL": "Journey",
    "SIGN_AGREEMENT": "Agreement signed",
    "STATEMENT": "Statement",
    "GIFT": "Gift",
    "CEREMONY": "Ceremony",
    "ARMS_SUPPLY": "Arms supply",
    "MILITARY_ACTION": "Military action",
    "SANCTION_OR_THREAT": "Sanction or threat",
    "TALKS_COLLAPSE": "Talks collapse",
    "OTHER": "Happening",
}
CLOSENESS = {"city": 0, "island": 1, "site": 2, "other": 3, "region": 4, "country": 5}


@dataclass(frozen=True)
class Happening:
    """What the events of one cluster tell together, and the events, one or more an article."""

    name: str  # its cluster_id, or the record_id of what only one article tells
    what: str
    who: tuple[str, ...]
    where: str
    date: str
    date_end: str
    events: tuple[Any, ...]  # rows of the records


@dataclass(frozen=True)
class Column:
    """One column of the grid: an article, or all articles of a language."""

    language: str
    head: str
    note: str
    articles: pd.DataFrame


@dataclass(frozen=True)
class Cell:
    """What the articles of a column make of a happening: the first event of each that tells it, and who is silent."""

    told: tuple[Any, ...]
    silent: int  # how many appeared at the time and leave it out
    perhaps: tuple[Sign, ...] = ()  # sentences of others of the time that may tell it


def first(events: pd.DataFrame, most: int, shared: bool = True) -> tuple[pd.DataFrame, int]:
    """The events of the first happenings by date, at most so many, and how many happenings there are."""
    chosen = events[(events["cluster_id"] != "") == shared]
    keys = chosen["cluster_id" if shared else "record_id"]
    begins = chosen["date"].where(chosen["date"] != "", "9999").groupby(keys).min()
    return chosen[keys.isin(begins.sort_values(kind="stable").index[:most])], len(begins)


def happenings(events: pd.DataFrame, shared: bool = True) -> list[Happening]:
    """The happenings of the events, by date, undated ones last: those of clusters, or those told by one article."""
    chosen = events[(events["cluster_id"] != "") == shared].sort_values(
        ["article_id", "sentence_id", "record_id"], kind="stable"
    )
    keys = chosen["cluster_id"] if shared else chosen["record_id"]
    groups: dict[str, list] = {}
    for key, event in zip(keys, model.rows(chosen), strict=True):
        groups.setdefault(key, []).append(event)
    found = [happening(name, tuple(group)) for name, group in groups.items()]
    return sorted(found, key=lambda each: (each.date or "9999", each.name))


def happening(name: str, events: tuple) -> Happening:
    """The most exact date, the place told most (a city before its sites), and the fullest list of parties."""
    dated = Counter((event.date, event.date_end) for event in events if event.date)
    placed = Counter((event.place, event.place_kind) for event in events if event.place)
    date, end = min(dated, key=lambda known: (-len(known[0]), -dated[known], known), default=("", ""))
    place = min(placed, key=lambda known: (-placed[known], CLOSENESS.get(known[1], 9), known), default=("", ""))[0]
    kind = Counter(event.event_type for event in events).most_common(1)[0][0]
    who = max((event.participants.split("|") for event in events), key=len)
    return Happening(name, NOUNS.get(kind, "Happening"), tuple(filter(None, who)), place, date, end, events)


def title(each: Happening) -> str:
    """A line made from the data: "Meeting: Jane Doe and John Roe"."""
    who = " and ".join(filter(None, (", ".join(each.who[:-1]), *each.who[-1:])))
    return f"{each.what}: {who}" if who else each.what


def when(each: Happening) -> str:
    return names.span(each.date, each.date_end) if each.date else "No date"


def columns(articles: pd.DataFrame) -> list[Column]:
    """One column an article where they are few, else one a language; by the language's name, then by date."""
    groups = ((str(code), group) for code, group in articles.groupby("language"))
    by_language = sorted(groups, key=lambda group: names.language(group[0]))
    if len(articles) > MOST_ARTICLES:
        return [
            Column(code, names.language(code), names.count(len(group), "article"), group) for code, group in by_language
        ]
    return [
        Column(code, article.based_on or article.outlet or "Outlet not known", note(article), group[at])
        for code, unsorted in by_language
        for group in [unsorted.sort_values("published", kind="stable")]
        for article in model.rows(group)
        for at in [group["article_id"] == article.article_id]
    ]


def note(article) -> str:
    """When an article appeared, and whether it is a brief: "brief, 24 April 2019"."""
    published = names.day(article.published) if article.published else "no date"
    uncertain = " (suggested)" * (article.published_basis == SUGGESTED)
    return "brief, " * (article.kind == "brief") + published + uncertain


def grid(found: list[Happening], columns: list[Column], signs: Signs | None = None) -> list[list[Cell]]:
    """A row of cells for each happening, one for each column; with signs, no article is said to leave out too much."""
    spans = [(column, appeared(column.articles)) for column in columns]
    return [[cell(each, column, days, signs) for column, days in spans] for each in found]


def cell(each: Happening, column: Column, days: pd.DataFrame, signs: Signs | None = None) -> Cell:
    """`days` is what `appeared` gives for the articles of the column."""
    told: dict[str, Any] = {}
    for event in each.events:
        if event.language == column.language and event.article_id in days.index:
            told.setdefault(event.article_id, event)
    if not each.date:
        return Cell(tuple(told.values()), 0)
    first = (PartialDate(each.date).first - BEFORE).toordinal()
    last = (PartialDate(each.date_end or each.date).last + BEHIND).toordinal()
    near = (days["last"].to_numpy() >= first) & (days["first"].to_numpy() <= last)
    silent = [article for article in days.index[near] if article not in told]
    kinds = {event.event_type for event in each.events}
    found = [sign for article in silent if signs and (sign := signs.of(kinds, each.who, article))]
    return Cell(tuple(told.values()), len(silent) - len(found), tuple(found))


def appeared(articles: pd.DataFrame) -> pd.DataFrame:
    """The first and last day (ordinals) on which each article may have appeared, by article_id; 0 where not known."""
    dates = [PartialDate(iso) if iso else None for iso in articles["published"]]
    days = {
        "first": [date.first.toordinal() if date else 0 for date in dates],
        "last": [date.last.toordinal() if date else 0 for date in dates],
    }
    return pd.DataFrame(days, index=articles["article_id"].tolist())


def table(found: list[Happening], columns: list[Column], cells: list[list[Cell]]) -> pd.DataFrame:
    """The grid as a plain table: how each column tells a happening."""
    rows = []
    for each, row in zip(found, cells, strict=True):
        facts = {"Date": each.date, "Until": each.date_end, "Happening": title(each), "Where": each.where}
        rows.append(facts | {heading(column): in_words(cell) for column, cell in zip(columns, row, strict=True)})
    return pd.DataFrame(rows)


def heading(column: Column) -> str:
    language = names.language(column.language)
    return column.head if column.head == language else f"{language}: {column.head}"


def in_words(cell: Cell) -> str:
    """What a cell says: "told", "planned", "left out", or nothing."""
    states = [state(event) for event in cell.told] + ["perhaps told"] * len(cell.perhaps)
    if not states:
        return "left out" if cell.silent else ""
    if len(states) == 1 and not cell.silent:
        return states[0]
    return ", ".join(
        f"{count} {what}" for what, count in [*Counter(states).items(), ("left out", cell.silent)] if count
    )


def state(event) -> str:
    """How an article tells it: told (as happened), planned or claimed."""
    planned = event.status == "planned" or (pd.notna(event.planned) and bool(event.planned))
    return "planned" if planned else "claimed" if event.status == "claimed" else "told"
