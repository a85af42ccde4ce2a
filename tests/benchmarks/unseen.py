"""The annotated articles of our own, scored as the five are.

    PARALLAX_EVAL=FOLDER python tests/benchmarks/unseen.py [--set development] [--details] [--only de …]

FOLDER holds evaluate.py. `development` is what the rules were written beside; `held_out` was scored once at the end.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
from pathlib import Path

PROJECT = Path(__file__).resolve().parents[2]
sys.path += [str(PROJECT), str(PROJECT / "tests")]


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--set", default="development", help="a folder of tests/annotated, or any other folder of YAML")
    parser.add_argument("--details", action="store_true", help="every miss and false alarm")
    parser.add_argument("--only", nargs="*", default=[], metavar="CODE", help="articles of these languages only")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as made:
        return score(Path(made), options)


def score(made: Path, options: argparse.Namespace) -> int:
    import annotation

    from lib.commands import export

    inside = PROJECT / "tests" / "annotated" / options.set
    annotation.write(inside if inside.is_dir() else Path(options.set), made, options.only)
    export.main(["--articles", str(made / "articles"), "--out", str(made / "out"), "--no-catalogue", "--no-memory"])
    scorer = Path(os.environ.get("PARALLAX_EVAL", PROJECT.parent / "shared")) / "evaluate.py"
    command = [sys.executable, str(scorer), str(made / "out"), "--gold", str(made / "gold")]
    command += ["--articles", str(made / "articles"), *(["--details"] if options.details else [])]
    return subprocess.run(command).returncode


if __name__ == "__main__":
    sys.exit(main())
