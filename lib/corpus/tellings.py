"""An article's telling of an event as what is compared: parties, place, and the days it may mean."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache

from lib import names
from lib.extraction.people.known_people import country_of
from lib.languages import date_expressions, language, thesaurus
from lib.languages.lexicon import Lexicon
from lib.model import PartialDate, Record

SEVERAL_A_DAY = ("CEREMONY", "GIFT", "OTHER")  # kinds of which a visit has several of a day
ONE_KIND = {"TALKS_COLLAPSE": "MEET"}  # talks that collapse are a meeting too
WIDE_KINDS = ("CEREMONY", "OTHER")  # that say little of what a happening is
GREETING = "greeting"  # a moment of any meeting
MOMENTS_OF = ("CEREMONY", "MEET", "OTHER")  # kinds of which a visit has several, told apart by a noun
LONGEST_STAY = 21  # days: what lasts longer is a tally of many happenings ("since March they met four times")
INFERRED_FROM = 3  # days before publication at which what an article tells without a date may have happened
LEADING = 4  # sides that an article is about
ZONES = 1  # days: midnight falls between time zones
NUMBER = re.compile(r"\d+")
EVER = (-(10**9), 10**9)

Days = tuple[int, int]  # the first and the last, as ordinals


@dataclass(frozen=True, slots=True)
class Spot:
    """A place as a record has it; names alone do not tell two cities apart."""

    name: str
    kind: str
    country: str
    lat: float | None
    lon: float | None


@dataclass(frozen=True, slots=True)
class Telling:
    """What one article tells of one event."""

    article: str
    start: int
    kind: str
    parties: tuple[str, ...]
    spot: Spot | None
    origin: str
    date: str
    date_end: str
    precision: str  # day, span, month, year, tally or "" where no date is told
    inferred: bool
    planned: bool
    days: Days  # as told, else as far as the day of publication bounds them
    published: Days | None
    around: frozenset[str] = frozenset()  # states and people that the article names in its other events
    weekday: int | None = None  # of what is told without a date, Monday is 0
    occasions: frozenset[str] = frozenset()  # what a happening of a wide kind is: a concert, a quake
    moments: frozenset[str] = frozenset()  # which of its kind by a noun: the meal, the wreath
    in_sentence: frozenset[str] = frozenset()  # such nouns of its whole sentence, which may tell of several
    matters: frozenset[str] = frozenset()  # of a statement: the numbers and the lands that its sentence names
    once: bool = False  # a statement, and the only one of its speaker in the article
    supposed: bool = False  # whether it has parties that its sentence does not name
    named: tuple[str, ...] = ()  # of its parties those that its sentence names
    concepts: frozenset[str] = frozenset()  # that words of its sentence stand for in any language, and its numbers

    @property
    def exactness(self) -> tuple[int, int, int, int]:
        """Sorts the tellings that say most before those that may fit several happenings."""
        rank = ("day", "span", "month", "tally", "year", "").index(self.precision)
        return rank + self.inferred * (rank == 0), -bool(self.spot), -bool(self.moments), -len(self.parties)


def around(records: Iterable[Record]) -> dict[str, frozenset[str]]:
    """The sides that the events of an article name most often, by article_id: for those that name nobody."""
    named: dict[str, Counter] = defaultdict(Counter)
    for record in records:
        named[record.article_id].update({side(party) for party in record.participants})
    ranked = {article: sorted(counts, key=lambda each: (-counts[each], each)) for article, counts in named.items()}
    return {article: frozenset(sides[:LEADING]) for article, sides in ranked.items()}


def side(party: str) -> str:
    """The state of a known person, else the party itself."""
    return state_of(party) or party


def of(record: Record, out: Days | None = None, around: frozenset[str] = frozenset()) -> Telling:
    """The telling of a record; `out` are the days on which its article may have appeared."""
    planned = bool(record.planned) or record.status == "planned" or is_ahead(record, out)
    goal = record.place if record.place != record.origin else ""  # what only tells from where leads nowhere yet
    spot = Spot(goal, record.place_kind, record.country, record.lat, record.lon) if goal else None
    precision = precision_of(record)
    inferred = record.date_basis == "inferred"
    moments, in_sentence = moments_told(record)
    return Telling(
        record.article_id,
        record.start,
        ONE_KIND.get(record.event_type, record.event_type),
        parties_of(record),
        spot,
        record.origin,
        record.date,
        record.date_end,
        precision,
        inferred,
        planned,
        days_of(record, precision, planned, out),
        out,
        around,
        weekday(record.date_surface, record.language) if record.date_surface and not precision else None,
        occasions_told(record) if record.event_type in WIDE_KINDS else frozenset(),
        moments,
        in_sentence,
        supposed=bool(record.guessed),
        concepts=concepts_of(record.surface, record.language),
        named=tuple(name for name in parties_of(record) if name not in record.guessed),
    )


def concepts_of(sentence: str, code: str) -> frozenset[str]:
    """What the words of a sentence stand for, as far as other languages share it."""
    return thesaurus.of_text(sentence, code) | {*NUMBER.findall(sentence)}


def occasions_of(sentence: str, code: str) -> frozenset[str]:
    """What a sentence tells of, by the words of its language: a concert, a quake, a verdict."""
    return values(occasion_words(code), sentence)


def parties_of(record: Record) -> tuple[str, ...]:
    """Who takes part; of what a visit has several of a day, only who is named."""
    named_only = record.event_type in SEVERAL_A_DAY
    return tuple(name for name in dict.fromkeys(record.participants) if not named_only or name not in record.guessed)


def occasions_told(record: Record) -> frozenset[str]:
    """What an event is by the words that tell of it, else by its sentence: a concert, a quake, a verdict."""
    words = occasion_words(record.language)
    return values(words, record.words) or values(words, record.surface)


def moments_told(record: Record) -> tuple[frozenset[str], frozenset[str]]:
    """The noun by which an event is told from others of its kind, and those of its sentence where that says little."""
    own = frozenset({record.moment} if record.moment else ())
    if record.event_type not in MOMENTS_OF:
        return own if record.event_type == "TRAVEL" else frozenset(), frozenset()
    if own and record.moment != GREETING:
        return own, frozenset()
    in_sentence = values(moment_words(record.language), record.surface)
    return own or in_sentence, in_sentence


def values(words: Lexicon, text: str) -> frozenset[str]:
    return frozenset(hit.value for hit in words.finditer(text)) if words else frozenset()


@cache
def occasion_words(code: str) -> Lexicon:
    return nouns(language.get(code).events.occasions)


@cache
def moment_words(code: str) -> Lexicon:
    return nouns(language.get(code).events.moments)


def nouns(listed: Mapping[str, Iterable[str]]) -> Lexicon:
    return Lexicon({word: name for name, words in listed.items() for word in words})


def weekday(words: str, code: str) -> int | None:
    """The weekday by which a text tells of an event."""
    found = date_expressions.find(words, language.get(code))
    return next((each.weekday for each in found if each.kind == "weekday"), None)


def is_ahead(record: Record, out: Days | None) -> bool:
    """Whether an article tells of a day behind its own: a plan, however it is put."""
    return out is not None and bool(record.date) and PartialDate(record.date).first.toordinal() > out[1] + ZONES


def precision_of(record: Record) -> str:
    """How closely a record is dated; a span of weeks or longer counts what happened again and again."""
    if not record.date:
        return ""
    first = PartialDate(record.date)
    if not record.date_end:
        return first.precision
    long = PartialDate(record.date_end).last.toordinal() - first.first.toordinal() > LONGEST_STAY
    return "tally" if long or first.precision != "day" else "span"


def days_of(record: Record, precision: str, planned: bool, published: Days | None) -> Days:
    """The days a telling may mean: no plan lies before its article appeared, and nothing that happened behind it."""
    if precision:
        first = PartialDate(record.date)
        last = PartialDate(record.date_end) if record.date_end else first
        days = first.first.toordinal(), last.last.toordinal()
        if record.date_basis == "inferred" and precision == "day":
            days = days[0] - INFERRED_FROM * (not planned), days[1]
        if precision in ("day", "span", "tally") or not published:
            return days
    else:
        days = EVER
    if not published:
        return days
    bounded = (max(days[0], published[0] - ZONES), days[1]) if planned else (days[0], min(days[1], published[1]))
    return bounded if bounded[0] <= bounded[1] else days


@cache
def state_of(party: str) -> str:
    """The name of the country that a known person stands for; "" for others."""
    code = country_of(party)
    return names.country(code) if code else ""
