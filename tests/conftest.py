"""Fixtures that several tests share."""

import os
from pathlib import Path

import pytest

os.environ.setdefault("PARALLAX_CACHE", "off")
os.environ["ARGOS_PACKAGES_DIR"] = str(Path(__file__).parent / "no-packages")  # whatever this machine has installed


@pytest.fixture(scope="session")
def evaluation() -> Path:
    """The folder with the real articles and their annotation (`articles`, `gold`), which the project does not ship."""
    folder = os.environ.get("PARALLAX_EVAL")
    if not folder:
        pytest.skip("PARALLAX_EVAL does not name a folder with the real articles and their annotation")
    if not (Path(folder) / "articles").is_dir():
        pytest.fail(f"PARALLAX_EVAL: there is no folder articles in {folder}")
    return Path(folder)


@pytest.hookimpl(tryfirst=True)  # xdist reads the marks in this hook, too
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """With pytest-xdist a file's tests stay together, and all that look through Chromium share one, and its servers."""
    for item in items:
        inside = item.path.relative_to(Path(__file__).parent)
        item.add_marker(pytest.mark.xdist_group("browser" if inside.parts[0] == "browser" else str(inside)))
