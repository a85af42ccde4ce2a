"""How many full names of people the program finds in marked sentences that nothing was learnt from, by language.

    python tests/benchmarks/names.py

Each of the last hundred lines of the files in tests/annotated/names is an article of its own. In Arabic and Korean a
name may have a particle written onto it.
"""

from __future__ import annotations

import sys
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

PROJECT = Path(__file__).resolve().parents[2]
sys.path += [str(PROJECT), str(PROJECT / "tests")]

import marked  # noqa: E402

from lib.text import Span  # noqa: E402

WRITTEN_ON = {"ar": (1, 0), "ko": (0, 4)}  # letters that may stand before and behind a name in its word


def main() -> None:
    hits = found = wanted = 0
    with ProcessPoolExecutor() as workers:
        paths = [*marked.files()]
        for path, counted in zip(paths, workers.map(of_file, paths), strict=True):
            print(f"{path.stem}  {shares(*counted)}")
            hits, found, wanted = hits + counted[0], found + counted[1], wanted + counted[2]
    print(f"all {shares(hits, found, wanted)}")


def shares(hits: int, found: int, wanted: int) -> str:
    return f"found {hits / max(1, wanted):.2f}, right {hits / max(1, found):.2f} of {wanted}"


def of_file(path: Path) -> tuple[int, int, int]:
    """Names that are right, names that were found, and names that there are."""
    hits = found = wanted = 0
    before, behind = WRITTEN_ON.get(path.stem, (0, 0))
    for sentence in marked.read(path, put_aside=True):
        people = {each[:2] for each in sentence.names if each.kind == marked.PERSON}
        full = {span for span in people if " " in sentence.text[slice(*span)]}
        ours = names(sentence.text, path.stem)
        right = {
            (start, end)
            for start, end in full
            if any(0 <= start - each[0] <= before and 0 <= each[1] - end <= behind for each in ours)
        }
        hits, wanted = hits + len(right), wanted + len(full)
        found += len(ours - (people - full))
    return hits, found, wanted


def names(text: str, language: str) -> set[Span]:
    """Where the program finds people's names in a text."""
    from lib.extraction import pipeline
    from lib.model import Article, Line

    read = pipeline.name(pipeline.made(Article("a", "a.txt", text, language, [Line(0, len(text), "body")])))
    return {(each.start, each.end) for passage in read.passages for each in passage.people}


if __name__ == "__main__":
    main()
