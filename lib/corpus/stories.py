"""Articles on one story: they share who and where it is about, and appeared within some days as far as is known."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from itertools import product

from lib.corpus.tellings import Days, state_of
from lib.extraction.people.sounds import spoken
from lib.model import PartialDate, Record
from lib.names import countries, country

MOST_NAMES, MOST_SPOTS = 12, 8  # that are compared, those named most often first
MOST_KEYED = 8  # names and places each that articles are found by
MOST_LINKED = (
    40  # articles that one name and place may link: those nearest in time; of undated ones no more than so many
)
NEWS_DAYS = 10  # between the days of publication of articles on one story
LISTED, UNLISTED, SPOT, MOST_FOR_SPOTS = 1, 2, 1, 3  # weights: leaders and ministers are named in many stories
LEAST, LEAST_UNDATED = 3, 4  # weight that articles on one story share
CLEARLY = 1  # names or places more that another story must share, before an undated article is taken to be on it
CLOSE = ("city", "island", "site")
DAY = len("2019-04-24")

Spot = tuple[str, str]  # name and country


@dataclass(slots=True)
class Subject:
    """Who and where an article is about: how often it names each, and the last day it tells as past."""

    names: Counter[str] = field(default_factory=Counter)
    spots: Counter[Spot] = field(default_factory=Counter)
    places: set[str] = field(default_factory=set)  # of any kind, which are nobody
    latest: int = 0
    topics: dict[int, set[str]] = field(default_factory=lambda: defaultdict(set))  # lands, by sentence
    statements: Counter[str] = field(default_factory=Counter)  # by speaker

    def add(self, record: Record) -> None:
        """Counts what a record of the article names."""
        self.names.update({key_of(name) for name in (*record.participants, record.speaker) if is_somebody(name)})
        self.places.add(key_of(record.place))
        if record.kind == "place" and record.place:
            self.topics[record.sentence_id].add(country(record.country) if record.country else record.place)
        if record.event_type == "STATEMENT":
            self.statements.update(record.participants[:1])
        if record.place and record.place_kind in CLOSE:
            self.spots[record.place, record.country] += 1
        if len(record.date) == DAY and record.date_basis != "inferred" and not record.planned:
            self.latest = max(self.latest, PartialDate(record.date).first.toordinal())


def subjects(records: Iterable[Record]) -> dict[str, Subject]:
    """What each article is about, by article_id."""
    found: dict[str, Subject] = defaultdict(Subject)
    for record in records:
        found[record.article_id].add(record)
    return dict(found)


def key_of(name: str) -> str:
    """A name as other articles may spell it; one who stands for a state as he is listed."""
    return name if state_of(name) else spoken(name) or name


def weight(name: str) -> int:
    return LISTED if state_of(name) else UNLISTED


def is_somebody(name: str) -> bool:
    """Whether a name is a person's or a body's, as far as it can be known by: a word alone may be anybody."""
    return bool(state_of(name)) or bool(spoken(name)) and name not in countries()


def together(about: Mapping[str, Subject], out: Mapping[str, Days]) -> dict[str, dict[str, int]]:
    """By article, the others on its story with what they share."""
    found: dict[str, dict[str, int]] = defaultdict(dict)
    main = {article: Main.of(subject) for article, subject in about.items()}
    for one, other in linked(main, out):
        if other not in found[one] and is_in_time(one, other, about, out):
            shared = main[one].shared(main[other])
            if shared >= (LEAST if one in out and other in out else LEAST_UNDATED):
                found[one][other] = found[other][one] = shared
    kept = {article: others if article in out else one_story(others, out) for article, others in found.items()}
    when = {article: days_of(article, others, out) for article, others in kept.items()}
    return {
        article: {
            other: shared for other, shared in others.items() if article in kept[other] and meet(article, other, when)
        }
        for article, others in kept.items()
    }


def days_of(article: str, others: Iterable[str], out: Mapping[str, Days]) -> Days | None:
    """When an article appeared, or those on its story of which it is known."""
    days = [out[article]] if article in out else [out[each] for each in others if each in out]
    return (min(days)[0], max(last for _, last in days)) if days else None


def meet(one: str, other: str, when: Mapping[str, Days | None]) -> bool:
    """Whether two articles may have appeared within some days."""
    first, second = when[one], when[other]
    return not (first and second) or first[0] <= second[1] + NEWS_DAYS and second[0] <= first[1] + NEWS_DAYS


@dataclass(frozen=True, slots=True)
class Main:
    """The names and places an article names most often, in their order."""

    names: tuple[str, ...]
    spots: tuple[Spot, ...]

    @classmethod
    def of(cls, subject: Subject) -> Main:
        people = Counter({name: count for name, count in subject.names.items() if name not in subject.places})
        return cls(most(people, MOST_NAMES), most(subject.spots, MOST_SPOTS))

    def shared(self, other: Main) -> int:
        """The weight of what two articles name; none without a name that both give."""
        names, spots = {*self.names} & {*other.names}, {*self.spots} & {*other.spots}
        known_by = sum(map(weight, names))
        if not known_by or not spots:
            return 0
        return known_by + min(MOST_FOR_SPOTS, SPOT * len(spots))

    @property
    def keys(self) -> Iterator[tuple[str, Spot]]:
        return product(self.names[:MOST_KEYED], self.spots[:MOST_KEYED])


def most(counts: Counter, count: int) -> tuple:
    """What is counted most often; of equals, always the same."""
    return tuple(sorted(counts, key=lambda each: (-counts[each], each))[:count])


def linked(main: Mapping[str, Main], out: Mapping[str, Days]) -> Iterator[tuple[str, str]]:
    """Pairs of articles that share a name and a place, each article with few others whatever the corpus."""
    index: dict[tuple[str, Spot], list[str]] = defaultdict(list)
    for article in sorted(main, key=lambda each: (out.get(each, (0, 0)), each)):
        for key in main[article].keys:
            index[key].append(article)
    for articles in index.values():
        dated = articles[bisect_left(articles, True, key=out.__contains__) :]
        undated = articles[: len(articles) - len(dated)]
        for at, one in enumerate(dated):
            yield from ((one, other) for other in dated[at + 1 : at + 1 + MOST_LINKED])
        if len(articles) <= MOST_LINKED:
            yield from ((one, other) for at, one in enumerate(undated) for other in (*undated[at + 1 :], *dated))


def is_in_time(one: str, other: str, about: Mapping[str, Subject], out: Mapping[str, Days]) -> bool:
    """Whether two articles may have appeared within some days; nothing is told before it happened."""
    first, second = out.get(one), out.get(other)
    if first and second:
        return meet(one, other, out)
    latest = [about[one].latest if not first else 0, about[other].latest if not second else 0]
    return all(day[1] + NEWS_DAYS >= max(latest) for day in (first, second) if day)


def one_story(others: dict[str, int], out: Mapping[str, Days]) -> dict[str, int]:
    """Of the articles an undated one shares much with, those of one time; none where two times fit alike."""
    dated = sorted((out[each], each) for each in others if each in out)
    times: list[list[str]] = []
    end = 0
    for (first, last), article in dated:
        if not times or first > end + NEWS_DAYS:
            times.append([])
            end = last
        times[-1].append(article)
        end = max(end, last)
    if len(times) < 2:
        return others
    ranked = sorted(times, key=lambda each: -best(each, others))
    if best(ranked[0], others) < best(ranked[1], others) + CLEARLY:
        return {}
    return {article: shared for article, shared in others.items() if article in ranked[0]}


def best(articles: Iterable[str], others: Mapping[str, int]) -> int:
    return max(others[each] for each in articles)
