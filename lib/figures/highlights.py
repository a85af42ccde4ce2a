"""Where places, quotes and dates stand in a text and in its English, and the text with them highlighted."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import NamedTuple

import pandas as pd
from markupsafe import Markup

from lib import model, names
from lib.figures import templates
from lib.figures.plain_text import short

ENGLISH_QUOTE = re.compile(r"[“\"]([^“”\"]{2,})[”\"]")
MARKED = ("place", "quote", "date", "hit")
MAX_SENTENCE = 2_000  # characters
LENGTH_OF_A_DAY = len("2019-04-24")

Span = tuple[int, int, str, str]  # start, end, kind, what it stands for


class Piece(NamedTuple):
    """A stretch of text with the same spans over it; without kinds it is not highlighted."""

    text: str
    kinds: str = ""  # classes of the style sheet
    title: str = ""


def marked(text: str, spans: Iterable[Span]) -> Markup:
    """The text with a <mark> over every stretch that spans cover; overlapping spans share one."""
    return templates.render("shared", "marked", pieces=pieces(text, spans))


def marked_words(text: str, words: Iterable[str], kind: str, what: str) -> Markup:
    """A sentence on one line with every one of some words marked as what they stand for."""
    line = short(text, MAX_SENTENCE)
    return marked(
        line, [(a, b, kind, what) for word in dict.fromkeys(words) if word for a, b in occurrences(line, word)]
    )


def pieces(text: str, spans: Iterable[Span]) -> list[Piece]:
    """The text cut where a span begins or ends."""
    clipped = ((max(0, a), min(len(text), b), kind, what) for a, b, kind, what in spans if a < b)
    inside = sorted(span for span in clipped if span[0] < span[1])
    cuts = sorted({0, len(text), *(a for a, *_ in inside), *(b for _, b, *_ in inside)})
    found, over, coming = [], [], iter([*inside, (len(text) + 1, 0, "", "")])
    upcoming = next(coming)
    for start, end in zip(cuts, cuts[1:], strict=False):
        over = [span for span in over if span[1] > start]
        while upcoming[0] <= start:
            over.append(upcoming)
            upcoming = next(coming)
        found.append(_piece(text[start:end], over))
    return found


def english_spans(english: str, records: pd.DataFrame) -> list[Span]:
    """Where a sentence's places, dates and quoted words stand in its English, as far as they literally do."""
    spans: list[Span] = []
    for record in model.rows(records):
        if record.kind == "place" and record.place:
            spans += [(a, b, "place", record.place) for a, b in occurrences(english, record.place)]
        elif record.kind == "event" and record.date:
            found = next(filter(None, (occurrences(english, words) for words in _date_words(record.date))), [])
            spans += [(a, b, "date", names.span(record.date, record.date_end)) for a, b in found[:1]]
    if (records["quote_kind"].isin(("direct", "mixed"))).any():
        spans += [(m.start(1), m.end(1), "quote", "quoted words") for m in ENGLISH_QUOTE.finditer(english)]
    return spans


def occurrences(text: str, words: str) -> list[tuple[int, int]]:
    """Where the words stand as whole words."""
    return [match.span() for match in re.finditer(rf"(?<!\w){re.escape(words)}(?!\w)", text)]


def source_spans(records: pd.DataFrame) -> list[Span]:
    """Where the places and quotes of an article stand in its text."""
    chosen = records[records["kind"].isin(("place", "quote"))]
    return [(r.start, r.end, r.kind, _what(r)) for r in model.rows(chosen)]


def sentence_spans(spans: list[Span], mine: pd.DataFrame, sentence, text: str) -> list[Span]:
    """The spans that touch a sentence, counted from its start, and its dates where their words stand."""
    touching = [s for s in spans if s[0] < sentence.end and s[1] > sentence.start]
    local = [(a - sentence.start, b - sentence.start, kind, what) for a, b, kind, what in touching]
    raw = text[sentence.start : sentence.end]
    for event in model.rows(mine[(mine["date_surface"] != "") & (mine["date"] != "")]):
        local += [
            (a, b, "date", names.span(event.date, event.date_end)) for a, b in occurrences(raw, event.date_surface)
        ]
    return local


def _what(record) -> str:
    if record.kind == "place":
        where = ", ".join(filter(None, (record.place_kind, record.country and names.country(record.country))))
        return f"{record.place} ({where})" if where else record.place
    who = record.speaker or "no speaker named"
    return f"{record.quote_kind} quote: {who}"


def _date_words(iso: str) -> list[str]:
    """A partial date as English text may write it, the most exact way first."""
    full = names.day(iso)
    if len(iso) < LENGTH_OF_A_DAY:
        return [full, iso[:4]]
    number, month, year = full.split(" ")
    return [full, f"{month} {number}, {year}", f"{number} {month}", f"{month} {number}"]


def _piece(text: str, over: list[Span]) -> Piece:
    if not over or not text.strip():
        return Piece(text)
    kinds = " ".join(f"px-{kind}" for kind in MARKED if any(span[2] == kind for span in over))
    return Piece(text, kinds, "; ".join(dict.fromkeys(span[3] for span in over if span[3])))
