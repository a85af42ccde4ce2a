"""Marian models: the vocabulary, the conversion, and the package with the credit that its licence wants."""

import json
import subprocess
import sys
import zipfile

import marian_model
import numpy as np
import pytest
from marian_model import SOURCE

from lib.english import installed_packages
from lib.model import ROOT
from lib.packages import marian, trial
from lib.packages.marian import MarianError

LAYOUT = ["README.md", "metadata.json", "model", "sentencepiece.model"]


@pytest.fixture(autouse=True)
def home(tmp_path, monkeypatch):
    """A home of its own, since Argos makes folders in it as soon as it is imported."""
    for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("HOME", str(tmp_path / "home"))


@pytest.fixture
def files(tmp_path):
    count = marian_model.tokenizer(tmp_path / "model.spm")
    return {"model": marian_model.model(tmp_path / "model.npz", count), "tokenizer": tmp_path / "model.spm"}


def test_the_vocabulary_is_read_back_by_the_converter_piece_by_piece(tmp_path, files):
    from ctranslate2.converters.marian import load_vocab

    tokens = marian.pieces(files["tokenizer"])
    assert tokens[:3] == ["</s>", "<unk>", "▁rais"] and "▁\\x41" in tokens and "▁'" in tokens and "▁a:b" in tokens
    (tmp_path / "vocab.yml").write_text(marian.vocabulary_lines(tokens), "utf-8")
    assert load_vocab(tmp_path / "vocab.yml") == tokens


def test_a_line_break_in_a_piece_is_refused():
    with pytest.raises(MarianError, match="line break"):
        marian.vocabulary_lines(["a", "b\nc"])


def test_the_package_translates_and_names_maker_licence_and_changes(tmp_path, files):
    made = marian.package(SOURCE, files, tmp_path / "made")
    assert sorted(path.name for path in made.iterdir()) == [
        "README.md",
        "metadata.json",
        "model",
        "sentencepiece.model",
    ]
    about = installed_packages.metadata(made)
    assert (about["from_code"], about["from_name"], about["to_code"]) == ("sw", "Swahili", "en")
    assert about["package_version"] == "1.0"
    readme = (made / "README.md").read_text("utf-8")
    for told in (SOURCE.title, SOURCE.credit, SOURCE.page, SOURCE.licence_url, "CC BY 4.0", "quantised to int8"):
        assert told in readme
    assert json.loads((made / "model" / "config.json").read_text())["add_source_eos"] is True
    assert len(trial.translate(made, ("rais alifika", "mji"))) == 2


@pytest.mark.parametrize("tied", [True, False])
def test_the_converted_model_says_what_plain_arithmetic_says(tmp_path, files, tied, monkeypatch):
    import ctranslate2

    monkeypatch.setattr(marian, "QUANTIZATION", "float32")
    marian_model.model(files["model"], len(marian.pieces(files["tokenizer"])), tied=tied)
    marian.package(SOURCE, files, tmp_path / "made")
    tokens = marian.pieces(files["tokenizer"])
    source = ["▁rais", "▁alifika", "▁mji"]
    expected = marian_model.first_scores(files["model"], [tokens.index(piece) for piece in [*source, "</s>"]])
    translator = ctranslate2.Translator(str(tmp_path / "made" / "model"), device="cpu")
    best = expected.argsort()[::-1][:5]
    scored = translator.score_batch([source] * 5, [[tokens[number]] for number in best])
    assert [each.log_probs[0] for each in scored] == pytest.approx(list(expected[best]), abs=0.001)


def test_weights_are_kept_in_a_byte_each(tmp_path, files, monkeypatch):
    small = marian.package(SOURCE, files, tmp_path / "small") / "model" / "model.bin"
    monkeypatch.setattr(marian, "QUANTIZATION", "float32")
    large = marian.package(SOURCE, files, tmp_path / "large") / "model" / "model.bin"
    matrices = 4 * 10 * 32 * 32 + 4 * 2 * 32 * 64  # of four layers; what is left over is positions and scales
    assert large.stat().st_size - small.stat().st_size > 2 * matrices


def test_an_archive_gives_model_tokenizer_and_vocabulary(tmp_path, files):
    lines = marian.vocabulary_lines(marian.pieces(files["tokenizer"]))
    with zipfile.ZipFile(tmp_path / "opus.zip", "w") as archive:
        archive.write(files["model"], "opus.npz.best.npz")
        archive.write(files["tokenizer"], "source.spm")
        archive.write(files["tokenizer"], "target.spm")
        archive.writestr("opus.spm32k.vocab.yml", lines)
        archive.writestr("README.md", "not needed")
    made = marian.package(SOURCE, {"archive": tmp_path / "opus.zip"}, tmp_path / "made")
    assert sorted(path.name for path in made.iterdir()) == [
        "README.md",
        "metadata.json",
        "model",
        "sentencepiece.model",
    ]
    assert len(trial.translate(made)) == 2


def test_other_kinds_of_models_and_files_are_refused_in_one_sentence(tmp_path, files):
    config = marian_model.CONFIG.replace("self-attention", "rnn")
    count = len(marian.pieces(files["tokenizer"]))
    marian_model.model(tmp_path / "ssru.npz", count, config)
    with pytest.raises(MarianError, match="ssru.npz is no Marian model that can be converted .*self-attention"):
        marian.package(SOURCE, files | {"model": tmp_path / "ssru.npz"}, tmp_path / "made")
    marian_model.model(tmp_path / "larger.npz", count + 3)
    with pytest.raises(MarianError, match="vocabulary"):
        marian.package(SOURCE, files | {"model": tmp_path / "larger.npz"}, tmp_path / "made")
    (tmp_path / "text.npz").write_text("not found")
    with pytest.raises(MarianError, match="text.npz"):
        marian.package(SOURCE, files | {"model": tmp_path / "text.npz"}, tmp_path / "made")
    with pytest.raises(MarianError, match="no sentencepiece model"):
        marian.package(SOURCE, files | {"tokenizer": tmp_path / "text.npz"}, tmp_path / "made")
    with pytest.raises(MarianError, match="no tokenizer"):
        marian.package(SOURCE, {"model": files["model"]}, tmp_path / "made")


def test_a_pickle_in_the_weights_is_not_loaded(tmp_path, files):
    with (tmp_path / "pickle.npz").open("wb") as file:
        np.savez(file, **{"special:model.yml": np.array([{"type": "transformer"}], dtype=object)})
    with pytest.raises(MarianError, match="pickle"):
        marian.package(SOURCE, files | {"model": tmp_path / "pickle.npz"}, tmp_path / "made")


def test_neither_torch_nor_a_sentence_splitter_is_imported(tmp_path, files):
    code = (
        "import sys, pathlib; from lib.packages import marian, trial; sys.path.insert(0, 'tests')\n"
        "from marian_model import SOURCE\n"
        f"folder = pathlib.Path({str(tmp_path)!r})\n"
        "files = {'model': folder / 'model.npz', 'tokenizer': folder / 'model.spm'}\n"
        "made = marian.package(SOURCE, files, folder / 'x')\n"
        "trial._here(made, ['rais'])\n"
        "print([name for name in ('torch', 'minisbd', 'onnxruntime', 'stanza', 'argostranslate.translate')"
        " if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
