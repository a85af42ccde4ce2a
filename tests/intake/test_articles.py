"""Folders of files in, articles and problems out."""

import csv
import os
import socket

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from lib.commands.catalogue import main
from lib.intake.articles import ArticleError, folder_state, read_file, read_folder
from lib.intake.files import MAX_BYTES
from lib.intake.metadata import text_hash
from lib.model import PartialDate, Problem
from lib.text import composed_line

GERMAN = """Zwei Minister treffen sich im Hafen

Die beiden Minister trafen sich am Montag im Hafen und sprachen eine Stunde lang miteinander.
Danach fuhren sie mit dem Zug in die Hauptstadt, wo der Präsident sie am Abend empfing.
"""
ALBANIAN = """Dy ministrat u takuan të hënën në port dhe biseduan për një orë për çmimin e peshkut.
Pas takimit ata udhëtuan me tren drejt kryeqytetit, ku i priti presidenti i vendit.
"""
BRIEF = """---
title: Mawaziri wawili wakutana bandarini
language: sw
published: 2019-04-24
based_on:
  outlet: Gazeti la Bandari
  published: 2019-04-24
  url: https://bandari.example/1
licence: CC0-1.0
---

Mawaziri hao wawili walikutana bandarini siku ya Jumatatu na kuzungumza kwa saa moja.
Baadaye walisafiri kwa treni hadi mji mkuu, ambako rais wa nchi aliwapokea jioni.
"""
PAGE = """<!doctype html><html lang="nb"><head><title>Havnemøtet endte uten avtale | Kystposten</title>
<meta property="og:site_name" content="Kystposten"><meta property="og:title" content="Havnemøtet endte uten avtale">
<link rel="canonical" href="https://kystposten.example/2019/04/25/havnemotet">
<meta property="article:published_time" content="2019-04-25T10:00:00+02:00"></head><body>
<nav><ul><li><a href="/">Forside</a></li><li><a href="/s">Sport</a></li></ul></nav>
<article><h1>Havnemøtet endte uten avtale</h1>
<p>De to ministrene møttes i havnen torsdag og snakket sammen i en time om fiske og handel.</p>
<figure><img src="x.jpg"><figcaption>Ministrene hilser på hverandre ved kaia</figcaption></figure>
<p>De ble enige om å <b>møtes igjen</b> til høsten, sa talspersonen &lt;etterpå&gt;.</p>
<h2>Lang historie</h2><p>Landene har forhandlet om fisket i tolv år, og ingen av dem vil gi seg nå.</p>
<ul><li>Første punkt i avtalen handler om torsk og sild.</li></ul></article>
<footer>© Kystposten 2024</footer></body></html>"""


def write(folder, **files):
    for name, content in files.items():
        path = folder / name.replace("__", ".")
        path.write_bytes(content if isinstance(content, bytes) else content.encode("utf-8"))
    return folder


def read_one(folder, **options):
    (article,), problems = read_folder(folder, **options)
    assert problems == []
    return article


def roles_of(article):
    return {composed_line(article.text[line.start : line.end]): line.role for line in article.lines}


def test_plain_text(tmp_path):
    article = read_one(write(tmp_path, hafen__txt=GERMAN))
    assert (article.article_id, article.file, article.language) == ("hafen", "hafen.txt", "de")
    assert (article.title, article.kind, article.text) == ("Zwei Minister treffen sich im Hafen", "original", GERMAN)
    assert article.published == article.stated


def test_the_hashes_of_a_heading_are_none_of_the_title(tmp_path):
    assert read_one(write(tmp_path, hafen__md="# " + GERMAN)).title == "Zwei Minister treffen sich im Hafen"


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"])
def test_offsets_count_code_points_of_the_decoded_file(tmp_path, encoding):
    text = "😀 " + GERMAN.replace("\n", "\r\n")
    mark = "" if encoding in ("utf-8-sig", "utf-16") else "\ufeff"
    article = read_one(write(tmp_path, a__txt=(mark + text).encode(encoding)))
    assert article.text == text
    assert roles_of(article)["Danach fuhren sie mit dem Zug in die Hauptstadt, wo der Präsident sie am Abend empfing."]


