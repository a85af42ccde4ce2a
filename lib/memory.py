"""python -m lib.memory: the same as python -m lib memory."""

import sys

from lib.commands.memory import main

if __name__ == "__main__":
    sys.exit(main())
