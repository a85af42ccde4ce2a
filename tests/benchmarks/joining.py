"""How well happenings are joined, apart from how well they are read: gold events given to the joiner as they stand.

    python tests/benchmarks/joining.py FOLDER... [--details]
    python tests/benchmarks/joining.py --synthetic 10000 100000

A FOLDER holds annotated articles (YAML) or gold (JSON). Pairs of events of two articles are counted: those that share a
happening in the gold, and those that the joiner puts together. `--synthetic` measures time over so many events.
"""

from __future__ import annotations

import argparse
import json
import random
import sys
import tempfile
import time
from itertools import combinations
from pathlib import Path

PROJECT = Path(__file__).resolve().parents[2]
sys.path += [str(PROJECT), str(PROJECT / "tests")]


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folders", nargs="*", type=Path)
    parser.add_argument("--details", action="store_true", help="every pair missed or wrong")
    parser.add_argument("--synthetic", nargs="*", type=int, default=[])
    options = parser.parse_args()
    for folder in options.folders:
        score(folder, options.details)
    for count in options.synthetic:
        measure(count)
    return 0


def golds(folder: Path) -> list[dict]:
    import annotation

    if any(folder.glob("*.json")):
        return [json.loads(path.read_text("utf-8")) for path in sorted(folder.glob("*.json"))]
    with tempfile.TemporaryDirectory() as made:
        annotation.write(folder, Path(made))
        return golds(Path(made) / "gold")


def score(folder: Path, details: bool) -> None:
    from lib.corpus import happenings
    from lib.model import PartialDate

    articles = golds(folder)
    published = {
        each["file"]: PartialDate(day) if (day := each["published"].get("date")) else None for each in articles
    }
    records, keys = [], []
    for article in articles:
        for number, event in enumerate(article["events"]):
            records.append(record(article, number, event))
            keys.append(event.get("cluster"))
    joined = happenings.join(records, published)
    hits = found = wanted = 0
    for (one, first), (other, second) in combinations(zip(joined, keys, strict=True), 2):
        if one.article_id == other.article_id:
            continue
        same, together = bool(first) and first == second, one.happening_id == other.happening_id
        hits, found, wanted = hits + (same and together), found + together, wanted + same
        if details and same != together:
            print("missed" if same else "WRONG", first, second, *map(short, (one, other)), sep="\n    ")
    precision, recall = hits / max(1, found), hits / max(1, wanted)
    print(f"{folder}: P {precision:.3f} R {recall:.3f} F1 {2 * hits / max(1, found + wanted):.3f} of {wanted} pairs")


def short(record) -> str:
    where = f"{record.place or '-'} ({record.country})"
    days = "..".join(filter(None, (record.date, record.date_end))) or "no date"
    return f"{record.article_id} {record.event_type} {days} {where} {'|'.join(record.participants)} {record.status}"


def record(article: dict, number: int, event: dict):
    from lib.model import Record

    spots = {place["name"]: place for place in article["places"]}
    spot = spots.get(event.get("place")) or {}
    planned = bool(event.get("planned"))
    return Record(
        "event",
        article["file"],
        number,
        number,
        number + 1,
        (event.get("evidence") or [""])[0],
        article["language"],
        date=event.get("date") or "",
        date_end=event.get("end_date") or event.get("date_end") or "",
        date_basis=event.get("date_basis") or ("explicit" if event.get("date") else ""),
        place=event.get("place") or "",
        place_kind=spot.get("kind") or "",
        country=spot.get("country") or "",
        lat=spot.get("lat"),
        lon=spot.get("lon"),
        event_type=event["type"],
        participants=tuple(event.get("participants") or ()),
        planned=planned,
        status="planned" if planned else "happened",
    )


def measure(count: int) -> None:
    from lib.corpus import happenings

    records = synthetic(count)
    begun = time.perf_counter()
    joined = happenings.join(records)
    seconds = time.perf_counter() - begun
    groups = len({each.happening_id for each in joined})
    print(f"{count:,} events: {seconds:.1f} s, {1e6 * seconds / count:.0f} µs an event, {groups:,} happenings")


def synthetic(count: int) -> list:
    """Events of a press whose months grow with its size, as those of real archives do; always the same."""
    from lib.model import Record

    chance = random.Random(8)
    people = [f"Person {number}" for number in range(400)]
    kinds = ["MEET"] * 3 + ["TRAVEL"] * 2 + ["SIGN_AGREEMENT", "STATEMENT", "CEREMONY"]
    months = max(1, count // 3000)
    records = []
    for number in range(count):
        year, month = divmod(chance.randrange(months), 12)
        iso = f"{1990 + year}-{month + 1:02d}-{chance.randint(1, 28):02d}"
        date = chance.choices((iso, iso[:7], iso[:4], ""), (75, 10, 5, 10))[0]
        at = chance.randrange(60)
        kind = chance.choice(kinds)
        who = tuple(people[min(int(chance.expovariate(0.02)), 399)] for _ in range(2 if kind == "MEET" else 1))
        records.append(
            Record(
                "event",
                f"a{number // 10}",
                number % 10,
                number % 10,
                number % 10 + 1,
                "x",
                date=date,
                date_basis="explicit" if date else "",
                place=f"City {at}",
                place_kind="city",
                country=f"C{at // 4}",
                event_type=kind,
                participants=who,
            )
        )
    return records


if __name__ == "__main__":
    sys.exit(main())