def test_a_brief_and_its_front_matter(tmp_path):
    article = read_one(write(tmp_path, brief__md=BRIEF))
    assert (article.kind, article.language, article.title) == ("brief", "sw", "Mawaziri wawili wakutana bandarini")
    assert (article.based_on, article.based_on_published) == ("Gazeti la Bandari", "2019-04-24")
    assert (article.based_on_url, article.licence) == ("https://bandari.example/1", "CC0-1.0")
    assert (article.published.date, article.published.basis) == (PartialDate("2019-04-24"), "metadata")
    assert (article.outlet, article.text) == ("", BRIEF)
    assert "language: sw" not in roles_of(article)
    assert article.stated.date is None


def test_markdown_without_front_matter(tmp_path):
    assert read_one(write(tmp_path, a__md=ALBANIAN)).language == "sq"


def test_front_matter_values_are_text_whatever_yaml_makes_of_them(tmp_path):
    matter = "---\ntitle: 1984\nlanguage: no\npublished: 2019-04\n---\n"
    article = read_one(write(tmp_path, a__md=matter + ALBANIAN))
    assert (article.title, article.language, article.published.date.iso) == ("1984", "nb", "2019-04")


def test_a_saved_page(tmp_path):
    article = read_one(write(tmp_path, page__html=PAGE))
    assert article.text.splitlines() == [
        "Havnemøtet endte uten avtale",
        "De to ministrene møttes i havnen torsdag og snakket sammen i en time om fiske og handel.",
        "Ministrene hilser på hverandre ved kaia",
        "De ble enige om å møtes igjen til høsten, sa talspersonen <etterpå>.",
        "Lang historie",
        "Landene har forhandlet om fisket i tolv år, og ingen av dem vil gi seg nå.",
        "Første punkt i avtalen handler om torsk og sild.",
    ]
    assert (article.language, article.title, article.outlet) == ("nb", "Havnemøtet endte uten avtale", "Kystposten")
    assert article.url == "https://kystposten.example/2019/04/25/havnemotet"
    assert (article.stated.date.iso, article.stated.basis) == ("2019-04-25", "stated")
    assert article.published == article.stated
    assert [line.role for line in article.lines][:6] == ["title", "body", "caption", "body", "heading", "body"]


def test_a_page_date_is_no_more_precise_than_printed(tmp_path):
    head = '<html><head><meta name="date" content="2019-04"></head><body><article>'
    page = head + "<p>De to ministrene møttes i havnen og snakket sammen i en time om fiske.</p>" * 4
    assert read_one(write(tmp_path, a__htm=page)).stated.date == PartialDate("2019-04")


def test_nothing_is_fetched(tmp_path, monkeypatch):
    asked = []
    monkeypatch.setattr(socket.socket, "connect", lambda self, address: asked.append(address))
    write(
        tmp_path,
        a__html="http://127.0.0.1:9/article",
        b__html=PAGE.replace("<h1>", '<iframe src="http://127.0.0.1:9/"></iframe><h1>'),
    )
    articles, problems = read_folder(tmp_path)
    assert ([each.article_id for each in articles], [each.file for each in problems], asked) == (["b"], ["a.html"], [])


