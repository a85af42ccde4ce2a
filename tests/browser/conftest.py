"""A real server and a real Chromium that may reach nothing but this machine.

`server(folder)` starts the program on a free port with a folder of articles; `page` is a fresh browser page.
Every request to another host is blocked, recorded, and fails the test.
"""

from __future__ import annotations

import subprocess
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from running import CHROMIUM_FLAGS, chromium_path, settled, start

LOCAL_HOSTS = {"localhost", "127.0.0.1", ""}


@pytest.fixture(scope="session")
def server(tmp_path_factory):
    """server(folder=None, fresh=False) → address; one process a folder, a new one when `fresh`."""
    running: dict[str, tuple[subprocess.Popen, str]] = {}
    logs = tmp_path_factory.mktemp("server")

    def get(folder: Path | str | None = None, fresh: bool = False, **environment: str) -> str:
        name = f"{folder}{sorted(environment.items())}{len(running) if fresh else ''}"
        if name not in running:
            running[name] = start(folder, logs / f"{len(running)}.log", **environment)
        return running[name][1]

    yield get
    for process, _ in running.values():
        process.terminate()
    for process, _ in running.values():
        process.wait(timeout=20)


@pytest.fixture(scope="session")
def launch():
    """launch(*flags) starts a Chromium of this machine; without one the test is skipped."""
    from playwright.sync_api import sync_playwright

    path = chromium_path()
    if not path:
        pytest.skip("no Chromium found: install one (Debian: apt install chromium) or set PARALLAX_CHROMIUM")
    with sync_playwright() as playwright:
        yield lambda *flags: playwright.chromium.launch(executable_path=path, args=[*CHROMIUM_FLAGS, *flags])


@pytest.fixture(scope="session")
def browser(launch):
    found = launch()
    yield found
    found.close()


def guard(context, outside: list[str]) -> None:
    """Note every request of a browser context to another host; Chromium's resolver rules let none through."""

    def note(request):
        parts = urlsplit(request.url)
        if parts.hostname not in LOCAL_HOSTS and parts.scheme not in ("data", "blob"):
            outside.append(request.url)

    context.on("request", note)


@pytest.fixture
def outside() -> list[str]:
    """The requests to other hosts that this test's browser pages tried."""
    return []


@pytest.fixture
def context(browser, outside):
    """A browser context of 1280 by 900 points; the test fails when it reached for another host."""
    made = browser.new_context(
        viewport={"width": 1280, "height": 900}, permissions=["clipboard-read", "clipboard-write"]
    )
    made.set_default_timeout(30_000)
    guard(made, outside)
    yield made
    made.close()
    assert outside == []


@pytest.fixture
def page(context):
    return context.new_page()


@pytest.fixture
def visit(page):
    """visit(address) opens it and waits until the page is drawn; returns the page."""

    def go(address: str):
        page.goto(address)
        settled(page)
        return page

    return go
