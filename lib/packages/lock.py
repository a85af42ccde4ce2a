"""One installer at a time: a lock file whose holder the operating system forgets when it ends, however it ends."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

POLL_SECONDS = 0.1


@contextmanager
def held(path: Path, max_seconds: float = 3600) -> Iterator[None]:
    """Holds the lock, waiting for another process to be done; TimeoutError names the process that is not.

    A lock file that a killed process has left behind is nobody's, and is taken over at once.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("a+b") as file:
        _take(file, path, time.monotonic() + max_seconds)
        try:
            file.truncate(0)
            file.write(str(os.getpid()).encode())
            file.flush()
            yield
        finally:
            file.truncate(0)
            _unlock(file)


def _take(file, path: Path, deadline: float) -> None:
    said = False
    while not _lock(file):
        if time.monotonic() > deadline:
            raise TimeoutError(f"another installation (process {_holder(path)}) is still under way; try again later")
        if not said:
            print(f"Another installation (process {_holder(path)}) is under way; waiting for it.", file=sys.stderr)
            said = True
        time.sleep(POLL_SECONDS)


def _holder(path: Path) -> str:
    try:
        return path.read_text("ascii").strip() or "unknown"
    except (OSError, ValueError):
        return "unknown"


def _lock(file) -> bool:
    try:
        if os.name == "nt":
            import msvcrt

            file.seek(0)
            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(file.fileno(), fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True


def _unlock(file) -> None:
    if os.name == "nt":
        import msvcrt

        file.seek(0)
        msvcrt.locking(file.fileno(), msvcrt.LK_UNLCK, 1)
