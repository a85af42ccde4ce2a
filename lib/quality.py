"""python -m lib.quality: the same as python -m lib quality."""

import sys

from lib.commands.quality import main

if __name__ == "__main__":
    sys.exit(main())
