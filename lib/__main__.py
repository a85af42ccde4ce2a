"""python -m lib: one command line for all commands."""

import sys

from lib.commands.every import main

if __name__ == "__main__":
    sys.exit(main())
