"""python -m lib.quality: how well the installed packages translate, measured on texts that stand in English, too."""

from __future__ import annotations

import argparse
import csv
import sys
import time
from collections.abc import Sequence
from dataclasses import asdict, dataclass, fields
from pathlib import Path

from lib import settings
from lib.english import argos, degenerate, installed_packages
from lib.english.rows import Engine
from lib.english.tmx import code
from lib.model import TARGET
from lib.packages import needs

SACREBLEU = "sacrebleu==2.6.0"
BATCH = 256
DESCRIPTION = """\
Has the installed packages translate sentences whose English is known, and compares: chrF2++ and BLEU (sacrebleu), the
shares of sentences left untranslated and going in circles, and sentences a second. Nothing is fetched."""
TEXTS_HELP = """a folder with one file a language, line by line parallel, named by their codes (sw.txt or swa.txt, and
en.txt or eng.txt), like NTREX-128; default: ntrex in the folder that PARALLAX_EVAL names"""


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
    chrf, bleu, *signatures = compare(english, references)
    shares = (sum(flags) / len(sources) for flags in (left, circles))
    return Score(
        language,
        engine.name,
        engine.version(language),
        len(sources),
        chrf,
        bleu,
        *shares,
        len(sources) / seconds,
        *signatures,
    )


def compare(english: Sequence[str], references: Sequence[str]) -> tuple[float, float, str, str]:
    """chrF2++ and BLEU of a whole text, and the signature of each. Raises ValueError where sacrebleu is missing."""
    try:
        from sacrebleu.metrics import BLEU, CHRF
    except ImportError as error:
        raise ValueError(f"the measures come from sacrebleu; install it with “pip install {SACREBLEU}”") from error
    measures = (CHRF(word_order=2), BLEU())
    scores = [each.corpus_score(list(english), [list(references)]).score for each in measures]
    return (*scores, *(str(each.get_signature()) for each in measures))


def engine_for(language: str) -> Engine:
    """The engine of this machine; ValueError where it has no package from the language."""
    found, _ = installed_packages.installed()
    if not any(each.from_code == language for each in found):
        raise ValueError(f"there is no package from {language}; install one with “{needs.command(language)}”")
    return argos.shared()


def parallel(folder: Path, language: str) -> tuple[list[str], list[str]]:
    """Sentences of a language and their English, from files named by their codes."""
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


def main(arguments: Sequence[str] | None = None, engine=engine_for) -> int:
    """Runs the command line; 0, or 2 with one sentence on standard error a language that could not be measured."""
    options = _parser().parse_args(arguments)
    if bool(options.source) != bool(options.reference) or (options.source and len(options.languages) > 1):
        return _say("--source and --reference go together, for one language")
    scores, failed = [], 0
    for language in options.languages:
        try:
            sources, references = _texts(options, language)
            scores.append(measure(language, engine(language), sources, references))
        except (ValueError, OSError, ImportError) as error:
            failed = _say(f"{language}: {error}")
    if scores:
        print(table(scores))
        if options.csv:
            write(options.csv, scores)
    return failed


def _texts(options: argparse.Namespace, language: str) -> tuple[list[str], list[str]]:
    if options.source:
        found = aligned(options.source, options.reference)
    elif options.texts:
        found = parallel(options.texts, language)
    else:
        raise ValueError("name texts to measure with: --texts FOLDER, or --source FILE and --reference FILE")
    return found[0][: options.first], found[1][: options.first]


def _say(sentence: str) -> int:
    print(f"quality: {sentence}", file=sys.stderr)
    return 2


def _parser() -> argparse.ArgumentParser:
    described = argparse.ArgumentParser(prog="python -m lib.quality", description=DESCRIPTION)
    described.add_argument("languages", nargs="+", metavar="LANGUAGE", help="codes of languages: sw nb sq de …")
    described.add_argument("--texts", type=Path, default=settings.parallel_texts(), help=TEXTS_HELP)
    described.add_argument("--source", type=Path, metavar="FILE", help="sentences of the language, one a line")
    described.add_argument("--reference", type=Path, metavar="FILE", help="their English, line by line")
    described.add_argument("--first", type=int, metavar="N", help="only the first N sentences")
    described.add_argument("--csv", type=Path, metavar="FILE", help="write the figures, too")
    return described


if __name__ == "__main__":
    sys.exit(main())
