"""The thread that translates while pages are read."""

import gc
import threading
import time
import weakref

import pytest
from engines import Shouting, told

from lib.english.background import Worker
from lib.english.machine_translation import Machine
from lib.english.store import Store


@pytest.fixture
def kept():
    return Store(None)


def until(true):
    end = time.monotonic() + 30
    while not true() and time.monotonic() < end:
        time.sleep(0.005)
    return true()


def test_all_is_translated_and_one_run_is_counted(kept):
    worker = Worker(Machine(told(100), Shouting(), kept), None)
    worker.wake()
    assert until(lambda: worker.runs == 1)
    assert len(worker.machine.rows) == 200
    worker.wake()
    assert worker.runs == 1


def test_many_readers_wake_one_thread(kept):
    worker = Worker(Machine(told(400), Shouting(), kept), None)
    before = threading.active_count()
    readers = [threading.Thread(target=worker.wake) for _ in range(20)]
    for reader in readers:
        reader.start()
    for reader in readers:
        reader.join()
    assert threading.active_count() <= before + 1
    assert until(lambda: not worker.machine.left())
    assert len(worker.machine.engine.asked) == 800


def test_it_stops_after_the_batch_under_way(kept):
    class Slow(Shouting):
        def translate(self, language, sentences):
            time.sleep(0.05)
            return super().translate(language, sentences)

    worker = Worker(Machine(told(400), Slow(), kept), None)
    worker.wake()
    assert until(lambda: worker.machine.rows)
    worker.stop()
    done = len(worker.machine.rows)
    worker.wake()
    time.sleep(0.1)
    assert 0 < done == len(worker.machine.rows) < 800


def test_a_worker_that_has_stopped_is_not_kept_for_the_end_of_the_program(kept):
    worker = Worker(Machine(told(), Shouting(), kept), None)
    gone = weakref.ref(worker)
    worker.stop()
    del worker
    gc.collect()
    assert gone() is None


def test_an_engine_that_fails_is_given_up_with_a_note_and_the_program_goes_on(kept):
    class Failing(Shouting):
        def translate(self, language, sentences):
            raise RuntimeError("out of memory")

    worker = Worker(Machine(told(), Failing(), kept), None)
    worker.wake()
    assert until(lambda: worker.runs == 1)
    assert worker.machine.left() == 0 and worker.machine.rows == {}
    assert [("out of memory" in problem.reason, problem.level) for problem in worker.problems] == [(True, "note")]
