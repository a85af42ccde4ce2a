"""How well the installed packages translate, measured on texts that stand in English, too."""

from __future__ import annotations

import csv
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass, fields
from pathlib import Path
from typing import NamedTuple

import click

from lib import settings
from lib.commands.command_line import DONE, LOOK, PATH, REFUSED, Refused, run, say
from lib.english import argos, degenerate, installed_packages
from lib.english.rows import Engine
from lib.english.tmx import code
from lib.model import TARGET
from lib.packages import needs

SACREBLEU = "sacrebleu==2.6.0"
BATCH = 256  # sentences
WORDS_IN_CHRF = 2  # the two pluses of chrF2++
EngineFor = Callable[[str], Engine]


@dataclass(frozen=True)
class Score:
    """One language's figures: chrF2++ and BLEU from 0 to 100, shares from 0 to 1, and how they were reckoned."""

    language: str
    engine: str
    version: str
    sentences: int
    chrf: float
    bleu: float
    untranslated: float
    looping: float
    sentences_per_second: float
    chrf_signature: str = ""
    bleu_signature: str = ""


def measure(language: str, engine: Engine, sources: Sequence[str], references: Sequence[str]) -> Score:
    """Translates the sources and scores them; loading the package does not count as translating."""
    engine.translate(language, list(sources[:1]))
    began, english = time.perf_counter(), []
    for at in range(0, len(sources), BATCH):
        english += engine.translate(language, list(sources[at : at + BATCH]))
        print(f"\r{language}: {len(english)} of {len(sources)}", end="", file=sys.stderr, flush=True)
    seconds = time.perf_counter() - began
    print(file=sys.stderr)
    if len(english) != len(sources):
        raise ValueError(f"{engine.name}: {len(english)} translations for {len(sources)} sentences")
    pairs = list(zip(sources, english, strict=True))
    circles = [bool(degenerate.repeats_itself(text, source)) for source, text in pairs]
    left = [not text.strip() or bool(degenerate.left_untranslated(source, text)) for source, text in pairs]
    measures = compare(english, references)
    return Score(
        language,
        engine.name,
        engine.version(language),
        sentences=len(sources),
        chrf=measures["chrf"].score,
        bleu=measures["bleu"].score,
        untranslated=sum(left) / len(sources),
        looping=sum(circles) / len(sources),
        sentences_per_second=len(sources) / seconds,
        chrf_signature=measures["chrf"].signature,
        bleu_signature=measures["bleu"].signature,
    )


class Measure(NamedTuple):
    """A figure of a whole text, and how it was reckoned."""

    score: float
    signature: str


def compare(english: Sequence[str], references: Sequence[str]) -> dict[str, Measure]:
    """chrF2++ and BLEU of a whole text. Raises ValueError where sacrebleu is missing."""
    try:
        from sacrebleu.metrics import BLEU, CHRF  # pyright: ignore[reportPrivateImportUsage]
    except ImportError as error:
        raise ValueError(f"the measures come from sacrebleu; install it with “pip install {SACREBLEU}”") from error
    kinds = {"chrf": CHRF(word_order=WORDS_IN_CHRF), "bleu": BLEU()}
    return {
        name: Measure(kind.corpus_score(english, [references]).score, str(kind.get_signature()))
        for name, kind in kinds.items()
    }


def engine_for(language: str) -> Engine:
    """The engine of this machine; ValueError where it has no package from the language."""
    found, _ = installed_packages.installed()
    if not any(each.from_code == language for each in found):
        raise ValueError(f"there is no package from {language}; install one with “{needs.command(language)}”")
    return argos.shared()


