"""python -m lib.export: the same as python -m lib export."""

import sys

from lib.commands.export import main

if __name__ == "__main__":
    sys.exit(main())
