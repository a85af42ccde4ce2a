"""Take the pictures of every page: `python docs/screenshots.py` writes docs/PAGE-SIZE-THEME.png.

Needs what the tests need (tests/requirements.txt) and a Chromium; it reads the articles that ship.
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from PIL import Image
from playwright.sync_api import sync_playwright

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE.parent), str(HERE.parent / "tests")]

import running  # noqa: E402

from lib.app.view import PAGES  # noqa: E402

SIZES = {"wide": (1280, 900), "narrow": (390, 844)}
THEMES = ("light", "dark")
MAX_BYTES = 150_000
COLOURS = 200
DRAWN = {"map": "[data-testid=stDeckGlJsonChart] canvas", "timeline": ".js-plotly-plot .main-svg"}
AFTER_DRAWING = {"map": 12_000, "timeline": 1_500}  # milliseconds for what draws after it is there


def take(browser, address: str, page_name: str, size: str, theme: str) -> Path:
    """One page in one size and theme, as a PNG."""
    width, height = SIZES[size]
    context = browser.new_context(viewport={"width": width, "height": height}, color_scheme=theme)
    page = context.new_page()
    page.goto(f"{address}/{'' if page_name == 'overview' else page_name}")
    running.settled(page)
    if page_name in DRAWN:
        page.wait_for_selector(DRAWN[page_name])
    page.wait_for_timeout(AFTER_DRAWING.get(page_name, 600))
    path = HERE / f"{page_name}-{size}-{theme}.png"
    page.screenshot(path=path)
    context.close()
    shrink(path)
    return path


def shrink(path: Path) -> None:
    """The same picture in at most COLOURS colours."""
    with Image.open(path) as picture:
        small = picture.convert("RGB").quantize(COLOURS, dither=Image.Dither.NONE)
    small.save(path, optimize=True)


def main() -> int:
    """Write every picture; returns how many are larger than they may be."""
    large = 0
    with tempfile.TemporaryDirectory() as logs, sync_playwright() as playwright:
        process, address = running.start(None, Path(logs) / "server.log")
        path = running.chromium_path()
        browser = playwright.chromium.launch(executable_path=path, args=running.CHROMIUM_FLAGS)
        try:
            for name in PAGES:
                for size in SIZES:
                    for theme in THEMES:
                        picture = take(browser, address, name, size, theme)
                        large += picture.stat().st_size > MAX_BYTES
                        print(f"{picture.name}: {picture.stat().st_size:,} bytes")
        finally:
            browser.close()
            process.terminate()
    return large


if __name__ == "__main__":
    sys.exit(main())
