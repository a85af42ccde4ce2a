"""One article beside its English: frames in, safe HTML out. Every piece of text is escaped here."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable

import pandas as pd

from lib import english as translations
from lib import names
from lib.plain import escape
from lib.selection import short_hash

ENGLISH_QUOTE = re.compile(r"[“\"]([^“”\"]{2,})[”\"]")
MARKED = ("place", "quote", "date", "hit")
ROLE_LABELS = {"caption": "caption", "other": "not part of the text", "heading": "heading", "title": "headline"}
LEGEND = (("place", "place"), ("quote", "quoted words"), ("date", "date"))
LONG = 2_000

Span = tuple[int, int, str, str]  # start, end, kind, what it stands for


def engine_tag(engine: str) -> str:
    """A small label that says where an English sentence comes from."""
    note = escape(translations.note(engine))
    return f'<span class="px-engine" title="{note}">{escape(translations.label(engine))}</span>'


def legend() -> str:
    items = "".join(
        f'<li class="px-legend-item"><mark class="px-{kind}">{escape(text)}</mark></li>' for kind, text in LEGEND
    )
    return f'<ul class="px-legend" aria-label="What is marked">{items}</ul>'


def missing_english(sentences: pd.DataFrame, language: str) -> str:
    """How many sentences have no English, and what to do about it; "" when all have it."""
    text = sentences[sentences["role"] != "other"]
    without = int((text["english"] == "").sum())
    if not without:
        return ""
    count = f"{without} of {names.count(len(text), 'sentence')} without English."
    return f'<p class="px-hint">{count} {escape(translations.missing(language))}</p>'


def side_by_side(
    article: pd.Series,
    sentences: pd.DataFrame,
    records: pd.DataFrame,
    text: str,
    linked: str = "",
    link: Callable[[str], str] = lambda key: f"?s={short_hash(key)}",
) -> str:
    """The rows of one article.

    `sentences` has the columns english and engine; `records` are this article's; `text` is what the offsets count;
    `linked` is the short hash of the sentence to point out; `link(key)` is the address of a sentence.
    """
    spans = _source_spans(records)
    by_sentence = dict(tuple(records.groupby("sentence_id"))) if len(records) else {}
    rows, paragraph = [], None
    for sentence in sentences.itertuples(index=False):
        opens, paragraph = sentence.paragraph != paragraph, sentence.paragraph
        mine = by_sentence.get(sentence.sentence_id, records[0:0])
        source = marked(text[sentence.start : sentence.end], _local(spans, mine, sentence, text))
        english = _english(sentence, marked(sentence.english, english_spans(sentence.english, mine)), article.language)
        rows.append(_row(sentence, article.language, source, english, opens, linked, link(sentence.key)))
    return (
        f'<div class="px-reading"><div class="px-heads" aria-hidden="true">'
        f"<span></span><span>{escape(names.language_both(article.language))}</span><span>English</span></div>"
        f"{''.join(rows)}</div>"
    )


def marked(text: str, spans: Iterable[Span]) -> str:
    """The text, escaped, with a <mark> over every stretch that spans cover; overlapping spans share one."""
    inside = [(max(0, a), min(len(text), b), kind, what) for a, b, kind, what in spans if a < len(text) and b > 0]
    cuts = sorted({0, len(text), *(a for a, *_ in inside), *(b for _, b, *_ in inside)})
    pieces = []
    for start, end in zip(cuts, cuts[1:], strict=False):
        over = [(kind, what) for a, b, kind, what in inside if a <= start and end <= b]
        pieces.append(_mark(text[start:end], over))
    return "".join(pieces)


def english_spans(english: str, records: pd.DataFrame) -> list[Span]:
    """Where a sentence's places, dates and quoted words stand in its English, as far as they literally do."""
    spans: list[Span] = []
    for record in records.itertuples(index=False):
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


def _source_spans(records: pd.DataFrame) -> list[Span]:
    chosen = records[records["kind"].isin(("place", "quote"))]
    return [(r.start, r.end, r.kind, _what(r)) for r in chosen.itertuples(index=False)]


def _local(spans: list[Span], mine: pd.DataFrame, sentence, text: str) -> list[Span]:
    """The spans that touch a sentence, counted from its start, and its dates where their words stand."""
    touching = [s for s in spans if s[0] < sentence.end and s[1] > sentence.start]
    local = [(a - sentence.start, b - sentence.start, kind, what) for a, b, kind, what in touching]
    raw = text[sentence.start : sentence.end]
    for event in mine[(mine["date_surface"] != "") & (mine["date"] != "")].itertuples(index=False):
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
    if len(iso) < 10:
        return [full, iso[:4]]
    number, month, year = full.split(" ")
    return [full, f"{month} {number}, {year}", f"{number} {month}", f"{month} {number}"]


def _mark(piece: str, over: list[tuple[str, str]]) -> str:
    if not over or not piece.strip():
        return escape(piece)
    kinds = " ".join(f"px-{kind}" for kind in MARKED if any(kind == k for k, _ in over))
    title = "; ".join(dict.fromkeys(f"{what}" for _, what in over))
    return f'<mark class="{kinds}" title="{escape(title)}">{escape(piece)}</mark>'


def _english(sentence, english: str, language: str) -> str:
    if sentence.english:
        return f'<p class="px-english" lang="en" dir="ltr">{english} {engine_tag(sentence.engine)}</p>'
    if sentence.role == "other":
        return '<p class="px-english px-none" aria-label="not translated">–</p>'
    why = escape(translations.missing(language))
    return f'<p class="px-english px-none" title="{why}">{escape(translations.label(""))}</p>'


def _row(sentence, language: str, source: str, english: str, opens: bool, linked: str, href: str) -> str:
    number = sentence.sentence_id + 1
    pointed_out = bool(linked) and sentence.key.startswith(linked)
    label = ROLE_LABELS.get(sentence.role, "")
    role = f'<span class="px-role">{label}</span>' if sentence.role in ("caption", "other") else ""
    classes = ["px-row", f"px-{sentence.role}", "px-opens" * opens, "px-linked" * pointed_out]
    classes.append("px-long" * (sentence.end - sentence.start > LONG))
    current = ' aria-current="true"' if pointed_out else ""
    return (
        f'<div class="{" ".join(filter(None, classes))}" id="s-{short_hash(sentence.key)}" tabindex="0" role="group"'
        f' aria-label="Sentence {number}{label and ", " + label}"{current}>'
        f'<a class="px-perma" data-go="" href="{escape(href)}" title="Link to this sentence"'
        f' aria-label="Link to sentence {number}">{number}</a>'
        f'<p class="px-source" lang="{escape(language)}" dir="auto">{role}{source}</p>{english}</div>'
    )
