"""Nothing but `install` opens a connection, and a killed translation leaves nothing half."""

import csv
import os
import signal
import subprocess
import sys
from pathlib import Path

import installed
import pytest

from lib.english.store import Store
from lib.model import ROOT

WATCH = """
import socket, sys
def watch(event, arguments):
    if event in ("socket.getaddrinfo", "socket.gethostbyname", "socket.sendto", "urllib.Request"):
        raise RuntimeError(f"went online: {event} {arguments}")
    if event == "socket.connect" and arguments[0].family != getattr(socket, "AF_UNIX", None):
        raise RuntimeError(f"went online: {event} {arguments}")
sys.addaudithook(watch)
"""
SELF_TEST = "socket.create_connection(('127.0.0.1', 9), timeout=1)"
TRANSLATE = "from lib.english import argos; print(argos.shared().translate('nb', ['toget kom i går']))"
EXPORT = "from lib.commands import export; print(export.main(['--no-memory', '--out', sys.argv[1]]))"
APP = """
import app, time
from lib.app import shared_state as state, view
from streamlit.testing.v1 import AppTest
worker = state.loaded().worker
while worker.machine.left():
    time.sleep(0.01)
for page in view.PAGES[1:]:
    test = AppTest.from_file('lib/app/shell.py', default_timeout=60).switch_page(f'../../pages/{page}.py').run()
    assert not test.exception, test.exception
print(len(worker.machine.rows), worker.problems)
"""


@pytest.fixture
def environment(tmp_path):
    """A machine with one article, one package and a store."""
    installed.packages(tmp_path / "packages", "nb")
    (tmp_path / "articles").mkdir()
    text = "---\ntitle: toget kom\nlanguage: nb\n---\ntoget kom til byen i går.\n"
    (tmp_path / "articles" / "tog.md").write_text(text, "utf-8")
    return os.environ | {
        "ARGOS_PACKAGES_DIR": str(tmp_path / "packages"),
        "PARALLAX_ARTICLES": str(tmp_path / "articles"),
        "PARALLAX_CACHE": str(tmp_path / "cache"),
    }


def run(script, environment, *arguments):
    command = [sys.executable, "-c", WATCH + script, *arguments]
    return subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True)


def test_the_watch_notices_a_connection(environment):
    assert "went online" in run(SELF_TEST, environment).stderr


@pytest.mark.parametrize(
    ("script", "said"),
    [(TRANSLATE, "['the train came in yesterday']"), (EXPORT, "0"), (APP, "2 []")],
    ids=["translation", "export", "app"],
)
def test_nothing_opens_a_connection(script, said, environment, tmp_path):
    done = run(script, environment, str(tmp_path / "out"))
    assert "went online" not in done.stderr
    assert done.stdout.splitlines()[-1:] == [said], done.stderr


def test_a_killed_export_keeps_what_was_done_and_goes_on_from_there(environment, tmp_path):
    many = "\n\n".join(f"toget kom til byen {number} i går." for number in range(1_000))
    (tmp_path / "articles" / "mange.md").write_text(f"---\ntitle: t\nlanguage: nb\n---\n{many}\n", "utf-8")
    command = [sys.executable, "-m", "lib.export", "--out", str(tmp_path / "out")]
    first = subprocess.Popen(command, cwd=ROOT, env=environment, stderr=subprocess.PIPE, text=True)
    assert "128 of" in first.stderr.readline()
    first.send_signal(signal.SIGKILL)
    first.wait()
    kept = Store(Path(environment["PARALLAX_CACHE"]) / "english.sqlite3")
    before = kept.count()
    assert 0 < before < 1_000 and before % 128 == 0 and not kept.problems
    kept.close()
    done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True)
    last = done.stderr.splitlines()[-1]
    assert f"{1_003 - before:,} of {1_003 - before:,} sentences" in last, last
    with open(tmp_path / "out" / "sentences.csv", encoding="utf-8", newline="") as stream:
        english = {row["source"]: row["english"] for row in csv.DictReader(stream) if row["article_id"] == "mange"}
    assert all(english[f"toget kom til byen {n} i går."].split()[4:6] == ["town", str(n)] for n in range(1_000))
