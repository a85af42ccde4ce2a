"""How often good English gets a warning: python tests/benchmarks/false_alarms.py [--first N]

Takes the professional English of NTREX-128 (in the folder `ntrex` that PARALLAX_EVAL holds) for a machine's: every
warning is a false alarm, or a place where the translators did change something, such as miles into kilometres.
"""

import argparse
import os
import sys
from collections import Counter
from pathlib import Path
from tempfile import TemporaryDirectory

from lib.text import sentence_key

sys.path.insert(0, str(Path(__file__).resolve().parent.parent.parent))
FILES = {"sw": "swa", "nb": "nob", "sq": "sqi", "de": "deu"}
A_FILE = 20  # sentences of one article


def shares(language: str, sources: list[str], references: list[str]) -> tuple[int, int, int, Counter]:
    """How many sentences there are, how many have a warning, how many were mended, and how often each reason."""
    from lib.corpus import loading
    from lib.english import checks
    from lib.english.proper_names import Names

    with TemporaryDirectory() as scratch:
        for at in range(0, len(sources), A_FILE):
            text = "\n\n".join(sources[at : at + A_FILE])
            Path(scratch, f"{at:05}.md").write_text(f"---\nlanguage: {language}\ntitle: t\n---\n{text}\n", "utf-8")
        read = loading.load(Path(scratch), catalogue=False)
    known = Names(read.records, read.sentences)
    wanted = {sentence_key(language, source): text for source, text in zip(sources, references, strict=True)}
    count = flagged = mended = 0
    reasons = Counter()
    for row in read.sentences[read.sentences["key"].isin(list(wanted))].itertuples(index=False):
        where, text = (row.key, language, row.source), wanted[row.key]
        found = checks.warnings(language, row.source, text, known.lost(*where, text))
        count, flagged, mended = count + 1, flagged + bool(found), mended + (known.mend(*where, text) != text)
        reasons.update("name" if "not named" in each else " ".join(each.split()[:2]) for each in found)
    return count, flagged, mended, reasons


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--first", type=int, default=10_000)
    first = parser.parse_args().first
    folder = Path(os.environ.get("PARALLAX_EVAL", ".")) / "ntrex"
    references = (folder / "eng.txt").read_text("utf-8").splitlines()
    for language, name in FILES.items():
        sources = (folder / f"{name}.txt").read_text("utf-8").splitlines()
        count, flagged, mended, reasons = shares(language, sources[:first], references[:first])
        told = ", ".join(f"{reason} {number}" for reason, number in reasons.most_common(4))
        print(f"{language}: {flagged / count:.1%} of {count} sentences have a warning, {mended} mended; {told}")


if __name__ == "__main__":
    main()
