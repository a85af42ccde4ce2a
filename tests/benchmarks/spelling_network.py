"""A small sequence model that spells names: letters of another script in, the letters of English out (PyTorch)."""

from __future__ import annotations

import math
import random
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import torch
from torch import Tensor, nn
from torch.nn import functional

SIZE, HEADS, INNER, READING, WRITING = 128, 4, 256, 2, 1  # of vectors, of attention, of layers between, layers
MOST = 64  # letters of a part of a name
DROPPED, SMOOTHED = 0.15, 0.1
EPOCHS, BATCH, RATE, WARM_UP = 20, 256, 1.5e-3, 300
SORTED = 20  # batches whose names are put in order of length
PAD, START, STOP, UNKNOWN = "<pad>", "<s>", "</s>", "<unk>"
SIGNS = (PAD, START, STOP, UNKNOWN)
Pair = tuple[list[int], list[int]]


class SpellingNetwork(nn.Module):
    """Layers that read the letters of a name and such as write those of English."""

    def __init__(self, read: int, written: int):
        super().__init__()
        self.letters, self.places = nn.Embedding(read, SIZE), nn.Embedding(MOST, SIZE)
        self.own, self.own_places = nn.Embedding(written, SIZE), nn.Embedding(MOST, SIZE)
        for each in (self.letters, self.places, self.own, self.own_places):
            nn.init.normal_(each.weight, std=0.1)
        settings: dict[str, Any] = {
            "dim_feedforward": INNER,
            "dropout": DROPPED,
            "activation": "relu",
            "batch_first": True,
            "norm_first": True,
        }
        reading = nn.TransformerEncoderLayer(SIZE, HEADS, **settings)
        writing = nn.TransformerDecoderLayer(SIZE, HEADS, **settings)
        self.reading = nn.TransformerEncoder(reading, READING, nn.LayerNorm(SIZE), enable_nested_tensor=False)
        self.writing = nn.TransformerDecoder(writing, WRITING, nn.LayerNorm(SIZE))
        self.out = nn.Linear(SIZE, written)

    def forward(self, read: Tensor, written: Tensor) -> Tensor:
        """The scores of each next letter: names × letters × signs."""
        is_pad = read == SIGNS.index(PAD)
        states = self.reading(self.letters(read) + self.places.weight[: read.shape[1]], src_key_padding_mask=is_pad)
        ahead = torch.triu(torch.ones(written.shape[1], written.shape[1], dtype=torch.bool), 1)
        own = self.own(written) + self.own_places.weight[: written.shape[1]]
        return self.out(self.writing(own, states, tgt_mask=ahead, memory_key_padding_mask=is_pad))


def taught(pairs: Sequence[Pair], read: int, written: int) -> SpellingNetwork:
    """The network that has read all pairs of letters `EPOCHS` times."""
    torch.manual_seed(1)
    random.seed(1)
    network = SpellingNetwork(read, written)
    teacher = torch.optim.AdamW(network.parameters(), lr=RATE, weight_decay=0.01, betas=(0.9, 0.98))
    steps = EPOCHS * math.ceil(len(pairs) / BATCH)
    step = 0
    for epoch in range(EPOCHS):
        total = 0.0
        for batch in batches(pairs):
            pace = min(1, step / WARM_UP) * (0.02 + 0.49 * (1 + math.cos(math.pi * step / steps)))
            teacher.param_groups[0]["lr"] = RATE * pace
            wanted = padded([pairs[at][1] for at in batch])
            scores = network(padded([pairs[at][0] for at in batch]), wanted[:, :-1])
            loss = functional.cross_entropy(
                scores.flatten(0, 1),
                wanted[:, 1:].flatten(),
                ignore_index=SIGNS.index(PAD),
                label_smoothing=SMOOTHED,
            )
            teacher.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(network.parameters(), 1.0)
            teacher.step()
            total, step = total + loss.item() * len(batch), step + 1
        print(f"{epoch + 1} of {EPOCHS} times, {total / len(pairs):.3f}", flush=True)
    return network


def batches(pairs: Sequence[Pair]) -> Iterator[list[int]]:
    """The places of pairs of about one length."""
    order = random.sample(range(len(pairs)), len(pairs))
    stretches = (order[at : at + BATCH * SORTED] for at in range(0, len(order), BATCH * SORTED))
    ordered = [at for each in stretches for at in sorted(each, key=lambda at: sum(map(len, pairs[at])))]
    found = [ordered[at : at + BATCH] for at in range(0, len(ordered), BATCH)]
    random.shuffle(found)
    yield from found


def padded(rows: list[list[int]]) -> Tensor:
    longest = max(map(len, rows))
    return torch.tensor([row + [SIGNS.index(PAD)] * (longest - len(row)) for row in rows])


def write(network: SpellingNetwork, read: list[str], written: list[str], folder: Path) -> None:
    """Writes the network for CTranslate2, in whole numbers of one byte."""
    from ctranslate2.specs import common_spec, transformer_spec

    spec: Any = transformer_spec.TransformerSpec.from_config(
        (READING, WRITING), HEADS, pre_norm=True, activation=common_spec.Activation.RELU
    )
    for side, letters, places in (
        (spec.encoder, network.letters, network.places),
        (spec.decoder, network.own, network.own_places),
    ):
        side.scale_embeddings = False
        side.position_encodings.encodings = numbers(places.weight)
        embeddings = side.embeddings[0] if isinstance(side.embeddings, list) else side.embeddings
        embeddings.weight = numbers(letters.weight)
    put(spec.decoder.projection, network.out)
    for stack, known in ((spec.encoder, network.reading), (spec.decoder, network.writing)):
        put_norm(stack.layer_norm, known.norm)
        for layer, given in zip(stack.layer, known.layers, strict=True):
            put_layer(layer, given)
    spec.register_source_vocabulary(read)
    spec.register_target_vocabulary(written)
    spec.config.add_source_eos = True
    spec.validate()
    spec.optimize(quantization="int8")
    folder.mkdir(exist_ok=True)
    spec.save(str(folder))


def put_layer(layer: Any, given: Any) -> None:
    inner = given.self_attn
    layer.self_attention.linear[0].weight = numbers(inner.in_proj_weight)
    layer.self_attention.linear[0].bias = numbers(inner.in_proj_bias)
    put(layer.self_attention.linear[1], inner.out_proj)
    put_norm(layer.self_attention.layer_norm, given.norm1)
    if hasattr(given, "multihead_attn"):
        across = given.multihead_attn
        for part, low, high in ((0, 0, SIZE), (1, SIZE, 3 * SIZE)):
            layer.attention.linear[part].weight = numbers(across.in_proj_weight[low:high])
            layer.attention.linear[part].bias = numbers(across.in_proj_bias[low:high])
        put(layer.attention.linear[2], across.out_proj)
        put_norm(layer.attention.layer_norm, given.norm2)
    put(layer.ffn.linear_0, given.linear1)
    put(layer.ffn.linear_1, given.linear2)
    put_norm(layer.ffn.layer_norm, given.norm3 if hasattr(given, "norm3") else given.norm2)


def put(spec: Any, layer: Any) -> None:
    spec.weight, spec.bias = numbers(layer.weight), numbers(layer.bias)


def put_norm(spec: Any, layer: Any) -> None:
    spec.gamma, spec.beta = numbers(layer.weight), numbers(layer.bias)


def numbers(tensor: Tensor) -> Any:
    return tensor.detach().numpy()
