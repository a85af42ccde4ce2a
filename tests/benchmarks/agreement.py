"""Whether a place found in one language's line is found in the others': no annotation is needed, only translations.

    python tests/benchmarks/agreement.py --texts FOLDER [--misses 20]

Every place counts once a line; F is twice the places both have by the places of the one and of the other.
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from itertools import combinations
from pathlib import Path

import lines
from lines import Document

sys.path.append(str(Path(__file__).resolve().parents[2]))

AIM = 0.80
Found = dict[int, dict[str, str]]  # line → place → the words that name it


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--texts", type=Path, required=True, metavar="FOLDER")
    parser.add_argument("--misses", type=int, default=0, help="how many of the most frequent disagreements to show")
    options = parser.parse_args()
    found: dict[str, Found] = {}
    for document in lines.read(options.texts):
        found.setdefault(document.language, {}).update(places_of(document))
    for code, mine in found.items():
        print(f"{code}  {sum(map(len, mine.values())):5} places in {len(mine):,} lines")
    print(f"agreement, F (aim {AIM:.2f})")
    for one, other in combinations(found, 2):
        print(f"  {one}-{other}  {agreement(found[one], found[other]):.3f}")
    for code in found if options.misses else ():
        show_misses(code, found, options.misses)


def places_of(document: Document) -> Found:
    """The places of every line of a document, read as one article."""
    from lib.extraction import pipeline

    found: Found = {document.first + number: {} for number in range(len(document.lines))}
    for record in pipeline.read(document.article())[1]:
        if record.kind == "place":
            found[document.line_at(record.start)][record.place] = record.surface
    return found


def agreement(one: Found, other: Found) -> float:
    both = sum(len(one[line].keys() & other[line].keys()) for line in one)
    return 2 * both / (sum(map(len, one.values())) + sum(map(len, other.values())))


def show_misses(code: str, found: dict[str, Found], most: int) -> None:
    """What only this language finds, and what all others find and it does not, the most frequent first."""
    rest = [each for other, each in found.items() if other != code]
    alone, missed = Counter(), Counter()
    for line, mine in found[code].items():
        others = set().union(*(each[line] for each in rest))
        alone.update(f"{words} [{place}]" for place, words in mine.items() if place not in others)
        missed.update(set.intersection(*(set(each[line]) for each in rest)) - mine.keys())
    print(f"{code}  only here: {', '.join(f'{name} {count}' for name, count in alone.most_common(most))}")
    print(f"{code}  not here: {', '.join(f'{name} {count}' for name, count in missed.most_common(most))}")


if __name__ == "__main__":
    main()
