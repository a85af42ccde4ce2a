"""python -m lib.corpus.worker: reads articles for another process, a task a line in, what was read a line out."""

from __future__ import annotations

import os
import sys

from lib.corpus import packing, tasks

READY = "ready"


def main() -> None:
    """Answers until its input ends. What anything prints goes to standard error, so that it is no answer."""
    with os.fdopen(os.dup(1), "w", encoding="utf-8", newline="\n") as answers:
        os.dup2(2, 1)
        print(READY, file=answers, flush=True)
        for line in sys.stdin:
            print(packing.to_line(packing.pack(tasks.read(packing.task_loads(line)))), file=answers, flush=True)


if __name__ == "__main__":
    try:
        main()
    except (KeyboardInterrupt, BrokenPipeError):
        sys.exit(1)
