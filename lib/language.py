"""python -m lib.language: the command as it was first called."""

import sys

from lib.commands.language_file import main

if __name__ == "__main__":
    sys.exit(main())
