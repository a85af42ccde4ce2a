"""How fast articles are read: the whole pipeline, each part beside a known counterpart, and hostile texts.

    pip install -r tests/benchmarks/requirements.txt
    python tests/benchmarks/pipeline.py --texts FOLDER [--gold FOLDER] [--copies 17] [--only whole]

`--texts` names line-aligned translations (NTREX), `--gold` a folder with annotated articles to compare exactness on.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterable
from pathlib import Path
from tempfile import TemporaryDirectory

import hostile
import lines
from lines import Document

ROOT = Path(__file__).resolve().parents[2]
sys.path.append(str(ROOT))
WHAT = ("whole", "parts", "hostile")

LOAD = """
import resource, sys, time
from pathlib import Path
from lib.corpus import loading
began = time.perf_counter()
read = loading.load(Path(sys.argv[1]), workers=int(sys.argv[2]) or None)
seconds = time.perf_counter() - began
most = [resource.getrusage(who).ru_maxrss // 1024 for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
print(len(read.articles), seconds, *most)
"""
WARM_UP = 5  # texts that open tables and compile patterns before the clock starts


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--texts", type=Path, required=True, metavar="FOLDER")
    parser.add_argument("--gold", type=Path, metavar="FOLDER")
    parser.add_argument("--copies", type=int, default=1, help="of every document; 17 make over 10,000 articles")
    parser.add_argument("--lines", type=int, default=200, help="of every language that the counterparts read")
    parser.add_argument("--only", nargs="*", choices=WHAT, default=WHAT)
    options = parser.parse_args()
    documents = lines.read(options.texts)
    if "whole" in options.only:
        whole(documents, options.copies)
    if "parts" in options.only:
        parts(documents, options.lines)
        if options.gold:
            import exactness

            exactness.show(options.gold)
    if "hostile" in options.only:
        hostile.show()


def whole(documents: list[Document], copies: int) -> None:
    """Everything but translation, each time in a program of its own, its start included."""
    from lib.corpus.processes import cores

    with TemporaryDirectory() as folder:
        articles = Path(folder, "articles")
        articles.mkdir()
        lines.write(documents, articles, copies)
        print(f"whole pipeline, {len(documents) * copies:,} articles, {cores()} cores")
        for name, workers, cache in (
            ("one process", 1, "off"),
            ("a process a core", cores(), "off"),
            ("first start, filling the cache", 0, f"{folder}/cache"),
            ("second start, nothing changed", 0, f"{folder}/cache"),
        ):
            count, seconds, parent, child = load(articles, workers, cache)
            memory = f"{parent:.0f} MB" + (f" + {child:.0f} MB a process" if child else "")
            print(f"  {name:32} {seconds:7.1f} s  {count / seconds:7.1f} articles/s  {memory}", flush=True)


def load(folder: Path, workers: int, cache: str) -> list[float]:
    """The number of articles, seconds, and the most memory of the program and of one of its processes, in MB."""
    command = [sys.executable, "-c", LOAD, str(folder), str(workers)]
    environment = os.environ | {"PARALLAX_CACHE": cache}
    done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=True)
    return [float(value) for value in done.stdout.split()]


def parts(documents: list[Document], count: int) -> None:
    """Each part on the same lines as its counterpart, on one core."""
    from dateparser.search import search_dates
    from flashgeotext.geotext import GeoText as FlashGeoText
    from geotext import GeoText

    from lib.extraction.people import register
    from lib.extraction.pipeline import made
    from lib.extraction.places import mentions
    from lib.intake import language_identification
    from lib.languages import date_expressions, language
    from lib.model import Article, Line

    def our_places(document: Document) -> None:
        read = made(Article("a", "a.txt", document.text, document.language, [Line(0, len(document.text), "body")]))
        register.add(read)
        mentions.add(read)

    flash = FlashGeoText()
    sample = [each for code in sorted({d.language for d in documents}) for each in first_lines(documents, code, count)]
    print(f"parts, {len(sample)} lines, one core")
    for name, work in (
        ("dates: ours", lambda each: date_expressions.find(each.text, language.get(each.language))),
        ("dates: dateparser.search", lambda each: search_dates(each.text, languages=[each.language])),
        ("places and people: ours", our_places),
        ("places: flashgeotext", lambda each: flash.extract(each.text, span_info=True)),
        ("places: geotext", lambda each: GeoText(each.text)),
        ("language: py3langid, as we use it", lambda each: language_identification.language_of([each.text])),
    ):
        seconds = timed(work, sample)
        print(
            f"  {name:34} {1000 * seconds / len(sample):8.2f} ms a line  {len(sample) / seconds:8.0f} lines/s",
            flush=True,
        )


def first_lines(documents: Iterable[Document], code: str, count: int) -> list[Document]:
    """The first lines of a language, each as a text of its own."""
    mine = (document for document in documents if document.language == code)
    every = (Document(code, document.first, [line]) for document in mine for line in document.lines)
    return [each for each, _ in zip(every, range(count), strict=False)]


def timed(work: Callable[[Document], object], sample: list[Document]) -> float:
    """The seconds that work takes on a sample, what it loads at first left out."""
    warm = {each.language: each for each in sample}
    for each in [*warm.values(), *sample[:WARM_UP]]:
        work(each)
    forget()
    began = time.perf_counter()
    for each in sample:
        work(each)
    return time.perf_counter() - began


def forget() -> None:
    """Clears what was kept of single texts."""
    from lib.languages import date_expressions

    date_expressions.find.cache_clear()


if __name__ == "__main__":
    main()
