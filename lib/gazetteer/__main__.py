"""python -m lib.gazetteer: the command as it was first called."""

import sys

from lib.commands.gazetteer import main

if __name__ == "__main__":
    sys.exit(main())
