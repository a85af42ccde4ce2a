"""The network of sentence_network.py with heads for names, taught while what it tells of happenings is held."""

from __future__ import annotations

import random
from collections.abc import Sequence

import numpy as np
import torch
from learning_names import (
    EPOCHS,
    HEAD_RATE,
    HELD,
    LOW,
    NAMED,
    NAMES,
    RATE,
    SEEN,
    WARM_UP,
    Lesson,
    heads_of_kinds,
)
from sentence_network import HELD as HELD_LAYERS
from sentence_network import OUT, Network, batches, export, laid_out
from stored_network import Stored
from torch import Tensor, nn
from torch.nn import functional

from lib.extraction import meaning
from lib.languages import encoder


class NamesNetwork(nn.Module):
    """Layers that are taught, heads of kinds that are not, and heads of names that begin from those there are."""

    def __init__(self) -> None:
        super().__init__()
        whole, pieces = heads_of_kinds()
        self.network = Network(Stored(encoder.FOLDER / "model.bin"), whole.shape[1], len(NAMES))  # pyright: ignore[reportArgumentType]
        self.register_buffer("whole", torch.tensor(whole))
        self.register_buffer("pieces", torch.tensor(pieces))
        known = meaning.model()
        weights, biases = torch.zeros(whole.shape[0], len(NAMES)), torch.full((len(NAMES),), -3.0)
        for at, name in enumerate(NAMES):
            if name in known.names:
                held = known.names.index(name)
                weights[:, at], biases[at] = torch.tensor(known.pieces[:, held]), float(known.biases[held])
        self.weights, self.biases = nn.Parameter(weights), nn.Parameter(biases)

    def layers(self) -> list[nn.Parameter]:
        return [*self.network.layers[HELD_LAYERS:].parameters()]

    def forward(self, numbers: Tensor, mask: Tensor, inner: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        """The scores of sentences by kind of happening, those of their pieces, and these by name."""
        states = self.network.states(numbers, mask).float()
        pieces = states @ self.pieces + (1 - inner[:, :, None]) * OUT
        mean = (states * mask[:, :, None]).sum(1) / mask.sum(1, keepdim=True)
        names = functional.dropout(states, 0.1, self.training) @ self.weights + self.biases
        return mean @ self.whole + pieces.max(1).values, pieces, names


def taught(names: list[Lesson], articles: list[Lesson], others: list[Lesson], aside: list[Lesson]) -> NamesNetwork:
    """The network that has read the marked sentences four times and the others twice."""
    torch.manual_seed(1)
    random.seed(1)
    network = NamesNetwork()
    for each in (network.network.places, *network.network.parameters()):
        each.requires_grad = False
    for each in network.layers():
        each.requires_grad = True
    groups = (names, articles, others)
    note_kinds(network, [*names, *articles, *others])
    heads = [network.weights, network.biases]
    teacher = torch.optim.AdamW(
        [{"params": network.layers(), "weight_decay": 0.01}, {"params": heads, "weight_decay": 0.0}], lr=RATE
    )
    steps = []
    for epoch in range(EPOCHS):
        read = [(group, batch) for group in groups[: 1 if epoch % 2 else None] for batch in batches(group)]
        random.shuffle(read)
        steps += read
    network.train()
    for step, (group, batch) in enumerate(steps):
        pace = min(1, (step + 1) / WARM_UP) * (1 - step / len(steps))
        for part, rate in zip(teacher.param_groups, (RATE, HEAD_RATE), strict=True):
            part["lr"] = rate * pace
        loss = lost(network, [group[at] for at in batch])
        teacher.zero_grad()
        loss.backward()
        nn.utils.clip_grad_norm_(network.layers(), 1.0)
        teacher.step()
        if step % SEEN == 0:
            print(f"{step} of {len(steps)} batches, {float(loss):.3f}", told(network, aside), flush=True)
    print("in the end", told(network, aside))
    return network


def note_kinds(network: NamesNetwork, lessons: list[Lesson]) -> None:
    """Keeps with each sentence what is told of happenings before anything is taught."""
    network.eval()
    with torch.no_grad():
        for batch in batches(lessons):
            chosen = [lessons[at] for at in batch]
            kinds, pieces, _ = network(*laid_out(chosen))
            for row, each in enumerate(chosen):
                each.kinds = kinds[row].numpy()
                each.pieces = pieces[row, : len(each.numbers)].half().numpy()


def lost(network: NamesNetwork, lessons: list[Lesson]) -> Tensor:
    """How far the network is from what it told of happenings, and from the names that are known."""
    numbers, mask, inner = laid_out(lessons)
    kinds, pieces, names = network(numbers, mask, inner)
    wanted_kinds = torch.tensor(np.stack([each.kinds for each in lessons]))
    wanted_pieces, wanted = np.full(pieces.shape, OUT, np.float32), np.zeros(names.shape, np.float32)
    for row, each in enumerate(lessons):
        wanted_pieces[row, : len(each.numbers)] = each.pieces
        wanted[row, : len(each.numbers)] = each.named
    off = (apart(pieces, torch.tensor(wanted_pieces)).sum(2) * inner).sum() / inner.sum()
    loss = HELD * (apart(kinds, wanted_kinds).sum(1).mean() + off)
    known = torch.tensor(np.stack([each.known for each in lessons]))
    wrong = functional.binary_cross_entropy_with_logits(names, torch.tensor(wanted), reduction="none")
    return loss + NAMED * (wrong * inner[:, :, None] * known[:, None, :]).sum() / len(lessons)


def apart(one: Tensor, other: Tensor) -> Tensor:
    """How far scores are from each other, very low ones alike."""
    return (one.clamp(min=LOW) - other.clamp(min=LOW)) ** 2


def told(network: NamesNetwork, lessons: list[Lesson]) -> str:
    """How well the pieces of each name are told: average precision."""
    from sklearn.metrics import average_precision_score

    was, found = network.training, {}
    network.eval()
    with torch.no_grad():
        for batch in batches(lessons):
            names = network(*laid_out([lessons[at] for at in batch]))[2].numpy()
            found |= {at: names[row, 1 : len(lessons[at].numbers) - 1] for row, at in enumerate(batch)}
    network.train(was)
    scores = np.concatenate([found[at] for at in range(len(lessons))])
    wanted = np.concatenate([each.named[1:-1] for each in lessons])
    shown = (f"{name} {average_precision_score(wanted[:, at], scores[:, at]):.3f}" for at, name in enumerate(NAMES))
    return ", ".join(shown)


def write(network: NamesNetwork, names: Sequence[str]) -> None:
    """Keeps the layers and the heads of names; those of happenings stay."""
    network.eval()
    with torch.no_grad():
        export(network.network, encoder.FOLDER)
    weights, biases = network.weights.detach().numpy(), network.biases.detach().numpy()
    np.savez_compressed(meaning.FILE, names=np.array(names), pieces=weights, biases=biases)
    print("written to data/encoder")
