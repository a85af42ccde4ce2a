"""Whether a package translates: its metadata, its files, and a sentence, tried in a process of its own.

A damaged model can end the process that loads it, so the one who asks never loads it himself.
"""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

from lib.english.installed_packages import PackageError, files, metadata
from lib.model import ROOT

SENTENCES = ("2019: A, B.", "Kim Jong Un, Vladimir Putin, Vladivostok.")
SECONDS = 180
LONGEST = 64  # pieces of an answer


def translate(folder: Path, sentences: tuple[str, ...] = SENTENCES) -> list[str]:
    """The package's English of some sentences, from a process of its own; PackageError where there is none."""
    metadata(folder)
    files(folder)
    command = [sys.executable, "-m", "lib.packages.trial", str(folder.resolve()), *sentences]
    try:
        done = subprocess.run(command, cwd=ROOT, capture_output=True, timeout=SECONDS, encoding="utf-8")
    except subprocess.TimeoutExpired as error:
        raise PackageError(f"it has not translated a sentence within {SECONDS} seconds") from error
    if done.returncode:
        last = (done.stderr.strip().splitlines() or [f"the process ended with {done.returncode}"])[-1]
        raise PackageError(f"it does not translate ({last[:200]})")
    english = json.loads(done.stdout.splitlines()[-1])
    if not any(text.strip() for text in english):
        raise PackageError("it translates a sentence into nothing")
    return english


def _here(folder: Path, sentences: list[str]) -> list[str]:
    """Translates in this process."""
    import ctranslate2
    from argostranslate.package import Package

    tokenizer = Package(folder).tokenizer
    translator = ctranslate2.Translator(str(folder / "model"), device="cpu", inter_threads=1, intra_threads=1)
    answers = translator.translate_batch(
        [tokenizer.encode(sentence) for sentence in sentences],
        beam_size=1,
        max_decoding_length=LONGEST,
        replace_unknowns=True,
    )
    return [tokenizer.decode(answer.hypotheses[0]).strip() for answer in answers]


if __name__ == "__main__":
    print(json.dumps(_here(Path(sys.argv[1]), sys.argv[2:])))
