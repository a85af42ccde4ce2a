"""python -m lib.quality: the command as it was first called."""

import sys

from lib.commands.quality import main

if __name__ == "__main__":
    sys.exit(main())
