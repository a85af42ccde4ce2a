"""Learns how likely two tellings of a story are of one happening, from annotated articles: data/likeness.toml.

    PARALLAX_EVAL=FOLDER python tests/benchmarks/learning_likeness.py [--set development] [--write]

Looks at every two events of two articles of one set (the beginning of their names) and of one story that were read and
annotated. Without --write it only says how well it tells pairs of sets that were not learnt from.
"""

from __future__ import annotations

import argparse
import re
import sys
import tempfile
from collections import Counter, defaultdict
from itertools import combinations
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import numpy as np

PROJECT = Path(__file__).resolve().parents[2]
sys.path += [str(PROJECT), str(PROJECT / "tests"), str(PROJECT / "tests" / "benchmarks")]

SET = 2  # characters at the beginning of a name that tell which articles were written together
LEAST_SEEN = 8  # pairs of one happening from which on two kinds get a weight
FOLDS = 6
PENALTY = 0.5  # scikit-learn's C
HEADER = "# By what two tellings agree or differ in, how much it speaks for one happening: lib/corpus/likeness.py;\n"
MADE = "# made by tests/benchmarks/learning_likeness.py\n"


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--set", default="development")
    parser.add_argument("--write", action="store_true")
    options = parser.parse_args()
    pairs = seen(PROJECT / "tests" / "annotated" / options.set)
    names = sorted({name for pair in pairs for name in pair.features} - rare(pairs))
    table = np.array([[pair.features.get(name, 0.0) for name in names] for pair in pairs])
    same = np.array([pair.same for pair in pairs])
    print(f"{len(pairs):,} pairs, {same.sum():,} of one happening")
    for least, figures in unseen(table, same, [pair.of for pair in pairs]).items():
        print(f"from {least:.2f} on: precision {figures[0]:.3f} recall {figures[1]:.3f}")
    if options.write:
        write(names, fitted(table, same))
    return 0


def rare(pairs: list[SimpleNamespace]) -> set[str]:
    """Pairs of kinds that are hardly ever one happening."""
    often = Counter(pair.kinds for pair in pairs if pair.same)
    return {pair.kinds for pair in pairs if often[pair.kinds] < LEAST_SEEN}


def fitted(table: np.ndarray, same: np.ndarray) -> Any:
    from sklearn.linear_model import LogisticRegression

    return LogisticRegression(C=PENALTY, max_iter=1000).fit(table, same)


def unseen(table: np.ndarray, same: np.ndarray, of: list[str]) -> dict[float, tuple[float, float]]:
    """Precision and recall of pairs of the sets that were not learnt from, by the least share."""
    sets, shares = sorted(set(of)), np.zeros(len(same))
    for fold in range(FOLDS):
        left_out = np.isin(of, sets[fold::FOLDS])
        if left_out.any():
            shares[left_out] = fitted(table[~left_out], same[~left_out]).predict_proba(table[left_out])[:, 1]
    found = {least: shares >= least for least in (0.25, 0.35, 0.5)}
    return {
        least: ((same & told).sum() / max(1, told.sum()), (same & told).sum() / same.sum())
        for least, told in found.items()
    }


def write(names: list[str], model: Any) -> None:
    from lib.corpus import likeness

    weights = {likeness.START: float(model.intercept_[0])} | dict(zip(names, model.coef_[0], strict=True))
    lines = (f'"{name}" = {weight:.2f}\n' for name, weight in weights.items())
    likeness.FILE.write_text(HEADER + MADE + "".join(lines), "utf-8")


def seen(folder: Path) -> list[SimpleNamespace]:
    """Every two annotated events that were read in two articles of one set and story."""
    sets = defaultdict(list)
    for path in sorted(folder.glob("*.yaml")):
        sets[path.name[:SET]].append(path)
    return [pair for name, paths in sets.items() for pair in of_set(name, paths)]


def of_set(name: str, paths: list[Path]) -> list[SimpleNamespace]:
    import annotation

    from lib.commands import export

    with tempfile.TemporaryDirectory() as made:
        folder = Path(made)
        (folder / "set").mkdir()
        for path in paths:
            (folder / "set" / path.name).write_text(path.read_text("utf-8"), "utf-8")
        annotation.write(folder / "set", folder)
        with joiner_watched() as given:
            out = [
                "--articles",
                str(folder / "articles"),
                "--out",
                str(folder / "out"),
                "--no-catalogue",
                "--no-memory",
            ]
            export.main(out)
        return pairs_of(name, given, happenings_read(folder, given.told))


class joiner_watched:
    """Keeps what the joiner of happenings is given."""

    def __enter__(self) -> SimpleNamespace:
        from lib.corpus import happenings

        self.join, given = happenings.join, SimpleNamespace()

        def watching(told, published, about):
            given.told, given.published, given.about = told, published, dict(about)
            return self.join(told, published, about)

        happenings.join = watching
        return given

    def __exit__(self, *_) -> None:
        from lib.corpus import happenings

        happenings.join = self.join


def happenings_read(folder: Path, told: list) -> dict[int, str]:
    """Of the events that the joiner was given, those that are annotated, each with its happening or ""."""
    import misses

    evaluate = misses.scorer()
    tables = {name: evaluate.read_table(folder / "out", name) for name in evaluate.COLUMNS}
    places = defaultdict(list)
    for at, record in enumerate(told):
        places[key(vars(record) | {"participants": "|".join(record.participants)})].append(at)
    found = {}
    for path in sorted((folder / "gold").glob("*.json")):
        gold = evaluate.read_gold(path, folder / "articles", lambda _warning: None)
        article = next(row for row in tables["articles"] if re.split(r"[/\\]", row["file"])[-1] == gold.file)
        of_article = [row for row in tables["records"] if row["article_id"] == article["article_id"]]
        rows = [row for row in of_article if row["kind"] == "event"]
        for row in rows:
            row["span"] = evaluate.span_of(row, len(gold.text))
        ((wanted, pairs, _),) = misses.pairs_of(evaluate, evaluate.score_events, gold, rows, [])
        for number, row in pairs.items():
            if not wanted[number].get("optional"):
                found[places[key(row)].pop(0)] = wanted[number].get("cluster") or ""
    return found


def key(row: dict) -> tuple[str, ...]:
    return tuple(str(row[name]) for name in ("article_id", "start", "event_type", "participants", "date"))


def pairs_of(name: str, given: SimpleNamespace, happening: dict[int, str]) -> list[SimpleNamespace]:
    from lib.corpus import likeness, matters, stories, tellings

    out = {file: (day.first.toordinal(), day.last.toordinal()) for file, day in given.published.items() if day}
    beside, on_story = tellings.around(given.told), stories.together(given.about, out)
    telling = {
        at: matters.told(
            tellings.of(event, out.get(event.article_id), beside[event.article_id]),
            event,
            given.about[event.article_id],
        )
        for at, event in ((at, given.told[at]) for at in happening)
    }
    return [
        SimpleNamespace(
            of=name,
            features=dict(likeness.features(telling[one], telling[other])),
            kinds=likeness.kinds(telling[one], telling[other]),
            same=bool(happening[one]) and happening[one] == happening[other],
        )
        for one, other in combinations(happening, 2)
        if telling[other].article in on_story.get(telling[one].article, {})
    ]


if __name__ == "__main__":
    sys.exit(main())
