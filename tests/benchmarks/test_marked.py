"""Sentences with marked names, and the model as the program has it, which benchmarks learn from."""

import numpy as np
import pytest
from benchmarks import marked, stored_network
from benchmarks.marked import Name

from lib.languages import encoder


def test_marks_tell_who_is_named_and_who_speaks():
    sentence = marked.parsed("{P! Anna Berg} of {O Nordbank} left {L Oslo}, as {U! a neighbour} saw.")
    assert sentence.text == "Anna Berg of Nordbank left Oslo, as a neighbour saw."
    assert sentence.names == [
        Name(0, 9, "P", True),
        Name(13, 21, "O", False),
        Name(27, 31, "L", False),
        Name(36, 47, "U", True),
    ]


def test_a_brace_without_its_mark_is_an_error():
    with pytest.raises(ValueError, match="brace"):
        marked.parsed("{Anna Berg} left.")


@pytest.mark.parametrize("path", [*marked.files()], ids=lambda path: path.stem)
def test_every_file_can_be_read_and_parts_into_two(path):
    learnt, aside = marked.read(path, put_aside=False), marked.read(path, put_aside=True)
    assert len(aside) == marked.PUT_ASIDE
    assert len(learnt) > 4 * len(aside)
    assert sum(any(name.kind == marked.PERSON for name in each.names) for each in learnt) > len(learnt) / 2


def test_the_model_is_read_back_with_its_scales():
    stored = stored_network.Stored(encoder.FOLDER / "model.bin")
    assert stored.words().shape == (encoder.splitter().get_piece_size(), 384)
    assert stored.tensor("l0.q.w").shape == stored.tensor("l11.ao.w").shape == (384, 384)
    assert np.abs(stored.tensor("l3.fi.w")).max() < 10
    assert stored.tensor("l3.oln.b").shape == (384,)
