"""python -m lib.gazetteer: the same as python -m lib gazetteer."""

import sys

from lib.commands.gazetteer import main

if __name__ == "__main__":
    sys.exit(main())
