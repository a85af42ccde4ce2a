"""How likely two tellings of one story are of one happening, by what agrees and what does not.

A linear model over the parts that lib/corpus/agreement.py compares and what else two tellings have in common; its
weights stand in data/likeness.toml, learnt by tests/benchmarks/learning_likeness.py from annotated articles.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from functools import cache
from math import exp

from lib.corpus import agreement
from lib.corpus.tellings import Telling
from lib.model import DATA

FILE = DATA / "likeness.toml"
PARTS = (agreement.moments, agreement.said, agreement.parties, agreement.journeys, agreement.places, agreement.dates)
START = "start"  # what a pair begins from
DAY = "day"


@cache
def weights() -> dict[str, float]:
    """By feature, how much it speaks for one happening."""
    return tomllib.loads(FILE.read_text("utf-8"))


def share(one: Telling, other: Telling) -> float:
    """How many of such pairs of tellings are of one happening, from 0 to 1."""
    known = weights()
    total = known[START] + sum(known.get(feature, 0.0) * value for feature, value in features(one, other))
    return 1 / (1 + exp(-total))


def features(one: Telling, other: Telling) -> Iterator[tuple[str, float]]:
    """What two tellings agree in and differ in, by name, with how much."""
    parts = {part.__name__: part(one, other) for part in PARTS}
    for name, found in parts.items():
        yield (f"{name} differ", 1.0) if found is None else (name, found)
    is_supposed = one.supposed or other.supposed
    yield "parties differ, some supposed", float(parts["parties"] is None and is_supposed)
    yield kinds(one, other), 1.0
    yield "one kind", float(one.kind == other.kind)
    yield "named by both", float(len({*one.named} & {*other.named}))
    yield "nobody in one", float(not one.parties or not other.parties)
    yield "nowhere in one", float(not one.spot or not other.spot)
    yield "one plan", float(one.planned != other.planned)
    yield "inferred", float(one.inferred + other.inferred)
    yield "same day", float(one.date == other.date and one.precision == DAY)
    yield "no date in one", float(not one.precision or not other.precision)
    yield "same moment", float(bool(one.moments & other.moments))
    yield "same occasion", float(bool(one.occasions & other.occasions))
    yield "concepts", len(one.concepts & other.concepts) / (1 + min(len(one.concepts), len(other.concepts)))


def kinds(one: Telling, other: Telling) -> str:
    """The kinds of two tellings, in one order."""
    return "/".join(sorted({one.kind, other.kind}))
