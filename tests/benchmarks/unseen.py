"""The annotated articles of our own, and the five, scored: how well each language is read.

    PARALLAX_EVAL=FOLDER python tests/benchmarks/unseen.py [--set development] [--details] [--only de …] [--write]

FOLDER holds evaluate.py, and the five for `--set five`. `development` is what the rules were written beside; `held_out`
was scored once at the end. `--write` puts the figures into data/reading_quality.csv, and their table into README.
"""

from __future__ import annotations

import argparse
import csv
import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

PROJECT = Path(__file__).resolve().parents[2]
sys.path += [str(PROJECT), str(PROJECT / "tests")]
FIVE = "five"
COLUMNS = ("texts", "language", "measure", "value", "n")


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--set", default="development", help="five, a folder of tests/annotated, or any folder of YAML")
    parser.add_argument("--details", action="store_true", help="every miss and false alarm")
    parser.add_argument("--only", nargs="*", default=[], metavar="CODE", help="articles of these languages only")
    parser.add_argument("--write", action="store_true", help="keep the figures, and show them in README")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as made:
        return score(Path(made), options)


def score(made: Path, options: argparse.Namespace) -> int:
    import annotation

    from lib.commands import export

    evaluation = Path(os.environ.get("PARALLAX_EVAL", PROJECT.parent / "shared"))
    if options.set == FIVE:
        texts = evaluation
    else:
        inside = PROJECT / "tests" / "annotated" / options.set
        texts = made
        annotation.write(inside if inside.is_dir() else Path(options.set), made, options.only)
    export.main(["--articles", str(texts / "articles"), "--out", str(made / "out"), "--no-catalogue", "--no-memory"])
    command = [sys.executable, str(evaluation / "evaluate.py"), str(made / "out"), "--gold", str(texts / "gold")]
    command += ["--articles", str(texts / "articles")]
    if options.write:
        done = subprocess.run([*command, "--json"], capture_output=True, text=True, check=True)
        keep(options.set, json.loads(done.stdout)["measures"])
    return subprocess.run([*command, *(["--details"] if options.details else [])]).returncode


def keep(texts: str, measures: list[dict]) -> None:
    """Replaces the figures of a set of texts in the data file, and the table in README."""
    from lib.library import reading_quality

    kept = [row for row in read() if row["texts"] != texts]
    for row in measures:
        for code, cell in row.items():
            if code != "measure" and row["measure"] in reading_quality.MEASURES and cell["value"] is not None:
                figures = {"value": f"{cell['value']:.3f}", "n": cell["n"]}
                kept.append({"texts": texts, "language": code, "measure": row["measure"], **figures})
    order = list(reading_quality.SETS)
    kept.sort(key=lambda row: order.index(row["texts"]))
    with reading_quality.FILE.open("w", encoding="utf-8", newline="") as stream:
        writer = csv.DictWriter(stream, COLUMNS, lineterminator="\n")
        writer.writeheader()
        writer.writerows(kept)
    readme = PROJECT / "README.md"
    readme.write_text(with_table(readme.read_text("utf-8"), kept), "utf-8")


def read() -> list[dict]:
    from lib.library import reading_quality

    if not reading_quality.FILE.exists():
        return []
    with reading_quality.FILE.open(encoding="utf-8", newline="") as stream:
        return list(csv.DictReader(stream))


BEGIN, END = "<!-- figures: tests/benchmarks/unseen.py --write -->", "<!-- end of figures -->"


def with_table(readme: str, rows: list[dict]) -> str:
    before, rest = readme.split(BEGIN)
    return "".join([before, BEGIN, "\n", table(rows), END, rest.split(END)[1]])


def table(rows: list[dict]) -> str:
    """The sets side by side for all languages, and then the unseen articles language by language, in Markdown."""
    from lib.library.reading_quality import ALL, MEASURES, SETS

    value = {(row["texts"], row["language"], row["measure"]): shown(row["value"]) for row in rows}
    sets = [name for name in SETS if any(row["texts"] == name for row in rows)]
    lines = ["| | " + " | ".join(SETS[name] for name in sets) + " |", "|---|" + "---|" * len(sets)]
    for measure, label in MEASURES.items():
        lines.append(f"| {label} | " + " | ".join(value.get((name, ALL, measure), "–") for name in sets) + " |")
    codes = sorted({row["language"] for row in rows if row["texts"] == sets[-1]} - {ALL})
    lines += ["", f"By language, {SETS[sets[-1]]}:", "", "| | " + " | ".join(codes) + " |"]
    lines.append("|---|" + "---|" * len(codes))
    for measure, label in MEASURES.items():
        cells = [value.get((sets[-1], code, measure), "–") for code in codes]
        if set(cells) != {"–"}:
            lines.append(f"| {label} | " + " | ".join(cells) + " |")
    return "\n".join(lines) + "\n"


def shown(value: str) -> str:
    """ ".93", "1.00"."""
    return f"{float(value):.2f}".removeprefix("0")


if __name__ == "__main__":
    sys.exit(main())
