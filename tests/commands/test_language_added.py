"""A language added from its template alone: what a linguist fills in is all that is needed."""

import os
import subprocess
import sys

import pytest

from lib.languages import language
from lib.model import ROOT

FILLED_IN = {
    "abbreviations = []": 'abbreviations = ["esim.", "ts."]',
    "titles = []": 'titles = ["presidentti", "pääministeri", "ministeri", "tutkija"]',
    "endings = []": 'endings = ["ssa", "ssä", "sta", "stä", "lla", "aan", "iin", "an", "in", "n"]',
    'restore = [""]': 'restore = ["", "i"]',
    "not_names = []": 'not_names = ["Hän", "Myös"]',
    "speech = []": 'speech = ["sanoi", "kertoi", "kertoivat"]',
    "that = []": 'that = ["että"]',
    "pronouns = []": 'pronouns = ["hän"]',
    "planned = []": 'planned = ["aikoo", "on määrä"]',
    "MEET = []": 'MEET = ["tapasi", "tapasivat"]',
    "TRAVEL = []": 'TRAVEL = ["saapui", "matkusti"]',
    '6 = ["kesäkuuta", "kesäkuu"]': '6 = ["kesäkuuta", "kesäkuu", "kesäkuussa"]',
}
ARTICLE = """\
Järvien tila puhutti Kuopiossa

19. kesäkuuta 2024

Pääministeri Aino Virtanen tapasi presidentti Olavi Lehtosen tiistaina Kuopiossa.
”Vesi on parempaa kuin kertaakaan kymmeneen vuoteen”, sanoi Virtanen.
Hän kertoi, että mittaukset aloitettiin Virossa kaksi vuotta sitten.

Tutkija Liisa Aalto saapui eilen Tallinnasta.
”Mittaamme jokaisen järven uudelleen ensi vuonna, ja tulokset ovat kaikille avoimia.” Näin kertoi Aalto.
"""


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    """A folder with a Finnish file, as `new` writes it and a linguist fills it in, and an article."""
    where = tmp_path_factory.mktemp("languages")
    assert run("new", "fi", "--folder", str(where)).returncode == 0
    path = where / "fi.toml"
    text = path.read_text("utf-8")
    for empty, filled in FILLED_IN.items():
        assert text.count(f"\n{empty}") == 1, empty
        text = text.replace(f"\n{empty}", f"\n{filled}")
    path.write_text(text, "utf-8")
    (where / "lakes.txt").write_text(ARTICLE, "utf-8")
    return where


def run(*arguments: str) -> subprocess.CompletedProcess:
    command = [sys.executable, "-m", "lib.language", *arguments]
    return subprocess.run(command, cwd=ROOT, capture_output=True, encoding="utf-8", env=os.environ | UTF8)


UTF8 = {"PYTHONIOENCODING": "utf-8"}


@pytest.fixture(scope="module")
def told(folder):
    done = run("check", "fi", str(folder / "lakes.txt"), "--folder", str(folder))
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def test_there_is_no_such_file_among_our_own():
    assert not (language.FOLDER / "fi.toml").exists()


def test_speakers_are_found(told):
    assert "Aino Virtanen: “Vesi on parempaa kuin kertaakaan kymmeneen vuoteen” (direct" in told
    assert "Aino Virtanen: “mittaukset aloitettiin Virossa kaksi vuotta sitten” (indirect" in told


def test_relative_dates_are_found(told):
    for meaning in ("tiistaina → 2024-06-18", "kaksi vuotta sitten → 2022", "eilen → 2024-06-18", "ensi vuonna → 2025"):
        assert meaning in told


def test_events_are_found(told):
    assert "MEET, Aino Virtanen and Olavi Lehto" in told
    assert "TRAVEL, Liisa Aalto" in told


def test_names_in_other_cases_are_places(told):
    for place in ("Virossa → Estonia, country", "Tallinnasta → Tallinn, city"):
        assert place in told


def test_what_is_still_missing_is_told_with_its_cost(told):
    assert "events.hoped (words for what may never come): hopes will count as happenings" in told
    assert "quotes.speech (" not in told
