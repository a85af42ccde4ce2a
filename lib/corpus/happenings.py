"""Happenings: events of one or many articles that tell of the same thing share a `happening_id`.

Joining is a scored decision (`agreement.py`) between tellings that share a party (or a place) and a stretch of time,
those that say most first. What several articles tell shares a `cluster_id`, too.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import date, timedelta
from hashlib import sha256
from itertools import combinations
from types import MappingProxyType

from lib.corpus import agreement, likely_joining, matters, stories, story_joining, tellings
from lib.corpus.agreement import NEWS_DAYS
from lib.corpus.groups import Group, Key
from lib.corpus.stories import Subject
from lib.corpus.tellings import INFERRED_FROM, ZONES, Days, Telling, side
from lib.extraction.people.sounds import spoken
from lib.model import PartialDate, Record

LEAST = {"day": 3.0, "span": 2.5, "month": 2.5, "tally": 2.5, "year": 2.0, "": 2.7}  # score of a happening's tellings
VAGUE_KIND = 0.4  # more for OTHER, which is no kind
LASTING = ("MILITARY_ACTION", "ARMS_SUPPLY", "SANCTION_OR_THREAT")  # told again and again without a day
KIN = (0.0, 0.5, 1.0)  # where articles share none, one, or more happenings, another one is likely
AHEAD = 0.4  # of the next best happening; else a telling without a day fits several, and is left alone
MOST_SEEN = 60  # happenings that a telling without a day is compared with
MOST_SIDES = 5
MONTHS_AHEAD = 4  # in which a plan may come true
UNDATED = "undated"

NOBODY: Mapping[str, float] = MappingProxyType({})


def join(
    records: list[Record],
    published: Mapping[str, PartialDate | None] | None = None,
    about: Mapping[str, Subject] | None = None,
) -> list[Record]:
    """The records; every event gets a `happening_id`, those that two articles tell of a `cluster_id` as well.

    `about` is what each article is about, where the records are not all that it tells of.
    """
    groups = grouped(records, published or {}, about)
    ids, shared = {}, {}
    taken: dict[str, int] = {}
    named: dict[str, int] = {}
    for group in groups:
        first = min(group, key=lambda at: (records[at].article_id, records[at].start, records[at].event_type))
        ids |= dict.fromkeys(group, unique(happening_id(records[first]), taken))
        if len({records[at].article_id for at in group}) > 1:
            shared |= dict.fromkeys(group, unique(name(records, group), named))
    return [
        replace(record, happening_id=ids[at], cluster_id=shared.get(at, "")) if at in ids else record
        for at, record in enumerate(records)
    ]


def grouped(
    records: list[Record],
    published: Mapping[str, PartialDate | None],
    about: Mapping[str, Subject] | None = None,
) -> list[list[int]]:
    """Where the events of each happening stand among the records, in the order of the records."""
    out = {article: (day.first.toordinal(), day.last.toordinal()) for article, day in published.items() if day}
    events = {at: record for at, record in enumerate(records) if record.kind == "event"}
    beside = tellings.around(events.values())
    about = stories.subjects(records) if about is None else about
    told = {
        at: matters.told(
            tellings.of(event, out.get(event.article_id), beside[event.article_id]), event, about.get(event.article_id)
        )
        for at, event in events.items()
    }
    joining = Joining()
    for at in in_order(told):
        joining.put(at, told[at])
    joining.put_again(out)
    on_story = stories.together(about, out)
    story_joining.join(joining.groups, on_story)
    likely_joining.join(joining.groups, on_story)
    return sorted(sorted(group.members) for group in joining.groups if group.members)


def in_order(told: Mapping[int, Telling]) -> list[int]:
    """Those that say most first, whatever the order of files."""
    return sorted(told, key=lambda at: (told[at].exactness, told[at].article, told[at].start, at))


class Joining:
    """The happenings so far, and where to find them."""

    def __init__(self) -> None:
        self.groups: list[Group] = []
        self.index: dict[Key, list[Group]] = defaultdict(list)

    def put(self, at: int, telling: Telling) -> None:
        """Joins a telling to the happening it agrees with best, else to one of its own."""
        home = home_of(telling, candidates(telling, self.index))
        if home is None:
            home = Group()
            self.groups.append(home)
        home.add(at, telling)
        for key in keys(telling):
            if key not in home.keys:
                home.keys.add(key)
                self.index[key].append(home)

    def put_again(self, out: Mapping[str, Days]) -> None:
        """Tries again what stands alone without a day, by what its article shares with others.

        Articles that tell of two happenings alike are likely to tell of a third, and an article without a date
        appeared about when the news happened that it shares.
        """
        supposed, kin = supposed_days(self.groups, out), kindred(self.groups)
        lone = {group.members[0]: group for group in self.groups if is_open(group)}
        for at in in_order({at: group.profiles[0] for at, group in lone.items()}):
            group = lone[at]
            if len(group.members) > 1:
                continue
            telling = group.profiles[0]
            if not telling.precision and telling.article in supposed:
                telling = replace(telling, published=supposed[telling.article])
            others = (each for each in candidates(telling, self.index) if each is not group)
            related = kin.get(telling.article, NOBODY) if telling.kind not in LASTING else NOBODY
            home = home_of(telling, others, related)
            if home is not None:
                home.add(at, telling)
                group.members, group.profiles = [], []


def is_open(group: Group) -> bool:
    """Whether a telling stands alone that names no day of its own, or no party."""
    if len(group.members) != 1:
        return False
    telling = group.profiles[0]
    return telling.precision not in ("day", "span") or telling.inferred or not telling.parties


def supposed_days(groups: list[Group], out: Mapping[str, Days]) -> dict[str, Days]:
    """When articles without a date may have appeared, by the news that they share with dated articles."""
    shared: dict[str, list[Days]] = defaultdict(list)
    for group in groups:
        news = [each.days for each in group.profiles if each.precision == "day" and is_news(each)]
        for article in group.articles - out.keys() if news else ():
            shared[article].append(news[0])
    close = {article: (min(days)[0], max(days)[1]) for article, days in shared.items()}
    return {
        article: (first, last + NEWS_DAYS) for article, (first, last) in close.items() if last - first <= 2 * NEWS_DAYS
    }


def kindred(groups: list[Group]) -> dict[str, dict[str, float]]:
    """By article, how likely others are to tell of one more happening that it tells of, as a score."""
    together: dict[str, Counter] = defaultdict(Counter)
    for group in groups:
        articles = sorted({each.article for each in group.profiles})
        for article in articles if len(articles) > 1 else ():
            together[article].update(articles)
    return {
        article: {other: KIN[min(count, len(KIN) - 1)] for other, count in counts.items() if other != article}
        for article, counts in together.items()
    }


def is_news(telling: Telling) -> bool:
    """Whether an article tells of something that happened about when it appeared."""
    return bool(telling.published) and agreement.meet(telling.days, telling.published, NEWS_DAYS)


def home_of(telling: Telling, found: Iterable[Group], kin: Mapping[str, float] = NOBODY) -> Group | None:
    """The happening that a telling agrees with best; one without a day must fit no other nearly as well."""
    least = LEAST[telling.precision] + VAGUE_KIND * (telling.kind == "OTHER")
    scored = []
    for group in found:
        score = group.score(telling)
        if (
            score is not None
            and (score := score + max((kin[each] for each in group.articles if each in kin), default=0.0)) >= least
        ):
            scored.append((score, group))
    if not scored:
        return None
    scored.sort(key=lambda each: -each[0])
    is_open = telling.precision not in ("day", "span")
    if is_open and len(scored) > 1 and scored[0][0] - scored[1][0] < AHEAD:
        return None
    return scored[0][1]


def candidates(telling: Telling, index: Mapping[Key, list[Group]]) -> Iterator[Group]:
    """The happenings that share a party (or the place) and the time with a telling, each once."""
    seen: set[int] = set()
    for time in times_of(telling):
        for each in searched(telling):
            found = index.get((telling.kind, each, time), ())
            if not time and len(found) > MOST_SEEN:
                continue  # none of so many is the only one that fits
            for group in found[:MOST_SEEN]:
                if id(group) not in seen:
                    seen.add(id(group))
                    yield group


def keys(telling: Telling) -> Iterator[Key]:
    """Under what a happening stands in the index: who or where, with each stretch of time that it falls in."""
    days = days_within(telling) if telling.precision in ("day", "span") else []
    told = ["", telling.date[:4], telling.date[:7], *days] if telling.precision else ["", UNDATED]
    for time in dict.fromkeys(told):
        for each in listed(telling):
            yield telling.kind, each, time


def listed(telling: Telling) -> list[str]:
    """What a happening is found by: each party, each two of them, and its place; a person stands under a state."""
    sides = sides_of(telling)
    pairs = ["+".join(pair) for pair in combinations(sides, 2)]
    lone = [f"only {sides[0]}"] if len(sides) == 1 else []
    nobody = [] if sides else nobody_at(telling, telling.around)
    return [*sides, *pairs, *lone, *lands_of(telling), *nobody]


def searched(telling: Telling) -> list[str]:
    """By what the happenings are looked up that a telling may be one with."""
    sides = sides_of(telling)
    nobody = nobody_at(telling, sides)
    if len(sides) >= agreement.SIDES.get(telling.kind, len(sides) + 1):
        return ["+".join(pair) for pair in combinations(sides, 2)] + [f"only {side}" for side in sides] + nobody
    return (
        [*sides, *nobody]
        if sides
        else [*sorted(telling.around), *lands_of(telling), *nobody_at(telling, telling.around)]
    )


def nobody_at(telling: Telling, sides: Iterable[str]) -> list[str]:
    """Where tellings stand that name no party: under their place, and under whom their article names elsewhere."""
    return [f"nobody {each}" for each in (*sorted(sides), *lands_of(telling))]


def sides_of(telling: Telling) -> list[str]:
    sides = {side(party) for party in telling.parties}
    return sorted({spoken(each) or each for each in sides})[:MOST_SIDES]


def lands_of(telling: Telling) -> list[str]:
    spot = telling.spot
    return [f"at {spot.country or spot.name}"] if spot else []


def times_of(telling: Telling) -> list[str]:
    """The days, months or years to search; a day with its neighbours, no date with the months of publication."""
    if telling.precision in ("day", "span"):
        return days_within(telling, before=ZONES + INFERRED_FROM * telling.inferred, behind=ZONES + telling.inferred)
    if telling.precision:
        return [telling.date]
    return [*months_around(telling), UNDATED, ""]


def days_within(telling: Telling, before: int = 0, behind: int = 0) -> list[str]:
    first = PartialDate(telling.date).first
    last = PartialDate(telling.date_end).last if telling.date_end else first
    count = (last - first).days + before + behind + 1
    return [(first + timedelta(days=step - before)).isoformat() for step in range(count)]


def months_around(telling: Telling) -> list[str]:
    """The month an article appeared in and its neighbours, for what it tells without a date."""
    if not telling.published:
        return []
    middle = date.fromordinal(telling.published[0]).replace(day=15)
    ahead = MONTHS_AHEAD if telling.planned else 1
    return [(middle + timedelta(days=30 * step)).isoformat()[:7] for step in range(-1, ahead + 1)]


def happening_id(first: Record) -> str:
    """An id that depends on the telling that stands first, not on the order of files."""
    what = f"{first.article_id} {first.start} {first.event_type} {first.date} {' '.join(first.participants)}"
    return f"h{sha256(what.encode('utf-8', 'surrogatepass')).hexdigest()[:10]}"


def unique(stem: str, taken: dict[str, int]) -> str:
    taken[stem] = taken.get(stem, 0) + 1
    return stem if taken[stem] == 1 else f"{stem}-{taken[stem]}"


def name(records: list[Record], group: list[int]) -> str:
    """A cluster's id, that depends on what happened, not on the order of files."""
    first = min((records[at] for at in group), key=lambda record: (record.date, record.article_id, record.start))
    what = f"{first.event_type} {first.date[:7]} {' '.join(sorted(first.participants))} {first.place}"
    when = first.date[:4] or "undated"
    return f"{when}-{first.event_type.lower().replace('_', '-')}-{sha256(what.encode()).hexdigest()[:6]}"
