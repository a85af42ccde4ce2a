"""English for sentences: keys, the order of sources, and the join."""

import hashlib

import pandas as pd
import pytest
from engines import sentences

from lib import model
from lib.english import memory
from lib.english import rows as english
from lib.english.rows import Row
from lib.packages import advice
from lib.text import sentence_key


@pytest.fixture
def prepared(tmp_path, monkeypatch):
    """A memory that knows one Bokmål sentence."""
    entry = memory.Entry(
        sentence_key("nb", "Toget kom i går."), "nb", "The train came yesterday.", "a test", "2024-06-19"
    )
    memory.write({entry.key: entry}, tmp_path / "memory.csv")
    monkeypatch.setattr(memory.load, "__defaults__", (tmp_path / "memory.csv",))


def test_key_is_a_hash_of_language_and_sentence():
    assert sentence_key("de", "Guten Tag.") == hashlib.sha256(b"de\nGuten Tag.").hexdigest()[:32]
    assert sentence_key("nb", "Guten Tag.") != sentence_key("de", "Guten Tag.")


@pytest.mark.parametrize(
    ("one", "same"),
    [
        ("t’iu vënë", "t'iu vënë"),
        ("„Moska“", '"Moska"'),
        ("«Moskva» ‘og’", "“Moskva” 'og'"),
        ("mji\u00a0 wa\n Vladivostok ", "mji wa Vladivostok"),
        ("Koree\u0308s", "Kore\u00ebs"),
        ("Staats\u00adchef", "Staatschef"),
    ],
)
def test_key_forgets_typography(one, same):
    assert sentence_key("sq", one) == sentence_key("sq", same)


@pytest.mark.parametrize(("one", "other"), [("Moska", "moska"), ("nei – ja", "nei - ja"), ("Ja.", "Ja"), ("é", "e")])
def test_key_keeps_what_makes_another_sentence(one, other):
    assert sentence_key("sq", one) != sentence_key("sq", other)


def test_key_takes_any_text():
    assert len(sentence_key("", "\ud800 \x00")) == 32


def test_table_takes_prepared_english_once_for_a_repeated_sentence(prepared):
    frame = sentences(("a", "nb", "Toget kom i går."), ("b", "nb", "Toget  kom i går."), ("b", "nb", "Ingen vet."))
    table = english.table(frame)
    assert table[["english", "engine", "version"]].values.tolist() == [
        ["The train came yesterday.", "memory", "2024-06-19"]
    ]
    assert dict(table.dtypes.astype(str)) == model.ENGLISH_COLUMNS


def test_table_leaves_the_memory_out(prepared):
    assert english.table(sentences(("a", "nb", "Toget kom i går.")), memory=False).empty


@pytest.mark.parametrize("as_frame", [True, False])
def test_table_takes_english_articles_as_they_are(prepared, as_frame):
    languages = {"a": "en", "b": "nb"}
    articles = pd.DataFrame({"article_id": list(languages), "language": list(languages.values()), "title": ""})
    frame = sentences(("a", "en", "The train came."), ("b", "nb", "Ingen vet."))
    table = english.table(frame, memory=False, articles=articles if as_frame else languages)
    assert table[["english", "engine"]].values.tolist() == [["The train came.", "source"]]


def test_a_machine_fills_only_what_the_memory_leaves(prepared):
    frame = sentences(("a", "nb", "Toget kom i går."), ("a", "nb", "Ingen vet."), ("b", "sq", "treni"))
    made = {key: Row("by machine", "argos", "sq_en 1.9") for key in frame["key"][::2]}
    table = english.table(frame, articles={"a": "nb", "b": "sq"}, machine=made)
    assert table[["english", "engine", "version"]].values.tolist() == [
        ["The train came yesterday.", "memory", "2024-06-19"],
        ["by machine", "argos", "sq_en 1.9"],
    ]
    without = english.table(frame, memory=False, articles={"a": "nb", "b": "sq"}, machine=made)
    assert without["engine"].tolist() == ["argos", "argos"]


def test_rows_by_key_join_as_the_table_does(prepared):
    frame = sentences(("a", "nb", "Ingen vet."), ("a", "nb", "Toget kom i går."))
    told = english.told(frame, {"a": "nb"})
    joined = english.join(frame, None, english.known(told))
    pd.testing.assert_frame_equal(joined, english.join(frame, None, english.table(frame)))
    assert dict(joined.dtypes.astype(str)) == model.SENTENCE_COLUMNS | dict.fromkeys(
        ("english", "engine", "version"), model.TEXT
    )


def test_join_by_key_leaves_the_shared_frame_alone(prepared):
    frame = sentences(("a", "nb", "Ingen vet."), ("a", "nb", "Toget kom i går."))
    joined = english.join(frame, frame, english.table(frame))
    assert joined[["english", "engine", "version"]].values.tolist() == [
        ["", "", ""],
        ["The train came yesterday.", "memory", "2024-06-19"],
    ]
    assert list(frame.columns) == list(model.SENTENCE_COLUMNS)


def test_join_finds_the_sentence_of_a_record_in_any_order(prepared):
    known = sentences(("a", "nb", "Ingen vet."), ("a", "nb", "Toget kom i går."))
    records = pd.DataFrame({"article_id": ["a", "z", "a"], "sentence_id": [1, 1, 0]}, index=[7, 3, 5])
    joined = english.join(records, known, english.table(known))
    assert joined["english"].tolist() == ["The train came yesterday.", "", ""]
    assert joined.index.tolist() == [7, 3, 5]


def test_join_with_nothing_known():
    frame = sentences(("a", "nb", "Ingen vet."))
    nothing = english.table(frame.iloc[:0], memory=False)
    assert english.join(frame, None, nothing)[["english", "engine", "version"]].values.tolist() == [["", "", ""]]


def test_headlines_have_english_though_no_sentence_holds_them(prepared):
    articles = pd.DataFrame({"article_id": ["a", "b"], "language": "nb", "title": ["Toget kom i går.", ""]})
    table = english.table(sentences(("a", "nb", "Ingen vet.")), articles=articles)
    found = english.titles(articles, table)
    assert found[["article_id", "english", "engine"]].values.tolist() == [["a", "The train came yesterday.", "memory"]]
    assert list(articles.columns) == ["article_id", "language", "title"]


def test_labels_never_say_reviewed():
    assert english.label("memory") == "prepared"
    assert english.label("argos") == "machine (argos)"
    assert english.label("argos", "translate-sq_en 1.9") == "machine (argos 1.9)"
    assert english.label("argos", "translate-xx_de 1.2 + translate-de_en 1.0") == "machine (argos 1.2 + 1.0)"
    assert "translate-sq_en 1.9" in english.note("argos", "translate-sq_en 1.9")
    assert "by way of another" in english.note("argos", "translate-xx_de 1.2 + translate-de_en 1.0")
    assert english.label("") == "no English yet"
    assert "not by an engine" in english.note("memory")
    assert not any("reviewed" in english.label(name) + english.note(name) for name in ("memory", "argos", "source", ""))


def test_missing_english_says_what_to_do():
    assert "Swahili" in advice.missing("sw") and "python -m lib.memory add" in advice.missing("sw")
    assert "metadata.csv" in advice.missing("")
    assert "xx" in advice.missing("xx")


def test_a_missing_package_is_named_with_its_command_and_its_size():
    assert "“python -m lib.models install sw” fetches one from the internet (about 309 MB)" in advice.missing("sw")
    assert "“python -m lib.models install de” fetches one from the internet (151 MB)" in advice.missing("de")
    assert "install --file FILE.argosmodel" in advice.missing("xx")
