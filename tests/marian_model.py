"""A small Marian model with random weights, in Marian's own format, and the sentencepiece model it goes with."""

from pathlib import Path

import dictionary_model
import numpy as np

from lib.packages.sources import File, Source

CONFIG = """\
type: transformer
enc-depth: 2
dec-depth: 2
transformer-heads: 4
transformer-decoder-autoreg: self-attention
transformer-no-projection: false
transformer-ffn-activation: relu
transformer-preprocess: ""
transformer-postprocess: dan
transformer-postprocess-emb: d
transformer-guided-alignment-layer: last
"""
DIMS, INNER, HEADS = 32, 64, 4
WORDS = ["rais", "alifika", "mji", "'", '"', "\\", "\\x41", "a:b", "?", "# no", "president"]


def tokenizer(path: Path) -> int:
    """Writes a sentencepiece model with awkward pieces; gives their number."""
    found = [("</s>", 0.0, dictionary_model.CONTROL), ("<unk>", 0.0, dictionary_model.UNKNOWN)]
    found += [("▁" + word, -1.0, dictionary_model.NORMAL) for word in WORDS]
    found += [(letter, -9.0, dictionary_model.NORMAL) for letter in "▁abcdefghijklmnopqrstuvwxyz.,'\"\\:?#"]
    path.write_bytes(dictionary_model.sentencepiece(found, ids=(1, -1, 0)))
    return len(found)


def model(path: Path, vocabulary: int, config: str = CONFIG, seed: int = 5, tied: bool = True) -> Path:
    """Writes the .npz: post-normalised layers, embeddings of both sides in one or apart, the configuration as bytes."""
    draw = np.random.default_rng(seed)
    embeddings = ("Wemb",) if tied else ("encoder_Wemb", "decoder_Wemb")
    weights = {name: draw.normal(size=(vocabulary, DIMS)) for name in embeddings}
    weights["decoder_ff_logit_out_b"] = draw.normal(size=(1, vocabulary))
    for scope, attentions in (("encoder", ("self",)), ("decoder", ("self", "context"))):
        for layer in (1, 2):
            for attention in attentions:
                name = f"{scope}_l{layer}_{attention}"
                for part in "qkvo":
                    weights[f"{name}_W{part}"] = draw.normal(size=(DIMS, DIMS)) * 0.3
                    weights[f"{name}_b{part}"] = draw.normal(size=(1, DIMS)) * 0.1
                weights |= _norm(f"{name}_Wo")
            name = f"{scope}_l{layer}_ffn"
            weights |= {f"{name}_W1": draw.normal(size=(DIMS, INNER)) * 0.3, f"{name}_b1": np.zeros((1, INNER))}
            weights |= {f"{name}_W2": draw.normal(size=(INNER, DIMS)) * 0.3, f"{name}_b2": np.zeros((1, DIMS))}
            weights |= _norm(f"{name}_ffn")
    arrays = {name: weight.astype(np.float32) for name, weight in weights.items()}
    arrays["special:model.yml"] = np.frombuffer(config.encode() + b"\0", np.int8)
    with path.open("wb") as file:
        np.savez(file, **arrays)
    return path


def _norm(name: str) -> dict[str, np.ndarray]:
    return {f"{name}_ln_scale": np.ones((1, DIMS)), f"{name}_ln_bias": np.zeros((1, DIMS))}


def first_scores(path: Path, numbers: list[int]) -> np.ndarray:
    """What the model makes of a source (piece numbers, the end among them), by plain arithmetic: the log-probability
    of every piece to be the first of the translation."""
    weights = {name: array for name, array in np.load(path).items() if name != "special:model.yml"}
    embeddings = [weights.get(f"{side}_Wemb", weights.get("Wemb")) for side in ("encoder", "decoder")]
    seen = embeddings[0][numbers] * np.sqrt(DIMS) + _positions(len(numbers))
    said = _positions(1)  # the translation begins with nothing
    for layer in (1, 2):
        seen = _attend(weights, f"encoder_l{layer}_self", seen, seen)
        seen = _feed(weights, f"encoder_l{layer}_ffn", seen)
    for layer in (1, 2):
        said = _attend(weights, f"decoder_l{layer}_self", said, said)
        said = _attend(weights, f"decoder_l{layer}_context", said, seen)
        said = _feed(weights, f"decoder_l{layer}_ffn", said)
    scores = (said @ embeddings[1].T + weights["decoder_ff_logit_out_b"])[0]
    return scores - np.log(np.exp(scores - scores.max()).sum()) - scores.max()


def _positions(count: int) -> np.ndarray:
    angles = np.arange(count)[:, None] / 10000 ** (2 * np.arange(DIMS // 2) / DIMS)
    return np.concatenate([np.sin(angles), np.cos(angles)], axis=1)


def _attend(weights: dict, name: str, asking: np.ndarray, asked: np.ndarray) -> np.ndarray:
    def heads(part: str, of: np.ndarray) -> np.ndarray:
        return (of @ weights[f"{name}_W{part}"] + weights[f"{name}_b{part}"]).reshape(len(of), HEADS, -1).swapaxes(0, 1)

    likeness = heads("q", asking) @ heads("k", asked).swapaxes(1, 2) / np.sqrt(DIMS / HEADS)
    shares = np.exp(likeness - likeness.max(-1, keepdims=True))
    mixed = (shares / shares.sum(-1, keepdims=True)) @ heads("v", asked)
    added = mixed.swapaxes(0, 1).reshape(len(asking), DIMS) @ weights[f"{name}_Wo"] + weights[f"{name}_bo"]
    return _normalised(asking + added)


def _feed(weights: dict, name: str, value: np.ndarray) -> np.ndarray:
    inner = np.maximum(value @ weights[f"{name}_W1"] + weights[f"{name}_b1"], 0)
    return _normalised(value + inner @ weights[f"{name}_W2"] + weights[f"{name}_b2"])


def _normalised(value: np.ndarray) -> np.ndarray:
    return (value - value.mean(-1, keepdims=True)) / value.std(-1, keepdims=True)


SOURCE = Source(
    language="sw",
    version="1.0",
    kind="marian",
    title="A model of our own",
    credit="nobody in particular",
    licence="CC BY 4.0",
    licence_url="https://creativecommons.org/licenses/by/4.0/",
    page="https://example.org/model",
    files=(File(("https://example.org/model.npz",), role="model"),),
)
