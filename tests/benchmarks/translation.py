"""How fast sentences are translated: python tests/benchmarks/translation.py [--articles N] [--rounds N]

A model of the common size (6 + 6 layers, 512 wide, 32,000 pieces, int8) with random weights, whose every output is 30
pieces long, translates invented articles of 25 sentences: by argostranslate.translate an article at a time (with its
own defaults, and a splitter that only hands the sentences on, because its own wants a download), by our engine at the
same beam and at its default, and by one bare call of CTranslate2. What it outputs is replaced by fixed words, so that
no row has to try again what random weights repeat. The figures say nothing of quality.
"""

import argparse
import os
import random
import subprocess
import sys
import time
from pathlib import Path
from tempfile import TemporaryDirectory
from types import SimpleNamespace

ROOT = Path(__file__).resolve().parent.parent.parent
sys.path[:0] = [str(ROOT), str(ROOT / "tests")]
os.environ |= {"ORT_DISABLE_TELEMETRY": "1", "PARALLAX_CACHE": "off"}

LAYERS, WIDE, INNER, HEADS, PIECES = 6, 512, 2048, 8, 32_000
LENGTH, WORDS, SENTENCES = 30, 24, 25
SEPARATOR = "\x1f"
AIMS = {"ours, beam 4": ("argos by article, beam 4", 2.5), "ours, beam 2": ("argos by article, beam 4", 5.0)}
MOST_MEGABYTES, MOST_SECONDS = 500, 2.0


def build(folder: Path) -> Path:
    """An installed package with random weights."""
    import json

    import dictionary_model

    package = folder / "translate-xx_en-1_0"
    (package / "model").mkdir(parents=True)
    words = vocabulary()
    pieces = [*dictionary_model.SPECIAL, *((f"▁{word}", -1.0, dictionary_model.NORMAL) for word in words)]
    (package / "metadata.json").write_text(json.dumps(dictionary_model.metadata("xx", "en", "1.0")))
    (package / "sentencepiece.model").write_bytes(dictionary_model.sentencepiece(pieces))
    model([text for text, _, _ in pieces]).save(str(package / "model"))
    return package


def vocabulary() -> list[str]:
    syllables = [a + b for a in "bdfgklmnprstvz" for b in "aeiou"]
    words = (x + y + z for x in syllables for y in syllables for z in syllables)
    return [word for word, _ in zip(words, range(PIECES - 3), strict=False)]


def model(pieces: list[str]):
    import numpy as np
    from ctranslate2.specs import transformer_spec

    dice = np.random.default_rng(1)

    def linear(spec, rows: int, columns: int) -> None:
        spec.weight = dice.normal(0, 0.05, (rows, columns)).astype(np.float32)
        spec.bias = np.zeros(rows, np.float32)

    def norm(spec) -> None:
        spec.gamma, spec.beta = np.ones(WIDE, np.float32), np.zeros(WIDE, np.float32)

    def layer(spec, decoder: bool) -> None:
        linear(spec.self_attention.linear[0], 3 * WIDE, WIDE)
        linear(spec.self_attention.linear[1], WIDE, WIDE)
        linear(spec.ffn.linear_0, INNER, WIDE)
        linear(spec.ffn.linear_1, WIDE, INNER)
        norm(spec.self_attention.layer_norm)
        norm(spec.ffn.layer_norm)
        if decoder:
            for at, rows in enumerate((WIDE, 2 * WIDE, WIDE)):
                linear(spec.attention.linear[at], rows, WIDE)
            norm(spec.attention.layer_norm)

    spec = transformer_spec.TransformerSpec.from_config((LAYERS, LAYERS), num_heads=HEADS, pre_norm=True)
    spec.encoder.embeddings[0].weight = dice.normal(0, 0.05, (len(pieces), WIDE)).astype(np.float32)
    spec.decoder.embeddings.weight = dice.normal(0, 0.05, (len(pieces), WIDE)).astype(np.float32)
    linear(spec.decoder.projection, len(pieces), WIDE)
    for part in (spec.encoder, spec.decoder):
        part.position_encodings.encodings = dice.normal(0, 0.05, (512, WIDE)).astype(np.float32)
        norm(part.layer_norm)
        for each in part.layer:
            layer(each, decoder=part is spec.decoder)
    spec.register_source_vocabulary(pieces)
    spec.register_target_vocabulary(pieces)
    spec.config.add_source_eos = True
    spec.validate()
    spec.optimize(quantization="int8")
    return spec


class Fixed:
    """A translator whose every output has the same length, and the same words."""

    def __init__(self, translator, words: list[str]):
        self.translator, self.words = translator, words

    def translate_batch(self, batch, **options):
        options |= {"min_decoding_length": LENGTH, "max_decoding_length": LENGTH}
        results = self.translator.translate_batch(batch, **options)
        answer = [f"▁{word}" for word in self.words[:LENGTH]]
        return [SimpleNamespace(hypotheses=[answer] * 4, scores=[0.0] * 4) for _ in results]


