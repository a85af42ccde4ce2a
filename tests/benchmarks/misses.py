"""What was missed, invented or got wrong, with its sentence and what was read there instead.

PARALLAX_EVAL=FOLDER python tests/benchmarks/misses.py [--set development] [--prefix a …] [--only de …] [--core]
    [--kind event quote place] [--show missed false wrong]
"""

from __future__ import annotations

import argparse
import importlib.util
import os
import re
import sys
import tempfile
from pathlib import Path
from types import SimpleNamespace
from typing import Any

PROJECT = Path(__file__).resolve().parents[2]
sys.path += [str(PROJECT), str(PROJECT / "tests")]
FIELDS = ("date", "place", "participants", "planned")


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--set", default="development", help="five, a folder of tests/annotated, or any folder of YAML")
    parser.add_argument("--prefix", nargs="*", default=[""], help="only the articles whose names begin so")
    parser.add_argument("--only", nargs="*", default=[], metavar="CODE", help="articles of these languages only")
    parser.add_argument("--kind", nargs="*", default=["event", "quote"], choices=["event", "quote", "place"])
    parser.add_argument("--show", nargs="*", default=["missed"], choices=["missed", "false", "wrong"])
    parser.add_argument("--core", action="store_true", help="of the missed events only the core ones")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as made:
        listed(Path(made), options)
    return 0


def scorer() -> Any:
    file = Path(os.environ.get("PARALLAX_EVAL", PROJECT.parent / "shared")) / "evaluate.py"
    spec = importlib.util.spec_from_file_location("evaluate", file)
    if not spec or not spec.loader:
        raise FileNotFoundError(file)
    module = importlib.util.module_from_spec(spec)
    sys.modules["evaluate"] = module
    spec.loader.exec_module(module)
    return module


def listed(made: Path, options: argparse.Namespace) -> None:
    import annotation

    from lib.commands import export

    evaluate = scorer()
    texts = made
    if options.set == "five":
        texts = Path(evaluate.__file__ or "").parent
    else:
        inside = PROJECT / "tests" / "annotated" / options.set
        annotation.write(inside if inside.is_dir() else Path(options.set), made, options.only)
        for path in [*made.glob("articles/*"), *made.glob("gold/*")]:
            if not path.name.startswith(tuple(options.prefix)):
                path.unlink()
    export.main(["--articles", str(texts / "articles"), "--out", str(made / "out"), "--no-catalogue", "--no-memory"])
    tables = {name: evaluate.read_table(made / "out", name) for name in evaluate.COLUMNS}
    for path in sorted((texts / "gold").glob("*.json")):
        gold = evaluate.read_gold(path, texts / "articles", lambda _warning: None)
        if options.only and gold.language not in options.only:
            continue
        article = next(row for row in tables["articles"] if re.split(r"[/\\]", row["file"])[-1] == gold.file)
        rows = [row for row in tables["records"] if row["article_id"] == article["article_id"]]
        for row in rows:
            row["span"] = evaluate.span_of(row, len(gold.text))
        print(f"\n===== {gold.file}  ({gold.published[0]} / {article['published']})")
        for kind in options.kind:
            KINDS[kind](evaluate, gold, [row for row in rows if row["kind"] == kind], options)


def pairs_of(evaluate: Any, score, gold: SimpleNamespace, rows: list[dict], *rest) -> list[tuple]:
    """What the scorer paired while it scored: (wanted, {index: row}, rows left over), a call each."""
    made, pair_off = [], evaluate.pair_off

    def recording(wanted, exported, fit):
        found = pair_off(wanted, exported, fit)
        made.append((wanted, *found))
        return found

    evaluate.pair_off = recording
    try:
        score(gold, rows, evaluate.Counter(), lambda *_: None, *rest)
    finally:
        evaluate.pair_off = pair_off
    return made


def events(evaluate: Any, gold: SimpleNamespace, rows: list[dict], options: argparse.Namespace) -> None:
    ((wanted, pairs, left),) = pairs_of(evaluate, evaluate.score_events, gold, rows, [])
    for at, event in enumerate(wanted):
        who, core = "|".join(event.get("participants") or []), "CORE " if event.get("core") else ""
        told = f"{core}{event['type']} {event.get('date')} @{event.get('place')} {who}"
        evidence = event.get("evidence", [])
        if at not in pairs:
            if "missed" in options.show and not event.get("optional") and (core or not options.core):
                print(f"MISSED {told}\n    " + "\n    ".join(evidence))
                for row in rows:
                    if any(
                        evaluate.token_f1(row["surface"], sentence) >= evaluate.EVIDENCE_F1 for sentence in evidence
                    ):
                        print(f"      here: {summary(row)}")
        elif "wrong" in options.show:
            verdict = vars(evaluate.judge_event(pairs[at], event, gold.by_name))
            if wrong := [field for field in FIELDS if verdict[field] < 1]:
                print(f"WRONG {' '.join(wrong)}: {told}\n    ours: {summary(pairs[at])}\n    {pairs[at]['surface']}")
    for row in left if "false" in options.show else []:
        print(f"FALSE {summary(row)}\n    {row['surface']}")


def summary(row: dict) -> str:
    planned = " planned" if row["planned"].casefold() == "true" else ""
    return f"{row['event_type']} {row['date']} @{row['place']} {row['participants']}{planned}"


def quotes(evaluate: Any, gold: SimpleNamespace, rows: list[dict], options: argparse.Namespace) -> None:
    made = pairs_of(evaluate, evaluate.score_quotes, gold, rows)
    reported, left_reported = made[0][2], made[3][2]
    for label, (wanted, pairs, left) in (("direct", made[2]), ("reported", made[3])):
        for at, quote in enumerate(wanted):
            if quote.get("optional"):
                continue
            text = evaluate.fold(quote["text"])
            if at not in pairs:
                if "missed" in options.show:
                    print(f"MISSED {label} {quote.get('speaker')}: {text}")
                    if not options.core:
                        print(f"    {around(gold.text, quote['span'])}")
            elif "wrong" in options.show:
                answers = evaluate.accepted(quote, "speaker")
                if not evaluate.is_one_of(pairs[at]["speaker"], answers, evaluate.name_key):
                    print(f"WRONG {label} speaker {pairs[at]['speaker']!r} <> {answers}: {text}")
                    print(f"    {around(gold.text, quote['span'])}")
        for row in left if "false" in options.show else []:
            if row in reported and row not in left_reported:
                continue
            print(f"FALSE {label} {row['speaker']!r}: {row['surface']}")


def around(text: str, span: tuple[int, int] | None, beside: int = 160) -> str:
    return text[max(0, span[0] - beside) : span[1] + beside].replace("\n", " ¶ ") if span else ""


def places(evaluate: Any, gold: SimpleNamespace, rows: list[dict], options: argparse.Namespace) -> None:
    def note(kind: str, text: str) -> None:
        if kind.startswith("place") and kind.split()[1] in options.show:
            print(f"{kind.upper()} {text}")

    evaluate.score_places(gold, rows, evaluate.Counter(), note)


KINDS = {"event": events, "quote": quotes, "place": places}

if __name__ == "__main__":
    sys.exit(main())
