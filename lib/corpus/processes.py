"""Many files read at once: by processes of their own where there are many, else in this one.

The processes are started as programs, not as copies of this one: neither its main module nor its threads matter.
"""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from queue import SimpleQueue

from lib.corpus import packing
from lib.corpus.packing import Packed
from lib.corpus.tasks import Task, read
from lib.corpus.worker import READY
from lib.model import ROOT

FEW = 300  # files up to which starting processes takes longer than it saves
COMMAND = (sys.executable, "-m", "lib.corpus.worker")


class CannotStart(OSError):
    """No process could be started: this one does the work."""


def run(tasks: Sequence[Task], workers: int | None = None, command: Sequence[str] = COMMAND) -> Iterator[Packed | None]:
    """What each task gave, packed, in order; None where reading a file ended its process."""
    if workers is None:
        workers = cores() if len(tasks) > FEW else 1
    if min(workers, len(tasks)) > 1:
        yield from in_processes(tasks, min(workers, len(tasks)), command)
    else:
        yield from (packing.pack(read(task)) for task in tasks)


def cores() -> int:
    """The cores this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def in_processes(tasks: Sequence[Task], count: int, command: Sequence[str]) -> Iterator[Packed | None]:
    """Every task given to whichever process is free; a thread each waits for the answers."""
    workers = [Worker(command) for _ in range(count)]
    free: SimpleQueue[Worker] = SimpleQueue()
    for worker in workers:
        free.put(worker)

    def ask(task: Task) -> Packed | None:
        worker = free.get()
        try:
            answer = worker.ask(packing.task_dumps(task))
            return packing.from_line(answer) if answer else None
        except CannotStart:
            return packing.pack(read(task))
        finally:
            free.put(worker)

    threads = ThreadPoolExecutor(count)
    try:
        yield from threads.map(ask, tasks)
    finally:
        threads.shutdown(cancel_futures=True)
        for worker in workers:
            worker.stop()


class Worker:
    """A process that reads articles, started with its first task, and again after one that ended it."""

    def __init__(self, command: Sequence[str]):
        self.command = command
        self.process: subprocess.Popen[str] | None = None

    def ask(self, line: str) -> str:
        """The answer to one line, "" where there was none. Raises CannotStart."""
        if not self.process:
            self.process = self.started()
        try:
            answer = exchanged(self.process, line)
        except OSError:
            answer = ""
        if not answer.endswith("\n"):
            self.stop()
            return ""
        return answer

    def started(self) -> subprocess.Popen[str]:
        try:
            process = subprocess.Popen(
                self.command, cwd=ROOT, encoding="utf-8", stdin=subprocess.PIPE, stdout=subprocess.PIPE
            )
        except OSError as error:
            raise CannotStart(f"{self.command[0]} cannot be started") from error
        if not process.stdout or process.stdout.readline().strip() != READY:
            ended(process)
            raise CannotStart(f"{' '.join(self.command)} ended before its first task")
        return process

    def stop(self) -> None:
        if self.process:
            ended(self.process)
            self.process = None


def exchanged(process: subprocess.Popen[str], line: str) -> str:
    """The line that a process answers to a line, "" where it has no pipes."""
    if not process.stdin or not process.stdout:
        return ""
    process.stdin.write(line + "\n")
    process.stdin.flush()
    return process.stdout.readline()


def ended(process: subprocess.Popen[str]) -> None:
    process.kill()
    process.communicate()
