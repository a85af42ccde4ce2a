"""Argos packages as an engine: our own sentences in bounded batches through CTranslate2, never the network.

Of Argos only the packages and their tokenizers are used: `argostranslate.translate` would bring a sentence splitter
that wants a download, and joins the sentences that have to stay apart.
"""

from __future__ import annotations

import os
import re
from collections.abc import Sequence
from functools import cache
from pathlib import Path
from threading import Lock

from lib.english import degenerate, installed_packages, masks
from lib.model import TARGET, Problem
from lib.text import one_line

NAME = "argos"
BEAM = 2
MOST_SENTENCES = 256  # in the engine's hands at once
BATCH_TOKENS = 1024
MOST_PIECES = 384  # of one part, where positions of common models end at 512
MOST_OUTPUT = 384
STRETCH, SLACK = 3, 32  # pieces of English for one of the source, and for a short one
LONGEST_PART = 450  # characters; a longer sentence goes through in parts
LONGEST = 10_000  # characters; what is longer is no sentence
RETRY_NGRAM = 3
LETTER = re.compile(r"[^\W\d_]")
BREAKS = (re.compile(r".*[,;:–—、，；：。)]\s*", re.DOTALL), re.compile(r".*\s", re.DOTALL))


class Argos:
    """All installed packages; threads share it. `folder` is looked at again whenever something in it has changed."""

    name = NAME

    def __init__(self, folder: Path | None = None, beam: int = BEAM):
        self.settings = f"beam {beam}"
        self._folder = folder
        self._beam = beam
        self._lock, self._loading = Lock(), Lock()
        self._seen: tuple | None = None
        self._packages: list = []
        self._problems: list[Problem] = []
        self._faults: dict[Path, Problem] = {}
        self._translators: dict[tuple[Path, int], object] = {}

    def version(self, language: str) -> str:
        """The packages that English comes by, with their versions: "translate-sw_en 1.0"; "" where there are none."""
        return " + ".join(f"translate-{p.from_code}_{p.to_code} {p.package_version}" for p in self.route(language))

    def problems(self) -> list[Problem]:
        """What is wrong with packages, one note each."""
        self._look()
        return [*self._problems, *self._faults.values()]

    def route(self, language: str) -> list:
        """The package from a language to English; only where there is none, two by way of another language."""
        usable = [each for each in self._look() if each.package_path not in self._faults]
        if language in ("", TARGET):
            return []
        if direct := installed_packages.newest(usable, language, TARGET):
            return [direct]
        middles = sorted({each.to_code for each in usable if each.from_code == language})
        pairs = (
            (installed_packages.newest(usable, language, code), installed_packages.newest(usable, code, TARGET))
            for code in middles
        )
        return next((list(pair) for pair in pairs if all(pair)), [])

    def translate(self, language: str, sentences: Sequence[str]) -> list[str]:
        """The English of each sentence, in their order; "" where there is none."""
        found = [sentence.encode("utf-8", "replace").decode("utf-8") for sentence in sentences]
        route = self.route(language)
        for package in route:
            try:
                translator = self._translator(package)
            except Exception as error:  # of a damaged file any can come
                self._blame(package.package_path, error)
                return [""] * len(found)
            batches = range(0, len(found), MOST_SENTENCES)
            found = [
                text for at in batches for text in self._batch(translator, package, found[at : at + MOST_SENTENCES])
            ]
        return found if route else [""] * len(found)

    def _batch(self, translator, package, sentences: list[str]) -> list[str]:
        """One package's rendering of some sentences; what has no letters stays as it is."""
        masked = [masks.mask(sentence) for sentence in sentences]
        split = [
            parts(text) if LETTER.search(sentence) else []
            for (text, _), sentence in zip(masked, sentences, strict=True)
        ]
        flat = [part for each in split for part in each]
        done = iter(self._steady(translator, package, flat))
        rendered = [" ".join(filter(None, (next(done) for _ in each))) for each in split]
        return [
            masks.unmask(text, kept) if each else sentence if len(sentence) <= LONGEST else ""
            for text, each, (_, kept), sentence in zip(rendered, split, masked, sentences, strict=True)
        ]

    def _steady(self, translator, package, texts: list[str]) -> list[str]:
        """The rendering of texts; those that got stuck are tried once more without repetitions."""
        found = self._run(translator, package, texts)
        stuck = [at for at, text in enumerate(found) if degenerate.repeats_itself(text, texts[at])]
        again = self._run(translator, package, [texts[at] for at in stuck], no_repeat_ngram_size=RETRY_NGRAM)
        for at, text in zip(stuck, again, strict=True):
            found[at] = text
        return found

    def _run(self, translator, package, texts: list[str], **options) -> list[str]:
        if not texts:
            return []
        prefix = getattr(package, "target_prefix", "")
        pieces = [package.tokenizer.encode(text)[:MOST_PIECES] for text in texts]
        results = translator.translate_batch(
            pieces,
            target_prefix=[[prefix]] * len(texts) if prefix else None,
            beam_size=self._beam,
            max_batch_size=BATCH_TOKENS,
            batch_type="tokens",
            replace_unknowns=True,
            max_decoding_length=min(MOST_OUTPUT, STRETCH * max(map(len, pieces)) + SLACK),
            **options,
        )
        decoded = (package.tokenizer.decode(result.hypotheses[0]) for result in results)
        return [one_line(text.removeprefix(prefix)) for text in decoded]

    def _translator(self, package):
        """The translator of a package, loaded once for all threads."""
        with self._loading:
            state = _state(package.package_path)
            if state not in self._translators:
                import ctranslate2

                package.tokenizer.encode("1")  # loads it, which is not safe in two threads at once
                model = str(package.package_path / "model")
                self._translators[state] = ctranslate2.Translator(
                    model, device="cpu", compute_type="auto", inter_threads=1, intra_threads=threads()
                )
            return self._translators[state]

    def _look(self) -> list:
        """The usable packages, listed again when the folder has changed; translators of gone ones are let go."""
        folder = self._folder or installed_packages.folder()
        with self._lock:
            seen = _state(folder, "")
            if seen != self._seen:
                self._packages, self._problems = _installed(folder)
                here = {_state(each.package_path) for each in self._packages}
                self._translators = {state: each for state, each in self._translators.items() if state in here}
                self._faults = {}
                self._seen = seen
            return self._packages

    def _blame(self, path: Path, error: Exception) -> None:
        reason = f"this translation package cannot be loaded ({type(error).__name__})"
        self._faults[path] = Problem(path.name, f"{reason}; install it again", "note")


@cache
def shared() -> Argos:
    """The one engine of this process."""
    return Argos()


def parts(text: str) -> list[str]:
    """A text in stretches that a model can take in, cut behind commas and the like, else at a space; [] if endless."""
    if len(text) > LONGEST:
        return []
    found = []
    while len(text) > LONGEST_PART:
        cuts = [cut.end() for pattern in BREAKS if (cut := pattern.match(text[:LONGEST_PART]))]
        at = next((cut for cut in cuts if cut > LONGEST_PART // 4), LONGEST_PART)
        found.append(text[:at].strip())
        text = text[at:]
    return [part for part in [*found, text.strip()] if part]


def threads() -> int:
    """Processor cores to translate on: those this process may use, four at most."""
    usable = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    return min(4, usable)


def _state(path: Path, file: str = "model/model.bin") -> tuple[Path, int]:
    """A path and when it, or a file in it, last changed; 0 where it is gone."""
    try:
        return path, (path / file).stat().st_mtime_ns
    except OSError:
        return path, 0


def _installed(folder: Path) -> tuple[list, list[Problem]]:
    try:
        return installed_packages.installed(folder)
    except OSError:  # taken away while it was read: the folder has changed again, so it is listed again
        return [], []
