"""python -m lib.export: the command as it was first called."""

import sys

from lib.commands.export import main

if __name__ == "__main__":
    sys.exit(main())
