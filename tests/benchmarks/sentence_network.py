"""The language model of lib/languages/encoder.py with a head for each kind of happening, to be taught (PyTorch).

Multilingual-e5-small (BERT's layers, Devlin et al. 2019), its vectors of pieces held as they are. A sentence tells of a
kind as far as the mean of its pieces and the one piece that says most for it do.
"""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from itertools import islice
from pathlib import Path
from typing import NamedTuple

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional

from lib.build.encoder import SIZE, Model, kept

INNER, HEADS, LAYERS = 1536, 12, 12
HELD = 4  # layers that are not taught
EPOCHS = 2
RATE, HEAD_RATE = 1e-4, 3e-3  # how fast layers and heads learn
WARM_UP = 100  # batches
PIECES = 3000  # of a batch
SAMPLED = 20  # batches that tell what heads see
POOL = 4000  # sentences among which those of a length are put together
FIRST = -3.0  # before anything is learnt, little is told
MARKED = 0.1  # how much it counts which words tell, beside what they tell
NAMED = 0.3  # how much it counts what each piece is part of
OUT = -1e4  # the score of what does not count


class Lesson(NamedTuple):
    """A sentence's pieces, which kinds it tells, which of these answers count, and which pieces tell, where marked.

    `named` says what each piece is part of (pieces × names), and for which names that is known.
    """

    numbers: list[int]
    tells: np.ndarray
    counts: np.ndarray
    marked: np.ndarray | None
    named: tuple[np.ndarray, np.ndarray] | None = None


class Layer(nn.Module):
    """One layer of BERT: every piece looks at all others."""

    def __init__(self, known: Model, number: int):
        super().__init__()
        for name, rows, columns in (
            *((name, SIZE, SIZE) for name in ("q", "k", "v", "ao")),
            ("fi", INNER, SIZE),
            ("fo", SIZE, INNER),
        ):
            linear = nn.Linear(columns, rows)
            linear.weight.data = tensor(known, f"l{number}.{name}.w").reshape(rows, columns)
            linear.bias.data = tensor(known, f"l{number}.{name}.b")
            self.add_module(name, linear)
        for name in ("aln", "oln"):
            self.add_module(name, normal(known, f"l{number}.{name}"))

    def forward(self, states: Tensor, bias: Tensor) -> Tensor:
        shape = states.shape[0], states.shape[1], HEADS, SIZE // HEADS
        query, keys, values = (getattr(self, name)(states).reshape(shape).transpose(1, 2) for name in "qkv")
        looks = torch.softmax(query @ keys.transpose(-1, -2) * shape[-1] ** -0.5 + bias, -1).to(values.dtype)
        seen = (looks @ values).transpose(1, 2).reshape(states.shape)
        states = self.aln(states + self.ao(seen))
        return self.oln(states + self.fo(functional.gelu(self.fi(states))))


