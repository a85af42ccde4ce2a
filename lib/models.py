"""python -m lib.models: the command as it was first called."""

import sys

from lib.commands.models import main

if __name__ == "__main__":
    sys.exit(main())
