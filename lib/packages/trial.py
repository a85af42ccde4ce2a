"""Whether a package translates: its metadata, its files, and a sentence, tried in a process of its own.

A damaged model can end the process that loads it, so the one who asks never loads it himself.
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path

from lib.model import ROOT

LANGUAGE = re.compile(r"[a-z]{2,3}(?:[-_][A-Za-z]{2,8})*")
VERSION = re.compile(r"\d{1,6}(?:\.\d{1,6}){0,3}")
MOST_METADATA = 1_000_000
SENTENCES = ("2019: A, B.", "Kim Jong Un, Vladimir Putin, Vladivostok.")
SECONDS = 180
LONGEST = 64  # pieces of an answer


class TrialError(ValueError):
    """A package that cannot be used, and why."""


def metadata(folder: Path) -> dict:
    """The package's metadata.json. Raises TrialError where it is no translation package's."""
    path = folder / "metadata.json"
    try:
        if path.stat().st_size > MOST_METADATA:
            raise TrialError("its metadata.json is far too long")
        read = json.loads(path.read_text("utf-8"))
    except OSError as error:
        raise TrialError("it has no metadata.json") from error
    except ValueError as error:
        raise TrialError("its metadata.json cannot be read") from error
    if not isinstance(read, dict) or read.get("type", "translate") != "translate":
        raise TrialError("its metadata.json is not that of a translation package")
    for name, form in (("from_code", LANGUAGE), ("to_code", LANGUAGE), ("package_version", VERSION)):
        if not isinstance(read.get(name), str) or not form.fullmatch(read[name]):
            raise TrialError(f"its metadata.json has no usable {name}")
    return read


def files(folder: Path) -> None:
    """Raises TrialError where a file is missing that every package needs."""
    if not (folder / "model" / "model.bin").is_file():
        raise TrialError("it has no model/model.bin")
    if not any((folder / name).is_file() for name in ("sentencepiece.model", "bpe.model")):
        raise TrialError("it has neither sentencepiece.model nor bpe.model")


def translate(folder: Path, sentences: tuple[str, ...] = SENTENCES) -> list[str]:
    """The package's English of some sentences, from a process of its own; TrialError where there is none."""
    metadata(folder)
    files(folder)
    command = [sys.executable, "-m", "lib.packages.trial", str(folder.resolve()), *sentences]
    try:
        done = subprocess.run(command, cwd=ROOT, capture_output=True, timeout=SECONDS, encoding="utf-8")
    except subprocess.TimeoutExpired as error:
        raise TrialError(f"it has not translated a sentence within {SECONDS} seconds") from error
    if done.returncode:
        last = (done.stderr.strip().splitlines() or [f"the process ended with {done.returncode}"])[-1]
        raise TrialError(f"it does not translate ({last[:200]})")
    english = json.loads(done.stdout.splitlines()[-1])
    if not any(text.strip() for text in english):
        raise TrialError("it translates a sentence into nothing")
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