def parallel(folder: Path | None, language: str) -> tuple[list[str], list[str]]:
    """Sentences of a language and their English, from files named by their codes."""
    if not folder:
        raise ValueError("name texts to measure with: --texts FOLDER, or --source FILE and --reference FILE")
    files = {code(path.stem): path for path in sorted(folder.glob("*.txt"))}
    lacking = [name for name in (language, TARGET) if name not in files]
    if lacking:
        raise ValueError(f"{folder} has no file for {' and '.join(lacking)}")
    return aligned(files[language], files[TARGET])


def aligned(source: Path, reference: Path) -> tuple[list[str], list[str]]:
    """The lines of two files. Raises ValueError where they are not as many."""
    try:
        sources, references = (path.read_text("utf-8-sig").splitlines() for path in (source, reference))
    except UnicodeDecodeError as error:
        raise ValueError(f"{source} and {reference} must be in UTF-8") from error
    if len(sources) != len(references) or not sources:
        raise ValueError(f"{source} has {len(sources)} lines and {reference} has {len(references)}; they must match")
    return sources, references


def table(scores: Sequence[Score]) -> str:
    """The figures for the reader."""
    lines = [f"{'':4} {'chrF2++':>8} {'BLEU':>6} {'untransl.':>10} {'looping':>8} {'sent./s':>8} {'sent.':>6}  engine"]
    lines += [
        f"{each.language:4} {each.chrf:8.1f} {each.bleu:6.1f} {each.untranslated:10.1%} {each.looping:8.1%} "
        f"{each.sentences_per_second:8.1f} {each.sentences:6}  {each.engine} {each.version}"
        for each in scores
    ]
    return "\n".join(lines)


def write(path: Path, scores: Sequence[Score]) -> None:
    """The figures as CSV, with the signatures that say how they were reckoned."""
    with path.open("w", encoding="utf-8", newline="") as file:
        rows = csv.DictWriter(file, [field.name for field in fields(Score)])
        rows.writeheader()
        rows.writerows(asdict(each) for each in scores)


@click.command("quality", context_settings=LOOK)
@click.argument("languages", metavar="LANGUAGE...", nargs=-1, required=True)
@click.option(
    "--texts",
    type=PATH,
    metavar="FOLDER",
    default=settings.parallel_texts,
    show_default=f"ntrex in the folder that {settings.EVALUATION.name} names",
    help="One UTF-8 file a language, line by line parallel, named by its code (sw.txt or swa.txt, and en.txt or "
    "eng.txt), like NTREX-128.",
)
@click.option("--source", type=PATH, metavar="FILE", help="Sentences of the language, one a line, in place of --texts.")
@click.option("--reference", type=PATH, metavar="FILE", help="Their English, line by line.")
@click.option("--first", type=int, metavar="N", help="Only the first N sentences.")
@click.option("--csv", "figures", type=PATH, metavar="FILE", help="Write the figures as CSV, too.")
@click.pass_obj
def command(
    engine: EngineFor | None,
    languages: tuple[str, ...],
    texts: Path | None,
    source: Path | None,
    reference: Path | None,
    first: int | None,
    figures: Path | None,
) -> int:
    """Measure how well the installed packages translate.

    Has them translate sentences whose English is known, and compares: chrF2++ and BLEU (sacrebleu, 0 to 100), the
    shares of sentences left untranslated and going in circles, and sentences a second. Nothing is fetched. A LANGUAGE
    is a code: sw nb sq de.
    """
    if bool(source) != bool(reference) or (source and len(languages) > 1):
        raise Refused("--source and --reference go together, for one language")
    scores, failed = [], DONE
    for language in languages:
        try:
            pair = aligned(source, reference) if source and reference else parallel(texts, language)
            scores.append(measure(language, (engine or engine_for)(language), *(each[:first] for each in pair)))
        except (ValueError, OSError, ImportError) as error:
            say(f"{language}: {error}")
            failed = REFUSED
    if scores:
        print(table(scores))
        if figures:
            write(figures, scores)
    return failed


def main(arguments: Sequence[str] | None = None, engine: EngineFor | None = None) -> int:
    return run(command, arguments, engine)
