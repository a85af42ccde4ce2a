"""A package put in its place by one rename, and taken out by another; what was put in stands on record.

A crash leaves the old package, the new or both, and never a half.
"""

from __future__ import annotations

import json
import os
import shutil
from pathlib import Path, PurePosixPath

from lib.english.installed_packages import PackageError, folders, metadata, read_json
from lib.packages import unpack
from lib.packages.fetch import sha256
from lib.text import write_atomically

RECORD = "parallax.json"
NEEDED = ("metadata.json", "README.md", "LICENSE", "LICENSE.txt", "sentencepiece.model", "bpe.model")


def workshop(packages: Path) -> Path:
    """Where downloads and half-built packages stand: beside the packages, where Argos does not stumble over them."""
    beside = packages.with_name(f"{packages.name}.parallax")
    try:
        packages.mkdir(parents=True, exist_ok=True)
        beside.mkdir(exist_ok=True)
        if beside.stat().st_dev == packages.stat().st_dev:
            return beside
    except PermissionError:
        pass
    inside = packages / ".parallax"
    inside.mkdir(parents=True, exist_ok=True)
    return inside


def unpacked(archive: Path, into: Path) -> Path:
    """The package of an .argosmodel file as a folder under `into`; without what only other programs would use."""
    tops = {PurePosixPath(entry.filename).parts[0] for entry in unpack.entries(archive)}
    if len(tops) != 1:
        raise PackageError(f"{archive.name} does not hold one folder, as packages do")
    shutil.rmtree(into, ignore_errors=True)
    unpack.unpack(archive, into, _place)
    return into


def put(staged: Path, packages: Path, source: dict) -> Path:
    """Puts a staged, tried package in its place, then takes away older ones of its pair; `source` goes on record."""
    about = metadata(staged)
    pair = f"{about['from_code']}_{about['to_code']}"
    older = [path for path in folders(packages) if _pair(path) == pair or _ruin(path, pair)]
    name = f"translate-{pair}-{about['package_version'].replace('.', '_')}"
    path = packages / name
    for number in range(2, 1000):
        if not path.exists():
            break
        path = packages / f"{name}.{number}"
    contents = fingerprint(staged)
    _settle(staged)
    staged.rename(path)
    record = read_record(packages)
    for each in older:
        _drop(each, packages)
        record["packages"].pop(each.name, None)
    if not (packages / name).exists():
        path = path.rename(packages / name)
    record["packages"][path.name] = source | {"contents": contents}
    write_record(packages, record)
    return path


def remove(path: Path, packages: Path) -> None:
    """Takes a package away; its hashes stay on record for the next installation."""
    _drop(path, packages)
    record = read_record(packages)
    record["packages"].pop(path.name, None)
    write_record(packages, record)


def mend(packages: Path) -> None:
    """Clears what killed installations have left, downloads that can be gone on with excepted."""
    for each in workshop(packages).iterdir():
        if each.is_dir() and each.name.startswith(("staged-", "dropped-")):
            shutil.rmtree(each, ignore_errors=True)


def changed(path: Path, packages: Path) -> list[str] | None:
    """Files of a package that are not as they were put in; None where nothing is on record."""
    recorded = read_record(packages)["packages"].get(path.name, {}).get("contents")
    if not isinstance(recorded, dict):
        return None
    now = fingerprint(path)
    return sorted(name for name in recorded.keys() | now.keys() if recorded.get(name) != now.get(name))


def fingerprint(path: Path) -> dict[str, str]:
    """The hash of every file of a package, by its path in it."""
    return {each.relative_to(path).as_posix(): sha256(each) for each in sorted(path.rglob("*")) if each.is_file()}


def read_record(packages: Path) -> dict:
    """What is on record: hashes of downloads by package and file, and of the contents of packages."""
    read = read_json(packages / RECORD)
    return {name: dict(read[name]) if isinstance(read.get(name), dict) else {} for name in ("downloads", "packages")}


def write_record(packages: Path, record: dict) -> None:
    """Puts the record in the place of the old one in one step."""
    write_atomically(packages / RECORD, json.dumps(record, indent=1, sort_keys=True).encode("utf-8"))


def _place(path: PurePosixPath) -> PurePosixPath | None:
    inside = PurePosixPath(*path.parts[1:])
    return inside if inside.as_posix() in NEEDED or inside.parts[:1] == ("model",) else None


def _pair(path: Path) -> str:
    try:
        about = metadata(path)
    except PackageError:
        return ""
    return f"{about['from_code']}_{about['to_code']}"


def _ruin(path: Path, pair: str) -> bool:
    """Whether this was a package of the pair, and is none any more."""
    return not _pair(path) and path.name.startswith(f"translate-{pair}-")


def _drop(path: Path, packages: Path) -> None:
    """One rename out of the packages, then the slow part; where a file is still open, the folder may stay."""
    gone = workshop(packages) / f"dropped-{os.getpid()}-{path.name}"
    shutil.rmtree(gone, ignore_errors=True)
    path.rename(gone)
    shutil.rmtree(gone, ignore_errors=True)


def _settle(path: Path) -> None:
    """Has the disk keep the files before the rename makes them count."""
    for each in path.rglob("*"):
        if each.is_file():
            with each.open("rb+") as file:
                os.fsync(file.fileno())
