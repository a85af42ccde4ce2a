"""The engine, on dictionary packages built here: order, alignment, pivot, repetitions, threads, imports."""

import shutil
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor

import installed
import pytest

from lib.english import argos, degenerate, masks
from lib.english.argos import Argos
from lib.model import ROOT

SENTENCES = {
    "sw": ("rais alifika leo", "president arrived today"),
    "nb": ("toget kom i går", "the train came in yesterday"),
    "sq": ("treni erdhi sot", "the train came today"),
    "de": ("der zug kam heute", "the train came today"),
}


@pytest.fixture(scope="module")
def engine(tmp_path_factory):
    """An engine with a package for each of four languages."""
    return Argos(installed.packages(tmp_path_factory.mktemp("argos") / "packages"))


@pytest.mark.parametrize("language", SENTENCES)
def test_each_language_has_its_package_and_its_version(engine, language):
    source, english = SENTENCES[language]
    assert engine.translate(language, [source]) == [english]
    assert engine.version(language) == f"translate-{language}_en 1.0"


def test_sentences_keep_their_order_and_their_number_in_any_batch(engine):
    sources = [f"rais {number} " + "leo " * (number % 7) for number in range(600)]
    wanted = [f"president {number}" + " today" * (number % 7) for number in range(600)]
    assert 2 * argos.MOST_SENTENCES < 600
    found = engine.translate("sw", sources)
    assert [a for a, b in zip(found, wanted, strict=True) if a != b and not degenerate.repeated(b)] == []
    assert [text.split()[1] for text in found] == [str(number) for number in range(600)]


def test_what_has_no_package_stays_without_english(engine):
    assert engine.version("fi") == engine.version("en") == engine.version("") == ""
    assert engine.translate("fi", ["juna tuli", "tänään"]) == ["", ""]
    assert engine.translate("sw", []) == []


@pytest.mark.parametrize("text", ["", "***", "2019", "– 12 –", "https://example.org/a_b?c=d_e"])
def test_what_has_no_words_stays_as_it_is(engine, text):
    assert engine.translate("sw", [text]) == [text]


@pytest.mark.parametrize(
    "kept", ["https://example.org/a_b?c=d_e", "@kim_news", "snake_case", "a_b@example.org", "#siku_2"]
)
def test_addresses_and_handles_come_through_letter_for_letter(engine, kept):
    assert engine.translate("sw", [f"rais {kept} leo"]) == [f"president {kept} today"]


def test_what_an_engine_loses_stands_at_the_end():
    text, kept = masks.mask("rais @kim_news na https://example.org/x.")
    assert text == "rais QX1 na QX2." and list(kept.values()) == ["@kim_news", "https://example.org/x"]
    assert masks.unmask("the president and QX 2.", kept) == "the president and https://example.org/x. @kim_news"
    assert masks.unmask("nothing", {}) == "nothing"


def test_a_very_long_sentence_goes_through_in_parts_and_an_endless_one_not_at_all(engine):
    long = ", ".join(f"rais {number}" for number in range(200))
    assert engine.translate("sw", [long]) == [long.replace("rais", "president")]
    assert engine.translate("sw", ["rais " * 5_000, "leo"]) == ["", "today"]
    assert max(map(len, argos.parts("neno" * 1_000))) <= argos.LONGEST_PART
    assert "".join(argos.parts("neno" * 1_000)) == "neno" * 1_000


def test_any_text_is_taken(engine):
    found = engine.translate("sw", ["rais \ud800 leo", "\x00", "rais\n leo", "\u202erais"])
    assert len(found) == 4 and found[2] == "president today"


def test_a_pivot_is_taken_only_where_no_direct_package_exists_and_says_so(tmp_path):
    folder = tmp_path / "packages"
    installed.packages(folder, "de")
    installed.put(folder, "xx", {"juna": "zug", "tuli": "kam"}, target="de", version="1.2")
    engine = Argos(folder)
    assert engine.translate("xx", ["juna tuli"]) == ["train came"]
    assert engine.version("xx") == "translate-xx_de 1.2 + translate-de_en 1.0"
    installed.put(folder, "xx", {"juna": "train", "tuli": "arrived"}, version="0.1")
    assert engine.translate("xx", ["juna tuli"]) == ["train arrived"]
    assert engine.version("xx") == "translate-xx_en 0.1"


