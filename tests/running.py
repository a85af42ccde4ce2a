"""The program started on a free port, and the Chromium that looks at it."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import sys
import time
from pathlib import Path
from urllib.error import URLError
from urllib.request import urlopen

ROOT = Path(__file__).resolve().parent.parent


STARTUP_SECONDS = 60


SETTLED = "[data-testid=stApp][data-test-connection-state=CONNECTED][data-test-script-state=notRunning]"


CHROMIUM_FLAGS = [
    "--no-sandbox",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-default-apps",
    "--disable-sync",
    "--no-first-run",
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1",
    "--disable-features=Translate,OptimizationHints,MediaRouter,DialMediaRouteProvider",
    "--use-angle=swiftshader",
    "--enable-unsafe-swiftshader",
    "--ignore-gpu-blocklist",
]


def chromium_path() -> str | None:
    """A Chromium of this machine: PARALLAX_CHROMIUM, or the first found on PATH."""
    names = ("chromium", "chromium-browser", "google-chrome", "chrome", "msedge")
    return os.environ.get("PARALLAX_CHROMIUM") or next(filter(None, map(shutil.which, names)), None)


def free_port() -> int:
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return listener.getsockname()[1]


def start(folder: Path | str | None, log: Path, **environment: str) -> tuple[subprocess.Popen, str]:
    """Start `streamlit run app.py` and wait until it is healthy; returns the process and its address."""
    port = free_port()
    command = [sys.executable, "-m", "streamlit", "run", "app.py"]
    variables = {name: value for name, value in os.environ.items() if name != "PARALLAX_ARTICLES"}
    if folder is not None:
        variables["PARALLAX_ARTICLES"] = str(folder)
    with log.open("w") as output:
        process = subprocess.Popen(
            [*command, f"--server.port={port}"],
            cwd=ROOT,
            env=variables | environment,
            stdout=output,
            stderr=subprocess.STDOUT,
        )
    address = f"http://localhost:{port}"
    for _ in range(STARTUP_SECONDS * 10):
        if process.poll() is not None:
            break
        try:
            with urlopen(f"{address}/_stcore/health", timeout=1):
                return process, address
        except (URLError, OSError):
            time.sleep(0.1)
    process.kill()
    raise RuntimeError(f"the program did not start:\n{log.read_text()}")


def settled(page) -> None:
    """Wait until the app has drawn its page and no run is under way."""
    page.wait_for_selector(".st-key-masthead")
    page.wait_for_selector(SETTLED)
    page.wait_for_timeout(150)  # a run that this one's drawing has asked for
    page.wait_for_selector(SETTLED)
    page.wait_for_function("!document.querySelector('[data-testid=stSkeleton]')")
