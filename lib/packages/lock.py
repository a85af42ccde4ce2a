"""One installer at a time: a lock file whose holder the operating system forgets when it ends, however it ends."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from filelock import FileLock, Timeout

POLL_SECONDS = 0.1


@contextmanager
def held(path: Path, max_seconds: float = 3600) -> Iterator[None]:
    """Holds the lock, waiting for another process to be done; TimeoutError names the process that is not.

    A lock file that a killed process has left behind is nobody's, and is taken over at once.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    lock = FileLock(path, poll_interval=POLL_SECONDS, preserve_lock_file=True, on_acquired=_sign)
    try:
        lock.acquire(blocking=False)
    except Timeout:
        print(f"Another installation (process {_holder(path)}) is under way; waiting for it.", file=sys.stderr)
        _wait(lock, path, max_seconds)
    try:
        yield
    finally:
        lock.release()


def _wait(lock: FileLock, path: Path, max_seconds: float) -> None:
    try:
        lock.acquire(timeout=max_seconds)
    except Timeout as error:
        reason = f"another installation (process {_holder(path)}) is still under way; try again later"
        raise TimeoutError(reason) from error


def _sign(descriptor: int) -> None:
    """Writes into the lock file which process holds it."""
    os.ftruncate(descriptor, 0)
    os.write(descriptor, str(os.getpid()).encode())


def _holder(path: Path) -> str:
    try:
        return path.read_text("ascii").strip() or "unknown"
    except (OSError, ValueError):
        return "unknown"
