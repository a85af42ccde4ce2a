"""The measures, the texts they are taken on, and the faults that can be seen without knowing a language."""

import csv
import sys

import installed
import pytest

from lib.commands import quality
from lib.model import ROOT

SOURCES = ["Rais alifika mjini jana.", "Waziri aliondoka kwa treni.", "Mvua ilinyesha usiku kucha.", "Kim Jong Un"]
ENGLISH = ["The president came to town.", "The minister left by train.", "It rained all night.", "Kim Jong Un"]
SAID = ["The president came to town.", "Waziri aliondoka kwa treni.", "It it it it rained.", "Kim Jong Un"]


class Phrasebook:
    """An engine that knows these sentences."""

    name, settings = "phrasebook", ""

    def __init__(self, said):
        self.said = dict(zip(SOURCES, said, strict=True))
        self.batches = []

    def version(self, language):
        return "1.0"

    def translate(self, language, sentences):
        self.batches.append(len(sentences))
        return [self.said[sentence] for sentence in sentences]


@pytest.fixture
def texts(tmp_path):
    (tmp_path / "swa.txt").write_text("\n".join(SOURCES), "utf-8")
    (tmp_path / "eng.txt").write_text("\n".join(ENGLISH), "utf-8-sig")
    (tmp_path / "nob.txt").write_text("Bare en linje.\n", "utf-8")
    return tmp_path


def test_figures_of_a_mixed_translation():
    import sacrebleu

    score = quality.measure("sw", Phrasebook(SAID), SOURCES, ENGLISH)
    assert (score.language, score.engine, score.version, score.sentences) == ("sw", "phrasebook", "1.0", 4)
    assert score.chrf == pytest.approx(sacrebleu.corpus_chrf(SAID, [ENGLISH], word_order=2).score)
    assert score.bleu == pytest.approx(sacrebleu.corpus_bleu(SAID, [ENGLISH]).score)
    assert (score.untranslated, score.looping) == (0.25, 0.25)
    assert score.sentences_per_second > 0
    assert "nw:2" in score.chrf_signature and "tok:13a" in score.bleu_signature


def test_a_perfect_translation_scores_a_hundred():
    score = quality.measure("sw", Phrasebook(ENGLISH), SOURCES, ENGLISH)
    assert (round(score.chrf, 6), round(score.bleu, 6), score.untranslated, score.looping) == (100, 100, 0, 0)


def test_large_texts_go_in_batches_after_a_sentence_to_load_with():
    engine = Phrasebook(SAID)
    quality.measure("sw", engine, SOURCES * 150, ENGLISH * 150)
    assert engine.batches == [1, 256, 256, 88]


def test_an_engine_that_loses_count_is_refused():
    engine = Phrasebook(SAID)
    engine.translate = lambda language, sentences: ["one"]
    with pytest.raises(ValueError, match="phrasebook: 1 translations for 4 sentences"):
        quality.measure("sw", engine, SOURCES, ENGLISH)


def test_command_prints_a_table_and_writes_csv(texts, capsys):
    arguments = ["sw", "--texts", str(texts), "--csv", str(texts / "q.csv")]
    assert quality.main(arguments, engine=lambda language: Phrasebook(SAID)) == 0
    header, row = capsys.readouterr().out.splitlines()
    assert "chrF2++" in header and row.split()[0] == "sw" and "25.0%" in row and "phrasebook 1.0" in row
    with (texts / "q.csv").open(encoding="utf-8", newline="") as file:
        [line] = csv.DictReader(file)
    assert (
        line["language"] == "sw" and float(line["untranslated"]) == 0.25 and "version:2.6.0" in line["bleu_signature"]
    )


def test_two_files_and_only_the_first_sentences(texts, capsys):
    files = ["--source", str(texts / "swa.txt"), "--reference", str(texts / "eng.txt")]
    assert quality.main(["sw", *files, "--first", "1"], engine=lambda language: Phrasebook(SAID)) == 0
    assert capsys.readouterr().out.splitlines()[1].split()[6] == "1"


@pytest.mark.parametrize(
    ("arguments", "reason"),
    [
        (["sq", "--texts", "TEXTS"], "has no file for sq"),
        (["nb", "--texts", "TEXTS"], "has 1 lines and"),
        (["sw"], "name texts to measure with"),
        (["sw", "--source", "TEXTS/swa.txt"], "go together"),
        (["sw", "nb", "--source", "TEXTS/swa.txt", "--reference", "TEXTS/eng.txt"], "go together"),
        (["sw", "--source", "TEXTS/none.txt", "--reference", "TEXTS/eng.txt"], "none.txt"),
    ],
)
def test_what_cannot_be_measured_is_told_in_one_sentence(texts, arguments, reason, capsys, monkeypatch):
    monkeypatch.delenv("PARALLAX_EVAL", raising=False)
    arguments = [each.replace("TEXTS", str(texts)) for each in arguments]
    assert quality.main(arguments, engine=lambda language: Phrasebook(SAID)) == 2
    said = capsys.readouterr()
    assert reason in said.err and said.err.count("\n") == 1 and said.out == ""


def test_one_language_that_fails_does_not_keep_the_others_away(texts, capsys):
    assert quality.main(["sq", "sw", "--texts", str(texts)], engine=lambda language: Phrasebook(SAID)) == 2
    assert "phrasebook" in capsys.readouterr().out


def test_without_a_package_the_command_to_install_one_is_told(tmp_path, texts, monkeypatch, capsys):
    monkeypatch.setenv("ARGOS_PACKAGES_DIR", str(tmp_path / "none"))
    assert quality.main(["sw", "--texts", str(texts)]) == 2
    assert "install one with “python -m lib.models install sw”" in capsys.readouterr().err


def test_without_sacrebleu_one_sentence_tells_how_to_get_it(texts, monkeypatch, capsys):
    monkeypatch.setitem(sys.modules, "sacrebleu.metrics", None)
    assert quality.main(["sw", "--texts", str(texts)], engine=lambda language: Phrasebook(SAID)) == 2
    assert "pip install sacrebleu==" in capsys.readouterr().err
    required = (ROOT / "tests" / "requirements.txt").read_text("utf-8").splitlines()
    assert quality.SACREBLEU in required


def test_an_installed_package_is_measured_by_the_program_s_own_engine(texts, tmp_path, monkeypatch, capsys):
    words = {"Rais": "President", "alifika": "arrived", "mjini": "in", "jana.": "town."}
    installed.packages(tmp_path / "packages", "sw", words=words)
    monkeypatch.setenv("ARGOS_PACKAGES_DIR", str(tmp_path / "packages"))
    assert quality.main(["sw", "--texts", str(texts), "--csv", str(tmp_path / "figures.csv")]) == 0
    with open(tmp_path / "figures.csv", encoding="utf-8", newline="") as stream:
        [row] = csv.DictReader(stream)
    assert (row["engine"], row["version"], row["sentences"]) == ("argos", "translate-sw_en 1.0", "4")
