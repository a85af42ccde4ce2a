"""The files of an articles folder: which ones are articles, their ids, and whether anything has changed."""

from __future__ import annotations

import hashlib
import os
import re
import stat
import tomllib
from collections.abc import Iterator
from functools import cache
from itertools import count
from pathlib import Path

from lib.model import DATA, Problem
from lib.text import without_accents

ENDINGS = (".txt", ".md", ".html", ".htm")
NEARLY = (
    ".doc",
    ".docx",
    ".odt",
    ".rtf",
    ".pdf",
    ".epub",
    ".mht",
    ".mhtml",
    ".webarchive",
    ".xhtml",
    ".markdown",
    ".text",
)
METADATA = "metadata.csv"
MAX_BYTES = 2_000_000
NOT_IN_ID = re.compile(r"[^a-z0-9_]+")
UNPRINTABLE = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]")


class ArticleError(ValueError):
    """A file that is no article: names the file, the reason and what to do."""

    def __init__(self, file: str, reason: str):
        super().__init__(f"{file}: {reason}")
        self.file, self.reason = file, reason


def shown(path: Path, folder: Path) -> str:
    """The path relative to the folder, as text that can be printed on one line and stored as UTF-8."""
    relative = path.relative_to(folder).as_posix()
    return UNPRINTABLE.sub("�", relative.encode("utf-8", "replace").decode("utf-8"))


def find(folder: Path) -> tuple[list[Path], list[Problem]]:
    """The article files below the folder in a stable order, and a problem for what is left out."""
    if not os.path.isdir(folder):
        what = "is not a folder" if os.path.exists(folder) else "there is no such folder"
        return [], [Problem(str(folder), f"{what}: name a folder of .txt, .md or .html files")]
    problems: list[Problem] = []
    files = []
    for path in sorted(walk(folder, problems), key=lambda path: path.relative_to(folder).as_posix()):
        reason = why_not(path, folder)
        if reason:
            problems.append(Problem(shown(path, folder), reason))
        elif path.suffix.lower() in ENDINGS:
            files.append(path)
    if not files and not problems:
        problems.append(Problem(str(folder), "holds no article: put .txt, .md or .html files into it", "note"))
    return files, problems


def walk(folder: Path, problems: list[Problem]) -> Iterator[Path]:
    """Files and links that are neither hidden nor README or metadata; not into links, nor a saved page's own files."""

    def unreadable(error: OSError):
        problems.append(Problem(shown(Path(error.filename), folder), "cannot be opened: change its permissions"))

    for here, folders, names in os.walk(folder, onerror=unreadable):
        pages = {Path(name).stem for name in names if name.lower().endswith((".html", ".htm"))}
        own = {page + ending for page in pages for ending in page_folders()}
        inner = [name for name in folders if not (name.startswith(".") or name in own)]
        links = [name for name in inner if os.path.islink(os.path.join(here, name))]
        folders[:] = sorted(set(inner) - set(links))
        for name in names + links:
            if not (name.startswith(".") or name == METADATA or name.upper().startswith("README")):
                yield Path(here, name)


@cache
def page_folders() -> tuple[str, ...]:
    """What browsers add to a page's name for the folder of its files."""
    return tuple(tomllib.loads((DATA / "saved_pages.toml").read_text("utf-8"))["folders"])


def why_not(path: Path, folder: Path) -> str:
    """Why a file is not read as an article, "" where it is, or where it does not look like one at all."""
    ending = path.suffix.lower()
    if path.is_symlink():
        target = Path(os.path.realpath(path))
        if not target.is_relative_to(os.path.realpath(folder)):
            return "is a link out of the folder: copy what it leads to into the folder"
        if not os.path.exists(target) and ending in ENDINGS:
            return "is a link that leads nowhere: replace it by the file"
    if ending in NEARLY:
        return f"{ending} files are not read: save it as .txt, .md or .html"
    return ""


def content(path: Path, file: str) -> bytes:
    """The bytes of a file. Raises ArticleError where it is too large, not a plain file, or cannot be opened."""
    try:
        found = path.stat()
        if not stat.S_ISREG(found.st_mode):
            raise ArticleError(file, "is not a plain file: replace it by one")
        if found.st_size > MAX_BYTES:
            raise ArticleError(file, f"is over {MAX_BYTES // 1_000_000} MB: cut it down to the article")
        with open(path, "rb") as stream:
            data = stream.read(MAX_BYTES + 1)
    except FileNotFoundError as error:
        raise ArticleError(file, "is not there any more: put it back, or reload") from error
    except OSError as error:
        raise ArticleError(file, f"cannot be opened ({error.strerror}): change its permissions") from error
    return data


def ids(files: list[Path]) -> tuple[dict[Path, str], list[Path]]:
    """An id for every file, and the files that had to get a number because an earlier one has their name."""
    plain = {path: plain_id(path.stem) for path in files}
    names, taken = set(plain.values()), set()
    given, numbered = {}, []
    for path, name in plain.items():
        if name in taken:
            free = (f"{name}-{number}" for number in count(2))
            name = next(other for other in free if other not in names and other not in taken)
            numbered.append(path)
        taken.add(name)
        given[path] = name
    return given, numbered


def plain_id(stem: str) -> str:
    """Lower case without accents, all but a-z, 0-9, _ made hyphens; a hash where no letter of a name is left."""
    plain = without_accents(stem.casefold())
    return NOT_IN_ID.sub("-", plain).strip("-") or "a" + hashlib.sha256(os.fsencode(stem)).hexdigest()[:8]


def folder_state(folder: Path) -> str:
    """16 hex digits that change when a file is added, changed or removed; "" where there is no folder."""
    folder = Path(folder)
    if not os.path.isdir(folder):
        return ""
    lines = []
    for path in [*walk(folder, []), folder / METADATA]:
        try:
            found = path.stat()
        except OSError:
            continue
        lines.append(f"{os.fsencode(path)!r} {found.st_size} {found.st_mtime_ns}")
    return hashlib.sha256("\n".join(sorted(lines)).encode()).hexdigest()[:16]
