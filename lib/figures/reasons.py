"""Why a record is there, in words: the rule that made it, how sure that rule is, how its date was read. Safe HTML."""

from __future__ import annotations

from collections.abc import Iterable

import pandas as pd

from lib import names
from lib.figures import event_text
from lib.figures.marks import Span, marked, occurrences
from lib.figures.plain_text import escape, short
from lib.model import SUGGESTED

BASES = {
    "explicit": "as the text states it",
    "relative": "reckoned from the day of publication",
    "inferred": "inferred from the text around it",
}
SURE = ((0.9, "very sure"), (0.75, "fairly sure"), (0.6, "rather sure"), (0.0, "not sure"))
MAX_VALUE = 600
MAX_SENTENCE = 2_000


def confidence(value: float | None) -> str:
    """The estimate in words and as a number; "" where the rule gives none."""
    if value is None or pd.isna(value):
        return ""
    words = next((word for least, word in SURE if value >= least), SURE[-1][1])
    return f"{words} ({value:.0%})"


def dated(record, article=None) -> str:
    """How the date of a record is known; says so where it is reckoned from a suggested day."""
    basis = BASES.get(record.date_basis, "")
    if article is not None and article.published_basis == SUGGESTED and record.date_basis == "relative":
        basis = "reckoned from a suggested day of publication"
    return ": ".join(filter(None, (basis, record.date_why)))


def of(record, article=None) -> dict[str, str]:
    """What is known of how a record was made; without what is not known."""
    facts = {
        "Found by the rule": record.rule,
        "Its own estimate of being right": confidence(record.confidence),
        "Words": record.surface if record.kind == "place" else "",
        "Date": names.span(record.date, record.date_end) if record.date else "",
        "Words of the date": record.date_surface,
        "How the date was read": dated(record, article),
        "Other places it could be": record.candidates.replace("|", ", "),
        "Stands for a government": "yes" if record.kind == "place" and record.metonym is True else "",
        "Relayed by": record.via,
    }
    return {name: value for name, value in facts.items() if value}


def listed(facts: dict[str, str]) -> str:
    items = "".join(
        f"<dt>{escape(name)}</dt><dd>{escape(short(value, MAX_VALUE))}</dd>" for name, value in facts.items()
    )
    return f"<dl>{items}</dl>"


def because(records: Iterable, article=None, most: int = 12) -> str:
    """A small disclosure that holds the reasons for some records of one sentence; "" where there is none."""
    shown = list(records)[:most]
    if not shown:
        return ""
    items = "".join(
        f"<h4>{escape(short(what(record)))}</h4>{around(record)}{listed(of(record, article))}" for record in shown
    )
    return f'<details class="px-because"><summary>Why is this here?</summary>{items}</details>'


def around(record) -> str:
    """The sentence of a quote with the quoted words marked: a list of quotes shows only them."""
    if record.kind != "quote" or not getattr(record, "source", ""):
        return ""
    return f'<p lang="{escape(record.language)}" dir="auto">{sentence(record)}</p>'


def what(record) -> str:
    """A record in a few words: "Place: Vladivostok", "Direct quote: Jane Doe", "Travel: Jane Doe"."""
    if record.kind == "place":
        return f"Place: {record.place or record.surface}"
    if record.kind == "quote":
        kind = f"{record.quote_kind} quote".strip().capitalize()
        return f"{kind}: {record.speaker or 'no speaker named'}"
    return f"Event: {event_text.kind(record.event_type)}, {record.participants.replace('|', ', ')}".rstrip(", ")


def sentence(record, start: int | None = None) -> str:
    """The sentence (column source) with what the record stands on marked; `start` is where the sentence begins.

    A name that stands there twice is marked where the record counted it.
    """
    source = short(record.source, MAX_SENTENCE)
    return marked(source, spans(record, source, start))


def spans(record, source: str, start: int | None) -> list[Span]:
    if record.kind == "event":
        return [(a, b, "date", "") for a, b in occurrences(source, record.date_surface)] if record.date_surface else []
    found = [(at, at + len(record.surface)) for at in places(source, record.surface)]
    if start is not None and found:
        found = [min(found, key=lambda span: abs(span[0] - (record.start - start)))]
    return [(a, b, record.kind, "") for a, b in found]


def places(source: str, words: str) -> list[int]:
    """Where the words begin, each time."""
    found, at = [], source.find(words) if words else -1
    while at >= 0:
        found.append(at)
        at = source.find(words, at + len(words))
    return found
