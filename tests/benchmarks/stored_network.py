"""The language model as the program has it, read back from data/encoder/model.bin to be taught further (PyTorch)."""

from __future__ import annotations

import struct
from pathlib import Path

import numpy as np

from lib.build.encoder import SIZE

TYPES = (np.float32, np.int8, np.int16, np.int32, np.float16)  # as CTranslate2 numbers them
PARTS = {
    "ao": "self_attention/linear_1",
    "fi": "ffn/linear_0",
    "fo": "ffn/linear_1",
    "aln": "self_attention/layer_norm",
    "oln": "ffn/layer_norm",
}
INNER, NORMAL = "qkv", ("aln", "oln")


class Stored:
    """The tensors of a model under the names that sentence_network.Network asks lib.build.encoder.Model for."""

    def __init__(self, path: Path):
        self.variables = variables(path.read_bytes())

    def words(self) -> np.ndarray:
        """The vectors of the pieces: pieces × 384."""
        return self.weight("embeddings_0")

    def tensor(self, name: str) -> np.ndarray:
        """The numbers of a tensor; what kind a text is has been added to its places already."""
        if name == "emb.pos":
            return self.variable("position_encodings/encodings").ravel()
        if name == "emb.type":
            return np.zeros(SIZE, np.float32)
        number, part, what = name.split(".")
        if number == "emb":
            return self.variable(f"layernorm_embedding/{'gamma' if what == 'w' else 'beta'}")
        base = f"layer_{number[1:]}"
        if part in INNER:
            whole = f"{base}/self_attention/linear_0"
            at = INNER.index(part) * SIZE
            held = self.weight(whole) if what == "w" else self.variable(f"{whole}/bias")
            return np.ascontiguousarray(held[at : at + SIZE])
        if part in NORMAL:
            return self.variable(f"{base}/{PARTS[part]}/{'gamma' if what == 'w' else 'beta'}")
        return self.weight(f"{base}/{PARTS[part]}") if what == "w" else self.variable(f"{base}/{PARTS[part]}/bias")

    def variable(self, name: str) -> np.ndarray:
        return self.variables[f"encoder/{name}"].astype(np.float32)

    def weight(self, name: str) -> np.ndarray:
        """A matrix that is kept in whole numbers, each row with its scale."""
        scale = self.variables.get(f"encoder/{name}/weight_scale")
        whole = self.variable(f"{name}/weight")
        return whole if scale is None else whole / scale[:, None]


def variables(data: bytes) -> dict[str, np.ndarray]:
    """The tensors of a file of CTranslate2 by name."""
    name, at = text(data, 4)
    (count,) = struct.unpack_from("I", data, at + 4)
    at, found = at + 8, {}
    for _ in range(count):
        name, at = text(data, at)
        sizes = struct.unpack_from("I" * data[at], data, at + 1)
        at += 1 + 4 * data[at]
        kind = np.dtype(TYPES[data[at]])
        (size,) = struct.unpack_from("I", data, at + 1)
        found[name] = np.frombuffer(data, kind, size // kind.itemsize, at + 5).reshape(sizes)
        at += 5 + size
    return found


def text(data: bytes, at: int) -> tuple[str, int]:
    """The words that stand at a position behind their length, and where they end."""
    (size,) = struct.unpack_from("H", data, at)
    return data[at + 2 : at + 1 + size].decode(), at + 2 + size
