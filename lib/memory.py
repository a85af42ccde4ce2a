"""python -m lib.memory: the command as it was first called."""

import sys

from lib.commands.memory import main

if __name__ == "__main__":
    sys.exit(main())
