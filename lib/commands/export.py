"""A folder of articles as tables, without a browser and without the network."""

from __future__ import annotations

import sys
import time
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from types import MappingProxyType

import click
import pandas as pd

from lib import model
from lib.commands.command_line import DONE, LOOK, PATH, Refused, articles_option, run, unwrapped
from lib.comparing import disagreements
from lib.corpus import headlines, loading
from lib.corpus.loading import Corpus
from lib.english import argos, checks, rows, store
from lib.english.machine_translation import Machine
from lib.english.proper_names import Names
from lib.english.rows import Row
from lib.model import Problem

FORMATS = ("csv", "parquet")
BETTER_IN_WORDS = ("STATEMENT", "OTHER")  # of which the facts do not say what it was about
SECONDS_BETWEEN_LINES = 2

NOTES = """\
Columns that follow those of the contract:
  articles   kind (original or brief), based_on, based_on_published, based_on_url, licence,
             published_why (the reasoning), stated and stated_basis (what the text alone says), note
  sentences  version (of the engine, or the packages that it used), paragraph, key (a hash of language and sentence,
             which links carry), warnings (what a machine's English may have got wrong, "|" between reasons: something
             repeats itself, is much shorter or longer than the original, a number, date or name is not in it,
             words are copied or left untranslated; "" where nothing was noticed or no machine has translated)
  records    via (who relays a quote), origin (where a journey set out; place is the same where that is all that is
             told), status (happened, planned, claimed),
             date_surface and date_why (the words that gave the date, how they were resolved or why not),
             rule, confidence (0 to 1), candidates (the other places a name may mean)

Tables of what several articles tell together:
  records      happening_id leads to happenings; cluster_id is shared only where two articles tell of one happening
  happenings   one row each: happening_id, episode_id, event_type, status (happened, claimed, denied, planned: the best
               that the articles together support), headline (an English line made from the facts, of statements and
               other events the English of the best sentence if it is short), date, date_end, date_basis (the most exact
               date that words tell, of several the one most articles give), place, place_kind, country, lat, lon,
               origin, origin_lat, origin_lon and origin_basis (of journeys: told, previous stop of the same episode, or
               seat of the traveller's government, which is assumed), participants, articles, languages, record_id (of
               the best sentence)
  episodes     happenings close in time and parties: episode_id, name ("April 2019, Vladivostok"), date, date_end,
               places, participants, happenings; what lies far from the day of its articles belongs to none

A last table, disagreements: where two articles that tell of one happening (cluster_id) do not tell the same.
  differs        date, place, number or status
  difference     contradiction (both cannot be right), more precise (one holds the other), development (planned in
                 one, happened in the other), hedged (a fact in one, a claim in the other); why says it in words
  value, articles, record_id, article_id, sentence_id, surface, sentence, english
                 what one side tells, how many articles tell it, and where: the words and their sentence
  other_…        the same of the other side
  An end of ".." means "until the article appeared". Dates that were inferred are nobody's word and are not compared.

English comes from the prepared translations, and for what they leave from the Argos packages installed on this machine
(python -m lib models). What they have translated is kept (python -m lib store). Nothing is fetched.

Text is written as it stands: a cell that begins with = + - @ would run as a formula in a spreadsheet.
The downloads of the pages guard such cells; these tables do not, so that text[start:end] is always the span."""


@click.command("export", context_settings=LOOK, epilog=unwrapped(NOTES))
@articles_option
@click.option("--out", type=PATH, metavar="FOLDER", required=True, help="Where to write; made if it is missing.")
@click.option("--format", "kind", type=click.Choice(FORMATS), default=FORMATS[0], show_default=True)
@click.option("--no-memory", is_flag=True, help="Leave the prepared translations out, so that only machines translate.")
@click.option(
    "--no-catalogue", is_flag=True, help="Leave what is known of originals out, so that only the text speaks."
)
def command(articles: Path, out: Path, kind: str, no_memory: bool, no_catalogue: bool) -> int:
    """Write a folder of articles as tables.

    The tables are articles, sentences, records, happenings, episodes and disagreements, as CSV (UTF-8 with a header
    line) or Parquet, and the text of every article as texts/ARTICLE_ID.txt: start and end count its characters
    (Unicode code points) from 0, so that text[start:end] is the span of a row. Items of a list stand with "|" between
    them; what is not known is empty. Dates are 2019, 2019-04 or 2019-04-24; lat and lon are degrees (WGS 84). No
    browser and no network is needed.
    """
    read = loading.load(articles, catalogue=not no_catalogue)
    tell(read.problems)
    made = translate(read, memory=not no_memory)
    try:
        write(read, out, kind, not no_memory, made)
    except OSError as error:
        raise Refused(f"{out} cannot be written ({error.strerror}); choose another folder") from error
    return DONE


