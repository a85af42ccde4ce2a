"""python -m lib.store: the command as it was first called."""

import sys

from lib.commands.store import main

if __name__ == "__main__":
    sys.exit(main())
