"""python -m lib.models: the same as python -m lib models."""

import sys

from lib.commands.models import main

if __name__ == "__main__":
    sys.exit(main())
