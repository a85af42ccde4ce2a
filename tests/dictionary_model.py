"""A hand-built Transformer that translates word by word from a dictionary, packed as an Argos package.

The decoder attends to the source by position alone, and the output projection knows every piece by its code: what a
piece means is the code of its translation. What the dictionary lacks is copied, letter by letter. Neither torch nor a
download is needed; it is built in a tenth of a second.
"""

import json
import struct
import sys
import unicodedata
import zipfile
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np

POSITIONS, POSITION_DIMS, CODE_DIMS = 512, 64, 64
DIMS = POSITION_DIMS + CODE_DIMS
SHARPNESS = 10.0
NORMAL, UNKNOWN, CONTROL = 1, 2, 3
SPECIAL = (("<unk>", 0.0, UNKNOWN), ("<s>", 0.0, CONTROL), ("</s>", 0.0, CONTROL))
LETTERS = [chr(code) for code in (*range(0x21, 0x250), *range(0x400, 0x460), *range(0x2010, 0x2040), 0x20AC)]


def build(folder: Path, pairs: dict[str, str], source: str = "sw", target: str = "en", version: str = "1.0") -> Path:
    """The package file translate-SOURCE_TARGET-VERSION.argosmodel in `folder`; a translation may be several words."""
    name = f"translate-{source}_{target}-{version.replace('.', '_')}"
    words = {"▁" + word: "▁" + english.replace(" ", "▁") for word, english in pairs.items()}
    pieces = _pieces(words)
    with TemporaryDirectory() as scratch:
        _model(pieces, words).save(_made(Path(scratch) / "model"))
        path = Path(folder) / f"{name}.argosmodel"
        with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as package:
            package.writestr(f"{name}/metadata.json", json.dumps(metadata(source, target, version)))
            package.writestr(f"{name}/README.md", "# A dictionary\n\nMade for a test.\n")
            package.writestr(f"{name}/sentencepiece.model", sentencepiece(pieces))
            for file in sorted((Path(scratch) / "model").iterdir()):
                package.write(file, f"{name}/model/{file.name}")
    return path


def metadata(source: str, target: str, version: str) -> dict:
    """What stands in the package's metadata.json."""
    codes = {"from_code": source, "from_name": source.upper(), "to_code": target, "to_name": target.upper()}
    return {"package_version": version, "argos_version": "1.9.0", "code": f"translate-{source}_{target}"} | codes


def sentencepiece(pieces: list[tuple[str, float, int]], ids: tuple[int, int, int] = (0, 1, 2)) -> bytes:
    """A unigram model of these pieces (text, score, type), as protobuf; `ids` are those of <unk>, <s> and </s>."""
    entries = (_field(1, text.encode()) + _score(score) + _number(3, kind) for text, score, kind in pieces)
    unknown, start, end = (number % 2**64 for number in ids)
    trainer = _number(3, 1) + _number(40, unknown) + _number(41, start) + _number(42, end) + _number(43, 2**64 - 1)
    return b"".join(_field(1, entry) for entry in entries) + _field(2, trainer) + _field(3, _field(1, b"identity"))


def _pieces(words: dict[str, str]) -> list[tuple[str, float, int]]:
    letters = [letter for letter in LETTERS if unicodedata.category(letter)[0] != "C"]
    known = (
        {"▁": -9.0} | dict.fromkeys(letters, -10.0) | dict.fromkeys(words.values(), -2.0) | dict.fromkeys(words, -1.0)
    )
    return [*SPECIAL, *((text, score, NORMAL) for text, score in known.items())]


def _model(pieces: list[tuple[str, float, int]], words: dict[str, str]):
    from ctranslate2.specs import transformer_spec

    vocabulary = [text for text, _, _ in pieces]
    numbers = {text: number for number, text in enumerate(vocabulary)}
    codes = np.zeros((len(vocabulary), DIMS), np.float32)
    codes[:, POSITION_DIMS:] = _balanced(len(vocabulary), CODE_DIMS, seed=1)
    positions = np.zeros((POSITIONS, DIMS), np.float32)
    positions[:, :POSITION_DIMS] = _balanced(POSITIONS, POSITION_DIMS, seed=2)
    meanings = codes[[numbers[words.get(text, text)] for text in vocabulary]]

    spec = transformer_spec.TransformerSpec.from_config((1, 1), num_heads=1, pre_norm=True)
    spec.encoder.embeddings[0].weight = meanings / np.float32(np.sqrt(DIMS))
    spec.decoder.embeddings.weight = np.zeros_like(codes)
    spec.decoder.projection.weight = codes
    for part in (spec.encoder, spec.decoder):
        part.position_encodings.encodings = positions
        _plain_norm(part.layer_norm)
        _silent(part.layer[0].self_attention, part.layer[0].ffn)
    _by_position(spec.decoder.layer[0].attention)
    _plain_norm(spec.decoder.layer[0].attention.layer_norm)
    spec.register_source_vocabulary(vocabulary)
    spec.register_target_vocabulary(vocabulary)
    spec.config.add_source_eos = True
    spec.validate()
    spec.optimize(quantization="int8")
    return spec


def _balanced(count: int, dims: int, seed: int) -> np.ndarray:
    """Nearly orthogonal rows of as many 1 as -1, so that layer normalisation leaves them alone."""
    half = np.repeat([1.0, -1.0], dims // 2).astype(np.float32)
    return np.random.default_rng(seed).permuted(np.tile(half, (count, 1)), axis=1)


def _by_position(attention) -> None:
    """Cross-attention: position asks for position, the code is handed on."""
    place, code = np.zeros((DIMS, DIMS), np.float32), np.zeros((DIMS, DIMS), np.float32)
    place[:POSITION_DIMS, :POSITION_DIMS] = np.eye(POSITION_DIMS)
    code[POSITION_DIMS:, POSITION_DIMS:] = np.eye(CODE_DIMS)
    _linear(attention.linear[0], place * SHARPNESS)
    _linear(attention.linear[1], np.concatenate([place, code]))
    _linear(attention.linear[2], code)


def _silent(attention, ffn) -> None:
    """Layers that add nothing to what passes them by."""
    _linear(attention.linear[0], np.zeros((3 * DIMS, DIMS), np.float32))
    _linear(attention.linear[1], np.zeros((DIMS, DIMS), np.float32))
    _linear(ffn.linear_0, np.zeros((16, DIMS), np.float32))
    _linear(ffn.linear_1, np.zeros((DIMS, 16), np.float32))
    _plain_norm(attention.layer_norm)
    _plain_norm(ffn.layer_norm)


def _linear(spec, weight: np.ndarray) -> None:
    spec.weight, spec.bias = weight, np.zeros(len(weight), np.float32)


def _plain_norm(spec) -> None:
    spec.gamma, spec.beta = np.ones(DIMS, np.float32), np.zeros(DIMS, np.float32)


def _made(folder: Path) -> str:
    folder.mkdir()
    return str(folder)


def _varint(number: int) -> bytes:
    out = bytearray()
    while number > 0x7F:
        out.append(number & 0x7F | 0x80)
        number >>= 7
    return bytes([*out, number])


def _number(field: int, value: int) -> bytes:
    return _varint(field << 3) + _varint(value)


def _field(field: int, content: bytes) -> bytes:
    return _varint(field << 3 | 2) + _varint(len(content)) + content


def _score(value: float) -> bytes:
    return _varint(2 << 3 | 5) + struct.pack("<f", value)


if __name__ == "__main__":
    print(build(Path(sys.argv[1]), dict(pair.split("=") for pair in sys.argv[2:])))
