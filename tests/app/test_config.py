"""What Streamlit makes of the program's own configuration."""

import os
import subprocess
import sys

from lib.model import ROOT

ASK = "import sys; from streamlit import config; print(config.get_option(sys.argv[1]))"


def option(name):
    """The value of an option as the program has it, whatever the environment of the tests says."""
    environment = {key: value for key, value in os.environ.items() if not key.startswith("STREAMLIT_")}
    command = [sys.executable, "-c", ASK, name]
    return subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True).stdout.strip()


def test_no_garbage_is_collected_after_every_rerun():
    assert option("runner.postScriptGC") == "False"
