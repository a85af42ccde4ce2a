"""The one thread that translates a collection while its pages are read."""

from __future__ import annotations

import atexit
from threading import Lock, Thread

from lib.english.machine_translation import Machine
from lib.english.proper_names import Names
from lib.model import Problem


class Worker:
    """Works off what a machine has left, one batch after the other; `runs` counts how often it came to the end."""

    def __init__(self, machine: Machine, names: Names):
        self.machine, self.names = machine, names
        self.runs = 0
        self.problems: list[Problem] = []
        self._lock = Lock()
        self._thread: Thread | None = None
        self._stopped = False
        atexit.register(self.stop)

    def wake(self) -> None:
        """Begins where there is something left to do, or goes on; returns at once."""
        with self._lock:
            if self._stopped or self._thread or not self.machine.left():
                return
            self._thread = Thread(target=self._work, name="translating", daemon=True)
            self._thread.start()

    def stop(self) -> None:
        """Ends after the batch under way, which is kept."""
        with self._lock:
            self._stopped = True
            thread = self._thread
        if thread:
            thread.join()
        atexit.unregister(self.stop)

    def _work(self) -> None:
        while self._goes_on():
            try:
                self.machine.step()
            except Exception as error:  # a package may fail in any way, and nobody else would hear of it
                self.machine.give_up()
                reason = f"translating has been given up ({type(error).__name__}: {str(error)[:200]})"
                self.problems.append(Problem(self.machine.engine.name, reason, "note"))

    def _goes_on(self) -> bool:
        """Whether there is a next batch; asked together with the end of the thread, so that no wish is missed."""
        with self._lock:
            if self.machine.left() and not self._stopped:
                return True
            self._thread = None
            self.runs += 1
            return False
