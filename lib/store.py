"""python -m lib.store: the command as it was first called."""

import sys

from lib.english.store import main

if __name__ == "__main__":
    sys.exit(main())