def test_a_new_version_is_taken_up_and_a_deleted_package_is_gone_while_running(tmp_path):
    folder = installed.packages(tmp_path / "packages", "sw")
    engine = Argos(folder)
    assert engine.translate("sw", ["leo"]) == ["today"]
    installed.put(folder, "sw", {"leo": "this day"}, version="1.10")
    assert (engine.version("sw"), engine.translate("sw", ["leo"])) == ("translate-sw_en 1.10", ["this day"])
    for each in folder.iterdir():
        shutil.rmtree(each)
    assert (engine.version("sw"), engine.translate("sw", ["leo"])) == ("", [""])
    installed.packages(folder, "sw")
    assert engine.translate("sw", ["leo"]) == ["today"]


def test_a_package_deleted_between_two_batches_does_no_harm(tmp_path):
    folder = installed.packages(tmp_path / "packages", "sw")
    engine = Argos(folder)
    route = engine.route("sw")
    translator = engine._translator(route[0])
    shutil.rmtree(route[0].package_path)
    assert engine._batch(translator, route[0], ["rais alifika"]) == ["president arrived"]


def test_a_broken_package_is_one_note_and_the_others_work(tmp_path):
    folder = installed.packages(tmp_path / "packages", "sw", "de")
    (folder / "translate-sw_en-1_0" / "model" / "model.bin").write_bytes(b"\0" * 100)
    (folder / "translate-nb_en-1_0").mkdir()
    engine = Argos(folder)
    assert engine.translate("sw", ["leo"]) == [""] and engine.version("sw") == ""
    assert engine.translate("de", ["zug"]) == ["train"]
    assert [problem.file for problem in engine.problems()] == ["translate-nb_en-1_0", "translate-sw_en-1_0"]
    assert {problem.level for problem in engine.problems()} == {"note"}


def test_eight_threads_share_one_translator_and_get_their_own_sentences(tmp_path):
    engine = Argos(installed.packages(tmp_path / "packages"))

    def work(number):
        language = list(SENTENCES)[number % 4]
        source, english = SENTENCES[language]
        sources = [f"{source} {number} {at}" for at in range(40)]
        return engine.translate(language, sources) == [f"{english} {number} {at}" for at in range(40)]

    with ThreadPoolExecutor(8) as threads:
        assert all(threads.map(work, range(32)))
    assert len(engine._translators) == 4


def test_a_sentence_that_gets_stuck_is_tried_once_more(tmp_path):
    engine = Argos(installed.packages(tmp_path / "packages", "sw", words={"a": "no", "b": "no", "c": "no", "d": "no"}))
    assert engine.translate("sw", ["leo", "a b c d a b"])[0] == "leo"
    assert not degenerate.repeated(engine.translate("sw", ["a b c d a b"])[0])
    assert engine.translate("sw", ["a a a a a a"]) == ["no no no no no no"]


def test_translating_imports_nothing_that_calls_home_and_nothing_under_another_licence(tmp_path):
    folder = installed.packages(tmp_path / "packages", "sw")
    script = (
        "import sys; from pathlib import Path; from lib.english.argos import Argos;"
        "print(Argos(Path(sys.argv[1])).translate('sw', ['rais alifika leo']));"
        "print(*{name.split('.')[0] for name in sys.modules}, 'argostranslate.translate' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", script, str(folder)], cwd=ROOT, capture_output=True, text=True)
    translated, names = done.stdout.splitlines()
    assert translated == "['president arrived today']"
    assert not {"torch", "minisbd", "onnxruntime", "stanza", "spacy", "streamlit"} & set(names.split())
    assert names.endswith("False")
