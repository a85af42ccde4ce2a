"""Archives of others, unpacked without trusting them: no way out of the folder, no links, no bombs."""

from __future__ import annotations

import re
import stat
import zipfile
from collections.abc import Callable
from pathlib import Path, PurePosixPath

MOST_ENTRIES = 2_000
MOST_BYTES = 4 * 1024**3
MOST_GROWTH = 100  # weights hardly shrink in a zip; what grows a hundredfold is no model
SMALL = 1_000_000
BLOCK = 1024 * 1024
DRIVE = re.compile(r"[A-Za-z]:")


class UnpackError(ValueError):
    """An archive that is refused, and why."""


def entries(archive: Path, most_bytes: int = MOST_BYTES) -> list[zipfile.ZipInfo]:
    """The files of an archive, or UnpackError where one of its entries is not what a package may hold."""
    try:
        with zipfile.ZipFile(archive) as opened:
            found = opened.infolist()
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError) as error:
        raise UnpackError(f"{archive.name} is not a whole zip archive ({error})") from error
    if len(found) > MOST_ENTRIES:
        raise UnpackError(f"{archive.name} has {len(found)} entries; a package has a few dozen")
    names = [entry.filename.rstrip("/") for entry in found]
    if len({name.casefold() for name in names}) < len(names):
        raise UnpackError(f"{archive.name} has two entries of one name")
    for entry in found:
        fault = _fault(entry)
        if fault:
            raise UnpackError(f"{archive.name}: the entry {entry.filename[:80]!r} {fault}")
    if sum(entry.file_size for entry in found) > most_bytes:
        raise UnpackError(f"{archive.name} would unpack to more than {most_bytes / 1e6:.0f} MB")
    return [entry for entry in found if not entry.is_dir()]


def unpack(
    archive: Path, folder: Path, place: Callable[[PurePosixPath], PurePosixPath | None], most_bytes: int = MOST_BYTES
) -> None:
    """Writes the files that `place` gives a place under `folder`; their checksums are tested on the way."""
    wanted = entries(archive, most_bytes)
    try:
        with zipfile.ZipFile(archive) as opened:
            for entry in wanted:
                to = place(PurePosixPath(entry.filename))
                if to is not None:
                    _write(opened, entry, folder / to)
    except (zipfile.BadZipFile, EOFError, RuntimeError, NotImplementedError) as error:
        raise UnpackError(f"{archive.name} is damaged ({error})") from error
    except OSError as error:
        raise UnpackError(f"{archive.name} cannot be unpacked ({error.strerror or error})") from error
    except Exception as error:  # zlib, lzma and bz2 each have an error of their own
        raise UnpackError(f"{archive.name} is damaged ({error})") from error


def _fault(entry: zipfile.ZipInfo) -> str:
    name, mode = entry.filename, entry.external_attr >> 16
    if name.startswith("/") or "\\" in name or DRIVE.match(name) or "\0" in name:
        return "has an absolute path"
    if ".." in PurePosixPath(name).parts:
        return "leads out of its folder"
    if stat.S_IFMT(mode) not in (0, stat.S_IFREG, stat.S_IFDIR):
        return "is a link or a device"
    if entry.flag_bits & 0x1:
        return "is encrypted"
    if entry.file_size > SMALL and entry.file_size > MOST_GROWTH * max(entry.compress_size, 1):
        return "unpacks to far more than it holds"
    return ""


def _write(opened: zipfile.ZipFile, entry: zipfile.ZipInfo, path: Path) -> None:
    """One file; zipfile stops at the stated size and compares the checksum at the end."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with opened.open(entry) as source, path.open("xb") as out:
        while block := source.read(BLOCK):
            out.write(block)
