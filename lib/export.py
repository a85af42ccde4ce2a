"""python -m lib.export: a folder of articles as tables, without a browser and without the network."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

import pandas as pd

from lib import corpus, disagreements, english
from lib.corpus import Corpus

NOTES = """\
Columns that follow those of the contract:
  articles   kind (original or brief), based_on, based_on_published, based_on_url, licence,
             published_why (the reasoning), stated and stated_basis (what the text alone says), note
  sentences  version (of the engine), paragraph, key (a hash of language and sentence, which links carry)
  records    via (who relays a quote), origin (where a journey set out), status (happened, planned, claimed),
             date_surface and date_why (the words that gave the date, how they were resolved or why not),
             rule, confidence (0 to 1), candidates (the other places a name may mean)

A fourth table, disagreements: where two articles that tell of one happening (cluster_id) do not tell the same.
  differs        date, place, number or status
  difference     contradiction (both cannot be right), more precise (one holds the other), development (planned in
                 one, happened in the other), hedged (a fact in one, a claim in the other); why says it in words
  value, articles, record_id, article_id, sentence_id, surface, sentence, english
                 what one side tells, how many articles tell it, and where: the words and their sentence
  other_…        the same of the other side
  An end of ".." means "until the article appeared". Dates that were inferred are nobody's word and are not compared.

Text is written as it stands: a cell that begins with = + - @ would run as a formula in a spreadsheet.
The downloads of the pages guard such cells; these tables do not, so that text[start:end] is always the span."""


def main(arguments: list[str] | None = None) -> int:
    """Writes the tables; 0, or 2 with one sentence on standard error."""
    parser = argparse.ArgumentParser(
        prog="python -m lib.export",
        description="Write articles, sentences, records and disagreements of a folder of articles as tables.",
        epilog=NOTES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--articles", type=Path, default=corpus.default_folder(), metavar="FOLDER", help="what to read")
    parser.add_argument("--out", type=Path, required=True, metavar="FOLDER", help="where to write; made if missing")
    parser.add_argument("--format", choices=("csv", "parquet"), default="csv")
    parser.add_argument("--no-memory", action="store_true", help="leave the prepared translations out")
    parser.add_argument("--no-catalogue", action="store_true", help="leave what is known of originals out")
    options = parser.parse_args(arguments)
    if not options.articles.is_dir():
        print(f"export: {options.articles} is not a folder; name one with articles in it", file=sys.stderr)
        return 2
    read = corpus.load(options.articles, catalogue=not options.no_catalogue)
    for problem in read.problems:
        print(f"{problem.level}: {problem.file}: {problem.reason}", file=sys.stderr)
    try:
        write(read, options.out, options.format, memory=not options.no_memory)
    except OSError as error:
        print(f"export: {options.out} cannot be written ({error.strerror}); choose another folder", file=sys.stderr)
        return 2
    return 0


def write(read: Corpus, folder: Path, kind: str, memory: bool) -> None:
    """The tables and the text of every article, under `folder`."""
    (folder / "texts").mkdir(parents=True, exist_ok=True)
    for name, frame in tables(read, memory).items():
        if kind == "csv":
            frame.to_csv(folder / f"{name}.csv", index=False, encoding="utf-8", lineterminator="\n")
        else:
            frame.to_parquet(folder / f"{name}.parquet", index=False)
    for article_id, text in read.texts.items():
        (folder / "texts" / f"{article_id}.txt").write_bytes(text.encode("utf-8", "surrogatepass"))


def tables(read: Corpus, memory: bool = True) -> dict[str, pd.DataFrame]:
    """The frames as the contract wants them: English joined, its columns in their places."""
    known = english.table(read.sentences, memory=memory, articles=read.articles)
    sentences = english.join(read.sentences, read.sentences, known)
    records = english.join(read.records, read.sentences, known)
    differing = disagreements.with_english(disagreements.table(records, read.articles), sentences)
    return {
        "articles": read.articles,
        "sentences": ordered(sentences, "english", "engine", after="source"),
        "records": ordered(records, "english", after="surface").drop(columns=["engine", "version"]),
        "disagreements": ordered(
            ordered(differing, "english", after="sentence"), "other_english", after="other_sentence"
        ),
    }


def ordered(frame: pd.DataFrame, *moved: str, after: str) -> pd.DataFrame:
    """The frame with some columns moved behind another."""
    rest = [name for name in frame.columns if name not in moved]
    at = rest.index(after) + 1
    return frame[[*rest[:at], *moved, *rest[at:]]]


if __name__ == "__main__":
    sys.exit(main())
