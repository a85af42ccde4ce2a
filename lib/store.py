"""python -m lib.store: the same as python -m lib store."""

import sys

from lib.commands.store import main

if __name__ == "__main__":
    sys.exit(main())
