"""Whether a date told in the English line is told in the other languages' lines, and the same one.

    python tests/benchmarks/agreement_of_dates.py --texts FOLDER [--only de …] [--lines 500] [--misses 20]

Every line is read as if it had appeared on one day, so that "yesterday" and "on Tuesday" mean a day in each language.
A date counts once a line, by its ISO prefix; F is twice the dates both have by the dates of the one and of the other.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

import lines

sys.path.append(str(Path(__file__).resolve().parents[2]))

AIM = 0.80
MIRROR = "en"
Told = dict[int, dict[str, str]]  # line → date → the words that tell it


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--texts", type=Path, required=True, metavar="FOLDER")
    parser.add_argument("--only", nargs="*", default=(), metavar="XX", help="languages beside English")
    parser.add_argument("--lines", type=int, default=1_000_000, help="how many lines to read")
    parser.add_argument("--misses", type=int, default=0, help="how many lines to show of each language")
    options = parser.parse_args()
    texts: dict[str, dict[int, str]] = {}
    for document in lines.read(options.texts):
        if not options.only or document.language in (*options.only, MIRROR):
            numbered = {document.first + at: line for at, line in enumerate(document.lines)}
            texts.setdefault(document.language, {}).update(numbered)
    texts = {code: {at: line for at, line in each.items() if at < options.lines} for code, each in texts.items()}
    told = {code: dates_of(code, each) for code, each in texts.items()}
    print(f"agreement with {MIRROR} on dates, F (aim {AIM:.2f})")
    for code in told.keys() - {MIRROR}:
        show(code, told, texts, options.misses)


def dates_of(code: str, texts: dict[int, str]) -> Told:
    from lib.extraction.dates import resolution
    from lib.extraction.dates.resolution import Anchor
    from lib.languages import date_expressions, language
    from lib.model import PartialDate

    spoken, to = language.get(code), Anchor(PartialDate("2019-05-15"), month_first=False)
    return {
        at: {
            str(each.date): line[each.start : each.end]
            for each in resolution.resolve(date_expressions.find(line, spoken), to)
            if each.date
        }
        for at, line in texts.items()
    }


def show(code: str, told: dict[str, Told], texts: dict[str, dict[int, str]], most: int) -> None:
    """How far a language agrees, and the first lines in which it does not."""
    mine, mirror = told[code], told[MIRROR]
    both = sum(len(mine[at].keys() & mirror[at].keys()) for at in mine)
    missed = [(at, day) for at in mine for day in mirror[at].keys() - mine[at].keys()]
    alone = [(at, day) for at in mine for day in mine[at].keys() - mirror[at].keys()]
    print(f"  {code}  {2 * both / ((2 * both + len(missed) + len(alone)) or 1):.3f}  {both} {len(missed)} {len(alone)}")
    for at, day in missed[:most]:
        print(f"    {at} not here: {day} {mirror[at][day]!r} ({mine[at]}): {texts[code][at]}")
    for at, day in alone[:most]:
        print(f"    {at} only here: {day} {mine[at][day]!r} ({mirror[at]}): {texts[MIRROR][at]}")


if __name__ == "__main__":
    main()
