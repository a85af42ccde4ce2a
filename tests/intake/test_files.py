"""Which files of a folder are articles, and what they are called."""

from pathlib import Path

import pytest

from lib.intake import files
from lib.intake.files import ArticleError


def make(folder, *names):
    for name in names:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("Broen er åpen.", "utf-8")


def test_texts_and_pages_are_found_in_a_stable_order(tmp_path):
    make(tmp_path, "b.md", "a.txt", "c/d.HTML", "README.md", "metadata.csv", ".hidden.txt", "picture.jpg")
    found, problems = files.find(tmp_path)
    assert [files.shown(path, tmp_path) for path in found] == ["a.txt", "b.md", "c/d.HTML"]
    assert problems == []


def test_a_document_of_an_office_program_is_a_problem(tmp_path):
    make(tmp_path, "a.docx")
    found, problems = files.find(tmp_path)
    assert found == []
    assert [(each.file, each.reason) for each in problems] == [
        ("a.docx", ".docx files are not read: save it as .txt, .md or .html")
    ]


def test_the_files_of_a_saved_page_are_not_articles(tmp_path):
    make(tmp_path, "page.html", "page_files/frame.html", "page-Dateien/ad.html", "other_files/own.html")
    assert [path.name for path in files.find(tmp_path)[0]] == ["own.html", "page.html"]


@pytest.mark.parametrize(
    ("stem", "name"), [("Ny Bro", "ny-bro"), ("Été_1", "ete_1"), ("--a--", "a"), ("Straße", "strasse")]
)
def test_an_id_is_plain(stem, name):
    assert files.plain_id(stem) == name


def test_a_name_without_a_latin_letter_gets_one_that_stays():
    assert files.plain_id("橋") == files.plain_id("橋") != files.plain_id("川")


def test_files_of_one_name_are_numbered_around_names_that_are_taken():
    paths = [Path("a/x.txt"), Path("b/x.txt"), Path("c/x-2.txt")]
    given, numbered = files.ids(paths)
    assert list(given.values()) == ["x", "x-3", "x-2"]
    assert numbered == [paths[1]]


def test_a_file_over_the_limit_is_refused(tmp_path):
    path = tmp_path / "a.txt"
    path.write_bytes(b"a" * (files.MAX_BYTES + 1))
    with pytest.raises(ArticleError, match="over 2 MB"):
        files.content(path, "a.txt")


def test_a_file_that_is_gone_is_told(tmp_path):
    with pytest.raises(ArticleError, match="not there any more"):
        files.content(tmp_path / "a.txt", "a.txt")
