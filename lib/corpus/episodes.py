"""Episodes: happenings close in time and parties, such as one summit with its journeys."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from hashlib import sha256
from typing import Any

from lib import names
from lib.corpus.tellings import side
from lib.model import PartialDate

GAP, LONGEST = 3, 14  # days between two happenings of an episode, and from its first to its last
NEWS = 10  # days between a happening and an article that appeared about it; the rest is background
LEAST = 2  # happenings
WEEK = 7
CLOSE = ("city", "island")


@dataclass(slots=True)
class Episode:
    """Happenings so far, their days (ordinals), the sides and articles that they share."""

    rows: list[dict[str, Any]] = field(default_factory=list)
    first: int = 0
    last: int = 0
    sides: set[str] = field(default_factory=set)
    articles: set[str] = field(default_factory=set)
    countries: set[str] = field(default_factory=set)

    def add(self, row: dict[str, Any], days: tuple[int, int], exact: bool) -> None:
        if not self.rows:
            self.first, self.last = days
        elif exact:
            self.first, self.last = min(self.first, days[0]), max(self.last, days[1])
        self.rows.append(row)
        self.sides |= sides_of(row)
        self.articles.update(row["articles"].split("|"))
        self.countries |= {row["country"]} - {""}

    def take_in(self, other: Episode) -> None:
        """All of another episode, which a happening of both parties shows to be the same, unless it grows too long."""
        first, last = min(self.first, other.first), max(self.last, other.last)
        if last - first <= LONGEST and other.rows:
            self.rows, self.first, self.last = self.rows + other.rows, first, last
            self.sides |= other.sides
            self.articles |= other.articles
            self.countries |= other.countries
            other.rows = []

    def kinship(self, row: dict[str, Any], days: tuple[int, int], exact: bool) -> int:
        """How many sides a happening shares that belongs here; 0 where it does not."""
        near = bool(self.rows) and days[0] <= self.last + GAP and self.first <= days[1] + GAP
        if not near or exact and max(self.last, days[1]) - min(self.first, days[0]) > LONGEST:
            return 0
        shared = len(sides_of(row) & self.sides)
        is_here = row["country"] in self.countries or bool(self.articles & set(row["articles"].split("|")))
        return shared if shared > 1 or is_here else 0


def of(rows: Iterable[dict[str, Any]], published: Mapping[str, str]) -> list[dict[str, Any]]:
    """The episodes of happenings (in the order of their dates), those known to the day first."""
    timed = [(row, days) for row in rows if (days := news_days(row, published))]
    timed.sort(key=lambda each: (len(each[0]["date"]) != 10, each[1], each[0]["happening_id"]))
    index: dict[tuple[str, int], list[Episode]] = defaultdict(list)
    found: list[Episode] = []
    for row, days in timed:
        exact = len(row["date"]) == 10
        near = homes_of(row, days, exact, index)
        home = near[0] if near else Episode()
        if not near:
            found.append(home)
        home.add(row, days, exact)
        for other in near[1:] if len(sides_of(row)) > 1 else ():
            home.take_in(other)
        for each in home.sides:
            for week in range(home.first // WEEK, home.last // WEEK + 1):
                if not any(home is other for other in index[each, week]):
                    index[each, week].append(home)
    return [told(each) for each in found if len(each.rows) >= LEAST]


def homes_of(row: dict[str, Any], days: tuple[int, int], exact: bool, index: Mapping) -> list[Episode]:
    """The episodes that a happening may belong to, the one it shares most with first."""
    weeks = range((days[0] - GAP) // WEEK, (days[1] + GAP) // WEEK + 1)
    near = {id(each): each for name in sorted(sides_of(row)) for week in weeks for each in index.get((name, week), ())}
    ranked = [(each.kinship(row, days, exact), each) for each in near.values()]
    return [each for kinship, each in sorted(ranked, key=lambda each: -each[0]) if kinship]


def news_days(row: dict[str, Any], published: Mapping[str, str]) -> tuple[int, int] | None:
    """The days of a happening that an article appeared about; None for background, and for what names nobody."""
    if not row["participants"] or len(row["date"]) == 4:
        return None
    appeared = [
        (date.first.toordinal(), date.last.toordinal())
        for article in row["articles"].split("|")
        if (iso := published.get(article, "")) and len(iso) > 4
        for date in [PartialDate(iso)]
    ]
    if not row["date"]:
        return appeared[0] if row["status"] == "planned" and appeared else None
    start, end = PartialDate(row["date"]), PartialDate(row["date_end"] or row["date"])
    days = start.first.toordinal(), end.last.toordinal()
    if days[1] - days[0] > 2 * LONGEST + GAP:
        return None
    is_news = not appeared or any(days[0] <= last + NEWS and first <= days[1] + NEWS for first, last in appeared)
    return days if is_news else None


def sides_of(row: dict[str, Any]) -> set[str]:
    return {side(name) for name in row["participants"].split("|") if name}


def told(episode: Episode) -> dict[str, Any]:
    rows = sorted(episode.rows, key=lambda row: (row["date"] or "9999", row["happening_id"]))
    dated = [row for row in rows if len(row["date"]) == 10] or [row for row in rows if row["date"]] or rows
    ends = [row["date_end"] or row["date"] for row in dated]
    people = Counter(name for row in rows for name in row["participants"].split("|") if name)
    parties = sorted(people, key=lambda name: (-people[name], name))
    places = Counter(row["place"] for row in rows if row["place"])
    first, last = dated[0]["date"], max(ends)
    ids = "|".join(row["happening_id"] for row in rows)
    return {
        "episode_id": f"e{sha256(rows[0]['happening_id'].encode()).hexdigest()[:10]}",
        "name": name_of(first, rows, parties),
        "date": first,
        "date_end": last if last != first else "",
        "places": "|".join(sorted(places, key=lambda place: (-places[place], place))),
        "participants": "|".join(parties),
        "happenings": ids,
    }


def name_of(date: str, rows: list[dict[str, Any]], parties: list[str]) -> str:
    """When and where: "April 2019, Vladivostok"; with whom, where no place is told."""
    cities = Counter(row["place"] for row in rows if row["place_kind"] in CLOSE)
    places = cities or Counter(row["place"] for row in rows if row["place"])
    where = min(places, key=lambda place: (-places[place], place), default=" and ".join(parties[:2]))
    return ", ".join(filter(None, (names.day(date[:7]) if date else "", where)))
