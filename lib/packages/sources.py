"""Where the translation package of a language comes from: data/models.toml, read and checked."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path, PurePosixPath
from urllib.parse import unquote, urlsplit

from lib.model import DATA, TARGET

PATH = DATA / "models.toml"
KINDS = ("argos", "marian")
ROLES = ("package", "model", "tokenizer", "vocabulary", "archive")
LANGUAGE = re.compile(r"[a-z]{2,3}")
VERSION = re.compile(r"\d+(\.\d+)*")
SHA256 = re.compile(r"[0-9a-f]{64}")
USUAL_SIZE = 100_000_000  # of an Argos package whose size nobody has recorded
STATED_INSIDE = "see its README.md"


@dataclass(frozen=True)
class File:
    """One file to download: its addresses in order, its size in bytes (0: unknown) and hash ("": unknown)."""

    addresses: tuple[str, ...]
    role: str = "package"
    size: int = 0
    about_size: int = 0
    sha256: str = ""

    def __post_init__(self):
        if not self.addresses or any(urlsplit(address).scheme not in ("https", "http") for address in self.addresses):
            raise ValueError(f"a file needs addresses that begin with https://, not {self.addresses!r}")
        if self.role not in ROLES:
            raise ValueError(f"the role {self.role!r} is none of {', '.join(ROLES)}")
        if self.sha256 and not SHA256.fullmatch(self.sha256):
            raise ValueError(f"the sha256 {self.sha256[:80]!r} is not 64 hex digits")

    @property
    def name(self) -> str:
        """What the file is called where it comes from."""
        return PurePosixPath(unquote(urlsplit(self.addresses[0]).path)).name

    @property
    def likely_size(self) -> int:
        """Bytes to download, as well as is known."""
        return self.size or self.about_size or USUAL_SIZE


@dataclass(frozen=True)
class Source:
    """A package for one language: what it is called, who made it, under which licence, and its files."""

    language: str
    version: str
    files: tuple[File, ...]
    kind: str = "argos"
    title: str = ""
    licence: str = STATED_INSIDE
    licence_url: str = ""
    credit: str = ""
    page: str = ""
    about_installed: int = 0

    def __post_init__(self):
        if not LANGUAGE.fullmatch(self.language):
            raise ValueError(f"the language {self.language!r} is not a code like those of the articles")
        if not VERSION.fullmatch(self.version):
            raise ValueError(f"the version {self.version!r} is not like 1.9")
        if self.kind not in KINDS:
            raise ValueError(f"the kind {self.kind!r} is none of {', '.join(KINDS)}")

    @property
    def name(self) -> str:
        """The folder of the package, as Argos names it."""
        return f"translate-{self.language}_{TARGET}-{self.version.replace('.', '_')}"

    @property
    def download(self) -> int:
        """Bytes to download, as well as is known."""
        return sum(file.likely_size for file in self.files)

    @property
    def size_is_known(self) -> bool:
        """Whether someone has recorded the size of every file."""
        return all(file.size for file in self.files)

    @property
    def disk(self) -> int:
        """Bytes that an installation needs at its peak: the download, what is unpacked from it, what it becomes."""
        unpacked = self.download if any(file.role == "archive" for file in self.files) else 0
        return self.download + unpacked + (self.about_installed or 2 * self.download)


def load(path: Path = PATH) -> tuple[Source, ...]:
    """All sources, in the order of the file. Raises ValueError that names the entry that does not fit."""
    state = path.stat()
    return _read(path, state.st_mtime_ns, state.st_size)


@lru_cache(maxsize=4)
def _read(path: Path, mtime_ns: int, size: int) -> tuple[Source, ...]:
    entries = tomllib.loads(path.read_text("utf-8")).get("source", [])
    return tuple(_source(path.name, number, entry) for number, entry in enumerate(entries, start=1))


def of(language: str, path: Path = PATH) -> tuple[Source, ...]:
    """The sources of a language, first choice first; none for a language that nobody has looked up yet."""
    return tuple(source for source in load(path) if source.language == language)


def size(count: int, known: bool = True) -> str:
    """A number of bytes for the reader, in the units that download pages use."""
    text = f"{count / 1e6:.0f} MB" if count >= 999_500 else f"{count / 1e3:.0f} kB"
    return text if known else f"about {text}"


def _source(name: str, number: int, entry: dict) -> Source:
    try:
        files = tuple(File(**{**file, "addresses": tuple(file["addresses"])}) for file in entry["files"])
        return Source(**{**entry, "files": files})
    except (TypeError, KeyError, ValueError) as error:
        raise ValueError(f"{name}: source {number} ({entry.get('language', '?')}): {error}") from error
