"""The language model as a package carries it."""

import struct
import zipfile

import numpy as np
import pytest

from lib.build import encoder

SCALE = 0.5
NIBBLES = [*range(16), *reversed(range(16))]  # the 32 numbers of a block, from -8 to 7 and back


def packed() -> bytes:
    low, high = NIBBLES[:16], NIBBLES[16:]
    return np.float16(SCALE).tobytes() + bytes(one | other << 4 for one, other in zip(low, high, strict=True))


@pytest.fixture
def wheel(tmp_path):
    pieces, scores = ["<s>", "▁a", "ß"], [0.0, -1.5, -2.0]
    blob = "".join(pieces).encode()
    ends = np.cumsum([0, *(len(piece.encode()) for piece in pieces)]).astype("<u4")
    head = b"E5S1" + bytes(4) + bytes(36) + struct.pack("<5i", len(pieces), 0, 2, 1, 3) + struct.pack("<Q", len(blob))
    head += ends.tobytes() + np.array(scores, "<f4").tobytes() + blob + struct.pack("<iI", 0, 0)
    named = {b"plain": (0, 2, np.array([1.5, -2], "<f4").tobytes()), b"packed": (1, 32, packed())}
    size = len(head) + 4 + sum(2 + len(name) + 21 for name in named)
    directory, data = struct.pack("<i", len(named)), b""
    for name, (kind, count, numbers) in named.items():
        directory += struct.pack("<H", len(name)) + name
        directory += struct.pack("<BIQQ", kind, count, size + len(data), len(numbers))
        data += numbers
    with zipfile.ZipFile(tmp_path / "any.whl", "w") as archive:
        archive.writestr(encoder.MODEL, head + directory + data)
    return tmp_path / "any.whl"


def test_pieces_and_their_scores(wheel):
    read = encoder.model(wheel)
    assert read.pieces == ["<s>", "▁a", "ß"]
    assert read.scores.tolist() == [0, -1.5, -2]


def test_tensors_packed_or_not(wheel):
    read = encoder.model(wheel)
    assert read.tensor("plain").tolist() == [1.5, -2]
    assert read.tensor("packed").tolist() == [(nibble - 8) * SCALE for nibble in NIBBLES]


def test_text_is_split_into_the_pieces_that_are_given():
    from sentencepiece import SentencePieceProcessor

    pieces = ["<s>", "<pad>", "</s>", "<unk>", "▁", "flo", "od", "f", "l", "o", "d"]
    model = encoder.made(pieces, [0, 0, 0, 0, -1, -2, -2, -9, -9, -9, -9]).SerializeToString()
    assert SentencePieceProcessor(model_proto=model).encode("ﬂood x", return_type=str)[:3] == ["▁", "flo", "od"]