class Network(nn.Module):
    """From the pieces of sentences to how surely each tells of each kind."""

    def __init__(self, known: Model, kinds: int, names: int):
        super().__init__()
        self.words = nn.Embedding.from_pretrained(torch.tensor(known.words()))
        self.places = nn.Parameter(tensor(known, "emb.pos").reshape(-1, SIZE) + tensor(known, "emb.type")[:SIZE])
        self.first = normal(known, "emb.ln")
        self.layers = nn.ModuleList(Layer(known, number) for number in range(LAYERS))
        self.whole, self.pieces = nn.Linear(SIZE, kinds), nn.Linear(SIZE, kinds)
        self.names = nn.Linear(SIZE, names)
        for head in (self.whole, self.pieces, self.names):
            nn.init.zeros_(head.weight)
            nn.init.zeros_(head.bias)
        nn.init.constant_(self.whole.bias, FIRST)
        nn.init.constant_(self.names.bias, FIRST)
        for name in ("whole", "pieces"):  # what the heads see is brought to a mean of nothing and a spread of one
            self.register_buffer(f"mean_of_{name}", torch.zeros(SIZE))
            self.register_buffer(f"spread_of_{name}", torch.ones(SIZE))

    def states(self, numbers: Tensor, mask: Tensor) -> Tensor:
        states = self.first(self.words(numbers) + self.places[: numbers.shape[1]])
        bias = (1 - mask[:, None, None, :]) * OUT
        for number, layer in enumerate(self.layers):
            with torch.set_grad_enabled(torch.is_grad_enabled() and number >= HELD):
                states = layer(states, bias)
        return states

    def forward(self, numbers: Tensor, mask: Tensor, inner: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        """The scores of sentences by kind, of their pieces, and of these by name; `inner` is 0 for a start or stop."""
        states = self.states(numbers, mask).float()
        mean = (states * mask[:, :, None]).sum(1) / mask.sum(1, keepdim=True)
        seen = self.drop((states - self.mean_of_pieces) / self.spread_of_pieces)
        pieces = self.pieces(seen) + (1 - inner[:, :, None]) * OUT
        whole = self.whole(self.drop((mean - self.mean_of_whole) / self.spread_of_whole))
        return whole + pieces.max(1).values, pieces, self.names(seen)

    def drop(self, seen: Tensor) -> Tensor:
        return functional.dropout(seen, 0.1, self.training)

    def measure(self, lessons: Sequence[Lesson]) -> None:
        """Notes the mean and spread of what the heads see."""
        whole, pieces = [], []
        with reading(self):
            for batch in islice(batches(lessons), SAMPLED):
                numbers, mask, _ = laid_out([lessons[at] for at in batch])
                states = self.states(numbers, mask).float()
                whole.append((states * mask[:, :, None]).sum(1) / mask.sum(1, keepdim=True))
                pieces.append(states[mask > 0])
        for name, seen in (("whole", torch.cat(whole)), ("pieces", torch.cat(pieces))):
            getattr(self, f"mean_of_{name}").copy_(seen.mean(0))
            getattr(self, f"spread_of_{name}").copy_(seen.std(0))

    def heads(self) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
        """Weights by kind for the whole and for pieces as the encoder gives them, and what each kind begins from."""
        found, bias = [], torch.zeros(self.whole.out_features)
        for name in ("whole", "pieces"):
            head, spread, mean = (getattr(self, part) for part in (name, f"spread_of_{name}", f"mean_of_{name}"))
            weights = head.weight / spread
            bias = bias + head.bias - weights @ mean
            found.append(weights.T.detach().numpy())
        return found[0], found[1], bias.detach().numpy()

    def head_of_names(self) -> tuple[np.ndarray, np.ndarray]:
        """Weights by name for pieces as the encoder gives them (384 × names), and what each name begins from."""
        weights = self.names.weight / self.spread_of_pieces
        return weights.T.detach().numpy(), (self.names.bias - weights @ self.mean_of_pieces).detach().numpy()


class reading:
    """Nothing is taught and nothing dropped, in numbers of 16 bits."""

    def __init__(self, network: Network):
        self.network = network

    def __enter__(self) -> None:
        self.was = self.network.training
        self.network.eval()
        self.parts = torch.no_grad(), torch.autocast("cpu", dtype=torch.bfloat16)
        for part in self.parts:
            part.__enter__()

    def __exit__(self, *raised: object) -> None:
        for part in reversed(self.parts):
            part.__exit__(*raised)
        self.network.train(self.was)


def tensor(known: Model, name: str) -> Tensor:
    return torch.tensor(known.tensor(name))


def normal(known: Model, name: str) -> nn.LayerNorm:
    layer = nn.LayerNorm(SIZE, 1e-12)
    layer.weight.data, layer.bias.data = tensor(known, f"{name}.w"), tensor(known, f"{name}.b")
    return layer


def batches(lessons: Sequence[Lesson]) -> Iterator[list[int]]:
    """Which sentences are read at once: such of a length, in an order of chance."""
    order = random.sample(range(len(lessons)), len(lessons))
    found: list[list[int]] = []
    for start in range(0, len(order), POOL):
        batch: list[int] = []
        for at in sorted(order[start : start + POOL], key=lambda at: len(lessons[at].numbers)):
            if batch and (len(batch) + 1) * len(lessons[at].numbers) > PIECES:
                found.append(batch)
                batch = []
            batch.append(at)
        found.append(batch)
    random.shuffle(found)
    yield from found


def laid_out(lessons: Sequence[Lesson]) -> tuple[Tensor, Tensor, Tensor]:
    """The pieces of sentences, which are a sentence's, and which of them are no start or stop."""
    shape = len(lessons), max(len(each.numbers) for each in lessons)
    numbers, mask, inner = np.zeros(shape, np.int64), np.zeros(shape, np.float32), np.zeros(shape, np.float32)
    for row, each in enumerate(lessons):
        numbers[row, : len(each.numbers)] = each.numbers
        mask[row, : len(each.numbers)] = 1
        inner[row, 1 : len(each.numbers) - 1] = 1
    return torch.tensor(numbers), torch.tensor(mask), torch.tensor(inner)


def taught(known: Model, lessons: Sequence[Lesson]) -> Network:
    """A network that has read every lesson twice."""
    torch.manual_seed(1)
    random.seed(1)
    network = Network(known, len(lessons[0].tells), max(len(each.named[1]) for each in lessons if each.named))
    network.measure(lessons)
    fixed = [network.places, *network.first.parameters(), *network.layers[:HELD].parameters()]
    for each in fixed:
        each.requires_grad = False
    heads = [each for head in (network.whole, network.pieces, network.names) for each in head.parameters()]
    layers = [*network.layers[HELD:].parameters()]
    teacher = torch.optim.AdamW([{"params": layers, "lr": RATE}, {"params": heads, "lr": HEAD_RATE}], weight_decay=0.01)
    steps = [batch for _ in range(EPOCHS) for batch in batches(lessons)]
    network.train()
    for step, batch in enumerate(steps):
        pace = min(1, (step + 1) / WARM_UP) * (1 - step / len(steps))
        for group, rate in zip(teacher.param_groups, (RATE, HEAD_RATE), strict=True):
            group["lr"] = rate * pace
        chosen = [lessons[at] for at in batch]
        loss = lost(network, chosen)
        teacher.zero_grad()
        loss.backward()
        nn.utils.clip_grad_norm_(layers, 1.0)
        teacher.step()
        if step % 100 == 0:
            print(f"{step} of {len(steps)} batches, {float(loss):.3f}", flush=True)
    return network


def lost(network: Network, lessons: Sequence[Lesson]) -> Tensor:
    """How far the network is from the answers that count, and from the pieces that are marked."""
    with torch.autocast("cpu", dtype=torch.bfloat16):
        scores, pieces, names = network(*laid_out(lessons))
    tells, counts = (torch.tensor(np.stack([each[part] for each in lessons])) for part in (1, 2))
    wrong = functional.binary_cross_entropy_with_logits(scores.float(), tells, reduction="none") * counts
    loss = wrong.sum()
    for row, each in enumerate(lessons):
        if each.marked is not None and each.marked.any():
            told = torch.tensor(each.tells) > 0
            shares = torch.log_softmax(pieces[row, : len(each.numbers)].float(), 0)[:, told]
            loss = loss - MARKED * torch.logsumexp(shares[torch.tensor(each.marked)], 0).sum()
        if each.named is not None:
            wanted, known = map(torch.tensor, each.named)
            found = names[row, 1 : len(wanted) - 1].float()
            wrong = functional.binary_cross_entropy_with_logits(found, wanted[1:-1], reduction="none")
            loss = loss + NAMED * (wrong * known).sum()
    return loss / len(lessons)


def scores(network: Network, lessons: Sequence[Lesson]) -> np.ndarray:
    """How surely each sentence tells of each kind, as scores."""
    found = np.zeros((len(lessons), network.whole.out_features), np.float32)
    with reading(network):
        for batch in batches(lessons):
            found[batch] = network(*laid_out([lessons[at] for at in batch]))[0].float().numpy()
    return found


def scores_of_names(network: Network, lessons: Sequence[Lesson]) -> list[np.ndarray]:
    """How surely each piece of each sentence is part of each name, as scores."""
    found: dict[int, np.ndarray] = {}
    with reading(network):
        for batch in batches(lessons):
            names = network(*laid_out([lessons[at] for at in batch]))[2].float().numpy()
            found |= {at: names[row, : len(lessons[at].numbers)] for row, at in enumerate(batch)}
    return [found[at] for at in range(len(lessons))]


def export(network: Network, folder: Path) -> None:
    """Writes the layers and the vectors of pieces for CTranslate2, in whole numbers of one byte."""
    from ctranslate2.specs import common_spec, transformer_spec

    spec = transformer_spec.TransformerEncoderModelSpec(
        transformer_spec.TransformerEncoderSpec(
            LAYERS,
            HEADS,
            pre_norm=False,
            activation=common_spec.Activation.GELU,
            layernorm_embedding=True,
        )
    )
    spec.encoder.scale_embeddings = False
    spec.encoder.embeddings[0].weight = network.words.weight.numpy()
    spec.encoder.position_encodings.encodings = network.places.detach().numpy()
    put(spec.encoder.layernorm_embedding, network.first, "gamma", "beta")
    for layer, known in zip(spec.encoder.layer, network.layers, strict=True):
        attention, inner = layer.self_attention, [getattr(known, name) for name in "qkv"]
        attention.linear[0].weight = torch.cat([each.weight for each in inner]).detach().numpy()
        attention.linear[0].bias = torch.cat([each.bias for each in inner]).detach().numpy()
        put(attention.linear[1], known.ao)
        put(attention.layer_norm, known.aln, "gamma", "beta")
        put(layer.ffn.linear_0, known.fi)
        put(layer.ffn.linear_1, known.fo)
        put(layer.ffn.layer_norm, known.oln, "gamma", "beta")
    spec.register_vocabulary(kept())
    spec.config.unk_token, spec.config.layer_norm_epsilon = "<unk>", 1e-12
    spec.validate()
    spec.optimize(quantization="int8")
    spec.save(str(folder))


def put(spec, layer: nn.Module, weight: str = "weight", bias: str = "bias") -> None:
    setattr(spec, weight, layer.weight.detach().numpy())
    setattr(spec, bias, layer.bias.detach().numpy())