def tell(problems: Iterable[Problem]) -> None:
    for problem in problems:
        print(f"{problem.level}: {problem.file}: {problem.reason}", file=sys.stderr)


def translate(read: Corpus, memory: bool = True) -> dict[str, Row]:
    """English by the installed packages for what has none, by key; how far it is stands on standard error."""
    told = rows.told(read.sentences, read.articles)
    known = Names(read.records, read.sentences)
    machine = Machine(told, argos.shared(), store.shared(), have=rows.known(told, memory), finish=known.mend)
    said = 0.0
    for done, left, seconds in machine.run():
        if not left or time.monotonic() - said > SECONDS_BETWEEN_LINES:
            said = time.monotonic()
            rest = f", about {seconds:.0f} seconds left" if left and seconds else ""
            print(f"export: {done:,} of {done + left:,} sentences translated{rest}", file=sys.stderr, flush=True)
    tell([*argos.shared().problems(), *store.shared().problems])
    return machine.rows


def write(
    read: Corpus, folder: Path, kind: str, memory: bool, machine: Mapping[str, Row] = MappingProxyType({})
) -> None:
    """The tables and the text of every article, under `folder`."""
    (folder / "texts").mkdir(parents=True, exist_ok=True)
    for name, frame in tables(read, memory, machine).items():
        if kind == "csv":
            frame.to_csv(folder / f"{name}.csv", index=False, encoding="utf-8", lineterminator="\n")
        else:
            frame.to_parquet(folder / f"{name}.parquet", index=False)
    for article_id, text in read.texts.items():
        (folder / "texts" / f"{article_id}.txt").write_bytes(text.encode("utf-8", "surrogatepass"))


def tables(
    read: Corpus, memory: bool = True, machine: Mapping[str, Row] = MappingProxyType({})
) -> dict[str, pd.DataFrame]:
    """The frames as the contract wants them: English joined, its columns in their places."""
    known = rows.known(rows.told(read.sentences, read.articles), memory, machine)
    sentences = rows.join(read.sentences, read.sentences, known)
    languages = dict(zip(read.articles["article_id"], read.articles["language"], strict=True))
    warnings = checks.column(sentences, languages, Names(read.records, read.sentences))
    records = rows.join(read.records, read.sentences, known)
    differing = disagreements.with_english(disagreements.table(records, read.articles), sentences)
    return {
        "articles": read.articles,
        "sentences": ordered(sentences, "english", "engine", after="source").assign(
            warnings=pd.array(warnings, model.TEXT)
        ),
        "records": ordered(records, "english", after="surface").drop(columns=["engine", "version"]),
        "happenings": with_sentences(read.happenings, records),
        "episodes": read.episodes,
        "disagreements": ordered(
            ordered(differing, "english", after="sentence"), "other_english", after="other_sentence"
        ),
    }


def with_sentences(happenings: pd.DataFrame, records: pd.DataFrame) -> pd.DataFrame:
    """A copy in which what no headline of facts says well is told by the English of its best sentence, if short."""
    english = dict(zip(records["record_id"], records["english"], strict=True))
    said = [english.get(name, "") for name in happenings["record_id"]]
    is_short = [0 < len(line) <= headlines.LONGEST for line in said]
    is_told = pd.Series(is_short, index=happenings.index) & happenings["event_type"].isin(BETTER_IN_WORDS)
    return happenings.assign(headline=happenings["headline"].where(~is_told, pd.Series(said, index=happenings.index)))


def ordered(frame: pd.DataFrame, *moved: str, after: str) -> pd.DataFrame:
    """The frame with some columns moved behind another."""
    rest = [name for name in frame.columns if name not in moved]
    at = rest.index(after) + 1
    return frame[[*rest[:at], *moved, *rest[at:]]]


def main(arguments: Sequence[str] | None = None) -> int:
    return run(command, arguments)