PROBLEMS = [
    ("empty.txt", b"", "is empty"),
    ("spaces.txt", " \n\t\u3000\ufeff\n".encode(), "is empty"),
    ("signs.txt", b"--- ... ---", "is empty"),
    ("bare.md", b"---\ntitle: A title\n---\n\n", "is empty"),
    ("binary.txt", b"text\0more text", "binary"),
    ("large.txt", b"word " * (MAX_BYTES // 5 + 1), "over 2 MB"),
    ("lines.txt", b"word\n" * 10_001, "over 10,000 lines"),
    ("russian.txt", "Два министра встретились в порту.".encode("cp1251"), "state its encoding"),
    ("open.md", b"---\ntitle: Die Minister im Hafen\n\nText", "broken front matter"),
    ("colon.md", b"---\ntitle: a: b: c\n---\nText", "broken front matter"),
    ("list.md", b"---\n- a\n- b\n---\nText", "broken front matter"),
    ("type.md", b"---\ntitle: [a, b]\n---\nText", "title must be one piece of text"),
    ("source.md", b"---\nbased_on: [a]\n---\nText", "based_on outlet must be one piece of text"),
    ("bomb.md", b"---\na: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n---\nText", "without references"),
    ("deep.md", b"---\na: " + b"[" * 5000 + b"\n---\nText", "broken front matter"),
    ("long.md", b"---\ntitle: " + b"a" * 20000 + b"\n---\nText", "broken front matter: it is over"),
    ("control.md", b"---\ntitle: \x01\n---\nText", "broken front matter"),
    ("nothing.html", b"<html><body></body></html>", "no article that can be found"),
    ("tags.html", b"<p>a</p>" * 50_000, "too large a page"),
    ("deep.html", b"<html><body>" + b"<div>" * 30_000 + b"text", "save the article's text as .txt"),
    ("report.docx", b"PK", "save it as .txt, .md or .html"),
    ("scan.PDF", b"%PDF", "save it as .txt, .md or .html"),
]


@pytest.mark.parametrize(("name", "data", "reason"), PROBLEMS, ids=[name for name, _, _ in PROBLEMS])
def test_a_bad_file_is_one_line_and_the_others_load(tmp_path, name, data, reason):
    (tmp_path / name).write_bytes(data)
    articles, (problem,) = read_folder(write(tmp_path, good__txt=GERMAN))
    assert [each.article_id for each in articles] == ["good"]
    assert (problem.file, problem.level) == (name, "error")
    assert reason in problem.reason
    assert "\n" not in problem.reason


def test_read_file_names_the_file_and_the_reason(tmp_path):
    write(tmp_path, a__txt=b"")
    with pytest.raises(ArticleError, match=r"^a\.txt: is empty"):
        read_file(tmp_path / "a.txt", tmp_path)


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="permissions do not bind this user")
def test_a_file_that_may_not_be_opened(tmp_path):
    write(tmp_path, a__txt=GERMAN)
    (tmp_path / "a.txt").chmod(0)
    articles, (problem,) = read_folder(tmp_path)
    assert articles == [] and "cannot be opened" in problem.reason


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no pipes")
def test_a_pipe_is_not_waited_for(tmp_path):
    os.mkfifo(tmp_path / "a.txt")
    assert "not a plain file" in read_folder(tmp_path)[1][0].reason


def test_links_out_of_the_folder_are_not_followed(tmp_path):
    inside, outside = tmp_path / "inside", tmp_path / "outside"
    inside.mkdir()
    outside.mkdir()
    write(outside, secret__txt=GERMAN)
    write(inside, good__txt=GERMAN)
    (inside / "file.txt").symlink_to(outside / "secret.txt")
    (inside / "folder").symlink_to(outside)
    (inside / "gone.txt").symlink_to(inside / "nowhere.txt")
    (inside / "again").symlink_to(inside)
    (inside / "metadata.csv").symlink_to(outside / "secret.txt")
    articles, problems = read_folder(inside)
    assert [each.file for each in articles] == ["good.txt"]
    assert {each.file: each.reason.split(":")[0] for each in problems} == {
        "file.txt": "is a link out of the folder",
        "folder": "is a link out of the folder",
        "gone.txt": "is a link that leads nowhere",
        "metadata.csv": "is a link out of the folder",
    }


@pytest.mark.parametrize("name", ["missing", "file.txt"])
def test_a_folder_that_is_none(tmp_path, name):
    write(tmp_path, file__txt=GERMAN)
    articles, (problem,) = read_folder(tmp_path / name)
    assert articles == [] and "folder" in problem.reason
    assert folder_state(tmp_path / name) == ""


def test_an_empty_folder_says_what_to_do(tmp_path):
    assert read_folder(tmp_path) == (
        [],
        [Problem(str(tmp_path), "holds no article: put .txt, .md or .html files into it", "note")],
    )


def test_what_is_no_article_is_left_alone(tmp_path):
    write(tmp_path, README__md="read me", metadata__csv="file\n", image__png=b"\x89PNG\0", __hidden="x", a__txt=GERMAN)
    for folder in (".git", "page_files", "sub"):
        (tmp_path / folder).mkdir()
        write(tmp_path / folder, inner__txt=ALBANIAN)
    write(tmp_path, page__html=PAGE)
    articles, problems = read_folder(tmp_path)
    assert ([each.file for each in articles], problems) == (["a.txt", "page.html", "sub/inner.txt"], [])


def test_ids_are_plain_and_unique(tmp_path):
    files = {"Møte i Évian (2).txt": GERMAN, "a.md": ALBANIAN, "a.txt": GERMAN, "a-2.txt": GERMAN, "회담.txt": GERMAN}
    articles, problems = read_folder(write(tmp_path, **files))
    found = {each.file: each.article_id for each in articles}
    assert found.pop("회담.txt").isalnum()
    assert found == {"Møte i Évian (2).txt": "m-te-i-evian-2", "a-2.txt": "a-2", "a.md": "a", "a.txt": "a-3"}
    assert [(each.file, each.level) for each in problems] == [("a.txt", "note")]


def test_windows_1252_is_read_with_a_note(tmp_path):
    articles, (problem,) = read_folder(write(tmp_path, a__txt=ALBANIAN.encode("cp1252")))
    assert (articles[0].text, articles[0].language, problem.level) == (ALBANIAN, "sq", "note")


def test_metadata_states_and_corrects(tmp_path):
    russian = "Два министра встретились в понедельник в порту и говорили целый час."
    rows = "file,Language,title,outlet,published,url,encoding,note,extra\n"
    rows += "a.txt,nb-NO,Eine Überschrift,Küstenpost,2019-04,https://kueste.example/1,,von Hand,x\n"
    rows += "b.txt,,,,,,cp1251,\n"
    write(tmp_path, a__txt=GERMAN, b__txt=russian.encode("cp1251"), metadata__csv=rows)
    (a, b), problems = read_folder(tmp_path)
    assert problems == []
    assert (a.language, a.title, a.outlet, a.note) == ("nb", "Eine Überschrift", "Küstenpost", "von Hand")
    assert (a.published.date, a.published.basis) == (PartialDate("2019-04"), "metadata")
    assert (a.url, a.stated.date) == ("https://kueste.example/1", None)
    assert (b.text, b.language) == (russian, "ru")


def test_metadata_with_semicolons_from_a_spreadsheet(tmp_path):
    write(tmp_path, a__txt=GERMAN, metadata__csv="file;outlet\na.txt;Küstenpost\n".encode("cp1252"))
    assert read_one(tmp_path).outlet == "Küstenpost"


def test_every_wrong_statement_is_one_problem_and_the_rest_applies(tmp_path):
    rows = "file,language,outlet,published,url,encoding\n"
    rows += "a.txt,klingon,Küstenpost,in spring,javascript:alert(1),utf-99\n"
    rows += "a.txt,de,Second,,,\n"
    rows += "gone.txt,de,,,,\n"
    write(tmp_path, a__txt=GERMAN, metadata__csv=rows)
    (article,), problems = read_folder(tmp_path)
    assert (article.outlet, article.language, article.url) == ("Küstenpost", "de", "")
    assert {each.file for each in problems} == {"metadata.csv"}
    for problem, words in zip(
        problems,
        ["language", "published", "url", "encoding", "line 3 (a.txt), a second line", "line 4 (gone.txt), there is no"],
        strict=True,
    ):
        assert words in problem.reason


@pytest.mark.parametrize("data", [b"file\0", b"", b"name,outlet\na.txt,b\n", b'file\n"' + b"a" * 200_000])
def test_metadata_that_cannot_be_used_does_not_take_the_articles_down(tmp_path, data):
    articles, problems = read_folder(write(tmp_path, a__txt=GERMAN, metadata__csv=data))
    assert len(articles) == 1
    assert [each.file for each in problems] == (["metadata.csv"] if data else [])


def test_wrong_front_matter_values_are_left_out_with_a_note(tmp_path):
    matter = "---\npublished: last week\nlanguage: xx\nurl: //example\noutlet: Posten\n---\n"
    (article,), problems = read_folder(write(tmp_path, a__md=matter + ALBANIAN))
    assert (article.language, article.outlet, article.url) == ("sq", "Posten", "")
    assert [(each.file, each.level) for each in problems] == [("a.md", "note")] * 3


def test_the_hash_folds_white_space_and_composes_letters():
    assert text_hash("Fjala e\n\n parë\r\n") == text_hash("Fjala e pare\u0308")
    assert text_hash("Fjala e parë") != text_hash("Fjala e pare")


def test_a_line_for_the_catalogue(tmp_path, capsys):
    write(tmp_path, a__md="---\noutlet: Port, and Sea\npublished: 2019-04\n---\n" + ALBANIAN, b__txt=ALBANIAN)
    main(["--hash", str(tmp_path / "a.md"), str(tmp_path / "b.txt")])
    digest = text_hash(ALBANIAN)
    assert capsys.readouterr().out == f'{digest},"Port, and Sea",2019-04,,from a.md\n{digest},,,,from b.txt\n'


def test_the_state_of_a_folder_changes_with_its_files(tmp_path):
    states = [folder_state(write(tmp_path, a__txt=GERMAN))]
    assert folder_state(tmp_path) == states[0]
    states.append(folder_state(write(tmp_path, b__txt=GERMAN)))
    states.append(folder_state(write(tmp_path, b__txt=ALBANIAN)))
    states.append(folder_state(write(tmp_path, metadata__csv="file\n")))
    (tmp_path / "a.txt").unlink()
    states.append(folder_state(tmp_path))
    assert len(set(states)) == 5


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.binary(max_size=3000),
    st.sampled_from(["x.txt", "x.md", "x.html", "metadata.csv"]),
    st.sampled_from([b"", b"---\n"]),
)
def test_no_bytes_take_the_folder_down(tmp_path, data, name, opening):
    for each in tmp_path.iterdir():
        each.unlink()
    write(tmp_path, good__txt=GERMAN)
    (tmp_path / name).write_bytes(opening + data)
    articles, problems = read_folder(tmp_path)
    assert "good" in [each.article_id for each in articles]
    assert all(each.reason and "\n" not in each.reason for each in problems)


def test_the_real_articles(evaluation):
    with open(evaluation / "catalogue.csv", encoding="utf-8", newline="") as stream:
        expected = {row["file"]: row for row in csv.DictReader(stream)}
    articles, problems = read_folder(evaluation / "articles")
    assert problems == []
    found = {each.file: (each.language, each.outlet, each.published.date.iso, each.url) for each in articles}
    assert found == {
        name: tuple(row[key] for key in ("language", "outlet", "published", "url")) for name, row in expected.items()
    }
    assert {each.published.basis for each in articles} == {"catalogue"}
    without, _ = read_folder(evaluation / "articles", catalogue=False)
    assert "catalogue" not in {each.published.basis for each in without}
    assert [each.stated for each in without] == [each.stated for each in articles]


@pytest.mark.parametrize("year", ["0001", "1599-12-31", "3000"])
def test_a_year_without_newspapers_is_no_date_of_publication(tmp_path, year):
    (article,), (problem,) = read_folder(write(tmp_path, a__md=f"---\npublished: '{year}'\n---\n{ALBANIAN}"))
    assert article.published.date is None
    assert "no year of newspapers" in problem.reason
