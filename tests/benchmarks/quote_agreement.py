"""Whether who is quoted in an English line is quoted in the same line of every other language.

    python tests/benchmarks/quote_agreement.py --texts FOLDER [--only de nb …] [--lines 400] [--misses 20]

A speaker counts once a line. Names that a table knows must be the same; others must share a word's beginning, or stand
in another script. `found` is the share of the English line's speakers that the other line has, `also` the reverse.
"""

from __future__ import annotations

import argparse
import sys
from collections import defaultdict
from pathlib import Path

import lines
from lines import Document

sys.path.append(str(Path(__file__).resolve().parents[2]))

AIM = 0.75
BEGINNING = 4  # letters of a word that two spellings of a name share
MODEL = "en"
Said = dict[int, dict[str, list[str]]]  # line → speaker → what is said


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--texts", type=Path, required=True, metavar="FOLDER")
    parser.add_argument("--only", nargs="*", default=[], metavar="CODE", help="these languages beside English")
    parser.add_argument("--lines", type=int, default=10_000, help="as many lines as this, in whole documents")
    parser.add_argument("--misses", type=int, default=0, help="how many lines that differ to show for each language")
    options = parser.parse_args()
    said: dict[str, Said] = defaultdict(dict)
    for document in lines.read(options.texts):
        wanted = not options.only or document.language in (*options.only, MODEL)
        if wanted and document.first < options.lines:
            said[document.language].update(speakers_of(document))
    print(f"speakers of quotes beside the English line's (aim of F {AIM:.2f})")
    for code in (code for code in said if code != MODEL):
        show(code, said[MODEL], said[code], options.misses)


def speakers_of(document: Document) -> Said:
    """Who is quoted in every line of a document, read as one article, and with what."""
    from lib.extraction import pipeline

    found: Said = {document.first + number: {} for number in range(len(document.lines))}
    for record in pipeline.read(document.article())[1]:
        if record.kind == "quote":
            found[document.line_at(record.start)].setdefault(record.speaker, []).append(record.surface)
    return found


def show(code: str, english: Said, other: Said, most: int) -> None:
    """The figures of one language, and the first lines that differ."""
    wanted = [(line, name) for line, names in english.items() for name in names]
    given = [(line, name) for line, names in other.items() for name in names]
    missed = [(line, name) for line, name in wanted if not any(are_one(name, each) for each in other.get(line, ()))]
    alone = [(line, name) for line, name in given if not any(are_one(name, each) for each in english.get(line, ()))]
    found, also = 1 - len(missed) / max(1, len(wanted)), 1 - len(alone) / max(1, len(given))
    f = 2 * found * also / max(0.001, found + also)
    print(f"{code}  F {f:.3f}  found {found:.3f} of {len(wanted)}  also {also:.3f} of {len(given)}")
    for line, name in missed[:most]:
        print(f"   {line + 1:5} not here  {name or '(nobody)'}; here {', '.join(other.get(line, ())) or 'none'}")
    for line, name in alone[:most]:
        print(f"   {line + 1:5} only here {name or '(nobody)'}; English {', '.join(english.get(line, ())) or 'none'}")


def are_one(one: str, other: str) -> bool:
    """Whether two names of a speaker, in two languages, may be one."""
    from lib.extraction.people import known_people

    if one == other:
        return True
    if not one or not other or known_people.key(one) in known_people.table()[0]:
        return False
    if not one.isascii() or not other.isascii():
        letters = {
            ("LATIN" if each < "\u0250" else "other") for name in (one, other) for each in name if each.isalpha()
        }
        if len(letters) > 1:
            return True
    first, second = ({word.casefold()[:BEGINNING] for word in name.split()} for name in (one, other))
    return bool(first & second)


if __name__ == "__main__":
    main()
