"""The prepared memory: reading with broken lines, merging, writing, and its command line."""

import pytest

from lib.commands.memory import main, sources
from lib.english import memory, tmx
from lib.english.memory import COLUMNS, PATH, Entry, load, merge, read_given, write
from lib.text import guard_formula, unguard_formula
from lib.text import sentence_key as key

TRAIN = Entry(key("nb", "Toget kom."), "nb", "The train came.", "a test", "2024-06-19")
TALKS = Entry(key("de", "Sie redeten."), "de", "They “talked”, at length.", "a test", "2024")
OTHER = Entry(TRAIN.key, "nb", "The train arrived.", "a friend", "2025")


@pytest.fixture
def path(tmp_path):
    return tmp_path / "memory.csv"


def given(tmp_path, text):
    file = tmp_path / "given.csv"
    file.write_text(text, "utf-8")
    return file


def test_what_is_written_is_read(path):
    entries = {entry.key: entry for entry in (TRAIN, TALKS)}
    write(entries, path)
    assert load(path) == memory.Memory(entries)


def test_written_lines_are_sorted_by_key_and_nothing_else_is_left(path):
    write({entry.key: entry for entry in sorted((TRAIN, TALKS), key=lambda entry: entry.key, reverse=True)}, path)
    header, *lines = path.read_text("utf-8").splitlines()
    assert header == ",".join(COLUMNS)
    assert [line[:32] for line in lines] == sorted([TRAIN.key, TALKS.key])
    assert [file.name for file in path.parent.iterdir()] == [path.name]


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("abc,nb,Hello.,,", "the key 'abc' is not 32 hex digits"),
        (f"{'0' * 32},nb,Hello.", "3 cells instead of 5"),
        (f"{'0' * 32},nb,,,", "the English is empty"),
        (f"{'0' * 32},Norsk,Hello.,,", "the language 'Norsk'"),
        (f"{'0' * 32},nb,Hello.,,yesterday", "not a date like 2019"),
        (f'{"0" * 32},nb,"Hello.,,', "unexpected end of data"),
        (f"{TRAIN.key},nb,Hello.,,", "stands in an earlier line"),
    ],
)
def test_a_broken_line_is_reported_and_the_others_load(path, line, reason):
    write({TRAIN.key: TRAIN}, path)
    path.write_text(path.read_text("utf-8") + f"{line}\n{TALKS.key},de,They talked.,,\n", "utf-8")
    loaded = load(path)
    assert [loaded.entries[name].english for name in (TRAIN.key, TALKS.key)] == ["The train came.", "They talked."]
    [problem] = loaded.problems
    assert (problem.file, problem.level) == ("memory.csv", "note")
    assert problem.reason.startswith("line 3 is left out: ") and reason in problem.reason


@pytest.mark.parametrize("content", [b"", b"key;english\n", b"\xff\xfe\x00k"])
def test_another_kind_of_file_is_one_problem(path, content):
    path.write_bytes(content)
    assert not load(path).entries and len(load(path).problems) == 1


def test_a_missing_file_is_one_problem(path):
    assert [problem.reason for problem in load(path).problems] == ["the prepared English is missing"]


def test_a_changed_file_is_read_again(path):
    write({TRAIN.key: TRAIN}, path)
    first = load(path)
    assert load(path) is first
    write({TRAIN.key: TRAIN, TALKS.key: TALKS}, path)
    assert len(load(path).entries) == 2


def test_merge_keeps_the_existing_english_unless_told_to_replace():
    kept = merge({TRAIN.key: TRAIN}, [OTHER, TALKS, TRAIN])
    assert (kept.added, kept.same, kept.conflicts) == (1, 1, [(TRAIN, OTHER)])
    assert kept.entries == {TRAIN.key: TRAIN, TALKS.key: TALKS}
    assert merge({TRAIN.key: TRAIN}, [OTHER], replace=True).entries == {TRAIN.key: OTHER}


def test_given_sentences_are_hashed_and_their_faults_listed(tmp_path):
    file = given(
        tmp_path,
        "\ufefflanguage,source,english,origin\n"
        'nb,"Toget\n kom.",The train\tcame.,\n'
        "de,Sie redeten.,,me\n"
        "de,,They talked.,me\n"
        "de,Sie redeten.,They talked.,me,2019\n"
        "de,Sie redeten.,=They talked.,me\n",
    )
    entries, problems = read_given(file, "a test", "2024")
    assert entries == [
        Entry(TRAIN.key, "nb", "The train came.", "a test", "2024"),
        Entry(TALKS.key, "de", "=They talked.", "me", "2024"),
    ]
    assert [problem.reason for problem in problems] == [
        "line 4 is left out: the English is empty",
        "line 5 is left out: the source is empty",
        "line 6 is left out: it has more cells than the header",
    ]


def test_given_files_without_their_columns_are_refused(tmp_path):
    with pytest.raises(ValueError, match="given.csv: there is no column language or english"):
        read_given(given(tmp_path, "source,English\na,b\n"))


