"""Whether an event told in an English line is found in the other languages' lines: a mirror without annotation.

    python tests/benchmarks/event_agreement.py --texts FOLDER [--only de …] [--documents 40] [--misses 20]

An event's type counts once a line; F is twice the types both have by those of the one and of the other. STATEMENT is
told by quotes, and left out. All lines are read as of one day, so that weekdays mean the same. Documents that
learning.py learns from are left out.
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

import lines
from lines import Document

sys.path.append(str(Path(__file__).resolve().parents[2]))

AIM, MIRROR = 0.75, "en"
QUOTED = "STATEMENT"
PUBLISHED = "2018-11-01"
Told = dict[int, dict[str, str]]  # line → type → the rule that found it


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--texts", type=Path, required=True, metavar="FOLDER")
    parser.add_argument("--only", nargs="*", default=[], metavar="CODE", help="compare these languages with English")
    parser.add_argument("--documents", type=int, default=0, help="only the first so many documents")
    parser.add_argument("--misses", type=int, default=0, help="how many lines to show that only one of two tells")
    parser.add_argument("--kinds", nargs="*", default=[], metavar="TYPE", help="show lines of these types only")
    options = parser.parse_args()
    documents = chosen(lines.read(options.texts), options.only, options.documents)
    with ProcessPoolExecutor() as readers:
        read = list(readers.map(events_of, documents, chunksize=4))
    told: dict[str, Told] = {}
    source: dict[str, dict[int, str]] = {}
    for document, found in zip(documents, read, strict=True):
        told.setdefault(document.language, {}).update(found)
        source.setdefault(document.language, {}).update(enumerate(document.lines, document.first))
    for code in sorted(told.keys() - {MIRROR}):
        print(summary(code, told))
        show_misses(code, told, source, options)


def chosen(documents: list[Document], only: list[str], most: int) -> list[Document]:
    """The first documents that nothing was learnt from, of the languages asked for and of the mirror."""
    firsts = sorted({document.first for document in documents if not lines.is_taught(document)})[: most or None]
    mine = [document for document in documents if document.first in set(firsts)]
    return [document for document in mine if not only or document.language in (MIRROR, *only)]


def events_of(document: Document) -> Told:
    """The types of events of every line of a document, read as one article."""
    from lib.extraction import pipeline

    read = pipeline.tell(pipeline.name(pipeline.made(document.article(PUBLISHED))))
    begins = {passage.number: passage.start for passage in read.passages}
    found: Told = {document.first + number: {} for number in range(len(document.lines))}
    for event in read.events:
        for number in event.evidence if event.kind != QUOTED else ():
            found[document.line_at(begins[number])].setdefault(event.kind, event.rule.partition(" tells")[0])
    return found


def counts(mine: Told, mirror: Told) -> tuple[Counter, Counter, Counter]:
    """Types that both tell, that one tells, and that the mirror tells."""
    shared = [kind for line in mirror for kind in mirror[line].keys() & mine[line].keys()]
    own, theirs = ([kind for line in each for kind in each[line]] for each in (mine, mirror))
    return Counter(shared), Counter(own), Counter(theirs)


def summary(code: str, told: dict[str, Told]) -> str:
    both, mine, mirror = counts(told[code], told[MIRROR])
    kinds = [
        f"{kind} {both[kind]}/{mirror[kind]} in {mine[kind]}" for kind in sorted(mirror, key=lambda each: -mirror[each])
    ]
    score = 2 * both.total() / max(1, mine.total() + mirror.total())
    recall = both.total() / max(1, mirror.total())
    return f"{code}  F {score:.3f} (aim {AIM})  of English {recall:.3f}  {', '.join(kinds)}"


def show_misses(
    code: str, told: dict[str, Told], source: dict[str, dict[int, str]], options: argparse.Namespace
) -> None:
    """Lines in which only English, or only the other language, tells of a type."""
    for name, one, other in (("only en", MIRROR, code), ("only " + code, code, MIRROR)):
        alone = [
            (line, kind, rule)
            for line, kinds in told[one].items()
            for kind, rule in kinds.items()
            if kind not in told[other][line] and (not options.kinds or kind in options.kinds)
        ]
        for line, kind, rule in alone[: options.misses]:
            print(f"  {name}  {line} {kind} {rule}\n      {source[MIRROR][line]}\n      {source[code][line]}")


if __name__ == "__main__":
    main()
