"""python -m lib.language: the same as python -m lib language."""

import sys

from lib.commands.language import main

if __name__ == "__main__":
    sys.exit(main())
