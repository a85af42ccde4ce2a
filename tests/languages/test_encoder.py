"""Vectors of sentences."""

import numpy as np
import pytest

from lib.languages import encoder

TELLING = {
    "en": "The river rose overnight and flooded forty houses.",
    "de": "Der Fluss stieg über Nacht und überflutete vierzig Häuser.",
    "sw": "Mto ulifurika usiku na kuingia katika nyumba arobaini.",
    "ru": "За ночь река поднялась и затопила сорок домов.",
    "ko": "밤사이 강이 불어나 집 마흔 채가 물에 잠겼다.",
}
OTHER = "The choir sang three songs in the old church."


def likeness(one, other):
    first, second = (encoder.encode(text).whole for text in (one, other))
    return first @ second / np.linalg.norm(first) / np.linalg.norm(second)


@pytest.mark.parametrize("code", ["de", "sw", "ru", "ko"])
def test_a_translation_is_nearer_than_another_sentence(code):
    assert likeness(TELLING["en"], TELLING[code]) > likeness(TELLING["en"], OTHER)


@pytest.mark.parametrize("text", [*TELLING.values(), "  two  spaces", "ﬁne “marks” … and — dashes", "", "中国"])
def test_the_pieces_stand_in_their_order_in_the_text(text):
    numbers, spans = encoder.pieces(text)
    assert (numbers[0], numbers[-1]) == (encoder.START, encoder.STOP)
    assert len(spans) == len(numbers) - 2
    assert spans == sorted(spans)
    assert all(0 <= start <= end <= len(text) for start, end in spans)
    assert "".join("".join(text[start:end] for start, end in spans).split()) == "".join(text.split())


def test_a_sentence_has_a_vector_a_piece_and_one_for_all():
    found = encoder.encode(OTHER)
    assert found.pieces.shape == (len(found.spans), 384)
    assert found.whole.shape == (384,)


def test_a_sentence_is_read_the_same_each_time():
    first = encoder.encode(OTHER)
    encoder.encode(TELLING["de"])
    assert np.array_equal(encoder.encode(OTHER).pieces, first.pieces)


def test_of_an_endless_sentence_the_beginning_is_read():
    found = encoder.encode("word " * 10_000)
    assert len(found.spans) == len(found.pieces) == encoder.MOST_PIECES
