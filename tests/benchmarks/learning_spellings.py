"""Teaches the program to spell names of other scripts in English, for lib/extraction/people/transliteration.py.

    pip install -r tests/benchmarks/requirements.txt
    python tests/benchmarks/learning_spellings.py [--write]

It learns from data/name_parts.csv but for one part in twenty, and prints how many of these it spells as the table does;
`--write` keeps what is learnt in data/transliteration. It takes a quarter of an hour on two cores.
"""

from __future__ import annotations

import argparse
import csv
import sys
import tempfile
from collections import Counter
from pathlib import Path
from typing import NamedTuple
from zlib import crc32

PROJECT = Path(__file__).resolve().parents[2]
sys.path.append(str(PROJECT))

from lib.corpus.spellings import Source, Spelling, are_alike, roughly  # noqa: E402
from lib.extraction.people import transliteration  # noqa: E402
from lib.extraction.people.name_parts import GIVEN  # noqa: E402
from lib.model import DATA  # noqa: E402
from lib.text import fold, without_accents  # noqa: E402

ASIDE = 20  # one of so many parts is put aside


class Spelled(NamedTuple):
    """A part of a name in a language's script, whether it is a family's, and how English spells it."""

    code: str
    written: str
    is_family: bool
    english: str

    @property
    def read(self) -> list[str]:
        kind = transliteration.FAMILY if self.is_family else transliteration.GIVEN
        return transliteration.letters(self.written, self.code, kind)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--write", action="store_true", help="write data/transliteration")
    options = parser.parse_args()

    import spelling_network
    from spelling_network import SIGNS, START, STOP

    parts = listed()
    aside = [each for each in parts if is_aside(each)]
    known = [each for each in parts if not is_aside(each)]
    print(f"{len(known)} spellings, {len(aside)} put aside")
    read = [*SIGNS, *sorted({sign for each in parts for sign in each.read})]
    written = [*SIGNS, *sorted({letter for each in parts for letter in each.english})]
    reads, writes = ({sign: at for at, sign in enumerate(signs)} for signs in (read, written))
    pairs = [
        (
            [*(reads[sign] for sign in each.read), reads[STOP]],
            [writes[START], *(writes[letter] for letter in each.english), writes[STOP]],
        )
        for each in known
    ]
    network = spelling_network.taught(pairs, len(read), len(written))
    network.eval()
    with tempfile.TemporaryDirectory() as made:
        folder = transliteration.FOLDER if options.write else Path(made)
        spelling_network.write(network, read, written, folder)
        transliteration.FOLDER = folder
        print_right(aside)


def listed() -> list[Spelled]:
    """The spellings of the table; of several English names for one the first."""
    found: dict[tuple[str, str, bool], Spelled] = {}
    with open(DATA / "name_parts.csv", encoding="utf-8", newline="") as stream:
        for row in csv.DictReader(stream):
            for code, column in transliteration.COLUMNS.items():
                for written in filter(None, row[column].split("|")):
                    each = Spelled(code, written, row["kind"] != GIVEN, row["part"])
                    found.setdefault(each[:3], each)
    return list(found.values())


def is_aside(each: Spelled) -> bool:
    return crc32(each.english.encode()) % ASIDE == 0


def print_right(aside: list[Spelled]) -> None:
    """By language, the share of spellings that are the table's but for accents, and of those known to be the same."""
    right, near, found = Counter(), Counter(), Counter()
    for each in aside:
        spelled = transliteration.in_english(each.written, each.code, each.is_family)
        found[each.code] += 1
        right[each.code] += without_accents(fold(spelled)) == without_accents(fold(each.english))
        pair = Spelling(spelled, Source.CASELESS), Spelling(each.english, Source.LATIN)
        near[each.code] += roughly(spelled) == roughly(each.english) and are_alike(*pair)
    for code, count in found.items():
        print(
            f"{code} {right[code] / count:.3f} of {count} as listed, {near[code] / count:.3f} near enough to be known"
        )


if __name__ == "__main__":
    main()
