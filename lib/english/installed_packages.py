"""The translation packages on this machine: where Argos looks for them, and which of them can be used.

A package is a folder with metadata.json, a tokenizer and a CTranslate2 model.
"""

from __future__ import annotations

import json
import os
import re
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from lib.model import Problem

LANGUAGE = re.compile(r"[a-z]{2,3}(?:[-_][A-Za-z]{2,8})*")
VERSION = re.compile(r"\d{1,6}(?:\.\d{1,6}){0,3}")
MOST_METADATA = 1_000_000  # bytes


class PackageError(ValueError):
    """A package that cannot be used, and why."""


def metadata(folder: Path) -> dict:
    """The package's metadata.json. Raises PackageError where it is no translation package's."""
    path = folder / "metadata.json"
    try:
        read = json.loads(path.read_text("utf-8")) if path.stat().st_size <= MOST_METADATA else None
    except OSError as error:
        raise PackageError("it has no metadata.json") from error
    except ValueError as error:
        raise PackageError("its metadata.json cannot be read") from error
    if not isinstance(read, dict) or read.get("type", "translate") != "translate":
        raise PackageError("its metadata.json is not that of a translation package")
    for name, form in (("from_code", LANGUAGE), ("to_code", LANGUAGE), ("package_version", VERSION)):
        if not isinstance(read.get(name), str) or not form.fullmatch(read[name]):
            raise PackageError(f"its metadata.json has no usable {name}")
    return read


def files(folder: Path) -> None:
    """Raises PackageError where a file is missing that every package needs."""
    if not (folder / "model" / "model.bin").is_file():
        raise PackageError("it has no model/model.bin")
    if not any((folder / name).is_file() for name in ("sentencepiece.model", "bpe.model")):
        raise PackageError("it has neither sentencepiece.model nor bpe.model")


def folder() -> Path:
    """Where Argos looks: ARGOS_PACKAGES_DIR, else its own settings, else under XDG_DATA_HOME; it need not exist."""
    home = Path(os.environ.get("SNAP_USER_DATA", "")) if "SNAP" in os.environ else Path.home()
    usual = Path(os.getenv("XDG_DATA_HOME", home / ".local" / "share")) / "argos-translate" / "packages"
    settings = Path(os.getenv("XDG_CONFIG_HOME", home / ".config")) / "argos-translate" / "settings.json"
    return Path(os.getenv("ARGOS_PACKAGES_DIR") or read_json(settings).get("ARGOS_PACKAGES_DIR") or usual)


def installed(packages: Path | None = None) -> tuple[list, list[Problem]]:
    """The usable packages, of each pair the newest first, as Argos's own `Package`; a problem for every broken one.

    Argos's own listing raises for all as soon as one is broken.
    """
    found, problems = [], []
    for path in sorted(folders(packages or folder())):
        try:
            files(path)
            about = metadata(path)
            found.append((about["from_code"], about["to_code"], version(about["package_version"]), path))
        except PackageError as error:
            problems.append(Problem(path.name, f"this translation package is skipped: {error}", "note"))
    if not found:
        return [], problems
    from argostranslate.package import Package

    found.sort(key=lambda each: (each[2], each[3].stat().st_mtime_ns), reverse=True)
    found.sort(key=lambda each: each[:2])
    return [Package(path) for *_, path in found], problems


def newest(found: Iterable, source: str, target: str) -> Any:
    """The package of a pair to use, or none."""
    return next((each for each in found if (each.from_code, each.to_code) == (source, target)), None)


def version(text: str) -> tuple[int, ...]:
    """A package's version, to compare."""
    return tuple(int(part) for part in text.split("."))


def folders(packages: Path) -> list[Path]:
    try:
        return [path for path in packages.iterdir() if path.is_dir() and not path.name.startswith(".")]
    except OSError:
        return []


def read_json(path: Path) -> dict:
    try:
        read = json.loads(path.read_text("utf-8"))
    except (OSError, ValueError):
        return {}
    return read if isinstance(read, dict) else {}
