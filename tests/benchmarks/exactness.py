"""How exact dates and places are beside their counterparts, on annotated articles that are not part of the project."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path

Finder = Callable[[str, dict], list[str]]  # a line and the annotation of its article → what is found in it


def show(folder: Path) -> None:
    golds = [json.loads(path.read_text("utf-8")) for path in sorted((folder / "gold").glob("*.json"))]
    print(f"exactness on {len(golds)} annotated articles")
    for name, find in (("ours", our_places), ("flashgeotext", flashgeotext), ("geotext", geotext)):
        hits, found, wanted = places(golds, folder / "articles", find)
        print(f"  places: {name:20} P {hits / max(found, 1):.2f}  R {hits / wanted:.2f}")
    for name, find in (("ours", our_dates), ("dateparser.search", dateparser)):
        right, wanted = dates(golds, find)
        print(f"  dates of events: {name:20} {right} of {wanted} right")


def places(golds: list[dict], folder: Path, find: Finder) -> tuple[int, int, int]:
    """Names found that are annotated on their line of the body, names found, names annotated."""
    hits = found = wanted = 0
    for gold in golds:
        told: dict[int, Counter] = {}
        for place in gold["places"]:
            for mention in place["mentions"]:
                told.setdefault(mention["line"], Counter())[mention["text"]] += 1
        furniture = set(gold["non_body"])
        for number, line in enumerate((folder / gold["file"]).read_text("utf-8").split("\n"), start=1):
            if line.strip() and line.strip() not in furniture:
                ours, theirs = Counter(find(line, gold)), told.get(number, Counter())
                hits, found, wanted = hits + (ours & theirs).total(), found + ours.total(), wanted + theirs.total()
    return hits, found, wanted


def our_places(line: str, gold: dict) -> list[str]:
    from lib.extraction import pipeline
    from lib.model import Article, Line

    document = pipeline.made(Article("a", "a.txt", line, gold["language"], [Line(0, len(line), "body")]))
    pipeline.name(document)
    return [line[each.start : each.end] for passage in document.passages for each in passage.places]


def flashgeotext(line: str, gold: dict) -> list[str]:
    from flashgeotext.geotext import GeoText

    found = GeoText().extract(line, span_info=True)
    return [line[a:b] for kind in found.values() for each in kind.values() for a, b in each["span_info"]]


def geotext(line: str, gold: dict) -> list[str]:
    from geotext import GeoText

    found = GeoText(line)
    return [*found.cities, *found.countries]


def dates(golds: list[dict], find: Finder) -> tuple[int, int]:
    """Events whose date is among those found in the sentence that tells it, and events that have one."""
    asked = [(words, event["date"], gold) for gold in golds for event, words in told(gold)]
    return sum(iso in find(words, gold) for words, iso, gold in asked), len(asked)


def told(gold: dict) -> Iterator[tuple[dict, str]]:
    for event in gold["events"]:
        words = event.get("date_surface") or ""
        sentence = next((each for each in event["evidence"] if words and words in each), "")
        if event["date"] and sentence:
            yield event, sentence


def our_dates(sentence: str, gold: dict) -> list[str]:
    from lib.extraction.dates import resolution
    from lib.languages import date_expressions as finder
    from lib.languages import language
    from lib.model import PartialDate

    anchor = resolution.Anchor(PartialDate(gold["published"]["date"]), frozenset())
    found = finder.find(sentence, language.get(gold["language"]))
    return [each.date.iso for each in resolution.resolve(found, anchor) if each.date]


def dateparser(sentence: str, gold: dict) -> list[str]:
    from dateparser.search import search_dates

    base = datetime.fromisoformat((gold["published"]["date"] + "-01-01")[:10])
    settings = {"RELATIVE_BASE": base, "PREFER_DATES_FROM": "past"}
    found = search_dates(sentence, languages=[gold["language"]], settings=settings) or []
    return [when.date().isoformat()[:length] for _, when in found for length in (4, 7, 10)]