def fix_length() -> None:
    """Every translator from here on is a fixed one."""
    import ctranslate2

    real, words = ctranslate2.Translator, vocabulary()
    ctranslate2.Translator = lambda *arguments, **options: Fixed(real(*arguments, **options), words)


def argos(folder: Path):
    """Argos's own way of translating an article."""
    from argostranslate import package, translate

    handed_on = SimpleNamespace(split_sentences=lambda text: text.split(SEPARATOR))
    own = object.__new__(translate.PackageTranslation)
    own.pkg = package.Package(folder / "translate-xx_en-1_0")
    own.sentencizer, own.translator = handed_on, None
    own.from_lang, own.to_lang = translate.Language("xx", "X"), translate.Language("en", "English")
    return lambda articles: [own.translate(SEPARATOR.join(article)) for article in articles]


def rows(folder: Path) -> dict:
    """What is measured: a name, and what translates all articles."""
    from lib.english.argos import Argos

    fix_length()
    ours = {beam: Argos(folder, beam) for beam in (4, 2)}
    found = {"argos by article, beam 4": argos(folder)}
    for beam, each in ours.items():
        found[f"ours, beam {beam}"] = lambda articles, each=each: each.translate("xx", sum(articles, []))
        package = each.route("xx")[0]
        bare = each._translator(package)
        found[f"one translate_batch, beam {beam}"] = lambda articles, bare=bare, package=package, beam=beam: (
            bare.translate_batch(
                [package.tokenizer.encode(sentence) for sentence in sum(articles, [])],
                beam_size=beam,
                max_batch_size=1024,
                batch_type="tokens",
                replace_unknowns=True,
            )
        )
    return found


def articles(count: int) -> list[list[str]]:
    dice, words = random.Random(2), vocabulary()
    return [[" ".join(dice.choices(words, k=WORDS)) for _ in range(SENTENCES)] for _ in range(count)]


def measured(folder: Path, count: int, rounds: int) -> dict[str, float]:
    """Sentences a second, the best of all rounds."""
    texts, found, best = articles(count), rows(folder), {}
    for translate in found.values():
        translate(texts[:1])
    for _ in range(rounds):
        for name, translate in found.items():
            began = time.perf_counter()
            translate(texts)
            best[name] = max(best.get(name, 0.0), count * SENTENCES / (time.perf_counter() - began))
    return best


def first(folder: Path) -> None:
    """In a process of its own: the first English of a new article, package still to be loaded; and the memory used."""
    import streamlit  # noqa: F401
    from engines import sentences

    from lib.english import rows as english
    from lib.english.argos import Argos
    from lib.english.background import Worker
    from lib.english.machine_translation import Machine
    from lib.english.store import Store

    [texts] = articles(1)
    told = english.told(sentences(*(("a", "xx", text) for text in texts)), {"a": "xx"})
    fix_length()
    idle = megabytes("VmRSS")
    began = time.perf_counter()
    worker = Worker(Machine(told, Argos(folder), Store(None)), None)
    worker.machine.want("a")
    worker.wake()
    while worker.machine.left() == SENTENCES:
        time.sleep(0.01)
    soon = time.perf_counter() - began
    while worker.machine.left():
        time.sleep(0.01)
    worker.machine.engine.translate("xx", sum(articles(4), []))
    print(soon, megabytes("VmHWM") - idle)


def megabytes(what: str) -> float:
    """The memory of this process now (VmRSS) or at most so far (VmHWM), as Linux tells it."""
    lines = Path("/proc/self/status").read_text().splitlines()
    return int(next(line for line in lines if line.startswith(what)).split()[1]) / 1024


def verdict(name: str, figure: float, aim: float, good: bool) -> bool:
    print(f"{'good' if good else 'MISSED':7} {name}: {figure:.2f} (aim {aim})")
    return good


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--articles", type=int, default=4)
    parser.add_argument("--rounds", type=int, default=2)
    parser.add_argument("--first", type=Path, help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.first:
        first(options.first)
        return 0
    with TemporaryDirectory() as scratch:
        build(Path(scratch))
        found = measured(Path(scratch), options.articles, options.rounds)
        command = [sys.executable, __file__, "--first", scratch]
        soon, memory = map(float, subprocess.run(command, check=True, stdout=subprocess.PIPE).stdout.split())
    for name, speed in found.items():
        print(f"{name:28} {speed:6.1f} sentences/s")
    good = [
        verdict(f"{name} against {other}", found[name] / found[other], aim, found[name] >= aim * found[other])
        for name, (other, aim) in AIMS.items()
    ]
    for beam in (4, 2):
        share = found[f"ours, beam {beam}"] / found[f"one translate_batch, beam {beam}"]
        good.append(verdict(f"ours against one translate_batch, beam {beam}", share, 0.9, share >= 0.9))
    good.append(verdict("seconds to the first English of a new article", soon, MOST_SECONDS, soon <= MOST_SECONDS))
    good.append(verdict("MB above the idle program, at most", memory, MOST_MEGABYTES, memory <= MOST_MEGABYTES))
    return 0 if all(good) else 1


if __name__ == "__main__":
    sys.exit(main())
