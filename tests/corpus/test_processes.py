"""Many files read by several processes: the same as by one, whatever happens to a process."""

import sys
from pathlib import Path

from sample_articles import ARRIVAL_GERMAN, GERMAN, NORWEGIAN, SWAHILI

from lib.corpus import packing, processes
from lib.corpus.packing import Packed
from lib.corpus.tasks import Reading, Task, read
from lib.intake import articles
from lib.model import Article

TEXTS = {"a.md": SWAHILI, "b.md": GERMAN, "c.txt": "", "d.md": NORWEGIAN, "e.md": ARRIVAL_GERMAN}
FALLS_OVER = """
import os, sys
from lib.corpus import packing, tasks
print("ready", flush=True)
for line in sys.stdin:
    one = packing.task_loads(line)
    if one.source.file == "b.md":
        os._exit(1)
    print(packing.to_line(packing.pack(tasks.read(one))), flush=True)
"""


def tasks(folder: Path) -> list[Task]:
    for name, text in TEXTS.items():
        (folder / name).write_text(text, "utf-8")
    return [Task(source) for source in articles.sources(folder)[0]]


def titles(packed: list[Packed | None]) -> list[str]:
    found = [(each, packing.article(each) if each else None) for each in packed]
    return ["stopped" if not each else article.title if article else "none" for each, article in found]


ALL = ["Putin ampokea Kim mjini Vladivostok", "Putin reist nach Pjöngjang", "none", "Møtet ble kort", "Kim ist da"]


def test_several_processes_give_what_one_gives_in_its_order(tmp_path):
    one = list(processes.run(tasks(tmp_path), workers=1))
    several = list(processes.run(tasks(tmp_path), workers=2))
    assert titles(one) == ALL
    assert several == one


def test_a_process_that_ends_costs_one_article(tmp_path):
    texts = list(processes.run(tasks(tmp_path), workers=2, command=(sys.executable, "-c", FALLS_OVER)))
    assert titles(texts) == [ALL[0], "stopped", *ALL[2:]]


def test_where_no_process_starts_this_one_reads(tmp_path):
    assert titles(list(processes.run(tasks(tmp_path), workers=2, command=(str(tmp_path / "nothing"),)))) == ALL
    assert titles(list(processes.run(tasks(tmp_path), workers=2, command=(sys.executable, "-c", "")))) == ALL


def test_a_reading_comes_back_from_its_line_as_it_was(tmp_path):
    readings = [read(task) for task in tasks(tmp_path)]
    lines = [packing.to_line(packing.pack(each)) for each in readings]
    assert [packing.unpack(packing.from_line(line + "\n")) for line in lines] == readings
    assert {record.kind for each in readings for record in each.records} == {"place", "quote", "event"}
    assert all(line.isascii() and "\n" not in line for line in lines)


def test_line_breaks_and_half_characters_come_back_too():
    article = Article("a", "a\n\udc80.txt", "one\u2028two\r\nthree\U0001f600", "en")
    line = packing.to_line(packing.pack(Reading(article, [], [], [])))
    assert packing.article(packing.from_line(line)) == article


def test_a_task_comes_back_from_its_line_as_it_was(tmp_path):
    for task in tasks(tmp_path):
        assert packing.task_loads(packing.task_dumps(task)) == task