def test_command_adds_and_lists_conflicts(tmp_path, path, capsys):
    write({TRAIN.key: TRAIN}, path)
    file = given(tmp_path, "language,source,english\nnb,Toget kom.,The train arrived.\nde,Sie redeten.,They talked.\n")
    assert main(["add", str(file), "--memory", str(path), "--origin", "by me"]) == 0
    said = capsys.readouterr().out
    assert f"{TRAIN.key} kept: 'The train came.'; given.csv has 'The train arrived.'" in said
    assert "1 added, 0 already there, 1 in conflict, 2 in all" in said
    assert load(path).entries[TALKS.key].origin == "by me"
    assert main(["add", str(file), "--memory", str(path), "--replace"]) == 0
    assert load(path).entries[TRAIN.key].english == "The train arrived."


def test_command_makes_the_first_memory(tmp_path, path):
    file = given(tmp_path, "language,source,english\nnb,Toget kom.,The train came.\n")
    assert main(["add", str(file), "--memory", str(path)]) == 0
    assert load(path).entries[TRAIN.key].origin == "added from given.csv"


def test_command_does_not_overwrite_a_broken_memory(tmp_path, path, capsys):
    broken = ",".join(COLUMNS) + "\nabc,nb,Hello.,,\n"
    path.write_text(broken, "utf-8")
    file = given(tmp_path, "language,source,english\nnb,Toget kom.,The train came.\n")
    assert main(["add", str(file), "--memory", str(path)]) == 2
    assert "mend it first" in capsys.readouterr().err
    assert path.read_text("utf-8") == broken


def test_command_refuses_a_missing_file_in_one_line(tmp_path, path, capsys):
    assert main(["add", str(tmp_path / "none.csv"), "--memory", str(path)]) == 2
    assert capsys.readouterr().err.count("\n") == 1


def test_import_takes_tmx_and_lists_conflicts(tmp_path, path, capsys):
    write({TRAIN.key: TRAIN}, path)
    file = tmp_path / "given.tmx"
    units = [
        tmx.Unit("nb", "Toget kom.", "The train arrived."),
        tmx.Unit("de", "Sie  redeten.", "They talked.", "a friend", "2024-06"),
        tmx.Unit("de", "Ohne Englisch.", ""),
        tmx.Unit("", "Ohne Sprache.", "Without a language."),
    ]
    file.write_bytes(tmx.write(units))
    assert main(["import", str(file), "--memory", str(path)]) == 0
    said = capsys.readouterr().out
    assert f"{TRAIN.key} kept: 'The train came.'; given.tmx has 'The train arrived.'" in said
    assert "given.tmx: unit 3 is left out: the English is empty" in said
    assert "given.tmx: unit 4 is left out: the language ''" in said
    assert "1 added, 0 already there, 1 in conflict, 2 in all" in said
    assert load(path).entries[TALKS.key] == Entry(TALKS.key, "de", "They talked.", "a friend", "2024-06")


def test_import_refuses_declarations_in_one_line(tmp_path, path, capsys):
    file = tmp_path / "given.tmx"
    file.write_text('<!DOCTYPE tmx [<!ENTITY a "b">]><tmx/>', "utf-8")
    assert main(["import", str(file), "--memory", str(path)]) == 2
    assert capsys.readouterr().err.count("\n") == 1 and not path.exists()


@pytest.mark.parametrize("ending", ["tmx", "csv"])
def test_export_joins_the_sentences_of_the_articles_and_comes_back(tmp_path, path, ending, capsys):
    article = tmp_path / "articles" / "tog.md"
    article.parent.mkdir()
    text = "Toget kom til Bergen i går kveld. Ministeren sa at reisen var lang. - Det var kaldt her, sier hun.\n"
    article.write_text(f"---\ntitle: Toget kom\nlanguage: nb\nlicence: CC0\n---\n\n{text}", "utf-8")
    known = sources(article.parent)
    assert ("nb", "Toget kom") in known.values()
    entries = {key: Entry(key, "nb", f"-English {text[1]}", "a test", "2024") for key, text in known.items()}
    write(entries | {TALKS.key: TALKS}, path)
    file = tmp_path / f"memory.{ending}"
    assert main(["export", str(file), "--articles", str(article.parent), "--memory", str(path)]) == 0
    assert f"{len(known)} written to {file}, 1 left out" in capsys.readouterr().out
    assert b"\n-English" not in file.read_bytes() and b",-English" not in file.read_bytes()
    again = tmp_path / "again.csv"
    assert main(["import", str(file), "--memory", str(again)]) == 0
    assert load(again).entries == entries


def test_export_refuses_other_endings_and_folders(tmp_path, path, capsys):
    write({TALKS.key: TALKS}, path)
    (tmp_path / "articles").mkdir()
    assert main(["export", str(tmp_path / "m.xlsx"), "--articles", str(tmp_path / "articles")]) == 2
    assert main(["export", str(tmp_path / "m.tmx"), "--articles", str(tmp_path / "none")]) == 2
    assert capsys.readouterr().err.count("\n") == 2 and not (tmp_path / "m.xlsx").exists()


@pytest.mark.parametrize("cell", ["=1+1", "'=1", "''-x", "'plain'", "-x", "", "\t@"])
def test_guarded_cells_come_back(cell):
    guarded = guard_formula(cell)
    assert unguard_formula(guarded) == cell and not guarded.startswith(("=", "+", "-", "@", "\t"))


def test_the_shipped_memory_has_no_problem_and_is_sorted():
    loaded = load(PATH)
    assert loaded.problems == ()
    assert list(loaded.entries) == sorted(loaded.entries)
    assert all(entry.origin and entry.date for entry in loaded.entries.values())
