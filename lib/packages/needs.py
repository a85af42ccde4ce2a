"""What each language of the articles needs to read in English, and what this machine has: a table, made offline."""

from __future__ import annotations

from pathlib import Path

from lib import names
from lib.english import installed_packages
from lib.intake.articles import read_folder
from lib.model import TARGET, Problem
from lib.packages import placement, sources
from lib.packages.sources import Source

HEADER = ("language", "package", "state", "download", "licence", "from")


def languages(articles: Path) -> list[str]:
    """The languages of a folder of articles that are not English, in the order of their codes."""
    return sorted({article.language for article in read_folder(articles)[0]} - {"", TARGET})


def command(*codes: str) -> str:
    """What to type to install the packages of languages."""
    return f"python -m lib.models install {' '.join(codes)}"


def table(articles: Path, folder: Path, listed: Path = sources.PATH) -> tuple[list[tuple[str, ...]], list[Problem]]:
    """Rows of `HEADER`: each language of the articles with its sources in order, then what else is installed."""
    found, problems = installed_packages.installed(folder)
    record = placement.read_record(folder)["packages"]
    needed = languages(articles)
    rows = [
        row for code in needed for row in _rows(code, installed_packages.newest(found, code, TARGET), record, listed)
    ]
    rest = [each for each in found if each.from_code not in needed or each.to_code != TARGET]
    return rows + [_had(each, record) for each in rest], problems


def missing(articles: Path, folder: Path, listed: Path = sources.PATH) -> list[str]:
    """The languages of the articles that have no package here and a source elsewhere."""
    found, _ = installed_packages.installed(folder)
    return [
        code
        for code in languages(articles)
        if not installed_packages.newest(found, code, TARGET) and sources.of(code, listed)
    ]


def lines(rows: list[tuple[str, ...]]) -> list[str]:
    """The rows under their header, in columns."""
    whole = [HEADER, *rows]
    widths = [max(len(cell) for cell in column) for column in zip(*whole, strict=True)]
    return ["  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip() for row in whole]


def _rows(code: str, there, record: dict, listed: Path) -> list[tuple[str, ...]]:
    known = sources.of(code, listed)
    if there:
        return [_had(there, record)]
    if not known:
        return [(_language(code), "none known", "missing", "", "", "bring one with --file")]
    return [_wanted(source, "missing" if source is known[0] else "second choice") for source in known]


def _wanted(source: Source, state: str) -> tuple[str, ...]:
    size = sources.size(source.download, source.size_is_known)
    origin = source.page or source.files[0].addresses[0]
    return (_language(source.language), source.name, state, size, source.licence, origin)


def _had(package, record: dict) -> tuple[str, ...]:
    name = package.package_path.name
    about = record.get(name, {})
    size = sum(path.stat().st_size for path in package.package_path.rglob("*") if path.is_file())
    licence = str(about.get("licence") or sources.STATED_INSIDE)
    origin = str(about.get("from") or "another program")
    return (_language(package.from_code), name, f"installed ({sources.size(size)})", "", licence, origin)


def _language(code: str) -> str:
    return f"{code} {names.language(code)}" if names.is_language(code) else code
