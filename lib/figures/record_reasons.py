"""Why a record is there: its sentence, the rule that made it, how sure that rule is, how its date was read."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

import pandas as pd
from markupsafe import Markup

from lib import names
from lib.figures import english_cell, event_text, templates
from lib.figures.highlights import Span, marked, occurrences
from lib.figures.plain_text import short
from lib.model import SUGGESTED

BASES = {
    "explicit": "as the text states it",
    "relative": "reckoned from the day of publication",
    "inferred": "inferred from the text around it",
}
SURE = ((0.9, "very sure"), (0.75, "fairly sure"), (0.6, "rather sure"), (0.0, "not sure"))  # from this share on
MAX_VALUE, MAX_SENTENCE = 600, 2_000  # characters
MOST_RECORDS = 12  # of one sentence


class Reason(NamedTuple):
    """Why one record is there, among others of its sentence."""

    what: str
    language: str
    sentence: Markup | str  # of a quote, with the quoted words marked
    facts: dict[str, str]


def why(record: pd.Series, href: str, article=None, start: int | None = None) -> Markup:
    """All that is known of why a record is there, and the link to its sentence.

    `article` is its row, `start` where its sentence begins in the text.
    """
    return templates.render(
        "record_reasons",
        "why",
        language=record.language,
        sentence=sentence(record, start),
        english=english_cell.of(record.english, record.engine, record.language),
        known=shortened(facts(record, article)),
        href=href,
    )


def because(records: Iterable, article=None, most: int = MOST_RECORDS) -> Markup:
    """A small disclosure that holds the reasons for some records of one sentence; "" where there is none."""
    reasons = [
        Reason(short(what(record)), record.language, around(record), shortened(facts(record, article)))
        for record in list(records)[:most]
    ]
    return templates.render("record_reasons", "because", reasons=reasons)


def facts(record, article=None) -> dict[str, str]:
    """What is known of how a record was made; without what is not known."""
    known = {
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
    return {name: value for name, value in known.items() if value}


def shortened(known: dict[str, str], most: int = MAX_VALUE) -> dict[str, str]:
    """The facts that have a value, each on one line."""
    return {name: short(value, most) for name, value in known.items() if value}


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


def around(record) -> Markup | str:
    """The sentence of a quote with the quoted words marked: a list of quotes shows only them."""
    return sentence(record) if record.kind == "quote" and getattr(record, "source", "") else ""


def what(record) -> str:
    """A record in a few words: "Place: Vladivostok", "Direct quote: Jane Doe", "Travel: Jane Doe"."""
    if record.kind == "place":
        return f"Place: {record.place or record.surface}"
    if record.kind == "quote":
        kind = f"{record.quote_kind} quote".strip().capitalize()
        return f"{kind}: {record.speaker or 'no speaker named'}"
    return f"Event: {event_text.kind(record.event_type)}, {record.participants.replace('|', ', ')}".rstrip(", ")


def sentence(record, start: int | None = None) -> Markup:
    """The sentence (column source) with what the record stands on marked; `start` is where the sentence begins.

    A name that stands there twice is marked where the record counted it.
    """
    source = short(record.source, MAX_SENTENCE)
    return marked(source, spans(record, source, start))


def spans(record, source: str, start: int | None) -> list[Span]:
    """Where the words of a record stand in its sentence."""
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
