"""How often records of each confidence are right, on the annotated articles; writes data/calibration.toml.

    PARALLAX_EVAL=FOLDER python tests/benchmarks/calibration.py [--set development] [--write]

A place is right where the annotation has that place there, a quote with its words and speaker, an event with its kind
and sentence. Steps are fitted by pooling neighbours until the share of right ones rises with the rules' own estimate.
"""

from __future__ import annotations

import argparse
import csv
import importlib.util
import os
import sys
import tempfile
from collections import defaultdict
from pathlib import Path

PROJECT = Path(__file__).resolve().parents[2]
sys.path += [str(PROJECT), str(PROJECT / "tests")]

LEAST = 20  # records of a step
WIDTH = 0.05  # of the estimates that one step starts from
Pairs = list[tuple[float, bool]]  # the rules' own estimate of a record, and whether it is right


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--set", default="development", help="a folder of tests/annotated")
    parser.add_argument("--write", action="store_true", help="write data/calibration.toml")
    options = parser.parse_args()
    found = judged(PROJECT / "tests" / "annotated" / options.set)
    for kind, pairs in found.items():
        print(kind, len(pairs), " ".join(f"{low:.2f}+: {share:.2f} ({n})" for low, share, n in steps(pairs)))
    if options.write:
        lines = [
            "# What share of records with at least this estimate was right: tests/benchmarks/calibration.py --write"
        ]
        for kind, pairs in sorted(found.items()):
            listed = ", ".join(f"[{low:.2f}, {share:.2f}]" for low, share, _ in steps(pairs))
            lines.append(f"{kind} = [{listed}]")
        (PROJECT / "data" / "calibration.toml").write_text("\n".join(lines) + "\n", "utf-8")


def judged(folder: Path) -> dict[str, Pairs]:
    """kind of record → estimates and whether they were right."""
    import annotation

    from lib.commands import export
    from lib.extraction import calibration

    calibration.STEPS.clear()  # the rules' own estimates, as they come
    scorer = evaluation()
    found: dict[str, Pairs] = defaultdict(list)
    with tempfile.TemporaryDirectory() as name:
        made = Path(name)
        annotation.write(folder, made)
        export.main(["--articles", str(made / "articles"), "--out", str(made / "out"), "--no-catalogue", "--no-memory"])
        rows = list(csv.DictReader((made / "out" / "records.csv").open(encoding="utf-8")))
        for path in sorted((made / "gold").glob("*.json")):
            gold = scorer.read_gold(path, made / "articles", print)
            for row in (row for row in rows if row["article_id"] == path.stem and row["confidence"]):
                row["span"] = scorer.span_of(row, len(gold.text))
                verdict = JUDGES[row["kind"]](scorer, gold, row)
                if verdict is not None:
                    kind = row["quote_kind"] if row["kind"] == "quote" else row["kind"]
                    found[kind].append((float(row["confidence"]), verdict))
    return found


def evaluation():
    path = Path(os.environ.get("PARALLAX_EVAL", PROJECT.parent / "shared")) / "evaluate.py"
    spec = importlib.util.spec_from_file_location("evaluate", path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def place(scorer, gold, row) -> bool | None:
    if not any(scorer.overlap(row["span"], body.span) for body in gold.body):
        return None
    return any(
        max(scorer.overlap(span, row["span"]) for span in mention.spans) >= scorer.SPAN_OVERLAP
        and scorer.right_place(mention.place, row)
        for mention in gold.mentions
    )


def quote(scorer, gold, row) -> bool | None:
    least = scorer.DIRECT_F1 if row["quote_kind"] == "direct" else scorer.REPORTED_F1
    return any(
        max(scorer.token_f1(row["surface"], each.get(part)) for part in ("text", "content")) >= least
        and scorer.is_one_of(row["speaker"], scorer.accepted(each, "speaker"), scorer.name_key)
        for each in gold.quotes
    )


def event(scorer, gold, row) -> bool | None:
    if row["event_type"] == "STATEMENT":
        return None  # as sure as the quote it is made of
    return any(
        row["event_type"] in scorer.accepted(each, "type")
        and any(scorer.token_f1(row["surface"], sentence) >= scorer.EVIDENCE_F1 for sentence in each["evidence"])
        for each in gold.events
    )


JUDGES = {"place": place, "quote": quote, "event": event}


def steps(pairs: Pairs) -> list[tuple[float, float, int]]:
    """From which estimate on what share is right, never falling, and of how many records."""
    bins: dict[float, list[bool]] = defaultdict(list)
    for estimate, right in pairs:
        bins[round(estimate // WIDTH * WIDTH, 2)].append(right)
    pooled: list[tuple[float, list[bool]]] = []
    for low in sorted(bins):
        pooled.append((low, bins[low]))
        while len(pooled) > 1 and (
            mean(pooled[-1][1]) <= mean(pooled[-2][1]) or min(len(pooled[-1][1]), len(pooled[-2][1])) < LEAST
        ):
            (first, before), (_, after) = pooled[-2:]
            pooled[-2:] = [(first, before + after)]
    return [(low, mean(found), len(found)) for low, found in pooled]


def mean(found: list[bool]) -> float:
    return sum(found) / len(found)


if __name__ == "__main__":
    main()
