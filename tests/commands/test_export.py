"""The export command: the contract's tables from a folder of articles."""

import csv

import installed
import pandas as pd
import pytest

from lib.commands import export
from lib.english import argos

ARTICLE = """Ny bro over elva

3. mars 2018

Vladimir Putin og Donald Trump møttes i Hanoi lørdag. \n\n=HYPERLINK("x") sto det på tavlen.

– Vi er glade for å være her, sa Donald Trump.
"""
CONTRACT = {
    "articles": "article_id file language outlet title published published_basis url",
    "sentences": "article_id sentence_id role start end source english engine",
    "records": "record_id kind article_id sentence_id start end surface english language year date date_end date_basis "
    "place place_kind country lat lon metonym speaker quote_kind event_type participants planned cluster_id "
    "happening_id",
}


@pytest.fixture
def exported(tmp_path):
    folder = tmp_path / "articles"
    folder.mkdir()
    (folder / "bro.txt").write_text(ARTICLE, "utf-8")
    assert export.main(["--articles", str(folder), "--out", str(tmp_path / "out")]) == 0
    return tmp_path / "out"


def rows(folder, name):
    with open(folder / f"{name}.csv", encoding="utf-8", newline="") as stream:
        return list(csv.DictReader(stream))


@pytest.mark.parametrize("name", CONTRACT)
def test_the_columns_of_the_contract_stand_first(exported, name):
    with open(exported / f"{name}.csv", encoding="utf-8", newline="") as stream:
        header = next(csv.reader(stream))
    wanted = CONTRACT[name].split()
    assert header[: len(wanted)] == wanted


@pytest.mark.parametrize(("name", "column"), [("sentences", "source"), ("records", "surface")])
def test_every_span_holds_its_text(exported, name, column):
    text = (exported / "texts" / "bro.txt").read_bytes().decode("utf-8")
    assert text == ARTICLE
    found = rows(exported, name)
    assert found
    assert all(" ".join(text[int(row["start"]) : int(row["end"])].split()) == row[column] for row in found)


def test_what_the_article_tells_is_in_the_tables(exported):
    [article] = rows(exported, "articles")
    assert (article["language"], article["title"]) == ("nb", "Ny bro over elva")
    assert (article["published"], article["published_basis"]) == ("2018-03-03", "stated")
    meeting = next(row for row in rows(exported, "records") if row["event_type"] == "MEET")
    assert (meeting["date"], meeting["place"], meeting["participants"]) == (
        "2018-03-03",
        "Hanoi",
        "Vladimir Putin|Donald Trump",
    )
    assert meeting["planned"] == "False"


def test_two_articles_that_differ_are_a_row_of_disagreements(exported, tmp_path):
    assert rows(exported, "disagreements") == []
    folder = tmp_path / "articles"
    folder.joinpath("ny.txt").write_text(
        ARTICLE.replace("lørdag", "2. mars 2018").replace("sto det", "stod det"), "utf-8"
    )
    assert export.main(["--articles", str(folder), "--out", str(tmp_path / "two")]) == 0
    [row] = rows(tmp_path / "two", "disagreements")
    assert (row["differs"], row["difference"]) == ("date", "contradiction")
    assert (row["value"], row["other_value"]) == ("2018-03-03", "2018-03-02")
    known = {record["record_id"]: record for record in rows(tmp_path / "two", "records")}
    assert known[row["record_id"]]["surface"] == row["sentence"] and row["other_sentence"].endswith("2. mars 2018.")


def test_text_that_looks_like_a_formula_is_left_as_it_is(exported):
    assert any(row["source"].startswith("=HYPERLINK") for row in rows(exported, "sentences"))


def test_parquet_holds_the_same_tables(exported, tmp_path):
    out = tmp_path / "parquet"
    assert export.main(["--articles", str(tmp_path / "articles"), "--out", str(out), "--format", "parquet"]) == 0
    assert pd.read_parquet(out / "records.parquet")["record_id"].tolist() == [
        row["record_id"] for row in rows(exported, "records")
    ]


def test_the_same_input_gives_the_same_tables(exported, tmp_path):
    again = tmp_path / "again"
    export.main(["--articles", str(tmp_path / "articles"), "--out", str(again)])
    for name in CONTRACT:
        assert (again / f"{name}.csv").read_bytes() == (exported / f"{name}.csv").read_bytes()


def test_a_missing_folder_is_one_sentence(capsys, tmp_path):
    assert export.main(["--articles", str(tmp_path / "nowhere"), "--out", str(tmp_path)]) == 2
    assert "is not a folder" in capsys.readouterr().err


@pytest.fixture
def translating(tmp_path, monkeypatch):
    """translating(*arguments) exports a Bokmål article with a dictionary package installed and a store of its own."""
    words = {"toget": "the train", "kom": "came", "til": "to", "i": "in", "går": "yesterday", "ingen": "nobody"}
    words |= {"det": "it", "var": "was"}
    installed.packages(tmp_path / "packages", "nb", words=words)
    monkeypatch.setattr(argos.shared(), "_folder", tmp_path / "packages")
    monkeypatch.setenv("PARALLAX_CACHE", str(tmp_path / "cache"))
    folder = tmp_path / "articles"
    folder.mkdir()
    text = "---\ntitle: ingen kom\nlanguage: nb\n---\ntoget kom til Moskva i går\n\nDet var 24 i fjellet\n"
    (folder / "tog.md").write_text(text, "utf-8")

    def run(*arguments):
        assert export.main(["--articles", str(folder), "--out", str(tmp_path / "out"), *arguments]) == 0
        return {row["source"]: row for row in rows(tmp_path / "out", "sentences")}

    return run


@pytest.mark.parametrize("arguments", [[], ["--no-memory"]])
def test_what_is_missing_is_translated_by_the_installed_package(translating, arguments, capsys):
    row = translating(*arguments)["toget kom til Moskva i går"]
    assert (row["english"], row["engine"]) == ("the train came to Moscow in yesterday", "argos")
    assert row["version"] == "translate-nb_en 1.0"
    assert "export: 3 of 3 sentences translated" in capsys.readouterr().err


def test_a_second_export_translates_nothing(translating, capsys):
    first = translating()
    capsys.readouterr()
    assert translating() == first and "translated" not in capsys.readouterr().err


def test_warnings_stand_beside_machine_english(translating):
    found = translating()
    assert found["toget kom til Moskva i går"]["warnings"] == ""
    assert found["Det var 24 i fjellet"]["warnings"] == "“fjellet” may be copied from the original"
    assert list(found["Det var 24 i fjellet"])[-1] == "warnings"


def test_without_a_package_nothing_is_translated(exported):
    assert {row["english"] + row["engine"] + row["warnings"] for row in rows(exported, "sentences")} == {""}
