"""Every PARALLAX_… setting of the environment: what it means, its value, and what is wrong with it.

Settings are read when they are asked for. One that makes no sense counts as not set, and `faults` tells.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

from lib.model import DATA, ROOT

PREFIX = "PARALLAX_"
NOWHERE = "off"


class Setting(NamedTuple):
    """A setting as README tells it."""

    name: str
    default: str
    meaning: str

    @property
    def value(self) -> str:
        """What the environment says; "" where it says nothing."""
        return os.environ.get(self.name, "").strip()


ARTICLES = Setting(f"{PREFIX}ARTICLES", "`data/articles`", "the folder of articles that is read")
CACHE = Setting(
    f"{PREFIX}CACHE", "`.cache`", f"the folder where readings and translations are kept; `{NOWHERE}`: nowhere"
)
LANGUAGES = Setting(
    f"{PREFIX}LANGUAGES", "none", "a folder of language files that come before those of `data/languages`"
)
TILES = Setting(f"{PREFIX}TILES", "none", "online tiles over the map: a web address with `{z}`, `{x}` and `{y}` in it")
TILES_CREDIT = Setting(f"{PREFIX}TILES_CREDIT", "none", "the provider of the tiles and its terms, which the map names")
EVALUATION = Setting(
    f"{PREFIX}EVAL", "none", "the folder that holds what is measured with: `articles` and `gold`, `ntrex`"
)
CHROMIUM = Setting(f"{PREFIX}CHROMIUM", "the first on `PATH`", "the browser of the tests and of `docs/screenshots.py`")
ALL = (ARTICLES, CACHE, LANGUAGES, TILES, TILES_CREDIT, EVALUATION, CHROMIUM)


@dataclass(frozen=True)
class Tiles:
    """Online map tiles: a URL template with {x}, {y}, {z}, and what their provider wants said."""

    url: str
    credit: str


def articles_folder() -> Path:
    """The articles to read; whether there is such a folder is told by who reads it."""
    return Path(ARTICLES.value or DATA / "articles")


def cache_folder() -> Path | None:
    """Where what may be lost is kept, made when it is needed; None where nothing is to be kept."""
    return None if CACHE.value == NOWHERE or _cache_fault() else Path(CACHE.value or ROOT / ".cache")


def languages_folder() -> Path | None:
    """Where a reader's own language files stand."""
    return Path(LANGUAGES.value) if LANGUAGES.value and not _folder_fault(LANGUAGES) else None


def set_languages_folder(folder: Path) -> None:
    """Has the language files of a folder come first, before any language is read."""
    os.environ[LANGUAGES.name] = str(folder)


def parallel_texts() -> Path | None:
    """The texts in many languages, parallel line by line, that translations are measured on."""
    return Path(EVALUATION.value) / "ntrex" if EVALUATION.value else None


def tiles() -> Tiles | None:
    """The online tiles that were turned on; None keeps the map off the network."""
    return Tiles(TILES.value, TILES_CREDIT.value) if TILES.value and not _tiles_fault() else None


def faults() -> list[str]:
    """What makes no sense in the environment, a sentence each."""
    told = (_cache_fault(), _folder_fault(LANGUAGES), _folder_fault(EVALUATION), _tiles_fault())
    return [*_unknown(), *filter(None, told)]


def _unknown() -> Iterator[str]:
    known = [each.name for each in ALL]
    for name in sorted(os.environ):
        if name.startswith(PREFIX) and name not in known:
            yield f"{name} is no setting of Parallax; there are {', '.join(known)}."


def _cache_fault() -> str:
    is_file = CACHE.value and Path(CACHE.value).is_file()
    return f"{CACHE.name} names a file ({CACHE.value}); name a folder, or say {NOWHERE}." if is_file else ""


def _folder_fault(setting: Setting) -> str:
    is_missing = setting.value and not Path(setting.value).is_dir()
    return f"{setting.name} names a folder that is not there ({setting.value})." if is_missing else ""


def _tiles_fault() -> str:
    url, credit = TILES.value, TILES_CREDIT.value
    is_address = url.startswith(("https://", "http://")) and all(part in url for part in ("{x}", "{y}", "{z}"))
    if (url or credit) and not is_address:
        return f"{TILES.name} must be a web address with {{z}}, {{x}} and {{y}} in it; the map has no online tiles."
    if url and not credit:
        return f"{TILES.name} needs {TILES_CREDIT.name}: the provider's name and terms; the map has no online tiles."
    return ""
