"""Where articles that tell of one happening differ in its date, place, status or a number; frames in, a frame out."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from itertools import combinations, groupby

import pandas as pd

from lib import model
from lib.comparing import verdicts
from lib.comparing.verdicts import OPEN_END, Told, Verdict
from lib.languages import counts, language

ASPECTS = ("date", "place", "number", "status")
COLUMNS = {
    "cluster_id": model.TEXT,
    "differs": model.TEXT,  # one of ASPECTS
    "difference": model.TEXT,  # one of verdicts.DIFFERENCES
    "value": model.TEXT,
    "other_value": model.TEXT,
    "why": model.TEXT,
    "articles": model.WHOLE,  # how many tell the value
    "other_articles": model.WHOLE,
    "record_id": model.TEXT,
    "article_id": model.TEXT,
    "sentence_id": model.WHOLE,
    "surface": model.TEXT,  # the words that tell the value, as far as known
    "sentence": model.TEXT,
    "other_record_id": model.TEXT,
    "other_article_id": model.TEXT,
    "other_sentence_id": model.WHOLE,
    "other_surface": model.TEXT,
    "other_sentence": model.TEXT,
}
MOST_VALUES = 8  # of one happening that are compared with each other, those told by most articles


@dataclass(frozen=True)
class Around:
    """What is known beside an event: when articles appeared, the words of its places, the parties of its sentence."""

    published: dict[str, str] = field(default_factory=dict)
    suggested: frozenset[str] = frozenset()  # articles whose date is a suggestion
    surfaces: dict[tuple, str] = field(default_factory=dict)  # article, sentence, place → words
    people: dict[tuple, set[str]] = field(default_factory=dict)  # article, sentence → parties

    def order(self, event) -> tuple:
        return self.published.get(event.article_id) or "9999", event.article_id, event.start


def table(records: pd.DataFrame, articles: pd.DataFrame) -> pd.DataFrame:
    """One row for each pair of values that differ within a cluster, in the order of the clusters and of ASPECTS.

    Numbers that stand in sentences of two languages are compared only where `records` has a column `english`:
    it tells whether they count the same thing.
    """
    shared = records[(records["kind"] == "event") & (records["cluster_id"] != "")]
    if shared.empty:
        return model.table([], COLUMNS)
    around = surroundings(records, shared, articles)
    ordered = sorted(model.rows(shared), key=lambda event: (event.cluster_id, *around.order(event)))
    rows = [
        row(cluster, aspect, *found)
        for cluster, events in groupby(ordered, key=lambda event: event.cluster_id)
        for aspect, found in differences(list(events), around)
    ]
    return model.table(rows, COLUMNS)


def with_english(differing: pd.DataFrame, sentences: pd.DataFrame) -> pd.DataFrame:
    """A copy with key, english and engine of both sentences, the other's with `other_` before them.

    `sentences` has the columns english and engine.
    """
    known = sentences[["article_id", "sentence_id", "key", "english", "engine"]]
    for prefix in ("", "other_"):
        place = [f"{prefix}article_id", f"{prefix}sentence_id"]
        differing = differing.merge(known.add_prefix(prefix), on=place, how="left")
    return differing


def surroundings(records: pd.DataFrame, shared: pd.DataFrame, articles: pd.DataFrame) -> Around:
    """What the comparison looks up beside the events of clusters."""
    published = dict(zip(articles["article_id"], articles["published"], strict=True))
    suggested = articles.loc[articles["published_basis"] == "suggested", "article_id"]
    places = records[(records["kind"] == "place") & records["article_id"].isin(shared["article_id"])]
    keys = zip(places["article_id"], places["sentence_id"], places["place"], strict=True)
    surfaces = dict(zip(reversed(list(keys)), reversed(places["surface"].tolist()), strict=True))
    people = defaultdict(set)
    for event in model.rows(shared):
        people[event.article_id, event.sentence_id] |= set(event.participants.split("|")) - {""}
    return Around(published, frozenset(suggested), surfaces, dict(people))


def differences(events: list, around: Around) -> Iterator[tuple[str, tuple[list[Told], list[Told], Verdict]]]:
    """What differs between the events of one cluster: the aspect, who tells either value, and the verdict."""
    told: dict[str, tuple[Iterable[Told], Callable]] = {
        "date": (dates_of(events, around), verdicts.of_dates),
        "place": (places_of(events, around), verdicts.of_places),
        "number": (numbers_of(events, around), verdicts.of_numbers),
        "status": (states_of(events), lambda one, other: verdicts.of_states(one, other, around.published)),
    }
    for aspect, (values, compare) in told.items():
        for one, other in combinations(by_value(values), 2):
            pair = next(((a, b) for a in one for b in other if a.event.article_id != b.event.article_id), None)
            if pair and (verdict := compare(*pair)):
                yield aspect, ([pair[0], *one], [pair[1], *other], verdict)


def by_value(told: Iterable[Told]) -> list[list[Told]]:
    """Those who tell the same together, at most MOST_VALUES values, in the order of who told one first."""
    groups: dict[str, list[Told]] = {}
    for each in told:
        groups.setdefault(f"{getattr(each.what, 'of', '')} {each.value}", []).append(each)
    most = sorted(groups, key=lambda value: -len(groups[value]))[:MOST_VALUES]
    return [groups[value] for value in groups if value in most]


def row(cluster: str, aspect: str, one: list[Told], other: list[Told], verdict: Verdict) -> dict:
    """A row of the table; each side begins with the one that is shown."""
    common = {"cluster_id": cluster, "differs": aspect, "difference": verdict[0], "why": verdict[1]}
    return common | side("", one) | side("other_", other)


def side(prefix: str, told: list[Told]) -> dict:
    shown = told[0]
    values = {
        "value": shown.value,
        "articles": len({each.event.article_id for each in told}),
        "record_id": shown.event.record_id,
        "article_id": shown.event.article_id,
        "sentence_id": shown.event.sentence_id,
        "surface": shown.surface,
        "sentence": shown.event.surface,
    }
    return {prefix + name: value for name, value in values.items()}


def dates_of(events: list, around: Around) -> Iterator[Told]:
    """The dates that the texts themselves tell; inferred ones are nobody's word."""
    for event in events:
        rests_on_suggestion = event.date_basis == "relative" and event.article_id in around.suggested
        if not event.date or event.date_basis == "inferred" or rests_on_suggestion:
            continue
        end = event.date_end
        if end and end == around.published.get(event.article_id):
            end = OPEN_END
        yield Told("/".join(filter(None, (event.date, end))), event, event.date_surface, (event.date, end))


def places_of(events: list, around: Around) -> Iterator[Told]:
    for event in events:
        if event.place and event.place != event.origin:
            surface = around.surfaces.get((event.article_id, event.sentence_id, event.place), "")
            yield Told(event.place, event, surface)


def numbers_of(events: list, around: Around) -> Iterator[Told]:
    """The number that stands by what happened, or those that stand by the names of several people."""
    for event in events:
        spoken = language.get(event.language)
        people = around.people[event.article_id, event.sentence_id]
        tallied = counts.tallies(event.surface, spoken, sorted(people)) if event.date_end else {}
        one = None if tallied else counts.by_trigger(event.surface, spoken, event.event_type)
        told = [tallied[name] for name in event.participants.split("|") if name in tallied] or [one]
        for count in filter(None, told):
            yield Told(f"{count.written} ({count.of})" if count.of else count.written, event, count.surface, count)


def states_of(events: list) -> Iterator[Told]:
    for event in events:
        known = "" if pd.isna(event.planned) else "planned" if event.planned else "happened"
        if state := event.status or known:
            yield Told(state, event)
